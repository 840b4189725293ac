"""What a coach keeps and makes of their own: notes on a coachee, questions to ask, a colour."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace


class Note(Struct, frozen=True, omit_defaults=True):
    """A coach's own words on a coachee. at: when; None in a record of before notes were dated."""

    words: str
    at: datetime | None = None


# Ours: one a session for two years of a session a month. The oldest go first.
MOST_NOTES = 24
# Ours: a session is prepared the day before, and looked at again on the day.
SAME_SESSION = timedelta(hours=36)


class Dossier(Struct, frozen=True, omit_defaults=True):
    """What a coach keeps of one coachee: nothing that these told. notes: oldest first. looked: when
    something they share was last opened. sessions: when the page of one was printed, the latest
    last. nudged: when the coach last gave them a sign."""

    notes: tuple[Note, ...] = ()
    looked: datetime | None = None
    sessions: tuple[datetime, ...] = ()
    nudged: datetime | None = None

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

    def last_session(self, now: datetime) -> datetime | None:
        """The session before the one at hand: they noted something then, or had its page printed.
        To have looked at the page is none."""
        noted = (note.at for note in self.notes if note.at is not None)
        over = (at for at in (*self.sessions, *noted) if now - at >= SAME_SESSION)
        return max(over, default=None)


class Colour(StrEnum):
    """What the papers that a coach opens are set in."""

    BRICK = "brick"
    BLUE = "blue"
    GREEN = "green"
    PLUM = "plum"
    OCHRE = "ochre"
    INK = "ink"
