"""What is kept of a prospect: somebody who wants to buy."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

# Ours: a year of one a week. The oldest go first.
MOST_PROSPECTS = 50


class Verdict(StrEnum):
    """Whom a prospect is closer to. UNKNOWN: too little was seen to say."""

    FAVOURITE = "favourite"
    REGRET = "regret"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Ending(StrEnum):
    """What became of it, as the person told later."""

    SIGNED = "signed"
    NOT_SIGNED = "not_signed"
    WENT_WELL = "went_well"
    WENT_BADLY = "went_badly"


class Prospect(Struct, frozen=True, omit_defaults=True):
    """Somebody who wants to buy. `id` counts from 1 for each person and is never used again.

    sheet: the interview they are held against. at: the open question; None: all were asked. given:
    the options chosen, by question; none: the person does not know; words that no option has stand
    beside, under "<question>-words". picked: what is tapped so far
    in a question of several. verdict: what was concluded when all had been asked. told: their own
    sentences on it. judged: when the verdict came. followed: what became of it was asked once.
    """

    id: int
    sheet: int
    begun: datetime
    name: str | None = None
    at: str | None = None
    given: Mapping[str, tuple[str, ...]] = {}
    picked: tuple[str, ...] = ()
    verdict: Verdict | None = None
    outcome: Ending | None = None
    told: tuple[str, ...] = ()
    judged: datetime | None = None
    followed: bool = False


def with_prospect(prospects: tuple[Prospect, ...], changed: Prospect) -> tuple[Prospect, ...]:
    """The same with one more or one changed, oldest first; at most MOST_PROSPECTS."""
    others = tuple(changed if p.id == changed.id else p for p in prospects)
    known = any(p.id == changed.id for p in prospects)
    return others if known else (*others, changed)[-MOST_PROSPECTS:]
