"""The buttons of a question, of whatever form, and what those of an earlier showing still do."""

from flows.asking import answering, navigation, untold
from flows.asking.form import Form
from flows.asking.interview import ask
from flows.asking.prompt import Answer, Move, Note, OfQuestion, Toggle
from flows.desk.dialogue import Dialogue, On, Reopen, Room
from flows.record.person import Pace, Place


def touch(d: Dialogue, touched: OfQuestion, message: int | None) -> None:
    """A button of a question, of whatever form."""
    opened = d.house.forms.get(touched.form)
    form: Form | None = opened(d, touched) if opened else None
    if form is None:
        return d.forged()
    form.touch(touched, message)


def reopen(d: Dialogue, asked: Reopen, message: int | None) -> None:
    """Opens a question again, to change its answer."""
    slot = next((s for s in d.path.slots if str(s) == asked.slot), None)
    if slot is None:
        return d.forged()
    d.move(Place(str(slot), Pace.FORWARD if d.interview.place.slot else Pace.BACK))
    ask(d, slot)


def note(d: Dialogue, way: Note, message: int | None) -> None:
    """What nobody asked about, told while nothing was asked."""
    if d.pasted is None or not untold.note(d, d.pasted, None):
        return d.say("note-again")
    answering.open_place(d)


def on(d: Dialogue, way: On, message: int | None) -> None:
    """Back to where the person was."""
    answering.open_place(d)


ROOM = Room(
    does={Answer: touch, Toggle: touch, Move: touch, Reopen: reopen, On: on, Note: note},
    forms={"": navigation.opened},
)
