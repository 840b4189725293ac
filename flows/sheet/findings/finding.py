"""What a rule gives back, and which answers it may cite: those that were given, by slot."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any

from msgspec import Struct

from flows.interview.answers import Answers
from flows.interview.slots import Slot
from flows.interview.table import QUESTIONS
from flows.words.texts import Fact

_LOOPS = {"family": "families", "talk": "talks", "regret": "regrets"}


class Level(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"


class Basis(StrEnum):
    """What a conclusion rests on: shown as 📌 lived, 🔎 deduced, 💭 hypothesis."""

    LIVED = "lived"
    DEDUCED = "deduced"
    HYPOTHESIS = "hypothesis"


class Finding(Struct, frozen=True):
    """A conclusion and the answers it rests on.

    code: the rule’s name: "reader_gap". cites: the slots of the answers it rests on ("want.1"),
    never empty. customers: how many customers stand behind it (0: not about customers).
    """

    code: str
    basis: Basis
    cites: tuple[str, ...]
    level: Level | None = None
    customers: int = 0
    facts: Mapping[str, Fact] = {}

    @property
    def turn(self) -> int:
        """Which family the finding is about, from 0. Raises KeyError if it is about none."""
        turn = self.facts["turn"]
        if not isinstance(turn, int):
            raise KeyError("turn")
        return turn


def cites(answers: Answers, *slots: str) -> tuple[str, ...]:
    """Those of the slots that were answered, each once, in their order. An answer "there is none"
    counts."""
    return tuple(s for s in dict.fromkeys(slots) if _given(answers, *_field(s)))


@lru_cache(maxsize=1024)
def of_turn(question: str, turn: int) -> str:
    """The slot of a question in a loop.

    >>> of_turn("want", 1)
    'want.1'
    """
    return str(Slot(question, turn))


@lru_cache(maxsize=1024)
def _field(slot: str) -> tuple[str, int, str | None]:
    """Where the answer of a slot stands: the question, its turn, the loop that it is in."""
    at = Slot.parse(slot)
    return at.question, at.turn, _LOOPS.get(QUESTIONS[at.question].per or "")


def _given(answers: Answers, question: str, turn: int, loop: str | None) -> bool:
    owner: Any = answers
    if loop:
        turns = getattr(answers, loop)
        owner = turns[turn] if turn < len(turns) else None
    value = getattr(owner, question, None)
    return value is not None and value not in ((), {})
