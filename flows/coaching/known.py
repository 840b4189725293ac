"""What of a shared sheet may be spoken of to a coach."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from markupsafe import Markup

from flows.coaching.patterns import on_sheet
from flows.desk.dialogue import said
from flows.interview.answers import Value
from flows.papers.told import Told, alone
from flows.reading.phrases import plain
from flows.record.glimpses import View
from flows.sheet.line import Line
from flows.words import spans
from flows.words.texts import Fact, Words

# Ours: so much of what they wrote, in letters, is known again.
_QUOTED = 24
# Ours: in words, « 4 de vos 5 derniers ».
_BETWEEN = 3
# What of a tension is in their own words: the other facts choose between ours.
_OWN = frozenset({"who", "family", "best", "favourite", "regret", "person"})


def known(told: Told, view: View) -> frozenset[str]:
    """The answers that may be spoken of: all of them where they are shared, or else those that the
    lines of the sheet rest on."""
    if view.answers and view.interview is not None:
        return frozenset(view.interview.values())
    return on_sheet(told.sheet)


def may_draw(told: Told, view: View, shown: Callable[[str], str]) -> Callable[[str], bool]:
    """Whether something may be drawn from an answer: where they are not shared, from those alone
    that a line of the sheet says, and without which it would not be the same. A line may rest on
    more than it tells. shown: an answer as it is read."""
    if view.answers:
        return known(told, view).__contains__
    read = [
        (line, f" {plain(spans.plain(said(told.d, line.words)))} ", _told(line.facts.values()))
        for line in _lines(told)
    ]
    given = told.d.interview.values()

    @cache
    def may(slot: str) -> bool:
        lines = (one for one in read if slot in given and slot in one[0].cites)
        return any(
            _says(text, facts, given[slot], plain(shown(slot))) for _, text, facts in lines
        ) and _shows(told, slot)

    return may


def _lines(told: Told) -> tuple[Line, ...]:
    sheet = told.sheet
    parts = (sheet.decide, sheet.aim, sheet.avoid, sheet.speak)
    return (*(line for part in parts for line in part.lines), *sheet.grid)


def _shows(told: Told, slot: str) -> bool:
    """Whether the sheet would be another without that answer."""
    other = alone(told.d)
    other.change(given={of: one for of, one in other.interview.given.items() if of != slot})
    return _texts(Told(other, behind=False, own=False)) != _texts(told)


def _texts(told: Told) -> list[Markup]:
    return [said(told.d, line.words) for line in _lines(told)]


def _says(text: str, facts: frozenset[str], value: Value, shown: str) -> bool:
    """Whether a line says an answer: in its own words, as the option that it was, or its figure."""
    if shown and f" {shown} " in text:
        return True
    match value:
        case bool() | None:
            return False
        case str() as one:
            return one in facts or f" {plain(one)[:_QUOTED].rstrip()} " in text
        case int() | float() as figure:
            return f" {plain(f'{figure:g}')} " in text
        case list() as several:
            return bool(several) and all(isinstance(o, str) and o in facts for o in several)
        case {"words": str(own)}:
            return f" {plain(own)[:_QUOTED].rstrip()} " in text
        case dict() as counts:
            told = [n for n in counts.values() if isinstance(n, int) and n]
            return bool(told) and _counted(text, max(told), sum(told))
    return False


def _counted(text: str, some: int, all_: int) -> bool:
    """Whether it says so many of so many: « 4 de vos 5 derniers clients »."""
    return re.search(rf" {some} (?:\S+ ){{0,{_BETWEEN}}}{all_} ", text) is not None


def may_tell(told: Told, view: View) -> Callable[[Mapping[str, Fact]], bool]:
    """Whether words and figures may be told beside what is drawn: where the answers are not shared,
    those alone that stand on the sheet."""
    if view.answers:
        return lambda facts: True
    sheet = " ".join(plain(spans.plain(said(told.d, line.words))) for line in _lines(told))
    read = f" {sheet} "

    def may(facts: Mapping[str, Fact]) -> bool:
        own = (
            fact for name, fact in facts.items() if name in _OWN or isinstance(fact, int | float)
        )
        return all(_stands(read, fact) for fact in own)

    return may


def _stands(sheet: str, fact: Fact) -> bool:
    """Whether a name, or a number, stands there; a message of ours names nobody."""
    return isinstance(fact, Words) or f" {plain(str(fact))} " in sheet


def _told(facts: Iterable[object]) -> frozenset[str]:
    """What a line was told: options by their names, also where these end a message's."""
    found: set[str] = set()
    for fact in facts:
        match fact:
            case Words(id, more):
                found |= {id.rpartition("-")[2], id.rpartition(".")[2], *_told(more.values())}
            case tuple():
                found |= _told(fact)
            case str():
                found.add(str(fact))
    return frozenset(found)
