"""Questions whose answer is a number: of hours or customers, of percent, of money."""

import math
from collections.abc import Callable
from typing import Any

from flows.interview.answers import Answers
from flows.interview.kinds import (
    WORDS_AROUND_A_NUMBER,
    Lexicon,
    Misread,
    Question,
    Value,
    converted,
)
from flows.reading import replies
from flows.reading.quantities import hours, percent
from flows.words.money import Money


class Number(Question, frozen=True, kw_only=True):
    """A number from low to high. buttons: those offered. whole: no fraction. unit: what of."""

    low: float = 0
    high: float = 10_000
    buttons: Callable[[Answers], tuple[int, ...]] | None = None
    whole: bool = False
    unit: str

    kind = "number"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(map(str, self.buttons(answers))) if self.buttons else ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        said = self.said(reply, lexicon, answers)
        if said is None or not math.isfinite(said):
            return Misread(self.unit)
        if not self.low <= said <= self.high:
            return Misread(f"{self.unit}-range", {"low": self.low, "high": self.high, "said": said})
        return round(said) if self.whole else round(said, 2)

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        """The number in the reply, if it has one; a length of time in hours."""
        if self.unit == "hours":
            if replies.currency(reply, lexicon.tongue) is not None:
                return None
            if (length := hours(reply, lexicon.amounts, lexicon.tongue)) is not None:
                return length
        short = len(reply.split()) <= WORDS_AROUND_A_NUMBER
        return replies.number(reply, lexicon.numbers, lexicon.tongue) if short else None

    def tapped(self, option: str, answers: Answers) -> Value:
        return int(option)

    def convert(self, value: Value) -> Any:
        return converted(value, int if self.whole else float)


class Share(Number, frozen=True, kw_only=True):
    """A part of a whole, in percent: a number, « la moitié », or what the others leave."""

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        part = percent(reply, lexicon.amounts, lexicon.tongue)
        if part is not None:
            return part
        parts = [lexicon.shares[w] for w in replies.plain(reply).split() if w in lexicon.shares]
        if len(parts) != 1 or replies.amounts(reply):
            return super().said(reply, lexicon, answers)
        return parts[0] or 100 - sum(family.share or 0 for family in answers.families)


class Amount(Question, frozen=True, kw_only=True):
    """What an hour is worth, with the sign of the money if it was typed."""

    high: float = 1_000_000

    kind = "amount"

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        short = len(reply.split()) <= WORDS_AROUND_A_NUMBER and "%" not in reply
        said = replies.number(reply, lexicon.numbers, lexicon.tongue) if short else None
        if said is None or not 0 < said <= self.high:
            return Misread("amount")
        length = hours(reply, lexicon.amounts, lexicon.tongue)
        if replies.times_a_year(reply, lexicon.periods) or length not in (None, 1):
            return Misread("amount-an-hour")
        # The middle of « entre 65 et 70 » is a guess already: no cents.
        several = len(replies.amounts(reply)) > 1
        amount = round(said) if several else round(said, 2)
        return {"amount": amount, "currency": replies.currency(reply, lexicon.tongue)}

    def convert(self, value: Value) -> Any:
        return converted(value, Money)
