"""What each command does. The edge publishes their names; none is ever stored as an answer."""

from collections.abc import Callable

import msgspec

from flows import screens
from flows.coaching import joining, roster
from flows.coaching.ties import PAYLOAD
from flows.dialogue import Dialogue
from flows.effects import File
from flows.home import go_home
from flows.prospect import gestures as prospect
from flows.publishing import deeds as publishing
from flows.showing import see_sheet
from flows.week import task


def start(d: Dialogue, argument: str) -> None:
    """Welcome, or where they were; by the link of a coach, who that is first."""
    if PAYLOAD.fullmatch(argument):
        return joining.look_up(d, argument)
    go_home(d)


def export(d: Dialogue, argument: str) -> None:
    """One JSON document: each interview with each answer by question id, when it was given,
    what it was before; and all else that the record holds of the person's."""
    document = {
        "settings": d.person.settings,
        "locale": d.person.locale,
        "primary": d.person.primary,
        "interviews": [
            {
                "id": i.id,
                "name": i.name,
                "begun": i.begun,
                "finished": i.finished,
                "answers": {**i.unread, **i.given},
                "before": i.versions,
                "news": i.news,
                "actions": task.tasks(i),
                "reminder": i.planned,
            }
            for i in d.person.interviews
        ],
        "prospects": d.person.prospects,
        "coaches": d.person.ties,
        "coach": d.person.coach,
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
    "sheets": _shower("sheets"),
    "check": publishing.check,
    "prospect": prospect.begin,
    "news": _shower("news"),
    "ask": _shower("ask"),
    "action": _shower("action"),
    "coach": _shower("coach"),
    "coachees": lambda d, argument: roster.ask_page(d, [], None),
    "join": joining.join,
    "edit": _shower("answers"),
    "new": _shower("new"),
    "settings": _shower("settings"),
    "help": _shower("help"),
    "privacy": _shower("privacy"),
    "export": export,
    "delete": _shower("delete"),
}
