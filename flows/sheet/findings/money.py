"""What each family brings in, in money: of a year, by the customer and by the hour, as far as the
amounts and the hours were told. Private: none of it is for others."""

from collections.abc import Mapping

from msgspec import Struct

from flows.interview.answers import Answers
from flows.interview.memo import once
from flows.interview.options import HOURS_OF_A_YEAR
from flows.limits import Limits
from flows.sheet.findings.earning import SAME_SORT
from flows.sheet.findings.hour import hour_told, sign_of, whole
from flows.sheet.findings.payers import (
    GOOD,
    counted,
    customers_in,
    gauge,
    regretted,
    several,
    shares,
)
from flows.sheet.line import cites, of_turn
from flows.words.rounding import three_figures, two_figures
from flows.words.texts import Fact, Money, Words

_WHOLE = 100
# Ours: amounts told beside shares are of the same year when they agree so far.
_AGREE = 1.15
# Ours: a part of the money that is worth a decision.
_SOME = 10
# Ours: of two amounts that were divided out, the nearer ones say nothing.
MORE = 1.2


class Earned(Struct, frozen=True):
    """What a family brings. money: of a year, 0: not known. each: by customer; hour: by hour of
    work; None: it is not known. exact: whether the amount was told, and not divided out of an
    income. took: the money and the hours that the hour was told by."""

    turn: int
    money: float
    each: float | None
    hour: float | None
    exact: bool
    took: tuple[float, float] | None = None


def earned(answers: Answers, limits: Limits) -> tuple[Earned, ...]:
    """Each family whose money is known, the best hour first, else the best customer."""
    told, took = brought(answers, limits), _took(answers)
    exact = _amounts(answers)
    turns = [i for i in range(len(answers.families)) if i in told or i in took]
    found = [_earned(answers, i, told.get(i, 0), took.get(i), i in exact) for i in turns]
    return tuple(sorted(found, key=lambda e: (-(e.hour or 0), -(e.each or 0))))


def _earned(
    answers: Answers, turn: int, money: float, took: tuple[float, float] | None, exact: bool
) -> Earned:
    customers = customers_in(answers, turn) if several(answers, turn) else None
    each = money / customers if money and customers else None  # one customer is no average
    if took is None:
        hours = year_hours(answers).get(turn)
        return Earned(turn, money, each, money / hours if money and hours else None, exact)
    return Earned(turn, money, each, took[0] / took[1], exact, took)


@once
def _took(answers: Answers) -> dict[int, tuple[float, float]]:
    """The money and the hours that were told in one breath of a family; none where the hours of a
    year were, by which all are divided alike."""
    told = {} if year_hours(answers) else {turn: (m, h) for turn, m, h in answers.hourly}
    return {turn: pair for turn, pair in told.items() if turn < len(answers.families)}


@once
def income(answers: Answers) -> float | None:
    """The money of a year: as told, also beside a share, else what the amounts told beside shares
    make of it."""
    if answers.income is not None:
        return answers.income.amount or None
    if answers.whole is not None:
        return answers.whole
    amounts = _amounts(answers)
    parts = sum(answers.families[i].share or 0 for i in amounts)
    return _WHOLE * sum(amounts.values()) / parts if parts else None


@once
def _amounts(answers: Answers) -> dict[int, float]:
    """The money that was told beside the share of each family; none where they do not agree with
    one another, or with the income that was told."""
    told = {i: answers.exact.get(of_turn("share", i)) for i in range(len(answers.families))}
    amounts = {i: a for i, a in told.items() if a and answers.families[i].share}
    wholes = [_WHOLE * a / (answers.families[i].share or 1) for i, a in amounts.items()]
    wholes += [answers.income.amount] if answers.income and answers.income.amount else []
    wholes += [answers.whole] if answers.whole else []
    agree = len(wholes) > 1 and max(wholes) <= _AGREE * min(wholes)
    return amounts if agree else {}


def brought(answers: Answers, limits: Limits) -> dict[int, float]:
    """The money of a year that each family brings: as told, else its share of the income."""
    whole, amounts = income(answers), _amounts(answers)
    parts = shares(answers, limits) if len(answers.families) > 1 else (float(_WHOLE),)
    of = ((i, (whole or 0) * (part or 0) / _WHOLE) for i, part in enumerate(parts))
    each = {i: amounts.get(i) or money for i, money in of if i < len(answers.families)}
    return {i: money for i, money in each.items() if money}


@once
def year_hours(answers: Answers) -> dict[int, float]:
    """The hours of a year that each family takes, where these were told; tenths of the work are too
    rough to divide money by."""
    if len(answers.effort) != len(answers.families) or sum(answers.effort) < HOURS_OF_A_YEAR:
        return {}
    return {i: float(hours) for i, hours in enumerate(answers.effort) if hours}


