"""Where what somebody answered pulls two ways: what a coach begins a session with. Ours.

A tension is a rule over answers that were given: it cites each of them, and judges nobody.
"""

from collections.abc import Callable, Collection, Mapping

from msgspec import Struct

from flows.interview.answers import (
    Answers,
    Biggest,
    Can,
    Channel,
    Double,
    FirstSign,
    Gave,
    HasRegret,
    Introducers,
    Want,
    Wrong,
)
from flows.sheet.findings.channels import counted, roads
from flows.sheet.findings.finding import cites, of_turn
from flows.sheet.findings.readers import MOST_PAYERS, craft, hours_at_least
from flows.sheet.line import Evidence
from flows.words.texts import Fact, Words

MOST = 3
# Ours: less than half an afternoon a week is no time to account for.
_HOURS = 2
_ENOUGH_TOLD = 3
_UNPAID = {Can.LATE: "late", Can.LOWERED: "lowered", Can.UNTESTED: "untested"}


class Held(Struct, frozen=True):
    """A tension of somebody's. cites: the slots of the answers that pull."""

    id: str
    cites: tuple[str, ...]
    facts: Mapping[str, Fact] = {}

    @property
    def words(self) -> Words:
        """What pulls against what."""
        return Words(f"tension.{self.id}", self.facts)

    @property
    def ask(self) -> Words:
        """What to ask about it."""
        return Words(f"tension-ask.{self.id}", self.facts)


Found = tuple[tuple[str, ...], Mapping[str, Fact]]
Rule = Callable[[Answers, Evidence], Found | None]


def _best(a: Answers) -> int | None:
    """The family that brings in most, where it is one alone."""
    told = {i: f.share for i, f in enumerate(a.families) if f.share is not None}
    most = max(told.values(), default=None)
    first = [i for i, share in told.items() if share == most]
    return first[0] if len(first) == 1 and len(told) > 1 else None


def _regret(a: Answers, *wrong: Wrong) -> int | None:
    return next((i for i, r in enumerate(a.regrets) if {*wrong} & {*r.wrong}), None)


def _named(a: Answers, turn: int) -> Fact:
    return a.regrets[turn].regret_name or Words("regret-unnamed")


def _paid_late(a: Answers, e: Evidence) -> Found | None:
    """The best group pays late; the regret is a customer who did."""
    best, regret = _best(a), _regret(a, Wrong.PAID_LATE)
    if best is None or regret is None or a.families[best].can is not Can.LATE:
        return None
    slots = (of_turn("share", best), of_turn("can", best), of_turn("wrong", regret))
    family = a.families[best]
    return slots, {"family": family.name, "share": family.share or 0, "regret": _named(a, regret)}


def _never_but_aimed(a: Answers, e: Evidence) -> Found | None:
    """Not even for double the price: and they are of the favourite's group."""
    of = [i for i, r in enumerate(a.regrets) if r.double is Double.NEVER]
    turn = next((i for i in of if a.regrets[i].regret_family == a.favourite_family), None)
    if turn is None or a.favourite_family is None or a.favourite_family >= len(a.families):
        return None
    slots = (of_turn("double", turn), of_turn("regret_family", turn), "favourite_family")
    return slots, {"family": a.families[a.favourite_family].name, "regret": _named(a, turn)}


def _favourite_group(a: Answers, e: Evidence) -> Found | None:
    """The favourite is not of the group that brings in most."""
    best, own = _best(a), a.favourite_family
    if best is None or own is None or own == best or own >= len(a.families):
        return None
    less, most = a.families[own], a.families[best]
    if less.share is None or not a.favourite:
        return None
    slots = ("favourite", "favourite_family", of_turn("share", best), of_turn("share", own))
    return slots, {
        "favourite": a.favourite,
        "family": less.name,
        "share": less.share,
        "best": most.name,
        "most": most.share or 0,
    }


