"""A question to the sheet, answered by the pen from lines and answers: over them, never instead."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.desk.telling import line_html
from flows.home.asked import MOST_WORDS, SCREEN, behind
from flows.pen.tasks import Fact, Kind, Origin, Sentence, Task
from flows.protocol.exchange import Edit, Write
from flows.record.contacts import to_call
from flows.words import spans
from flows.writing import facts
from flows.writing.judging import judged
from flows.writing.keeping import agreed
from flows.writing.veil import veil, veiled

# What a question may be about, whatever its words.
_CORE = ("offer", "families", "favourite", "pressing", "untold")
# Ours: an answer that fits a phone beside the lines it rests on.
_MOST, _MOST_CALLS = 600, 5


def ask(d: Dialogue) -> None:
    """Asks the pen about a question just answered by rules, where it may write."""
    name, _, arg = (d.person.screen or "").partition(":")
    if d.asked is None or name != SCREEN or agreed(d) is None:
        return
    d.do(Write(task_of(d, arg, d.asked)))


def task_of(d: Dialogue, arg: str, question: str) -> Task:
    """What the pen is asked about a question that the rules answered. arg: of their screen."""
    spoken = d.content.variant(d.person)
    return Task(
        Kind.ANSWER,
        f"{SCREEN}:{arg}",
        spoken.language,
        veiled(d, {fact.id: fact for fact in _facts(d, arg)}.values()),
        address="tu" if spoken.tu else "vous",
        sells_by=str(d.path.answers.sells_by or ""),
        most=_MOST,
        question=facts.kept(d, question),
    )


def _facts(d: Dialogue, arg: str) -> Iterator[Fact]:
    """The lines that the rules found, what they rest on, and what any question may be about."""
    lines, topics = behind(d, arg)
    for n, line in enumerate(lines, 1):
        text = facts.kept(d, spans.plain(line_html(d, line)))
        yield Fact(f"l{n}", d.label("pen-about.line"), text, Origin.FINDING)
    slots = [slot for line in lines for slot in line.cites]
    yield from facts.answers(d, (*slots, *(s for t in topics for s in t.slots), *_CORE))
    for contact in to_call(d.interview.contacts)[:_MOST_CALLS]:
        yield Fact(f"p{contact.id}", d.label("pen-about.who"), facts.kept(d, contact.name))
        yield from facts.why(d, contact, f"c{contact.id}")


def come(d: Dialogue, task: Task, text: str | None, message: int | None) -> None:
    """What holds of the answer is shown over the lines, where its person still reads them."""
    _, _, arg = task.key.partition(":")
    now = task_of(d, arg, task.question)
    if agreed(d) is None or message is None or d.person.screen != task.key:
        return
    if len(task.question.split()) > MOST_WORDS or now.facts != task.facts:
        return
    found, again = judged(d, d, task, text)
    if again is not None:
        return d.do(Write(again, message))
    if found is None or not found.kept:
        return
    by_rules = d.house.screens[SCREEN](d, arg)
    lines = [by_rules.html] if behind(d, arg)[0] else []
    html = Markup("\n\n").join([_answer(d, task, found.kept), *lines])
    d.do(Edit(message, str(html), by_rules.rows))


def _answer(d: Dialogue, task: Task, kept: tuple[Sentence, ...]) -> Markup:
    """The answer, under it what it comes from."""
    named = {id for sentence in kept for id in sentence.rests_on}
    about = (fact.about for fact in task.facts if fact.id in named)
    text = veil(d).off(" ".join(sentence.text.strip() for sentence in kept))
    return d.html("pen-answer", text=text, names=tuple(dict.fromkeys(about)))
