"""The gestures around a question: back, skip, keep, why, OK, and taps where several go together."""

from collections.abc import Callable

from markupsafe import escape
from msgspec.structs import replace

from flows.asking.answering import advance, cleaned, close, closing, keep, record
from flows.asking.question import ask, before, facts, rows
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import Misread, Value
from flows.interview.path import Slot
from flows.interview.several import Several
from flows.interview.table import QUESTIONS
from flows.protocol.effects import Close, Rekey, Say, Toast
from flows.reading.judging import nickname
from flows.record.person import Given, Pace, Place

# What can be done about one tap too many.
ENOUGH = {"too-many": "misread.enough", "too-many-counted": "misread.enough-counted"}


def toggle(d: Dialogue, slot: Slot, option: str, target: int, message: int) -> None:
    """A tap in a question of several. The target is absolute: a tap twice changes nothing."""
    question = several(slot)
    changed = question.toggled(picked_so_far(d, slot), option, target)
    problem = question.checked(changed, before(d, slot))
    if isinstance(problem, Misread) and problem.reason in ENOUGH:
        return d.do(Toast(d.label(ENOUGH[problem.reason])))
    d.change(place=replace(d.interview.place, picked=changed))
    d.do(Rekey(message, rows(d, slot)))


def several(slot: Slot) -> Several:
    """The question of several taps. Raises TypeError for another kind: its buttons have no OK."""
    question = QUESTIONS[slot.question]
    if not isinstance(question, Several):
        raise TypeError(question.id)
    return question


def picked_so_far(d: Dialogue, slot: Slot) -> Value:
    """What is tapped in the open question, else the answer it had; None at first."""
    given = d.interview.given.get(str(slot))
    picked = d.interview.place.picked
    return picked if picked is not None else given.value if given else None


def confirm(d: Dialogue, slot: Slot, message: int | None) -> None:
    """OK under a question of several."""
    value = several(slot).checked(picked_so_far(d, slot), before(d, slot))
    if isinstance(value, Misread):
        reason = d.label(f"misread.{value.reason}", **value.facts)
        return d.do(Toast(reason) if message else Say(str(escape(reason))))
    close(d, slot, value, message)
    record(d, slot, value)


def clear(d: Dialogue, slot: Slot, message: int | None) -> None:
    """Nothing tapped any more."""
    d.change(place=replace(d.interview.place, picked={}))
    if message:
        return d.do(Rekey(message, rows(d, slot)))
    d.do(Close())
    ask(d, slot)


def skip(d: Dialogue, slot: Slot, message: int | None) -> None:
    """Goes on without an answer; one given before stays."""
    given = d.interview.given.get(str(slot))
    if QUESTIONS[slot.question].required and given is None:
        return ask(d, slot, lead=d.html("required"))
    if given is None:
        keep(d, slot, Given(None, d.now))
    go_on(d, slot, message)


def go_on(d: Dialogue, slot: Slot, message: int | None) -> None:
    """Keeps the answer there is; without one, it is a skip."""
    given = d.interview.given.get(str(slot))
    if given is None:
        return skip(d, slot, message)
    given = replace(given, value=cleaned(d, given.value))
    keep(d, slot, given)
    close(d, slot, given.value, message)
    advance(d, slot)


def back(d: Dialogue, slot: Slot | None, message: int | None) -> None:
    """To the question before; the answers all stay."""
    slots = [s for s in d.path.slots if slot is not None or not closing(s)]
    at = slots.index(slot) if slot in slots else len(slots)
    if at == 0:
        return ask(d, slots[0], lead=d.html("first-question"))
    d.do(Close())
    d.move(Place(str(slots[at - 1]), Pace.WALK))
    ask(d, slots[at - 1])


def redo(d: Dialogue, slot: Slot, message: int | None) -> None:
    """A loop's question from its first turn again: the shares did not make a whole."""
    d.do(Close())
    d.move(Place(slot.question, Pace.WALK))
    ask(d, Slot(slot.question))


def why(d: Dialogue, slot: Slot, message: int | None) -> None:
    """Why this question is asked; its buttons stay where they are."""
    d.do(Say(str(d.html(f"{slot.question}.why", **facts(d, slot)))))


def take_nickname(d: Dialogue, slot: Slot, message: int | None) -> None:
    """Replaces full names by the nicknames proposed."""
    given = d.interview.given.get(str(slot))
    value = given.value if given else ""
    names = value if isinstance(value, list) else [value]
    short = [nickname(name, d.content.lists) or name for name in names]
    taken = short if isinstance(value, list) else short[0]
    close(d, slot, taken, message)
    record(d, slot, taken)


def other(d: Dialogue, slot: Slot, message: int | None) -> None:
    """None of the options proposed: the question again, with all of them."""
    d.do(Close() if message is None else Rekey(message, ()))
    d.change(place=replace(d.interview.place, proposed=()))
    ask(d, slot)


def pause(d: Dialogue, slot: Slot, message: int | None) -> None:
    """They stop for now: everything stays as it is."""
    d.say("paused")


GESTURES: dict[str, Callable[[Dialogue, Slot, int | None], None]] = {
    "ok": confirm,
    "back": back,
    "skip": skip,
    "keep": go_on,
    "why": why,
    "clear": clear,
    "redo": redo,
    "nickname": take_nickname,
    "other": other,
    "pause": pause,
}


def gestures(d: Dialogue, slot: Slot) -> tuple[str, ...]:
    """Those that the question has: OK only where there is something to confirm, and what a probe
    proposes only under it."""
    question, probed = QUESTIONS[slot.question], d.interview.place.probed
    multiple = isinstance(question, Several)
    has = {
        "ok": multiple,
        "clear": multiple,
        "redo": probed and question.probe == "shares",
        "nickname": probed and question.probe in ("full_name", "regret_name"),
        "other": bool(d.interview.place.proposed),
    }
    return tuple(g for g in GESTURES if has.get(g, True))
