"""Reads the content once, at the start: every word, threshold and list. Nothing else opens it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bot import zones
from flows.desk.voice import Content
from flows.limits import read_limits
from flows.reading.lists import merged, read_lists
from flows.words.bundles import Shared
from flows.words.texts import Texts, overlay, typeset
from flows.words.voices import FIRST, LANGUAGES, VARIANTS, Variant

FOLDER = Path(__file__).parent.parent / "flows" / "content"


# Until Telegram told the bot's name, and where there is no Telegram.
NOWHERE = "https://t.me/chouchou_bot"


def read(link: str = NOWHERE) -> Content:
    """Everything in flows/content. Raises ValueError when a file is not well formed."""
    lists = (read_lists(_text(FOLDER / language / "lists.toml")) for language in LANGUAGES)
    shared: Shared = {}
    return Content(
        texts={v: Texts(locale(v), partial(source, v), shared) for v in VARIANTS},
        limits=read_limits(_text(FOLDER / "rules.toml")),
        lists=merged(*lists),
        zones=zones.clocks(),
        link=link,
    )


def sources() -> dict[str, str]:
    """The Fluent source of each language, by its code."""
    return {language: _folder(language) for language in LANGUAGES}


def locale(variant: Variant) -> str:
    """The locale whose numbers and lists this way of speaking uses."""
    if variant.language == "en":
        return "en-GB"
    return "-".join(filter(None, (variant.language, variant.region)))


def source(variant: Variant) -> str:
    """The Fluent source of a way of speaking: a language, and what its region and "tu" change."""
    text = _folder(variant.language)
    for folder in _overlays(variant):
        text = overlay(text, _folder(folder))
    return typeset(text) if variant.language == FIRST else text


def _overlays(variant: Variant) -> Iterator[str]:
    if variant.region:
        yield f"{variant.language}-{variant.region}"
    if variant.tu:
        yield f"{variant.language}-tu"


def _folder(name: str) -> str:
    return "\n".join(_text(path) for path in sorted((FOLDER / name).glob("*.ftl")))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
