"""The sheet as it is said: the grid after chapter 1, three messages, the why of each line."""

from collections.abc import Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking import name, question_html, shown
from flows.dialogue import Dialogue, Screen, button, going_on, laid_out
from flows.effects import Button, Rows, Say
from flows.findings.finding import Basis
from flows.interview import CHAPTER_OF, CHAPTERS, PAYERS
from flows.lines.line import PROPOSED
from flows.machine import Slot
from flows.news.told import correct, held, pieces, tally_html
from flows.papers.takeaway import paper_button, share_button
from flows.saved.roles import role
from flows.sheet import Line, Part, fitted
from flows.texts import Words, cut
from flows.week.task import made

PARTS = ("aim", "avoid", "speak")
_LATER = CHAPTERS[CHAPTERS.index(PAYERS) + 1 :]
FAVOURITE_SHOWN = 16
ACTION = "line-action"


def part_of(d: Dialogue, key: str) -> Part:
    """One of the sheet's messages, as long as a message may be."""
    return fitted(whole_part(d, key), d.texts, d.content.limits)


def whole_part(d: Dialogue, key: str) -> Part:
    """The same, however long."""
    part: Part = getattr(made(d), key if key in PARTS else PARTS[0])
    return part


def line_html(d: Dialogue, line: Line) -> Markup:
    """📌, 🔎 or 💭, then the line; 👉 is for what to do this week."""
    mark = "mark-action" if line.id == ACTION else f"mark-{line.basis}"
    return d.html("sheet-line", mark=Words(mark), line=Words(line.id, line.facts))


def say_grid(d: Dialogue, after: Slot) -> None:
    """Value early: the want/can grid, as soon as chapter 1 is over; later, when an answer that it
    rests on was corrected."""
    grid = made(d).grid
    first = not any(CHAPTER_OF[Slot.parse(s).question] in _LATER for s in d.interview.given)
    if grid and (first or any(str(after) in line.cites for line in grid)):
        lines = (line_html(d, line) for line in grid)
        d.do(Say(str(Markup("\n\n").join([d.html("grid-title"), *lines, d.html("grid-next")]))))


def say_sheet(d: Dialogue) -> None:
    """The three messages, as far as the answers go; what they lack is offered under each."""
    parts = _parts(d)
    if not parts:
        return d.say("sheet-empty", going_on(d))
    for at, (key, part) in enumerate(parts.items(), 1):
        html = part_html(d, part, at, len(parts))
        last = _after(d, parts) if at == len(parts) else ()
        d.do(Say(str(html), (*_under(d, key, part), *last)))


def _parts(d: Dialogue) -> dict[str, Part]:
    """Those that have lines, each as long as a message may be; none when an action is all there is
    to say."""
    whole = made(d)
    parts = {key: fitted(getattr(whole, key), d.texts, d.content.limits) for key in PARTS}
    told = any(line.id != ACTION for part in parts.values() for line in part.lines)
    return {key: part for key, part in parts.items() if part.lines} if told else {}


def see_sheet(d: Dialogue) -> None:
    """The sheet on request; its buttons can be typed."""
    say_sheet(d)
    d.person = replace(d.person, screen="sheet:")


def part_html(d: Dialogue, part: Part, at: int, of: int) -> Markup:
    """One message: its title, how sure it is, its lines, and what it lacks."""
    among = role(d.person, d.interview)
    says = d.html("persona-role", role=among.kind, first=among.first) if at == 1 else None
    head = [
        d.html("sheet-title", at=at, of=of, title=part.title),
        part.subtitle and d.texts.html(part.subtitle),
        says,
    ]
    lines = [line_html(d, line) for line in part.lines]
    missing = [d.html("sheet-missing", names=_missing(d, part))] if part.missing else []
    top = Markup("\n").join(h for h in head if h)
    legend = _legend(d) if at == 1 else []
    return Markup("\n\n").join([top, *lines, *missing, *legend])


def _legend(d: Dialogue) -> list[Markup]:
    """What the marks of the sheet stand for: those it bears."""
    bases = {line.basis for key in PARTS for line in part_of(d, key).lines if line.id != ACTION}
    marks = [d.label(f"legend.{basis}") for basis in Basis if basis in bases]
    return [d.html("legend", marks=" · ".join(marks))] if marks else []


def _missing(d: Dialogue, part: Part) -> tuple[Words, ...]:
    return tuple(Words(f"{Slot.parse(s).question}.missing") for s in part.missing)


def _under(d: Dialogue, key: str, part: Part) -> Rows:
    add = (
        Button(d.label("add-missing", name=name(d, Slot.parse(s))), f"edit:{s}")
        for s in part.missing
    )
    return (*laid_out(add), (button(d, "why-lines", f"show:why:{key}"),))


def _after(d: Dialogue, parts: Mapping[str, Part]) -> Rows:
    card = (paper_button(d, "my-card", "aim"),) if "aim" in parts else ()
    away = (button(d, "take-away", f"show:papers:{d.interview.id}"),) if parts else ()
    others = (
        Button(
            d.label("other-persona", name=cut(str(i.given["favourite"].value), FAVOURITE_SHOWN)),
            f"go:persona:{i.id}",
        )
        for i in d.person.interviews
        if i.id != d.interview.id and i.given.get("favourite")
    )
    edit = (button(d, "edit-answers", "show:answers"),)
    rows = laid_out((*card, share_button(d), *away, *edit, *others))
    return rows if d.interview.place.slot in (None, Slot("action")) else (*rows, *going_on(d))


def sheet_screen(d: Dialogue, arg: str) -> Screen:
    """What can be done with the sheet just said."""
    parts = _parts(d)
    under = (row for key, part in parts.items() for row in _under(d, key, part))
    return Screen(d.html("screen-sheet"), (*under, *_after(d, parts)))


def why_screen(d: Dialogue, arg: str) -> Screen:
    """The lines of one message, each a button that shows the answers behind it."""
    key = arg if arg in PARTS else PARTS[0]
    lines = part_of(d, key).lines
    buttons = (
        Button(d.label(f"{line.id}.name"), f"turn:why-line:{key}.{i}")
        for i, line in enumerate(lines)
    )
    return Screen(d.html("screen-why"), (*laid_out(buttons), *going_on(d)))


def why_line_screen(d: Dialogue, arg: str) -> Screen:
    """The answers one line rests on, and what has been told since for or against it."""
    key, _, at = arg.partition(".")
    lines = part_of(d, key).lines
    if not at.isdecimal() or int(at) >= len(lines):
        return why_screen(d, key)
    line = lines[int(at)]
    answers = [
        d.html("why-answer", question=question_html(d, s), value=shown(d, s, given.value))
        for s in map(Slot.parse, line.cites)
        if (given := d.interview.given.get(str(s))) is not None
    ]
    html = d.html(
        "screen-why-line",
        line=line_html(d, line),
        basis=Words("basis-proposal" if line.id in PROPOSED else f"basis-{line.basis}"),
        answers=Markup("\n").join(answers),
    )
    behind = [correct(d, s) for s in line.cites if Slot.parse(s) in d.path.slots]
    others = (button(d, "why-others", f"turn:why:{key}"),)
    since = (tally_html(d, tally) for tally in held(d, line, pieces(d)))
    wrong = [d.html("why-wrong")] if behind else []
    told = Markup("\n\n").join([html, *since, *wrong])
    return Screen(told, (*laid_out(behind, narrow=18), others, *going_on(d)))
