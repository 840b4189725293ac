"""The small words that stand around numbers, as the lists tell them."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from flows.reading.phrases import plain

Words = frozenset[str]


class QuantityWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The small words around numbers, from the table [quantities] of lists.toml, which says what
    each is for; multiples give how many times what was told before, weekdays which day of the week
    a name is, from 0."""

    single: Words = frozenset()
    the: Words = frozenset()
    hedges: Words = frozenset()
    upto: Words = frozenset()
    between: Words = frozenset()
    percent: Words = frozenset()
    denies: Words = frozenset()
    rather: Words = frozenset()
    spans: Words = frozenset()
    each_of: Words = frozenset()
    sums: Words = frozenset()
    details: Words = frozenset()
    instead: Words = frozenset()
    each_only: Words = frozenset()
    times: Words = frozenset()
    more: Words = frozenset()
    less: Words = frozenset()
    told: Words = frozenset()
    left: Words = frozenset()
    other: Words = frozenset()
    others: Words = frozenset()
    again: Words = frozenset()
    changed: Words = frozenset()
    planned: Words = frozenset()
    late: Words = frozenset()
    spent: Words = frozenset()
    whole: Words = frozenset()
    none: Words = frozenset()
    mostly: Words = frozenset()
    around_money: Words = frozenset()
    terms: Words = frozenset()
    customers: Words = frozenset()
    thousands: Words = frozenset()
    tens: Words = frozenset()
    both_ways: Words = frozenset()
    accepting: Words = frozenset()
    wavers: Words = frozenset()
    evenly: Words = frozenset()
    takes: Words = frozenset()
    multiples: Mapping[str, float] = {}
    weekdays: Mapping[str, float] = {}

    def __or__(self, other: "QuantityWords") -> "QuantityWords":
        sets = {f: getattr(self, f) | getattr(other, f) for f in self.__struct_fields__}
        return QuantityWords(**sets)

    def folded(self) -> "QuantityWords":
        """The same, folded by `plain`; signs stay."""
        return QuantityWords(**{f: _folded(getattr(self, f)) for f in self.__struct_fields__})


def _folded(words: Any) -> Any:
    if isinstance(words, Mapping):
        return {plain(said) or said: times for said, times in words.items()}
    return frozenset(plain(said) or said for said in words)
