"""Numbers with what they are of: parts of a whole (« 2/3 », « 8 sur 10 »), lengths of time (« deux
jours », "half a day", « 3 soirs de 2 h »), bounds (« plus de 20 »). Linear scans; the words come
from content/."""

import math
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz import fuzz, process

from flows.reading.figures import (
    Amounts,
    Figure,
    Tokens,
    distinct,
    figures,
    is_word,
    phrase_at,
    phrase_before,
    settled,
    tokens,
    unit_at,
)
from flows.reading.phrases import plain
from flows.reading.tongue import Tongue

# Ours: « un gros tiers, quarante » is forty; « un tiers et 80 » is two numbers.
_REFINES = 10
# Ours: « heurs » is hours, « tours » are none.
_SLIP, _SHORTEST_SLIP = 83, 5
_MINUTES = 60
# Ours: « 4 rendez-vous de 2 h ».
_MOST_NOUN = 3
_SEVERAL, _WEEK = 2, 7
# Ours: fewer are hours.
_OF_MINUTES = 5
# A day, in hours of work, as content tells it.
_DAY = 7


class Length(Struct, frozen=True):
    """So many times a length of time, in hours, told by the tokens from `start` up to `end`. rate:
    what something is counted by (« par jour »). bare: no number says how often."""

    times: float
    size: float
    start: int
    end: int
    rate: bool = False
    bare: bool = False


def ratio(said: Tokens, known: Amounts, tongue: Tongue) -> tuple[float, float] | None:
    """So many of so many, once: « 2/3 », « 8 sur 10 », "1 in 4", « sur les cinq, deux »."""
    found = set(_ratios(said, figures(said, known, tongue), tongue))
    return found.pop() if len(found) == 1 else None


def _ratios(
    said: Tokens, told: tuple[Figure, ...], tongue: Tongue
) -> Iterator[tuple[float, float]]:
    for one, other in pairwise(told):
        between = said[one.end : other.start]
        if _is_of(between, tongue) and one.value <= other.low > 0:
            yield one.value, other.low
            continue
        first = (
            len(told) == 2
            and "/" not in between
            and _is_of(said[max(0, one.start - 2) : one.start], tongue)
        )
        if first and other.value <= one.low > 0:
            yield other.value, one.low


def _is_of(between: Tokens, tongue: Tongue) -> bool:
    """« sur », « sur les », "out of", and what is counted before: « 3 clients sur 10 »."""
    of = [i for i, t in enumerate(between) if t == "/" or t in tongue.words.of_whole]
    apart = [t for t in between if not is_word(t) and t != "/"]
    return bool(of) and of[0] <= 1 and len(between) - of[-1] <= 2 and not apart


def percent(reply: str, known: Amounts, tongue: Tongue) -> float | None:
    """The part of a whole in the reply, of 100; None when it tells none, or several.

    A ratio (« 2/3 », « 8 sur 10 », "1 in 4"), a fraction (« un tiers », "three quarters"), or what
    makes it more precise (« un gros tiers, quarante »).
    """
    return percent_of(settled(tokens(reply, known), known, tongue), known, tongue)


def percent_of(said: Tokens, known: Amounts, tongue: Tongue) -> float | None:
    """The same, of tokens."""
    told = ratio(said, known, tongue)
    return _fraction(said, known, tongue) if told is None else round(100 * told[0] / told[1], 1)


def _fraction(said: Tokens, known: Amounts, tongue: Tongue) -> float | None:
    """The one fraction there is; two that are joined are a range."""
    told = [f for f in figures(said, known, tongue) if not f.article]
    parts: list[tuple[float, int]] = []
    used: set[int] = set()
    for at, token in enumerate(said):
        share = known.shares.get(token)
        if not share:
            continue
        times = next((f for f in told if f.end in (at, at - 1) and 1 < f.low < 10), None)
        used |= {f.start for f in told if f is times or f.start == at}
        parts.append((min(100, share * (times.value if times and share < 50 else 1)), at))
    rest = distinct(f for f in told if f.start not in used)
    values = {round(part, 1) for part, _ in parts}
    if not values or len(rest) > 1:
        return None
    if rest:
        close = len(values) == 1 and abs(rest[0].value - min(values)) <= _REFINES
        return rest[0].value if close else None
    if len(parts) == 2 and len(values) == 2:
        words = [w for w in said[parts[0][1] + 1 : parts[1][1]] if w not in tongue.words.one]
        between = known.words.between.intersection(said[: parts[0][1]])
        links = known.words.upto | (tongue.words.adds if between else frozenset())
        return sum(values) / 2 if words and words[0] in links else None
    return values.pop() if len(values) == 1 else None


