"""Who wants and can pay (chapter 1): the want/can grid, how each family pays, what to do of it."""

from enum import StrEnum

from flows.interview.answers import Answers, Can, Double, Family, HowLate, Want, Wrong
from flows.interview.conditions import number_in
from flows.limits import Limits
from flows.reading.phrases import plain
from flows.sheet.findings.earning import lean, richest_hour
from flows.sheet.line import Level, of_turn
from flows.words.texts import Fact, Words, opened

_WANT = {want: grade for grade, want in enumerate(Want)}
_CAN = {can: grade for grade, can in enumerate(Can) if can is not Can.UNTESTED}
_GRID = {
    (True, True): ("real_payer", Level.GREEN),
    (True, False): ("dreamer", Level.AMBER),
    (False, True): ("to_convince", Level.AMBER),
    (False, False): ("out", Level.RED),
}
_UNTESTED = ("untested", Level.GREY)


class Gauge(StrEnum):
    """How a family pays, the best first."""

    ON_TIME = "on_time"
    SLOW = "slow"  # on time, once convinced
    PARTS = "parts"  # the price said, in several payments: nobody said that it was not agreed
    LATE = "late"
    LOWERED = "lowered"
    NO_MONEY = "no_money"
    UNTESTED = "untested"


class Verb(StrEnum):
    """What to do of a family, in the order it is said."""

    AIM = "aim"
    FRAME = "frame"
    PRICE = "price"
    KEEP = "keep"
    NO_MORE = "no_more"


_UNPAID = {
    Can.LATE: Gauge.LATE,
    Can.LOWERED: Gauge.LOWERED,
    Can.NO_SALE: Gauge.NO_MONEY,
    Can.UNTESTED: Gauge.UNTESTED,
}
# Those whose money counts to the 80 %.
# Ours: below one in so many, somebody regretted says nothing of their group.
_MANY = 20
# Ours: a part of the money that is worth looking for more of.
_SOME = 10
GOOD = frozenset({Gauge.ON_TIME, Gauge.SLOW, Gauge.PARTS})


# Ours: of so few in a family, the late one that was told may be all there is to it.
_FEW = 3


def verdict(family: Family, limits: Limits) -> str | None:
    """The family's place in the want/can grid, as a code; None while it is unknown."""
    found = place(family, limits)
    return found and found[0]


def place(family: Family, limits: Limits) -> tuple[str, Level] | None:
    """The same with its level."""
    if family.want is None or family.can is None:
        return None
    if family.can is Can.UNTESTED:
        return _UNTESTED
    return _GRID[wants(family, limits), _CAN[family.can] >= limits.can_from]


def wants(family: Family, limits: Limits) -> bool:
    """Whether it came to buy, with nobody to convince."""
    return family.want is not None and _WANT[family.want] >= limits.wants_from


def gauge(family: Family, limits: Limits) -> Gauge | None:
    """How the family paid the last time; None while it is unknown."""
    if family.want is None or family.can is None:
        return None
    if family.can is Can.ON_TIME:
        return Gauge.ON_TIME if wants(family, limits) else Gauge.SLOW
    if _in_parts(family):
        return Gauge.PARTS
    return _UNPAID[family.can]


def _in_parts(family: Family) -> bool:
    return family.can is Can.LATE and family.how_late is HowLate.IN_PARTS


def how_late(family: Family) -> str:
    """How late the family pays, as a code."""
    return str(family.how_late or "unknown")


def verb(answers: Answers, turn: int, limits: Limits) -> Verb | None:
    """What to do of the family: one of which somebody is regretted is never simply aimed for."""
    family = answers.families[turn]
    paid = gauge(family, limits)
    if paid is None:
        return None
    if paid in (Gauge.LOWERED, Gauge.NO_MONEY) and not wants(family, limits):
        return Verb.NO_MORE
    if regretted(answers, turn):
        return Verb.NO_MORE if answers.by_name and _refused(answers, turn) else Verb.FRAME
    if paid in GOOD:
        return Verb.AIM if _sought(answers, turn, paid, limits) else Verb.KEEP
    return Verb.PRICE if paid is Gauge.UNTESTED else Verb.FRAME


