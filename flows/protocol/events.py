"""What can happen to a conversation: the values the edge makes of raw updates, and what it found
out for a turn.

Each event is one gesture of one person. `message` is the number of the message it concerns.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.pen.tasks import Task
from flows.protocol.consult import Consult
from flows.protocol.deeds import News
from flows.record.consent import Glimpse, View
from flows.record.dossiers import Asked
from flows.record.person import Person
from flows.record.released import Verbatims
from flows.record.ties import Circle, Invitation, Need, Roster
from flows.record.voices import Link


class Said(Struct, frozen=True, tag=True):
    """The person wrote a text."""

    text: str
    message: int


class Corrected(Struct, frozen=True, tag=True):
    """The person edited a text they had written before."""

    text: str
    message: int


class Tapped(Struct, frozen=True, tag=True):
    """The person tapped a button under `message`; `data` is what the button carried.

    about: the text that `message` replied to.
    """

    data: str
    message: int
    about: str | None = None


class Command(Struct, frozen=True, tag=True):
    """The person sent a command: `/start abc` is name "start", argument "abc"."""

    name: str
    argument: str
    message: int


class Sent(Struct, frozen=True, tag=True):
    """The person sent something that is not a text; `kind` is Telegram's name (photo, voice…),
    `caption` the words that came with it; `file` its id, of a picture or a document."""

    kind: str
    message: int
    caption: str = ""
    file: str = ""


class LetGo(Struct, frozen=True, tag=True):
    """More came at once than one person may have waiting. message: the first that was let go, of
    which nothing is kept, as of all that came after it until this is told; None: a tap."""

    message: int | None = None


class Searched(Struct, frozen=True, tag=True):
    """The person typed the bot's name and `query` in some chat (inline mode)."""

    query: str


class Left(Struct, frozen=True, tag=True):
    """The person blocked the bot."""


class Returned(Struct, frozen=True, tag=True):
    """The person unblocked the bot."""


class Resumed(Struct, frozen=True, tag=True):
    """The bot was away long enough for taps to have died (Telegram keeps them 150 s)."""


class Notified(Struct, frozen=True, tag=True):
    """The turn of another person, `by`, concerns this one. since: of a coach who is one no more.
    words: what a sign says, if they have words of their own for it."""

    what: News
    by: int
    since: datetime | None = None
    words: str = ""


class Due(Struct, frozen=True, tag=True):
    """The time of a reminder may have come."""


class Penned(Struct, frozen=True, tag=True):
    """The pen has written, or not (None). message: the one that it may better, when it is known."""

    task: Task
    said: str | None
    message: int | None = None


class Worth(StrEnum):
    """What a code is worth to the person who came by it."""

    OPEN = "open"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    EXPIRED = "expired"
    LEFT = "left"
    FULL = "full"
    OWN = "own"


class Invited(Struct, frozen=True):
    """What is told of whoever invites to who came by their code, into which circle. Only `worth`
    when it is not open, and link: for a customer, the one by which they came."""

    worth: Worth
    coach: int = 0
    since: datetime | None = None
    name: str = ""
    welcome: str = ""
    invitation: int = 0
    link: Link | None = None
    of: Circle = Circle.COACHEES


def opens(leads_to: Person, code: str) -> tuple[Circle, Invitation] | None:
    """What the code of somebody opens: which circle of theirs, by which invitation."""
    lives = ((circle, leads_to.life(circle)) for circle in Circle)
    known = ((circle, link) for circle, life in lives if life for link in life.links)
    return next(((circle, link) for circle, link in known if link.code == code), None)


def invited(
    person: int, number: int, leads_to: Person, code: str, roster: Roster | None, now: datetime
) -> Invited:
    """What the code is worth to the person, given whom it leads to, of that number, and the roster
    of the circle that it opens."""
    opened = opens(leads_to, code)
    if opened is None:
        return Invited(Worth.UNKNOWN)
    circle, found = opened
    worth = Worth.OWN if person == number else _worth(found, person, roster, now)
    as_coach, asker = leads_to.coach, leads_to.asker
    link = found if isinstance(found, Link) else None
    if worth is not Worth.OPEN:
        return Invited(worth, link=link, of=circle)
    if circle is Circle.COACHEES and as_coach is not None:
        since, name, welcome = as_coach.since, as_coach.name, as_coach.welcome
        return Invited(worth, number, since, name, welcome, found.id)
    if asker is not None:
        return Invited(worth, number, asker.since, asker.name, "", found.id, link, circle)
    return Invited(Worth.UNKNOWN)


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
    one shown, of `pages`, which have `listed` people in all. needs: how many have each;
    sharing: how many share, by invitation."""

    ids: tuple[int, ...] = ()
    invitations: tuple[int, ...] = ()
    started: int = 0
    finished: int = 0
    shared: int = 0
    gone: int = 0
    page: int = 0
    pages: int = 0
    listed: int = 0
    needs: Mapping[Need, int] = {}
    sharing: Mapping[int, int] = {}


class Found(Struct, frozen=True, tag=True):
    """What was found out. views: of coachees, in the order of the roster, the newest first; those
    the coach may not see are left out; glimpses: of those of a list, likewise. counts: None when
    there is no roster. said: what customers let the person read; customers: all of these in
    numbers. questions: a coach's. picture: a PNG in Base64; "": what they sent is none."""

    asked: Consult
    code: str = ""
    invited: Invited | None = None
    views: tuple[View, ...] = ()
    glimpses: tuple[Glimpse, ...] = ()
    counts: Counts | None = None
    said: Verbatims = Verbatims()
    customers: Counts | None = None
    questions: tuple[Asked, ...] = ()
    picture: str = ""


Event = (
    Said | Corrected | Tapped | Command | Sent | LetGo | Searched | Left | Returned
    | Resumed | Notified | Found | Due | Penned
)  # fmt: skip
