"""Whose words a text uses: those of customers, as far as they let them be read now. A quote that is
not to be quoted is told first; of what is not released nothing is known, and nothing is said."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.desk.quoting import by
from flows.reading.phrases import plain
from flows.record.released import Spoken, Verbatims
from flows.record.voices import Kind
from flows.words.texts import cut

# Ours: so many words in a row, of which two tell something, are nobody's by chance; and a quote
# shorter than that, whole.
_RUN, _WHOLE, _TELLING, _LETTERS = 6, 3, 2, 4
_MOST, _SHOWN = 3, 90
_WORD = re.compile(r"[^\W_]+")


class Used(Struct, frozen=True):
    """Words of a quote, as the text has them."""

    kind: Kind
    quote: Spoken
    words: str


def used(text: str, heard: Verbatims | None, common: frozenset[str]) -> tuple[Used, ...]:
    """The quotes that the text uses, those that are not to be quoted first. common: words that tell
    nothing."""
    every = ((one.kind, quote) for one in (heard.heard if heard else ()) for quote in one.quotes)
    found = (Used(kind, q, _shared(text, q.words, common)) for kind, q in every)
    return tuple(sorted((use for use in found if use.words), key=lambda use: use.quote.quotable))


def _shared(text: str, quote: str, common: frozenset[str]) -> str:
    """The longest run of words of the quote in the text; "" when it may be chance."""
    there, said = [*_WORD.finditer(text)], [plain(w[0]) for w in _WORD.finditer(quote)]
    folded = [plain(word[0]) for word in there]
    run = SequenceMatcher(None, folded, said, autojunk=False).find_longest_match()
    shared = folded[run.a : run.a + run.size]
    telling = sum(len(word) >= _LETTERS and word not in common for word in shared)
    enough = run.size >= _RUN or (run.size == len(said) and run.size >= _WHOLE)
    if not enough or telling < _TELLING:
        return ""
    return text[there[run.a].start() : there[run.a + run.size - 1].end()]


def theirs(d: Dialogue, text: str) -> Markup | None:
    """Whose words are in the text, and what may be done with them."""
    lines = tuple(_lines(d, used(text, d.heard, d.content.lists.words.grammar)))
    return Markup("\n").join(lines) if lines else None


def _lines(d: Dialogue, every: tuple[Used, ...]) -> Iterator[Markup]:
    for use in every[:_MOST]:
        lets = "read" if not use.quote.quotable else "named" if use.quote.by else "unnamed"
        words, whose = cut(use.words, _SHOWN), by(use.kind, use.quote)
        yield d.html(f"check-theirs.{lets}", words=words, by=whose)
