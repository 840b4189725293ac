"""What each command does. The edge publishes their names; none is ever stored as an answer."""

import re
from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from flows import screens
from flows.asking import ask
from flows.dialogue import Dialogue
from flows.effects import File
from flows.machine import KEPT, Slot
from flows.showing import see_sheet

# The payload of a link, as Telegram allows it; anything else was typed by hand.
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOST_STARTS = 20


def start(d: Dialogue, argument: str) -> None:
    """Welcome, or where they were. The payload of the link is kept, for later use."""
    if _PAYLOAD.fullmatch(argument) and argument not in d.person.starts:
        d.person = replace(d.person, starts=(*d.person.starts, argument)[-MOST_STARTS:])
    if d.person.interview is None:
        d.begin()
    if d.interview.place.at == KEPT:
        screens.show(d, "kept")
    elif d.interview.given:
        screens.show(d, "resume")
    else:
        ask(d, Slot("depth"), lead=d.html("welcome"))


def export(d: Dialogue, argument: str) -> None:
    """One JSON document: each interview, each answer by question id, and when it was given."""
    document = {
        "settings": d.person.settings,
        "remind": d.person.remind,
        "interviews": [
            {
                "id": i.id,
                "begun": i.begun,
                "finished": i.finished,
                "answers": {**i.unread, **i.given},
            }
            for i in d.person.interviews
        ],
    }
    content = msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
    d.do(File("chouchou.json", content, d.label("export-caption")))


def unknown_command(d: Dialogue, argument: str) -> None:
    screens.show(d, "help")


def _shower(screen: str) -> Callable[[Dialogue, str], None]:
    return lambda d, argument: screens.show(d, screen)


COMMANDS: dict[str, Callable[[Dialogue, str], None]] = {
    "start": start,
    "sheet": lambda d, argument: see_sheet(d),
    "edit": _shower("answers"),
    "new": _shower("new"),
    "settings": _shower("settings"),
    "help": _shower("help"),
    "privacy": _shower("privacy"),
    "export": export,
    "delete": _shower("delete"),
}
