"""How much more one group brings than another: by customer, and by hour."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.sheet.findings.earning import SAME_SORT, richest_hour
from flows.sheet.findings.payers import (
    GOOD,
    counted,
    customers_in,
    favourite_turn,
    gauge,
    shares,
    worth,
)
from flows.sheet.line import Basis, Finding, Level, cites, of_turn
from flows.words.texts import Fact

# Ours: a ratio that needs no half.
_ROUND = 3


def worth_ratio(answers: Answers, limits: Limits) -> Finding | None:
    """How many customers of a family one of another is worth: the widest gap there is, of the
    favourite's family, else of one that pays on time, else of any."""
    turns = range(len(answers.families))
    each = {i: value for i in turns if (value := worth(answers, i, limits))}
    if answers.by_name or len(each) < 2:
        return None
    good = [i for i in each if gauge(answers.families[i], limits) in GOOD]
    of = ([i for i in good if i == favourite_turn(answers)], good, each)
    parts = shares(answers, limits)
    ranked = (max(_gaps(each, some, parts)) for some in of if some)
    widest = next((gap for gap in ranked if limits.worth_ratio <= gap[0] <= SAME_SORT), None)
    if widest is None:
        return None
    ratio, turn, other = widest
    slots = cites(answers, of_turn("share", turn), of_turn("share", other), "customers")
    facts: dict[str, Fact] = {
        "turn": turn,
        "family": counted(answers, turn),
        "least": other,
        "other": counted(answers, other),
        "ratio": round(ratio),
        "customers": customers_in(answers, turn) or 0,
        "other_customers": customers_in(answers, other) or 0,
        "share": round(parts[turn] or 0),
        "other_share": round(parts[other] or 0),
        "good": "yes" if gauge(answers.families[turn], limits) in GOOD else "no",
    }
    return Finding("worth_ratio", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


def _gaps(
    each: Mapping[int, float], of: Iterable[int], parts: Sequence[float | None]
) -> Iterator[tuple[float, int, int]]:
    """How many of the heaviest of the others each of these families is worth, with both: nobody
    weighs what they live on against the smallest."""
    for a in of:
        b = max((b for b in each if b != a), key=lambda i: (parts[i] or 0, -i))
        yield each[a] / each[b], a, b


def hour_ratio(answers: Answers, limits: Limits) -> Finding | None:
    """How many hours for the other family that takes most of them one for the best is worth."""
    parts = shares(answers, limits)
    found = richest_hour(answers, parts, limits)
    if found is None:
        return None
    (ratio, turn, other), whole = found, sum(answers.effort)
    facts: dict[str, Fact] = {
        "turn": turn,
        "least": other,
        "family": counted(answers, turn),
        "other": counted(answers, other),
        "ratio": round(ratio, 1) if ratio < _ROUND else round(ratio),
        "share": round(parts[turn] or 0),
        "other_share": round(parts[other] or 0),
        "hours": round(100 * answers.effort[turn] / whole),
        "other_hours": round(100 * answers.effort[other] / whole),
    }
    slots = cites(answers, of_turn("share", turn), of_turn("share", other), "effort")
    return Finding("hour_ratio", Basis.DEDUCED, slots, Level.AMBER, facts=facts)
