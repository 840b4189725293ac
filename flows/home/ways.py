"""The ways on that a button opens: finish, deepen, another favourite, delete; and settings."""

from msgspec.structs import replace

from flows.asking import answering
from flows.asking.home import go_home
from flows.asking.interview import ask
from flows.desk.buttons import going_on
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Choose, Deepen, Persona
from flows.home import screens
from flows.interview.path import REVIEW, Slot
from flows.interview.table import ABOUT_THE_FAVOURITE, ASKED_ANEW
from flows.protocol.actions import Action
from flows.protocol.effects import Erase, Toast
from flows.record.consent import undecided
from flows.record.person import Given, Interview, Person, Place
from flows.saved.showing import say_sheet, see_sheet
from flows.words.money import SIGNS


class Finish(Action, frozen=True, tag="go:sheet"):
    """The review is over."""


class Favourite(Action, frozen=True, tag="go:favourite"):
    """Another favourite of the same business."""


class Scratch(Action, frozen=True, tag="go:scratch"):
    """All over again."""


class Delete(Action, frozen=True, tag="go:delete"):
    """Everything goes."""


class Keep(Action, frozen=True, tag="go:keep"):
    """Nothing goes."""


def finish(d: Dialogue, action: Finish, message: int | None) -> None:
    """The review is over: the sheet, what a coach may read of it, then the action of the week."""
    if d.interview.place.at != REVIEW:
        return see_sheet(d)
    given = _without(d.interview, ASKED_ANEW)
    d.change(finished=d.now, given=given, open=False, read=False)
    d.move(answering.frontier(d))
    say_sheet(d)
    if tie := undecided(d.person):
        return d.show("tie-ask", tie.key)
    answering.open_place(d)


def _without(interview: Interview, questions: frozenset[str]) -> dict[str, Given]:
    """The answers to all other questions."""
    return {s: g for s, g in interview.given.items() if Slot.parse(s).question not in questions}


def deepen(d: Dialogue, action: Deepen, message: int | None) -> None:
    """From express to complete: only what was not asked yet is asked."""
    depth = Given("complete", d.now)
    answering.keep(d, Slot("depth"), depth)
    d.change(finished=None)
    d.move(answering.frontier(d))
    answering.open_place(d)


def favourite(d: Dialogue, action: Favourite, message: int | None) -> None:
    """Another favourite: what is known of the business is kept, the person is asked afresh."""
    before = d.interview
    if "favourite" not in before.given or not screens.room(d):
        return answering.open_place(d)  # a second tap, or an old button
    if d.person.full:
        return d.show("new")
    d.begin()
    d.change(given=_without(before, ASKED_ANEW | ABOUT_THE_FAVOURITE))
    d.move(answering.frontier(d))
    answering.open_place(d)


def scratch(d: Dialogue, action: Scratch, message: int | None) -> None:
    """All over again; the interview before stays, and so do all others: with too many, they are
    told what they can do."""
    if d.interview.given and d.person.full:
        return d.show("new")
    if d.interview.given:
        d.begin()
    d.move(Place("depth"))
    ask(d, Slot("depth"))


def persona(d: Dialogue, action: Persona, message: int | None) -> None:
    """Another of the person's interviews becomes the open one, and its sheet is shown."""
    wanted = next((i for i in d.person.interviews if i.id == action.interview), None)
    if wanted is None:
        return d.do(Toast(d.label("old-button")))
    d.person = replace(d.person, current=wanted.id, revision=d.person.revision + 1, screen=None)
    see_sheet(d)


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
        go_home(d)
