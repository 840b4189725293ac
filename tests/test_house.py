"""The house: what a change touches, and the figures that tell when it grows into a tower again."""

from msgspec import Struct

from flows.conversation import turn
from flows.desk.dialogue import Dialogue, Room, Screen, going_on, labelled
from flows.protocol.actions import Action
from flows.protocol.exchange import Command, Event, Said, Say, Tapped
from flows.record.person import Person
from flows.rooms import HOUSE, MENU, ROOMS, joined
from tests.conversing import BEGUN, words
from tests.house import arrows, average, depth, floors, graph, sizes


class Wave(Action, frozen=True, tag="wave"):
    """Waves back, so many times."""

    times: int = 1


def waving(d: Dialogue, arg: str) -> Screen:
    return Screen(d.html("hello"), ((labelled("Wave", Wave(3)),), *going_on(d)))


def wave(d: Dialogue, action: Wave, message: int | None) -> None:
    for _ in range(action.times):
        d.say("hello")


def heard(d: Dialogue, arg: str, said: Said) -> None:
    d.show("waving")


WAVING = Room(
    commands={"wave": lambda d, argument: d.show("waving")},
    screens={"waving": waving},
    does={Wave: wave},
    hears={"waving": heard},
)


class Guest(Struct):
    """Somebody in a house with one more room."""

    person: Person = Person()

    def does(self, event: Event) -> tuple[Say, ...]:
        house = joined((*ROOMS, WAVING), (*MENU, "wave"))
        outcome = turn(self.person, event, words(), BEGUN, house)
        self.person = outcome.person
        return tuple(effect for effect in outcome.effects if isinstance(effect, Say))


def test_a_command_with_screens_is_one_module() -> None:
    """A room of one module, added in one place, answers its command, its buttons tapped or typed,
    and the words that its screen waits for."""
    guest = Guest()
    guest.does(Command("start", "", 1))
    [screen] = guest.does(Command("wave", "", 2))
    [[button], _] = screen.rows
    assert len(guest.does(Tapped(str(button.data), 1))) == 3
    assert len(guest.does(Said("Wave", 3))) == 3
    guest.does(Command("wave", "", 4))
    assert len(guest.does(Said("bonjour", 5))) == 1


def test_nothing_runs_back_up() -> None:
    """No room imports one of its own floor or of a floor above, and every folder has a floor."""
    imports = graph()
    for package, rooms in floors().items():
        assert not [(a, b) for a, b in arrows(imports, package, rooms) if rooms[a] <= rooms[b]]


def test_figures() -> None:
    """How deep imports go, how many a module has and how long modules are: lower them with the
    code, never raise them for it."""
    imports = graph()
    assert depth(imports) <= 15
    assert average(imports) <= 5.75
    assert not {path: lines for path, lines in sizes().items() if lines > 500}


def test_no_screen_is_shown_by_import() -> None:
    """Every name of a screen that the words of a button or a room may open is one of the house."""
    assert {"kept", "answers", "settings", "help"} <= HOUSE.screens.keys()
