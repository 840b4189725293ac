"""The sheet in words: its parts, each line under its mark."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import zip_longest

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.interview.path import Slot
from flows.record.roles import role
from flows.sheet.findings.finding import Basis
from flows.sheet.sheet import Line, Part, fitted
from flows.words.texts import Words

PARTS = ("aim", "avoid", "speak")
DECIDE = "decide"

ACTION, WEEK = "line-action", "line-decide_week"


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


def decisions_html(d: Dialogue, week: Words | None = None) -> Markup:
    """What the sheet opens with: its lines without marks, which *why?* gives. week: what to do this
    week, where it is said in other words than the rules'."""
    part = part_of(d, DECIDE)
    title = d.html("decisions-title", title=said(d, part.title))
    head = Markup("\n").join(h for h in (title, _role(d)) if h)
    told = (week if week and line.id == WEEK else line.words for line in part.lines)
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


class Theirs(Struct, frozen=True):
    """What customers say, for the messages of the sheet: how many they are, and the words of one
    of them by the line of the same subject."""

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
    legend = _legend(d, part) if at == 1 else []
    below = [*lines, *missing, *legend]
    whole = Markup("\n\n").join([top, *below])
    if theirs is None or at != 1:
        return whole
    room = d.content.limits.sheet_message - len(whole)
    return Markup("\n\n").join(_with(theirs, top, part.lines, below, room))


def _with(
    theirs: Theirs, top: Markup, lines: Sequence[Line], below: Sequence[Markup], room: int
) -> Iterator[Markup]:
    """The blocks of a message with what customers say, in the order of the lines."""
    counted = Markup("\n").join([top, theirs.counted])
    room -= len(theirs.counted)
    yield counted if room > 0 else top
    for line, block in zip_longest(lines, below):
        quote = theirs.quotes.get(line.id) if line else None
        room -= len(quote or "")
        yield Markup("\n").join([quote, block]) if quote and room > 0 else block


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
