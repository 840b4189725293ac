"""All the rules together: what they find, the lines they give, and which lines may go first."""

from datetime import date
from operator import attrgetter

from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.sheet.findings.finding import Finding
from flows.sheet.line import Aim, Buyer, Evidence, Line, Purpose, Rule, Section, Whose, supposed
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

_MODULES = (
    *(grid, groups, readers, regrets, costs, belonging, refusing, watching, channels, bills),
    *(dealt, money),
    *(favourite, portrait, people, offering, message, week, beginning, deciding),
)
RULES: tuple[Rule, ...] = tuple(rule for module in _MODULES for rule in module.RULES)
BY_LINE = {rule.line: rule for rule in RULES}
# What goes first when a message is too long, least valuable first. The other lines stay.
EXPENDABLE = tuple(
    rule.line for rule in sorted((r for r in RULES if r.worth is not None), key=attrgetter("worth"))
)
_ON = {on: tuple(sorted((r for r in RULES if r.on is on), key=attrgetter("at"))) for on in Section}
_GRID = tuple(sorted((rule for rule in RULES if rule.grid), key=attrgetter("grid")))


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
            said += rule.lines(e)
    return tuple(map(_supposed, said) if begins else said)


def _supposed(line: Line) -> Line:
    """The line as a hypothesis; those of who begins say themselves what they rest on."""
    return line if BY_LINE[line.id].whose is Whose.BEGINNING else supposed(line)


def _due(rule: Rule, before: list[Line]) -> bool:
    """Whether the lines before it leave something for it to say."""
    if rule.follows and not before:
        return False
    return rule.unless is None or all(purpose(line) is not rule.unless for line in before)


def purpose(line: Line) -> Purpose | None:
    """What a line is there for."""
    return BY_LINE[line.id].purpose


def grid_lines(e: Evidence) -> tuple[Line, ...]:
    """The want/can grid alone: each family, then what follows."""
    nobody = replace(e, buyer=Buyer(Aim.TO_FIND))
    graded = [(rule.grid, line) for rule in _GRID for line in rule.lines(nobody)]
    return tuple(line for _, line in sorted(graded, key=_in_turn))


def _in_turn(graded: tuple[int, Line]) -> tuple[int, int]:
    grid, line = graded
    return grid, int(str(line.facts.get("turn", 0)))