def _hours_elsewhere(a: Answers, e: Evidence) -> Found | None:
    """Hours go where none of the last customers came from."""
    fed = [road for road in roads(a) if road.posts]
    week, told = hours_at_least(a), counted(a)
    if week < _HOURS or told < _ENOUGH_TOLD or not fed or any(road.payers for road in fed):
        return None
    return ("hours", "publishes", "last_five"), {"hours": week, "count": told}


def _double(a: Answers, e: Evidence) -> Found | None:
    """Yes at double the price, from somebody who lowers it elsewhere, or never said it."""
    regret = next((i for i, r in enumerate(a.regrets) if r.double is Double.YES), None)
    soft = (Can.LOWERED, Can.UNTESTED)
    turn = next((i for i, f in enumerate(a.families) if f.can in soft), None)
    if regret is None or turn is None:
        return None
    slots = (of_turn("double", regret), of_turn("can", turn))
    family = a.families[turn]
    how = _UNPAID[family.can] if family.can else ""
    return slots, {"regret": _named(a, regret), "family": family.name, "how": how}


def _wants_unsaid(a: Answers, e: Evidence) -> Found | None:
    """They sign fast, and were never told the price."""
    fits = (f.want is Want.SIGN_FAST and f.can is Can.UNTESTED for f in a.families)
    turn = next((i for i, holds in enumerate(fits) if holds), None)
    if turn is None:
        return None
    return (of_turn("want", turn), of_turn("can", turn)), {"family": a.families[turn].name}


def _haggled(a: Answers, e: Evidence) -> Found | None:
    """The regret haggled; the price was lowered for the favourite's group as well."""
    regret, own = _regret(a, Wrong.HAGGLED), a.favourite_family
    if regret is None or own is None or own >= len(a.families):
        return None
    if a.families[own].can is not Can.LOWERED:
        return None
    slots = (of_turn("wrong", regret), of_turn("can", own), "favourite_family")
    return slots, {"regret": _named(a, regret), "family": a.families[own].name}


def _heavy_and_late(a: Answers, e: Evidence) -> Found | None:
    """One customer is over half of the money, and the best group pays late."""
    best = _best(a)
    late = best is not None and a.families[best].can is Can.LATE
    if best is None or not late or a.biggest is not Biggest.OVER_50:
        return None
    return ("biggest", of_turn("can", best)), {"family": a.families[best].name}


def _same_road(a: Answers, e: Evidence) -> Found | None:
    """The favourite and a regret came by the same way."""
    by = a.found_by
    turn = next((i for i, r in enumerate(a.regrets) if by and r.regret_from is by), None)
    if by in (None, Channel.OTHER) or turn is None or not a.favourite:
        return None
    road = Words(f"tension-road.{by}")
    slots = ("found_by", of_turn("regret_from", turn))
    return slots, {"favourite": a.favourite, "regret": _named(a, turn), "road": road}


def _unasked(a: Answers, e: Evidence) -> Found | None:
    """Most come by recommendation; there is nobody whom they would ask for one."""
    by, told = a.last_five.get(Channel.RECOMMENDATION, 0), counted(a)
    if told < _ENOUGH_TOLD or 2 * by <= told or a.introducers is not Introducers.NONE:
        return None
    return ("last_five", "introducers"), {"by": by, "count": told}


def _read_by_others(a: Answers, e: Evidence) -> Found | None:
    """Hours a week for readers of whom next to none could pay."""
    week = hours_at_least(a)
    most = MOST_PAYERS.get(a.reactions) if a.reactions else None
    if week < _HOURS or most is None or most > e.limits.reader_red:
        return None
    return ("hours", "reactions"), {"hours": week, "most": most}


def _own_group_late(a: Answers, e: Evidence) -> Found | None:
    """The favourite's own group pays late, or in parts."""
    own = a.favourite_family
    if own is None or own >= len(a.families) or a.families[own].can is not Can.LATE:
        return None
    facts: dict[str, Fact] = {"favourite": a.favourite or "", "family": a.families[own].name}
    return (of_turn("can", own), "favourite_family", "favourite"), facts


