"""What being seen costs a week, what the money spent brought, and what the calendar asks for."""

from datetime import date

from flows.interview.answers import Answers, Channel, SellsBy
from flows.interview.conditions import complete, has_customers
from flows.interview.options import Month, Spend
from flows.interview.probes import too_dear
from flows.limits import Limits
from flows.reading.lists import Feast, Lists
from flows.reading.phrases import Folded, fold
from flows.sheet.findings.channels import MIXED, Verb, counted, names, roads, verdict
from flows.sheet.findings.hour import hour_told, sign_of
from flows.sheet.findings.readers import hours_at_least
from flows.sheet.line import Basis, Finding, Level, Rule, Section, cites
from flows.words.texts import Fact, Money, Words

# The least and the most of each band, in euros; 0: no most was told.
_SPENT: dict[Spend | None, tuple[int, int]] = {
    Spend.UNDER_500: (0, 500),
    Spend.TO_2000: (500, 2000),
    Spend.TO_10000: (2000, 10000),
    Spend.OVER_10000: (10000, 0),
}
# Where no money is needed for a customer to come; the others may have cost some.
_FREE = (Channel.RECOMMENDATION, Channel.NETWORK, Channel.OUTREACH)
_MONTHS = tuple(month for month in Month if month is not Month.NONE)
_TOO_FEW = 2  # one customer is no share of anything


def visibility_bill(answers: Answers, limits: Limits) -> Finding | None:
    """What the hours of a week of publishing are worth at the least, and what was spent this year
    to be known, side by side: nobody told how many weeks, and it may have gone to a stand."""
    worth, week = hour_told(answers), hours_at_least(answers)
    if not worth or not week or not has_customers(answers):
        return None
    sign = sign_of(answers, worth)
    if too_dear(Money(worth.amount, sign), limits):
        return None
    bought = [r for r in roads(answers) if r.payers and not r.posts and r.channel not in _FREE]
    spent = answers.spend in _SPENT and sign_of(answers) != "" and not bought
    fed = [road for road in roads(answers) if road.posts]
    payers = sum(road.payers for road in fed)
    facts: dict[str, Fact] = {
        "week": week,
        "least": "no" if "hours" in answers.exact else "yes",
        "worth": Money(worth.amount, sign),
        "money": Money(worth.amount * week, sign),
        "spent_known": "yes" if spent else "no",
        "spent": _band(answers, limits) if spent else "",
        "payers": payers,
        "counted": counted(answers),
        "elsewhere": counted(answers) - payers,
        "mixed": "yes" if any(r.payers for r in fed if r.channel in MIXED) else "no",
    }
    slots = ["hours", "hour_worth", "currency", "last_five"]
    slots += ["spend"] * spent
    return Finding("visibility_bill", Basis.DEDUCED, cites(answers, *slots), facts=facts)


def _spent(answers: Answers, limits: Limits, sign: str | None) -> tuple[float, float]:
    """The least and the most that was spent, in their money: what they told, else their band."""
    if (told := answers.exact.get("spend")) is not None and answers.spend in _SPENT:
        return told, told
    least, most = _SPENT.get(answers.spend, (0, 0))
    scale = limits.scales.get(sign or "", 1)
    return least * scale, most * scale


def spend_yield(answers: Answers, limits: Limits) -> Finding | None:
    """What was spent to be known, and how many of the last customers it may have brought, next to
    the best road that costs nothing."""
    told = counted(answers)
    free = [r for r in roads(answers) if r.channel in _FREE and r.payers]
    if answers.spend not in _SPENT or told < _TOO_FEW or not free:
        return None
    most = told - sum(road.payers for road in free)
    best = free[0]
    if most >= best.payers:
        return None
    facts: dict[str, Fact] = {
        "spent": _band(answers, limits),
        "spent_known": "no" if sign_of(answers) == "" else "yes",
        "payers": most,
        "counted": told,
        "best": names(answers, best),
        "free": best.payers,
    }
    slots = cites(answers, "spend", "last_five")
    level = Level.RED if not most else Level.AMBER
    return Finding("spend_yield", Basis.DEDUCED, slots, level, facts=facts)


def _band(answers: Answers, limits: Limits) -> Words:
    sign = sign_of(answers)
    low, high = _spent(answers, limits, sign)
    bounds = "exact" if low == high else "under" if not low else "between"
    band = "over" if not high else bounds
    facts: dict[str, Fact] = {
        "low": Money(low, sign),
        "high": Money(high, sign),
    }
    return Words(f"spent-{band}", facts)


def season(answers: Answers, limits: Limits, lists: Lists, day: date) -> Finding | None:
    """A feast that comes soon, for those who sell over a counter or on markets; where a longer
    interview asks when they do not work and they told nothing, only one that they speak of."""
    texts = fold(". ".join(_told(answers)))
    sold = _sold(answers, limits, lists, texts)
    if sold is None:
        return None
    where, slots = sold
    coming = ((_next(feast, day), id, feast) for id, feast in lists.feasts.items())
    for at, id, feast in sorted(coming, key=lambda each: each[0]):
        soon = 0 < (at - day).days <= limits.season_days
        away = _MONTHS[at.month - 1] in {*answers.away_months, *answers.empty_months}
        named = feast.words.within(texts)
        shops = feast.shops and (answers.away_months or not complete(answers))
        if soon and not away and (named or shops):
            facts: dict[str, Fact] = {
                "open": "yes" if named or answers.away_months else "no",
                "feast": Words(f"feast-{id}"),
                "day": at,
                "where": where,
                "next": limits.next_customers,
            }
            return Finding("season", Basis.DEDUCED, slots, Level.AMBER, facts=facts)
    return None


def _told(answers: Answers) -> tuple[str, ...]:
    """Where they say what they sell, to whom and when."""
    names = tuple(family.name for family in answers.families)
    return tuple(filter(None, (answers.offer, *names, answers.trigger, answers.seen_coming)))


def _sold(
    answers: Answers, limits: Limits, lists: Lists, texts: Folded
) -> tuple[str, tuple[str, ...]] | None:
    """Where a feast sells for them, and the answers that say so."""
    kept = {
        road.channel
        for road in roads(answers)
        if verdict(answers, limits, road)[0] in (Verb.KEEP, Verb.TEST)
    }
    market = lists.markets.within(texts)
    months = ("empty_months", "away_months")
    slots = cites(answers, "sells_by", "offer", "families", "found_by", "last_five", *months)
    if market and (Channel.EVENT in kept or answers.sells_by is SellsBy.SHOP):
        return "market", slots
    if answers.sells_by is SellsBy.SHOP:
        return "shop", cites(answers, "sells_by", *months)
    return None


def _next(feast: Feast, day: date) -> date:
    """The next day of a feast."""
    this = date(day.year, feast.month, feast.day)
    return this if this > day else date(day.year + 1, feast.month, feast.day)


RULES = (
    Rule("visibility_bill", visibility_bill, on=Section.SPEAK, first=17, at=30, worth=347),
    Rule("spend_yield", spend_yield, on=Section.SPEAK, at=32, worth=227),
    Rule("season", dated=season, on=Section.SPEAK, first=11, at=75, worth=237),
)
