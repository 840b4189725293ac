"""The buttons of a question, and what a button of a question of before still does."""

from flows.asking import answering
from flows.asking.actions import Answer, Move, OfQuestion, Toggle
from flows.asking.navigation import GESTURES, gestures, toggle
from flows.asking.question import ask, offered, offered_taps, shown
from flows.desk.dialogue import Dialogue, Room
from flows.desk.doors import On, Reopen
from flows.interview.path import Slot
from flows.interview.several import Several
from flows.interview.table import QUESTIONS
from flows.protocol.effects import Toast
from flows.record.person import Place

_MOST_TAPS = 99


def of_question(d: Dialogue, tapped: OfQuestion) -> Slot | None:
    """The open question, if the button is one of its own and not of an earlier showing."""
    slot = d.interview.place.slot
    mine = (d.interview.id, d.person.revision, str(slot))
    return slot if (tapped.interview, tapped.revision, tapped.slot) == mine else None


def answer(d: Dialogue, tapped: Answer, message: int | None) -> None:
    slot = of_question(d, tapped)
    if slot is None or tapped.option not in offered(d, slot):
        return old(d, tapped, tapped.option)
    answering.tap(d, slot, tapped.option, message or 0)


def several(d: Dialogue, tapped: Toggle, message: int | None) -> None:
    slot = of_question(d, tapped)
    multiple = slot is not None and isinstance(QUESTIONS[slot.question], Several)
    fits = multiple and 0 <= tapped.target <= _MOST_TAPS
    if slot is None or not fits or tapped.option not in offered_taps(d, slot):
        return old(d, tapped, tapped.option)
    toggle(d, slot, tapped.option, tapped.target, message or 0)


def navigate(d: Dialogue, tapped: Move, message: int | None) -> None:
    slot = of_question(d, tapped)
    if slot is None or tapped.gesture not in gestures(d, slot):
        return old(d, tapped, tapped.gesture)
    GESTURES[tapped.gesture](d, slot, message)


def old(d: Dialogue, tapped: OfQuestion, said: str) -> None:
    """A tap under a question of before: says what is recorded, and how to change it."""
    slot = next((s for s in d.path.slots if str(s) == tapped.slot), None)
    given = d.interview.given.get(tapped.slot)
    if slot is None or given is None or tapped.interview != d.interview.id:
        return d.forged()
    if said == str(given.value):
        return d.do(Toast(d.label("already-noted", value=shown(d, slot, given.value))))
    d.show("old", tapped.slot)


def reopen(d: Dialogue, asked: Reopen, message: int | None) -> None:
    """Opens a question again, to change its answer."""
    slot = next((s for s in d.path.slots if str(s) == asked.slot), None)
    if slot is None:
        return d.forged()
    d.move(Place(str(slot)))
    ask(d, slot)


def on(d: Dialogue, way: On, message: int | None) -> None:
    """Back to where the person was."""
    answering.open_place(d)


ROOM = Room(does={Answer: answer, Toggle: several, Move: navigate, Reopen: reopen, On: on})
