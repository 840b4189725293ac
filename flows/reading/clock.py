"""The hour that a reply tells: « mardi à 14 h 30 », "Tuesday at 2 pm"."""

import re
from datetime import time

from flows.reading.lists import Lists
from flows.reading.phrases import plain

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
    clock, noon = lists.calling.clock, lists.calling.noon
    for found in _MARKED.finditer(text):
        if plain(found[2]) in clock:
            return _at(int(found[1]), int(found[3] or 0), clock[plain(found[2])])
    return next((time(noon[w]) for w in plain(text).split() if w in noon), None)


def _at(of: int, minutes: int, after: int) -> time | None:
    """An hour of the day; after: what its half adds."""
    whole = of % _HALF + after if after else of
    return time(whole, minutes) if whole < _DAY else None