def _sought(answers: Answers, turn: int, paid: Gauge, limits: Limits) -> bool:
    """The favourite's family is, and the best of the others; where no favourite is to be aimed for,
    each that nobody has to be convinced in, and that no other weighs more than by the customer and
    in all."""
    favourite, best = favourite_turn(answers), best_hour(answers, limits)
    if turn == favourite:
        return True
    if favourite is not None and (_good(answers, favourite, limits) or favourite == best):
        return turn == second(answers, limits)
    if turn == best or lean(answers, turn, shares(answers, limits)):
        return turn == best
    return paid is Gauge.ON_TIME and heavier(answers, turn, limits) is None


def best_hour(answers: Answers, limits: Limits) -> int | None:
    """The family whose hour brings most in, if it may be looked for: it wants and pays on time, or
    is the favourite's and pays a little late, which conditions mend; nobody of it is regretted."""
    found = richest_hour(answers, shares(answers, limits), limits)
    if found is None or regretted(answers, found[1]):
        return None
    turn, family = found[1], answers.families[found[1]]
    paid = gauge(family, limits)
    late = paid is Gauge.LATE and family.how_late is HowLate.UNDER_30
    theirs = late and turn == favourite_turn(answers)
    return turn if paid is Gauge.ON_TIME or theirs else None


def second(answers: Answers, limits: Limits) -> int | None:
    """The family to aim for after the favourite's: of those that say yes and pay on time, the one
    whose hour brings most by far, else in which a customer does. One more has to weigh something:
    in all, or next to one of the group that brings most."""
    parts, each = shares(answers, limits), _each(answers, limits)
    others = [i for i in range(len(parts)) if i != favourite_turn(answers)]
    most = max(others, key=lambda i: parts[i] or 0, default=None)
    best = best_hour(answers, limits)
    richer = (i == best or each[i] > each[most or 0] for i in others)
    of = [i for i, more in zip(others, richer, strict=True) if _seconds(answers, i, more, limits)]
    return max(of, key=lambda i: (i == best, each[i], parts[i] or 0), default=None)


def _each(answers: Answers, limits: Limits) -> list[float]:
    return [worth(answers, i, limits) or 0 for i in range(len(answers.families))]


def _seconds(answers: Answers, turn: int, richer: bool, limits: Limits) -> bool:
    """Whether it may come second. richer: than the group that brings most, by the customer or by
    the hour."""
    parts = shares(answers, limits)
    share = parts[turn]
    if lean(answers, turn, parts):
        return False
    on_time = gauge(answers.families[turn], limits) is Gauge.ON_TIME
    weighs = richer or heavier(answers, turn, limits) is None
    return on_time and weighs and not regretted(answers, turn) and (share or 100) >= _SOME


def _good(answers: Answers, turn: int, limits: Limits) -> bool:
    paid = gauge(answers.families[turn], limits)
    return paid in GOOD and not regretted(answers, turn)


def heavier(answers: Answers, turn: int, limits: Limits) -> int | None:
    """A family that pays on time too, in which one customer is worth several of this one."""
    own, parts = worth(answers, turn, limits), shares(answers, limits)
    for other, family in enumerate(answers.families):
        better = gauge(family, limits) in GOOD and not regretted(answers, other)
        each = worth(answers, other, limits) if better and other != turn else None
        more = each and own and each >= limits.worth_ratio * own
        if more and (parts[other] or 0) >= (parts[turn] or 0):
            return other
    return None


def worth(answers: Answers, turn: int, limits: Limits) -> float | None:
    """The share of the money that one customer of the family brings; None while it is unknown."""
    share, customers = shares(answers, limits)[turn], customers_in(answers, turn)
    return share / customers if share and customers else None


def late_alone(answers: Answers, turn: int) -> str:
    """Who alone is told to have paid late, of several in the family: somebody they regret; "" where
    it is said of the family."""
    late = [r for r in answers.regrets if r.regret_family == turn and Wrong.PAID_LATE in r.wrong]
    several = (customers_in(answers, turn) or 0) > len(late)
    few = len(late) == 1 and (customers_in(answers, turn) or 0) <= _FEW
    return late[0].regret_name or "" if several and few else ""


