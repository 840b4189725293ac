"""A week by the pen, as it is kept and as it is read: its things in the pen's own order, each with
the text it takes; what the pen left out is told by the rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import BUTTON, Dialogue, copying
from flows.desk.telling import PEN_LINES, PEN_TOLD, PEN_WHY, in_order, made, taken_up, to_say
from flows.pen.tasks import Sentence
from flows.pen.whole import Checked
from flows.protocol.exchange import Button, Rows
from flows.sheet.rules.week import Step, steps
from flows.week.agenda import dated, later_calls, step_html, week_html
from flows.words.texts import Words, cut

# Of a text inside the week: as long as its end and one more sentence hold, it is a text.
_FEWEST = 2
# By what a fact is a step of the rules', or whom one is for; why, and what to say, are of many.
_STEP, _READER, _LINE = "s", "p", "line-"


class Thing(Struct, frozen=True):
    """A thing as the pen tells it. step: which of the rules' it is, counted from 1; 0: none."""

    step: int
    what: str
    text: str = ""


def parts(found: Checked) -> Mapping[str, str]:
    """What is left of a week, by the thing: "2" what to do, "2>p3" what to say, "2=" which of the
    rules' it is; the lines to read first; and why in this order."""
    told: dict[str, str] = {}
    cut = [s for s, _ in found.cut if any(s is one for one in found.whole)]
    for n in dict.fromkeys(map(_nth, found.kept)):
        kept, gone = ([s for s in each if _nth(s) == n] for each in (found.kept, cut))
        first = next((s for s in found.whole if _nth(s) == n and not s.to), None)
        told |= _thing(n, kept, gone, first in kept, found.whole)
    return told | ({key: text for key, text in _beside(found).items() if text} if told else {})


def _beside(found: Checked) -> Mapping[str, str]:
    """What the letter reads of a week: a line that the week tells is not read again."""
    said = dict.fromkeys(id for sentence in found.kept for id in sentence.rests_on)
    told = " ".join(id for id in said if id.startswith(_LINE))
    lines = " ".join(line for line in found.lines if line not in said)
    return {PEN_LINES: lines, PEN_TOLD: told, PEN_WHY: _said(found.why)}


def _nth(sentence: Sentence) -> str:
    """Of which thing a sentence is; one that says no number is of the step that it names."""
    return f"{sentence.thing}" if sentence.thing else f"s{_steps_of([sentence])[0]}"


