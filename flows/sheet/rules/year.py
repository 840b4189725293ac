"""The year as they told it: months that stay quiet, months away, last year's customers to call.
Source: ours."""

from itertools import takewhile

from flows.interview.answers import Answers, CallsBack, Month, PaidCount
from flows.limits import Limits
from flows.sheet.findings.cites import cites
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.money import about, earned
from flows.sheet.findings.payers import counted
from flows.sheet.line import Evidence, Line, told
from flows.sheet.persona import Aim
from flows.sheet.rule import Rule, Section
from flows.sheet.rules.money import money_slots
from flows.words.texts import Fact, Words

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


def _quiet(e: Evidence) -> Line | None:
    """Offered first to the group aimed for."""
    found, turn = e.first("quiet_months"), e.buyer.turn
    group = e.buyer.aim in (Aim.PERSON, Aim.FAMILY) and turn is not None
    family = counted(e.answers, turn) if group and turn is not None else ""
    return told(found, family=family, family_known="yes" if group else "no")


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
    """With what one more of the group aimed for brings, and the quiet months, where these are
    known."""
    found, quiet = e.first("call_back"), e.first("quiet_months")
    if found is None:
        return None
    one = next((x for x in earned(e.answers, e.limits) if x.turn == e.buyer.turn and x.each), None)
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


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


RULES = (
    Rule("call_back", call_back, says=_call_back, on=Section.SPEAK, first=13, at=76, worth=339),
    Rule("quiet_months", quiet_months, says=_quiet, on=Section.SPEAK, first=18, at=77, worth=331),
    Rule("away", away, on=Section.SPEAK, first=10, at=78, worth=335),
)
