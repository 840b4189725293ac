"""What those they regret cost them: the hours nobody paid, and what an hour really brought."""

from flows.interview.answers import Answers, Regret
from flows.limits import Limits
from flows.sheet.findings.hour import hour_told, sign_of, whole
from flows.sheet.findings.regrets import overran
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Rule,
    Section,
    cites,
    of_turn,
    told,
)
from flows.words.texts import Fact, Money

_NOTHING = Money(0)


def bad_cost(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """The hours beyond those planned, at the worth of an hour; with a price agreed, the price that
    would have been fair."""
    found = (_bad_cost(answers, turn, limits) for turn in range(len(answers.regrets)))
    return tuple(f for f in found if f)


def _bad_cost(answers: Answers, turn: int, limits: Limits) -> Finding | None:
    regret = answers.regrets[turn]
    worth = _hour(answers)
    planned, real = regret.planned_hours or 0, regret.real_hours or 0
    if not worth or not overran(regret, limits):
        return None
    extra = whole(real - planned)
    money = Money(round(extra * worth.amount), worth.currency)
    agreed = _signed(answers, regret.price_agreed)
    same = agreed and agreed.currency == worth.currency
    fair = Money(agreed.amount + money.amount, money.currency) if agreed and same else _NOTHING
    facts: dict[str, Fact] = {
        "turn": turn,
        "extra": extra,
        "planned": whole(planned),
        "real": whole(real),
        "worth": worth,
        "money": money,
        "fair": fair,
        "fair_known": "yes" if same else "no",
        "agreed": agreed if agreed and same else _NOTHING,
    }
    asked = ("planned_hours", "real_hours", *(("price_agreed",) if same else ()))
    slots = cites(answers, *(of_turn(q, turn) for q in asked), "hour_worth", "currency")
    return Finding("bad_cost", Basis.DEDUCED, slots, Level.RED, customers=1, facts=facts)


def real_rate(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """What that customer paid an hour in the end, where it is less than an hour is worth."""
    found = (_real_rate(answers, turn, limits) for turn in range(len(answers.regrets)))
    return tuple(f for f in found if f)


def _real_rate(answers: Answers, turn: int, limits: Limits) -> Finding | None:
    regret = answers.regrets[turn]
    worth = _hour(answers)
    paid, asked = _paid(answers, regret, worth)
    if not paid or not regret.real_hours:
        return None
    rate = Money(round(paid.amount / regret.real_hours), paid.currency)
    same = worth and worth.currency == rate.currency
    if not rate.amount or (same and worth and rate.amount >= worth.amount):
        return None
    facts: dict[str, Fact] = {
        "turn": turn,
        "rate": rate,
        "paid": paid,
        "real": whole(regret.real_hours),
        "worth": worth if worth and same else _NOTHING,
        "worth_known": "yes" if same else "no",
    }
    slots = cites(
        answers,
        *(of_turn(q, turn) for q in (*asked, "real_hours")),
        *(("hour_worth",) if same else ()),
        "currency",
    )
    return Finding("real_rate", Basis.DEDUCED, slots, Level.RED, customers=1, facts=facts)


def _paid(
    answers: Answers, regret: Regret, worth: Money | None
) -> tuple[Money | None, tuple[str, ...]]:
    """What they paid: the price agreed, else the hours planned at the worth of one; and the
    questions that tell it."""
    agreed = _signed(answers, regret.price_agreed)
    if agreed and agreed.amount:
        return agreed, ("price_agreed",)
    if worth and regret.planned_hours:
        return Money(worth.amount * regret.planned_hours, worth.currency), ("planned_hours",)
    return None, ()


def _signed(answers: Answers, amount: Money | None) -> Money | None:
    """An amount with the sign it was told with, else that of their money; none for another."""
    return Money(amount.amount, sign_of(answers, amount)) if amount else None


def _hour(answers: Answers) -> Money | None:
    """What an hour is worth, with its sign."""
    return _signed(answers, hour_told(answers))


def _cost(e: Evidence) -> Line | None:
    """What it cost, and what an hour brought."""
    cost, rate = e.on_regret("bad_cost"), e.on_regret("real_rate")
    known: dict[str, Fact] = {"rate_known": "yes" if rate else "no"}
    line = told(cost, **known, rate=rate.facts["rate"] if rate else _NOTHING)
    if line is None or rate is None:
        return line
    slots = tuple(dict.fromkeys((*line.cites, *rate.cites)))
    return Line(line.id, line.basis, slots, line.facts)


def _rate(e: Evidence) -> Line | None:
    """What an hour brought, where its cost does not say it."""
    return None if e.on_regret("bad_cost") else told(e.on_regret("real_rate"))


RULES = (
    Rule("bad_cost", bad_cost, says=_cost, on=Section.AVOID, first=12, at=22, worth=400),
    Rule("real_rate", real_rate, says=_rate, on=Section.AVOID, first=12, at=23, worth=390),
)
