"""What an hour of a group brings, as people tell it in one breath, « un gîte, c'est 300 en 3 h »,
"festivals 680 for fifteen hours"; and the whole that a part was told of: "15,900 of 28,800"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from flows.reading.figures import (
    MOST_LETTERS,
    Amounts,
    Figure,
    Tokens,
    figures,
    tokens,
    unit_at,
    unit_of,
)
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.reading.replies import currency

_ENDS = re.compile(r"[.!?;]\s+|\s+·\s+|\n")
_DIGITS = re.compile(r"\d+")
_TWO = 2
# Ours: a longer word of a name tells it; a plural is the same.
_TELLS = 4
# Ours: what stands between the two numbers is a word that leads on, and perhaps the money.
_BETWEEN = 3
# Ours: a job takes no more hours than a year has.
_MOST_HOURS = 2000
# Ours: a share is told to the point.
_POINT = 1


class Rate(Struct, frozen=True):
    """Money, in theirs, for so many hours."""

    money: float
    hours: float


def rates(
    text: str | None, names: Sequence[str], others: Sequence[str], lists: Lists
) -> dict[int, Rate]:
    """The rate of each of the names of which one is told, by its place; the name told last before
    it is its own. others: of whom a rate is told as well, and is none of these."""
    found: dict[int, Rate] = {}
    marks = _marks(names, others)
    for piece in _ENDS.split(text or ""):
        if not _may_tell(piece, marks):
            continue
        said = tokens(piece[:MOST_LETTERS], known := _amounts(lists))
        for start, rate in _told(said, known, lists):
            before = (marks[w] for token in said[:start] if (w := _stem(token)) in marks)
            turn = next(reversed([*before]), len(names))
            if turn < len(names):
                found.setdefault(turn, rate)
    return found


def _may_tell(piece: str, marks: dict[str, int]) -> bool:
    """Whether a number and one of the names stand in it: most notes hold neither."""
    named = any(_stem(word) in marks for word in plain(piece).split())
    return named and bool(_DIGITS.search(piece))


def whole(text: str | None, share: float | None, lists: Lists) -> tuple[float, float] | None:
    """A part in money, and the whole that it was told of, where they make the share, in percent."""
    if len(_DIGITS.findall(text or "")) < _TWO:
        return None
    said = tokens(text or "", known := _amounts(lists))
    for one, other in pairwise(figures(said, known, lists.tongue)):
        between = [t for t in said[one.end : other.start] if not _is_sign(t, lists)]
        led = bool(between) and _leads(between, lists.tongue.words.of_whole, lists)
        if led and other.low and abs(100 * one.low / other.low - (share or 0)) <= _POINT:
            return one.low, other.low
    return None


def _marks(names: Sequence[str], others: Sequence[str]) -> dict[str, int]:
    """The words that tell each name, and no other of them; and those that tell the others alone."""
    each = [{_stem(w) for w in plain(name).split() if len(w) >= _TELLS} for name in names]
    words = [word for of in each for word in of]
    beside = {
        _stem(w): len(names) for name in others for w in plain(name).split() if len(w) >= _TELLS
    }
    return beside | {w: i for i, of in enumerate(each) for w in of if words.count(w) == 1}


def _stem(word: str) -> str:
    return word.rstrip("s")


def _told(said: Tokens, known: Amounts, lists: Lists) -> Iterator[tuple[int, Rate]]:
    """Each rate with where it begins. Hours without their unit are told after others with it."""
    timed = False
    for one, other in pairwise(figures(said, known, lists.tongue)):
        between = list(said[one.end + unit_at(said, one.end, known) : other.start])
        if not between or not _leads(between, known.words.takes, lists):
            continue
        first, last = _hours(one, said, known), _hours(other, said, known)
        timed = timed or last is not None
        if first is None and timed and _is_money(one, other):
            hours = last if last is not None else other.low
            yield from _rate(one, one.low, hours)
        elif first is not None and last is None and not _counts(said, other, known, lists):
            yield from _rate(one, other.low, first)


def _leads(between: Sequence[str], links: frozenset[str], lists: Lists) -> bool:
    """Whether nothing but the money stands there, and a word that leads to what it is for."""
    money = (t in links or _is_sign(t, lists) for t in between)
    return len(between) <= _BETWEEN and between[-1] in links and all(money)


def _hours(figure: Figure, said: Tokens, known: Amounts) -> float | None:
    unit = unit_of(said, figure.end, known)
    return figure.low * unit if unit and unit <= 1 else None


def _is_money(one: Figure, other: Figure) -> bool:
    return one.low == one.high and one.low > other.high


def _counts(said: Tokens, figure: Figure, known: Amounts, lists: Lists) -> bool:
    """Whether it counts something: « 1 h pour 60 conduits »."""
    after = "".join(said[figure.end : figure.end + 1])
    names = bool(after) and after[0].isalpha() and after not in known.common
    return names and not _is_sign(after, lists)


def _is_sign(token: str, lists: Lists) -> bool:
    """Whether it is a money."""
    return currency(f"1 {token}", lists.tongue) is not None


def _rate(at: Figure, money: float, hours: float) -> Iterator[tuple[int, Rate]]:
    if 0 < hours <= _MOST_HOURS and money > hours:
        yield at.start, Rate(money, hours)


def _amounts(lists: Lists) -> Amounts:
    return Amounts(
        lists.numbers, lists.shares, lists.durations, lists.quantities, lists.words.grammar
    )
