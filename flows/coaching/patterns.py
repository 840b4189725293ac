"""What many who share have in common: what is found on their sheets, told of several at once and
never of one. Ours.

Nothing is counted aloud: « 4 of 5 » would tell who the fifth is, and a number that moves by one
when somebody joins would tell what they answered.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain

from flows.interview.answers import Can, Channel, FirstSign, HowLate, Wrong
from flows.sheet.findings.channels import counted
from flows.sheet.line import Evidence, Finding, Level, cites, of_turn
from flows.sheet.parts import Sheet

# Below this, what several have in common could be told of one of them; and of fewer than LEAST it
# is told of none.
ENOUGH, LEAST = 5, 3
MOST_TOLD = 12

Cited = Callable[[Evidence], tuple[str, ...]]
"""The answers that a pattern rests on; () where it does not hold."""


class Part(StrEnum):
    """How many of them, in words that one more or one less seldom changes."""

    NEARLY_ALL = "nearly_all"
    MOST = "most"
    HALF = "half"
    SOME = "some"


# The least share of them for each, in per cent.
PARTS: Mapping[Part, int] = {Part.NEARLY_ALL: 80, Part.MOST: 60, Part.HALF: 40, Part.SOME: 0}


def _found(code: str, *levels: Level) -> Cited:
    def holds(found: Finding) -> bool:
        return not levels or found.level in levels

    return lambda e: next((f.cites for f in e.all(code) if holds(f)), ())


def _wrong(*causes: Wrong) -> Cited:
    def cited(e: Evidence) -> tuple[str, ...]:
        regrets = enumerate(e.answers.regrets)
        return next((_slot(e, "wrong", i) for i, r in regrets if {*causes} & {*r.wrong}), ())

    return cited


def _sign(sign: FirstSign) -> Cited:
    def cited(e: Evidence) -> tuple[str, ...]:
        regrets = enumerate(e.answers.regrets)
        return next((_slot(e, "first_sign", i) for i, r in regrets if r.first_sign is sign), ())

    return cited


def _slot(e: Evidence, question: str, turn: int) -> tuple[str, ...]:
    return cites(e.answers, of_turn(question, turn))


def _price(can: Can) -> Cited:
    def cited(e: Evidence) -> tuple[str, ...]:
        families = enumerate(e.answers.families)
        return next((_slot(e, "can", i) for i, f in families if f.can is can), ())

    return cited


def _very_late(e: Evidence) -> tuple[str, ...]:
    families = enumerate(e.answers.families)
    late = (i for i, f in families if f.how_late in (HowLate.TO_60, HowLate.OVER_60))
    return next((_slot(e, "how_late", i) for i in late), ())


def _first_road(channel: Channel) -> Cited:
    """Most of their last customers came by it."""

    def cited(e: Evidence) -> tuple[str, ...]:
        by, told = e.answers.last_five.get(channel, 0), counted(e.answers)
        return ("last_five",) if told and 2 * by > told else ()

    return cited


RED, AMBER, GREEN = Level.RED, Level.AMBER, Level.GREEN
PATTERNS: Mapping[str, Cited] = {
    "recommended": _first_road(Channel.RECOMMENDATION),
    "networked": _first_road(Channel.NETWORK),
    "social": _first_road(Channel.SOCIAL),
    "eighty_percent": _found("eighty_percent", RED, AMBER),
    "concentration": _found("concentration", RED),
    "no_payer_yet": _found("no_payer_yet"),
    "late": _price(Can.LATE),
    "very_late": _very_late,
    "lowered": _price(Can.LOWERED),
    "untested": _price(Can.UNTESTED),
    "lent": _found("lent"),
    "worth_ratio": _found("worth_ratio"),
    "hour_ratio": _found("hour_ratio"),
    "unpaid": _found("unpaid"),
    "no_shows": _found("no_shows"),
    "reader_gap": _found("reader_gap", RED, AMBER),
    "theo": _found("theo"),
    "visibility_bill": _found("visibility_bill"),
    "spend_yield": _found("spend_yield"),
    "same_road": _found("same_road"),
    "second_channel": _found("second_channel"),
    "peers_channel": _found("peers_channel"),
    "peer_referral": _found("peer_referral"),
    "missed_by": _found("missed_by"),
    "more_work": _wrong(Wrong.MORE_WORK, Wrong.CHANGING_MIND),
    "calls": _wrong(Wrong.CONSTANT_CALLS),
    "respect": _wrong(Wrong.NO_RESPECT, Wrong.NO_TRUST),
    "not_speciality": _wrong(Wrong.NOT_SPECIALITY, Wrong.EXPECTED_OTHER),
    "payment": _wrong(Wrong.PAID_LATE),
    "haggled": _wrong(Wrong.HAGGLED),
    "sign_haggled": _sign(FirstSign.HAGGLED),
    "sign_urgent": _sign(FirstSign.URGENT),
    "sign_no_decider": _sign(FirstSign.NO_DECIDER),
    "sign_deposit": _sign(FirstSign.REFUSED_DEPOSIT),
    "hard_no": _found("hard_no"),
    "conditions": _found("conditions"),
    "cheap_regret": _found("cheap_regret"),
    "regret_family": _found("regret_family"),
    "bad_cost": _found("bad_cost"),
    "real_rate": _found("real_rate"),
    "marked_down": _found("marked_down"),
    "favourite_regretted": _found("favourite_regretted"),
    "obstacle_action": _found("obstacle_action"),
    "moment_kind": _found("moment_kind"),
    "three_roles": _found("three_roles"),
    "target_only": _found("target_only"),
    "message_score": _found("message_score", RED),
    "trust_test": _found("trust_test", RED),
    "conversation": _found("conversation"),
    "fear": _found("fear"),
}
"""By how much they ask for something to be done; of the same many, the first is told first."""

# What an evening may open, by the exercise that it takes; in the order in which it is opened.
THEMES: Mapping[str, frozenset[str]] = {
    "late": frozenset({"late", "very_late", "payment", "lent", "sign_deposit"}),
    "work": frozenset({"more_work", "unpaid", "bad_cost", "no_shows", "calls"}),
    "readers": frozenset(
        {"reader_gap", "theo", "visibility_bill", "spend_yield", "missed_by", "message_score"}
    ),
    "price": frozenset(
        {
            "lowered", "untested", "haggled", "sign_haggled", "marked_down", "cheap_regret",
            "real_rate", "conditions",
        }
    ),
    "signs": frozenset(
        {
            "sign_urgent", "sign_no_decider", "hard_no", "respect", "not_speciality",
            "regret_family", "favourite_regretted", "same_road",
        }
    ),
    "weight": frozenset(
        {"eighty_percent", "concentration", "no_payer_yet", "worth_ratio", "hour_ratio"}
    ),
    "moment": frozenset({"moment_kind", "obstacle_action", "three_roles", "trust_test"}),
    "roads": frozenset(
        {"recommended", "networked", "social", "second_channel", "peers_channel", "peer_referral"}
    ),
    "listen": frozenset({"target_only", "conversation", "fear"}),
}  # fmt: skip
# Ours: an evening of two hours.
OPENED = 3

# What is found of somebody and says nothing of many: what it is, or what to do about another one.
OF_ONE = frozenset(
    {
        "away", "call_back", "call_five", "channel", "clause", "depth_of_portrait", "dreamer",
        "group", "ideal_cannot_pay", "late_payer", "leaving", "listen_next", "next_one", "out",
        "pattern",
        "price_ceiling", "price_room", "publishing_early", "questions", "quiet_months",
        "real_payer", "red_flag", "refusal", "regret_causes", "regret_channel", "said_otherwise",
        "season", "shares_adjusted", "signs", "terms_for_all", "threshold", "to_convince",
        "worth_each",
    }
)  # fmt: skip


def on_sheet(sheet: Sheet) -> frozenset[str]:
    """The answers that the lines of a sheet rest on: whoever reads it knows what they come to."""
    parts = (sheet.decide, sheet.aim, sheet.avoid, sheet.speak)
    lines = (line for part in parts for line in part.lines)
    return frozenset(chain(*(line.cites for line in (*lines, *sheet.grid))))


def patterns(sheet: Sheet) -> frozenset[str]:
    """Those of a sheet, as far as its own lines rest on the same answers."""
    known = on_sheet(sheet)
    rests_on = {id: cited(sheet.evidence) for id, cited in PATTERNS.items()}
    return frozenset(id for id, slots in rests_on.items() if slots and {*slots} <= known)


def common(every: Iterable[frozenset[str]]) -> tuple[tuple[str, Part], ...]:
    """What many of them have in common, and how many, the most first; nothing of too few."""
    sheets = [*every]
    if len(sheets) < ENOUGH:
        return ()
    many = Counter(chain(*sheets))
    told = [id for id in PATTERNS if many[id] >= LEAST]
    ordered = sorted(told, key=lambda id: -many[id])[:MOST_TOLD]
    return tuple((id, _part(many[id], len(sheets))) for id in ordered)


def _part(count: int, of: int) -> Part:
    return next(part for part, least in PARTS.items() if 100 * count >= least * of)


def opened_together(found: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The few to open in an evening, each by its theme, no two of the same."""
    first = ((theme, next((id for id in found if id in of), "")) for theme, of in THEMES.items())
    return tuple((theme, id) for theme, id in first if id)[:OPENED]
