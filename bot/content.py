"""Reads the content once, at the start: every word, threshold and list, and the method that works
with them. Nothing else opens it."""

from collections.abc import Mapping
from datetime import tzinfo
from functools import cache, partial, reduce
from operator import or_
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from flows.desk.voice import Content
from flows.interview.path import walked
from flows.interview.zones import TimeZone
from flows.limits import read_limits
from flows.pen.tasks import Kind
from flows.pen.words import PenContent, read_words
from flows.reading.asides import AsideWords, read_asides
from flows.reading.examples import Book, Said, read_examples, together
from flows.reading.leads import read_leads
from flows.reading.lists import Lists, merged, read_lists, read_tells
from flows.reading.trades import Pack, all_trades, fluent, read_packs, trades
from flows.sheet.sheet import sheet
from flows.words.bundles import Shared
from flows.words.texts import Texts, overlay
from flows.words.voices import Languages, Variant, languages

FOLDER = Path(__file__).parent.parent / "flows" / "content"
# Until Telegram told the bot's name, and where there is no Telegram.
NOWHERE = "https://t.me/chouchou_bot"
# The places people live by, as the time zone database names them.
ZONES: Mapping[TimeZone, str] = {
    TimeZone.PARIS: "Europe/Paris",
    TimeZone.LONDON: "Europe/London",
    TimeZone.MONTREAL: "America/Toronto",
    TimeZone.CHICAGO: "America/Chicago",
    TimeZone.VANCOUVER: "America/Vancouver",
    TimeZone.ANTILLES: "America/Martinique",
    TimeZone.DAKAR: "Africa/Dakar",
    TimeZone.TUNIS: "Africa/Tunis",
    TimeZone.REUNION: "Indian/Reunion",
    TimeZone.TAHITI: "Pacific/Tahiti",
    TimeZone.NOUMEA: "Pacific/Noumea",
    TimeZone.NAIROBI: "Africa/Nairobi",
    TimeZone.JOHANNESBURG: "Africa/Johannesburg",
    TimeZone.CAIRO: "Africa/Cairo",
    TimeZone.ATHENS: "Europe/Athens",
    TimeZone.KARACHI: "Asia/Karachi",
    TimeZone.DELHI: "Asia/Kolkata",
    TimeZone.DHAKA: "Asia/Dhaka",
    TimeZone.BANGKOK: "Asia/Bangkok",
    TimeZone.SINGAPORE: "Asia/Singapore",
    TimeZone.TOKYO: "Asia/Tokyo",
    TimeZone.BRISBANE: "Australia/Brisbane",
    TimeZone.SYDNEY: "Australia/Sydney",
    TimeZone.AUCKLAND: "Pacific/Auckland",
    TimeZone.HALIFAX: "America/Halifax",
    TimeZone.DENVER: "America/Denver",
    TimeZone.MEXICO: "America/Mexico_City",
    TimeZone.BOGOTA: "America/Bogota",
    TimeZone.SANTIAGO: "America/Santiago",
    TimeZone.SAO_PAULO: "America/Sao_Paulo",
}


def read(link: str = NOWHERE, folder: Path = FOLDER, pen_host: str = "") -> Content:
    """Everything in flows/content; pen_host: where the pen is, if there is one. Raises ValueError
    when a file is not well formed, and ZoneInfoNotFoundError without a time zone database."""
    spoken, shared, known = tongues(folder), Shared(), lists(folder)
    said_to_us = asides(folder)
    return Content(
        languages=spoken,
        texts={variant: texts(variant, folder, shared) for variant in spoken.variants},
        limits=read_limits(_text(folder / "rules.toml")),
        lists=known,
        walked=walked,
        sheet=sheet,
        examples=Book(examples(folder), known.tongue, known.words.grammar, said_to_us.around),
        asides=said_to_us,
        zones=_clocks(),
        link=link,
        pen=pen(pen_host, folder) if pen_host else None,
    )


def pen(host: str, folder: Path = FOLDER) -> PenContent:
    """What the pen is asked, and by what it is judged, in the languages that it may write."""
    codes = [code for code in tongues(folder).all if (folder / code / "pen.toml").exists()]
    kinds = ((code, kind) for code in codes for kind in Kind)
    return PenContent(
        host,
        {code: read_words(_text(folder / code / "pen.toml")) for code in codes},
        {f"{code}/{kind}": _text(folder / code / "pen" / f"{kind}.md") for code, kind in kinds},
    )


@cache
def tongues(folder: Path = FOLDER) -> Languages:
    """The languages that are spoken: the folders that describe one."""
    found = sorted(folder.glob("*/language.toml"))
    return languages({path.parent.name: _text(path) for path in found})


def texts(variant: Variant, folder: Path = FOLDER, shared: Shared | None = None) -> Texts:
    """The words of a way of speaking. shared: what other ways of speaking have compiled."""
    spoken = tongues(folder)
    typography = spoken.all[variant.language].typography
    return Texts(spoken.way(variant).locale, partial(source, variant, folder), typography, shared)


def lists(folder: Path = FOLDER) -> Lists:
    """The words to recognise, of all languages."""
    codes = tongues(folder).all
    each = {code: read_lists(_text(folder / code / "lists.toml")) for code in codes}
    known = (trades(_packs(folder / code), each[code].contracts) for code in codes)
    told = reduce(or_, (read_leads(_text(folder / code / "leads.toml")) for code in codes))
    tells = read_tells(_text(folder / "kinds.toml"))
    return replace(merged(*each.values()), trades=all_trades(*known), leads=told, tells=tells)


def examples(folder: Path = FOLDER) -> Said:
    """How people say each option, and what is no answer, in all languages."""
    names = ("examples.toml", "said.toml")
    files = (folder / code / name for code in tongues(folder).all for name in names)
    return together(read_examples(_text(path)) for path in files if path.exists())


def asides(folder: Path = FOLDER) -> AsideWords:
    """What people say that is no answer, in all languages."""
    codes = tongues(folder).all
    return reduce(or_, (read_asides(_text(folder / code / "asides.toml")) for code in codes))


def sources(folder: Path = FOLDER) -> dict[str, str]:
    """The Fluent source of each language, by its code."""
    return {code: _folder(folder / code) for code in tongues(folder).all}


def folders(folder: Path = FOLDER) -> dict[str, str]:
    """The Fluent source of each folder, by its name: of the languages, and of what changes them."""
    return {path.name: _folder(path) for path in sorted(folder.iterdir()) if path.is_dir()}


def source(variant: Variant, folder: Path = FOLDER) -> str:
    """The Fluent source of a way of speaking: a language, and what its region and "tu" change."""
    text = _folder(folder / variant.language)
    for name in variant.overlays:
        text = overlay(text, _folder(folder / name))
    return tongues(folder).all[variant.language].typography.typeset(text)


def _folder(folder: Path) -> str:
    """The Fluent of a folder, and what its trade packs say."""
    texts = [_text(path) for path in sorted(folder.glob("*.ftl"))]
    return "\n".join((*texts, fluent(_packs(folder))))


def _packs(folder: Path) -> dict[str, Pack]:
    """The trade packs of a folder; those that only change a language have none."""
    path = folder / "trades.toml"
    return read_packs(_text(path)) if path.exists() else {}


def _clocks() -> dict[str, tzinfo]:
    """The clock of each place."""
    return {place: ZoneInfo(name) for place, name in ZONES.items()}


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
