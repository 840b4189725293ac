"""What is told by what was told before: « pareil », « le double », « 10 de plus »."""

import math

from flows.reading.figures import (
    Amounts,
    Figure,
    Tokens,
    figures,
    is_word,
    phrase_at,
    phrase_before,
)
from flows.reading.quantities import hours_of
from flows.reading.tongue import Tongue, Words

# Ours: « une semaine de plus » is of the calendar as often as of work.
_LONGEST_MORE = 20.0
# Ours: « 2 demi-journées de plus ».
_WORDS_TO_MORE = 3


def relative(
    said: Tokens, base: float, known: Amounts, tongue: Tongue, lengths: bool = False
) -> float | None:
    """The number that the tokens tell by another, `base`; None when they do not, not a number when
    it is not clear. lengths: what is counted are hours, and « une heure de plus » is one more."""
    said = _unbounded(said, known, tongue)
    for sign, phrases in ((1, known.words.more), (-1, known.words.less)):
        if _beside_number(said, phrases, known, tongue):
            return _changed(said, base, sign, known, tongue, lengths)
    return _multiplied(said, base, known, tongue)


def _unbounded(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """The tokens without the "more than" that a number follows."""
    bounds = tongue.words.above | tongue.words.below
    gone = {
        at
        for figure in figures(said, known, tongue)
        for at in range(figure.start - phrase_before(said, figure.start, bounds), figure.start)
    }
    return tuple(t for i, t in enumerate(said) if i not in gone)


def _beside_number(said: Tokens, phrases: Words, known: Amounts, tongue: Tongue) -> bool:
    """Whether one of the phrases goes with the number, if any: not in "way more, like 50"."""
    told = figures(said, known, tongue)
    for at in range(len(said)):
        length = phrase_at(said, at, phrases)
        if length and (not told or any(_goes_with(said, at, at + length, f) for f in told)):
            return True
    return False


def _goes_with(said: Tokens, start: int, end: int, figure: Figure) -> bool:
    between = said[figure.end : start]
    signs = [t for t in between if not is_word(t) and t != "%"]
    return figure.start == end or (
        figure.end <= start and len(between) <= _WORDS_TO_MORE and not signs
    )


def _changed(
    said: Tokens, base: float, sign: int, known: Amounts, tongue: Tongue, lengths: bool
) -> float | None:
    """So much more or less than the base: a number, a length, a part of it, or so many times."""
    told = figures(said, known, tongue)
    if len(told) == 1 and phrase_at(said, told[0].end, known.words.times):
        return base * told[0].value if sign > 0 else base / max(1, told[0].value)
    share = [known.shares[t] for t in said if known.shares.get(t)]
    if len(told) == 1 and "%" in said[told[0].end : told[0].end + 1]:
        return base * (1 + sign * told[0].value / 100)
    if len(share) == 1 and all(said[f.start] in known.shares for f in told):
        return base * (1 + sign * share[0] / 100)
    length = hours_of(said, known, tongue) if lengths else None
    if length is not None:
        return base + sign * length if length <= _LONGEST_MORE else math.nan
    return base + sign * told[0].value if len(told) == 1 else math.nan if told else None


def _multiplied(said: Tokens, base: float, known: Amounts, tongue: Tongue) -> float | None:
    """So many times the base, where nothing else is told."""
    words = known.words
    told = figures(said, known, tongue)
    times = [
        f
        for f in told
        if phrase_at(said, f.end, words.times) or phrase_before(said, f.start, words.times)
    ]
    at = next((i for i in range(len(said)) if phrase_at(said, i, words.multiples)), None)
    if len(told) == len(times) == 1:
        return times[0].value * base if _only(said, known, tongue, told) else None
    if at is None:
        return None
    length = phrase_at(said, at, words.multiples)
    others = [f for f in told if not at <= f.start < at + length]
    rest = (*said[:at], *said[at + length :])
    if others or not _only(rest, known, tongue, ()):
        return None
    return words.multiples[" ".join(said[at : at + length])] * base


def _only(said: Tokens, known: Amounts, tongue: Tongue, told: tuple[Figure, ...]) -> bool:
    """Whether the tokens are numbers, times, and words that tell nothing."""
    at, words = 0, known.words
    while at < len(said):
        figure = next((f for f in told if f.start <= at < f.end), None)
        length = figure.end - at if figure else 0
        length = length or max(
            phrase_at(said, at, phrases) for phrases in (words.told, words.times, words.planned)
        )
        known_word = said[at] in words.hedges or said[at] in tongue.words.one
        if not length and is_word(said[at]) and not known_word:
            return False
        at += length or 1
    return True


def own(said: Tokens, ours: Words, theirs: Words, known: Amounts, tongue: Tongue) -> Tokens:
    """What the tokens tell of ours, where they tell of something else as well: one or the other of
    « 9 h prévues, 21 faites ». ours, theirs: the words that go with each. Nothing, when it is not
    clear which."""
    told = figures(said, known, tongue)
    cues = [
        (at, cue == ours)
        for at in range(len(said))
        for cue in (ours, theirs)
        if phrase_at(said, at, cue)
    ]
    if not told or not cues or (len(cues) != len(told) and (len(told), len(cues)) != (2, 1)):
        return said
    mine = [i for i, (_, is_ours) in enumerate(cues) if is_ours]  # in the order of their numbers
    if len(cues) < len(told):
        near = _nearest(told, cues[0][0])
        mine = [] if near is None else [near if cues[0][1] else 1 - near]
    return _around(said, told, mine[0]) if len(mine) == 1 else ()


def _nearest(told: tuple[Figure, ...], cue: int) -> int | None:
    """The number beside the cue, when one is nearer than the other."""
    apart = [cue - f.end if f.end <= cue else f.start - cue - 1 for f in told]
    return None if apart[0] == apart[1] else apart.index(min(apart))


def _around(said: Tokens, told: tuple[Figure, ...], mine: int) -> Tokens:
    """A number and what stands around it, up to the numbers beside it."""
    start = max(told[mine - 1].end if mine else 0, told[mine].start - 1)
    end = told[mine + 1].start if mine + 1 < len(told) else len(said)
    return said[start:end]
