"""A list that its numbers part, on one line or several: "1. A fair. 2. and 3. two shops"."""

import re

from msgspec import Struct

from flows.reading.phrases import plain
from flows.reading.tongue import Words

_MARK = re.compile(r"(?<![\w.,])([1-9])[.)](?=\s)")
# Ours: a longer text is no list.
_LONGEST = 1000
_FEWEST = 2


class Item(Struct, frozen=True):
    """What one or several numbers of the list stand before."""

    times: int
    text: str


def items(reply: str, joins: Words) -> tuple[Item, ...]:
    """The items of a list numbered from 1; none where it is not numbered so.

    >>> [item.text for item in items("1. A fair 2. and 3. two shops", frozenset({"and"}))]
    ['A fair', 'two shops']
    """
    marks = list(_MARK.finditer(reply[:_LONGEST]))
    if len(marks) < _FEWEST or [int(m[1]) for m in marks] != list(range(1, len(marks) + 1)):
        return ()
    if reply[: marks[0].start()].strip():
        return ()
    found: list[Item] = []
    times = 0
    ends = [*(mark.start() for mark in marks[1:]), len(reply)]
    for mark, end in zip(marks, ends, strict=True):
        text, times = reply[mark.end() : end].strip(" \t\n,;."), times + 1
        if plain(text) and plain(text) not in joins:
            found.append(Item(times, text))
            times = 0
    return tuple(found)
