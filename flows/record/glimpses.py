"""What a coach may see of a coachee, as consent.py lets it be seen: on their list, and when it is
opened."""

from datetime import date, datetime

from msgspec import Struct

from flows.record.person import Followed, Interview
from flows.record.ties import Asked, Consent, Stage


class Glimpse(Struct, frozen=True):
    """A coachee on the list of one coach. id: in the roster. at: when they came. chapter: where
    they are, by its id; None before the first question and when they are done. decided: they
    said what this coach may read; shares: there is something to read. active: the day of their
    last answer, where they agreed to that. day, due, changed: as of Standing."""

    id: int
    called: str
    at: datetime
    invitation: int
    stage: Stage
    chapter: str | None
    consent: Consent
    decided: bool
    shares: bool
    active: date | None
    day: date | None
    due: date | None
    changed: datetime | None


class View(Glimpse, frozen=True):
    """A coachee as one coach may see them, now. interview: the sheet they share; answers: whether
    its answers may be read as well. nudgeable: but for how long ago the last time was, nudged.
    followed: what they are at, where they agreed to that. told: what they answered to the coach's
    own questions."""

    nudgeable: bool
    interview: Interview | None = None
    answers: bool = False
    nudged: datetime | None = None
    followed: Followed | None = None
    told: tuple[tuple[Asked, str], ...] = ()

    @property
    def chosen(self) -> Followed | None:
        """What they are at: chosen, and not done."""
        return self.followed if self.followed and self.followed.done is None else None


class Opened(Struct, frozen=True):
    """What of a coachee is read, by their number: which sheet, None: none of theirs; answers: with
    these."""

    id: int
    sheet: int | None = None
    answers: bool = False

    def within(self, now: "Opened") -> bool:
        """Whether no more is read than may be now."""
        return self.sheet == now.sheet and self.answers <= now.answers


def opened(view: View) -> Opened:
    """What a coach who opens it reads."""
    sheet = view.interview.id if view.interview else None
    return Opened(view.id, sheet, view.answers)
