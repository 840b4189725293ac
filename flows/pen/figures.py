"""The numbers of a text, each with what it counts: « 31 membres » is not « 31 jours »."""

import re
from collections.abc import Iterator

from msgspec import Struct

from flows.pen.words import PenWords
from flows.reading.folding import plain

_SPACE = "[ \u00a0\u202f]"
_TOKEN = re.compile(rf"(?<!\w)\d+(?:{_SPACE}\d{{3}})*(?:[.,]\d+)*|[€$£%]|[^\W\d_]+")
_THOUSANDS = re.compile(rf"{_SPACE}|[.,](?=\d{{3}}(?:\D|$))")
# Ours: « 31 vieux membres » counts members.
_FAR = 3


class Figure(Struct, frozen=True):
    """A number. unit: what it is in, "" when it says none; counts: the folded words after it."""

    value: float
    unit: str
    counts: tuple[str, ...]


def figures(text: str, words: PenWords) -> Iterator[Figure]:
    """Those of a text, written in digits or in words."""
    tokens = _TOKEN.findall(text)
    for at, token in enumerate(tokens):
        value = _value(token, words)
        if value is None:
            continue
        after = [t if t in "€$£%" else plain(t) for t in tokens[at + 1 : at + 1 + _FAR]]
        before = tokens[at - 1] if at else ""
        unit = words.unit(after[0]) if after else ""
        yield Figure(value, unit or (words.unit(before) if before in "€$£" else ""), tuple(after))


def _value(token: str, words: PenWords) -> float | None:
    if token[0].isdigit():
        return float(_THOUSANDS.sub("", token).replace(",", ".")) if token.count(".") < 2 else -1.0
    return words.numbers.get(plain(token))
