"""The rooms there are: every command, screen, button and awaited word, and what answers it; and a
turn among them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from flows import conversation
from flows.asking.room import ROOM as ASKING
from flows.calling.room import ROOM as CALLING
from flows.coaching.room import ROOM as COACHING
from flows.desk.dialogue import Dialogue, House, Room, Show, Turn
from flows.desk.links import Draw, drawn
from flows.desk.listening import Again, again, listening
from flows.desk.voice import Content
from flows.home.room import ROOM as HOME
from flows.news.room import ROOM as NEWS
from flows.papers.room import ROOM as PAPERS
from flows.prospect.room import ROOM as PROSPECT
from flows.protocol.actions import tag
from flows.protocol.exchange import Event, Outcome
from flows.publishing.room import ROOM as PUBLISHING
from flows.record.person import Person
from flows.saved.room import ROOM as SAVED
from flows.voices.room import ROOM as VOICES
from flows.week.room import ROOM as WEEK
from flows.writing.room import with_pen

K = TypeVar("K")
T = TypeVar("T")

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
    return action.screen in ("told", "week")


_EVERYWHERE = Room(
    does={Show: listening(shown, _of_the_sheet), Turn: listening(turned, _of_the_sheet)},
    finds={Again: again, Draw: drawn},
)


def joined(rooms: Sequence[Room], menu: tuple[str, ...]) -> House:
    """The house of these rooms. Raises ValueError when two of them answer the same."""
    does = _merged(room.does for room in rooms)
    return House(
        menu=menu,
        commands=_merged(room.commands for room in rooms),
        screens=_merged(room.screens for room in rooms),
        kinds={tag(kind): kind for kind in does},
        does=does,
        hears=_merged(room.hears for room in rooms),
        takes=_merged(room.takes for room in rooms),
        finds=_merged(room.finds for room in rooms),
        forms=_merged(room.forms for room in rooms),
        told=_merged(room.told for room in rooms),
        after=tuple(hook for room in rooms for hook in room.after),
        goodbyes=tuple(hook for room in rooms for hook in room.goodbyes),
        asides=_merged(room.asides for room in rooms),
        early=frozenset().union(*(room.early for room in rooms)),
    )


def _merged(tables: Iterable[Mapping[K, T]]) -> Mapping[K, T]:
    merged: dict[K, T] = {}
    for table in tables:
        if twice := merged.keys() & table.keys():
            raise ValueError(f"answered by two rooms: {twice}")
        merged.update(table)
    return merged


ROOMS = (
    _EVERYWHERE, ASKING, HOME, SAVED, WEEK, NEWS, COACHING, VOICES, PROSPECT, PAPERS, PUBLISHING,
    CALLING,
)  # fmt: skip
HOUSE = joined(with_pen(ROOMS), MENU)


def turn(person: Person, event: Event, content: Content, now: datetime, by: str = "") -> Outcome:
    """A turn among these rooms, see conversation.turn."""
    return conversation.turn(person, event, content, now, HOUSE, by)
