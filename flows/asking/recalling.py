"""What was told before a question came, in the words of an answer to another one: it is proposed,
so that nobody is asked as if they had said nothing. A reply about one of several groups, or
people, may speak of another one: « les écoles c’est en retard, les cliniques jamais »."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct

from flows.asking.interview import prompt
from flows.asking.understanding import lexicon, read
from flows.desk.dialogue import Dialogue
from flows.interview.amounts import Amount
from flows.interview.answers import NO_FAMILY, OTHER, Can, Given, Misread, Slot, Value
from flows.interview.choices import Choice, FamilyChoice
from flows.interview.kinds import Nickname, Question, Several, Text
from flows.interview.lexicon import Lexicon
from flows.interview.numbers import Duration
from flows.interview.options import HOURS_OF_A_YEAR
from flows.interview.path import LOOPS
from flows.interview.table import QUESTIONS
from flows.reading.figures import tokens, unit_at
from flows.reading.naming import called_in
from flows.reading.replies import clauses, currency, held, plain, sentences
from flows.reading.spoken import Part, parted

# Where the answer to a question may stand already: in what was told for these.
_REGRET = ("regret", "regret_name", "wrong")
TOLD_IN: Mapping[str, tuple[str, ...]] = {
    "how_late": ("can",),
    "favourite_family": ("favourite",),
    "found_by": ("favourite",),
    "moment_kind": ("trigger",),
    "regret_name": ("regret",),
    "regret_family": ("regret", "regret_name"),
    "wrong": _REGRET[:2],
    "planned_hours": _REGRET,
    "real_hours": _REGRET,
    "price_agreed": _REGRET,
    "regret_from": _REGRET[:2],
}
_COUNTED = (Duration, Amount)
# What is told there with a number answers the question after it.
TELLS_HOW_MUCH = frozenset({"can", "regret"})
# Ours: what nobody asked for is heard only where it is told much as an example is.
_CLOSELY = 0.35
# What a mere « jamais » says of another group, once this is said of the one before it.
CONTRARY: Mapping[tuple[str, str], str] = {
    ("can", Can.LATE): Can.ON_TIME,
    ("can", Can.ON_TIME): Can.LATE,
}
_CHOSEN = ("choice", "multi", "text")


class Recalled(Struct, frozen=True):
    """What was told, as the question would keep it, and in which words; None: in those of a text
    that was kept as it is, right before."""

    value: Value
    words: str | None


def recalled(d: Dialogue, slot: Slot) -> Recalled | None:
    """What answers to others tell of this question; None where they tell nothing sure of it, or two
    things."""
    for words, written in _words(d, slot):
        told = _told(d, slot, QUESTIONS[slot.question], words)
        if told is not None:
            return Recalled(told, None if written else words)
    for words in _of_this_group(d, slot):
        told = read(prompt(d, slot), words)
        near = told.near[:1] if isinstance(told, Misread) and len(told.near) == 1 else (told,)
        if near and not isinstance(near[0], Misread):
            return Recalled(near[0], words)
    return None


def _of_this_group(d: Dialogue, slot: Slot) -> Iterator[str]:
    """What was said of this group while the same was asked about another."""
    if QUESTIONS[slot.question].per is None:
        return
    own = str(slot)
    for key, given in reversed([*d.interview.given.items()]):
        if not given.more or key == own or key.partition(".")[0] != slot.question:
            continue
        if said := said_of(d, slot, given.more):
            yield said


def _words(d: Dialogue, slot: Slot) -> Iterator[tuple[str, bool]]:
    """What was typed for the questions that may have told it, the last one first, and whether it is
    kept as their answer."""
    for source in reversed(TOLD_IN.get(slot.question, ())):
        same = QUESTIONS[source].per == QUESTIONS[slot.question].per
        at = Slot(source, slot.turn) if same else Slot(source)
        given = d.interview.given.get(str(at))
        once = same or not slot.turn  # the story of the first regret is not the second one’s
        if given is None or given.value is None or not once:
            continue
        written = type(QUESTIONS[source]) is Text
        if words := given.more or (given.value if written else ""):
            yield str(words), written


def _told(d: Dialogue, slot: Slot, question: Question, words: str) -> Value:
    here = prompt(d, slot)
    lists = d.content.lists
    if isinstance(question, Nickname):
        return called_in(words, lists.tongue)
    parts = [part for one in sentences(words) for part in clauses(one, lists.tongue)]
    parts = [part for part in parts if _is_told(part, lexicon(here))]
    if isinstance(question, Several):
        ticked = (_picked(read(here, part)) for part in parts)
        return list(dict.fromkeys(option for each in ticked for option in each)) or None
    counted = isinstance(question, _COUNTED) or bool(getattr(question, "bands", ()))
    if counted and not _has_number(words, lexicon(here)):
        return None
    told = [words] if counted or isinstance(question, FamilyChoice) else parts
    values = [read(here, part) for part in told]
    if counted and all(isinstance(v, Misread) and len(v.near) == 1 for v in values):
        values = [v.near[0] for v in values]
    sure = [v for v in values if not isinstance(v, Misread) and v not in (OTHER, NO_FAMILY)]
    sure = [v for v in sure if not (isinstance(v, dict) and "words" in v)]
    return sure[0] if sure and all(v == sure[0] for v in sure) else None


def _has_number(words: str, known: Lexicon) -> bool:
    """Whether they tell how much: « le couple du mariage » are no two hours."""
    said = tokens(words, known.amounts)
    measured = any(unit_at(said, at, known.amounts) for at in range(len(said)))
    digits = any(c.isdecimal() for c in words)
    return digits or measured or currency(words, known.tongue) is not None


def _is_told(clause: str, known: Lexicon) -> bool:
    """Whether a clause says a label, or is close to an example: nobody asked this of it."""
    near = known.examples.near(clause) if known.examples else ()
    return (
        bool(near and near[0].like >= _CLOSELY)
        or held(clause, known.labels, known.tongue) is not None
    )


def _picked(value: Value) -> list[str]:
    """The options that a clause surely is; words of their own are none."""
    known = value if isinstance(value, list) else []
    return [option for option in known if isinstance(option, str)]


def option(question: Question, value: Value) -> str | None:
    """The option that a choice proposes; None where the value is no option."""
    return str(value) if isinstance(question, Choice | FamilyChoice) else None


def said_of(d: Dialogue, slot: Slot, text: str) -> str:
    """What a reply about another group says of this one; "" for nothing."""
    return " ".join(part.said for part in _of_groups(d, slot, text) if part.of == slot.turn)


def own_words(d: Dialogue, slot: Slot, text: str) -> str:
    """What a reply tells of the one it was asked about; "" where it speaks of others alone."""
    if of_the_year(d, slot, text):
        return ""
    parts = _of_groups(d, slot, text)
    if all(part.of in (None, slot.turn) for part in parts):
        return text
    return " ".join(part.said for part in parts if part.of in (None, slot.turn))


def of_others(d: Dialogue, slot: Slot, text: str, value: Value) -> Mapping[Slot, Given]:
    """What a reply surely tells of the others, with its words. value: what it tells of the one that
    was asked."""
    told = {}
    for part in _of_groups(d, slot, text):
        if part.of not in (None, slot.turn):
            at = Slot(slot.question, part.of)
            found = _contrary(d, at, part.said, value) or read(prompt(d, at), part.said)
            words = d.content.masked(part.said).text
            told[at] = None if isinstance(found, Misread) else Given(found, d.now, more=words)
    return {at: given for at, given in told.items() if given is not None}


def of_the_year(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Given]:
    """The hours that each group took in a year, told where those of a week are asked: they are
    surer than the tenths that were told before."""
    at = Slot("effort")
    if slot.question != "week_hours" or at not in d.path.slots:
        return {}
    each = read(prompt(d, at), text)
    told = isinstance(each, list) and sum(n for n in each if isinstance(n, int)) >= HOURS_OF_A_YEAR
    return {at: Given(each, d.now)} if told and not isinstance(each, Misread) else {}


def _of_groups(d: Dialogue, slot: Slot, text: str) -> Sequence[Part]:
    question = QUESTIONS[slot.question]
    if question.per not in LOOPS or question.kind not in _CHOSEN:
        return ()
    names = [one.name for one in getattr(d.path.answers, LOOPS[question.per])]
    lists = d.content.lists
    if len(names) <= 1:
        return ()
    part = partial(parted, text, names, lists.tongue, lists.words.grammar)
    return d.once(("parts", text, *names), part)


def _contrary(d: Dialogue, at: Slot, said: str, value: Value) -> str | None:
    """« jamais », after what is said of another one."""
    names = [one.name for one in d.path.answers.families]
    name = set(plain(names[at.turn]).split()) if at.turn < len(names) else set()
    words = d.content.lists.tongue.words
    around = words.plurals | words.singular | words.contrasts | words.joins
    left = set(plain(said).split()) - name - around
    known = isinstance(value, str) and (at.question, value) in CONTRARY
    nots = words.negations | words.never | words.opens["no"]
    return CONTRARY[(at.question, value)] if known and left and left <= nots else None
