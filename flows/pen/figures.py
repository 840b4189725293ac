"""The numbers of a text, each with what it counts: « 31 membres » is not « 31 jours »."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from flows.pen.words import PenWords
from flows.reading.figures import unclocked
from flows.reading.phrases import Folded, plain
from flows.reading.spelled import together

_SPACE = "[ \u00a0\u202f]"
_TOKEN = re.compile(rf"(?<!\w)\d+(?:{_SPACE}\d{{3}})*(?:[.,]\d+)*|[€$£%]|[^\W\d_]+|[.,;:!?()«»“”]")
_THOUSANDS = re.compile(rf"{_SPACE}|[.,](?=\d{{3}}(?:\D|$))")
# Ours: « 31 vieux membres » counts members.
_FAR = 3
_HUNDRED, _THOUSAND, _MILLION = 100, 1_000, 1_000_000
_AN_HOUR = 60
# What a number counts stands before these.
_ENDS = frozenset(".,;:!?()«»“”")
Tokens = Sequence[str]


class Figure(Struct, frozen=True):
    """A number. unit: what it is in, "" when it says none; counts: the folded words after it."""

    value: float
    unit: str
    counts: tuple[str, ...]


def figures(text: str, words: PenWords) -> Iterator[Figure]:
    """Those of a text, written in digits or in words."""
    tokens, at = _TOKEN.findall(unclocked(text)), 0
    while at < len(tokens):
        value, end = _number(tokens, at, words)
        if value is None:
            at += 1
            continue
        unit, value, after = _measured(tokens, value, end, words)
        before = tokens[at - 1] if at else ""
        led = "" if unit or _digits(tokens[max(0, at - 2) : at - 1]) else words.currency(before)
        counts = takewhile(lambda t: not _ends(t, words), tokens[end : end + _FAR])
        yield Figure(value, unit or led, tuple(t if t in "€$£%" else plain(t) for t in counts))
        at = max(after, end)


def _number(tokens: Tokens, at: int, words: PenWords) -> tuple[float | None, int]:
    """The number that begins there, and where it ends: « quatre-vingt-dix », « 15 mille »."""
    value, end = _value(tokens[at], words), at + 1
    if value is None or (value == 1 and not _is_one(tokens, at, words)):
        return None, end
    while (whole := _longer(tokens, value, end, words)) is not None:
        value, end = whole
    return value, end


def _longer(tokens: Tokens, value: float, end: int, words: PenWords) -> tuple[float, int] | None:
    """The number with the word after it, « et un » as well; None: it ends."""
    joined = end + 1 < len(tokens) and plain(tokens[end]) in words.joins
    at = end + 1 if joined else end
    if at >= len(tokens) or tokens[at][0].isdigit():
        return None
    more = _THOUSAND if plain(tokens[at]) == "k" else _value(tokens[at], words)
    if more is None:
        return None
    if _digits(tokens[end - 1 : end]):
        return (value * more, at + 1) if more in (_THOUSAND, _MILLION) and not joined else None
    whole = value + more if _a_hundred_more(value, more) else together(value, more)
    return (whole, at + 1) if whole is not None else None


def _a_hundred_more(value: float, more: float) -> bool:
    """« mille cent »"""
    return more == _HUNDRED and value >= _THOUSAND and not value % _THOUSAND


def _is_one(tokens: Tokens, at: int, words: PenWords) -> bool:
    """Whether « un » is a number there, and no article: of an hour and minutes, or of a month."""
    after = tokens[at + 1 : at + 3]
    if _digits(tokens[at : at + 1]) or not after:
        return True
    hour = words.unit(plain(after[0])) == "h" and _minutes(tokens, at + 2, words) is not None
    return hour or words.tied["dates"].within(Folded(after[-1]))


def _measured(tokens: Tokens, value: float, end: int, words: PenWords) -> tuple[str, float, int]:
    """What a number is in, with the minutes after its hours, and where that ends."""
    two = " ".join(map(plain, tokens[end : end + 2]))
    one = two.partition(" ")[0] or "".join(tokens[end : end + 1])
    unit, after = (words.unit(two), end + 2) if words.unit(two) else (words.unit(one), end + 1)
    if unit != "h":
        return unit, value, after if unit else end
    minutes = _minutes(tokens, after, words)
    if minutes is None:
        return unit, value, after
    return unit, round(value + minutes[0] / _AN_HOUR, 2), minutes[1]


def _minutes(tokens: Tokens, at: int, words: PenWords) -> tuple[float, int] | None:
    """The « vingt » of « une heure vingt », which counts nothing else."""
    if at >= len(tokens) or tokens[at][0].isdigit():
        return None
    value, end = _number(tokens, at, words)
    alone = end >= len(tokens) or _ends(tokens[end], words)
    return (value, end) if value and value < _AN_HOUR and alone else None


def _ends(token: str, words: PenWords) -> bool:
    """Whether what a number counts stands before it."""
    return token in _ENDS or plain(token) in words.after


def _digits(tokens: Tokens) -> bool:
    return bool(tokens) and tokens[0][0].isdigit()


def _value(token: str, words: PenWords) -> float | None:
    if token[0].isdigit():
        return float(_THOUSANDS.sub("", token).replace(",", ".")) if token.count(".") < 2 else -1.0
    return words.numbers.get(plain(token))
