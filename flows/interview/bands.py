"""Options that are ranges of a number, and the numbers of a reply that stand in them."""

import math
from collections.abc import Mapping
from itertools import takewhile
from typing import Protocol

import msgspec
from msgspec import Struct

from flows.reading import replies
from flows.reading.figures import (
    Amounts,
    Figure,
    Tokens,
    distinct,
    ends_of,
    exceeding,
    figures,
    is_short,
    is_word,
    opening,
    says_only,
    settled,
    summed,
    tokens,
    told_last,
    unit_at,
    without,
)
from flows.reading.quantities import bounded, hours_of, lengths, percent_of
from flows.reading.quantity_words import QuantityWords
from flows.reading.replies import UNCLEAR, currency, parts
from flows.reading.tongue import Tongue

# Ours: a number in a longer reply is there by chance (« il a fallu fermer sous 48 h »).
WORDS_AROUND_A_NUMBER = 8
# Ours: where a number that counts something else is told apart, a sentence may stand around it.
WORDS_OF_A_SENTENCE = 16
# Ours: less than any two answers differ by, so that « plus de 20 » is more than 20.
_BEYOND = 0.15
_MEASURED = frozenset({"hours", "percent"})
# What adds up: customers, and money.
_ADDED, _SEVERAL = frozenset({"", "money"}), 2
# Ours: a year, whatever is counted.
_YEARS = range(1950, 2051)
# Content tells lengths of time in hours of work; on the calendar they last so many days.
_ON_THE_CALENDAR: Mapping[float, float] = {7: 1, 14: 2, 35: 7, 140: 30}


class Known(Protocol):
    """What ranges need of a language, and of the money counted in: a Lexicon."""

    @property
    def tongue(self) -> Tongue: ...

    @property
    def amounts(self) -> Amounts: ...

    @property
    def numbers(self) -> Mapping[str, float]: ...

    @property
    def periods(self) -> Mapping[str, float]: ...

    @property
    def quantities(self) -> QuantityWords: ...

    @property
    def money(self) -> str: ...

    @property
    def scales(self) -> Mapping[str, int]: ...


class Bands(Struct, frozen=True):
    """The options in order, and the highest number of each that is a range. unit: what they count;
    a_year: how often a year comes what they count."""

    options: tuple[str, ...]
    tops: tuple[float, ...]
    unit: str = ""
    a_year: float = 0

    def holding(self, reply: str, lexicon: Known) -> tuple[str, ...]:
        """The ranges that the numbers of a short reply stand in: all that « 2 ou 3 » spans."""
        if not self.tops[0] and _none(reply, lexicon):
            return self.options[:1]
        numbers, bound = self._told(reply, lexicon)
        if not numbers:
            return ()
        # Customers and money are whole.
        beyond = bound * (_BEYOND if self.unit in _MEASURED else 1)
        times = self.times(reply, lexicon)
        return self._between([n * times + beyond for n in numbers])

    def exact(self, reply: str, option: str, lexicon: Known) -> float | None:
        """The one number of a reply, or of the first part of it, that stands in an option's range:
        in theirs, where it is money; None when there is none."""
        for part in (reply, *parts(reply, lexicon.tongue)):
            numbers, bound = self._told(part, lexicon)
            number = numbers[0] * self.times(part, lexicon) if len(numbers) == 1 else None
            if number is not None and not bound and self._between([number]) == (option,):
                return round(number * self._scale(part, lexicon), 2)
        return None

    def gathered(self, reply: str, lexicon: Known) -> tuple[str, ...]:
        """The range of what several counts or sums make together: « 310 en boutique, 9 hôtels, 41
        abonnés »; none where something else is counted as well."""
        known, tongue = lexicon.amounts, lexicon.tongue
        said = tokens(reply, known)
        told = [f for f in figures(said, known, tongue) if not f.article]
        turned = not tongue.words.contrasts.isdisjoint(said)  # « 8 devis mais 3 ont payé »
        if len(told) < _SEVERAL or turned or any(not self._one(f) for f in told):
            return ()
        if self.unit == "hours":
            counted = [one for one in lengths(said, tuple(told), known, tongue) if not one.rate]
            whole = len(counted) == len(told)
            return self._between([sum(one.times * one.size for one in counted)] if whole else [])
        others = any(_measured(said, f, lexicon) for f in told)
        if self.unit not in _ADDED or others or self.times(reply, lexicon) != 1:
            return ()
        scales = _scales(reply, lexicon) if self.unit else frozenset({1})
        return self._between([sum(f.low for f in told) / scale for scale in scales])

    def _one(self, figure: Figure) -> bool:
        """Whether it is one number, and a whole one where customers are counted."""
        return figure.low == figure.high and (bool(self.unit) or figure.low == round(figure.low))

    def lasting(self, text: str, lexicon: Known) -> str | None:
        """The range of the longest delay that a sentence tells, whatever else it counts."""
        known = _on_the_calendar(lexicon.amounts)
        said = tokens(text, known)
        told = lengths(said, figures(said, known, lexicon.tongue), known, lexicon.tongue)
        days = [one.times * one.size for one in told if not one.bare]
        return next(iter(self._between([max(days)])), None) if days else None

    def times(self, reply: str, lexicon: Known) -> float:
        """How often what is told, by the month perhaps, comes in what the question counts by."""
        if not self.a_year or (self.unit == "money" and _totalled(reply, lexicon)):
            return 1
        halves = [word for word, value in lexicon.numbers.items() if 0 < value < 1]
        told = replies.times_a_year(reply[: replies.LONGEST_CHOICE], lexicon.periods, halves)
        said = f" {replies.plain(reply[: replies.LONGEST_CHOICE])} "
        twice = (
            times
            for words, times in lexicon.quantities.multiples.items()
            if any(f" {words} {period} " in said for period in lexicon.periods)
        )
        return told / self.a_year * next(twice, 1) if told else 1

    def _between(self, numbers: list[float]) -> tuple[str, ...]:
        """The ranges from the lowest of some numbers to the highest."""
        if not numbers or max(numbers) > max(self.tops):
            return ()
        most = next(top for top in self.tops if max(numbers) <= top)
        known = zip(self.options, self.tops, strict=False)
        return tuple(o for o, top in known if min(numbers) <= top <= most)

    def _told(self, reply: str, lexicon: Known) -> tuple[tuple[float, ...], int]:
        """The numbers of a short reply, in what the bands count; and whether more (1) or less (-1)
        is told."""
        known, tongue = lexicon.amounts, lexicon.tongue
        raw = tokens(reply, known)
        late = exceeding(raw, known, tongue) if self.unit == "days" else 0
        if late:
            return (late,), 0
        said = self._around(raw, lexicon)
        bound, rest = bounded(" ".join(told_last(said, known, tongue)), tongue)
        denied = tongue.denying(rest.strip())
        return () if denied else self._numbers(reply, said, lexicon), bound

    def _around(self, raw: Tokens, lexicon: Known) -> Tokens:
        """The tokens around the number of a reply."""
        known, tongue = lexicon.amounts, lexicon.tongue
        said = without(settled(raw, known, tongue), lexicon.periods, known)
        measured = self.unit == "percent" and "%" in said
        short = measured or is_short(said, WORDS_AROUND_A_NUMBER)
        return said if short else opening(said, known, tongue)

    def _numbers(self, reply: str, said: Tokens, lexicon: Known) -> tuple[float, ...]:
        """The numbers of a reply, in what the bands count: lengths of time in hours, parts of a
        whole in percent or of ten, what was spent in all."""
        known, tongue = lexicon.amounts, lexicon.tongue
        found = ends_of(said, known, tongue)
        if self.unit == "days":
            return _days(said, found, lexicon)
        if self.unit == "money":
            total = summed(said, known, tongue)
            sums = found if total is None else (total,)
            return tuple(each / scale for each in sums for scale in _scales(reply, lexicon))
        if self.unit == "percent":
            part = percent_of(said, known, tongue)
            part = found[0] if part is None and len(found) == 1 and "%" in said else part
            whole = max(takewhile(math.isfinite, self.tops), default=0)
            return found if part is None else (part * whole / 100,)
        length = hours_of(said, known, tongue) if self.unit == "hours" else None
        if length is not None:
            return _lengths(length, said, lexicon) if math.isfinite(length) else ()
        half = len(found) == 1 and 0 < found[0] < 1 and not self.unit  # of how many?
        return () if half else found

    def _scale(self, reply: str, lexicon: Known) -> int:
        """What a sum in a reply was divided by."""
        return next(iter(_scales(reply, lexicon)), 1) if self.unit == "money" else 1


