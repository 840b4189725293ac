"""The sheet of the open interview, made with what they do about it, and told in words: its parts,
each line under its mark, and its texts to copy, as their readers are addressed, with what their
person filled in.

An action is chosen in the interview, or later, in words of their own or not. What is done with it
stays beside the answers and changes none of them; the sheet names the action they are at, and
counts the new customers who are like the favourite.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import zip_longest

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, day, said
from flows.desk.voice import Content
from flows.interview.answers import Action, Alike, Answers, Slot
from flows.interview.memo import Memo, written
from flows.reading.judging import insult
from flows.record.contacts import Contact, as_of
from flows.record.person import Interview, Task, alike_now, done, latest, role, task
from flows.sheet.drafts import SAYS, Draft, drafts
from flows.sheet.findings.actions import action_cites
from flows.sheet.line import Basis, Line, quoted
from flows.sheet.parts import Part, Sheet, fitted
from flows.sheet.rules.week import Step, steps
from flows.words.blanks import Filled, filled
from flows.words.texts import SIGNS, Currency, Fact, Words

# Among the parts of a week by the pen: the lines to read first, those that it tells itself, and
# what comes first and why.
PEN_LINES, PEN_TOLD, PEN_WHY = "lines", "told", "why"

RestsOn = tuple[Answers, tuple[Action, ...], date | None, tuple[Contact, ...]]
# Ours: people who read or correct theirs within the same minute or so; a sheet takes some 100 KB.
_SHEETS: Memo[tuple[Content, Sheet]] = Memo(64)


def by_pen(d: Dialogue) -> Mapping[str, str]:
    """What the pen wrote of the week since the last answer; nothing, where it did not."""
    pen, given = d.person.pen, d.interview.given.values()
    text = pen.texts.get(f"week:{d.interview.id}") if pen and pen.agrees else None
    fresh = text is not None and all(each.at <= text.at for each in given)
    return text.parts if text and fresh else {}


def taken_up(said: Mapping[str, str], by_rules: int) -> dict[str, tuple[int, ...]]:
    """By the thing of a week by the pen, the steps of the rules' that it takes up, counted from 1,
    none twice; one of which only the text holds takes up its own. by_rules: how many there are."""
    taken, found = set[int](), dict[str, tuple[int, ...]]()
    for key in (k for k in said if k.endswith("=")):
        n, every = key[:-1], dict.fromkeys(map(int, said[key].split()))
        new = tuple(step for step in every if 0 < step <= by_rules and step not in taken)
        found[n] = new if n in said else new[:1]
        taken |= {*found[n]}
    return found


def in_order(todo: tuple[Step, ...], said: Mapping[str, str]) -> tuple[int, ...]:
    """The steps of a week by the pen, in its order; what it left out goes with what it put in its
    place, but whom it left out is not dropped unsaid."""
    taken = taken_up(said, len(todo)).values()
    known = {step for steps in taken for step in steps}
    left = (n for n, one in enumerate(todo, 1) if one.contact and n not in known)
    return (*(steps[0] for steps in taken if steps), *left)


def made(d: Dialogue) -> Sheet:
    """The sheet of the open interview, with the action they are at; of the others, those they did
    come last."""
    settings = d.person.settings
    contacts = as_of(d.interview.contacts, day(d, d.now))
    rests_on = d.interview.given, d.interview.tasks, d.interview.news, settings, contacts
    return d.memory.once("sheet", rests_on, lambda: _made(d))


def _made(d: Dialogue) -> Sheet:
    now, lists = task(d.interview), d.content.lists
    at = Action(now.what) if now and not now.own else None
    answers = replace(d.path.answers, action=at, alike=_alike(d), currency=_currency(d))
    last = latest(d.interview)
    did, since = _did(d.interview, at), day(d, last) if last else None
    made = _remembered(d, (answers, did, since, as_of(d.interview.contacts, day(d, d.now))))
    if now is None or at in made.actions or insult(now.what, lists):
        return made
    part = made.speak
    lines = tuple(_saying(d, line, now) for line in part.lines)
    return replace(made, speak=replace(part, lines=lines))


def _remembered(d: Dialogue, of: RestsOn) -> Sheet:
    """The sheet of these answers. It is a value, and read again at the next turn: the last ones are
    remembered, each by all it is made of."""
    key = written(of)
    content, made = _SHEETS.get(key) or (None, None)
    if made is None or content is not d.content:
        answers, did, since, people = of
        seen = d.memory.once("seen", None, dict[str, str | None])
        made = d.content.sheet(answers, d.content.limits, d.content.lists, did, seen, since, people)
        _SHEETS.put(key, (d.content, made))
    return made


def _currency(d: Dialogue) -> Currency | None:
    """What they count in, for amounts told without a sign."""
    signs = {sign: currency for currency, sign in SIGNS.items() if currency}
    return d.path.answers.currency or signs.get(d.content.currency(d.person))


def _alike(d: Dialogue) -> Alike | None:
    """What was answered, and the customers told of since: the sheet rests on these as well."""
    answers = d.path.answers
    return alike_now(d.interview, answers.alike) if answers.favourite else answers.alike


def _did(interview: Interview, but: Action | None) -> tuple[Action, ...]:
    """The actions they did, each once, the latest last."""
    latest_first = dict.fromkeys(task.what for task in reversed(done(interview)) if not task.own)
    known = (Action(what) for what in reversed(latest_first) if what in set(Action))
    return tuple(action for action in known if action is not but)


def _saying(d: Dialogue, line: Line, task: Task) -> Line:
    """The line of the week's action, when it is none of those the sheet proposes."""
    if line.id != "line-action":
        return line
    facts: dict[str, Fact] = {**line.facts, "do": "own", "own": named(d, task)}
    if task.own:
        return replace(line, basis=Basis.LIVED, cites=(), facts=facts)
    return replace(line, cites=action_cites(d.path.answers, Action(task.what)), facts=facts)


