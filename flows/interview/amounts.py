"""Questions whose answer is a price: of an hour, of a job, of a usual sale."""

from itertools import pairwise
from typing import Any

from flows.interview.answers import Answers, Misread, Value
from flows.interview.bands import WORDS_OF_A_SENTENCE
from flows.interview.kinds import Question, converted
from flows.interview.lexicon import Lexicon
from flows.reading import replies
from flows.reading.figures import (
    ENDS,
    Figure,
    Tokens,
    clipped,
    distinct,
    figures,
    foreign,
    is_short,
    phrase_before,
    settled,
    tokens,
)
from flows.reading.quantities import Length, lengths
from flows.reading.replies import UNCLEAR, currency
from flows.words.texts import Money

_MONTHS, _WEEKS = 12, 52
# Ours: less is no income.
_THOUSAND = 1_000
_DAY = 7
_SIGNS = frozenset("€$£")
# A word for a number from this on needs an article: "a thousand".
_ROUND = 100


class Amount(Question, frozen=True, kw_only=True):
    """A price, with the sign of the money if it was typed. hourly: of an hour of work."""

    high: float = 1_000_000_000
    hourly: bool = True

    kind = "amount"

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        known, tongue = lexicon.amounts, lexicon.tongue
        said = settled(tokens(reply, known), known, tongue)
        told = figures(said, known, tongue)
        found = lengths(said, told, known, tongue)
        apart = [f for f in told if not any(one.start <= f.start < one.end for one in found)]
        prices = _signed(distinct(_with_cents(apart, said, lexicon)), said, lexicon)
        money = currency(reply, tongue, lexicon.money)
        named = money is not None or any(one.size <= 1 for one in found)
        short = is_short(said, WORDS_OF_A_SENTENCE)
        if len(prices) != 1 or "%" in said or not (short or named):
            return Misread("amount")
        (price,) = prices
        if money is None and _counts_other(price, said, lexicon):
            return Misread("amount")
        if (other := clipped(price, said, known)) is not None:
            return Misread("amount-short", {"said": price.low, "meant": other})
        length = _hours_paid(reply, said, price, found, lexicon) if self.hourly else 1
        if length is None or (length != 1 and not short):  # a price and hours of other things
            return Misread("amount-an-hour")
        return self._kept(price, length, None if money == UNCLEAR else money)

    def _kept(self, price: Figure, hours: float, sign: str | None) -> Value | Misread:
        """The price of one, with its sign; the middle of « entre 65 et 70 » is a guess already: no
        cents."""
        value = price.value / hours if hours else 0
        if not (value > 0 if self.hourly else value >= 0) or value > self.high:
            return Misread("amount")
        return {"amount": round(value, 2 if price.low == price.high else None), "currency": sign}

    def convert(self, value: Value) -> Any:
        return converted(value, Money)


def _with_cents(prices: list[Figure], said: Tokens, lexicon: Lexicon) -> list[Figure]:
    """« 22 euros 50 » as one number."""
    if len(prices) != 2:
        return prices
    one, cents = prices
    between = said[one.end : cents.start]
    money = len(between) == 1 and currency(between[0], lexicon.tongue) is not None
    if not money or one.low != one.high or not 10 <= cents.low == cents.high < 100:
        return prices
    value = one.low + cents.low / 100
    return [Figure(value, value, one.start, cents.end)]


def _signed(prices: tuple[Figure, ...], said: Tokens, lexicon: Lexicon) -> tuple[Figure, ...]:
    """Of several numbers, those beside a sign of money: « 2 000 € pour 16 épisodes »."""
    if len(prices) < 2 or any(one.end == other.start for one, other in pairwise(prices)):
        return prices
    beside = [
        f
        for f in prices
        if any(
            currency(f"1 {token}", lexicon.tongue)
            for token in (*said[max(0, f.start - 1) : f.start], *said[f.end : f.end + 1])
        )
    ]
    return tuple(beside) or prices


def _counts_other(price: Figure, said: Tokens, lexicon: Lexicon) -> bool:
    """Whether a number without money is of something else: « 3 clients », "net 45"."""
    known = lexicon.amounts
    round_one = known.numbers.get(said[price.start], 0) >= _ROUND  # "a thousand"
    term = phrase_before(said, price.start, known.words.terms) and not round_one
    return bool(term) or foreign(said, price.end, known, lexicon.tongue, known.words.around_money)


def _hours_paid(
    reply: str, said: Tokens, price: Figure, found: list[Length], lexicon: Lexicon
) -> float | None:
    """How many hours a price is of, one when it does not say; None for a day, a year or a thing,
    when several lengths are told, or one that nothing ties to the price."""
    short = [one for one in found if one.size <= 1]
    lasting = {one.times * one.size for one in short}
    if len(lasting) > 1 or (not short and found):
        return None
    times = replies.times_a_year(reply, lexicon.periods)
    if not short:
        return None if times or _of_a_thing(price, said, lexicon) else 1
    # « 1 200 par jour, 8 h » is of an hour; « 60 000 par an, 45 h par semaine » is not.
    if times and (times <= _MONTHS and min(one.times for one in short) > 1):
        return None
    daily = (times or 0) > _WEEKS or any(one.size == _DAY for one in found)
    tied = daily or any(_tied(price, one, said, lexicon) for one in short)
    return lasting.pop() if tied else None


def _tied(price: Figure, length: Length, said: Tokens, lexicon: Lexicon) -> bool:
    """Whether a length of time stands in the same part of a sentence as the price; « l’heure », in
    one that no « mais » parts from it."""
    first, last = (price, length) if price.start < length.start else (length, price)
    words = lexicon.tongue.words
    between = said[first.end : last.start]
    known = lexicon.quantities
    beside = not set(between) - known.around_money - _SIGNS - {","}  # « 70 €, une heure »
    topic = length.rate or (
        length.times == 1 and length.start < price.start
    )  # « une heure, c’est 45 »
    apart = words.contrasts if topic else words.contrasts | words.adds | ENDS
    return beside or apart.isdisjoint(between)


def _of_a_thing(price: Figure, said: Tokens, lexicon: Lexicon) -> bool:
    """Whether a price is of what an article names: « 400 la pose »."""
    known = lexicon.amounts
    at = price.end + (not _SIGNS.isdisjoint(said[price.end : price.end + 1]))
    article = said[at : at + 1]
    named = bool(article) and article[0] in known.words.the
    return named and foreign(said, at + 1, known, lexicon.tongue, known.words.around_money)


class Yearly(Amount, frozen=True, kw_only=True):
    """What a year brings: « environ 4 000 par mois » is twelve times that."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        value = super().read(reply, lexicon, answers)
        if isinstance(value, Misread) and value.reason == "amount":
            value = self._largest(reply, lexicon) or value
        times = replies.times_a_year(reply, lexicon.periods)
        if isinstance(value, Misread) or not times:
            return value
        return {**value, "amount": round(value["amount"] * times, 2)}

    def _largest(self, reply: str, lexicon: Lexicon) -> Value:
        """Beside smaller numbers and other words, the one that can be a year or a month: « 222 850
        vendus, cinq saisons »."""
        known, tongue = lexicon.amounts, lexicon.tongue
        said = settled(tokens(reply, known), known, tongue)
        told = [f for f in distinct(figures(said, known, tongue)) if f.low >= _THOUSAND]
        if len(told) != 1 or "%" in said:
            return None
        money = currency(reply, tongue, lexicon.money)
        return self._kept(told[0], 1, None if money == UNCLEAR else money)
