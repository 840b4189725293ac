"""Around the interview: what its commands and buttons open."""

from flows.asking.home import go_home
from flows.coaching import joining
from flows.desk.dialogue import Dialogue, Room
from flows.desk.doors import Choose, Deepen, Persona, See
from flows.desk.listening import listening
from flows.home import asked, screens, ways
from flows.home.coming import came
from flows.home.export import export
from flows.home.knowing import ask_screen
from flows.record.ties import PAYLOAD
from flows.saved.showing import see_sheet


def start(d: Dialogue, argument: str) -> None:
    """Welcome, or where they were; by a link, who sent it is first."""
    if PAYLOAD.fullmatch(argument):
        return joining.look_up(d, argument)
    go_home(d)


def see(d: Dialogue, action: See, message: int | None) -> None:
    see_sheet(d)


ROOM = Room(
    commands={
        "start": start,
        "ask": lambda d, argument: d.show("ask"),
        "edit": lambda d, argument: d.show("answers"),
        "new": lambda d, argument: d.show("new"),
        "settings": lambda d, argument: d.show("settings"),
        "help": lambda d, argument: d.show("help"),
        "privacy": lambda d, argument: d.show("privacy"),
        "export": export,
        "delete": lambda d, argument: d.show("delete"),
    },
    screens={
        "help": screens.help_screen,
        "privacy": screens.privacy_screen,
        "settings": screens.settings_screen,
        "resume": screens.resume_screen,
        "kept": screens.kept_screen,
        "new": screens.new_screen,
        "delete": screens.delete_screen,
        "answers": screens.answers_screen,
        "reread": screens.reread_screen,
        "old": screens.old_screen,
        "ask": ask_screen,
        asked.SCREEN: asked.answer_screen,
    },
    does={
        See: listening(see),
        Persona: listening(ways.persona),
        Deepen: ways.deepen,
        Choose: ways.choose,
        ways.Finish: listening(ways.finish),
        ways.Favourite: ways.favourite,
        ways.Scratch: ways.scratch,
        ways.Delete: ways.delete,
        ways.Keep: ways.keep,
    },
    finds={joining.Join: came},
    early=frozenset({Choose, ways.Delete}),
)
