"""A reply to a question that is asked of each group, or person, in turn may speak of another one:
« les écoles c’est en retard, les cliniques jamais »."""

from collections.abc import Mapping, Sequence

from flows.asking.interview import prompt
from flows.asking.understanding import read
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Can
from flows.interview.lexicon import Misread, Value
from flows.interview.slots import Slot
from flows.interview.table import LOOPS, QUESTIONS
from flows.reading.masking import masked
from flows.reading.replies import plain
from flows.reading.spoken import Part, parted
from flows.record.person import Given

# What a mere « jamais » says of another group, once this is said of the one before it.
CONTRARY: Mapping[tuple[str, str], str] = {
    ("can", Can.LATE): Can.ON_TIME,
    ("can", Can.ON_TIME): Can.LATE,
}
_CHOSEN = ("choice", "multi", "text")


def said_of(d: Dialogue, slot: Slot, text: str) -> str:
    """What a reply about another group says of this one; "" for nothing."""
    return " ".join(part.said for part in _parts(d, slot, text) if part.of == slot.turn)


def own_words(d: Dialogue, slot: Slot, text: str) -> str:
    """What a reply tells of the one it was asked about; "" where it speaks of others alone."""
    parts = _parts(d, slot, text)
    if all(part.of in (None, slot.turn) for part in parts):
        return text
    return " ".join(part.said for part in parts if part.of in (None, slot.turn))


def of_others(d: Dialogue, slot: Slot, text: str, value: Value) -> Mapping[Slot, Given]:
    """What a reply surely tells of the others, with its words. value: what it tells of the one that
    was asked."""
    told = {}
    for part in _parts(d, slot, text):
        if part.of not in (None, slot.turn):
            at = Slot(slot.question, part.of)
            found = _contrary(d, at, part.said, value) or read(prompt(d, at), part.said)
            words = masked(part.said, d.content.lists).text
            told[at] = None if isinstance(found, Misread) else Given(found, d.now, more=words)
    return {at: given for at, given in told.items() if given is not None}


def _parts(d: Dialogue, slot: Slot, text: str) -> Sequence[Part]:
    question = QUESTIONS[slot.question]
    if question.per not in LOOPS or question.kind not in _CHOSEN:
        return ()
    names = [one.name for one in getattr(d.path.answers, LOOPS[question.per])]
    lists = d.content.lists
    return parted(text, names, lists.tongue, lists.words.grammar) if len(names) > 1 else ()


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
