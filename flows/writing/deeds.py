"""What is done with the pen: let it write, stop it, write anew, do without, say it oneself."""

import msgspec
from msgspec.structs import replace

from flows.asking.answering import open_place
from flows.asking.interview import frontier
from flows.asking.interview import keep as keep_answer
from flows.desk.dialogue import Dialogue
from flows.interview.slots import Slot
from flows.protocol.exchange import Close, Rekey, Said
from flows.reading.masking import masked
from flows.record.pens import PenText, State
from flows.words.texts import one_line
from flows.writing.actions import Agree, Anew, Decline, Meant, Without
from flows.writing.keeping import agreed, decide, keep, text_of
from flows.writing.listening import TAKEN, VALUE
from flows.writing.passages import WHOLE, passage
from flows.writing.screens import EDIT
from flows.writing.turns import ask


def agree(d: Dialogue, action: Agree, message: int | None) -> None:
    """It may write; where a text was looked at, it begins with this one."""
    decide(d, agrees=True)
    _back(d, action.key, message)


def decline(d: Dialogue, action: Decline, message: int | None) -> None:
    """It may not; what it wrote stays theirs."""
    decide(d, agrees=False)
    _back(d, action.key, message)


def _back(d: Dialogue, key: str, message: int | None) -> None:
    name, _, arg = key.partition(":")
    known = passage(d, key) is not None
    d.show(name if known else "settings", arg if known else "", message)


def anew(d: Dialogue, action: Anew, message: int | None) -> None:
    """Asks once more; the text by rules is shown meanwhile."""
    there = passage(d, action.key)
    if there is None or agreed(d) is None:
        return d.forged()
    ask(d, there, message)
    _back(d, action.key, message)


def without(d: Dialogue, action: Without, message: int | None) -> None:
    """The text by rules, from now on."""
    there = passage(d, action.key)
    text = text_of(d, action.key, there.basis) if there else None
    if there is None or text is None:
        return d.forged()
    refused = replace(text, state=State.REFUSED, basis=there.basis, parts={})
    keep(d, action.key, refused)
    _back(d, action.key, message)


def hear(d: Dialogue, key: str, said: Said) -> None:
    """Their own version, without an address, a phone or a family name."""
    there = passage(d, key)
    if there is None or d.person.pen is None:
        return d.show(EDIT, key)
    kept = masked(one_line(said.text), d.content.lists)
    if kept.found:
        d.say("masked")
    d.react(said.message)
    keep(d, key, PenText(d.now, there.basis, State.OWN, {WHOLE: kept.text}))
    _back(d, key, None)


def meant(d: Dialogue, action: Meant, message: int | None) -> None:
    """Keeps what the pen heard in place of what was taken, or leaves that."""
    d.do(Close() if message is None else Rekey(message, ()))
    slot, key = Slot.parse(action.slot), f"{TAKEN}:{d.interview.id}.{action.slot}"
    heard = d.person.pen.texts.get(key) if d.person.pen else None
    given = d.interview.given.get(action.slot)
    if heard is None or given is None or slot not in d.path.slots or action.takes != "yes":
        return
    value = msgspec.json.decode(heard.parts[VALUE])
    keep_answer(d, slot, replace(given, value=value, at=d.now))
    place = d.interview.place.slot
    if value is None or (place is not None and place not in d.path.slots):
        d.move(frontier(d))
    open_place(d)
