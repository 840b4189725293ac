"""What a customer has released: the one way by which a word of theirs reaches the entrepreneur.

It is asked at each view, of the customer's record as it is then; no copy is kept anywhere.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from flows.record.person import Person
from flows.record.ties import Life, Stage
from flows.record.voices import QUOTABLE, THEME_OF, THEMES, Account, Kind, Quote, Release


class Spoken(Struct, frozen=True):
    """A quote as the entrepreneur may read it now. by: who says so; "" without a name. quotable:
    whether others may read it too."""

    question: str
    words: str
    by: str = ""
    quotable: bool = False

    @property
    def theme(self) -> str:
        """What it is gathered under."""
        return THEME_OF.get(self.question, "")


Said = tuple[Kind, Spoken]
"""What kind of customer said it."""


class Quoted(Struct, frozen=True, array_like=True):
    """A quote as a message shows it. customer: in the list; rank: 1 where it may be read, 2
    quoted, 3 under a name."""

    customer: int
    question: str
    rank: int

    def within(self, now: Iterable["Quoted"]) -> bool:
        """Whether no more is shown than may be now."""
        same = (q for q in now if (q.customer, q.question) == (self.customer, self.question))
        return any(self.rank <= quote.rank for quote in same)


class Heard(Struct, frozen=True):
    """What one customer lets the entrepreneur read, now. id: in the list. link: by which they
    came."""

    id: int
    at: datetime
    kind: Kind
    quotes: tuple[Spoken, ...]
    link: int = 0

    def quoted(self) -> Iterator[tuple[Spoken, Quoted]]:
        """Each quote, and what a message that shows it would show."""
        for quote in self.quotes:
            rank = 1 + quote.quotable + bool(quote.by)
            yield quote, Quoted(self.id, quote.question, rank)


class Verbatims(Struct, frozen=True):
    """What customers let the entrepreneur read, as it was found for one turn: of the latest of
    them, of so many."""

    heard: tuple[Heard, ...] = ()
    customers: int = 0

    def on(self, theme: str) -> tuple[tuple[Kind, Spoken], ...]:
        """The quotes of a theme, each with whose it is, the latest first."""
        return tuple((h.kind, q) for h in self.heard for q in h.quotes if q.theme == theme)

    def for_others(self) -> "Verbatims | None":
        """Only what may be quoted anywhere; None when nothing may."""
        each = (replace(h, quotes=tuple(q for q in h.quotes if q.quotable)) for h in self.heard)
        heard = tuple(one for one in each if one.quotes)
        return replace(self, heard=heard) if heard else None

    def quotable(self, most: int) -> tuple[tuple[Kind, Spoken], ...]:
        """Those that others may read too, theme by theme, so many of each at most."""
        each = ([told for told in self.on(theme) if told[1].quotable] for theme in THEMES)
        return tuple(told for quotes in each for told in quotes[:most])


def heard(id: int, customer: Person, asker: int, as_asker: Life | None) -> Heard | None:
    """What this entrepreneur may read of this customer; None when there is nothing any more."""
    told = account_to(customer, asker)
    if told is None or as_asker is None or told.since != as_asker.since:
        return None
    quotes = released(told)
    return Heard(id, told.at, told.kind, quotes, told.link) if quotes else None


def account_to(customer: Person, asker: int) -> Account | None:
    """What they tell this entrepreneur, if there is anything."""
    return next((told for told in customer.voices if told.asker == asker), None)


def released(told: Account) -> tuple[Spoken, ...]:
    """The quotes that may be read: none before they were read back and sent."""
    if told.pending or told.sent is None:
        return ()
    return tuple(
        _spoken(told, question, quote)
        for question, quote in told.words.items()
        if quote.release not in (None, Release.NOTHING)
    )


def _spoken(told: Account, question: str, quote: Quote) -> Spoken:
    by = told.called if quote.release is Release.NAMED else ""
    return Spoken(question, quote.shown, by, quote.release in QUOTABLE)


def stage(told: Account) -> Stage:
    """How far they are."""
    return Stage.STARTED if told.sent is None else Stage.FINISHED
