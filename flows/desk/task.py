"""What a person does about their sheet: the action they are at, and those they did.

An action is chosen in the interview, or later, in words of their own or not. What is done with it
stays beside the answers and changes none of them; the sheet names the action they are at, and
counts the new customers who are like the favourite.
"""

from datetime import date

from markupsafe import Markup
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, day
from flows.desk.voice import Content
from flows.interview.answers import Action, Alike, Answers
from flows.interview.memo import Memo, written
from flows.reading.judging import insult
from flows.reading.masking import masked
from flows.record.alike import counted
from flows.record.contacts import Contact
from flows.record.person import Interview, Task
from flows.record.shelf import latest
from flows.record.tasks import done, task
from flows.sheet.findings.actions import action_cites
from flows.sheet.findings.finding import Basis
from flows.sheet.findings.quotes import quoted
from flows.sheet.sheet import Line, Sheet, sheet
from flows.words.money import SIGNS, Currency
from flows.words.texts import Fact, Words

# Ours: four years of one a week. The oldest go first.
MOST_TASKS = 200


RestsOn = tuple[Answers, tuple[Action, ...], date | None, tuple[Contact, ...]]
# Ours: people who read or correct theirs within the same minute or so; a sheet takes some 100 KB.
_SHEETS: Memo[tuple[Content, Sheet]] = Memo(64)


def tasks(interview: Interview) -> tuple[Task, ...]:
    """What they did, then what they are to do."""
    now = task(interview)
    return (*done(interview), *([now] if now else []))[-MOST_TASKS:]


def take(interview: Interview, chosen: Task) -> Interview:
    """They are at this from now on; what they were at is no longer to be done."""
    return replace(interview, tasks=(*done(interview), chosen)[-MOST_TASKS:])


def made(d: Dialogue) -> Sheet:
    """The sheet of the open interview, with the action they are at; of the others, those they did
    come last."""
    settings = d.person.settings
    contacts = d.interview.contacts
    rests_on = d.interview.given, d.interview.tasks, d.interview.news, settings, contacts
    return d.memory.once("sheet", rests_on, lambda: _made(d))


def _made(d: Dialogue) -> Sheet:
    now, lists = task(d.interview), d.content.lists
    at = Action(now.what) if now and not now.own else None
    answers = replace(d.path.answers, action=at, alike=_alike(d), currency=_currency(d))
    last = latest(d.interview)
    did, since = _did(d.interview, at), day(d, last) if last else None
    made = _remembered(d, (answers, did, since, d.interview.contacts))
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
        made = sheet(answers, d.content.limits, d.content.lists, did, seen, since, people)
        _SHEETS.put(key, (d.content, made))
    return made


def _currency(d: Dialogue) -> Currency | None:
    """What they count in, for amounts told without a sign."""
    signs = {sign: currency for currency, sign in SIGNS.items() if currency}
    return d.path.answers.currency or signs.get(d.content.currency(d.person))


def _alike(d: Dialogue) -> Alike | None:
    """What was answered, and the customers told of since: the sheet rests on these as well."""
    answers = d.path.answers
    return counted(d.interview, answers.alike) if answers.favourite else answers.alike


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
    words = masked(task.what, d.content.lists).text
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
