"""The sheet of a dialogue, ready to be put on paper: its lines in words, its answers numbered."""

import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property
from itertools import chain

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, said
from flows.desk.telling import made, whole
from flows.papers.parts import Line
from flows.sheet.drafts import Draft, drafts
from flows.sheet.line import Line as SheetLine
from flows.sheet.rules.week import Step, steps
from flows.words.spans import Paragraph, headed, plain
from flows.words.texts import Fact, Words

UNTOLD = "line-untold"


def alone(d: Dialogue) -> Dialogue:
    """The same without whom they mean to call, which is told for their own week."""
    other = Dialogue(d.person, d.content, d.now, d.house)
    other.memory = d.memory
    other.change(contacts=())
    return other


class Told:
    """What the pages have in common. evidence: answers without identities, and what follows from
    them. behind: whether lines say which answers they rest on."""

    def __init__(self, d: Dialogue, behind: bool = True, own: bool = True) -> None:
        self.d, self.behind, self.own = d if own else alone(d), behind, own
        self.sheet = made(self.d)
        if not own:  # what nobody asked about was told for their own sheet
            decide = self.sheet.decide
            kept = tuple(line for line in decide.lines if line.id != UNTOLD)
            self.sheet = replace(self.sheet, decide=replace(decide, lines=kept))
        self.evidence = self.sheet.evidence

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The things of the week."""
        return steps(self.evidence)

    @cached_property
    def drafts(self) -> tuple[Draft, ...]:
        """The texts to copy that lack nothing; nobody else is shown them."""
        every = drafts(self.evidence) if self.own else ()
        return tuple(draft for draft in every if whole(self.d, draft).open is None)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """A number for each answer that something here rests on, in the order they were asked."""
        if not self.behind:
            return {}
        sheet = self.sheet
        parts = (sheet.decide, sheet.aim, sheet.avoid, sheet.speak)
        said = (line for part in parts for line in part.lines)
        rest = (line.cites for line in (*said, *sheet.grid))
        done = (step.cites for step in self.steps)
        cited = set(chain(*rest, *done, *(draft.cites for draft in self.drafts)))
        asked = (str(slot) for slot in self.d.path.slots)
        return {slot: n for n, slot in enumerate((s for s in asked if s in cited), 1)}

    @cached_property
    def masked(self) -> Callable[[str], str]:
        """Words without identities; the same ones, as questions say them again and again, once."""
        return cache(lambda words: self.d.content.masked(words).text)

    def word(self, id: str, **facts: Fact) -> str:
        """A message of papers.ftl, without its `paper-`."""
        return self.d.texts.label(f"paper-{id}", **facts)

    def said(self, fact: Fact) -> str:
        """A name or a word as plain text."""
        return plain(self.d.texts.html(fact)) if isinstance(fact, Words) else str(fact)

    def lines(self, lines: Iterable[SheetLine]) -> tuple[Line, ...]:
        return tuple(map(self._line, lines))

    def rests_on(self, cites: Iterable[str]) -> tuple[int, ...]:
        """The numbers of these answers."""
        return tuple(sorted({self.numbers[slot] for slot in cites if slot in self.numbers}))

    def _line(self, line: SheetLine) -> Line:
        head, body = headed(said(self.d, line.words))
        words = "".join(span.text for paragraph in body for span in paragraph.spans)
        alone = self._only(str(line.facts.get("quote") or ""), words)
        return Line(
            id=line.id,
            basis=line.basis,
            head=_ORDINAL.sub("", head),
            body=_unstopped(body) if alone else body,
            rests_on=self.rests_on(line.cites),
            quote=alone,
            how=self._how(line),
        )

    def _how(self, line: SheetLine) -> str:
        """What it was computed from, when it was."""
        how = Words(f"{line.id}.how", line.facts)
        return plain(self.d.texts.html(how)) if self.d.texts.has(how.id) else ""

    def _only(self, quote: str, words: str) -> bool:
        opens = words.startswith(self.d.texts.typography.outer[0])
        return bool(quote) and opens and len(words) <= len(quote) + _MARKS


# Pages number their decisions themselves.
_ORDINAL = re.compile(r"^\d · ")
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
