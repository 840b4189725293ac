"""How a text stands on its page, in any language: its lines, its sentences, its questions, and of
whom it speaks where it begins and where it ends."""

import math
import re
from collections.abc import Callable, Mapping
from itertools import chain

from flows.reading.phrases import Phrases, Span
from flows.scoring import form
from flows.scoring.evidence import Read, within

# Ours: more of the same says no more.
_MOST = 3.0
# Ours: a text of so many words is neither short nor long.
_USUAL = math.exp(4)
# Ours: lines and paragraphs that a letter has; what a line of a list has at most.
_LINES, _PARAGRAPHS, _SHORT_LINE = 4, 3, 60
# Ours: a sentence has so many words; in so many words, one figure is not much.
_SENTENCE, _WORDS_OF_A_FIGURE = 10, 5
# Ours: the sentences that open a text, and those that close it; a question in the last letters.
_OPENING, _CLOSING = 2, 25
_PARAGRAPH = re.compile(r"\n\s*\n")
_QUOTE = re.compile(r"[«“\"]")
_ITEM = re.compile(r"^[–—•*-]", re.M)

Shape = Callable[[Read], float]


def _body(read: Read) -> str:
    return read.text.original.strip()


def _lines(read: Read) -> list[str]:
    return [line for line in _body(read).split("\n") if line.strip()]


def _words(read: Read) -> int:
    return max(1, form.words_in(read.text.original))


def _length(read: Read) -> float:
    """How long it is, beside a usual one, as ratios tell it."""
    return math.log(_words(read) / _USUAL)


def _short_lines(read: Read) -> float:
    lines = _lines(read)
    return sum(len(line) < _SHORT_LINE for line in lines) / max(1, len(lines))


def _figures(read: Read) -> float:
    return min(_MOST, sum(map(str.isdigit, _body(read))) / _words(read) * _WORDS_OF_A_FIGURE)


def _sentence(read: Read) -> float:
    """How long its sentences are."""
    words = [len(read.text.text[s.start : s.end].split()) for s in read.sentences()]
    return min(2.0, sum(words) / max(1, len(words)) / _SENTENCE)


def _spoken_of(phrases: Callable[[Read], Phrases], last: bool) -> Shape:
    """Whether its first sentences, or its last ones, speak of somebody."""

    def speaks(read: Read) -> float:
        sentences = list(read.sentences())
        some: list[Span] = sentences[-_OPENING:] if last else sentences[:_OPENING]
        spans = phrases(read).spans(read.text)
        return float(any(within(sentence, spans) for sentence in some))

    return speaks


_PEOPLE: Mapping[str, Callable[[Read], Phrases]] = {
    "me": lambda read: read.lists.me,
    "you": lambda read: read.lists.you,
    "they": lambda read: read.lists.they,
}
SHAPES: Mapping[str, Shape] = {
    "lines": lambda read: min(_MOST, len(_lines(read)) / _LINES),
    "paragraphs": lambda read: min(_MOST, len(_PARAGRAPH.split(_body(read))) / _PARAGRAPHS),
    "one_line": lambda read: float(len(_lines(read)) == 1),
    "length": _length,
    "length_far": lambda read: _length(read) ** 2,
    "questions": lambda read: min(_MOST, _body(read).count("?")),
    "no_question": lambda read: float("?" not in _body(read)),
    "one_question": lambda read: float(_body(read).count("?") == 1),
    "ends_asking": lambda read: float("?" in _body(read)[-_CLOSING:]),
    "capitals": lambda read: float(next(iter(_lines(read)), "").isupper()),
    "small": lambda read: float(_body(read)[:1].islower()),
    "quotes": lambda read: float(bool(_QUOTE.search(_body(read)))),
    "colons": lambda read: min(_MOST, _body(read).count(":")),
    "figures": _figures,
    "short_lines": _short_lines,
    "sentence": _sentence,
    "items": lambda read: float(bool(_ITEM.search(_body(read)))),
    **dict(
        chain.from_iterable(
            (
                (f"begins_{who}", _spoken_of(of, last=False)),
                (f"ends_{who}", _spoken_of(of, last=True)),
            )
            for who, of in _PEOPLE.items()
        )
    ),
}
