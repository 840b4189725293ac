"""The blanks of a text, « … »: each is filled with what its person tells."""

import re
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

# After a letter, it only says that words were cut.
_BLANK = re.compile(r"(?<!\w)…")
# A sentence or a line, with the space after it.
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)\s*|\n+|$)", re.DOTALL)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
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
    """The text with what is known of its blanks, without the sentences whose blank is known to stay
    empty, but for the first, which the others go on from. of: what the text is, in whatever
    language."""
    said = ""
    first: Blank | None = None
    keys: list[str] = []
    for n, sentence in enumerate(_SENTENCE.findall(text)):
        start = len(keys)
        keys += [f"{of}.{start + at}" for at in range(len(_BLANK.findall(sentence)))]
        if n and any(known.get(key) == "" for key in keys[start:]):
            continue
        told, open_one = _filled(sentence, known, tuple(keys[start:]))
        if open_one is not None and first is None:
            first = replace(open_one, at=open_one.at + start, start=open_one.start + len(said))
        said += told
    return Filled(said.rstrip(), first, tuple(keys))


def _filled(text: str, known: Mapping[str, str], keys: tuple[str, ...]) -> tuple[str, Blank | None]:
    """A sentence with what is known of its blanks, and its first open one, as it stands in it."""
    said, done = "", 0
    first: Blank | None = None
    for at, (key, blank) in enumerate(zip(keys, _BLANK.finditer(text), strict=True)):
        said += text[done : blank.start()]
        unit = _NEXT.match(text, blank.end())
        value = fitting(known.get(key) or "", unit[1] if unit else "")
        if not value and first is None:
            first = Blank(key, at, len(said), unit[1] if unit else "")
        said += value or blank[0]
        done = blank.end()
    return said + text[done:], first


def fitting(said: str, unit: str) -> str:
    """What is told for a blank, as far as it fits its unit: of a part of a hundred, a number."""
    number = _NUMBER.search(said)
    return said if unit != "%" else number[0] if number else ""


def without_unit(said: str, unit: str) -> str:
    """What fills a blank, without the unit that comes after it anyway: « 30 % »."""
    ends = unit and said.casefold().endswith(unit.casefold())
    left = said[: -len(unit)].rstrip() if ends else said
    return left or said
