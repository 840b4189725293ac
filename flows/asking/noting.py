"""What a reply tells beside its question, kept for the question it answers: « 9 h prévues, 21
faites »."""

from collections.abc import Mapping

from markupsafe import Markup

from flows.asking.answering import keep
from flows.asking.interview import prompt
from flows.asking.question import name, shown
from flows.asking.understanding import lexicon, read
from flows.desk.buttons import labelled, laid_out
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Reopen
from flows.interview.kinds import Misread, Value
from flows.interview.numbers import WHOLE, shares_told
from flows.interview.path import Slot
from flows.protocol.effects import Say
from flows.reading.figures import figures, tokens
from flows.record.person import Given

# What is told in one breath with a question's answer.
BESIDE = {"planned_hours": "real_hours"}
_BOTH = 2


def note_others(d: Dialogue, slot: Slot, text: str) -> None:
    """Keeps what else the reply tells, and says so; a tap takes each of it back to its question."""
    told = {at: value for at, value in _others(d, slot, text).items() if _is_open(d, at)}
    if not told:
        return
    for at, value in told.items():
        keep(d, at, Given(value, d.now))
    what = Markup(" · ").join(
        d.html("given-named", name=name(d, at), value=shown(d, at, value))
        for at, value in told.items()
    )
    change = (labelled(d.label("also-noted.change", name=name(d, a)), Reopen(str(a))) for a in told)
    d.do(Say(str(d.html("also-noted", what=what)), laid_out(change)))


def _is_open(d: Dialogue, slot: Slot) -> bool:
    return slot in d.path.slots and str(slot) not in d.interview.given


def _others(d: Dialogue, slot: Slot, text: str) -> Mapping[Slot, Value]:
    """The answers to other questions that the reply holds."""
    here = prompt(d, slot)
    known = lexicon(here)
    if slot.question == "share":
        each = shares_told(text, known, here.answers) or ()
        whole = sum(value or 0 for value in each) == WHOLE
        told = enumerate(each if whole or None in each else ())
        return {Slot("share", at): v for at, v in told if v is not None and at != slot.turn}
    numbers = figures(tokens(text, known.amounts), known.amounts, known.tongue)
    beside = BESIDE.get(slot.question)
    if beside is None or len(numbers) != _BOTH:
        return {}
    other = Slot(beside, slot.turn)
    value = read(prompt(d, other), text) if other in d.path.slots else Misread("hours")
    return {} if isinstance(value, Misread) or value == read(here, text) else {other: value}
