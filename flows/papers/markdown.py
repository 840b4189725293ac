"""The document as Markdown: to read anywhere, to keep in one's own notes."""

import re
from collections.abc import Iterable, Iterator

from flows.papers.parts import Answer, Document, Grid, Line, Message, Persona, Speak, Step
from flows.words.spans import Span

# What Markdown, or the HTML that it lets through, would take for a mark.
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
# At the start of a line, what would begin a list, a heading or a rule.
_OPENS = re.compile(r"^(\d+(?=[.)])|(?=[-+=:]))")


def markdown(document: Document) -> str:
    """The whole document; the same document gives the same text."""
    blocks = [block for block in _blocks(document) if block]
    return "\n\n".join(blocks) + "\n"


def _blocks(document: Document) -> Iterator[str]:
    words = document.words
    yield f"# {escaped(words['title'])}"
    yield from _decided(document)
    yield from _persona(document.aim)
    yield from _voices(document)
    if document.grid:
        yield from _grid(document.grid, document)
    yield from _persona(document.avoid)
    yield from _speak(document.speak, document)
    if document.message:
        yield from _message(document.message, document)
    yield from _drafts(document)
    yield from _answers(document)


def _decided(document: Document) -> Iterator[str]:
    words = document.words
    if document.decide:
        yield f"## {escaped(words['decide'])}"
        yield _listed(document.decide)
    if document.week:
        yield f"## {escaped(words['week'])} · {escaped(document.week.takes)}"
        yield "\n".join(f"{n}. {_step(step)}" for n, step in enumerate(document.week.steps, 1))


def _step(step: Step) -> str:
    takes = f"**{escaped(step.takes)}** " if step.takes else ""
    said = " ".join("".join(map(_span, paragraph.spans)) for paragraph in step.what)
    return takes + said + _referring(step.rests_on)


def _drafts(document: Document) -> Iterator[str]:
    if document.drafts:
        yield f"## {escaped(document.words['drafts'])}"
    for draft in document.drafts:
        yield f"### {escaped(draft.name)}"
        yield _quoted(draft.text)


def _persona(persona: Persona) -> Iterator[str]:
    yield f"## {escaped(persona.title)} · {escaped(persona.name)}"
    about = " · ".join(filter(None, (persona.family, persona.sure, persona.role)))
    yield f"*{escaped(about)}*" if about else ""
    yield _listed(persona.lines)
    yield escaped(persona.missing or persona.empty)


def _voices(document: Document) -> Iterator[str]:
    if document.voices:
        yield f"## {escaped(document.words['voices'])}"
    for said in document.voices:
        yield f"**{escaped(said.theme)}** · {escaped(said.by)}\n\n{_quoted(said.words)}"


def _grid(grid: Grid, document: Document) -> Iterator[str]:
    words = document.words
    yield f"## {escaped(words['grid'])}"
    heads = ("", words["want"], words["can"], "%")
    rows = [
        (f.name, _graded(f.want), _graded(f.can), "" if f.share is None else str(f.share))
        for f in grid.families
    ]
    first, *rest = ([escaped(cell) for cell in row] for row in (heads, *rows))
    table = (first, ["---", "---:", "---:", "---:"], *rest)
    yield "\n".join(f"| {' | '.join(row)} |" for row in table)
    yield escaped(f"{grid.core_says} ({grid.mark_says})") if grid.core_says else ""
    yield _listed([*(f.line for f in grid.families if f.line), *grid.lines])


def _graded(grade: int | None) -> str:
    return "?" if grade is None else f"{grade}/3"


def _speak(speak: Speak, document: Document) -> Iterator[str]:
    yield f"## {escaped(speak.title)}"
    if speak.gap:
        yield _listed([speak.gap.line])
    yield ", ".join(f"{escaped(came.name)} {came.count}" for came in speak.came)
    for place in ("keep", "less", "test", "others"):
        lines: tuple[Line, ...] = getattr(speak, place)
        if lines:
            yield f"### {escaped(document.words[place])}"
            yield _listed(lines)
    yield escaped(speak.missing or speak.empty)


def _message(message: Message, document: Document) -> Iterator[str]:
    yield f"## {escaped(document.words['message'])} · {escaped(message.says)}"
    yield _quoted(message.sent)
    yield _listed(message.lines)


def _quoted(text: str) -> str:
    return "\n".join(f"> {_line_start(escaped(line))}".rstrip() for line in text.splitlines())


def _answers(document: Document) -> Iterator[str]:
    yield f"## {escaped(document.words['answers'])}" if document.answers else ""
    yield "\n".join(f"{answer.number}. {_answer(answer)}" for answer in document.answers)
    yield f"### {escaped(document.words['too'])}" if document.also else ""
    yield "\n".join(f"- {_answer(answer)}" for answer in document.also)


def _answer(answer: Answer) -> str:
    return f"{escaped(answer.name)} → **{escaped(answer.value)}**"


def _listed(lines: Iterable[Line]) -> str:
    return "\n".join(map(_line, lines))


def _line(line: Line) -> str:
    stop = "" if line.head.endswith(("?", "…", ".")) else "."
    how = f"\n  *{escaped(line.how)}*" if line.how else ""
    return f"- **{escaped(line.head)}{stop}**{_body(line)}{_referring(line.rests_on)}{how}"


def _referring(rests_on: tuple[int, ...]) -> str:
    return f" ({', '.join(map(str, rests_on))})" if rests_on else ""


def _body(line: Line) -> str:
    """What follows the opening words; the items of a list, and what follows them, are indented."""
    said, listing = "", False
    for paragraph in line.body:
        text = "".join(map(_span, paragraph.spans))
        after = f"\n\n  {text}" if listing else f" {text}"
        listing = paragraph.number > 0
        said += f"\n  {paragraph.number}. {text}" if listing else after
    return said


def _span(span: Span) -> str:
    text = escaped(span.text)
    mark = "**" if span.strong else "*" if span.said else ""
    return f"{mark}{text}{mark}"


def escaped(text: str) -> str:
    """Words in which Markdown sees no mark of its own."""
    return _MARKS.sub(r"\\\1", text)


def _line_start(text: str) -> str:
    return _OPENS.sub(r"\1\\", text)