def named(d: Dialogue, task: Task) -> Words:
    """What a task is called: an action's name, or their words."""
    if not task.own:
        return Words(f"action.{task.what}")
    words = d.content.masked(task.what).text
    return Words("quoted", {"words": quoted(words, d.content.limits)})


def proposed(d: Dialogue) -> dict[Action, Markup]:
    """What the sheet proposes to do this week, each in a sentence, best first."""
    now = made(d)
    return {
        action: d.html("proposed-action", label=Words(f"action.{action}"), what=what)
        for action, what in zip(now.actions, now.proposals, strict=True)
    }


def at_it(d: Dialogue, now: Task) -> Markup:
    """What they are to do, in a sentence if the sheet has one."""
    known = {str(action): html for action, html in proposed(d).items()}
    if not now.own and now.what in known:
        return known[now.what]
    return d.html("task-alone", what=named(d, now))


def stamp(now: Task) -> str:
    """What tells a task from those before and after it."""
    return str(int(now.since.timestamp()))


PARTS = ("aim", "avoid", "speak")
DECIDE = "decide"

ACTION, WEEK = "line-action", "line-decide_week"


def part_of(d: Dialogue, key: str) -> Part:
    """One of the sheet's messages, as long as a message may be."""
    return d.once(("part", key), partial(_part_of, d, key))


def _part_of(d: Dialogue, key: str) -> Part:
    whole = whole_part(d, key)
    fit = partial(fitted, whole, partial(said, d), d.content.limits)
    return d.memory.once("fitted", (d.texts, whole), fit)


def whole_part(d: Dialogue, key: str) -> Part:
    """The same, however long."""
    part: Part = getattr(made(d), key if key in (*PARTS, DECIDE) else PARTS[0])
    return part


def decisions_html(d: Dialogue, week: Words | None = None, but: Collection[str] = ()) -> Markup:
    """What the sheet opens with: its lines without marks, which *why?* gives. week: what to do this
    week, where it is said in other words than the rules'; but: the ids of lines left out."""
    part = part_of(d, DECIDE)
    title = d.html("decisions-title", title=said(d, part.title))
    head = Markup("\n").join(h for h in (title, _role(d)) if h)
    lines = (line for line in part.lines if line.id not in but)
    told = (week if week and line.id == WEEK else line.words for line in lines)
    return Markup("\n\n").join([head, *(said(d, words) for words in told)])


def _role(d: Dialogue) -> Markup | None:
    """Which of several personas it is; empty when there is one."""
    among = role(d.person, d.interview)
    return d.html("persona-role", role=among.kind, first=among.first)


def line_html(d: Dialogue, line: Line) -> Markup:
    """📌, 🔎 or 💭, then the line; 👉 is for what to do this week."""
    mark = Words("mark-action" if line.id == ACTION else f"mark-{line.basis}")
    make = partial(d.html, "sheet-line", mark=said(d, mark), line=said(d, line.words))
    return d.memory.once(f"marked {line.id}", (d.texts, line), make)


# The line that asks what customers answer: their words stand under it, and it asks no more.
ANSWERED = "line-price_room"


