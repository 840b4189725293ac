"""The answers of an interview as its questions understand them, and the way that they make."""

from flows.interview.path import EXACT, ROADS, SAID, UNSURE, Walk, typed, walk
from flows.interview.slots import Slot, Value
from flows.record.person import Interview


def walked(interview: Interview, known: Walk | None = None) -> Walk:
    """The walk over its answers; `known` is one over nearly the same."""
    given = interview.given
    told = {slot: g.value for slot, g in given.items()}
    exact = {s + EXACT: g.exact for s, g in given.items() if g.exact is not None}
    words = {r + SAID: given[r].more for r in (*ROADS, *UNSURE) if r in given}
    said = {key: more for key, more in words.items() if more}
    return walk(told | exact | said, known)


def understood(interview: Interview) -> Interview:
    """The same with the answers that their questions no longer understand put aside: they count as
    not given."""
    return interview.without_answers(walked(interview).misread)


def understands(slot: Slot, value: Value) -> bool:
    """Whether its question still understands a saved value."""
    return str(slot) in typed({str(slot): value})
