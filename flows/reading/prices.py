"""What is paid today, as people tell it: sums with what they are paid for, nothing, or somebody."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from flows.reading.figures import Amounts, Figure, Tokens, figures, tokens, unit_of
from flows.reading.lists import Lists
from flows.reading.phrases import fold
from flows.reading.replies import UNCLEAR, currency, times_a_year

# Ours: « 45 € de l’heure » names its length so soon after the sum.
_TOKENS_TO_A_LENGTH = 4
_EVERY = {365: "day", 52: "week", 26: "fortnight", 12: "month", 6: "two_months", 4: "quarter"}


class Paid(StrEnum):
    """What is told of what somebody pays today. TOLD: something, for a sum that is not said.
    PROMISED: what they would pay, one day."""

    SUM = "sum"
    TOLD = "told"
    NOTHING = "nothing"
    PROMISED = "promised"
    UNKNOWN = "unknown"


class Sum(Struct, frozen=True):
    """A sum of money, the higher end of a range. currency: its sign, "" for one that has none.
    every: how often it is paid; "none": not said."""

    amount: float
    currency: str | None
    every: str


def paid(text: str | None, lists: Lists) -> Paid:
    """What a text tells of what is paid today; "" is nothing."""
    if text is None or (text and not any(c.isalnum() for c in text)):
        return Paid.UNKNOWN
    folded, told = fold(text), sums(text, lists)
    if lists.promised.within(folded):
        return Paid.PROMISED
    if _opens_with_none(text, lists) or (not told and lists.unpaid.within(folded)):
        return Paid.NOTHING
    if told:
        return Paid.SUM if any(each.amount for each in told) else Paid.NOTHING
    return Paid.TOLD if text else Paid.NOTHING


def _opens_with_none(text: str, lists: Lists) -> bool:
    first = tokens(text, _amounts(lists))[:1]
    return bool(first) and first[0] in lists.quantities.none


def sums(text: str, lists: Lists) -> tuple[Sum, ...]:
    """Each sum of money in the text, in order: what has no money beside it is none."""
    known = _amounts(lists)
    said = tokens(text, known)
    told = [f for f in figures(said, known, lists.tongue) if _priced(said, f, lists) is not None]
    return tuple(_sums(said, told, known, lists))


def _sums(said: Tokens, told: list[Figure], known: Amounts, lists: Lists) -> Iterator[Sum]:
    starts = [figure.start for figure in told]
    for figure, (_, upto) in zip(told, pairwise([*starts, len(said)]), strict=True):
        after = said[figure.end : upto]
        around = said if len(told) == 1 else after
        every = _every(after, known, lists) or _every(around, known, lists) or "none"
        yield Sum(figure.high, _priced(said, figure, lists), every)


def _priced(said: Tokens, figure: Figure, lists: Lists) -> str | None:
    """The sign of the money right beside the number, or in it."""
    beside = said[max(figure.start - 1, 0) : figure.end + 1]
    sign = currency(" ".join(beside), lists.tongue)
    return "" if sign == UNCLEAR else sign


def _every(said: Tokens, known: Amounts, lists: Lists) -> str | None:
    times = times_a_year(" ".join(said), lists.periods)
    if times is not None:
        return "year" if times == 1 else _EVERY.get(round(times))
    lengths = (unit_of(said, at, known) for at in range(min(_TOKENS_TO_A_LENGTH, len(said))))
    length = next((length for length in lengths if length), None)
    return "hour" if length == 1 else None


def _amounts(lists: Lists) -> Amounts:
    return Amounts(
        lists.numbers, lists.shares, lists.durations, lists.quantities, lists.words.grammar
    )