def _best_unwilling(a: Answers, e: Evidence) -> Found | None:
    """The group that brings in most has to be convinced, or postpones."""
    best = _best(a)
    if best is None or a.families[best].want not in (Want.CONVINCE, Want.POSTPONE):
        return None
    family = a.families[best]
    facts: dict[str, Fact] = {"family": family.name, "share": family.share or 0}
    return (of_turn("want", best), of_turn("share", best)), {**facts, "want": str(family.want)}


def _main_road(a: Answers, e: Evidence) -> Found | None:
    """The road that brings most of the last customers brought a regret, too."""
    most = max(a.last_five.items(), key=lambda road: road[1], default=None)
    if most is None or counted(a) < _ENOUGH_TOLD or most[0] is Channel.OTHER:
        return None
    turn = next((i for i, r in enumerate(a.regrets) if r.regret_from is most[0]), None)
    if turn is None:
        return None
    facts: dict[str, Fact] = {"by": most[1], "count": counted(a), "regret": _named(a, turn)}
    road = Words(f"tension-road.{most[0]}")
    return (of_turn("regret_from", turn), "last_five"), {**facts, "road": road}


def _seen_and_taken(a: Answers, e: Evidence) -> Found | None:
    """The first sign was seen, and the work was taken."""
    regrets = enumerate(a.regrets)
    turn = next((i for i, r in regrets if isinstance(r.first_sign, FirstSign)), None)
    if turn is None or a.regret is not HasRegret.YES:
        return None  # turned down in time: nothing pulls
    sign = Words(f"tension-sign.{a.regrets[turn].first_sign}")
    return (of_turn("first_sign", turn),), {"regret": _named(a, turn), "sign": sign}


def _topics(a: Answers, e: Evidence) -> Found | None:
    """They write about their craft; customers come for what happened to them."""
    posts, told = sum(craft(a).values()), sum(a.topics.values())
    if not a.trigger or not told or 2 * posts <= told or a.moment_kind is None:
        return None
    return ("topics", "trigger"), {"posts": posts, "count": told}


def _kind_words(a: Answers, e: Evidence) -> Found | None:
    """Before there is a customer: compliments, and nothing that costs anything."""
    kind = (i for i, t in enumerate(a.talks) if t.talk_gave == (Gave.COMPLIMENTS,))
    turn = next(kind, None)
    if turn is None:
        return None
    return (of_turn("talk_gave", turn),), {"person": a.talks[turn].name}


# What weighs most comes first.
RULES: Mapping[str, Rule] = {
    "paid_late": _paid_late,
    "never_but_aimed": _never_but_aimed,
    "favourite_group": _favourite_group,
    "hours_elsewhere": _hours_elsewhere,
    "own_group_late": _own_group_late,
    "best_unwilling": _best_unwilling,
    "double": _double,
    "wants_unsaid": _wants_unsaid,
    "haggled": _haggled,
    "heavy_and_late": _heavy_and_late,
    "same_road": _same_road,
    "unasked": _unasked,
    "main_road": _main_road,
    "read_by_others": _read_by_others,
    "topics": _topics,
    "kind_words": _kind_words,
    "seen_and_taken": _seen_and_taken,
}


def tensions(e: Evidence, known: Collection[str]) -> tuple[Held, ...]:
    """Those that weigh most, MOST at most; each rests on answers of `known` alone, first on one
    that none before it cites."""
    held: list[Held] = []
    for id, rule in RULES.items():
        found = rule(e.answers, e)
        if found is None:
            continue
        slots = cites(e.answers, *found[0])
        used = {slot for one in held for slot in one.cites}
        if slots == found[0] and {*slots} <= {*known} and slots[0] not in used:
            held.append(Held(id, slots, found[1]))
    return tuple(held[:MOST])
