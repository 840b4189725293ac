"""Which answers a conclusion may cite: those that were given, by slot."""

from typing import Any

from flows.interview.answers import Answers
from flows.interview.path import Slot
from flows.interview.table import QUESTIONS

_LOOPS = {"family": "families", "regret": "regrets"}


def cites(answers: Answers, *slots: str) -> tuple[str, ...]:
    """Those of the slots that were answered, each once, in their order. An answer "there is none"
    counts."""
    return tuple(s for s in dict.fromkeys(slots) if _given(answers, Slot.parse(s)))


def of_turn(question: str, turn: int) -> str:
    """The slot of a question in a loop.

    >>> of_turn("want", 1)
    'want.1'
    """
    return str(Slot(question, turn))


def _given(answers: Answers, slot: Slot) -> bool:
    loop = _LOOPS.get(QUESTIONS[slot.question].per or "")
    owner: Any = answers
    if loop:
        turns = getattr(answers, loop)
        owner = turns[slot.turn] if slot.turn < len(turns) else None
    value = getattr(owner, slot.question, None)
    return value is not None and value not in ((), {})
