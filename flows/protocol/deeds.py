"""What a turn asks to be done beyond the record of the person whose turn it is.

A coach and a coachee have a record each, and a roster is a third: they are never written at once.
What a coach may see hangs on the coachee's own record alone (consent.py): it holds as soon as that
is saved. What is to be done elsewhere is saved with it and done after it; whenever the process
dies, the next turn does what is left. Only where the record itself goes is it all done before.
"""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.record.ties import Circle, Stage, Standing


class Deed(Struct, frozen=True):
    """Something to be done; doing it twice is doing it once."""


class Issue(Deed, frozen=True, tag=True):
    """The code leads to the person."""

    code: str


class Withdraw(Deed, frozen=True, tag=True):
    """The code leads nowhere any more. left: because who sent it has left the circle `of`, which is
    said to whoever comes by it."""

    code: str
    left: bool = False
    of: Circle = Circle.COACHEES


class Enrol(Deed, frozen=True, tag=True):
    """The person is in the roster of a circle of the coach's, or of the entrepreneur's, as far as
    this and no further. Does nothing when that is not the one of `since` any more. shares: there is
    something to read."""

    coach: int
    since: datetime
    invitation: int
    stage: Stage
    shares: bool = False
    of: Circle = Circle.COACHEES
    standing: Standing = Standing()


class Unenrol(Deed, frozen=True, tag=True):
    """The person is out of the roster, but for a count: they left, or deleted all."""

    coach: int
    of: Circle = Circle.COACHEES


class Disband(Deed, frozen=True, tag=True):
    """The person is no more the one of `since`: their roster goes, those in it hear of it."""

    since: datetime
    of: Circle = Circle.COACHEES


class News(StrEnum):
    """What one person's turn says to another's."""

    SHARED = "shared"  # a coachee, to a coach: there is something to read
    WITHDRAWN = "withdrawn"  # a coachee, to a coach: less may be read than before
    LEFT = "left"  # a coachee, to a coach: there is no tie any more
    REPLIED = "replied"  # a coachee, to a coach: what they write back to a sign
    NUDGED = "nudged"  # a coach, to a coachee
    OPENED = "opened"  # a coach, to a coachee: they opened what is shared
    DISBANDED = "disbanded"  # a coach, to a coachee: they are a coach no more
    TOLD = "told"  # a customer, to an entrepreneur: there is something to read
    UNTOLD = "untold"  # a customer, to an entrepreneur: less may be read than before
    CLOSED = "closed"  # an entrepreneur, to a customer: they listen no more


class Tell(Deed, frozen=True, tag=True):
    """A turn of the coach's, who hears what the person did. again: it was asked for once already;
    it is twice, now and at the next turn: we may die before theirs. words: what they write back;
    at: when they did, by which it is known again."""

    coach: int
    what: News
    again: bool = False
    words: str = ""
    at: datetime | None = None


class Reach(Deed, frozen=True, tag="Nudge"):
    """A turn of the coachee's, to whom the person, a coach since then, gives a sign, or of whom
    they opened something; tagged as in records of before. coachee: their id in the roster. again:
    as of Tell. words: what a sign says; "": our words."""

    coachee: int
    since: datetime
    again: bool = False
    what: News = News.NUDGED
    words: str = ""


AnyDeed = Issue | Withdraw | Enrol | Unenrol | Disband | Tell | Reach


def about(deed: AnyDeed) -> tuple[object, ...]:
    """What a deed settles: a later one about the same is done in its place."""
    match deed:
        case Issue(code) | Withdraw(code):
            return "code", code
        case Enrol(coach, of=of) | Unenrol(coach, of):
            return "place", of, coach
        case Disband(since, of):
            return "roster", of, since
        case Tell(coach, what):
            return "tell", coach, what
        case Reach(coachee, since, what=what):
            return what, coachee, since
