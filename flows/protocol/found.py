"""What the edge found out for a turn, and what a code is worth."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.protocol.consult import Consult
from flows.record.consent import View
from flows.record.ties import Coach, Invitation, Roster


class Worth(StrEnum):
    """What a code is worth to the person who came by it."""

    OPEN = "open"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    EXPIRED = "expired"
    FULL = "full"
    OWN = "own"


class Invited(Struct, frozen=True):
    """What is told of the coach to who came by their code. Only `worth` when it is not open."""

    worth: Worth
    coach: int = 0
    since: datetime | None = None
    name: str = ""
    welcome: str = ""
    invitation: int = 0


def invited(
    person: int, coach: int, as_coach: Coach | None, code: str, roster: Roster | None, now: datetime
) -> Invited:
    """What the code is worth to the person, given the coach whom it leads to."""
    known = as_coach.invitations if as_coach else ()
    found = next((i for i in known if i.code == code), None)
    if as_coach is None or found is None:
        return Invited(Worth.UNKNOWN)
    worth = Worth.OWN if person == coach else _worth(found, person, roster, now)
    if worth is not Worth.OPEN:
        return Invited(worth)
    return Invited(worth, coach, as_coach.since, as_coach.name, as_coach.welcome, found.id)


def _worth(found: Invitation, person: int, roster: Roster | None, now: datetime) -> Worth:
    entries = roster.entries if roster else ()
    if any(entry.person == person and entry.id for entry in entries):
        return Worth.OPEN  # they joined before, by whichever link
    if not found.open(now):
        return Worth.REVOKED if found.revoked else Worth.EXPIRED
    came = {entry.person for entry in entries if entry.invitation == found.id} - {person}
    full = found.most is not None and len(came) >= found.most
    return Worth.FULL if full else Worth.OPEN


class Counts(Struct, frozen=True):
    """A roster in numbers. ids, invitations: those of all its entries, in the same order. page: the
    one shown, of `pages`."""

    ids: tuple[int, ...] = ()
    invitations: tuple[int, ...] = ()
    started: int = 0
    finished: int = 0
    shared: int = 0
    gone: int = 0
    page: int = 0
    pages: int = 0


class Found(Struct, frozen=True, tag=True):
    """What was found out. views: of coachees, in the order of the roster, the newest first; those
    the coach may not see are left out. counts: None when there is no roster."""

    asked: Consult
    code: str = ""
    invited: Invited | None = None
    views: tuple[View, ...] = ()
    counts: Counts | None = None
