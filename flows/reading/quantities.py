"""Numbers with what they are of: parts of a whole (« 2/3 », « 8 sur 10 »), lengths of time (« deux
jours », "half a day"), bounds (« plus de 20 »). Linear scans; the words come from content/."""

import math
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from flows.reading.replies import plain, spelled, unclocked
from flows.reading.tongue import Tongue

# Ours: what is told of a number stands close to it.
_MOST_TOKENS, _MOST_LETTERS = 60, 600
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|/|%")


class Amounts(Struct, frozen=True):
    """The words of quantities. numbers: those people spell. shares: parts of a whole, in percent.
    durations: in hours."""

    numbers: Mapping[str, float]
    shares: Mapping[str, float]
    durations: Mapping[str, float]


def _tokens(reply: str) -> list[str]:
    """Numbers, words, slashes; accents and capitals gone."""
    found = _TOKEN.findall(reply[:_MOST_LETTERS].lower())[:_MOST_TOKENS]
    return [t if t in "/%" or t[0].isdigit() else plain(t) for t in found]


def _number(token: str, numbers: Mapping[str, float]) -> float | None:
    if token[0].isdigit():
        return float(token.replace(",", "."))
    return numbers.get(token)


def percent(reply: str, known: Amounts, tongue: Tongue) -> float | None:
    """The part of a whole in the reply, of 100; None when it tells none, or several.

    A ratio (« 2/3 », « 8 sur 10 », "1 in 4"), or a fraction of more than one ("three quarters").
    """
    tokens = _tokens(reply)
    found = {*_ratios(tokens, known, tongue), *_fractions(tokens, known)}
    found = found or _share(tokens, known)
    return found.pop() if len(found) == 1 else None


def _share(tokens: list[str], known: Amounts) -> set[float]:
    """The one part of a whole that is named, when no other number is."""
    others = [t for t in tokens if t not in known.shares and _number(t, known.numbers) is not None]
    return set() if others else {known.shares[t] for t in tokens if known.shares.get(t)}


def _ratios(tokens: list[str], known: Amounts, tongue: Tongue) -> Iterator[float]:
    for i, token in enumerate(tokens[:-2]):
        part = 1.0 if token in tongue.words.one else _number(token, known.numbers)
        at = i + 2 if tokens[i + 1] in ("/", *tongue.words.of_whole) else 0
        if at and tokens[i + 1 : i + 3] == ["out", "of"]:
            at = i + 3
        whole = _number(tokens[at], known.numbers) if at and at < len(tokens) else None
        if part is not None and whole and part <= whole:
            yield round(100 * part / whole, 1)


def _fractions(tokens: list[str], known: Amounts) -> Iterator[float]:
    for one, other in pairwise(tokens):
        times, share = _number(one, known.numbers), known.shares.get(other, 0)
        if times and 1 < times < 10 and 0 < share < 50:
            yield round(min(100, times * share), 1)


def hours(reply: str, known: Amounts, tongue: Tongue) -> float | None:
    """A length of time in hours; None when it tells none, not a number when it is not clear which.

    « deux jours », "half a day", "2 days and 3 hours"; without a number it is one.
    """
    tokens = _tokens(unclocked(reply[:_MOST_LETTERS]))
    found, used = _lengths(tokens, known, tongue)
    if not found:
        return None
    left = any(t[0].isdigit() for i, t in enumerate(tokens) if i not in used)
    sizes = [size for size, _ in found]
    if left and sizes == [1]:
        return None  # « de 2 à 3 h » is a number as any other
    if left or not all(one > other for one, other in pairwise(sizes)):
        return math.nan
    return round(sum(size * times for size, times in found), 2)


def _lengths(
    tokens: list[str], known: Amounts, tongue: Tongue
) -> tuple[list[tuple[float, float]], set[int]]:
    """Each length of time, with how often; and the tokens that tell how often. « Par jour » is no
    length, nor is the second of "an hour a day"."""
    found: list[tuple[float, float]] = []
    used: set[int] = set()
    at = 0
    while at < len(tokens):
        size, words = _size(tokens, at, known)
        if size is not None and not _is_rate(tokens[:at], bool(found), tongue):
            run = _run(tokens, at, known.numbers, tongue)
            used.update(run)
            times = _spelled([tokens[i] for i in run], known.numbers, tongue)
            halved = " ".join(tokens[at + words : at + words + 3])
            also = any(halved.startswith(half) for half in tongue.words.halves)
            of = found and at and tokens[run[0] - 1 if run else at - 1] in tongue.words.links
            found.append((math.nan if of else size, times + 0.5 * also))
        at += words
    return found, used


def _is_rate(before: list[str], counted: bool, tongue: Tongue) -> bool:
    """Whether what comes after these words is what something is counted by."""
    last = before[-1] if before else ""
    return last in tongue.words.each or (counted and last in tongue.words.one)


def _size(tokens: list[str], at: int, known: Amounts) -> tuple[float | None, int]:
    """The length that one or two words name, and how many words they are."""
    two = " ".join(tokens[at : at + 2])
    if two in known.durations:
        return known.durations[two], 2
    return known.durations.get(tokens[at]), 1


def _run(tokens: list[str], at: int, numbers: Mapping[str, float], tongue: Tongue) -> list[int]:
    """Where the number just before a word stands: « une dizaine d’heures », "half a day"."""
    start = at - 1
    if start > 0 and tokens[start] in (*tongue.words.one, *tongue.words.links):
        start -= _number(tokens[start - 1], numbers) is not None
    end = start
    while start >= 0 and (
        _number(tokens[start], numbers) is not None
        or (tokens[start] in tongue.words.adds and start < end)
    ):
        start -= 1
    return list(range(start + 1, end + 1))


def _spelled(run: list[str], numbers: Mapping[str, float], tongue: Tongue) -> float:
    """The number of a run of words; one when there is none."""
    if run and run[-1][0].isdigit():
        return float(run[-1].replace(",", "."))
    found = spelled(" ".join(run), numbers, tongue)
    return found[-1] if found else 1


def bounded(reply: str, tongue: Tongue) -> tuple[int, str]:
    """Whether a reply tells of more than its number (1), of less (-1), or neither (0); and the rest
    of it, folded: « plus de 20 » is 1 and "20"."""
    said = f" {plain(reply)} "
    for bound, phrases in ((-1, tongue.words.below), (1, tongue.words.above)):
        found = next((words for words in phrases if f" {words} " in said), None)
        if found is not None:
            return bound, said.replace(f" {found} ", " ", 1)
    return 0, said