def hours(reply: str, known: Amounts, tongue: Tongue) -> float | None:
    """A length of time in hours; None when it tells none, not a number when it is not clear which.

    « deux jours », "half a day", "2 days and 3 hours"; without a number it is one.
    """
    return hours_of(settled(tokens(reply, known), known, tongue), known, tongue)


def hours_of(said: Tokens, known: Amounts, tongue: Tongue) -> float | None:
    """The same, of tokens."""
    told = figures(said, known, tongue)
    found = lengths(said, told, known, tongue)
    counted = [one for one in found if not one.rate]
    if not counted:
        return None
    days, daily = _daily(said, found, known)
    if days:
        counted = daily
    left = [f for f in told if not any(one.start <= f.start < one.end for one in found)]
    total = (days or 1) * _total(said, counted, [one for one in found if one.rate], known)
    for figure in left:
        total += _beside(said, figure, counted, total, known, tongue)
    return total if math.isnan(total) else round(total, 2)


def only_daily(said: Tokens, known: Amounts, tongue: Tongue) -> bool:
    """Whether the tokens tell so many hours a day, and not of how many days."""
    found = lengths(said, figures(said, known, tongue), known, tongue)
    by_day = any(one.rate and one.size == _DAY for one in found)
    hours = [one for one in found if not one.rate]
    return by_day and all(one.size < _DAY for one in hours) and not _weekdays(said, known)


def _daily(said: Tokens, found: list[Length], known: Amounts) -> tuple[float, list[Length]]:
    """The days that so many hours a day are told of, and the hours: « deux heures par jour, cinq
    jours », "mon to sat, nine hours a day"; none where no days are told, or no hours of one."""
    by_day = any(one.rate and one.size == _DAY for one in found)
    daily = [one for one in found if not one.rate and one.size < _DAY]
    if not by_day or not daily:
        return 0, []
    days = [one.times for one in found if not one.rate and one.size == _DAY and not one.bare]
    days = days or [n for n in [_weekdays(said, known)] if n]
    return (days[0], daily) if len(days) == 1 else (0, [])


def _weekdays(said: Tokens, known: Amounts) -> float:
    """How many days of the week the tokens name, or a run of them goes over; 0: none, not a number
    when it is not clear."""
    named = [
        (at, known.words.weekdays[t]) for at, t in enumerate(said) if t in known.words.weekdays
    ]
    ends = [
        (at, day)
        for at, day in named
        if known.words.upto.intersection(said[max(0, at - _MOST_NOUN) : at])
    ]
    if len(named) < _SEVERAL:
        return 0
    if not ends:
        return len({day for _, day in named})
    (_, first), (_, last), *more = named
    return math.nan if more else (last - first) % _WEEK + 1


def _beside(
    said: Tokens, left: Figure, counted: list[Length], total: float, known: Amounts, tongue: Tongue
) -> float:
    """What a number without a unit adds to the lengths: « 12 heures pour moi et 8 pour lui » is 20,
    « 3 séances de 2 h » is 6, « une heure trente » is an hour and a half."""
    if phrase_at(said, left.end, known.words.times) and left.start >= counted[-1].end:
        return total * (left.value - 1)  # « 20 min 3 fois par semaine »
    before = next((one for one in reversed(counted) if one.end <= left.start), None)
    if before is None:
        after = counted[0]
        noun = said[left.end : after.start]
        each = 0 < len(noun) <= _MOST_NOUN and noun[-1] in known.words.each_of
        each = each and all(map(is_word, noun[:-1]))
        return total * (left.value - 1) if each and len(counted) == 1 else math.nan
    if before.end == left.start and before.size == 1 and left.value < _MINUTES:
        return left.value / _MINUTES if left.value % 5 == 0 else math.nan
    if before.times == 1 and tongue.words.either.intersection(said[left.start - 1 : left.start]):
        return 0  # « un jour ou deux » is one at least
    joined = phrase_before(said, left.start, known.words.sums | tongue.words.adds)
    if before.size < 1 and left.value < _OF_MINUTES:
        return math.nan  # "forty minutes each way and three there"
    return left.value * before.size if joined and before.end < left.start else math.nan


def _total(said: Tokens, counted: list[Length], rates: list[Length], known: Amounts) -> float:
    """What the lengths make together; not a number when they do not go together."""
    first, *rest = counted
    sums, last = [first.times * first.size], first
    for one in rest:
        link, length = said[last.end : one.start], one.times * one.size
        spans = phrase_before(said, one.start, known.words.spans)
        if spans and rates:
            sums[-1] *= length / rates[0].size
        elif spans and one.size > last.size:
            continue  # « 60 h sur 3 mois » are 60 hours
        elif len(link) == 1 and link[0] in known.words.each_of:
            sums[-1] = last.times * length
        elif link == (",",) and last.bare and not one.bare:
            sums[-1] = length  # « une petite journée, 6 h »
        elif one.size < last.size or (one.size == last.size and _sums(said, one, known)):
            sums.append(length)
        else:
            return math.nan
        last = one
    return sum(sums)


