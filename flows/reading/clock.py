"""The hour that a reply tells: « mardi à 14 h 30 », "Tuesday at 2 pm"."""

import re
from datetime import time

from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain

# 14 h 30, 14h, 14:30; 2 pm, 9 heures: the mark is a word of the lists.
_SHORT = re.compile(
    r"(?<![\w:])(\d{1,2})(?:\s?h\s?([0-5]\d)?(?!\w)|:([0-5]\d))(?:\s?([ap])\.?m\b)?", re.I
)
_MARKED = re.compile(r"(?<![\w:])(\d{1,2})\s?([^\W\d_]+(?:'[^\W\d_]+)?)(?:\s([0-5]\d)(?!\w))?")
_HALF, _DAY = 12, 24


def hour(text: str, lists: Lists) -> time | None:
    """The first hour told; None where none is."""
    short = _SHORT.search(text)
    if short:
        after = _HALF if (short[4] or "").lower() == "p" else 0
        return _at(int(short[1]), int(short[2] or short[3] or 0), after)
    clock = lists.calling.clock
    for found in _MARKED.finditer(text):
        if plain(found[2]) in clock:
            return _at(int(found[1]), int(found[3] or 0), clock[plain(found[2])])
    return time(_HALF) if lists.calling.noon.within(fold(text)) else None


def alone(text: str, lists: Lists) -> bool:
    """Whether an hour is all that a reply tells: « plutôt 9 h »."""
    known = lists.calling
    left = _MARKED.sub(lambda f: " " if plain(f[2]) in known.clock else f[0], _SHORT.sub(" ", text))
    folded = fold(left)
    for span in known.noon.spans(folded)[::-1]:
        left = f"{folded.text[: span.start]} {folded.text[span.end :]}"
    return hour(text, lists) is not None and known.hour_beside.issuperset(plain(left).split())


def _at(of: int, minutes: int, after: int) -> time | None:
    """An hour of the day; after: what its half adds."""
    whole = of % _HALF + after if after else of
    return time(whole, minutes) if whole < _DAY else None
