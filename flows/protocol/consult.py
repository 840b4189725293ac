"""What only the edge can find out. It answers with a Found, in the same turn."""

from datetime import datetime

from msgspec import Struct

from flows.record.ties import Need, Sign

# Of a list, ours: of customers, each of whose records is read; of coachees, who are lines.
PAGE, ROSTER_PAGE = 5, 20
# Ours: what is said of many who share reads as many records; more would keep others waiting.
COHORT = 100


class FreshCode(Struct, frozen=True, tag=True):
    """A code that nobody can guess."""


class Code(Struct, frozen=True, tag=True):
    """What a code is worth to the person."""

    code: str


class Page(Struct, frozen=True, tag=True):
    """A page of the person's roster, from 0; the last one if it has fewer. need, group, name, ids:
    of those alone who need this, who came by this invitation (0: any), who are called so, who have
    one of these numbers. It costs as many records, however many there are."""

    number: int = 0
    need: Need | None = None
    group: int = 0
    name: str = ""
    ids: tuple[int, ...] = ()


class One(Struct, frozen=True, tag=True):
    """One coachee of the person, by their id in the roster."""

    id: int


class Known(Struct, frozen=True, tag=True):
    """One coachee of the person, by who they are."""

    person: int


class Sharing(Struct, frozen=True, tag=True):
    """The coachees who share something, the latest first: COHORT at most, the part of that number,
    from 0. group: as of Page."""

    part: int = 0
    group: int = 0


class Silent(Struct, frozen=True, tag=True):
    """Those whom a sign about this is for, and who were given none of late, as the list has them:
    the longest silent first, a page at most."""

    about: Sign = Sign.WAY


class Several(Struct, frozen=True, tag=True):
    """These coachees of the person, by their ids in the roster: a page at most."""

    ids: tuple[int, ...]


class Everyone(Struct, frozen=True, tag=True):
    """All coachees as the list has them, the latest first."""


class Questions(Struct, frozen=True, tag=True):
    """The own questions of a coach of the person's, who is the one of `since`."""

    coach: int
    since: datetime


class Picture(Struct, frozen=True, tag=True):
    """A picture that the person sent, by Telegram's id of it, made harmless."""

    file: str


class Came(Struct, frozen=True, tag=True):
    """How many came by each invitation: the person's coachees are counted, none is looked at."""


class Released(Struct, frozen=True, tag=True):
    """What customers of the person let them read, the latest first: a page of those who released
    something, from 0."""

    number: int = 0


class Told(Struct, frozen=True, tag=True):
    """What one customer lets the person read, by who they are."""

    person: int


class Heard(Struct, frozen=True, tag=True):
    """What one customer lets the person read, by their id in the list."""

    id: int


Wanted = (
    FreshCode
    | Code
    | Page
    | One
    | Known
    | Sharing
    | Everyone
    | Silent
    | Several
    | Questions
    | Picture
    | Came
    | Released
    | Told
    | Heard
)


class Then(Struct, frozen=True):
    """What the turn wants it for, as data; the room that asked answers it."""


class Consult(Struct, frozen=True, tag=True):
    """Something to find out."""

    what: Wanted
    then: Then