def counts_customers(said: Tokens, figure: Figure, lexicon: Known) -> bool:
    """Whether a number says what it counts, customers, or ends what is said."""
    after = [t for t in said[figure.end :] if is_word(t) and t not in lexicon.quantities.hedges]
    return not after or after[0] in lexicon.quantities.customers


def _measured(said: Tokens, figure: Figure, lexicon: Known) -> bool:
    """Whether a number is of time, a part of a hundred, or a year."""
    after = said[figure.end : figure.end + 1]
    year = figure.low in _YEARS and len(said[figure.start]) == 4 and not after
    return after == ("%",) or year or bool(unit_at(said, figure.end, lexicon.amounts))


def _none(reply: str, lexicon: Known) -> bool:
    """Whether a reply says that there is none, and nothing else."""
    known = lexicon.amounts
    said = settled(tokens(reply, known), known, lexicon.tongue)
    return says_only(said, known.words.none, known)


def _totalled(reply: str, lexicon: Known) -> bool:
    """Whether a total follows what is told by the month: "200 a month, so 2400"."""
    known, tongue = lexicon.amounts, lexicon.tongue
    return len(distinct(figures(tokens(reply, known), known, tongue))) > 1


def _scales(reply: str, lexicon: Known) -> frozenset[int]:
    """How many units stand for one of a euro, by the sign that was typed, or theirs; all of them
    where it is not clear which, none for a money that we do not know."""
    sign = currency(reply, lexicon.tongue, lexicon.money)
    if sign == UNCLEAR:
        return frozenset({1, *lexicon.scales.values()})
    known = lexicon.money if sign is None else sign
    return frozenset() if sign == "" else frozenset({lexicon.scales.get(known, 1)})


def _days(said: Tokens, found: tuple[float, ...], lexicon: Known) -> tuple[float, ...]:
    """A delay in days of the calendar, or a number alone: « 60 », « deux mois et demi »."""
    length = hours_of(said, _on_the_calendar(lexicon.amounts), lexicon.tongue)
    if length is not None:
        return (length,) if math.isfinite(length) else ()
    return found if len(said) == len(found) == 1 else ()


def _on_the_calendar(known: Amounts) -> Amounts:
    """The same words, of lengths of time in days."""
    durations = known.durations.items()
    days = {w: _ON_THE_CALENDAR[size] for w, size in durations if size in _ON_THE_CALENDAR}
    return msgspec.structs.replace(known, durations=days)


def _lengths(length: float, said: Tokens, lexicon: Known) -> tuple[float, ...]:
    """A length of time, or both ends of « 2 à 3 h »."""
    told = distinct(figures(said, lexicon.amounts, lexicon.tongue))
    if len(told) != 1 or told[0].low == told[0].high:
        return (length,)
    size = length / told[0].value
    return told[0].low * size, told[0].high * size
