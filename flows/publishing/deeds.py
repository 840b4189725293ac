"""What is done with a pasted text: it is offered to be checked, checked, and kept when asked."""

import re

from markupsafe import escape

from flows.asking import answering
from flows.desk.buttons import going_on
from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.interview.path import KEPT, Slot
from flows.protocol.events import Said
from flows.publishing.actions import Apart, Check, CheckThat, Keep
from flows.publishing.rewriting import skeleton
from flows.publishing.screens import (
    ABOUT_IT,
    MESSAGE,
    SHORT,
    favourites,
    keepable,
    kind_of,
    reader,
    too_short,
)
from flows.record.person import Given

_COMMAND = re.compile(r"\A/\S+\s*")


def check(d: Dialogue, argument: str) -> None:
    """The command: the text comes with it, or is asked for."""
    d.pasted = argument or None
    if d.pasted is None:
        d.show("check")
    else:
        tell(d, ":")


def hear(d: Dialogue, arg: str, said: Said) -> None:
    """The text that was asked for."""
    d.pasted = said.text
    tell(d, arg.removesuffix(SHORT) or ":")


def offer(d: Dialogue, text: str, arg: str = "") -> None:
    """A long text that answers nothing: is it one to check?"""
    d.pasted = text
    d.show("check-offer", arg)


def tell(d: Dialogue, arg: str, message: int | None = None) -> None:
    """What the text says, for whom it is; asks what is missing to know either."""
    if d.pasted is None:
        return d.show("check", arg)
    if too_short(d.pasted):
        return d.show("check", f"{arg}{SHORT}", message)
    whose, _, _ = arg.partition(":")
    undecided = not whose and len(favourites(d)) > 1
    d.show("check-whom" if undecided else "checked", arg, message)


def _again(d: Dialogue) -> None:
    """The text as it was pasted, when it came after the command."""
    d.pasted = _COMMAND.sub("", d.pasted or "") or None


def turn(d: Dialogue, action: Check, message: int | None) -> None:
    """The answer takes the place of the offer."""
    _again(d)
    tell(d, f"{action.whose}:{action.kind}", message)


def show(d: Dialogue, action: CheckThat, message: int | None) -> None:
    """The answer in a message of its own: the open question above stays."""
    _again(d)
    d.source = action.message or None
    tell(d, ":")


def apart(d: Dialogue, action: Apart, message: int | None) -> None:
    """The five lines in a message of their own, to be copied whole."""
    _again(d)
    kind, of = kind_of(action.kind), reader(d, action.whose)
    if kind is None:
        return tell(d, f"{action.whose}:{action.kind}")
    d.tell(escape(skeleton(of, made(of), kind)))


def keep(d: Dialogue, action: Keep, message: int | None) -> None:
    """The text becomes the last message they sent, without what tells who somebody is."""
    _again(d)
    of = reader(d, action.whose)
    if d.pasted is None:
        return tell(d, f"{action.whose}:")
    if not keepable(of, d.pasted):
        return d.forged()
    kept = answering.cleaned(d, d.pasted)
    _forget_former(of, kept)
    answering.keep(of, MESSAGE, Given(kept, d.now))
    d.person = d.person.changing(of.interview)
    masked = "yes" if kept != d.pasted else "no"
    if d.interview.id != of.interview.id or d.interview.place.at not in (KEPT, str(MESSAGE)):
        return d.say("check-kept", going_on(d), masked=masked)
    d.say("check-kept", masked=masked)
    d.move(answering.frontier(d))
    answering.open_place(d)


def _forget_former(of: Dialogue, kept: str) -> None:
    """What was answered about another message than this one says nothing of it, and is asked
    again."""
    before = of.interview.given.get(str(MESSAGE))
    about = {str(slot) for slot in ABOUT_IT if str(slot) in of.interview.given}
    if before is None or before.value == kept:
        return
    for slot in about:
        answering.keep(of, Slot(slot), Given(None, of.now))
    of.change(given={s: g for s, g in of.interview.given.items() if s not in about})
