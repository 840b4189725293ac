"""The ways on that a button opens: deepen, another favourite, delete; and settings."""

from msgspec.structs import replace

from flows.asking import interview
from flows.asking.interview import ask
from flows.desk.dialogue import Choose, Deepen, Dialogue, going_on
from flows.home import screens
from flows.home.actions import Delete, Favourite, Keep, Scratch
from flows.interview.slots import Given, Slot
from flows.interview.table import ABOUT_THE_FAVOURITE, ASKED_ANEW
from flows.protocol.exchange import Erase, Toast
from flows.record.person import Interview, Person, Place
from flows.words.money import SIGNS


def without(interview: Interview, questions: frozenset[str]) -> dict[str, Given]:
    """The answers to all other questions."""
    return {s: g for s, g in interview.given.items() if Slot.parse(s).question not in questions}


def deepen(d: Dialogue, action: Deepen, message: int | None) -> None:
    """From express to complete: only what was not asked yet is asked."""
    depth = Given("complete", d.now)
    interview.keep(d, Slot("depth"), depth)
    d.change(finished=None)
    d.move(interview.frontier(d))
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
    d.move(interview.frontier(d))
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
