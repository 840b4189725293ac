"""What a coachee may need of their coach, by which a long list is ordered: the first that holds."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.record.ties import Coach, Entry, Stage

# Ours: who stops on the way and comes back does so within a few days.
SILENT_DAYS = 5


class Need(StrEnum):
    """In the order in which a coach would see to them."""

    SILENT = "silent"
    UNDECIDED = "undecided"
    DUE = "due"
    NEW = "new"


class Eyes(Struct, frozen=True):
    """Who looks at a roster, and when."""

    coach: Coach
    now: datetime


def need(entry: Entry, eyes: Eyes) -> Need | None:
    """The first need of a coachee; None: nothing asks for their coach."""
    return next((kind for kind, holds in NEEDS.items() if holds(entry, eyes)), None)


def _silent(entry: Entry, eyes: Eyes) -> bool:
    """On the way, and not heard of since; of whom it is not known when, nothing is said."""
    active = entry.standing.active
    if entry.stage is Stage.FINISHED or active is None:
        return False
    return (eyes.now.date() - active).days >= SILENT_DAYS


def _undecided(entry: Entry, eyes: Eyes) -> bool:
    return entry.stage is Stage.FINISHED and not entry.standing.decided


def _due(entry: Entry, eyes: Eyes) -> bool:
    due = entry.standing.due
    return entry.shares and due is not None and due <= eyes.now.date()


def _new(entry: Entry, eyes: Eyes) -> bool:
    """What they share was changed since the coach opened something of it."""
    looked, changed = eyes.coach.dossier(entry.id).looked, entry.standing.changed
    return entry.shares and (looked is None or (changed is not None and looked < changed))


NEEDS: Mapping[Need, Callable[[Entry, Eyes], bool]] = {
    Need.SILENT: _silent,
    Need.UNDECIDED: _undecided,
    Need.DUE: _due,
    Need.NEW: _new,
}
