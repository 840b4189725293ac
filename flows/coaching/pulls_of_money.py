"""Tensions over money: who pays when, what the price does, whom they would take again. Ours."""

from flows.coaching.pulling import Found, best_group, named_regret, regret_over
from flows.interview.answers import Answers, Biggest, Can, Double, FirstSign, HasRegret, Want, Wrong
from flows.sheet.line import Evidence, of_turn
from flows.words.texts import Fact, Words

_UNPAID = {Can.LATE: "late", Can.LOWERED: "lowered", Can.UNTESTED: "untested"}


def paid_late(a: Answers, e: Evidence) -> Found | None:
    """The best group pays late; the regret is a customer who did."""
    best, regret = best_group(a), regret_over(a, Wrong.PAID_LATE)
    if best is None or regret is None or a.families[best].can is not Can.LATE:
        return None
    slots = (of_turn("share", best), of_turn("can", best), of_turn("wrong", regret))
    family = a.families[best]
    return slots, {
        "family": family.name,
        "share": family.share or 0,
        "regret": named_regret(a, regret),
    }


def never_but_aimed(a: Answers, e: Evidence) -> Found | None:
    """Not even for double the price: and they are of the favourite's group."""
    of = [i for i, r in enumerate(a.regrets) if r.double is Double.NEVER]
    turn = next((i for i in of if a.regrets[i].regret_family == a.favourite_family), None)
    if turn is None or a.favourite_family is None or a.favourite_family >= len(a.families):
        return None
    slots = (of_turn("double", turn), of_turn("regret_family", turn), "favourite_family")
    return slots, {"family": a.families[a.favourite_family].name, "regret": named_regret(a, turn)}


def favourite_group(a: Answers, e: Evidence) -> Found | None:
    """The favourite is not of the group that brings in most."""
    best, own = best_group(a), a.favourite_family
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


def own_group_late(a: Answers, e: Evidence) -> Found | None:
    """The favourite's own group pays late, or in parts."""
    own = a.favourite_family
    if own is None or own >= len(a.families) or a.families[own].can is not Can.LATE:
        return None
    facts: dict[str, Fact] = {"favourite": a.favourite or "", "family": a.families[own].name}
    return (of_turn("can", own), "favourite_family", "favourite"), facts


def best_unwilling(a: Answers, e: Evidence) -> Found | None:
    """The group that brings in most has to be convinced, or postpones."""
    best = best_group(a)
    if best is None or a.families[best].want not in (Want.CONVINCE, Want.POSTPONE):
        return None
    family = a.families[best]
    facts: dict[str, Fact] = {"family": family.name, "share": family.share or 0}
    return (of_turn("want", best), of_turn("share", best)), {**facts, "want": str(family.want)}


def double(a: Answers, e: Evidence) -> Found | None:
    """Yes at double the price, from somebody who lowers it elsewhere, or never said it."""
    regret = next((i for i, r in enumerate(a.regrets) if r.double is Double.YES), None)
    soft = (Can.LOWERED, Can.UNTESTED)
    turn = next((i for i, f in enumerate(a.families) if f.can in soft), None)
    if regret is None or turn is None:
        return None
    slots = (of_turn("double", regret), of_turn("can", turn))
    family = a.families[turn]
    how = _UNPAID[family.can] if family.can else ""
    return slots, {"regret": named_regret(a, regret), "family": family.name, "how": how}


def wants_unsaid(a: Answers, e: Evidence) -> Found | None:
    """They sign fast, and were never told the price."""
    fits = (f.want is Want.SIGN_FAST and f.can is Can.UNTESTED for f in a.families)
    turn = next((i for i, holds in enumerate(fits) if holds), None)
    if turn is None:
        return None
    return (of_turn("want", turn), of_turn("can", turn)), {"family": a.families[turn].name}


def haggled(a: Answers, e: Evidence) -> Found | None:
    """The regret haggled; the price was lowered for the favourite's group as well."""
    regret, own = regret_over(a, Wrong.HAGGLED), a.favourite_family
    if regret is None or own is None or own >= len(a.families):
        return None
    if a.families[own].can is not Can.LOWERED:
        return None
    slots = (of_turn("wrong", regret), of_turn("can", own), "favourite_family")
    return slots, {"regret": named_regret(a, regret), "family": a.families[own].name}


def heavy_and_late(a: Answers, e: Evidence) -> Found | None:
    """One customer is over half of the money, and the best group pays late."""
    best = best_group(a)
    late = best is not None and a.families[best].can is Can.LATE
    if best is None or not late or a.biggest is not Biggest.OVER_50:
        return None
    return ("biggest", of_turn("can", best)), {"family": a.families[best].name}


def seen_and_taken(a: Answers, e: Evidence) -> Found | None:
    """The first sign was seen, and the work was taken."""
    regrets = enumerate(a.regrets)
    turn = next((i for i, r in regrets if isinstance(r.first_sign, FirstSign)), None)
    if turn is None or a.regret is not HasRegret.YES:
        return None  # turned down in time: nothing pulls
    sign = Words(f"tension-sign.{a.regrets[turn].first_sign}")
    return (of_turn("first_sign", turn),), {"regret": named_regret(a, turn), "sign": sign}
