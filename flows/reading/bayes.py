"""Which of a few options a reply speaks of, by the words, the letters and the pairs of words that
the examples of each have and those of the others have not.

Source: complement naive Bayes, J. Rennie et al., "Tackling the poor assumptions of naive Bayes text
classifiers", 2003; features are hashed, K. Weinberger et al., "Feature hashing for large scale
multitask learning", 2009, so that a question takes little room however many examples it has.
"""

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from zlib import crc32

# Ours, tried on replies that no example was written from; near these it makes no difference.
_WORD, _PIECE, _PAIR = 1.0, 0.35, 0.6
_PIECES = (3, 4)
_SMOOTHED = 0.05
_BUCKETS = 1 << 14
# Log odds are kept in a byte: by this much, up to eight either way.
_STEP = 1 / 16
_MOST = 127

Words = Sequence[str]


class Bayes:
    """The examples of some options, counted. Each example: the place of its option, its words."""

    def __init__(self, options: int, examples: Iterable[tuple[int, Words]]) -> None:
        self._options = options
        counts = [array("f", bytes(4 * _BUCKETS)) for _ in range(options)]
        for option, words in examples:
            found = list(_features(words))
            weight = _length(found) ** -0.5
            for bucket, value in found:
                counts[option][bucket] += value * weight
        seen = [bucket for bucket, of in enumerate(zip(*counts, strict=True)) if any(of)]
        self._row = array("H", bytes(2 * _BUCKETS))  # 0: no example has it
        for row, bucket in enumerate(seen, 1):
            self._row[bucket] = row
        self._odds = array("b", bytes((1 + len(seen)) * options))
        self._weigh(counts, seen)

    def _weigh(self, counts: list["array[float]"], seen: Sequence[int]) -> None:
        """By bucket that some example has, the log odds of each option against all others."""
        totals = [sum(count) for count in counts]
        every = [sum(here) for here in zip(*counts, strict=True)]
        added, everything = _SMOOTHED * len(seen), sum(totals)
        for option, (count, total) in enumerate(zip(counts, totals, strict=True)):
            scale = math.log((everything - total + added) / (total + added))
            for row, bucket in enumerate(seen, 1):
                here, others = count[bucket] + _SMOOTHED, every[bucket] - count[bucket]
                odds = scale + math.log(here / (max(others, 0) + _SMOOTHED))
                self._odds[row * self._options + option] = _byte(odds)

    def odds(self, words: Words) -> list[float]:
        """How much more the words speak of each option than of the others: about -10 to 10."""
        return self._summed(words, range(self._options))

    def odds_of(self, option: int, words: Words) -> float:
        """The same of one option."""
        return self._summed(words, range(option, option + 1))[0]

    def _summed(self, words: Words, options: range) -> list[float]:
        known = [(row, value) for at, value in _features(words) if (row := self._row[at])]
        summed = [0.0] * len(options)
        for row, value in known:
            start = row * self._options + options.start
            for at in range(len(options)):
                summed[at] += value * self._odds[start + at]
        scale = _STEP / _length(known)
        return [value * scale for value in summed]


def _byte(odds: float) -> int:
    return max(-_MOST, min(_MOST, round(odds / _STEP)))


def _length(features: Iterable[tuple[int, float]]) -> float:
    return math.sqrt(sum(value * value for _, value in features)) or 1


def _features(words: Words) -> Iterator[tuple[int, float]]:
    """Each with its weight: words, three and four letters in a row of each, words side by side."""
    for word in words:
        yield _bucket(f"={word}"), _WORD
        edged = f" {word} "
        for size in _PIECES:
            for at in range(len(edged) - size + 1):
                yield _bucket(edged[at : at + size]), _PIECE
    for one, other in pairwise(words):
        yield _bucket(f"{one}+{other}"), _PAIR


def _bucket(feature: str) -> int:
    return crc32(feature.encode()) % _BUCKETS
