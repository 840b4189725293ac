"""What a reply tells beside its question, kept for the question it answers: « 9 h prévues, 21
faites »."""

from collections.abc import Iterator, Mapping, Sequence

from flows.asking import recalling
from flows.asking.interview import keep, prompt, say_noted
from flows.asking.understanding import DEALT, beyond_labels, lexicon, paid, read
from flows.desk.dialogue import Dialogue
from flows.interview.answers import OTHER, Given, Misread, Slot, Value
from flows.interview.lexicon import Lexicon
from flows.interview.numbers import WHOLE, money_told, shares_told
from flows.interview.path import walked
from flows.interview.probes import PROBES, By
from flows.interview.table import QUESTIONS
from flows.reading.figures import figures, tokens
from flows.reading.naming import name as called
from flows.reading.replies import MOST_PIECES, exact, pieces, plain
from flows.reading.story import story

# What is told in one breath with a question's answer: a number beside it, or a clause.
BESIDE = {"planned_hours": "real_hours"}
LATER = {
    "want": ("can",),
    "favourite": ("found_by",),
    "before": ("found_by",),
    "regret": ("regret_name",),
    "regret_name": ("regret_from",),
}
# What is told of the favourite, in which more of the same story may stand.
STORIES = frozenset(
    {"found_by", "met_through", "trigger", "seen_coming", "hesitation", "change", "quote"}
)
NOTHING: Mapping[Slot, Given] = {}
# Where an option is told in words that say more, those are the answer to the next question.
CARRIED = {"found_by": "met_through"}
_BOTH = 2
# Ours: « par sa comptable » tells somebody; « un ami », hardly.
_WORDS_OF_A_STORY = 2
# Ours: what nobody asked for is kept only when it is told almost in the words of an example.
_SURELY, _CLOSELY, _AHEAD = 0.8, 0.35, 0.1
_WORDS_OF_A_NAME = 3


def note_others(d: Dialogue, slot: Slot, text: str, value: Value) -> None:
    """Keeps what else the reply tells, and says so; a tap takes each of it back to its question.
    value: what it was read as here."""
    own = recalling.own_words(d, slot, text) or text
    others = {**_numbers(d, slot, text), **_clauses(d, slot, own), **_carried(d, slot, own)}
    told = {at: Given(v, d.now, exact=_money(d, at, text, v)) for at, v in others.items()}
    told |= recalling.of_others(d, slot, text, value)
    asked = _asked_then(d, slot, value) if told else ()
    _note(d, told, asked, _of_the_story(d, slot, text))


def note_apart(d: Dialogue, slot: Slot, text: str) -> bool:
    """The same of a reply that speaks of other groups alone; whether it told anything of them."""
    if hours := recalling.of_the_year(d, slot, text):
        return _keep(d, hours)
    return _note(d, recalling.of_others(d, slot, text, None), d.path.slots)


def _note(
    d: Dialogue,
    others: Mapping[Slot, Given],
    asked: Sequence[Slot],
    story: Mapping[Slot, Given] = NOTHING,
) -> bool:
    """Keeps what answers questions that are asked and open, and of a story also what the short
    interview leaves out; whether there was something."""
    told = {at: g for at, g in others.items() if at in asked and str(at) not in d.interview.given}
    told |= {at: g for at, g in story.items() if not _known(d, at)}
    return _keep(d, told)


def _keep(d: Dialogue, told: Mapping[Slot, Given]) -> bool:
    for at, given in told.items():
        keep(d, at, given)
    if told:
        say_noted(d, {at: given.value for at, given in told.items()})
    return bool(told)


def _known(d: Dialogue, at: Slot) -> bool:
    given = d.interview.given.get(str(at))
    return given is not None and given.value is not None


def _of_the_story(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Given]:
    """What a story of the favourite tells of the questions that come after its beginning."""
    if slot.question not in STORIES:
        return {}
    lists = d.content.lists
    found = story(text, lists.story, lists.tongue)
    told: dict[str, Value] = {"hesitation": found.nearly, "change": found.since}
    told |= paid([prompt(d, Slot(q)) for q in DEALT], found.paid)
    return {
        Slot(id): Given(d.content.cleaned(value), d.now)
        for id, value in told.items()
        if value and id != slot.question
    }


def _asked_then(d: Dialogue, slot: Slot, value: Value) -> tuple[Slot, ...]:
    """What is asked once this is answered so."""
    given = {**d.interview.given, str(slot): Given(value, d.now)}
    return walked(given, d.walk).path.slots


