"""When the pen is asked, and what comes of it: never on anybody's way, as the text by rules is
shown first and stays wherever the pen's does not hold."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.pen.check import Checked
from flows.pen.tasks import Kind, Task
from flows.protocol.exchange import Edit, Penned, Say, Write
from flows.record.pens import PenText, State
from flows.writing import answering, listening, telling
from flows.writing.judging import judged
from flows.writing.keeping import agreed, keep, text_of
from flows.writing.passages import WHOLE, Passage, passage

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
    _keep(d, there, parts(task, found) if found else {})
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
