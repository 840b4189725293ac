"""A reason: what an answer about a prospect says, held against answers of the sheet."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from flows.limits import Limits
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
