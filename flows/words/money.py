"""Amounts of money, and the signs they are told in."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct


class Money(Struct, frozen=True):
    """An amount in the unit of `currency`: a sign of SIGNS, "" for another money, None when it was
    not said."""

    amount: float
    currency: str | None = None


class Currency(StrEnum):
    EURO = "euro"
    DOLLAR = "dollar"
    POUND = "pound"
    SWISS = "swiss"
    CFA = "cfa"


# Dollars are those of where they live: nobody there writes which.
SIGNS: Mapping[Currency | None, str] = {
    Currency.EURO: "€",
    Currency.DOLLAR: "$",
    Currency.POUND: "£",
    Currency.SWISS: "CHF",
    Currency.CFA: "F CFA",
}


CURRENCIES = {sign: str(currency) for currency, sign in SIGNS.items()}
