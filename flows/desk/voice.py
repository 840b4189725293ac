"""The content of the bot, read once and passed in: words by language, thresholds, word lists."""

from collections.abc import Mapping
from datetime import tzinfo

from msgspec import Struct

from flows.limits import Limits
from flows.reading.lists import Lists
from flows.record.person import Person
from flows.words.money import SIGNS
from flows.words.texts import Texts
from flows.words.voices import FIRST, LANGUAGES, Variant


class Content(Struct, frozen=True):
    """Everything that is words and numbers. zones: the clock of each place of TimeZone. link: where
    the bot is found."""

    texts: Mapping[Variant, Texts]
    limits: Limits
    lists: Lists
    zones: Mapping[str, tzinfo]
    link: str

    def speak(self, person: Person) -> Texts:
        """The words for this person: what they chose, else their Telegram's language."""
        return self.texts[variant(person)]


def variant(person: Person) -> Variant:
    """How to speak to this person. A language Telegram does not tell is taken for French; one that
    we don't speak gets English."""
    code = (person.locale or FIRST).replace("_", "-").lower()
    spoken = code.split("-")[0]
    language = person.settings.language or (spoken if spoken in LANGUAGES else "en")
    if language != FIRST:
        return Variant(language)
    return Variant(FIRST, "CA" if code == "fr-ca" else None, person.settings.tu)


def currency(person: Person) -> str:
    """The sign of the person's money: the one they chose, else the one they told, else the one of
    where they speak."""
    spoken = "€" if variant(person) in (Variant("fr"), Variant("fr", tu=True)) else "$"
    return person.settings.currency or _told(person) or spoken


def _told(person: Person) -> str | None:
    """The sign of an amount they gave, typed with it or asked for after it."""
    given = person.interview.given if person.interview else {}
    hour, asked = (given[q].value if q in given else None for q in ("hour_worth", "currency"))
    typed: str | None = hour.get("currency") if hour else None
    return typed or SIGNS.get(asked)
