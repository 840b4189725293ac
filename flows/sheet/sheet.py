"""The sheet: whom to aim for, whom to avoid, where to speak; each line names its answers. It is
made by all rules together: what they find, the lines they give, and which of these may go first."""

import re
from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from msgspec.structs import replace

from flows.interview.answers import Action, Answers, Double, Slot
from flows.interview.path import guards
from flows.interview.table import QUESTIONS
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.record.contacts import Contact
from flows.sheet.aiming import buyer, negative, one_of_several
from flows.sheet.discretion import discreet
from flows.sheet.findings.actions import actions
from flows.sheet.guards import fit, fit_people
from flows.sheet.line import (
    Aim,
    Buyer,
    Evidence,
    Finding,
    Line,
    Rule,
    Section,
    Watched,
    Whose,
    supposed,
)
from flows.sheet.parts import Part, Sheet
from flows.sheet.rules import (
    beginning,
    belonging,
    bills,
    channels,
    costs,
    dealt,
    deciding,
    favourite,
    grid,
    groups,
    leaving,
    message,
    money,
    offering,
    people,
    portrait,
    readers,
    refusing,
    regrets,
    watching,
    week,
)
from flows.sheet.rules.week import proposal
from flows.sheet.telling import telling
from flows.words.texts import Fact, Words, opened

_MOST_MISSING = 2
_QUOTED = re.compile(r"«[^»]+»|“[^”]+”|\"[^\"]+\"")

_MODULES = (
    *(grid, groups, readers, regrets, costs, belonging, refusing, watching, channels, bills),
    *(dealt, money),
    *(favourite, portrait, people, leaving, offering, message, week, beginning, deciding),
)
RULES: tuple[Rule, ...] = tuple(rule for module in _MODULES for rule in module.RULES)
BY_LINE = {rule.line: rule for rule in RULES}
# What goes first when a message is too long, least valuable first. The other lines stay.
EXPENDABLE = tuple(
    rule.line for rule in sorted((r for r in RULES if r.worth is not None), key=attrgetter("worth"))
)
_ON = {on: tuple(sorted((r for r in RULES if r.on is on), key=attrgetter("at"))) for on in Section}
_GRID = tuple(sorted((rule for rule in RULES if rule.grid), key=attrgetter("grid")))


def sheet(
    answers: Answers,
    limits: Limits,
    lists: Lists,
    did: Sequence[Action] = (),
    seen: dict[str, str | None] | None = None,
    day: date | None = None,
    people: tuple[Contact, ...] = (),
) -> Sheet:
    """The sheet of any set of answers; a short one when there are few. did: actions they did,
    the latest last. seen: as in `discreet`. day: of the interview, where the person lives; None:
    nothing is said of the calendar. people: whom they mean to call."""
    told = discreet(answers, lists, seen)
    known = fit(told, lists)
    found = find(told, known, limits, lists, day)
    whom = buyer(known, found, limits)
    todo = actions(known, found, limits, did)
    avoid = negative(known, whom, limits)
    evidence = Evidence(
        known,
        found,
        limits,
        whom,
        avoid,
        todo,
        fit_people(people, lists),
        telling(known, lists, told.trigger),
    )
    return Sheet(
        decide=Part(Words("decide"), None, lines(evidence, Section.DECIDE)),
        aim=_aim(evidence),
        avoid=_avoid(evidence),
        speak=_speak(evidence),
        actions=todo,
        proposals=tuple(proposal(evidence, action) for action in todo),
        grid=grid_lines(evidence),
        evidence=evidence,
    )


def find(
    told: Answers, known: Answers, limits: Limits, lists: Lists, day: date | None = None
) -> tuple[Finding, ...]:
    """Every finding. Nothing without facts. known: what of the answers told is fit for a line; a
    rule that reads them reads all of them. day: as in `sheet`."""
    return tuple(f for rule in RULES for f in _found(rule, told, known, limits, lists, day))


def _found(
    rule: Rule, told: Answers, known: Answers, limits: Limits, lists: Lists, day: date | None
) -> tuple[Finding, ...]:
    found = rule.finds(known, limits) if rule.finds else None
    found = rule.reads(told, limits, lists) if rule.reads else found
    found = rule.dated(told, limits, lists, day) if rule.dated and day else found
    return (found,) if isinstance(found, Finding) else found or ()


def lines(e: Evidence, on: Section) -> tuple[Line, ...]:
    """What is to be said in a message, in the order it is read. While nobody has paid, all of it is
    supposed but for what is told of those they talked to."""
    begins = e.buyer.aim is Aim.INTERVIEWS
    theirs = (Whose.ANYBODY, Whose.BEGINNING if begins else Whose.PAID)
    said: list[Line] = []
    for rule in _ON[on]:
        if rule.whose in theirs and _due(rule, said):
            said += map(_standing, rule.lines(e))
    return tuple(map(_supposed, said) if begins else said)


def _standing(line: Line) -> Line:
    """The line with what its rule says of it, for whoever reads it."""
    of = BY_LINE[line.id]
    return replace(
        line,
        purpose=of.purpose,
        worth=of.worth,
        first=of.first,
        shared=of.shared,
        proposed=of.proposed,
    )


def _supposed(line: Line) -> Line:
    """The line as a hypothesis; those of who begins say themselves what they rest on."""
    return line if BY_LINE[line.id].whose is Whose.BEGINNING else supposed(line)


def _due(rule: Rule, before: list[Line]) -> bool:
    """Whether the lines before it leave something for it to say."""
    if rule.follows and not before:
        return False
    return rule.unless is None or all(line.purpose is not rule.unless for line in before)


