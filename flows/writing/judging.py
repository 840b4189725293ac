"""What the pen wrote, judged by what is true now: what holds, or what to ask once more."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.pen.case import Known
from flows.pen.check import Checked, checked
from flows.pen.reading import read
from flows.pen.tasks import Task
from flows.writing.facts import hidden


def judged(
    d: Dialogue, of: Dialogue, task: Task, said: str | None
) -> tuple[Checked | None, Task | None]:
    """What holds of a text, None when it is none; and what is to be asked anew, where a first try
    does not hold. of: whose answers it is from."""
    written = read(said) if said is not None else None
    if said is None or (written is None and task.again):
        return None, None
    if written is None:
        return None, replace(task, again=("shape",))
    found = checked(task, written, known(d, of, task))
    if not found.cut or task.again:
        return found, None
    return None, replace(task, again=tuple(f"{f}: {s.text}" for s, f in found.cut))


def known(d: Dialogue, of: Dialogue, task: Task) -> Known:
    """By what a text of the pen is judged."""
    pen = d.content.pen
    assert pen is not None  # noqa: S101 - nothing is asked without one
    every = pen.words.items()
    others = frozenset().union(*(w.small for code, w in every if code != task.language))
    words, stems, common = (
        pen.words[task.language],
        d.content.lists.tongue.stems,
        d.content.lists.words,
    )
    spoken = frozenset(stem for word in words.speech | common.common for stem in stems.of(word))
    return Known(words, others, spoken, d.content.lists, hidden(of, task.facts))
