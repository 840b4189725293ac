"""The whole gallery: every step of the tour, in each way of speaking that changes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.content import FOLDER, sources
from flows.words.voices import Variant
from tests.gallery.drawing import LOCALES, Drawing, Studio, same
from tests.gallery.seeds import ROUNDS
from tests.gallery.steps import Draw, Played, stand_in
from tests.gallery.tour import Tour


@dataclass(frozen=True, eq=False)
class Shot:
    """A step of the tour, and how it looks in each way of speaking that may change it."""

    home: Played
    looks: Mapping[Variant, Drawing]


@cache
def toured() -> Tour:
    """The tour, made once."""
    tour = Tour()
    for seeds in ROUNDS:
        for seed in seeds:
            seed(tour.take)
        tour.explore()
    return tour


def shots(draw: Draw = stand_in) -> Iterator[Shot]:
    """Every step that was kept."""
    studios = {voice: Studio(voice, draw) for voice in LOCALES}
    for home in toured().kept:
        looks = {
            voice: studio.drawing(home)
            for voice, studio in studios.items()
            if not changes(voice) or home.said & changes(voice)
        }
        yield Shot(home, {v: look for v, look in looks.items() if same(home, look.played, v)})


@cache
def changes(voice: Variant) -> frozenset[str]:
    """The messages that a way of speaking changes; none of a language, which changes them all."""
    tags = [tag for tag, speaks in (("CA", voice.region), ("tu", voice.tu)) if speaks]
    texts = (path for tag in tags for path in (FOLDER / f"{voice.language}-{tag}").glob("*.ftl"))
    changed = {id for path in texts for id, _ in messages(path.read_text(encoding="utf-8"))}
    return frozenset(changed | (_money(voice.language) if voice.region else set()))


def _money(language: str) -> set[str]:
    """The messages that an amount of money, or the sign of it, stands in."""
    return {id for id, text in messages(sources()[language]) if "money" in f"{id} {text}"}


def messages(source: str) -> Iterator[tuple[str, str]]:
    """Each message and attribute of a Fluent source: its id, and its text as it is written."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message):
            name = entry.id.name
            texts = [(name, entry.value)] if entry.value else []
            texts += [(f"{name}.{each.id.name}", each.value) for each in entry.attributes]
            for id, pattern in texts:
                yield id, FluentSerializer().serialize_entry(ast.Message(entry.id, pattern))
