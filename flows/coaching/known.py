"""What of a shared sheet may be spoken of to a coach, and what of it is new."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache

from markupsafe import Markup

from flows.coaching.patterns import on_sheet
from flows.desk.dialogue import Dialogue, day, reading, said
from flows.interview.answers import Slot
from flows.papers.behind import answer, named
from flows.papers.told import Told, alone
from flows.reading.phrases import plain
from flows.record.dossiers import Dossier
from flows.record.glimpses import Glimpse, View
from flows.sheet.line import Line
from flows.words import spans
from flows.words.texts import Words

# Ours: what a page and a message have room for.
CHANGES = 6
# Ours: so much of what they wrote, in letters, is known again.
_QUOTED = 24


def known(told: Told, view: View) -> frozenset[str]:
    """The answers that may be spoken of: all of them where they are shared, or else those that the
    lines of the sheet rest on."""
    if view.answers and view.interview is not None:
        return frozenset(view.interview.values())
    return on_sheet(told.sheet)


def may_draw(told: Told, view: View) -> Callable[[str], bool]:
    """Whether something may be drawn from an answer: where they are not shared, from those alone
    that a line of the sheet says, and without which it would not be the same. A line may rest on
    more than it tells."""
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
        return any(_says(text, facts, told, slot) for _, text, facts in lines) and _shows(
            told, slot
        )

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


def _says(text: str, facts: frozenset[str], told: Told, slot: str) -> bool:
    """Whether a line says an answer: in its own words, as the option that it was, or its figure."""
    shown = plain(answer(told, Slot.parse(slot), 0).value)
    if shown and f" {shown} " in text:
        return True
    match told.d.interview.values()[slot]:
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
            most = max((n for n in counts.values() if isinstance(n, int)), default=0)
            return most > 0 and f" {most} " in text
    return False


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


def since(told: Told, view: View, before: datetime) -> Iterator[Words]:
    """The names of the answers that were given after that."""
    given = view.interview.given if view.interview else {}
    fresh = {slot for slot in known(told, view) if slot in given and given[slot].at > before}
    return (named(told, slot) for slot in told.d.path.slots if str(slot) in fresh)


def changed(d: Dialogue, told: Told, view: View, before: datetime) -> Markup:
    """Which answers changed since then, by their names."""
    names = tuple(since(told, view, before))
    more, first = max(0, len(names) - CHANGES), names[:CHANGES]
    some = "yes" if names else "no"
    return d.html("session-changed", day=day(d, before), some=some, more=more, names=first)


def is_new(view: Glimpse, dossier: Dossier) -> bool:
    """Whether the coach has not opened what is shared as it is now."""
    if not view.shares:
        return False
    return dossier.looked is None or (view.changed is not None and dossier.looked < view.changed)


def news(d: Dialogue, view: Glimpse, dossier: Dossier) -> Words | str:
    """What is new of a coachee in the list, with its day."""
    if not is_new(view, dossier):
        return ""
    if dossier.looked is None or view.changed is None:
        return Words("coachee-new.unopened")
    return Words("coachee-new.changed", {"day": day(d, view.changed)})


def fresh(d: Dialogue, view: View, dossier: Dossier) -> Markup | str:
    """The same on their own page: which answers."""
    of = reading(d, view.interview) if is_new(view, dossier) else None
    if of is None:
        return ""
    if dossier.looked is None:
        return Markup("\n") + d.html("coachee-fresh-unopened")
    told = Told(of, behind=view.answers, own=False)
    some = any(True for _ in since(told, view, dossier.looked))
    return Markup("\n") + changed(d, told, view, dossier.looked) if some else ""
