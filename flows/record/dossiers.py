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
    something they share was last opened. prepared: when their next session was first prepared;
    before: the session before."""

    notes: tuple[Note, ...] = ()
    looked: datetime | None = None
    prepared: datetime | None = None
    before: datetime | None = None

    def noting(self, note: Note) -> "Dossier":
        """The same with one more note."""
        return replace(self, notes=(*self.notes, note)[-MOST_NOTES:])

    def preparing(self, now: datetime) -> "Dossier":
        """The same once a session is prepared: what changed is told since the one before."""
        if self.prepared is not None and now - self.prepared < SAME_SESSION:
            return replace(self, looked=now)
        return replace(self, looked=now, prepared=now, before=self.prepared)


class Asked(Struct, frozen=True, omit_defaults=True):
    """A question of a coach's own. options: of a choice; none: answered in words. `id` counts from
    1 for each coach and is never used twice."""

    id: int
    words: str
    options: tuple[str, ...] = ()


class Colour(StrEnum):
    """What the papers that a coach opens are set in."""

    BRICK = "brick"
    BLUE = "blue"
    GREEN = "green"
    PLUM = "plum"
    OCHRE = "ochre"
    INK = "ink"
