"""Around the interview: what its commands and buttons open."""

from msgspec.structs import replace

from flows.asking.interview import ask, frontier
from flows.coaching import joining
from flows.desk.dialogue import Choose, Deepen, Dialogue, Persona, Room, See
from flows.desk.listening import listening
from flows.home import actions, asked, screens, ways
from flows.home.actions import Finish
from flows.home.coming import came
from flows.home.export import export
from flows.home.knowing import ask_screen
from flows.interview.slots import KEPT, REVIEW, Slot
from flows.interview.table import ASKED_ANEW
from flows.protocol.exchange import Toast
from flows.record.consent import undecided
from flows.record.ties import PAYLOAD
from flows.saved.showing import say_sheet, see_sheet
from flows.voices import offering


def start(d: Dialogue, argument: str) -> None:
    """Welcome, or where they were; by a link, who sent it is first."""
    if PAYLOAD.fullmatch(argument):
        return joining.look_up(d, argument)
    _go_home(d)


def _go_home(d: Dialogue) -> None:
    """Where they are: who came to tell somebody something was asked nothing else."""
    if d.person.interview is None and d.person.voices:
        return offering.home(d)
    if d.person.interview is None:
        d.begin()
    if d.interview.place.at == KEPT:
        d.show("kept")
    elif d.interview.given:
        d.show("resume")
    else:
        ask(d, Slot("depth"), lead=d.html("welcome"))


def finish(d: Dialogue, action: Finish, message: int | None) -> None:
    """The review is over: the sheet, what a coach may read of it, then the action of the week."""
    if d.interview.place.at != REVIEW:
        return see_sheet(d)
    given = ways.without(d.interview, ASKED_ANEW)
    d.change(finished=d.now, given=given, open=False, read=False)
    d.move(frontier(d))
    say_sheet(d)
    if tie := undecided(d.person):
        return d.show("tie-ask", tie.key)
    d.go_on()


def persona(d: Dialogue, action: Persona, message: int | None) -> None:
    """Another of the person's interviews becomes the open one, and its sheet is shown."""
    wanted = next((i for i in d.person.interviews if i.id == action.interview), None)
    if wanted is None:
        return d.do(Toast(d.label("old-button")))
    d.person = replace(d.person, current=wanted.id, revision=d.person.revision + 1, screen=None)
    see_sheet(d)


def see(d: Dialogue, action: See, message: int | None) -> None:
    see_sheet(d)


ROOM = Room(
    commands={
        "start": start,
        "ask": asked.begin,
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
        Persona: listening(persona),
        Deepen: ways.deepen,
        Choose: ways.choose,
        Finish: listening(finish),
        actions.Favourite: ways.favourite,
        actions.Scratch: ways.scratch,
        actions.Delete: ways.delete,
        actions.Keep: ways.keep,
    },
    hears={"ask": asked.hear_guide, asked.SCREEN: asked.hear},
    finds={joining.Join: came},
    early=frozenset({Choose, actions.Delete}),
)
