"""When the pen is asked, and what comes of it: never on anybody's way, as the text by rules is
shown first and stays wherever the pen's does not hold. And what is done with it: let it write,
stop it, write anew, do without, say it oneself."""

from collections.abc import Mapping
from datetime import timedelta

import msgspec
from msgspec.structs import replace

from flows.asking.answering import open_place
from flows.asking.interview import frontier
from flows.asking.interview import keep as keep_answer
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Slot
from flows.pen.tasks import Kind, Task
from flows.pen.whole import Checked
from flows.protocol.exchange import Close, Edit, Penned, Rekey, Said, Say, Write
from flows.reading.masking import masked
from flows.record.pens import PenText, State
from flows.words.texts import one_line
from flows.writing import answering, listening, telling
from flows.writing.actions import Agree, Anew, Decline, Meant, Without
from flows.writing.judging import judged
from flows.writing.keeping import EDIT, agreed, decide, keep, text_of
from flows.writing.listening import TAKEN, VALUE
from flows.writing.passages import WHOLE, Passage, passage
from flows.writing.veil import unveiled

# Ours: an answer that was not there by then is lost, with the process that waited for it.
PATIENCE = timedelta(minutes=5)
# Ours: of a message, what holds is a message as long as its end and one more sentence hold.
_FEWEST = 2


def ask_where_shown(d: Dialogue) -> None:
    """Asks for a better text of the screen just shown, once."""
    key, shown = d.person.screen or "", [e for e in d.effects if isinstance(e, Say | Edit)]
    if agreed(d) is None or not shown:
        return
    there = passage(d, key)
    if there is None or _known(d, key, there.basis):
        return
    last = shown[-1]
    ask(d, there, last.message if isinstance(last, Edit) else None)


def _known(d: Dialogue, key: str, basis: str) -> bool:
    text = text_of(d, key, basis)
    lost = text is not None and text.state is State.WAITING and d.now - text.at > PATIENCE
    return text is not None and not lost


def ask(d: Dialogue, there: Passage, message: int | None) -> None:
    """Asks for a text; that of the rules is shown meanwhile, and a notice says so."""
    keep(d, there.task.key, PenText(d.now, there.basis, State.WAITING))
    d.do(Write(there.task, message))
    d.toast("pen-writing")


def come(d: Dialogue, event: Penned) -> None:
    """What the pen wrote is checked against what is true now, and shown where they still are."""
    task = event.task
    if task.kind is Kind.ANSWER:
        return answering.come(d, task, event.said, event.message)
    if task.kind is Kind.HEAR:
        return listening.come(d, task, event.said)
    there = passage(d, task.key)
    text = text_of(d, task.key, there.basis) if there else None
    waits = text is not None and text.state is State.WAITING
    if agreed(d) is None or there is None or not waits:
        return
    found, again = judged(d, there.of, replace(there.task, again=task.again), event.said)
    if again is not None:
        return d.do(Write(again, event.message))
    _keep(d, there, unveiled(there.of, parts(task, found)) if found else {})
    if d.person.screen == task.key and event.message is not None:
        _show(d, task.key, event.message)


def _keep(d: Dialogue, there: Passage, said: Mapping[str, str]) -> None:
    state = State.WRITTEN if said else State.FAILED
    keep(d, there.task.key, PenText(d.now, there.basis, state, said))


def _show(d: Dialogue, key: str, message: int) -> None:
    """The screen as it is now; one on which nothing came stays as it was."""
    name, _, arg = key.partition(":")
    pen = d.person.pen
    if pen is not None and pen.texts[key].state is State.WRITTEN:
        d.show(name, arg, message)


def parts(task: Task, found: Checked) -> Mapping[str, str]:
    """The text that is left, by what it stands for; empty when what is left says too little."""
    if task.kind is Kind.WEEK:
        return telling.parts(found)
    whole = not found.cut or (len(found.kept) >= _FEWEST and found.ends)
    return {WHOLE: " ".join(s.text.strip() for s in found.kept)} if whole and found.kept else {}


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
