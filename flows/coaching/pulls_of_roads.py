"""Tensions over roads: where hours go, who reads, by which way people come. Ours."""

from flows.coaching.pulling import Found, named_regret
from flows.interview.answers import Answers, Channel, Introducers
from flows.sheet.findings.channels import counted, roads
from flows.sheet.findings.readers import MOST_PAYERS, craft, hours_at_least
from flows.sheet.line import Evidence, of_turn
from flows.words.texts import Fact, Words

# Ours: less than half an afternoon a week is no time to account for.
_HOURS = 2
_ENOUGH_TOLD = 3


def hours_elsewhere(a: Answers, e: Evidence) -> Found | None:
    """Hours go where none of the last customers came from."""
    fed = [road for road in roads(a) if road.posts]
    week, told = hours_at_least(a), counted(a)
    if week < _HOURS or told < _ENOUGH_TOLD or not fed or any(road.payers for road in fed):
        return None
    return ("hours", "publishes", "last_five"), {"hours": _hours(a), "count": told}


def _hours(a: Answers) -> Words:
    """The hours of a week, as firm as they were told: a number, or what their range says of it."""
    told = "hours" in a.exact
    return Words(
        "session-hours", {"band": "told" if told else str(a.hours), "hours": hours_at_least(a)}
    )


def same_road(a: Answers, e: Evidence) -> Found | None:
    """The favourite and a regret came by the same way."""
    by = a.found_by
    turn = next((i for i, r in enumerate(a.regrets) if by and r.regret_from is by), None)
    if by in (None, Channel.OTHER) or turn is None or not a.favourite:
        return None
    road = Words(f"tension-road.{by}")
    slots = ("found_by", of_turn("regret_from", turn))
    return slots, {"favourite": a.favourite, "regret": named_regret(a, turn), "road": road}


def unasked(a: Answers, e: Evidence) -> Found | None:
    """Most come by recommendation; there is nobody whom they would ask for one."""
    by, told = a.last_five.get(Channel.RECOMMENDATION, 0), counted(a)
    if told < _ENOUGH_TOLD or 2 * by <= told or a.introducers is not Introducers.NONE:
        return None
    return ("last_five", "introducers"), {"by": by, "count": told}


def main_road(a: Answers, e: Evidence) -> Found | None:
    """The road that brings most of the last customers brought a regret, too."""
    most = max(a.last_five.items(), key=lambda road: road[1], default=None)
    if most is None or counted(a) < _ENOUGH_TOLD or most[0] is Channel.OTHER:
        return None
    turn = next((i for i, r in enumerate(a.regrets) if r.regret_from is most[0]), None)
    if turn is None:
        return None
    facts: dict[str, Fact] = {"by": most[1], "count": counted(a), "regret": named_regret(a, turn)}
    road = Words(f"tension-road.{most[0]}")
    return (of_turn("regret_from", turn), "last_five"), {**facts, "road": road}


def read_by_others(a: Answers, e: Evidence) -> Found | None:
    """Hours a week for readers of whom next to none could pay."""
    week = hours_at_least(a)
    most = MOST_PAYERS.get(a.reactions) if a.reactions else None
    if week < _HOURS or most is None or most > e.limits.reader_red:
        return None
    return ("hours", "reactions"), {"hours": _hours(a), "most": most}


def topics(a: Answers, e: Evidence) -> Found | None:
    """They write about their craft; customers come for what happened to them."""
    posts, told = sum(craft(a).values()), sum(a.topics.values())
    if not a.trigger or not told or 2 * posts <= told or a.moment_kind is None:
        return None
    return ("topics", "trigger"), {"posts": posts, "count": told}
