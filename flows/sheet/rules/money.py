"""What an hour and a customer of each group are worth, in money. Source: ours, from what method 2
says that a coach computes first. Private: for its owner alone."""

from collections.abc import Sequence
from functools import reduce

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.hour import hour_told
from flows.sheet.findings.money import Earned, about, brought, earned, hours_a_year
from flows.sheet.findings.payers import counted, customers_in, gauge
from flows.sheet.rule import Rule, Section
from flows.words.texts import Fact, Words

_SEVERAL = 2


def money_slots(answers: Answers) -> tuple[str, ...]:
    """The answers that the money of each group is computed from."""
    parts = (of_turn("share", i) for i in range(len(answers.families)))
    return cites(answers, "income", *parts, "customers", "effort", "week_hours")


def worth_each(answers: Answers, limits: Limits) -> Finding | None:
    """The table: a group, its hour, its customer."""
    told = [e for e in earned(answers, limits) if e.hour or e.each]
    if len(told) < _SEVERAL:
        return None
    by_hour = any(e.hour for e in told)
    under = _under(answers, told)
    facts: dict[str, Fact] = {
        "by": "hours" if by_hour else "customers",
        "about": "no" if all(e.exact for e in told) and not by_hour else "yes",
        "rows": _joined([row(answers, e, limits) for e in told]),
        "how": _joined([_computed(answers, e, limits) for e in told]),
        "under_known": "yes" if under else "no",
        "under": tuple(counted(answers, e.turn) for e in under),
        "worth": answers.hour_worth or "",
    }
    return Finding("worth_each", Basis.DEDUCED, money_slots(answers), Level.AMBER, facts=facts)


def row(answers: Answers, one: Earned, limits: Limits) -> Words:
    """A group with what its hour and its customer bring, and what became of its price."""
    hour, each = (about(answers, n or 0, one.exact and n is one.each) for n in (one.hour, one.each))
    facts: dict[str, Fact] = {
        "turn": one.turn,
        "family": counted(answers, one.turn),
        "kind": _kind(answers, one),
        "gauge": str(gauge(answers.families[one.turn], limits)),
        "hour": hour,
        "each": each,
    }
    return Words("worth-row", facts)


def _kind(answers: Answers, one: Earned) -> str:
    """What is known of a group, as a code; one customer is no average."""
    if one.each and customers_in(answers, one.turn) == 1:
        return "one" if one.hour else "alone"
    return "both" if one.hour and one.each else "hour" if one.hour else "each"


def _computed(answers: Answers, one: Earned, limits: Limits) -> Words:
    """What the row is divided out of."""
    hours, money = hours_a_year(answers, limits), brought(answers, limits)
    facts: dict[str, Fact] = {
        **row(answers, one, limits).facts,
        "money": about(answers, money[one.turn], one.exact),
        "hours": round(hours.get(one.turn, 0)),
        "customers": customers_in(answers, one.turn) or 0,
    }
    return Words("worth-how", facts)


def _under(answers: Answers, told: Sequence[Earned]) -> list[Earned]:
    """The groups whose hour is under what they say an hour is worth, where another reaches it."""
    worth = hour_told(answers)
    under = [e for e in told if worth and e.hour and e.hour < worth.amount]
    return under if len(under) < sum(bool(e.hour) for e in told) else []


def _joined(rows: Sequence[Words]) -> Words:
    """The rows one after the other, as the language sets them apart."""
    return reduce(lambda said, one: Words("worth-rows", {"said": said, "row": one}), rows)


RULES = (Rule("worth_each", worth_each, on=Section.AIM, first=11, at=63, worth=371),)