def grid_lines(e: Evidence) -> tuple[Line, ...]:
    """The want/can grid alone: each family, then what follows."""
    nobody = replace(e, buyer=Buyer(Aim.TO_FIND))
    graded = [(rule.grid, line) for rule in _GRID for line in rule.lines(nobody)]
    return tuple(_standing(line) for _, line in sorted(graded, key=_in_turn))


def _in_turn(graded: tuple[int, Line]) -> tuple[int, int]:
    grid, line = graded
    return grid, int(str(line.facts.get("turn", 0)))


def _aim(e: Evidence) -> Part:
    title = Words(f"aim-{e.buyer.aim}", {"name": e.buyer.name})
    return Part(title, _whose(e), lines(e, Section.AIM), _missing(e, _AIM_MISSING[e.buyer.aim]))


def _whose(e: Evidence) -> Words | None:
    """The family and the confidence, or what the sheet is worth."""
    match e.buyer.aim:
        case Aim.INTERVIEWS if heard := len(e.all("conversation")):
            return Words("subtitle-heard", {"heard": heard})
        case Aim.INTERVIEWS:
            return Words("subtitle-hypothesis")
        case Aim.FAMILY if e.answers.by_name:
            return Words("subtitle-alone", {"confidence": Words("confidence-anecdote")})
        case Aim.FAMILY:
            return Words("subtitle-family", {"late": _late(e)})
        case Aim.PERSON:
            family = _family_name(e.answers, e.buyer)
            facts: dict[str, Fact] = {"family": family, "confidence": Words(_confidence(e))}
            return Words("subtitle-person" if family else "subtitle-alone", facts)
    return None


def _late(e: Evidence) -> str:
    """Whether the family aimed for pays late."""
    return "yes" if any(f.turn == e.buyer.turn for f in e.all("late_payer")) else "no"


def _family_name(answers: Answers, whom: Buyer) -> str:
    """The family, unless it is the customer themselves."""
    if whom.turn is None or answers.by_name:
        return ""
    name = answers.families[whom.turn].name
    return opened(name)


def _confidence(e: Evidence) -> str:
    if e.buyer.customers >= e.limits.pattern_customers:
        return "confidence-pattern"
    hint = e.buyer.customers >= e.limits.hint_customers
    if hint:
        return "confidence-hint"
    return "confidence-one_of" if one_of_several(e.answers, e.buyer) else "confidence-anecdote"


def _avoid(e: Evidence) -> Part:
    if e.buyer.aim is Aim.INTERVIEWS:
        return _wary(e)
    if e.negative is None:
        return Part(Words("avoid-unknown"), None, ())
    if e.negative.kind is Watched.LIST:
        return _wary(e)
    pattern = e.first("pattern")
    customers = pattern.customers if pattern else 1
    subtitle = Words("subtitle-regret", {"customers": customers})
    double = e.answers.regrets[e.negative.turn].double
    framed = "yes" if double in (Double.CONDITIONS, Double.YES) else "no"
    title = Words("avoid-named", {"name": e.negative.name, "framed": framed})
    return Part(title, subtitle, lines(e, Section.AVOID), _missing(e, _regret_missing(e)))


def _wary(e: Evidence) -> Part:
    """Nobody to avoid: whom to be wary of."""
    begins = e.buyer.aim is Aim.INTERVIEWS
    subtitle = _whose(e) if begins else Words("subtitle-hypothesis")
    return Part(Words("avoid-list"), subtitle, lines(e, Section.AVOID))


def _regret_missing(e: Evidence) -> tuple[str, ...]:
    turn = f".{e.negative.turn}" if e.negative and e.negative.turn else ""
    return tuple(question + turn for question in ("first_sign", "double"))


def _speak(e: Evidence) -> Part:
    return Part(Words("speak"), None, lines(e, Section.SPEAK), _missing(e, _SPEAK_MISSING))


_PORTRAIT_MISSING = ("trigger", "quote", "hesitation", "payer", "change")
_AIM_MISSING = {
    Aim.PERSON: _PORTRAIT_MISSING,
    Aim.TARGET: _PORTRAIT_MISSING,
    Aim.FAMILY: (),
    Aim.TO_FIND: ("favourite",),
    Aim.INTERVIEWS: ("pays_today", "three_names"),
}
_SPEAK_MISSING = ("reactions", "last_five")


def _missing(e: Evidence, wanted: Sequence[str]) -> tuple[str, ...]:
    """Those that were asked and told nowhere, the most telling first."""
    open_ones = (
        slot
        for slot in wanted
        if not e.cites(slot) and _asked(e.answers, slot) and not _told_elsewhere(e, slot)
    )
    return tuple(open_ones)[:_MOST_MISSING]


def _told_elsewhere(e: Evidence, slot: str) -> bool:
    """Words of the customer are not missing where another answer quotes some; nor what the story of
    their moment tells."""
    answers = e.answers
    if slot in e.telling.beside:
        return True
    told = (answers.trigger, answers.hesitation, answers.change, answers.dream, answers.gift)
    return slot == "quote" and any(_QUOTED.search(text) for text in told if text)


def _asked(answers: Answers, slot: str) -> bool:
    question = QUESTIONS[Slot.parse(slot).question]
    return all(holds(answers) for holds in guards(question))


def findings(
    answers: Answers, limits: Limits, lists: Lists, day: date | None = None
) -> tuple[Finding, ...]:
    """What the sheet of these answers rests on."""
    told = discreet(answers, lists)
    return find(told, fit(told, lists), limits, lists, day)