def _steps_of(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    """The steps of the rules' that a thing takes up: whose text it holds, then those that it names;
    ("0",): none. Why somebody is called, and what to say, it may rest on without being theirs."""
    every = tuple(sentences)
    readers = (s.to.removeprefix(_READER) for s in every if s.to)
    named = (id.removeprefix(_STEP) for s in every if not s.to for id in s.rests_on)
    return tuple(dict.fromkeys(n for n in (*readers, *named) if n.isdecimal())) or ("0",)


def _thing(
    n: str, kept: list[Sentence], cut: list[Sentence], begins: bool, every: Sequence[Sentence]
) -> dict[str, str]:
    """What is left of a thing: what to do, where its first sentence holds (begins); its text, where
    enough of it does; of one that the rules do not tell, only both."""
    what = _said(s for s in kept if not s.to)
    step = " ".join(_steps_of((*kept, *cut)))
    texts = {f"{n}>{to}": _of(to, kept) for to in _readers(kept, cut, every)}
    holds = bool(what) and begins
    told = {f"{n}=": step, **({n: what} if holds else {}), **texts}
    return told if holds or step != "0" else {}


def _of(to: str, kept: list[Sentence]) -> str:
    return _said(s for s in kept if s.to == to)


def _readers(kept: list[Sentence], cut: list[Sentence], every: Sequence[Sentence]) -> Iterator[str]:
    """Whose texts hold: all of it does, or enough, its beginning with it. every: the sentences of
    the week as they came."""
    for to in dict.fromkeys(s.to for s in kept if s.to):
        holds, broken = [s for s in kept if s.to == to], [s for s in cut if s.to == to]
        first = next(s for s in every if s.to == to and (s in holds or s in broken))
        if not broken or (len(holds) >= _FEWEST and first in holds):
            yield to


def _said(sentences: Iterable[Sentence]) -> str:
    return " ".join(s.text.strip() for s in sentences)


def things(said: Mapping[str, str], by_rules: int) -> Iterator[Thing]:
    """What is kept of a week, in the pen's order. by_rules: how many things the rules have."""
    for n, taken in taken_up(said, by_rules).items():
        text = next((t for k, t in said.items() if k.startswith(f"{n}>")), "")
        if taken or n in said:  # a text alone, for whom the week has no room, would say to nobody
            yield Thing(taken[0] if taken else 0, said.get(n, ""), text)


def html(of: Dialogue, said: Mapping[str, str]) -> Markup:
    """The week, its things as the pen tells them."""
    todo = steps(made(of).evidence)
    after = later_calls(of, todo)
    texts = (k.partition(">p") for k in said if ">p" in k)
    written = {int(to) for n, _, to in texts if n in said}
    taken = (todo[n - 1] for each in taken_up(said, len(todo)).values() for n in each)
    beside = {c.id for n, c in enumerate(after, len(todo) + 1) if n in written}
    beside |= {step.contact.id for step in taken if step.contact}
    told = tuple(things(said, len(todo)))
    done = tuple(todo[n - 1] for n in in_order(todo, said))
    return week_html(of, done, _things_html(of, done, todo, told), beside)


def _things_html(
    of: Dialogue, done: tuple[Step, ...], todo: tuple[Step, ...], told: tuple[Thing, ...]
) -> Markup:
    """The things in the pen's order, each step of the rules' among them on its day; whom the pen
    left out is told by the rules, what it added stands where it put it."""
    by = {thing.step: thing for thing in told if thing.step}
    numbered = {id(one): n for n, one in enumerate(todo, 1)}
    parts = [_more(of, thing) for thing in _added(told, 0)]
    for on, one in dated(of, done):
        n = numbered[id(one)]
        parts += [_step(of, on, one, by.get(n)), *(_more(of, t) for t in _added(told, n))]
    return Markup("\n\n").join(parts)


def _added(told: tuple[Thing, ...], after: int) -> Iterator[Thing]:
    """What the pen added behind a step; behind none: 0."""
    last = 0
    for thing in told:
        last = thing.step or last
        if not thing.step and last == after:
            yield thing


def _step(of: Dialogue, on: date, one: Step, thing: Thing | None) -> Markup:
    what = _marked(of, thing.what) if thing and thing.what else of.texts.html(one.words)
    text = thing.text if thing and thing.text else to_say(of, one)
    return step_html(of, on, one, what, text)


def _more(of: Dialogue, thing: Thing) -> Markup:
    text = (of.html("week-said", said=thing.text),) if thing.text else ()
    return Markup("\n").join((_marked(of, thing.what), *text))


def _marked(of: Dialogue, text: str) -> Markup:
    return of.texts.html(Words("pen-text", {"text": text}))


def rows(of: Dialogue, by_rules: Rows, said: Mapping[str, str]) -> Rows:
    """The buttons of the week, which copy the texts of the pen where it wrote them."""
    todo = steps(made(of).evidence)
    told = tuple(things(said, len(todo)))
    texts = [(to_say(of, todo[t.step - 1]) if t.step else "", t) for t in told if t.text]
    instead = {by_the_rules: t.text for by_the_rules, t in texts if by_the_rules}
    added = ((t.what or t.text, t.text) for by_the_rules, t in texts if not by_the_rules)
    order = in_order(todo, said)
    gone = {to_say(of, one) for n, one in enumerate(todo, 1) if n not in order} - {""}
    shown = (tuple(b for b in row if b.copy not in gone) for row in by_rules)
    kept = (tuple(_copies(row, instead)) for row in shown)
    more = (copying(cut(what, BUTTON), text) for what, text in added)
    return tuple(row for row in (*kept, *more) if row)


def _copies(row: Iterable[Button], instead: Mapping[str, str]) -> Iterator[Button]:
    """The buttons of a row; what is too long to be copied is read."""
    for one in row:
        text = instead.get(one.copy) if one.copy else None
        yield from copying(one.label, text) if text else (one,)
