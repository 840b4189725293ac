"""The buttons of a question, of whatever form, and what those of an earlier showing still do."""

from flows.asking import answering, navigation
from flows.asking.actions import Answer, Move, OfQuestion, Toggle
from flows.asking.form import MOST_TAPS, Form
from flows.asking.interview import ask
from flows.desk.dialogue import Dialogue, Room
from flows.desk.doors import On, Reopen
from flows.record.person import Place


def of(d: Dialogue, tapped: OfQuestion) -> Form | None:
    """The form of a button, at its question; None when that is gone."""
    name, _, key = tapped.record.rpartition(".")
    form: Form | None = d.house.forms[name](d, key, tapped.slot) if name in d.house.forms else None
    return form


def answer(d: Dialogue, tapped: Answer, message: int | None) -> None:
    form = of(d, tapped)
    if form is None:
        return d.forged()
    if not form.live(tapped.revision) or not form.taps(tapped.option):
        return form.old(tapped.option)
    form.tap(tapped.option, message)


def toggle(d: Dialogue, tapped: Toggle, message: int | None) -> None:
    form = of(d, tapped)
    if form is None:
        return d.forged()
    fits = 0 <= tapped.target <= MOST_TAPS and form.toggles(tapped.option)
    if not form.live(tapped.revision) or not fits:
        return form.old(tapped.option)
    form.toggle(tapped.option, tapped.target, message)


def move(d: Dialogue, tapped: Move, message: int | None) -> None:
    form = of(d, tapped)
    if form is None:
        return d.forged()
    has = form.gestures() if form.live(tapped.revision) else form.timeless()
    if tapped.gesture not in has:
        return form.old(tapped.gesture)
    form.moves[tapped.gesture](form, message)


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


ROOM = Room(
    does={Answer: answer, Toggle: toggle, Move: move, Reopen: reopen, On: on},
    forms={"": navigation.opened},
)
