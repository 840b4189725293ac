"""A reply of which the rules made nothing: the pen may say which options it means, and that is
proposed, to be confirmed. Nothing is kept on its word."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.asking.interview import prompt, question_html
from flows.asking.prompt import Prompt, proposals
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import between
from flows.pen.hearing import meant
from flows.pen.tasks import Fact, Kind, Origin, Task
from flows.protocol.effects import Close, Say, Write
from flows.words import spans
from flows.words.texts import Words
from flows.writing.facts import kept
from flows.writing.keeping import agreed

# The fact that is the question.
ASKED = "asked"
# Questions whose answers are among options.
_CHOSEN = ("choice", "multi")


def ask(d: Dialogue) -> None:
    """Asks the pen about a reply just missed, where it may write."""
    asked = _open(d) if d.unheard is not None and agreed(d) is not None else None
    if d.unheard is None or asked is None:
        return
    language, said = d.content.variant(d.person).language, kept(d, d.unheard)
    d.do(Write(Task(Kind.HEAR, _key(d), language, tuple(_facts(d, asked)), question=said)))


def _facts(d: Dialogue, asked: Prompt) -> Iterator[Fact]:
    """What was asked, and the options."""
    yield Fact(
        ASKED, d.label("pen-about.asked"), kept(d, spans.plain(question_html(d, asked.slot)))
    )
    for option, labels in asked.labels.items():
        yield Fact(option, d.label("pen-about.option"), labels[0], Origin.OPTION)


def _open(d: Dialogue) -> Prompt | None:
    """The open question, where one answers it with an option."""
    slot = d.person.interview.place.slot if d.person.interview else None
    asked = prompt(d, slot) if slot else None
    return asked if asked and asked.question.kind in _CHOSEN and asked.offered else None


def _key(d: Dialogue) -> str:
    """What tells this miss from any other."""
    place = d.interview.place
    return f"hear:{d.interview.id}.{d.person.revision}.{place.misses}.{place.at}"


def come(d: Dialogue, task: Task, said: str | None) -> None:
    """Proposes what the reply means, if the same question still waits for an answer."""
    asked = _open(d)
    if said is None or asked is None or agreed(d) is None or task.key != _key(d):
        return
    options = tuple(o for o in meant(task, said) if o in asked.labels)
    if not options or asked.proposed or asked.picked is not None:
        return
    d.change(place=replace(d.interview.place, proposed=options, said=task.question))
    told = between(options, asked.labels)
    html = d.texts.html(Words(f"misread.{told.reason}", told.facts))
    d.do(Close())
    d.do(Say(str(d.html("pen-text", text=html)), proposals(prompt(d, asked.slot)), asks=True))
