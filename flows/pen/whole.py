"""A whole text of the pen: what is left of it once each sentence is judged, nothing said twice."""

from msgspec import Struct

from flows.pen.case import Known
from flows.pen.check import fault
from flows.pen.faults import Fault
from flows.pen.tasks import Kind, Origin, Sentence, Task, Written
from flows.reading.phrases import plain

# Ours: a sentence of so many words of its own says again what another one says, when so many of
# its words are there.
_ENOUGH, _AGAIN = 5, 0.8
# Ours: a word that tells something is longer than this.
_SHORTEST = 3
# The decisions above the week, but for the one that is the week's.
_READ_FIRST = ("decide.1", "decide.2")


class Checked(Struct, frozen=True):
    """What is left of a text, and what was cut, each sentence with its fault. ends: its last
    sentence is left, which mostly asks for something. lines: those to read first. whole: all of
    its sentences, as they came. why: what is left of why they come in this order."""

    kept: tuple[Sentence, ...]
    cut: tuple[tuple[Sentence, Fault], ...]
    ends: bool
    lines: tuple[str, ...] = ()
    whole: tuple[Sentence, ...] = ()
    why: tuple[Sentence, ...] = ()


def checked(task: Task, written: Written, known: Known) -> Checked:
    """The sentences that hold, as far as the whole may be long, and those that do not."""
    kept: list[Sentence] = []
    cut: list[tuple[Sentence, Fault]] = []
    left = task.most
    for sentence in (*written.why, *written.sentences):
        wrong = fault(task, sentence, known)
        if wrong is None and _said_before(task, sentence, kept, known):
            wrong = Fault.REPEAT
        if wrong is None and len(sentence.text) > left:
            wrong = Fault.LENGTH
        if wrong is not None:
            cut.append((sentence, wrong))
            continue
        kept.append(sentence)
        left -= len(sentence.text) + 1
    ends = not cut or cut[-1][0] is not written.sentences[-1]
    why = [s for s in kept if any(s is one for one in written.why)]
    told = tuple(kept[len(why) :])
    lines, every = _lines(task, written), written.sentences
    return Checked(told, tuple(cut), ends, lines, every, tuple(why))


def _said_before(task: Task, sentence: Sentence, kept: list[Sentence], known: Known) -> bool:
    """Whether a week says it already, to the same reader, or the decisions that are read first."""
    if task.kind is not Kind.WEEK:
        return False
    said = [one.text for one in kept if one.to == sentence.to]
    if not sentence.to:
        said += [f.text for f in task.facts if f.id in _READ_FIRST]
    words = _telling(sentence.text, known)
    return len(words) >= _ENOUGH and any(
        len(words & _telling(text, known)) >= _AGAIN * len(words) for text in said
    )


def _telling(text: str, known: Known) -> frozenset[str]:
    """The folded words of a text that are no small ones, figures among them."""
    words = plain(text).split()
    return frozenset(w for w in words if len(w) > _SHORTEST or w.isdecimal()) - known.words.small


def _lines(task: Task, written: Written) -> tuple[str, ...]:
    """Of those that were given, the lines named, each once."""
    given = {fact.id for fact in task.facts if fact.origin is Origin.COMPUTED}
    return tuple(dict.fromkeys(id for id in written.lines if id in given))
