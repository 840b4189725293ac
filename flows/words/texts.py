"""Messages into words, in one language: Fluent for the sentences, Babel for numbers and lists;
what a message may speak of, and amounts of money with the signs they are told in."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from html import unescape
from typing import Union

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent_compiler.types import FluentInt
from markupsafe import Markup, escape
from msgspec import Struct

from flows.words.bundles import Bundles, Shared, entries
from flows.words.typography import NARROW, TIE, WIDE, Typography, elided


class Currency(StrEnum):
    EURO = "euro"
    DOLLAR = "dollar"
    POUND = "pound"
    SWISS = "swiss"
    CFA = "cfa"


class Money(Struct, frozen=True):
    """An amount in the unit of `currency`: a sign of SIGNS, "" for another money, None when it was
    not said."""

    amount: float
    currency: str | None = None


# Dollars are those of where they live: nobody there writes which.
SIGNS: Mapping[Currency | None, str] = {
    Currency.EURO: "€",
    Currency.DOLLAR: "$",
    Currency.POUND: "£",
    Currency.SWISS: "CHF",
    Currency.CFA: "F CFA",
}
CURRENCIES = {sign: str(currency) for currency, sign in SIGNS.items()}
Fact = Union[str, int, float, date, Money, "Words", tuple["Fact", ...]]


class Words(Struct, frozen=True):
    """A Fluent message (or `message.attribute`) and the facts it speaks of."""

    id: str
    facts: Mapping[str, Fact] = {}


class Unsaid(LookupError):
    """The language has no words for a message, or a fact is missing. Carries the message's id."""


def overlay(base: str, over: str) -> str:
    """Fluent source in which the messages and attributes of `over` replace those of `base`; what
    does not change stays to the letter."""
    sources, changes = dict(entries(base)), dict(entries(over))
    changed = {id: _changed(sources[id], over) for id, over in changes.items() if id in sources}
    return "".join((sources | changed).values())


def _changed(base: str, over: str) -> str:
    entry, change = (FluentParser().parse_entry(source) for source in (base, over))
    if isinstance(entry, ast.Message) and isinstance(change, ast.Message):
        _replace(entry, change)
    return FluentSerializer().serialize_entry(entry)


def _replace(entry: ast.Message, change: ast.Message) -> None:
    entry.value = change.value or entry.value
    attributes = {a.id.name: a for a in [*entry.attributes, *change.attributes]}
    entry.attributes = list(attributes.values())


# A name that ends with an initial, at the end of a sentence: « comme Odile R. »
_AFTER_INITIAL = re.compile(
    rf"(?<=[ '\u2019{NARROW}{WIDE}][A-Z\u00c0-\u00de])\.((?:</[bi]>)*)\.(?!\.)"
)
# No-break spaces stay: they keep together what is not to be parted.
_SPACES = re.compile(rf"[^\S{NARROW}{WIDE}]+")


def one_line(text: str) -> str:
    """The text with every stretch of spaces as one; no-break spaces stay."""
    return _SPACES.sub(" ", text).strip()


def cut(text: str, most: int, spare: int = 0) -> str:
    """The text on one line, cut at a word with … when longer than `most` characters; whole when
    only `spare` of them would be saved."""
    line = one_line(text)
    if len(line) <= most + spare:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:.…") + "…"


def opened(name: str) -> str:
    """A name as it opens a sentence."""
    return name[:1].upper() + name[1:]


