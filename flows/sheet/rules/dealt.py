"""What the last sale to the favourite was: its price, its hours, an hour of it. It is the mark that
the price of the next one is told by. Private: for its owner alone. Source: ours."""

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.sheet.findings.hour import hour_told, sign_of, whole
from flows.sheet.findings.money import about, earned
from flows.sheet.line import Aim, Basis, Evidence, Finding, Line, Rule, Section, cites, told
from flows.words.texts import Fact, Money


def dealt(answers: Answers, limits: Limits) -> Finding | None:
    """The price and the hours; beside what an hour is worth elsewhere, where it is far from it.
    beside: "more" or "less" than their hour; "best": than that of each group, where the money of
    these is known; "no": neither, or not known."""
    price, hours = answers.favourite_price, answers.favourite_hours
    if not answers.favourite or not price or not price.amount:
        return None
    hour = price.amount / hours if hours else 0
    beside, other = _beside(answers, hour, limits)
    facts: dict[str, Fact] = {
        "name": answers.favourite,
        "price": Money(price.amount, sign_of(answers, price)),
        "hours": whole(hours or 0),
        "hours_known": "yes" if hours else "no",
        "hour": about(answers, hour, exact=True) if hour else "",
        "beside": beside,
        "other": about(answers, other, exact=beside != "best") if other else "",
    }
    slots = ("favourite", "favourite_price", "favourite_hours")
    behind = {"no": (), "best": ("income", "effort")}.get(beside, ("hour_worth",))
    return Finding("dealt", Basis.LIVED, cites(answers, *slots, *behind), facts=facts)


def _beside(answers: Answers, hour: float, limits: Limits) -> tuple[str, float]:
    worth = hour_told(answers)
    elsewhere = max((one.hour or 0 for one in earned(answers, limits)), default=0)
    if not hour:
        return "no", 0
    if worth and worth.amount and hour >= limits.hour_ratio * worth.amount:
        return "more", worth.amount
    if worth and limits.hour_ratio * hour <= worth.amount:
        return "less", worth.amount
    if elsewhere and hour >= limits.hour_ratio * elsewhere:
        return "best", elsewhere
    return "no", 0


def _dealt(e: Evidence) -> Line | None:
    """Of whom the sheet aims for alone: of another, the price is no mark."""
    found = e.first("dealt")
    return told(found) if found and e.buyer.aim is Aim.PERSON else None


RULES = (Rule("dealt", dealt, says=_dealt, on=Section.AIM, first=20, at=59, worth=338),)
