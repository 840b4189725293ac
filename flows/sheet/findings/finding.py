"""What a rule gives back."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from flows.words.texts import Fact


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
