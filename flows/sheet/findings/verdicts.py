"""What is found of each road that brings customers: its verb, and which of them comes second."""

from collections.abc import Sequence

from msgspec.structs import replace

from flows.interview.answers import Answers, Channel, Introducers, Outlet
from flows.interview.conditions import has_customers
from flows.limits import Limits
from flows.sheet.findings.channels import (
    Road,
    Verb,
    Why,
    counted,
    hours_facts,
    names,
    roads,
    untried,
    verdict,
    weighed,
)
from flows.sheet.line import Basis, Finding, Level, cites
from flows.words.texts import Fact, Words

_LEVELS = {
    Verb.KEEP: (Basis.LIVED, Level.GREEN),
    Verb.LIGHTEN: (Basis.DEDUCED, Level.AMBER),
    Verb.REDIRECT: (Basis.DEDUCED, Level.AMBER),
    Verb.STOP: (Basis.DEDUCED, Level.RED),
    Verb.TEST: (Basis.HYPOTHESIS, Level.GREY),
}


def channel(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """Each road they named, with what becomes of it; and one to try, if their answers lead there
    and nothing of theirs is to be tried before."""
    if not has_customers(answers) or answers.paid_count is None:
        return ()
    every = roads(answers)
    first = next((road for road in every if road.posts and road.barren), None)
    second = _second(every)
    found = _marked([_told(answers, limits, r, r is first, r is second) for r in every])
    tried = any(finding.facts["verb"] is Verb.TEST for finding in found)
    new = None if tried else _new(answers, limits)
    return (*(f for f in found if f.cites), *([new] if new else []))


def _marked(found: Sequence[Finding]) -> list[Finding]:
    """Each with whether what is to be done was said of another already."""
    said = [(f.facts["verb"], f.facts["posts"]) for f in found]
    again = ["yes" if each in said[:at] else "no" for at, each in enumerate(said)]
    return [replace(f, facts={**f.facts, "again": a}) for f, a in zip(found, again, strict=True)]


def _second(ranked: Sequence[Road]) -> Road | None:
    """The one that brought most after the first; None where two did as well."""
    one, two, three = (*ranked[:3], None, None, None)[:3]
    if not one or not two or not two.payers or one.payers == two.payers:
        return None
    return None if three and three.payers == two.payers else two


def _told(answers: Answers, limits: Limits, road: Road, first: bool, second: bool) -> Finding:
    verb, why = verdict(answers, limits, road)
    busy = _busy(answers, road, verb)
    basis, level = _LEVELS[verb]
    slots = weighed(answers, road, why)
    facts: dict[str, Fact] = {
        "verb": verb,
        "why": why,
        "channel": road.channel,
        "names": (Words(f"outlet-{busy}"),) if busy else names(answers, road),
        "ask_which": "yes" if busy else "no",
        "posts": "yes" if road.posts else "no",
        "which": "yes" if road.payers and len(road.outlets) > 1 else "no",
        "payers": road.payers,
        "counted": counted(answers),
        "elsewhere": counted(answers) - road.payers,
        "favourite_came": "yes" if road.favourite else "no",
        "regrets": road.regrets,
        "second": "yes" if second else "no",
        "next": limits.next_customers,
        "days": limits.test_days,
        "rule": Why.SEARCHED if why is Why.SEARCHED else _asked(answers, road),
        **hours_facts(answers, road, first),
    }
    return Finding("channel", basis, slots, level, road.payers, facts)


def _busy(answers: Answers, road: Road, verb: Verb) -> Outlet | None:
    """Of several things they publish, one of which brought somebody, nobody asked which: the one
    that takes most of the hours is what changes; the best is never blamed."""
    several = road.payers and len(road.outlets) > 1 and verb in (Verb.REDIRECT, Verb.LIGHTEN)
    return answers.hours_mostly if several and answers.hours_mostly in road.outlets else None


def _asked(answers: Answers, road: Road) -> str:
    """What a test consists of: nobody is asked for a name where nobody could give one."""
    nobody = road.channel is Channel.RECOMMENDATION and answers.introducers is Introducers.NONE
    return Channel.OTHER if nobody else road.channel


def _new(answers: Answers, limits: Limits) -> Finding | None:
    """What their customers already do for them, tried as a road."""
    found = untried(answers)
    if found is None:
        return None
    why, slots = found
    [made] = _marked([_told(answers, limits, Road(Channel.RECOMMENDATION), False, False)])
    facts = {**made.facts, "verb": Verb.TEST, "why": why}
    return Finding("channel", Basis.HYPOTHESIS, cites(answers, *slots), Level.GREY, facts=facts)


def second_channel(answers: Answers, limits: Limits) -> Finding | None:
    """The second of the roads that brought payers: before any that never did."""
    brought = [f for f in channel(answers, limits) if f.facts["payers"]]
    if len(brought) < 2:
        return None
    first, second, *_ = brought
    facts = {
        **{fact: second.facts[fact] for fact in ("channel", "names", "payers", "counted", "verb")},
        "first": first.facts["names"],
    }
    slots = tuple(dict.fromkeys((*first.cites, *second.cites)))
    return Finding("second_channel", Basis.LIVED, slots, Level.GREEN, second.customers, facts)
