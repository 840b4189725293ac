"""A price to raise, hours that nobody pays, hours that nobody came to. Source: ours."""

from flows.interview.answers import Answers, Can, LastRise, NoShows, SellsBy
from flows.limits import Limits
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.hour import hour_told, sign_of
from flows.sheet.findings.money import about, brought, income
from flows.sheet.findings.payers import GOOD, gauge
from flows.sheet.rule import Rule, Section
from flows.words.money import Money
from flows.words.texts import Fact

_HUNDRED = 100
# The fewest that the chosen band allows.
_ABSENT = {NoShows.ONE_TWO: 1, NoShows.THREE_FIVE: 3, NoShows.SIX_UP: 6}
_OLD = (LastRise.OVER_2, LastRise.NEVER)


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


def price_room(answers: Answers, limits: Limits) -> Finding | None:
    """A price that few refuse, or that is as it was for years, and what a little more would make of
    a year; many refusals are looked into before any price is touched."""
    refusals, rise = answers.refusals, answers.last_rise
    many = refusals is not None and refusals >= limits.refusals_many
    low = refusals is not None and refusals <= limits.refusals_few
    few = low and rise is not LastRise.THIS_YEAR
    if not (many or few or rise in _OLD):
        return None
    more = _a_year_more(answers, limits)
    facts: dict[str, Fact] = {
        "kind": "refused" if many else "room",
        "refusals": refusals or 0,
        "refusals_known": _yes(refusals is not None),
        "few": _yes(few),
        "rise": str(rise if rise in _OLD else "unknown"),
        "percent": limits.price_test,
        "money": about(answers, more),
        "money_known": _yes(more and not many),
        "sells_by": str(answers.sells_by or "unknown"),
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
    """The hours of a week that nobody pays, and what an hour is worth with them."""
    week, free = answers.week_hours or 0, answers.unpaid_hours or 0
    if not free or free >= week or _HUNDRED * free / week < limits.unpaid_part:
        return None
    worth, year = hour_told(answers), income(answers)
    sign = sign_of(answers, worth)
    real = about(answers, worth.amount * (week - free) / week) if worth else Money(0)
    facts: dict[str, Fact] = {
        "unpaid": _plain(free),
        "week": _plain(week),
        "paid": _plain(week - free),
        "worth_known": _yes(worth),
        "worth": Money(worth.amount, sign) if worth else "",
        "real": real,
        "more": round(_HUNDRED * free / (week - free)),
        "year_known": _yes(year and not worth),
        "year": about(answers, (year or 0) / (week * limits.work_weeks)),
        "sells_by": str(answers.sells_by or "unknown"),
    }
    slots = cites(answers, "week_hours", "unpaid_hours", "hour_worth" if worth else "income")
    return Finding("unpaid", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


def _plain(hours: float) -> float | int:
    return int(hours) if hours == int(hours) else hours


def no_shows(answers: Answers, limits: Limits) -> Finding | None:
    """Those who do not come in a full week, and what their hours would have brought."""
    least = _ABSENT.get(answers.no_shows) if answers.no_shows else None
    if least is None:
        return None
    told = answers.exact.get("no_shows")
    absent = told if told and told >= 1 else least
    price = answers.usual_price
    facts: dict[str, Fact] = {
        "absent": _plain(absent),
        "least": _yes(absent is least),
        "price_known": _yes(price and price.amount),
        "price": Money(price.amount, sign_of(answers, price)) if price else "",
        "money": about(answers, absent * price.amount if price else 0, exact=True),
        "paid": _yes(any(f.can is Can.ON_TIME for f in answers.families)),
        "before": _yes(answers.sells_by is SellsBy.SESSIONS),
    }
    slots = cites(answers, "no_shows", "usual_price")
    return Finding("no_shows", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


RULES = (
    Rule("price_room", price_room, on=Section.AVOID, first=13, at=113, worth=362),
    Rule("unpaid", unpaid, on=Section.AVOID, first=15, at=115, worth=337),
    Rule("no_shows", no_shows, on=Section.AVOID, first=13, at=114, worth=366),
)