def _sums(said: Tokens, one: Length, known: Amounts) -> bool:
    return bool(phrase_before(said, one.start, known.words.sums))


def lengths(said: Tokens, told: tuple[Figure, ...], known: Amounts, tongue: Tongue) -> list[Length]:
    """Each length of time that the tokens name."""
    found: list[Length] = []
    at = 0
    while at < len(said):
        size, words = _size(said, at, told, known)
        at += words
        if size is not None:
            one = _length(said, at - words, at, size, told, bool(found), known, tongue)
            found.append(_both_ways(one, said, known))
            at = max(at, found[-1].end)
    return [one for one in found if one.times]


def _length(
    said: Tokens,
    at: int,
    end: int,
    size: float,
    told: tuple[Figure, ...],
    counted: bool,
    known: Amounts,
    tongue: Tongue,
) -> Length:
    """The length named by the tokens from `at` up to `end`, with the number before or around it."""
    around = next((f for f in told if f.start < at and end < f.end), None)
    if around is not None:
        again = unit_at(said, around.end, known)  # « 2 h à 3 h »
        clear = again or size == 1 or around.low == around.high
        times = around.value if clear else math.nan
        return Length(times, size, around.start, around.end + again)
    start = at
    while start and said[start - 1] in tongue.words.links:
        start -= 1
    part = start - (start > 0 and said[start - 1] in tongue.words.one)  # "half an hour"
    figure = next(
        (f for f in told if f.end in (at, start) or (f.end == part and 0 < f.low < 1)), None
    )
    more = _half(said, end, tongue)
    if figure is not None and figure.start < at:
        return Length(figure.value + 0.5 * bool(more), size, figure.start, end + more)
    before = said[at - 1] if at else ""
    counted = counted or any(f.end == at - 1 for f in told)
    spans = phrase_before(said, at - 1, known.words.spans) if at else 0
    by_article = counted and before in tongue.words.one and not spans
    if before in tongue.words.each | known.words.the or by_article:
        return Length(1, size, at - 1, end, rate=True)
    while start and said[start - 1] in (*tongue.words.links, *tongue.words.one):
        start -= 1
    if more:
        return Length(1.5, size, start, end + more)
    one = not start or tongue.words.one.intersection(said[start:at])
    return Length(1 if one else 0, size, start, end, bare=True)


def _both_ways(one: Length, said: Tokens, known: Amounts) -> Length:
    """A length that is told of one way, twice: "an hour each way"."""
    words = phrase_at(said, one.end, known.words.both_ways)
    return replace(one, times=2 * one.times, end=one.end + words) if words else one


def _half(said: Tokens, at: int, tongue: Tongue) -> int:
    """How many tokens say « et demie » there."""
    return phrase_at(said, at, tongue.words.halves)


def _size(
    said: Tokens, at: int, told: tuple[Figure, ...], known: Amounts
) -> tuple[float | None, int]:
    """The length that the tokens name, and how many tokens they are; a slip where a number leads to
    it (« 3 heurs »), a letter after digits only (« 2j »)."""
    token = said[at]
    if any(f.start < at < f.end and f.low > 1 and at == f.end - 1 for f in told):
        return None, 1  # the half of "two and a half days"
    if words := unit_at(said, at, known):
        return known.durations[" ".join(said[at : at + words])], words
    counted = any(f.end == at and not f.article for f in told)
    strange = is_word(token) and token not in known.common and token not in known.words.hedges
    if not counted or not strange or len(token) < _SHORTEST_SLIP:
        return None, 1
    near = process.extractOne(token, known.durations.keys(), scorer=fuzz.ratio, score_cutoff=_SLIP)
    return (known.durations[near[0]] if near else None), 1


def bounded(reply: str, tongue: Tongue) -> tuple[int, str]:
    """Whether a reply tells of more than its number (1), of less (-1), or neither (0); and the rest
    of it, folded: « plus de 20 » is 1 and "20"."""
    said = f" {plain(reply)} "
    for bound, phrases in ((-1, tongue.words.below), (1, tongue.words.above)):
        found = next((words for words in phrases if f" {words} " in said), None)
        if found is not None:
            return bound, said.replace(f" {found} ", " ", 1)
    return 0, said
