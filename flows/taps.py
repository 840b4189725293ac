"""Buttons: what each does, and what a button of before still does. Typed labels come here too."""

from collections.abc import Callable

from msgspec.structs import replace

from flows import answering, screens
from flows.answers import SIGNS
from flows.asking import ask, offered, offered_taps, shown
from flows.coaching import roster, sharing
from flows.commands import start
from flows.dialogue import Dialogue
from flows.effects import Toast
from flows.interview import QUESTIONS
from flows.machine import Slot
from flows.navigation import GESTURES, gestures, toggle
from flows.news import deeds as news
from flows.papers import takeaway
from flows.person import Place
from flows.prospect import gestures as prospect
from flows.publishing import deeds as publishing
from flows.saved.sheets import about, find
from flows.several import Several
from flows.voice import LANGUAGES, currency
from flows.ways import WAYS
from flows.week import taps


def act(d: Dialogue, data: str, message: int | None) -> None:
    """What a button does, tapped (under `message`) or typed."""
    verb, *arguments = data.split(":")
    VERBS.get(verb, forged)(d, arguments, message)


def forged(d: Dialogue, arguments: list[str], message: int | None) -> None:
    open_question = d.person.interview is not None and d.interview.place.slot is not None
    d.do(Toast(d.label("old-button.below" if open_question else "old-button")))


def of_question(d: Dialogue, arguments: list[str], message: int | None) -> Slot | None:
    """The open question, if the button is one of its own and not of an earlier showing."""
    slot = d.interview.place.slot
    mine = [str(d.interview.id), str(d.person.revision), str(slot)]
    return slot if slot is not None and arguments[:3] == mine else None


def answer(d: Dialogue, arguments: list[str], message: int | None) -> None:
    slot = of_question(d, arguments, message)
    if slot is None or len(arguments) != 4 or arguments[3] not in offered(d, slot):
        return old(d, arguments)
    answering.tap(d, slot, arguments[3], message or 0)


def several(d: Dialogue, arguments: list[str], message: int | None) -> None:
    slot = of_question(d, arguments, message)
    multiple = slot is not None and isinstance(QUESTIONS[slot.question], Several)
    fits = multiple and len(arguments) == 5 and arguments[4].isdecimal() and len(arguments[4]) < 3
    if slot is None or not fits or arguments[3] not in offered_taps(d, slot):
        return old(d, arguments)
    toggle(d, slot, arguments[3], int(arguments[4]), message or 0)


def navigate(d: Dialogue, arguments: list[str], message: int | None) -> None:
    slot = of_question(d, arguments, message)
    if slot is None or len(arguments) != 4 or arguments[3] not in gestures(d, slot):
        return old(d, arguments)
    GESTURES[arguments[3]](d, slot, message)


def old(d: Dialogue, arguments: list[str]) -> None:
    """A tap under a question of before: says what is recorded, and how to change it."""
    slot = next((s for s in d.path.slots if len(arguments) > 2 and str(s) == arguments[2]), None)
    given = d.interview.given.get(str(slot)) if slot else None
    if slot is None or given is None or arguments[0] != str(d.interview.id):
        return forged(d, arguments, None)
    value = shown(d, slot, given.value)
    if len(arguments) > 3 and arguments[3] == str(given.value):
        return d.do(Toast(d.label("already-noted", value=value)))
    screens.show(d, "old", str(slot))


def show(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A screen in a message of its own: a question or a sheet above it stays as it is."""
    turn(d, arguments, None)


def turn(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """The screen in `message` becomes another one."""
    screen, *arg = arguments or [""]
    if screen not in screens.SCREENS:
        return forged(d, arguments, message)
    screens.show(d, screen, ":".join(arg), message)


def edit(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """Opens a question again, to change its answer."""
    slot = next((s for s in d.path.slots if arguments and str(s) == arguments[0]), None)
    if slot is None:
        return forged(d, arguments, message)
    d.move(Place(str(slot)))
    ask(d, slot)


def choose(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A setting; nothing else changes, answers least of all."""
    kind, value = (*arguments, "", "")[:2]
    signs = {str(name): sign for name, sign in SIGNS.items()}
    change = {
        "language": {"language": value} if value in LANGUAGES else None,
        "address": {"tu": value == "tu"},
        "currency": {"currency": signs[value]} if value in signs else None,
    }.get(kind)
    if change is None:
        return forged(d, arguments, message)
    money = {"currency": currency(d.person)}  # another language is not another money
    d.person = replace(d.person, settings=replace(d.person.settings, **(money | change)))
    d.do(Toast(d.label("setting-noted")))
    if d.interview.given or d.person.screen:
        screens.show(d, "settings", "", message if d.person.screen == "settings:" else None)
    else:
        start(d, "")


def paper(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A card, the report… of one of their sheets; nothing that they are told changes."""
    kind, ref = (*arguments, "", "")[:2]
    of, sheet = about(d, ref), find(d.person, ref)
    if of is None or sheet is None or kind not in takeaway.offered(of):
        return forged(d, arguments, message)
    made = takeaway.handed(of, kind)
    # What is offered to other chats is the sheet as it stands.
    d.do(made if sheet.version is None else replace(made, rows=()))


def go(d: Dialogue, arguments: list[str], message: int | None) -> None:
    way = WAYS.get(arguments[0] if arguments else "")
    if way is None:
        return forged(d, arguments, message)
    way(d, arguments[1:])


VERBS: dict[str, Callable[[Dialogue, list[str], int | None], None]] = {
    "a": answer,
    "m": several,
    "n": navigate,
    "show": show,
    "turn": turn,
    "edit": edit,
    "set": choose,
    "paper": paper,
    "check": publishing.act,
    "do": taps.do,
    "prospect": prospect.act,
    "news": news.act,
    "tie": sharing.decide,
    "coach": roster.do,
    "go": go,
}
