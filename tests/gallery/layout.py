"""How the steps stand on the page: by question, by screen, and what surrounds them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Command, Corrected, Due, Event, Said, Searched, Sent, Tapped
from flows.rooms import HOUSE
from flows.words.voices import Variant
from tests.gallery.collection import Shot
from tests.gallery.drawing import LOCALES
from tests.gallery.page import Row, cells, data, look_of
from tests.gallery.steps import Played, Step

NAMES = {
    Variant("fr"): "fr",
    Variant("fr", tu=True): "fr-tu",
    Variant("fr", "CA"): "fr-CA",
    Variant("en"): "en",
}
AROUND = "around"
SECTIONS = (*QUESTIONS, *(f"/{screen}" for screen in HOUSE.screens), AROUND)
SHOWN_OF_A_TEXT = 60


def rows(shots: Iterable[Shot]) -> Iterator[Row]:
    """The rows of the page, section by section; what looks the same is shown once."""
    seen = []
    for shot in sorted(shots, key=lambda shot: _rank(section(shot.home))):
        voices = ((NAMES[v], LOCALES[v], look) for v, look in shot.looks.items())
        row = Row(section(shot.home), title(shot.home.step), tuple(cells(voices)))
        looks = [(c.toast, *map(look_of, c.messages)) for c in row.cells if c.messages or c.toast]
        if looks and looks not in seen:
            seen.append(looks)
            yield row


def section(home: Played) -> str:
    """The question or the screen that a step shows."""
    interview, screen = home.person.interview, str(home.person.screen).partition(":")[0]
    slot = interview.place.slot if interview else None
    if home.person.screen is not None:
        return f"/{screen}"
    return slot.question if slot else AROUND


def _rank(section: str) -> tuple[int, str]:
    """Screens that no table has come last."""
    return (SECTIONS.index(section) if section in SECTIONS else len(SECTIONS)), section


def title(step: Step) -> str:
    """What the person does, as a line of a golden conversation tells it."""
    told = _gesture(step.event, step.label)
    return f"{step.origin} · {told}" if step.origin else told


def _gesture(event: Event, label: str) -> str:
    match event:
        case Said(text):
            return f"> {text[:SHOWN_OF_A_TEXT]}"
        case Tapped(data):
            return f"> [{label}] {data}" if label else f"> {data}"
        case Command(name, argument):
            return f"> /{name} {argument}"
        case Sent(kind):
            return f"> <{kind}>"
        case Corrected(text):
            return f"> ✎ {text[:SHOWN_OF_A_TEXT]}"
        case Searched(query):
            return f"> @ {query}"
        case Due():
            return "> ⏰"
    return "> …"


def files(shots: Iterable[Shot]) -> Mapping[str, str]:
    """The address of each file that a message carries, by its id."""
    looks = chain.from_iterable(shot.looks.values() for shot in shots)
    return {
        file.file_id: data(file.mime, file.data) for look in looks for file in look.files.values()
    }
