"""What the bot is made of, put together once and passed in: words by language, thresholds, word
lists; what walks over answers, and what makes a sheet of them."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from msgspec import Struct

from flows.interview.walks import Walking
from flows.limits import Limits
from flows.pen.words import PenContent
from flows.reading import masking
from flows.reading.asides import AsideWords
from flows.reading.examples import Book
from flows.reading.lists import Lists
from flows.reading.masking import Masked
from flows.record.person import Person
from flows.sheet.parts import Composing
from flows.words.texts import SIGNS, Texts
from flows.words.voices import Languages, Variant


class Content(Struct, frozen=True):
    """Everything that is words and numbers, and the method. walked: the walk over the answers of an
    interview; sheet: what follows from them. zones: the clock of each place of TimeZone. link:
    where the bot is found. pen: where there is one."""

    languages: Languages
    texts: Mapping[Variant, Texts]
    limits: Limits
    lists: Lists
    walked: Walking
    sheet: Composing
    examples: Book
    asides: AsideWords
    zones: Mapping[str, tzinfo]
    link: str
    pen: PenContent | None = None

    def speak(self, person: Person) -> Texts:
        """The words for this person: what they chose, else their Telegram's language."""
        return self.texts[self.variant(person)]

    def variant(self, person: Person) -> Variant:
        """How to speak to this person."""
        chosen = person.settings
        return self.languages.variant(person.locale, chosen.language, chosen.tu)

    def masked(self, text: str) -> Masked:
        """The text without what tells who somebody is, see flows/reading/masking.py."""
        return masking.masked(text, self.lists)

    def cleaned(self, value: Any) -> Any:
        """An answer as it is kept: each of its texts masked."""
        return masking.cleaned(value, self.lists)

    def without_contacts(self, text: str) -> str:
        """The text without e-mail addresses and phones; names stay."""
        return masking.without_contacts(text, self.lists)

    def currency(self, person: Person) -> str:
        """The sign of the person's money: the one they chose, else the one they told, else the one
        of where they speak."""
        told = person.settings.currency or _told(person)
        return told or self.languages.money(person.locale, self.variant(person))


def _told(person: Person) -> str | None:
    """The sign of an amount they gave, typed with it or asked for after it; else that of the money
    they last spoke of."""
    given = person.interview.given if person.interview else {}
    hour, asked = (given[q].value if q in given else None for q in ("hour_worth", "currency"))
    typed: str | None = hour.get("currency") if hour else None
    spoken_of = person.interview.money if person.interview else None
    return typed or SIGNS.get(asked) or spoken_of
