"""The rooms there are: every command, screen, button and awaited word, and what answers it; and a
turn among them."""

from datetime import datetime

from flows import conversation
from flows.asking.room import ROOM as ASKING
from flows.calling.room import ROOM as CALLING
from flows.coaching.room import ROOM as COACHING
from flows.desk.buttons import Show, Turn
from flows.desk.dialogue import Dialogue, Room, joined
from flows.desk.links import Draw, drawn
from flows.desk.listening import Again, again, listening
from flows.desk.voice import Content
from flows.home.room import ROOM as HOME
from flows.news.room import ROOM as NEWS
from flows.papers.room import ROOM as PAPERS
from flows.prospect.room import ROOM as PROSPECT
from flows.protocol.effects import Outcome
from flows.protocol.events import Event
from flows.publishing.room import ROOM as PUBLISHING
from flows.record.person import Person
from flows.saved.room import ROOM as SAVED
from flows.voices.room import ROOM as VOICES
from flows.week.room import ROOM as WEEK
from flows.writing.room import with_pen

MENU = (
    "start",
    "sheet",
    "sheets",
    "check",
    "prospect",
    "news",
    "ask",
    "words",
    "action",
    "coach",
    "coachees",
    "join",
    "edit",
    "new",
    "settings",
    "help",
    "privacy",
    "export",
    "delete",
)
"""The commands, in the order in which they are published."""


def shown(d: Dialogue, action: Show, message: int | None) -> None:
    """A screen by its name, in a message of its own."""
    turned(d, Turn(action.screen, action.arg), None)


def turned(d: Dialogue, action: Turn, message: int | None) -> None:
    """A screen by its name, in place of another."""
    if action.screen not in d.house.screens:
        return d.forged()
    d.show(action.screen, action.arg, message)


def _of_the_sheet(action: Show | Turn) -> bool:
    """Whether it shows what customers say, too."""
    return action.screen == "told"


_EVERYWHERE = Room(
    does={Show: listening(shown, _of_the_sheet), Turn: listening(turned, _of_the_sheet)},
    finds={Again: again, Draw: drawn},
)

ROOMS = (
    _EVERYWHERE, ASKING, HOME, SAVED, WEEK, NEWS, COACHING, VOICES, PROSPECT, PAPERS, PUBLISHING,
    CALLING,
)  # fmt: skip
HOUSE = joined(with_pen(ROOMS), MENU)


def turn(person: Person, event: Event, content: Content, now: datetime, by: str = "") -> Outcome:
    """A turn among these rooms, see conversation.turn."""
    return conversation.turn(person, event, content, now, HOUSE, by)
