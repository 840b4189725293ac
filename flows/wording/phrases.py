"""Finding phrases in what people type, whatever its accents, capitals and apostrophes.

A phrase is written as people say it, with four signs: `besoin*` any ending, `votre/vos` either
word, `…` up to three words, `#` a number. Phrases never reach over the end of a sentence.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from msgspec import Struct

_ENDS = frozenset(".!?;:…")
# Where a line ends, a sentence may go on; not after a greeting, nor before a blank line or an item.
_BREAK = re.compile(r"(?<=,)\n|\n(?=\s*\n|\s*[-–•*])")
_KEPT = frozenset("€$£%")
_LIGATURES = {"œ": "oe", "æ": "ae"}
_NUMBER = r"\d+(?:[ .]\d+){0,3}"  # bounded: a message of digits only must stay quick
_ANY_THREE = r"(?: +[^ .]+){0,3}"


class Span(Struct, frozen=True, order=True):
    """From `start` up to `end`, as in a slice."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.start < self.end


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    """The character without accent or case; the end of a sentence is ".", other punctuation " "."""
    if character in _ENDS:
        return "."
    if character in _KEPT:
        return f" {character} "
    apart = unicodedata.normalize("NFKD", character.casefold())
    apart = "".join(_LIGATURES.get(c, c) for c in apart if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in apart)


class Folded:
    """A text folded for searching, that knows where each character stood in the original."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = "".join(map(_folded, _BREAK.sub(".", original)))

    @cached_property
    def _at(self) -> list[int]:
        """Where each folded character stands in the original."""
        return [i for i, c in enumerate(self.original) for _ in _folded(c)]

    def quote(self, span: Span) -> str:
        """The original characters under a span of the folded text."""
        if not span:
            return ""
        return self.original[self._at[span.start] : self._at[span.end - 1] + 1].strip()

    def sentence(self, span: Span) -> Span:
        """The sentence that holds the span."""
        end = self.text.find(".", span.end)
        start = self.text.rfind(".", 0, span.start) + 1
        return Span(start, len(self.text) if end < 0 else end)


class Phrases:
    """Phrases to look for, but not inside those of `unless`."""

    def __init__(self, said: Iterable[str], unless: Iterable[str] = ()) -> None:
        self.said = tuple(dict.fromkeys(said))
        self.unless = tuple(dict.fromkeys(unless))
        self._said = _pattern(self.said)
        self._unless = _pattern(self.unless)

    def __or__(self, other: "Phrases") -> "Phrases":
        return Phrases(self.said + other.said, self.unless + other.unless)

    def spans(self, text: Folded) -> Iterator[Span]:
        """Where they are, in order, without overlap."""
        left = self._unless.sub(lambda found: "_" * len(found[0]), text.text)
        return (Span(*found.span()) for found in self._said.finditer(left))

    def first(self, text: Folded) -> Span | None:
        return next(self.spans(text), None)

    def is_all(self, text: Folded) -> bool:
        """Whether the text is one of them and nothing else."""
        return self._said.fullmatch(text.text.strip()) is not None

    def within(self, text: Folded) -> bool:
        return self.first(text) is not None


def near(text: Folded, one: Iterable[Span], other: Iterable[Span], words: int) -> Iterator[Span]:
    """The spans of `one` that are followed by one of `other` in the same sentence, with at most
    `words` words between."""
    others = list(other)
    for span in one:
        if any(0 <= _between(text, span, o) <= words for o in others):
            yield span


def _between(text: Folded, span: Span, other: Span) -> int:
    """How many words are between the span and the other after it; -1 when it is not after."""
    gap = text.text[span.end : other.start]
    return -1 if other.start < span.end or "." in gap else len(gap.split())


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all; it finds the longest phrase first, and nothing when there is none.

    Branches are grouped by their first character, so that most are passed over in one look.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for phrase in sorted(phrases, key=len, reverse=True):
        first, *rest = phrase.split()
        for word in first.split("/"):
            expression = _expression([word, *rest])
            groups[expression[: 1 + expression.startswith("\\")]].append(expression)
    said = "|".join(f"(?:{'|'.join(group)})" for group in groups.values())
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)" if said else r"(?!)")


def _expression(tokens: list[str]) -> str:
    """A phrase as a pattern; between a number and what it counts a space is optional."""
    parts = [_ANY_THREE if said == "…" else _token(said) for said in tokens]
    return "".join(parts).removeprefix(" +").replace(f"{_NUMBER} +", f"{_NUMBER} *")


def _token(token: str) -> str:
    words = "|".join(_word(word) for word in token.split("/"))
    return f" +(?:{words})" if "/" in token else f" +{words}"


def _word(word: str) -> str:
    stem = word.removesuffix("*")
    plain = " ".join(Folded(stem).text.split())
    said = _NUMBER if stem == "#" else re.escape(plain).replace(r"\ ", " +")
    return said + (r"\w*" if word.endswith("*") else "")
