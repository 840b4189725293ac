"""Folding what people type, and finding phrases in it, whatever its accents, capitals and
apostrophes.

A phrase is written as people say it, with four signs: `besoin*` any ending (a first word has three
letters or more before it), `votre/vos` either word, `…` up to three words, `#` a number. Phrases
never reach over the end of a sentence.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from msgspec import Struct

# Ours: twice a message of Telegram's. One letter can fold into eighteen (U+FDFA): a message of them
# is no text that anybody reads.
MOST_FOLDED = 8192
# One reply, and the parts of it that are held against labels.
MOST_TEXTS = 64
# Ours: nobody says which button they mean in a longer text.
LONGEST_CHOICE = 600
_ENDS = frozenset(".!?;…")
# What a phrase cannot reach over, though it goes on about the same thing.
_COLON = ":"
# Where a line ends, a sentence may go on; not after a greeting, nor before a blank line or an item.
_BREAK = re.compile(r"(?<=,)\n|\n(?=[^\S\n]*[\n–•*-])")
# Of a number, or after an initial: no end of a sentence.
_POINT = re.compile(r"(?<=\d)\.(?=\d)|(?<=\b[A-Z])\.(?=\s)")
_KEPT = frozenset("€$£%")
_WORDS = re.compile(rf"\w+|[{''.join(sorted(_KEPT))}]")
# Ours: a message of Telegram's has room for 750 words that somebody wrote, and its commonest word
# comes less than 80 times. Bounded, so that any text stays quick.
MOST_WORDS, MOST_TIMES = 900, 100
# A phrase whose first word has any ending is looked for where these letters begin a word.
_BEGINNING = 3
_LIGATURES = {"œ": "oe", "æ": "ae"}
_NUMBER = r"\d+(?:[ .:]\d+){0,3}"  # bounded: a message of digits only must stay quick
_ANY_THREE = r"(?: +[^ .:]+){0,3}"


@lru_cache(MOST_TEXTS)
def plain(text: str) -> str:
    """The text in lower case without accents, emoji or punctuation, single-spaced.

    >>> plain("👍 Payé, à l’heure !")
    'paye a l heure'
    """
    return " ".join("".join(map(_plain, text[:MOST_FOLDED]))[:MOST_FOLDED].split())


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    folded = unicodedata.normalize("NFKD", character).casefold()
    return "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))


class Span(Struct, frozen=True, order=True):
    """From `start` up to `end`, as in a slice."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.start < self.end


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    """The character without accent or case; the end of a sentence is ".", other punctuation " ",
    but for a colon."""
    if character in _ENDS:
        return "."
    if character == _COLON:
        return character
    if character in _KEPT:
        return f" {character} "
    apart = unicodedata.normalize("NFKD", character.casefold())
    apart = "".join(_LIGATURES.get(c, c) for c in apart if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in apart)


class _Letters(dict[int, str]):
    """What each character folds into; the usual ones are known from the start."""

    def __missing__(self, code: int) -> str:
        return _folded(chr(code))


# Latin letters, and the punctuation that is typed between them.
_LETTERS = _Letters({code: _folded(chr(code)) for code in (*range(0x250), *range(0x2000, 0x2070))})


class Folded:
    """A text folded for searching, that knows where each character stood in the original. found:
    where phrases are that were looked for."""

    def __init__(self, original: str) -> None:
        self.original = original
        marked = _POINT.sub(",", _BREAK.sub(".", original))
        self.found: dict[Phrases, tuple[Span, ...]] = {}
        self.text = _bounded(marked[:MOST_FOLDED].translate(_LETTERS))

    @cached_property
    def keys(self) -> frozenset[str]:
        """Those of `starts`: most phrases are known from them to be nowhere in the text."""
        return frozenset().union(*map(_keys, _WORDS.findall(self.text)))

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """Where each word starts, in order: by the word, by its first letters and a "*" ("bes*"),
        and by "#" for a number."""
        found: dict[str, list[int]] = defaultdict(list)
        for word in _WORDS.finditer(self.text):
            for key in _keys(word[0]):
                places = found[key]
                if len(places) < MOST_TIMES:
                    places.append(word.start())
        return found

    @cached_property
    def _at(self) -> list[int]:
        """Where each folded character stands in the original."""
        return [i for i, c in enumerate(self.original) for _ in _folded(c)]

    def place(self, at: int) -> int:
        """Where a character of the folded text stands in the original."""
        return self._at[at]

    def span(self, start: int, end: int) -> Span:
        """The folded characters of a part of the original."""
        return Span(bisect_left(self._at, start), min(bisect_left(self._at, end), len(self.text)))

    def quote(self, span: Span) -> str:
        """The original characters under a span of the folded text."""
        if not span:
            return ""
        return self.original[self._at[span.start] : self._at[span.end - 1] + 1].strip()

    def words(self, span: Span) -> Span:
        """The whole words that the span holds or cuts."""
        end = self.text.find(" ", span.end - 1)
        return Span(self.text.rfind(" ", 0, span.start + 1) + 1, len(self.text) if end < 0 else end)

    def sentence(self, span: Span) -> Span:
        """The sentence that holds the span."""
        end = self.text.find(".", span.end)
        start = self.text.rfind(".", 0, span.start) + 1
        return Span(start, len(self.text) if end < 0 else end)


