"""A correction told in a sentence: « non c’était 30, pas 20 ». Of which answer, and what it becomes
where that is sure. At the review, and wherever nothing is asked, its answer is named."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import Struct

from flows.asking.form import Form
from flows.asking.understanding import in_words, read, taken_off
from flows.interview.answers import Misread, Value
from flows.interview.kinds import Names, Nickname, Several
from flows.reading.asides import AsideWords, Kind, aside, corrects, owns_up
from flows.reading.replies import clauses, exact, plain, sentences
from flows.reading.tongue import Tongue

# Ours: nobody corrects in passing what they answered long before.
_FURTHEST = 12
_RECENT = 4
# Ours: of a longer sentence it is not clear what it corrects.
_LONGEST_GUESS, _WORDS_OF_A_NAME = 6, 3
_WRITTEN = ("text", "names")
# Ours: a shorter word of a name could be any.
_LONG = 4
_SEVERAL = 2
# A word, without the apostrophe that parts it from the next.
_WORD = re.compile(r"[^\s’'`]+")


class Told(Struct, frozen=True):
    """What a correction says it is, and what it says it is not; "" where it says nothing of it."""

    right: str
    wrong: str


class Amendment(Struct, frozen=True):
    """The question a correction is about, and its new answer; None when it is not sure. undone: it
    says what that answer was. emptied: it is to have none any more."""

    of: Form
    value: Value = None
    undone: bool = False
    emptied: bool = False


def told(text: str, words: AsideWords) -> Told:
    """The two sides of « c’était 30, pas 20 », without the words that lead to them."""
    classes, at, begun = words.classes, 0, False
    kept: tuple[list[str], list[str]] = ([], [])
    raws = text.replace("’", " ").replace("'", " ").split()
    for raw in raws[_nothing_told(raws, words) :]:
        word = plain(raw)
        if word in classes.instead and (begun or word not in classes.turns):
            at = 1
        elif word in classes.links:
            at, begun = 0, True
        elif begun or word not in classes.leads:
            kept[at].append(raw.strip(",;.!…"))
            begun = True
        if at and kept[1] and raw.endswith((",", ";")):  # « pas un groupe, 190 c’est mon prix »
            at = 0
    return Told(" ".join(kept[0]), " ".join(kept[1]))


def _nothing_told(raws: Sequence[str], words: AsideWords) -> int:
    """How many of the first words only say that something was wrong: "I clicked the wrong one"."""
    said, whole = f"{plain(' '.join(raws))} ", words.whole.get(Kind.CORRECTION, frozenset())
    return max((len(p.split()) for p in whole if said.startswith(f"{p} ")), default=0)


def amendment(form: Form, text: str) -> Amendment | None:
    """The answer that a correction changes: the one that was what it says it was not, the one it
    names, one of the last that can be that, or the last one. None: nothing was answered before."""
    earlier = tuple(islice(form.earlier(), _FURTHEST))
    off = ((f, taken_off(f.prompt, text)) for f in earlier[:_RECENT])
    if (
        less := next((Amendment(f, kept, undone=True) for f, kept in off if kept), None)
    ) is not None:
        return less
    said = told(text, form.d.content.asides)
    undone = _undone(earlier, said.wrong)
    named = undone or _named(earlier, said.right)
    if named is not None:
        return Amendment(named, _sure(named, said.right), undone is not None)
    if not earlier:
        return None
    mistaken = _sure(earlier[0], said.right) if owns_up(text, form.d.content.asides) else None
    if mistaken is not None:
        return Amendment(earlier[0], mistaken)
    if _about_here(form, said.right) or len(said.right.split()) > _LONGEST_GUESS:
        return Amendment(earlier[0])
    named_so = (f for f in earlier[:_RECENT] if _plainly(f, said.right))
    able = next((f for f in named_so if _sure(f, said.right) is not None), earlier[0])
    return Amendment(able, _sure(able, said.right))


def _about_here(form: Form, right: str) -> bool:
    """Whether it may be about the open question: any words answer it, or these come near."""
    question = form.prompt.question
    if question.kind == "choice" and not getattr(question, "bands", None) and _counts(right):
        return False
    here = read(form.prompt, right) if right else None
    if isinstance(here, Misread):
        return bool(here.near or here.picked) and len(right.split()) > _WORDS_OF_A_NAME
    return here is not None or question.kind in _WRITTEN


def _plainly(form: Form, right: str) -> bool:
    """Whether a button says it, or a number does: nothing unnamed is changed on a guess."""
    return _counts(right) or exact(right, form.prompt.labels) is not None


def _counts(said: str) -> bool:
    return any(c.isdecimal() for c in said)


def _undone(earlier: Iterable[Form], wrong: str) -> Form | None:
    """The question whose answer is what was wrong."""
    if not wrong:
        return None
    said = ((form, _read(form, wrong)) for form in earlier)
    return next((f for f, was in said if was is not None and was == f.prompt.value), None)


def _named(earlier: Sequence[Form], right: str) -> Form | None:
    """The question that is named, and understands the rest."""
    said = f" {plain(right)} "
    named = [f for f in earlier if any(f" {name} " in said for name in f.names())]
    return next((f for f in named if _sure(f, right) is not None), next(iter(named), None))


def _sure(form: Form, right: str) -> Value:
    """The new answer; None when it is not one, or the same one."""
    value = _read(form, right) if right else None
    return None if value == form.prompt.value else value


def _read(form: Form, text: str) -> Value:
    """What a question with buttons, or of numbers, makes of it; None: nothing sure."""
    if form.prompt.question.kind in _WRITTEN:
        return None
    value = read(form.prompt, text)
    if isinstance(value, Misread) or in_words(form.prompt, value):
        return None
    return _in_their_money(value, form.prompt.value)


def _in_their_money(value: Value, before: Value) -> Value:
    """A sum that is told without its money is in that of the sum before it."""
    told = isinstance(value, dict) and value.get("currency", before) is None
    return {**before, **value, "currency": before.get("currency")} if told and before else value


def amendments(answered: Sequence[Form], text: str, sure: bool) -> tuple[Amendment, ...]:
    """All that a text corrects: each of its clauses may name another answer; else the one that it
    corrects as a whole."""
    if not answered:
        return ()
    tongue = answered[0].d.content.lists.tongue
    parts = [_begun(p, tongue) for one in sentences(text) for p in clauses(one, tongue)]
    each = [named_amendment(answered, part, sure=False) for part in parts if len(parts) > 1]
    found = {one.of.slot: one for one in each if one is not None}
    if len(found) > 1 and any(one.value is not None or one.emptied for one in found.values()):
        return tuple(found.values())
    whole = named_amendment(answered, text, sure)
    undone = tuple(one for one in found.values() if one.undone)  # « tout va, mais c’est X pas Y »
    return (whole,) if whole else undone


def _begun(part: str, tongue: Tongue) -> str:
    """A clause without the "and" that joins it."""
    first, _, rest = part.partition(" ")
    return rest if plain(first) in tongue.words.joins else part


def named_amendment(answered: Sequence[Form], text: str, sure: bool) -> Amendment | None:
    """The answer that a sentence names, or says what it was, while nothing is asked: « mon offre
    c’est pas ça, c’est… », « les hôtels c’est 40 pas 60 ». None: it names none, or tells nothing
    new of it. sure: only what is surely a correction, and no text of theirs is taken from it."""
    if not answered:
        return None
    words = answered[0].d.content.asides
    said = aside(text, words)
    correcting = corrects(text, words) or (said is not None and said.kind is Kind.CORRECTION)
    if sure and not correcting:
        return None
    named = _called(answered, text)
    if not named:
        return _said_so(answered, told(text, words)) or _respelled(answered, told(text, words))
    off = answered[0].d.content.lists.tongue.taken_off(plain(text))
    if any(off) and not off[1] and (gone := _emptied(named)):
        return gone
    if len({form.slot.question for form, _ in named}) == len(named):  # else which regret’s is it?
        for form, end in named:
            named_so = correcting or isinstance(form.prompt.question, Nickname)
            value = _becomes(form, text, end, words, keeps_words=named_so and not sure)
            if value is not None:
                return Amendment(form, value)
    form, end = named[0]
    return Amendment(form) if correcting or _to_the_letter(text[end:], words) else None


def told_again(answered: Sequence[Form], text: str) -> Form | None:
    """The answer that a sentence names and says as it is already."""
    for form, end in _called(answered, text) if answered else ():
        right = told(text[end:], form.d.content.asides).right
        if right and form.prompt.value is not None and _read(form, right) == form.prompt.value:
            return form
    return None


def _said_so(answered: Sequence[Form], said: Told) -> Amendment | None:
    """The one answer that is what it says was wrong."""
    undone = [f for f in answered if said.wrong and _read(f, said.wrong) == f.prompt.value]
    value = _sure(undone[0], said.right) if len(undone) == 1 else None
    return None if value is None else Amendment(undone[0], value, undone=True)


def _emptied(named: Sequence[tuple[Form, int]]) -> Amendment | None:
    """« enlève mon heure », where it may be left out."""
    form = named[0][0]
    may_go = not form.prompt.question.required and not isinstance(form.prompt.question, Several)
    return Amendment(form, emptied=True) if may_go and len(named) == 1 else None


def _respelled(answered: Sequence[Form], said: Told) -> Amendment | None:
    """A name that was told otherwise: « c’est Khady pas Kadi »."""
    wrong, right = plain(said.wrong), said.right.strip()
    if not wrong or not right or len(right.split()) > _WORDS_OF_A_NAME:
        return None
    for form in answered:
        question, value = form.prompt.question, form.prompt.value
        if isinstance(question, Nickname) and (anew := _with(str(value), wrong, right)):
            return Amendment(form, anew, undone=True)
        if isinstance(question, Names) and isinstance(value, list):
            names = [_with(name, wrong, right) or name for name in value]
            if names != value:
                return Amendment(form, names, undone=True)
    return None


def _with(name: str, wrong: str, right: str) -> str | None:
    """A name with one of its words, or all of it, as it is right; None where that is not in it."""
    if plain(name) == wrong:
        return right
    words = name.split()
    anew = [right if plain(word) == wrong else word for word in words]
    return " ".join(anew) if anew != words else None


def _called(answered: Sequence[Form], text: str) -> list[tuple[Form, int]]:
    """The questions that a text names, by the longest name there is, and where the name ends in it.
    Those of a family by its name, or by a word that no other family has."""
    found = [(form, *_place(text, name)) for form in answered for name in form.names()]
    there = [(form, end, length) for form, end, length in found if end]
    longest = max((length for _, _, length in there), default=0)
    named = [(form, end) for form, end, length in there if length == longest]
    return _of_family(named or _by_a_word(answered, text), text)


def _of_family(named: list[tuple[Form, int]], text: str) -> list[tuple[Form, int]]:
    """Of the questions about a family, the one that is called so (« la part »), or that a number
    answers."""
    if len(named) < _SEVERAL or named[0][0].prompt.question.per != "family":
        return named
    known = named[0][0].d.content.asides.questions
    called = [
        (f, end)
        for f, end in named
        if any(_place(text, name)[0] for name in known.get(f.slot.question, ()))
    ]
    counted = [(f, end) for f, end in named if f.prompt.question.kind == "number"]
    return called or (counted if _counts(text) and counted else named)


def _by_a_word(answered: Sequence[Form], text: str) -> list[tuple[Form, int]]:
    """The questions of the one family that a word of the text is of: « les hôtels » of « petits
    hôtels »."""
    told = {word: m.end() for m in _WORD.finditer(text) if len(word := plain(m[0])) >= _LONG}
    own = (form for form in answered if form.prompt.question.per == "family")
    named = ((form, word) for form in own for name in form.names() for word in name.split())
    grammar = answered[0].d.content.lists.words.grammar
    found = [(form, told[word]) for form, word in named if word in told and word not in grammar]
    return found if len({form.slot.turn for form, _ in found}) == 1 else []


def _place(text: str, name: str) -> tuple[int, int]:
    """Where a name ends in a text, and of how many words it is; 0 when it does not stand there."""
    told, wanted = [(plain(m[0]), m.end()) for m in _WORD.finditer(text)], name.split()
    length = len(wanted)
    for at in range(len(told) - length + 1):
        if [word for word, _ in told[at : at + length]] == wanted:
            return told[at + length - 1][1], length
    return 0, 0


def _becomes(form: Form, text: str, end: int, words: AsideWords, keeps_words: bool) -> Value:
    """What the answer that a text names is from now on; None when it does not say it surely."""
    if form.prompt.question.kind == "text":
        new = _to_the_letter(text[end:], words) if keeps_words else ""
        named, told_wrong = isinstance(form.prompt.question, Nickname), set(plain(new).split())
        tells = named or len(told_wrong) >= _SEVERAL  # « c’est nul » tells nothing of it
        value = read(form.prompt, new) if tells and not told_wrong & words.classes.told else None
        return None if isinstance(value, Misread) or value == form.prompt.value else value
    question, said = form.prompt.question, told(text[end:], words)
    new = _sure(form, said.right)
    if new is None:
        return _sure(form, told(text, words).right) if _tells_more(form, text) else None
    if not isinstance(question, Several) or not said.wrong:
        return new
    left = question.without(form.prompt.value, _read(form, said.wrong) or ())  # all the rest stays
    joined = question.checked(question.joined(left, new), form.prompt.answers)
    return None if isinstance(joined, Misread) else joined


def _tells_more(form: Form, text: str) -> bool:
    """Whether a text says anything beside a question's name: « pour les réseaux » does not."""
    named = {word for name in form.names() for word in name.split()}
    return not set(plain(text).split()) <= named | form.d.content.lists.words.grammar


def _to_the_letter(after: str, words: AsideWords) -> str:
    """What comes after the words that lead to it, as it is written: « c’est pas ça, c’est… »."""
    classes = words.classes
    said = [(plain(m[0]), m.start()) for m in _WORD.finditer(after)]
    leads, linked, start = classes.links | classes.becomes, False, 0
    for at, (word, begins) in enumerate(said):
        if word in classes.instead and (linked or not at):  # what it is not, up to what it is
            rest = next((i for i in range(at + 1, len(said)) if said[i][0] in leads), None)
            return "" if rest is None else _to_the_letter(after[said[rest][1] :], words)
        if word not in leads:
            start = begins
            break
        linked = True
    return after[start:].strip(" ,;:") if linked and start else ""
