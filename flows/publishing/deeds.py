"""What is done with a pasted text: it is offered to be checked, checked, and kept when asked."""

import re

from markupsafe import escape
from msgspec.structs import replace

from flows.asking import interview
from flows.asking.meeting import Awaited
from flows.desk.dialogue import Dialogue, going_on
from flows.desk.listening import first_listens
from flows.interview.answers import KEPT, Given, Slot
from flows.protocol.exchange import Corrected, Said
from flows.publishing.actions import Apart, Check, CheckThat, Keep, Kinds
from flows.publishing.checking import checked
from flows.publishing.place import SHORT, Place, place
from flows.publishing.revising import revised
from flows.publishing.screens import (
    ABOUT_IT,
    MESSAGE,
    carried,
    favourites,
    keepable,
    kind_of,
    reader,
    told_kind,
    too_short,
)
from flows.reading.asides import Kind, aside
from flows.reading.masking import cleaned

_COMMAND = re.compile(r"\A/\S+\s*")


def check(d: Dialogue, argument: str) -> None:
    """The command: the text comes with it, or is asked for."""
    d.pasted = argument or None
    if d.pasted is None:
        d.show("check")
    else:
        tell(d, Place(text=d.source))


def hear(d: Dialogue, arg: str, said: Said) -> None:
    """The text that was asked for; what it is, said in words: it has to be pasted again; or what
    is asked of us, in fewer words than a text has."""
    at = Place.read(arg)
    if (kind := told_kind(d, said.text)) is not None:
        return d.show("check", str(Place(at.whose, str(kind), at.text)))
    asks = aside(said.text, d.content.asides) if too_short(d, said.text) else None
    if asks is not None and asks.kind is Kind.QUESTION:
        return Awaited(d, "check", arg).meet(asks)
    d.pasted = said.text
    tell(d, Place(at.whose, carried(at.kind), d.source))


def put_right(d: Dialogue, arg: str, said: Said) -> bool:
    """Whether what the text is was said in words, under what was said of it."""
    kind = told_kind(d, said.text)
    if kind is not None:
        at = Place.read(arg)
        d.show("check", str(Place(at.whose, str(kind), at.text)))
    return kind is not None


def offer(d: Dialogue, text: str, arg: str = "") -> None:
    """A long text that answers nothing: is it one to check?"""
    d.pasted = text
    d.show("check-offer", str(Place(kind=arg, text=d.source)))


def mended(d: Dialogue, event: Corrected) -> bool:
    """Whether it is the text checked last that was edited: it is checked again."""
    at = place(d)
    if at is None or at.text != event.message:
        return False
    d.pasted = _COMMAND.sub("", event.text) or None
    d.source = event.message
    tell(d, Place(at.whose, at.kind if kind_of(at.kind) else "", event.message))
    return True


def tell(d: Dialogue, at: Place, message: int | None = None) -> None:
    """What the text says, for whom it is; asks what is missing to know either."""
    if d.pasted is None:
        return d.show("check", str(at))
    if too_short(d, d.pasted):
        return d.show("check", str(Place(at.whose, SHORT, at.text)), message)
    undecided = not at.whose and len(favourites(d)) > 1
    if undecided or not first_listens(d, Check(at.whose, at.kind), message):
        d.show("check-whom" if undecided else "checked", str(at), message)


def _again(d: Dialogue) -> int | None:
    """The text as it was pasted, when it came after the command; and its message."""
    d.pasted = _COMMAND.sub("", d.pasted or "") or None
    at = place(d)
    return d.source or (at.text if at else None)


def turn(d: Dialogue, action: Check, message: int | None) -> None:
    """The answer takes the place of the offer."""
    text = _again(d)
    tell(d, Place(action.whose, action.kind, text), message)


def kinds(d: Dialogue, action: Kinds, message: int | None) -> None:
    """All that the text may be, in place of the answer."""
    text = _again(d)
    d.show("check-kinds", str(Place(action.whose, "", text)), message)


def show(d: Dialogue, action: CheckThat, message: int | None) -> None:
    """The answer in a message of its own: the open question above stays, without a word of it."""
    _again(d)
    if d.person.interview is not None:
        d.change(place=replace(d.interview.place, said=None))
    d.source = action.message or None
    tell(d, Place(text=d.source))


def apart(d: Dialogue, action: Apart, message: int | None) -> None:
    """The edited text in a message of its own, to be copied whole."""
    text = _again(d)
    if d.pasted is None or too_short(d, d.pasted):
        return tell(d, Place(action.whose, action.kind, text))
    of, lists, limits = reader(d, action.whose), d.content.lists, d.content.limits
    found = checked(d.pasted, of.path.answers, lists, limits, kind_of(action.kind))
    d.tell(escape(revised(d, of, found).copied or d.pasted))


def keep(d: Dialogue, action: Keep, message: int | None) -> None:
    """The text becomes the last message they sent, without what tells who somebody is."""
    text = _again(d)
    of = reader(d, action.whose)
    if d.pasted is None:
        return tell(d, Place(action.whose, text=text))
    if not keepable(of, d.pasted):
        return d.forged()
    kept = cleaned(d.pasted, d.content.lists)
    _forget_former(of, kept)
    interview.keep(of, MESSAGE, Given(kept, d.now))
    d.person = d.person.changing(of.interview)
    masked = "yes" if kept != d.pasted else "no"
    if d.interview.id != of.interview.id or d.interview.place.at not in (KEPT, str(MESSAGE)):
        return d.say("check-kept", going_on(d), masked=masked)
    d.say("check-kept", masked=masked)
    d.move(interview.frontier(d))
    d.go_on()


def _forget_former(of: Dialogue, kept: str) -> None:
    """What was answered about another message than this one says nothing of it, and is asked
    again."""
    before = of.interview.given.get(str(MESSAGE))
    about = {str(slot) for slot in ABOUT_IT if str(slot) in of.interview.given}
    if before is None or before.value == kept:
        return
    for slot in about:
        interview.keep(of, Slot(slot), Given(None, of.now))
    of.change(given={s: g for s, g in of.interview.given.items() if s not in about})
