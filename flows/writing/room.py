"""The pen: what its buttons and words open, and what it adds to the screens of other rooms."""

from collections.abc import Sequence

from msgspec.structs import replace

from flows.desk.dialogue import Room
from flows.writing import answering, listening, turns
from flows.writing.actions import Agree, Anew, Decline, Meant, Without
from flows.writing.keeping import CONSENT, EDIT
from flows.writing.screens import OVER, consent_screen, edit_screen

ROOM = Room(
    screens={CONSENT: consent_screen, EDIT: edit_screen},
    does={
        Agree: turns.agree,
        Decline: turns.decline,
        Anew: turns.anew,
        Without: turns.without,
        Meant: turns.meant,
    },
    hears={EDIT: turns.hear},
    after=(turns.ask_where_shown, answering.ask, listening.ask),
    asides={EDIT: False},
)


def with_pen(rooms: Sequence[Room]) -> tuple[Room, ...]:
    """The rooms, with the pen over those of their screens that it may better, and its own."""
    return (*(_over(room) for room in rooms), ROOM)


def _over(room: Room) -> Room:
    screens = {n: OVER[n](s) if n in OVER else s for n, s in room.screens.items()}
    return replace(room, screens=screens)
