"""A reason: what an answer about a prospect says, held against answers of the sheet."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from flows.limits import Limits
from flows.record.prospects import Verdict
from flows.words.texts import Fact

Choices = Mapping[str, tuple[str, ...]]
"""The options chosen, by question; none: not known."""


class Side(StrEnum):
    """Where a reason points: to the favourite, to a regret, or only away from the favourite."""

    FAVOURITE = "favourite"
    REGRET = "regret"
    CARE = "care"


class Reason(Struct, frozen=True):
    """A fact. id: its message. tap: the question about the prospect that it rests on. cites: the
    slots of the answers that it rests on, never empty. sign: the option of the sign it speaks
    of; means: what that sign is, of CAUSE_OF. regrets: the turns of those that showed it."""

    id: str
    side: Side
    weight: int
    tap: str
    cites: tuple[str, ...]
    facts: Mapping[str, Fact] = {}
    sign: str = ""
    means: tuple[str, ...] = ()
    regrets: tuple[int, ...] = ()


Reasons = tuple[Reason, ...]


def one(choices: Choices, question: str) -> str | None:
    """The option chosen; None when it is not known."""
    return next(iter(choices.get(question, ())), None)


def alike(
    name: str, tap: str, slots: tuple[str, ...], facts: Mapping[str, Fact], weight: int
) -> Reason:
    """A likeness to the favourite."""
    return Reason(f"reason-{name}", Side.FAVOURITE, weight, tap, slots, facts)


def care(
    name: str, tap: str, slots: tuple[str, ...], facts: Mapping[str, Fact], limits: Limits
) -> Reason:
    """Something to look at twice."""
    return Reason(f"reason-{name}", Side.CARE, limits.prospect_against, tap, slots, facts)


class Judged(Struct, frozen=True):
    """A verdict and all the reasons there are, heaviest first on each side."""

    verdict: Verdict
    reasons: Reasons

    def of(self, side: Side) -> Reasons:
        """The reasons that point one way."""
        return tuple(reason for reason in self.reasons if reason.side is side)

    def weight(self, side: Side) -> int:
        return sum(reason.weight for reason in self.of(side))

    @property
    def regret(self) -> int | None:
        """The turn of the regret that they recall most; None when they recall none."""
        weights: dict[int, int] = {}
        for reason in self.of(Side.REGRET):
            for turn in reason.regrets:
                weights[turn] = weights.get(turn, 0) + reason.weight
        return max(weights, key=lambda turn: weights[turn], default=None)
