"""The year in money: what an hour and a customer of each group are worth, a price to raise, hours
that nobody pays, months that stay quiet, last year's customers. Source: ours, from what method 2
says that a coach computes first. Private: for its owner alone."""

from collections.abc import Sequence
from functools import reduce
from itertools import takewhile

from flows.interview.answers import Answers, PaidCount
from flows.interview.options import CallsBack, LastRise, Month, NoShows
from flows.limits import Limits
from flows.sheet.findings.hour import hour_told, sign_of, whole
from flows.sheet.findings.money import MORE, Earned, about, brought, earned, money_slots, row
from flows.sheet.findings.payers import GOOD, counted, gauge
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
from flows.words.texts import Fact, Money, Words

_SEVERAL = 2


def worth_each(answers: Answers, limits: Limits) -> Finding | None:
    """The table: a group, its hour, its customer."""
    every = [e for e in earned(answers, limits) if e.hour or e.each]
    if len(every) < _SEVERAL:
        return None
    by_hour = sum(bool(e.hour) for e in every) >= _SEVERAL
    if not by_hour:
        every.sort(key=lambda e: gauge(answers.families[e.turn], limits) not in GOOD)
    under = _under(answers, every)
    facts: dict[str, Fact] = {
        "by": "hours" if by_hour else "customers",
        "about": "no" if all(e.exact for e in every) and not by_hour else "yes",
        "rows": _joined([row(answers, e, limits) for e in every if e.hour or not by_hour]),
        "under_known": "yes" if under else "no",
        "under": tuple(counted(answers, e.turn) for e in under),
        "worth": about(answers, answers.hour_worth.amount, exact=True)
        if answers.hour_worth
        else "",
    }
    return Finding("worth_each", Basis.DEDUCED, money_slots(answers), Level.AMBER, facts=facts)


def _under(answers: Answers, told: Sequence[Earned]) -> list[Earned]:
    """The groups whose hour is under what they say an hour is worth, where another reaches it."""
    worth = hour_told(answers)
    under = [e for e in told if worth and e.hour and e.hour * MORE < worth.amount]
    return under if len(under) < sum(bool(e.hour) for e in told) else []


def _worth_each(e: Evidence) -> Line | None:
    """By the customer, only where those of the group aimed for are the dearest that pay on time: of
    customers of a year and of a day, the table alone would advise the longest."""
    found = e.first("worth_each")
    if found is None or found.facts["by"] == "hours":
        return told(found)
    paid = (x for x in earned(e.answers, e.limits) if x.each)
    good = (x.turn for x in paid if gauge(e.answers.families[x.turn], e.limits) in GOOD)
    return told(found) if next(good, None) == e.buyer.turn else None


def _joined(rows: Sequence[Words]) -> Words:
    """The rows one after the other, as the language sets them apart."""
    return reduce(lambda said, one: Words("worth-rows", {"said": said, "row": one}), rows)


_HUNDRED = 100
# The fewest that the chosen band allows.
_ABSENT = {NoShows.ONE_TWO: 1, NoShows.THREE_FIVE: 3, NoShows.SIX_UP: 6}
_OLD: dict[LastRise | None, str] = {LastRise.OVER_2: "over_2", LastRise.NEVER: "unmoved"}


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


def price_room(answers: Answers, limits: Limits) -> Finding | None:
    """A price that few refuse, or that is as it was for years, and what a little more would make of
    a year; many refusals are looked into before any price is touched."""
    refusals, rise = answers.refusals, answers.last_rise
    many = refusals is not None and refusals >= limits.refusals_many
    low = refusals is not None and refusals <= limits.refusals_few
    old = "unknown" if answers.young else _OLD.get(rise, "unknown")
    few = low and rise is not LastRise.THIS_YEAR
    if not (many or few or old != "unknown"):
        return None
    more = 0 if answers.young else _a_year_more(answers, limits)
    facts: dict[str, Fact] = {
        "kind": "refused" if many else "room",
        "refusals": refusals or 0,
        "refusals_known": _yes(refusals is not None),
        "few": _yes(few),
        "rise": old,
        "percent": limits.price_test,
        "money": about(answers, more),
        "money_known": _yes(more and not many),
        "sells_by": str(answers.sells_by or "unknown"),
        "answered": "no",  # "yes" where somebody who refused has said why
    }
    told = ["refusals", "last_rise"]
    told += ["income", *_shares(answers)] if more and not many else []
    return Finding("price_room", Basis.DEDUCED, cites(answers, *told), Level.AMBER, facts=facts)


def _a_year_more(answers: Answers, limits: Limits) -> float:
    """What the test would make of a year of those who pay as agreed, if all of them stayed."""
    good = [i for i, f in enumerate(answers.families) if gauge(f, limits) in GOOD]
    money = brought(answers, limits)
    return sum(money.get(i, 0) for i in good) * limits.price_test / _HUNDRED


def _shares(answers: Answers) -> tuple[str, ...]:
    return tuple(of_turn("share", i) for i in range(len(answers.families)))


