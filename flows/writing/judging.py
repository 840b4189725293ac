"""What the pen wrote, judged by what is true now: what holds, or what to ask once more."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.pen.case import Known
from flows.pen.reading import read
from flows.pen.tasks import Task
from flows.pen.whole import Checked, checked
from flows.pen.words import PenContent
from flows.writing.facts import hidden
from flows.writing.keeping import offered


def judged(
    d: Dialogue, of: Dialogue, task: Task, said: str | None
) -> tuple[Checked | None, Task | None]:
    """What holds of a text, None when it is none; and what is to be asked anew, where a first try
    does not hold. of: whose answers it is from."""
    pen = offered(d)
    if pen is None or said is None:
        return None, None
    written = read(said)
    if written is None:
        return None, None if task.again else replace(task, again=("shape",))
    found = checked(task, written, known(pen, of, task))
    if not found.cut or task.again:
        return found, None
    return None, replace(task, again=tuple(f"{f}: {s.text}" for s, f in found.cut))


def known(pen: PenContent, of: Dialogue, task: Task) -> Known:
    """By what a text of the pen is judged."""
    words, lists = pen.words[task.language], of.content.lists
    small = (other.small for code, other in pen.words.items() if code != task.language)
    others: frozenset[str] = frozenset().union(*small)
    ordinary, stems = words.speech | lists.words.common, lists.tongue.stems
    spoken = frozenset(stem for word in ordinary for stem in stems.of(word))
    return Known(words, others, spoken, lists, hidden(of, task.facts))
