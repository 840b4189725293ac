"""The ways of speaking: languages, regions, and how the person is addressed."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Struct

from flows.words.typography import Typography


class Variant(Struct, frozen=True):
    """A way of speaking: a language, a region where it differs ("CA"), "tu" rather than "vous"."""

    language: str
    region: str | None = None
    tu: bool = False

    @property
    def overlays(self) -> tuple[str, ...]:
        """The folders that say what its region and "tu" change of its language."""
        changes = (self.region, "tu" if self.tu else None)
        return tuple(f"{self.language}-{change}" for change in changes if change)


class Region(Struct, frozen=True, forbid_unknown_fields=True):
    """A country in which a language has words of its own. locale: whose numbers, dates and lists it
    uses. money: the sign people count in."""

    locale: str
    money: str


class Language(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a language says of itself, in content/<code>/language.toml.

    name: on the button that chooses it. locale, money: as of a Region. clock: the time_zone that
    most of its speakers live by; clocks: those of a country; moneys: the signs of
    those counted in there, where it is another. regions: by country. tu: whether the
    person may be addressed familiarly. first: spoken to whom Telegram tells no language of;
    fallback: to whom it tells one that is not spoken.
    """

    name: str
    locale: str
    money: str
    clock: str
    typography: Typography
    clocks: Mapping[str, str] = {}
    moneys: Mapping[str, str] = {}
    regions: Mapping[str, Region] = {}
    tu: bool = False
    first: bool = False
    fallback: bool = False

    def variants(self, code: str) -> Iterator[Variant]:
        """The ways of speaking it."""
        for region in (None, *self.regions):
            for tu in (False, True)[: 1 + self.tu]:
                yield Variant(code, region, tu)


class Languages(Struct, frozen=True):
    """All that are spoken, by code. clocks: where most people of a country live."""

    all: Mapping[str, Language]
    first: str
    fallback: str
    clocks: Mapping[str, str]

    @property
    def variants(self) -> tuple[Variant, ...]:
        """Every way of speaking."""
        return tuple(v for code, language in self.all.items() for v in language.variants(code))

    def way(self, variant: Variant) -> Language | Region:
        """Whose locale and money go with a way of speaking."""
        language = self.all[variant.language]
        return language.regions[variant.region] if variant.region else language

    def variant(self, locale: str | None, chosen: str | None, tu: bool) -> Variant:
        """How to speak to whom Telegram tells this locale of: in the language they chose, else in
        their own if it is spoken."""
        told, _, country = _code(locale or self.first).partition("-")
        spoken = told if told in self.all else self.fallback
        code = chosen if chosen and chosen in self.all else spoken
        language, region = self.all[code], country.upper()
        known = told == code and region in language.regions
        return Variant(code, region if known else None, tu and language.tu)

    def money(self, locale: str | None, variant: Variant) -> str:
        """The sign of what most people count in where this locale is from, else who speak so."""
        told, _, country = _code(locale or "").rpartition("-")
        known = self.all[variant.language].moneys.get(country.upper()) if told else None
        return known or self.way(variant).money

    def clock(self, locale: str | None, variant: Variant) -> str:
        """The time zone most people live by where this locale is from, else who speak so."""
        told, _, country = _code(locale or "").rpartition("-")
        known = self.clocks.get(country) if told else None
        language = self.all.get(country) if not told else None
        return known or (language or self.all[variant.language]).clock


def _code(locale: str) -> str:
    return locale.replace("_", "-").lower()


def languages(files: Mapping[str, str]) -> Languages:
    """Those that describe themselves in these language.toml, by code; the first comes first. Raises
    ValueError when one is not well formed, or not exactly one is the first, or the fallback."""
    found = {code: msgspec.toml.decode(text, type=Language) for code, text in files.items()}
    known = dict(sorted(found.items(), key=lambda each: (not each[1].first, each[0])))
    return Languages(
        all=known,
        first=_only("first", known),
        fallback=_only("fallback", known),
        clocks={c.lower(): z for language in known.values() for c, z in language.clocks.items()},
    )


def _only(role: str, known: Mapping[str, Language]) -> str:
    found = [code for code, language in known.items() if getattr(language, role)]
    if len(found) != 1:
        raise ValueError(f"exactly one language says “{role} = true”, not {len(found)}")
    return found[0]