@lru_cache(MOST_TEXTS)
def fold(text: str) -> Folded:
    """The text folded. A reply is read by many, each for phrases of its own; an answer by all that
    judge it."""
    return Folded(text)


def _bounded(folded: str) -> str:
    """The folded text up to as many letters and words as are looked at."""
    text = folded[:MOST_FOLDED]
    if len(text) <= MOST_WORDS:
        return text
    beyond = next(islice(_WORDS.finditer(text), MOST_WORDS, None), None)
    return text[: beyond.start()] if beyond else text


@lru_cache(maxsize=4096)
def _keys(word: str) -> tuple[str, ...]:
    beginning = f"{word[:_BEGINNING]}*"
    return (word, beginning, "#") if word[0].isdecimal() else (word, beginning)


class _Pattern:
    """Phrases as one pattern, tried only where a word stands that one of them begins with.

    It finds the longest phrase first, and nothing when there is none.
    """

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = phrases
        self._first = frozenset(map(_key, _spread(phrases)))

    @cached_property
    def said(self) -> re.Pattern[str]:
        """Compiled when it is needed: those of one language are only read to be joined."""
        said = "|".join(map(_expression, sorted(_spread(self._phrases), key=len, reverse=True)))
        return re.compile(rf"(?:{said})(?!\w)" if said else r"(?!)")

    def spans(self, text: Folded, left: str) -> Iterator[Span]:
        """Where they are in `left`, what is left of the text, in order and without overlap."""
        keys, done = self._first & text.keys, 0
        for start in sorted({start for key in keys for start in text.starts[key]}):
            found = self.said.match(left, start) if start >= done else None
            if found:
                done = found.end()
                yield Span(start, done)

    def begins(self, text: Folded) -> bool:
        """Whether a word stands there that one of them begins with."""
        return not self._first.isdisjoint(text.keys)

    def is_all(self, text: str) -> bool:
        return self.said.fullmatch(text) is not None


class Phrases:
    """Phrases to look for, but not inside those of `unless`."""

    def __init__(self, said: Iterable[str], unless: Iterable[str] = ()) -> None:
        self.said = tuple(dict.fromkeys(said))
        self.unless = tuple(dict.fromkeys(unless))
        self._said = _Pattern(self.said)
        self._unless = _Pattern(self.unless)

    def __or__(self, other: "Phrases") -> "Phrases":
        """These together, ready to be looked for: no turn waits for it."""
        joined = Phrases(self.said + other.said, self.unless + other.unless)
        for pattern in (joined._said, joined._unless):
            _ = pattern.said
        return joined

    def spans(self, text: Folded) -> tuple[Span, ...]:
        """Where they are, in order, without overlap."""
        if not self._said.begins(text):
            return ()
        if self not in text.found:
            text.found[self] = tuple(self._spans(text))
        return text.found[self]

    def _spans(self, text: Folded) -> Iterator[Span]:
        left = text.text
        for span in self._unless.spans(text, left):
            left = f"{left[: span.start]}{'_' * (span.end - span.start)}{left[span.end :]}"
        return self._said.spans(text, left)

    def first(self, text: Folded) -> Span | None:
        return next(iter(self.spans(text)), None)

    def is_all(self, text: Folded) -> bool:
        """Whether the text is one of them and nothing else."""
        return self._said.is_all(text.text.strip())

    def within(self, text: Folded) -> bool:
        return self.first(text) is not None


def near(text: Folded, one: Iterable[Span], other: Iterable[Span], words: int) -> Iterator[Span]:
    """The spans of `one` that are followed by one of `other` in the same sentence, with at most
    `words` words between."""
    starts = sorted(span.start for span in other)
    for span in one:
        after = bisect_left(starts, span.end)  # the nearest: others are farther still
        gap = text.text[span.end : starts[after]] if after < len(starts) else "."
        if "." not in gap and len(gap.split()) <= words:
            yield span


def _spread(phrases: Iterable[str]) -> list[list[str]]:
    """The words of each phrase, once for each way it can begin: `votre/vos clients` is two."""
    return [[word, *rest] for first, *rest in map(str.split, phrases) for word in first.split("/")]


def _key(tokens: list[str]) -> str:
    """Under which key of Folded.starts a text holds the first word of the phrase."""
    first = tokens[0]
    word, *others = Folded(first).text.split() or [""]
    if first.startswith("#"):
        return "#"
    if first.endswith("*") and not others and len(word) < _BEGINNING:
        raise ValueError(f"“{first}” is too short: * stands after {_BEGINNING} letters or more")
    return f"{word[:_BEGINNING]}*" if first.endswith("*") and not others else word


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