def unpaid(answers: Answers, limits: Limits) -> Finding | None:
    """The hours of a week that nobody pays, and what they are at what an hour is worth."""
    week, free = answers.week_hours or 0, answers.unpaid_hours or 0
    if not free or free >= week or _HUNDRED * free / week < limits.unpaid_part:
        return None
    worth = hour_told(answers)
    facts: dict[str, Fact] = {
        "unpaid": whole(free),
        "week": whole(week),
        "worth_known": _yes(worth),
        "worth": Money(worth.amount, sign_of(answers, worth)) if worth else "",
        "given": about(answers, worth.amount * free) if worth else "",
        "sells_by": str(answers.sells_by or "unknown"),
    }
    slots = cites(answers, "week_hours", "unpaid_hours", *(["hour_worth"] if worth else []))
    return Finding("unpaid", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


def no_shows(answers: Answers, limits: Limits) -> Finding | None:
    """Those who do not come in a full week, and what their hours would have brought."""
    least = _ABSENT.get(answers.no_shows) if answers.no_shows else None
    if least is None:
        return None
    told = answers.exact.get("no_shows")
    absent = told if told and told >= 1 else least
    price = answers.usual_price
    facts: dict[str, Fact] = {
        "absent": whole(absent),
        "least": _yes(absent is least),
        "price_known": _yes(price and price.amount),
        "price": Money(price.amount, sign_of(answers, price)) if price else "",
        "money": about(answers, absent * price.amount if price else 0, exact=True),
    }
    slots = cites(answers, "no_shows", "usual_price")
    return Finding("no_shows", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


# The fewest customers that a band allows; nobody calls them all.
_LEAST: dict[PaidCount | None, int] = {PaidCount.FEW: 2, PaidCount.SOME: 10, PaidCount.MANY: 21}
_SIDE_BY_SIDE = 2
_YEAR = tuple(month for month in Month if month is not Month.NONE)
# Ours: who is quiet for longer has no season, but too few customers.
_MOST_QUIET = 6


def _named(months: frozenset[Month]) -> tuple[Words, ...]:
    """The months as they are said, each run of several by its ends: « de novembre à mars »."""
    return tuple(
        Words("months-run", {"first": _name(run[0]), "last": _name(run[-1])})
        if len(run) > _SIDE_BY_SIDE
        else Words("months-two", {"first": _name(run[0]), "last": _name(run[-1])})
        if len(run) == _SIDE_BY_SIDE
        else _name(run[0])
        for run in _runs(months)
    )


def _name(month: Month) -> Words:
    return Words(f"month-{month}")


def _runs(months: frozenset[Month]) -> list[list[Month]]:
    """Those that follow one another, as the year goes round."""
    firsts = [at for at, m in enumerate(_YEAR) if m in months and _YEAR[at - 1] not in months]
    around = [list(_YEAR[at:] + _YEAR[:at]) for at in firsts]
    return [list(takewhile(months.__contains__, year)) for year in around]


def _told(months: tuple[Month, ...]) -> frozenset[Month]:
    return frozenset(months) - {Month.NONE}


def quiet_months(answers: Answers, limits: Limits) -> Finding | None:
    """When there is room, and they are there."""
    months = _told(answers.empty_months) - _told(answers.away_months)
    if not 0 < len(months) <= _MOST_QUIET:
        return None
    facts: dict[str, Fact] = {"months": _named(months)}
    slots = cites(answers, "empty_months", "away_months")
    return Finding("quiet_months", Basis.LIVED, slots, Level.AMBER, facts=facts)


def away(answers: Answers, limits: Limits) -> Finding | None:
    """When they do not work: nothing is due then."""
    months = _told(answers.away_months)
    if not 0 < len(months) < len(_YEAR):
        return None
    facts: dict[str, Fact] = {"months": _named(months)}
    return Finding("away", Basis.LIVED, cites(answers, "away_months"), Level.AMBER, facts=facts)


def call_back(answers: Answers, limits: Limits) -> Finding | None:
    """Last year's customers whom nobody called again, and what one of them may bring."""
    if answers.calls_back not in (CallsBack.NONE, CallsBack.SOME):
        return None
    known = sum(answers.customers) or _LEAST.get(answers.paid_count, limits.calls_back)
    calls = min(limits.calls_back, max(known // 2, 1))
    facts: dict[str, Fact] = {"called": str(answers.calls_back), "calls": calls}
    slots = cites(answers, "calls_back")
    return Finding("call_back", Basis.LIVED, slots, Level.AMBER, facts=facts)


def _call_back(e: Evidence) -> Line | None:
    """With the quiet months where these are known, for whoever wants them, else with what one more
    of the group aimed for brings."""
    found, quiet = e.first("call_back"), e.first("quiet_months")
    if found is None:
        return None
    worth = (x for x in earned(e.answers, e.limits) if x.turn == e.buyer.turn and x.each)
    one = None if quiet else next(worth, None)
    facts: dict[str, Fact] = {
        **found.facts,
        "quiet": _yes(quiet),
        "months": quiet.facts["months"] if quiet else "",
        "each_known": _yes(one),
        "exact": _yes(one and one.exact),
        "each": about(e.answers, one.each or 0, one.exact) if one else "",
        "family": counted(e.answers, one.turn) if one else "",
    }
    behind = (*(quiet.cites if quiet else ()), *(money_slots(e.answers) if one else ()))
    slots = tuple(dict.fromkeys((*found.cites, *behind)))
    return Line("line-call_back", Basis.DEDUCED, slots, facts)


RULES = (
    Rule("worth_each", worth_each, says=_worth_each, on=Section.AIM, first=11, at=63, worth=371),
    Rule("price_room", price_room, on=Section.AVOID, first=13, at=113, worth=362),
    Rule("unpaid", unpaid, on=Section.AVOID, first=15, at=115, worth=337),
    Rule("no_shows", no_shows, on=Section.AVOID, first=13, at=114, worth=366),
    Rule("call_back", call_back, says=_call_back, on=Section.SPEAK, first=13, at=76, worth=339),
    Rule("quiet_months", quiet_months, on=Section.SPEAK, first=18, at=77, worth=331),
    Rule("away", away, on=Section.SPEAK, first=10, at=78, worth=335),
)
