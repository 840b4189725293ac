"""What a coach keeps and makes of their own: notes on a coachee, questions to ask, a colour."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(at: datetime) -> str:
    """A moment as a button carries it. None comes twice, whatever was left or erased in between:
    counting alone would begin again, and a button of before would be one of somebody else's."""
    return f"{(at - _EPOCH) // timedelta(microseconds=1):x}"


class Note(Struct, frozen=True, omit_defaults=True):
    """A coach's own words on a coachee. at: when; None in a record of before notes were dated."""

    words: str
    at: datetime | None = None

    @property
    def key(self) -> str:
        """Which one it is, as a button carries it; "": the one of before notes were dated."""
        return moment(self.at) if self.at else ""


# Ours: one a session for two years of a session a month. The oldest go first.
MOST_NOTES = 24
# Ours: a sign is read at a glance.
SIGN = 240
# Ours: a session is prepared the day before, and looked at again on the day.
SAME_SESSION = timedelta(hours=36)
NOON = time(12)


class Dossier(Struct, frozen=True, omit_defaults=True):
    """What a coach keeps of one coachee: nothing that these told. notes: oldest first. looked: when
    something they share was last opened. sessions: when the page of one was printed, the latest
    last. nudged: when the coach last gave them a sign; saying: what the next one says, "": what all
    of the coach's say. answered: when they last wrote back. planned: the day of the next session,
    hour: when on that day, as 14:30, "" where that was not told; remind: when the coach is reminded
    of it. held: the days of those before."""

    notes: tuple[Note, ...] = ()
    looked: datetime | None = None
    sessions: tuple[datetime, ...] = ()
    nudged: datetime | None = None
    saying: str = ""
    answered: datetime | None = None
    planned: date | None = None
    hour: str = ""
    remind: datetime | None = None
    held: tuple[date, ...] = ()

    def noting(self, note: Note) -> "Dossier":
        """The same with one more note."""
        return replace(self, notes=(*self.notes, note)[-MOST_NOTES:])

    def renoting(self, at: datetime | None, words: str) -> "Dossier":
        """The same with the note of that moment in other words; "": without it."""
        notes = (replace(n, words=words) if n.at == at else n for n in self.notes)
        return replace(self, notes=tuple(note for note in notes if note.words))

    def preparing(self, now: datetime) -> "Dossier":
        """The same once the page of a session is printed."""
        return replace(self, sessions=(*self.sessions, now)[-MOST_NOTES:])

    def signed(self, now: datetime) -> "Dossier":
        """The same once a sign is given: its words were for that one."""
        return replace(self, nudged=now, saying="")

    def planning(
        self, on: date | None, hour: str, remind: datetime | None, today: date
    ) -> "Dossier":
        """The same with this as the next session; the one before is kept where its day is over:
        where it is before `today`, the first day that is not."""
        over = self.planned if self.planned and self.planned < today else None
        held = (*self.held, *([over] if over and over not in self.held else []))[-MOST_NOTES:]
        return replace(self, planned=on, hour=hour if on else "", remind=remind, held=held)

    def coming(self, today: date) -> date | None:
        """The day of the next session, as long as it is not over."""
        return self.planned if self.planned and self.planned >= today else None

    def last_held(self, today: date) -> date | None:
        """The day of the last session that was planned and is over."""
        every = (*self.held, *([self.planned] if self.planned else []))
        return max((on for on in every if on < today), default=None)

    def to_note(self, today: date) -> tuple[date, ...]:
        """The days of those that are over and of which nothing was noted since, oldest first."""
        every = {*self.held, *([self.planned] if self.planned else [])}
        noted = max((note.at.date() for note in self.notes if note.at), default=date.min)
        return tuple(sorted(on for on in every if noted < on < today))

    def last_session(self, now: datetime) -> datetime | None:
        """The session before the one at hand: its day was planned, they noted something then, or
        had its page printed. To have looked at the page is none."""
        noted = (note.at for note in self.notes if note.at is not None)
        held = self.last_held(now.date())
        days = [datetime.combine(held, NOON, UTC)] if held else []
        over = (at for at in (*self.sessions, *noted, *days) if now - at >= SAME_SESSION)
        return max(over, default=None)


class Signs(Struct, frozen=True, omit_defaults=True):
    """A sign that is about to be given to several. ids: to whom; words: what it says, "": what all
    of the coach's say; at: since when it is so, by which a button knows what it was under; about:
    a Sign's value, "" in a record of before: the interview on its way."""

    ids: tuple[int, ...]
    at: datetime
    words: str = ""
    about: str = ""

    @property
    def key(self) -> str:
        """How it stands, as a button carries it."""
        return moment(self.at)

    def to(self, there: Collection[int]) -> "Signs":
        """The same to those of them who are there."""
        return replace(self, ids=tuple(id for id in self.ids if id in there))


class Colour(StrEnum):
    """What the papers that a coach opens are set in."""

    BRICK = "brick"
    BLUE = "blue"
    GREEN = "green"
    PLUM = "plum"
    OCHRE = "ochre"
    INK = "ink"
