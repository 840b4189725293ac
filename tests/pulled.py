"""People whose answers pull two ways, by what pulls."""

from collections.abc import Mapping
from typing import Any

from tests.papers_for_tests import situation

EVERY = situation("marco") | {
    "families": ["grands comptes", "artisans"],
    "share": 70, "share.1": 30, "want": "postpone", "want.1": "sign_fast", "can": "late",
    "how_late": "over_60", "can.1": "untested", "favourite_family": 1, "biggest": "over_50",
    "found_by": "platform", "last_five": {"platform": 3, "recommendation": 2}, "depth": "complete",
    "publishes": ["instagram"], "hours": "to_5", "reactions": "zero",
    "topics": {"technique": 3}, "moment_kind": "date_near", "regret": "yes",
    "regret_name": "Durand", "same_person": "no", "wrong": ["paid_late", "haggled"],
    "regret_family": 1, "first_sign": "urgent", "double": "never", "regret_from": "platform",
    "introducers": "none", "another_regret": "no",
}  # fmt: skip
OTHERWISE: dict[str, dict[str, Any]] = {
    "leaving_favourite": {"favourite": "le chef Marco", "pressing": "Marco part en mars"},
    "leaving_introducer": {
        "found_by": "recommendation", "met_through": "Samira, de l’atelier",
        "pressing": "Samira part en mars",
    },
    "own_group_late": {"favourite_family": 0},
    "double": {"double": "yes"},
    "haggled": {"can.1": "lowered"},
    "unasked": {"last_five": {"recommendation": 4, "platform": 1}},
}  # fmt: skip
"""What to answer besides, where EVERY has not all that a tension rests on."""


def _without(dropped: str, **other: Any) -> Mapping[str, Any]:
    return {s: v for s, v in (EVERY | other).items() if s not in dropped.split()}


LOWERED = {"can.1": "lowered"}
SEVERAL: tuple[Mapping[str, Any], ...] = (
    situation("three_regrets"),
    _without("can share wrong"),
    _without("last_five payer regret_family"),
    _without(
        "approach behaviour can.1 found_by hesitation introducers last_five real_hours regret"
        " share.1 want want.1",
        favourite_family=0,
    ),
    situation("their_words"),
    _without("can.1 favourite hours planned_hours wrong", double="yes"),
    situation("fear"),
    _without("double regret_family same_person share.1", **LOWERED),
    _without(
        "behaviour biggest can double favourite found_by hours other_readers payer reactions"
        " regret regret_from regret_name topics trigger want want.1",
        **LOWERED,
        last_five={"recommendation": 4, "platform": 1},
    ),
    situation("talks_compliments"),
    _without("biggest hours last_five regret share share.1"),
    _without("before can.1 favourite favourite_family share.1 topics"),
    EVERY | OTHERWISE["leaving_favourite"],
    EVERY | OTHERWISE["leaving_introducer"],
    situation("no_customer")
    | {
        "talks": ["Bernadette", "Cindy"], "talk_gave": ["time"], "talk_gave.1": ["data"],
        "talk_pays": "390 € par semaine", "talk_pays.1": "38 € par semaine",
    },
    situation("talks_elected"),
)  # fmt: skip
"""Few people who have, among them, every tension on the page of a session, and every question about
what is missing."""
