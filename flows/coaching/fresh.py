"""What is new of what somebody shares, since their coach opened it."""

from collections.abc import Iterator
from datetime import datetime

from markupsafe import Markup

from flows.asking.question import named
from flows.coaching.patterns import on_sheet
from flows.desk.dialogue import Dialogue, day, reading
from flows.desk.telling import made
from flows.record.dossiers import Dossier
from flows.record.glimpses import Glimpse, View
from flows.words.texts import Words

# Ours: what a page and a message have room for.
CHANGES = 6
# What nobody asked about was told for their own sheet.
_THEIRS = frozenset({"untold"})


def since(of: Dialogue, view: View, before: datetime) -> Iterator[Words]:
    """The names of the answers that were given after that: all of them where they are shared, or
    else of those that the lines of the sheet rest on."""
    given = view.interview.given if view.interview else {}
    known = frozenset(given) if view.answers else on_sheet(made(of)) - _THEIRS
    fresh = {slot for slot in known if slot in given and given[slot].at > before}
    return (named(of, slot) for slot in of.path.slots if str(slot) in fresh)


def changed(d: Dialogue, of: Dialogue, view: View, before: datetime) -> Markup:
    """Which answers changed since then, by their names."""
    names = tuple(since(of, view, before))
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
    some = any(True for _ in since(of, view, dossier.looked))
    return Markup("\n") + changed(d, of, view, dossier.looked) if some else ""
