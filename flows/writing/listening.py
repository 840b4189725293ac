"""A reply that the rules did not take, or took for an option that it may not mean: the pen may say
what it means, and that is proposed, to be confirmed. Nothing is kept on its word."""

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from flows.asking.interview import ask as say_question
from flows.asking.interview import prompt, question_html
from flows.asking.prompt import Prompt, proposals
from flows.asking.question import name, shown
from flows.desk.dialogue import BUTTON, Dialogue, button, labelled
from flows.interview.answers import Slot, Value
from flows.interview.kinds import Names, between
from flows.pen.hearing import meant, nothing
from flows.pen.tasks import Fact, Kind, Origin, Task
from flows.protocol.exchange import Close, Say, Write
from flows.record.pens import PenText, State
from flows.words import spans
from flows.words.texts import Fact as Told
from flows.words.texts import Words, cut
from flows.writing.actions import Meant
from flows.writing.facts import kept
from flows.writing.keeping import agreed, keep
from flows.writing.meaning import of_options, value
from flows.writing.veil import veiled

# The fact that is the question, and what was understood.
ASKED, KEPT = "asked", "kept"
# Among the parts of a doubt, what the pen heard, as JSON.
VALUE = "value"
_MISSED, TAKEN = "hear", "taken"


def ask(d: Dialogue) -> None:
    """Asks the pen about a reply just missed, or taken without being sure, where it may write."""
    if agreed(d) is None or d.person.interview is None:
        return
    if d.unheard is not None and (asked := _open(d)) is not None:
        d.do(Write(_task(d, asked, _missed(d), d.unheard)))
    elif d.taken is not None:
        slot, said = d.taken
        d.do(Write(_task(d, prompt(d, Slot.parse(slot)), f"{TAKEN}:{d.interview.id}.{slot}", said)))


def _task(d: Dialogue, asked: Prompt, key: str, said: str) -> Task:
    language = d.content.variant(d.person).language
    given = veiled(d, _facts(d, asked, key))
    form = asked.question.kind
    return Task(Kind.HEAR, key, language, given, question=kept(d, said), form=form)


def _facts(d: Dialogue, asked: Prompt, key: str) -> Iterator[Fact]:
    """What was asked, the options, and what was understood."""
    html = question_html(d, asked.slot)
    yield Fact(ASKED, d.label("pen-about.asked"), kept(d, spans.plain(html)))
    for option, labels in (asked.labels | asked.hidden).items():
        yield Fact(option, d.label("pen-about.option"), labels[0], Origin.OPTION)
    if asked.question.kind == "counts":
        for at, family in enumerate(asked.answers.families):
            about = d.label("pen-about.option")
            yield Fact(f"{at}", about, kept(d, family.name or ""), Origin.OPTION)
    if key.startswith(TAKEN):
        yield Fact(KEPT, d.label("pen-about.kept"), _shown(d, asked.slot))


def _shown(d: Dialogue, slot: Slot) -> str:
    given = d.interview.given.get(str(slot))
    return kept(d, shown(d, slot, given.value)) if given else ""


def _open(d: Dialogue) -> Prompt | None:
    """The open question."""
    slot = d.person.interview.place.slot if d.person.interview else None
    return prompt(d, slot) if slot else None


def _missed(d: Dialogue) -> str:
    """What tells this miss from any other."""
    place = d.interview.place
    return f"{_MISSED}:{d.interview.id}.{d.person.revision}.{place.misses}.{place.at}"


def come(d: Dialogue, task: Task, said: str | None) -> None:
    """Proposes what the reply means, if it still is the last word on its question."""
    if said is None or agreed(d) is None or d.person.interview is None:
        return
    if task.key.startswith(TAKEN):
        return _doubt(d, task, said)
    asked = _open(d)
    if asked is None or task.key != _missed(d):
        return
    found = value(asked, meant(task, said))
    if found is None:
        return
    if isinstance(found, tuple):
        return _one_of(d, asked, found, task.question)
    _all_of(d, asked, found, task.question)


def _one_of(d: Dialogue, asked: Prompt, options: tuple[str, ...], said: str) -> None:
    """Options in place of those that the rules proposed, unless they begin alike."""
    if asked.picked is not None or asked.proposed[:1] == options[:1]:
        return
    d.change(place=replace(d.interview.place, proposed=options, said=said))
    told = between(options, asked.labels | asked.hidden)
    html = d.texts.html(Words(f"misread.{told.reason}", told.facts))
    d.do(Close())
    d.do(Say(str(d.html("pen-text", text=html)), proposals(prompt(d, asked.slot)), asks=True))


def _all_of(d: Dialogue, asked: Prompt, found: Value, said: str) -> None:
    """A value that stands there, and that a "yes", or OK, keeps."""
    if found == asked.picked:
        return
    d.change(place=replace(d.interview.place, picked=found, proposed=(), said=said))
    told = d.html("pen-heard", value=shown(d, asked.slot, found))
    d.do(Close())
    if not isinstance(asked.question, Names):
        return say_question(d, asked.slot, lead=told)
    keep = button(d, "nav.first", prompt(d, asked.slot).to("first"))
    d.do(Say(str(told), ((keep,),), asks=True))


def _doubt(d: Dialogue, task: Task, said: str) -> None:
    """Whether what was taken is what was meant, where the pen heard something else, or nothing."""
    slot = Slot.parse(task.key.partition(".")[2])
    given, known = d.interview.given.get(str(slot)), {fact.id: fact.text for fact in task.facts}
    if given is None or slot not in d.path.slots or known.get(KEPT) != _shown(d, slot):
        return
    asked, parts = prompt(d, slot), meant(task, said)
    found = value(asked, parts)
    if isinstance(found, tuple):
        found = of_options(asked, found[:1])
    no_answer = nothing(said)
    if (found is None and not no_answer) or _same(found, given.value):
        return
    said_anew = msgspec.json.encode(found).decode()
    keep(d, task.key, PenText(d.now, known[KEPT], State.WRITTEN, {VALUE: said_anew}))
    other = shown(d, slot, found) if found is not None else ""
    facts: dict[str, Told] = {"question": name(d, slot), "kept": known[KEPT], "value": other}
    label = cut(other, BUTTON) or d.label("pen-take-off")
    yes = labelled(label, Meant("yes", str(slot)))
    no = button(d, "pen-kept", Meant("no", str(slot)))
    html = d.html("pen-doubt", **facts, none="yes" if no_answer else "no")
    d.do(Say(str(html), ((yes,), (no,))))


def _same(found: Value, given: Value) -> bool:
    """Whether it says no more than what was taken, which may be in their own words."""
    if isinstance(found, str) and isinstance(given, str):
        return found in given
    if isinstance(found, list) and isinstance(given, list):
        return sorted(map(str, found)) == sorted(map(str, given))
    return bool(found == given)