class Texts:
    """The words of one language, from their Fluent source or what reads it. They are compiled at
    their first use, which takes a moment each time: see `prepare`. shared: what other ways of
    speaking have compiled."""

    def __init__(
        self,
        locale: str,
        source: str | Callable[[], str],
        typography: Typography,
        shared: Shared | None = None,
    ) -> None:
        self.locale = Locale.parse(locale, sep="-")
        self.typography = typography
        self._source = source
        self._shared: Shared = {} if shared is None else shared
        self._known: Bundles | None = None

    @property
    def ready(self) -> bool:
        """Whether all words are compiled."""
        return self._known is not None and self._known.ready

    def prepare(self) -> None:
        """Compiles all words, so that no turn has to; twice is harmless."""
        for _ in self.preparing():
            pass

    def preparing(self) -> Iterator[None]:
        """The same, some words at each step, after which what the compiler leaves is garbage."""
        yield from self.bundles.prepare()

    @property
    def bundles(self) -> Bundles:
        """The words, compiled as far as they were used."""
        if self._known is None:
            self._known = self._read(self._shared)
        return self._known

    def _read(self, shared: Shared) -> Bundles:
        source = self._source if isinstance(self._source, str) else self._source()
        return Bundles(str(self.locale), source, shared)

    def mistakes(self) -> list[str]:
        """What the Fluent compiler finds wrong: junk, duplicates, unknown references."""
        found = self._read({}).mistakes()
        return list(dict.fromkeys(f"{name or '?'}: {error}" for name, error in found))

    def has(self, id: str) -> bool:
        """Whether the language has this message (or message.attribute)."""
        return id in self.bundles

    def html(self, words: Words) -> Markup:
        """The message as Telegram's HTML; facts are escaped. Raises Unsaid."""
        try:
            message = self.bundles[words.id]
        except KeyError as missing:
            raise Unsaid(words.id) from missing
        if isinstance(message, Markup):
            return message
        facts, errors = _Facts(self.fact, words.facts), list[object]()
        said = message(facts, errors)
        if errors:
            raise facts.unsaid or Unsaid(words.id)
        if TIE in said:
            said = elided(str(said), self.typography.mute, self.typography.apostrophe)
        if ".." in said or ".<" in said:
            said = _AFTER_INITIAL.sub(r".\1", str(said))
        return said if type(said) is Markup else Markup(said)  # noqa: S704 - our words, escaped facts

    def text(self, words: Words) -> str:
        """A message without tags, as plain text: for buttons and notices. Raises Unsaid."""
        return unescape(str(self.html(words)))

    def label(self, id: str, **facts: Fact) -> str:
        """A button's words."""
        return self.text(Words(id, facts))

    def fact(self, fact: Fact) -> object:
        """A fact as Fluent takes it."""
        if type(fact) is str:  # nearly all are
            return self.typography.within(fact)
        match fact:
            case Words():
                return self.html(fact)
            case Money():
                return self.html(signed(fact))
            case date():
                return format_date(fact, locale=self.locale)
            case int():
                return _whole(fact)
            case tuple():
                listed = format_list([str(escape(self.fact(f))) for f in fact], locale=self.locale)
                return Markup(listed)  # noqa: S704 - each item is escaped
            case Markup():
                return fact
            case str():
                return self.typography.within(fact)
            case _:
                return fact


class _Facts(dict[str, object]):
    """The facts of a message, each made ready when it is asked for: many are told, few are said.
    unsaid: what one of them has no words for."""

    def __init__(self, ready: Callable[[Fact], object], facts: Mapping[str, Fact]) -> None:
        self._ready, self._facts = ready, facts
        self.unsaid: Unsaid | None = None

    def __missing__(self, name: str) -> object:
        try:
            self[name] = ready = self._ready(self._facts[name])
        except Unsaid as missing:
            self.unsaid = missing
            raise
        return ready


class _Whole(FluentInt):  # type: ignore[misc]  # the library has no types
    """A whole number, whose writing takes longer than that of the message around it."""

    def format(self, locale: Locale) -> str:
        return _written(int(self), locale)


_whole = lru_cache(maxsize=1024)(_Whole)


@lru_cache(maxsize=1024)
def _written(number: int, locale: Locale) -> str:
    written: str = FluentInt(number).format(locale)
    return written


def signed(money: Money) -> Words:
    """The amount with its sign; alone when its sign was not said."""
    currency = CURRENCIES.get(money.currency or "", "bare")
    return Words(f"money.{currency}", {"amount": money.amount})
