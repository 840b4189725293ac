"""The sheet in words: its parts, each line under its mark."""

from collections.abc import Iterable
from functools import partial

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.interview.path import Slot
from flows.record.roles import role
from flows.sheet.findings.finding import Basis
from flows.sheet.sheet import Line, Part, fitted
from flows.words.texts import Words

PARTS = ("aim", "avoid", "speak")
DECIDE = "decide"

ACTION = "line-action"


def part_of(d: Dialogue, key: str) -> Part:
    """One of the sheet's messages, as long as a message may be."""
    whole = whole_part(d, key)
    fit = partial(fitted, whole, partial(said, d), d.content.limits)
    return d.memory.once("fitted", (d.texts, whole), fit)


def whole_part(d: Dialogue, key: str) -> Part:
    """The same, however long."""
    part: Part = getattr(made(d), key if key in (*PARTS, DECIDE) else PARTS[0])
    return part


def said(d: Dialogue, words: Words) -> Markup:
    """A line or a title in the person's words: a turn measures, shows and compares it, and says it
    once."""
    texts = d.texts
    return d.memory.once(words.id, (texts, words), partial(texts.html, words))


def decisions_html(d: Dialogue) -> Markup:
    """What the sheet opens with: its lines without marks, which *why?* gives."""
    part = part_of(d, DECIDE)
    title = d.html("decisions-title", title=said(d, part.title))
    head = Markup("\n").join(h for h in (title, _role(d)) if h)
    return Markup("\n\n").join([head, *(said(d, line.words) for line in part.lines)])


def _role(d: Dialogue) -> Markup | None:
    """Which of several personas it is; empty when there is one."""
    among = role(d.person, d.interview)
    return d.html("persona-role", role=among.kind, first=among.first)


def line_html(d: Dialogue, line: Line) -> Markup:
    """📌, 🔎 or 💭, then the line; 👉 is for what to do this week."""
    mark = Words("mark-action" if line.id == ACTION else f"mark-{line.basis}")
    make = partial(d.html, "sheet-line", mark=said(d, mark), line=said(d, line.words))
    return d.memory.once(f"marked {line.id}", (d.texts, line), make)


def part_html(d: Dialogue, part: Part, at: int, of: int) -> Markup:
    """One message: its title, how sure it is, its lines, and what it lacks."""
    says = _role(d) if at == 1 else None
    head = [
        d.html("sheet-title", at=at, of=of, title=said(d, part.title)),
        part.subtitle and said(d, part.subtitle),
        says,
    ]
    lines = [line_html(d, line) for line in part.lines]
    missing = missing_html(d, part.missing)
    top = Markup("\n").join(h for h in head if h)
    legend = _legend(d, part) if at == 1 else []
    below = [*lines, *missing, *legend]
    if at == 1:
        top = _counted(d, top, sum(len(block) + 2 for block in below))
    return Markup("\n\n").join([top, *below])


def _counted(d: Dialogue, top: Markup, below: int) -> Markup:
    """With how many customers say it themselves, where the message has room for that."""
    if d.heard is None or not d.heard.heard:
        return top
    counted = Markup("\n").join([top, d.html("beside-counted", customers=d.heard.customers)])
    return counted if len(counted) + below < d.content.limits.sheet_message else top


def _legend(d: Dialogue, part: Part) -> list[Markup]:
    """What the marks of the sheet stand for: those it bears, here or further."""
    others = (line for key in PARTS[1:] for line in part_of(d, key).lines)
    return legend(d, (*part.lines, *others))


def legend(d: Dialogue, lines: Iterable[Line]) -> list[Markup]:
    """What the marks of these lines stand for."""
    bases = {line.basis for line in lines if line.id != ACTION}
    marks = [d.label(f"legend.{basis}") for basis in Basis if basis in bases]
    return [d.html("legend", marks=" · ".join(marks))] if marks else []


def missing_html(d: Dialogue, slots: Iterable[str]) -> list[Markup]:
    """What it lacks, by the name of each answer."""
    names = tuple(Words(f"{Slot.parse(slot).question}.missing") for slot in slots)
    return [d.html("sheet-missing", names=names)] if names else []
