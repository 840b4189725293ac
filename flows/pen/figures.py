"""The numbers of a text, each with what it counts: « 31 membres » is not « 31 jours »."""

import re
from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct

from flows.pen.words import PenWords
from flows.reading.phrases import plain

_SPACE = "[ \u00a0\u202f]"
_TOKEN = re.compile(rf"(?<!\w)\d+(?:{_SPACE}\d{{3}})*(?:[.,]\d+)*|[€$£%]|[^\W\d_]+|[.,;:!?()«»“”]")
_THOUSANDS = re.compile(rf"{_SPACE}|[.,](?=\d{{3}}(?:\D|$))")
# Ours: « 31 vieux membres » counts members.
_FAR = 3
_THOUSAND = 1000
# What a number counts stands before these.
_ENDS = frozenset(".,;:!?()«»“”")


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
        many = _thousands(tokens[at + 1 : at + 2], words)
        begin = at + 2 if many > 1 else at + 1
        near = takewhile(lambda t: not _ends(t, words), tokens[begin : begin + _FAR])
        after = [t if t in "€$£%" else plain(t) for t in near]
        before = tokens[at - 1] if at else ""
        unit = words.unit(after[0]) if after else ""
        yield Figure(
            value * many, unit or (words.unit(before) if before in "€$£" else ""), tuple(after)
        )


def _ends(token: str, words: PenWords) -> bool:
    """Whether what a number counts stands before it."""
    return token in _ENDS or plain(token) in words.after


def _thousands(after: list[str], words: PenWords) -> int:
    """By what a number is multiplied: « 15 mille », « 300k »."""
    said = plain(after[0]) if after and after[0].isalpha() else ""
    return _THOUSAND if said == "k" or words.numbers.get(said) == _THOUSAND else 1


def _value(token: str, words: PenWords) -> float | None:
    if token[0].isdigit():
        return float(_THOUSANDS.sub("", token).replace(",", ".")) if token.count(".") < 2 else -1.0
    return words.numbers.get(plain(token))