def customers_in(answers: Answers, turn: int) -> int | None:
    """How many customers paid in the family: as told, else as its name says; one by name is one."""
    if answers.by_name:
        return 1
    if len(answers.customers) == len(answers.families):
        return answers.customers[turn] or None
    return number_in(answers.families[turn].name)


def several(answers: Answers, turn: int) -> bool:
    """Whether it is a group, of which "last time" was one customer's."""
    return not answers.by_name and customers_in(answers, turn) != 1


def regretted(answers: Answers, turn: int) -> bool:
    """Whether those they regret are more than a few of the family: one among many is no rule."""
    regrets = sum(regret.regret_family == turn for regret in answers.regrets)
    many = customers_in(answers, turn) or 0
    return bool(regrets) and many < _MANY * regrets


def _refused(answers: Answers, turn: int) -> bool:
    """Whether they would say no to them at twice the price."""
    of_it = (regret for regret in answers.regrets if regret.regret_family == turn)
    return any(regret.double is Double.NEVER for regret in of_it)


def shares(answers: Answers, limits: Limits) -> tuple[float | None, ...]:
    """Each family's share of the money, in percent, brought back to a sum of 100 when what was said
    is far from it."""
    said = [family.share for family in answers.families]
    total = total_share(answers)
    if not total or total <= limits.shares_high:  # below, the rest comes from elsewhere
        return tuple(said)
    return tuple(share and 100 * share / total for share in said)


def total_share(answers: Answers) -> float | None:
    """The sum of the shares; None while one is missing."""
    said = [family.share for family in answers.families]
    known = [share for share in said if share is not None]
    return sum(known) if known and len(known) == len(said) else None


def called(answers: Answers, turn: int) -> Words:
    """The family as the label that opens a sentence."""
    return Words("label-family", {"name": opened(answers.families[turn].name)})


def counted(answers: Answers, turn: int) -> Words:
    """The same without how many they are, where the name says it."""
    name = answers.families[turn].name
    bare = name.split(maxsplit=1)[1] if number_in(name) else name
    return Words("label-family", {"name": opened(bare)})


def light(answers: Answers, turn: int | None) -> bool:
    """Whether they told the hours of each family, and none of ten for this one: next to none."""
    told = len(answers.effort) == len(answers.families) and sum(answers.effort) > 0
    return told and turn is not None and turn < len(answers.effort) and not answers.effort[turn]


def favourite_turn(answers: Answers) -> int | None:
    """Which family the favourite belongs to."""
    families = answers.families
    if answers.favourite_family in range(len(families)):
        return answers.favourite_family
    if len(families) == 1:
        return 0
    named = [i for i, f in enumerate(families) if plain(f.name) == plain(answers.favourite or "")]
    return named[0] if named else None


def favourite_dreams(answers: Answers, limits: Limits) -> bool:
    """Whether the customer they would clone belongs to a family that cannot pay."""
    turn = favourite_turn(answers)
    if not answers.favourite or turn is None:
        return False
    return verdict(answers.families[turn], limits) == "dreamer"


def grid_slots(turn: int) -> tuple[str, ...]:
    """The slots of a family's place in the grid."""
    return tuple(of_turn(question, turn) for question in ("want", "can", "share"))


def _paid(family: Family) -> str:
    """What became of the price, as a code: paid in parts, where that is what late was."""
    return "in_parts" if _in_parts(family) else str(family.can)


def family_facts(answers: Answers, turn: int) -> dict[str, Fact]:
    """A graded family's want, can and share as it was said, as words; no share is not told."""
    family = answers.families[turn]
    share = round(family.share or 0)
    return {
        "turn": turn,
        "family": called(answers, turn),
        "want": Words(f"want-{family.want}"),
        "can": Words(f"can-{_paid(family)}"),
        "lowered": "yes" if family.can is Can.LOWERED else "no",
        "late": "yes" if family.can is Can.LATE and not _in_parts(family) else "no",
        "share": share,
        "share_known": "yes" if share else "no",
    }