def best_paid(answers: Answers, limits: Limits, than: int | None) -> Earned | None:
    """The family whose hour pays best by far, more than that of another, among those that pay as
    agreed and that nobody is regretted of."""
    told = {e.turn: e for e in earned(answers, limits) if e.hour}
    if than not in told:
        return None
    most = next((e for e in told.values() if _as_agreed(answers, e, limits)), None)
    least = limits.hour_ratio * (told[than].hour or 0)
    return most if most and most.turn != than and (most.hour or 0) >= least else None


def _as_agreed(answers: Answers, one: Earned, limits: Limits) -> bool:
    pays = gauge(answers.families[one.turn], limits) in GOOD and not regretted(answers, one.turn)
    return pays and (shares(answers, limits)[one.turn] or 0) >= _SOME


def about(answers: Answers, amount: float, exact: bool = False) -> Money:
    """An amount in their money, as a sentence says it: two figures of it, all of them where the
    amounts were told; below ten, to the tenth."""
    said = round(amount) if exact and amount >= 1 else two_figures(amount)
    return Money(said, sign_of(answers, answers.income))


def year_of(answers: Answers, one: Earned) -> Money:
    """What a group brings in a year, to be divided: as told, else three figures of it."""
    said = round(one.money) if one.exact else three_figures(one.money)
    return Money(said, sign_of(answers, answers.income))


def money_slots(answers: Answers) -> tuple[str, ...]:
    """The answers that the money of each group is computed from."""
    parts = (of_turn("share", i) for i in range(len(answers.families)))
    told = ("untold",) if answers.hourly else ()
    return cites(answers, "income", *parts, "customers", "effort", *told)


def row(answers: Answers, one: Earned, limits: Limits) -> Words:
    """A group with what its hour brings, else its customer, what of, and what became of its
    price."""
    hour, each = (about(answers, n or 0, one.exact and n is one.each) for n in (one.hour, one.each))
    money, hours = one.took or (0, year_hours(answers).get(one.turn, 0))
    facts: dict[str, Fact] = {
        "turn": one.turn,
        "family": counted(answers, one.turn),
        "kind": "hour" if one.hour else "each",
        "gauge": str(gauge(answers.families[one.turn], limits)),
        "hour": hour,
        "each": each,
        "money": about(answers, money, exact=True) if one.took else year_of(answers, one),
        "hours": whole(round(hours, 2)),
        "took": "yes" if one.took else "no",
        "customers": customers_in(answers, one.turn) or 0,
    }
    return Words("worth-row", facts)


def pays_first(answers: Answers, limits: Limits, turn: int | None) -> Mapping[str, Fact]:
    """The group whose hour pays best, and what an hour of it and of `turn`, that the sheet aims at,
    bring, where that is another and the money of both is known; else nothing."""
    best = best_paid(answers, limits, turn)
    aimed = next((x for x in earned(answers, limits) if x.turn == turn), None)
    if best is None or aimed is None:
        return {}
    return {
        "first": counted(answers, best.turn),
        "first_hour": about(answers, best.hour or 0),
        "other_hour": about(answers, aimed.hour or 0),
    }


def _over_theirs(
    answers: Answers, own: Earned, limits: Limits, named: Mapping[str, Fact]
) -> Words | None:
    """What an hour of it brings, where it is known of no other group, next to what they say that an
    hour of theirs is worth."""
    worth = hour_told(answers)
    if worth is None or (own.hour or 0) < MORE * worth.amount:
        return None
    money = about(answers, worth.amount, exact=True)
    facts = {**named, **row(answers, own, limits).facts, "by": "worth", "other_hour": money}
    return Words("why-money", facts)


def in_money(
    answers: Answers, limits: Limits, turn: int | None, named: Mapping[str, Fact]
) -> Words | None:
    """What an hour of the group aimed for brings, else a customer of it, next to the group that
    weighs most beside it."""
    each = {x.turn: x for x in earned(answers, limits) if x.hour or x.each}
    own = each.pop(turn, None) if turn is not None else None
    beside = [x for x in each.values() if x.hour] if own and own.hour else []
    other = max(beside or each.values(), key=lambda x: x.money, default=None)
    if own and own.took and not beside and (told := _over_theirs(answers, own, limits, named)):
        return told
    if own is None or other is None or pays_first(answers, limits, turn):
        return None
    hours = bool(own.hour and other.hour)
    pair = (own.hour, other.hour) if hours else (own.each, other.each)
    more = (pair[0] or 0) > (1 if own.exact and not hours else MORE) * (pair[1] or 0)
    near = hours or (own.each or 0) <= SAME_SORT * (other.each or 0)
    if not more or not near:
        return None
    facts: dict[str, Fact] = {
        **named,
        **row(answers, own, limits).facts,
        "by": "hours" if hours else "customers",
        "exact": "yes" if own.exact and not hours else "no",
        "other": counted(answers, other.turn),
        "other_hour": about(answers, other.hour or 0),
        "other_each": about(answers, other.each or 0, other.exact),
    }
    return Words("why-money", facts)
