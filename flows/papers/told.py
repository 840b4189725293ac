"""The sheet of a dialogue, ready to be put on paper: its lines in words, its answers numbered."""

from collections.abc import Callable, Iterable
from functools import cache, cached_property

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.desk.telling import said
from flows.papers.parts import Line
from flows.reading.masking import masked
from flows.sheet.line import Line as SheetLine
from flows.sheet.line import supposed
from flows.sheet.persona import Aim
from flows.sheet.rule import Purpose
from flows.sheet.rules.table import purpose
from flows.sheet.rules.week import action_line
from flows.words.spans import Paragraph, headed, plain
from flows.words.texts import Fact, Words

_ACTIONS = 3


class Told:
    """What the pages have in common. evidence: answers without identities, and what follows from
    them. behind: whether lines say which answers they rest on."""

    def __init__(self, d: Dialogue, behind: bool = True) -> None:
        self.d, self.behind = d, behind
        self.sheet = made(d)
        self.evidence = self.sheet.evidence

    @cached_property
    def actions(self) -> tuple[SheetLine, ...]:
        """Three actions, this week's first."""
        week = (line for line in self.sheet.speak.lines if purpose(line) is Purpose.ACTION)
        every = (action_line(self.evidence, action) for action in self.sheet.actions)
        starts = self.evidence.buyer.aim is Aim.INTERVIEWS
        others = (supposed(line) if starts else line for line in every if line)
        lines = (*week, *others)
        return tuple(line for i, line in enumerate(lines) if line not in lines[:i])[:_ACTIONS]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """A number for each answer that a line rests on, in the order they were asked."""
        if not self.behind:
            return {}
        parts = (self.sheet.aim, self.sheet.avoid, self.sheet.speak)
        said = (line for part in parts for line in part.lines)
        cited = {slot for line in (*said, *self.sheet.grid, *self.actions) for slot in line.cites}
        asked = (str(slot) for slot in self.d.path.slots)
        return {slot: n for n, slot in enumerate((s for s in asked if s in cited), 1)}

    @cached_property
    def masked(self) -> Callable[[str], str]:
        """Words without identities; the same ones, as questions say them again and again, once."""
        return cache(lambda words: masked(words, self.d.content.lists).text)

    def word(self, id: str, **facts: Fact) -> str:
        """A message of papers.ftl, without its `paper-`."""
        return self.d.texts.label(f"paper-{id}", **facts)

    def said(self, fact: Fact) -> str:
        """A name or a word as plain text."""
        return plain(self.d.texts.html(fact)) if isinstance(fact, Words) else str(fact)

    def lines(self, lines: Iterable[SheetLine]) -> tuple[Line, ...]:
        return tuple(map(self._line, lines))

    def _line(self, line: SheetLine) -> Line:
        head, body = headed(said(self.d, line.words))
        rests_on = sorted({self.numbers[slot] for slot in line.cites if slot in self.numbers})
        words = "".join(span.text for paragraph in body for span in paragraph.spans)
        alone = self._only(str(line.facts.get("quote") or ""), words)
        body = _unstopped(body) if alone else body
        return Line(line.id, line.basis, head, body, tuple(rests_on), alone)

    def _only(self, quote: str, words: str) -> bool:
        opens = words.startswith(self.d.texts.typography.outer[0])
        return bool(quote) and opens and len(words) <= len(quote) + _MARKS


# Quotation marks, their spaces and a full stop: nothing else surrounds words that stand alone.
# Marks within them are not compared: each language has its own.
_MARKS = 5


def _unstopped(body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Words that stand alone, without the full stop of the sentence that quoted them."""
    *before, last = body
    *spans, end = last.spans
    ending = replace(end, text=end.text.removesuffix("."))
    return (*before, replace(last, spans=(*spans, ending)))


def capital(text: str) -> str:
    """The text as it opens a line."""
    return text[:1].upper() + text[1:]
