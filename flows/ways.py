"""The ways on that a button opens: continue, finish, deepen, another favourite, delete."""

from collections.abc import Callable

from msgspec.structs import replace

from flows import answering, screens
from flows.asking import ask
from flows.coaching import coach, sharing
from flows.dialogue import Dialogue, going_on
from flows.effects import Erase, Toast
from flows.interview import ABOUT_THE_FAVOURITE, CLOSING
from flows.machine import REVIEW, Slot
from flows.person import Given, Interview, Person, Place
from flows.prospect import gestures as prospect
from flows.saved import filing
from flows.showing import say_sheet, see_sheet
from flows.week import planning, taps


def on(d: Dialogue, arguments: list[str]) -> None:
    """Back to where the person was."""
    answering.open_place(d)


def finish(d: Dialogue, arguments: list[str]) -> None:
    """The review is over: the sheet, then the action of the week."""
    if d.interview.place.at != REVIEW:
        return see_sheet(d)
    d.change(finished=d.now, given=_without(d.interview, CLOSING), open=False)
    d.move(answering.frontier(d))
    say_sheet(d)
    answering.open_place(d)


def _without(interview: Interview, questions: frozenset[str]) -> dict[str, Given]:
    """The answers to all other questions."""
    return {s: g for s, g in interview.given.items() if Slot.parse(s).question not in questions}


def deepen(d: Dialogue, arguments: list[str]) -> None:
    """From express to complete: only what was not asked yet is asked."""
    depth = Given("complete", d.now)
    answering.keep(d, Slot("depth"), depth)
    d.change(finished=None)
    d.move(answering.frontier(d))
    answering.open_place(d)


def favourite(d: Dialogue, arguments: list[str]) -> None:
    """Another favourite: what is known of the business is kept, the person is asked afresh."""
    before = d.interview
    if "favourite" not in before.given or not screens.room(d):
        return answering.open_place(d)  # a second tap, or an old button
    d.begin()
    d.change(given=_without(before, CLOSING | ABOUT_THE_FAVOURITE))
    d.move(answering.frontier(d))
    answering.open_place(d)


def scratch(d: Dialogue, arguments: list[str]) -> None:
    """All over again; the interview before stays."""
    if d.interview.given:
        d.begin()
    d.move(Place("depth"))
    ask(d, Slot("depth"))


def persona(d: Dialogue, arguments: list[str]) -> None:
    """Another of the person's interviews becomes the open one, and its sheet is shown."""
    wanted = next((i for i in d.person.interviews if arguments == [str(i.id)]), None)
    if wanted is None:
        return d.do(Toast(d.label("old-button")))
    d.person = replace(d.person, current=wanted.id, revision=d.person.revision + 1, screen=None)
    see_sheet(d)


def delete(d: Dialogue, arguments: list[str]) -> None:
    """Everything goes; what went is said."""
    answers = screens.kept(d)
    d.say("deleted", answers=answers, interviews=len(d.person.interviews) if answers else 0)
    for deed in (*sharing.goodbyes(d), *coach.goodbyes(d)):
        d.do(deed)
    d.person = Person(locale=d.person.locale)
    d.do(Erase())


def keep(d: Dialogue, arguments: list[str]) -> None:
    d.say("delete-cancelled", going_on(d))
    d.person = replace(d.person, screen=None)


def quiet(d: Dialogue, arguments: list[str]) -> None:
    """No reminder any more."""
    planning.stop(d)
    d.say("quiet", going_on(d))
    d.person = replace(d.person, screen=None)


WAYS: dict[str, Callable[[Dialogue, list[str]], None]] = {
    "on": on,
    "see": lambda d, arguments: see_sheet(d),
    "sheet": finish,
    "deepen": deepen,
    "favourite": favourite,
    "scratch": scratch,
    "persona": persona,
    "delete": delete,
    "keep": keep,
    "prospect": lambda d, arguments: prospect.begin(d, ""),
    "quiet": quiet,
    "remind": taps.remind,
    **filing.WAYS,
}
