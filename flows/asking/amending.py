"""A correction told in a sentence: « non c’était 30, pas 20 ». Of which answer, and what it becomes
where that is sure."""

from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import Struct

from flows.asking.form import Form
from flows.asking.understanding import in_words, read, taken_off
from flows.interview.kinds import Misread, Value
from flows.reading.asides import AsideWords, Kind
from flows.reading.replies import exact, plain

# Ours: nobody corrects in passing what they answered long before.
_FURTHEST = 12
_RECENT = 4
# Ours: of a longer sentence it is not clear what it corrects.
_LONGEST_GUESS, _WORDS_OF_A_NAME = 6, 3
_WRITTEN = ("text", "names")


class Told(Struct, frozen=True):
    """What a correction says it is, and what it says it is not; "" where it says nothing of it."""

    right: str
    wrong: str


class Amendment(Struct, frozen=True):
    """The question a correction is about, and its new answer; None when it is not sure. undone: it
    says what that answer was."""

    of: Form
    value: Value = None
    undone: bool = False


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
    return None if isinstance(value, Misread) or in_words(form.prompt, value) else value