def _numbers(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Value]:
    """The answers to other questions that the numbers of the reply are."""
    beside = BESIDE.get(slot.question)
    if beside is None and slot.question != "share":
        return {}
    here = prompt(d, slot)
    known = lexicon(here)
    if beside is None:
        each = shares_told(text, known, here.answers) or ()
        whole = round(sum(value or 0 for value in each)) == WHOLE
        told = enumerate(each if whole or None in each else ())
        return {Slot("share", at): v for at, v in told if v is not None and at != slot.turn}
    numbers = figures(tokens(text, known.amounts), known.amounts, known.tongue)
    if len(numbers) != _BOTH:
        return {}
    other = Slot(beside, slot.turn)
    value = read(prompt(d, other), text) if other in d.path.slots else Misread("hours")
    return {} if isinstance(value, Misread) or value == read(here, text) else {other: value}


def _money(d: Dialogue, at: Slot, text: str, value: Value) -> float | None:
    """The money that another family's share was told with."""
    if at.question != "share" or not value:
        return None
    here = prompt(d, at)
    return money_told(text, value, at.turn, lexicon(here), here.answers)


def _carried(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Value]:
    """The reply itself, where it tells more than its option: « sa comptable me l’a envoyée »."""
    later = CARRIED.get(slot.question)
    if later is None:
        return {}
    if len(beyond_labels(prompt(d, slot), text)) < _WORDS_OF_A_STORY:
        return {}
    told = read(prompt(d, Slot(later)), text)
    return {} if isinstance(told, Misread) else {Slot(later): d.content.cleaned(told)}


def own_part(d: Dialogue, slot: Slot, text: str) -> str:
    """What the reply tells of its own question, without the clauses that surely are of another."""
    parts = _parts(d, slot, text)
    others = {part for part, _, _ in _of_others(d, slot, parts)}
    return ", ".join(part for part in parts if part not in others) if others else text


def _parts(d: Dialogue, slot: Slot, text: str) -> list[str]:
    tongue = d.content.lists.tongue
    return [
        part
        for piece in pieces(text, tongue)
        for part in tongue.clauses(piece, MOST_PIECES)
        if part.strip()
    ]


def _clauses(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Value]:
    """The answers to later questions of the same subject that its clauses surely are: « ils signent
    vite, mais ils paient à soixante jours »."""
    if slot.question not in LATER:
        return {}
    parts = _parts(d, slot, text)
    found: dict[Slot, set[str]] = {}
    for _, at, value in _of_others(d, slot, parts):
        found.setdefault(at, set()).add(value)
    return {at: values.pop() for at, values in found.items() if len(values) == 1}


def _of_others(d: Dialogue, slot: Slot, parts: Sequence[str]) -> Iterator[tuple[str, Slot, str]]:
    """The clauses that surely answer a later question: which, and what."""
    here = lexicon(prompt(d, slot))
    written = QUESTIONS[slot.question].kind == "text"
    for later in LATER.get(slot.question, ()):
        at = Slot(later, slot.turn)
        if QUESTIONS[later].kind == "text":
            named = _name(d, at, parts)
            yield from ((parts[1], at, named) for _ in range(1) if named)
            continue
        there = lexicon(prompt(d, at))
        told = parts[1:] if written else [p for p in parts if " " in p.strip()]
        for part in told if len(parts) > 1 else ():
            value = _surely(part, there, here)
            if value is not None:
                yield part, at, value


def _surely(clause: str, there: Lexicon, here: Lexicon) -> str | None:
    """The option of another question that a clause says by its label, or almost as an example does;
    not when it is as like an answer to this one."""
    if (label := exact(clause, there.labels)) is not None:
        return label if exact(clause, here.labels) is None else None
    near = there.examples.near(clause) if there.examples else ()
    ours = max((n.sure for n in here.examples.near(clause)), default=0) if here.examples else 0
    if not near or near[0].sure < max(_SURELY, ours + _AHEAD) or near[0].like < _CLOSELY:
        return None
    return near[0].option if near[0].option in there.labels.keys() - {OTHER} else None


def _name(d: Dialogue, at: Slot, parts: Sequence[str]) -> str | None:
    """A name right after a yes: « oui, Gégé »; none that would call for a word about it."""
    lists = d.content.lists
    if len(parts) != _BOTH or not lists.tongue.leaves(plain(parts[0])):
        return None
    words = called(parts[1], lists.tongue).split()
    if not words or len(words) > _WORDS_OF_A_NAME or not all(w[0].isupper() for w in words):
        return None
    said = d.content.cleaned(" ".join(words))
    probe = QUESTIONS[at.question].probe
    by = By(lists, d.content.limits)
    asked = PROBES[probe](said, at, d.path.answers, by) if probe else None
    return said if asked is None else None
