"""The blanks of a text, « … »: each is filled with what its person tells."""

import re
from collections.abc import Mapping

from msgspec import Struct

# After a letter, it only says that words were cut.
_BLANK = re.compile(r"(?<!\w)…")
_NEXT = re.compile(r"\s*(%|[^\W\d_]+)")


class Blank(Struct, frozen=True):
    """An open blank. key: by which it is remembered; at: which of the text's, from 0; start: where
    it stands in the text as it is filled so far; unit: the word or sign right after it."""

    key: str
    at: int
    start: int
    unit: str


class Filled(Struct, frozen=True):
    """A text, as far as it is filled. open: its first blank that is not; None: it is whole. keys:
    of all its blanks, filled or not."""

    text: str
    open: Blank | None
    keys: tuple[str, ...]


def filled(text: str, known: Mapping[str, str], of: str) -> Filled:
    """The text with what is known of its blanks. of: what the text is, in whatever language."""
    said, done = "", 0
    first: Blank | None = None
    keys: list[str] = []
    for blank in _BLANK.finditer(text):
        keys.append(f"{of}.{len(keys)}")
        said += text[done : blank.start()]
        if keys[-1] not in known and first is None:
            unit = _NEXT.match(text, blank.end())
            first = Blank(keys[-1], len(keys) - 1, len(said), unit[1] if unit else "")
        said += known.get(keys[-1], blank[0])
        done = blank.end()
    return Filled(said + text[done:], first, tuple(keys))


def without_unit(said: str, unit: str) -> str:
    """What fills a blank, without the unit that comes after it anyway: « 30 % »."""
    ends = unit and said.casefold().endswith(unit.casefold())
    left = said[: -len(unit)].rstrip() if ends else said
    return left or said
