"""Around the interview: what its commands and buttons open; the ways on, to deepen it, to another
favourite, to delete it all; and settings."""

from msgspec.structs import replace

from flows.asking import interview as asking
from flows.asking.interview import ask, frontier
from flows.coaching import joining
from flows.desk.dialogue import Choose, Deepen, Dialogue, Persona, Room, See, going_on
from flows.desk.listening import listening
from flows.home import actions, asked, screens
from flows.home.actions import Delete, Favourite, Finish, Keep, Scratch
from flows.home.coming import came
from flows.home.export import export
from flows.home.knowing import ask_screen
from flows.interview.answers import KEPT, REVIEW, Given, Slot
from flows.interview.table import ABOUT_THE_FAVOURITE, ASKED_ANEW
from flows.protocol.exchange import Erase, Toast
from flows.record.consent import undecided
from flows.record.person import Interview, Person, Place
from flows.record.ties import PAYLOAD
from flows.saved.showing import say_sheet, see_sheet
from flows.voices import offering
from flows.words.texts import SIGNS


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
    given = without(d.interview, ASKED_ANEW)
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


def without(interview: Interview, questions: frozenset[str]) -> dict[str, Given]:
    """The answers to all other questions."""
    return {s: g for s, g in interview.given.items() if Slot.parse(s).question not in questions}


def deepen(d: Dialogue, action: Deepen, message: int | None) -> None:
    """From express to complete: only what was not asked yet is asked."""
    depth = Given("complete", d.now)
    asking.keep(d, Slot("depth"), depth)
    d.change(finished=None)
    d.move(frontier(d))
    d.go_on()


def favourite(d: Dialogue, action: Favourite, message: int | None) -> None:
    """Another favourite: what is known of the business is kept, the person is asked afresh."""
    before = d.interview
    if "favourite" not in before.given or not screens.room(d):
        return d.go_on()  # a second tap, or an old button
    if d.person.full:
        return d.show("new")
    d.begin()
    d.change(given=without(before, ASKED_ANEW | ABOUT_THE_FAVOURITE))
    d.move(frontier(d))
    d.go_on()


def scratch(d: Dialogue, action: Scratch, message: int | None) -> None:
    """All over again; the interview before stays, and so do all others: with too many, they are
    told what they can do."""
    if d.interview.given and d.person.full:
        return d.show("new")
    if d.interview.given:
        d.begin()
    d.move(Place("depth"))
    ask(d, Slot("depth"))


def delete(d: Dialogue, action: Delete, message: int | None) -> None:
    """Everything goes; what went is said."""
    answers = screens.kept(d)
    d.say("deleted", answers=answers, interviews=len(d.person.interviews) if answers else 0)
    for deed in (deed for goodbyes in d.house.goodbyes for deed in goodbyes(d)):
        d.do(deed)
    d.person = Person(locale=d.person.locale)
    d.do(Erase())


def keep(d: Dialogue, action: Keep, message: int | None) -> None:
    d.say("delete-cancelled", going_on(d))
    d.person = replace(d.person, screen=None)


def choose(d: Dialogue, action: Choose, message: int | None) -> None:
    """A setting; nothing else changes, answers least of all."""
    kind, value = action.kind, action.value
    signs = {str(name): sign for name, sign in SIGNS.items()}
    change = {
        "language": {"language": value} if value in d.content.languages.all else None,
        "address": {"tu": value == "tu"},
        "sheet": {"whole": value == "whole"},
        "currency": {"currency": signs[value]} if value in signs else None,
    }.get(kind)
    if change is None:
        return d.forged()
    money = {"currency": d.content.currency(d.person)}  # another language is not another money
    d.person = replace(d.person, settings=replace(d.person.settings, **(money | change)))
    d.do(Toast(d.label("setting-noted")))
    if d.person.screen or (d.person.interview and d.interview.given):
        d.show("settings", "", message if d.person.screen == "settings:" else None)
    else:
        d.go_home()


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
        Deepen: deepen,
        Choose: choose,
        Finish: listening(finish),
        actions.Favourite: favourite,
        actions.Scratch: scratch,
        actions.Delete: delete,
        actions.Keep: keep,
    },
    hears={"ask": asked.hear_guide, asked.SCREEN: asked.hear},
    finds={joining.Join: came},
    early=frozenset({Choose, actions.Delete}),
)