class Theirs(Struct, frozen=True):
    """What customers say, for the messages of the sheet: how many they are, empty where none is of
    the group, and the words of one of them by the line of the same subject."""

    counted: Markup
    quotes: Mapping[str, Markup]


def part_html(d: Dialogue, part: Part, at: int, of: int, theirs: Theirs | None = None) -> Markup:
    """One message: its title, how sure it is, its lines, and what it lacks; what customers say
    above what they say it of, as far as there is room."""
    says = _role(d) if at == 1 else None
    head = [
        d.html("sheet-title", at=at, of=of, title=said(d, part.title)),
        part.subtitle and said(d, part.subtitle),
        says,
    ]
    lines = [line_html(d, line) for line in part.lines]
    missing = missing_html(d, part.missing)
    top = Markup("\n").join(h for h in head if h)
    legend = _legend(d, part, theirs is not None) if at == 1 else []
    below = [*lines, *missing, *legend]
    whole = Markup("\n\n").join([top, *below])
    if theirs is None:
        return whole
    room = d.content.limits.sheet_message - len(whole)
    counted = theirs.counted if at == 1 and len(theirs.counted) < room else None
    top = Markup("\n").join(h for h in (top, counted) if h)
    room -= len(counted or "")
    return Markup("\n\n").join([top, *_with(d, theirs, part.lines, below, room)])


def _with(
    d: Dialogue, theirs: Theirs, lines: Sequence[Line], below: Sequence[Markup], room: int
) -> Iterator[Markup]:
    """The blocks of a message with what customers say, in the order of the lines."""
    for line, block in zip_longest(lines, below):
        quote = theirs.quotes.get(line.id) if line else None
        room -= len(quote or "")
        yield with_quote(d, line, quote) if quote and room > 0 else block


def with_quote(d: Dialogue, line: Line, quote: Markup) -> Markup:
    """A line and what a customer says of it, first; under the line that asked for it, answered."""
    if line.id != ANSWERED:
        return Markup("\n").join([quote, line_html(d, line)])
    answered = replace(line, facts={**line.facts, "answered": "yes"})
    return Markup("\n").join([line_html(d, answered), quote])


def _legend(d: Dialogue, part: Part, theirs: bool) -> list[Markup]:
    """What the marks of the sheet stand for: those it bears, here or further."""
    others = (line for key in PARTS[1:] for line in part_of(d, key).lines)
    return legend(d, (*part.lines, *others), theirs)


def legend(d: Dialogue, lines: Iterable[Line], theirs: bool, pen: bool = False) -> list[Markup]:
    """What the marks of these lines stand for, that of what customers say, and the pen's."""
    bases = {line.basis for line in lines if line.id != ACTION}
    marks = [d.label(f"legend.{basis}") for basis in Basis if basis in bases]
    marks += [d.label("legend.told")] if theirs else []
    marks += [d.label("legend.pen")] if pen else []
    return [d.html("legend", marks=" · ".join(marks))] if marks else []


def missing_html(d: Dialogue, slots: Iterable[str]) -> list[Markup]:
    """What it lacks, by the name of each answer."""
    names = tuple(Words(f"{Slot.parse(slot).question}.missing") for slot in slots)
    return [d.html("sheet-missing", names=names)] if names else []


def whole(of: Dialogue, draft: Draft) -> Filled:
    """The text, as far as it is filled: one with an open blank is not ready."""
    words = draft.words(draft.to in of.interview.familiar)
    return filled(of.texts.text(words), of.interview.blanks, draft.kind)


def found(of: Dialogue, id: str) -> Draft | None:
    """The text of this id, of a sheet; None: it has no such text."""
    return next((draft for draft in drafts(made(of).evidence) if draft.id == id), None)


def to_say(of: Dialogue, step: Step) -> str:
    """What to say or send for a thing of the week; "" where nothing is ready."""
    if step.said:
        return of.texts.text(step.said)
    said = _whole_for(of, step)
    return said.text if said and said.open is None else ""


def beside_the_week(of: Dialogue) -> tuple[Draft, ...]:
    """The texts that the week does not say already; the pen's says what there is to say."""
    return () if by_pen(of) else beside_the_rules(of)


def beside_the_rules(of: Dialogue) -> tuple[Draft, ...]:
    """Those that the week by rules does not say."""
    e = made(of).evidence
    in_week = {SAYS.get(step.action) for step in steps(e) if step.action and to_say(of, step)}
    return tuple(draft for draft in drafts(e) if draft.id not in in_week)


def _whole_for(of: Dialogue, step: Step) -> Filled | None:
    draft = found(of, SAYS.get(step.action, "")) if step.action else None
    return whole(of, draft) if draft else None
