"""What leaves for the pen: no family name, no number, no address; what comes back has its names."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from bot.turns.records import Kept
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given
from flows.pen.asking import request
from flows.reading.phrases import plain
from flows.record.contacts import Contact
from flows.record.person import Interview, Person, Place
from flows.rooms import HOUSE
from flows.writing.passages import passage
from flows.writing.veil import veil
from tests.papers_for_tests import NOW, situation, situations
from tests.pen.__main__ import keys
from tests.pen.cases import dialogue, with_pen
from tests.test_pen_room import agreed, come, seen

RECORDS = sorted((Path(__file__).parent / "records").glob("*/*/person-*.json"))
# Planted in what people typed, as they type it.
SAID = (
    " Le docteur Quennec et mme de Trévarez l'ont dit, Marie DUPRAZEL aussi : 06 12 34 56 78, "
    "77 123 45 67, 12 bis rue des Lilas 35000 Vezin, marie@exemple.fr, www.exemple.fr, @duprazel."
)
LEAKS = ("quennec", "trévarez", "duprazel", "34 56", "123 45", "lilas", "vezin", "exemple")
PEOPLE = (Contact(90, "docteur Quennec", why="attend un prix, dit Mme de Trévarez"),)
# What a family name looks like, whatever else may be said of somebody.
_WHOLE = re.compile(
    r"\b(?:[Dd]octeur|Dr|Mme|Mr|[Mm]onsieur|[Mm]adame|Maître)\.? ([A-ZÀ-Ý][a-zà-ÿ]{2,})"
)


def _of_records() -> Iterator[Person]:
    for path in RECORDS:
        yield msgspec.json.decode(path.read_bytes(), type=Kept).person


def _of_situations() -> Iterator[Person]:
    for name in situations():
        given = {slot: Given(value, NOW) for slot, value in situation(name).items()}
        locale = "en" if name.endswith("_en") else "fr"
        one = Interview(1, NOW, Place("kept"), given)
        yield Person(locale, interviews=(one,), current=1)


def _planted(person: Person) -> Person:
    """The same who tells of others by their whole names in each answer that is typed."""
    interviews = tuple(replace(i, given=_said(i.given), contacts=PEOPLE) for i in person.interviews)
    return replace(person, interviews=interviews)


def _said(given: Any) -> dict[str, Given]:
    typed = {s: g for s, g in given.items() if isinstance(g.value, str) and " " in g.value}
    return {**given, **{s: replace(g, value=f"{g.value}{SAID}") for s, g in typed.items()}}


def _leaving(person: Person) -> Iterator[str]:
    """All that the pen would be sent for them."""
    content = with_pen()
    assert content.pen is not None
    if person.interview is None or person.interview.id == 0:
        return
    d = Dialogue(person, content, NOW, HOUSE)
    for there in filter(None, (passage(d, key) for key in keys(d))):
        yield request(there.task, content.pen.prompts)[1]["content"]


def _families(text: str) -> list[str]:
    """What stands after a title, and is no first name."""
    first = with_pen().lists.names.first
    return [name for name in _WHOLE.findall(text) if plain(name) not in first]


def test_no_name_nor_number_leaves_with_any_record_or_situation() -> None:
    """Of every record that is kept and every situation, what is sent for each of their texts holds
    no family name after a title; nor, where they tell whole names, phones and addresses in all that
    they type, any of these."""
    for person in _of_records():
        assert not [found for text in _leaving(person) if (found := _families(text))]
    sent = 0
    for person in map(_planted, (*_of_records(), *_of_situations())):
        for text in _leaving(person):
            sent += 1
            assert not _families(text), text
            told = json.loads(text)["facts"]
            said = " ".join(f"{fact['about']} {fact['text']}" for fact in told).casefold()
            assert not [leak for leak in LEAKS if leak in said], said
    print(sent, "texts sent")
    assert sent > len(situations())


WHOLE = {
    "le docteur Perrin": "le docteur P.",
    "Mme de Vaulx": "Mme V.",
    "monsieur beaulne": "monsieur B.",
    "Perrin attend": "P. attend",
    "Sébastien": "Sébastien",
    "Armor Gestion": "Armor Gestion",
    "mon docteur attend": "mon docteur attend",
    "300 en 3 h, 1 140 par an": "300 en 3 h, 1 140 par an",
    "450 000 F CFA, 3 agences, 14 gîtes": "450 000 F CFA, 3 agences, 14 gîtes",
}


def _with(*names: str) -> Dialogue:
    d = dialogue("prevention")
    [one] = d.person.interviews
    given = {**one.given, "introducer_names": Given([*names], NOW)}
    return Dialogue(d.person.with_interview(replace(one, given=given)), with_pen(), NOW, HOUSE)


@pytest.mark.parametrize("said", WHOLE)
def test_a_family_name_leaves_as_an_initial(said: str) -> None:
    """However it is typed, and wherever it stands again; all else is as it was."""
    d = _with("le docteur Perrin", "monsieur beaulne", "Mme de Vaulx")
    assert veil(d).over(said) == WHOLE[said]
    assert veil(d).over(veil(d).over(said)) == WHOLE[said]


BACK = {
    "Répondez au docteur P. avant vendredi.": "Répondez au docteur Perrin avant vendredi.",
    "Répondez au docteur P.": "Répondez au docteur Perrin.",
    "Bonjour monsieur B., une question.": "Bonjour monsieur beaulne, une question.",
    "Appelez Marie P. ensuite.": "Appelez Marie P. ensuite.",
}


@pytest.mark.parametrize("said", BACK)
def test_an_initial_comes_back_as_the_name(said: str) -> None:
    """What the pen wrote is read with the names of its person; an initial that may be somebody
    else's stays."""
    d = _with("le docteur Perrin", "monsieur beaulne")
    assert veil(d).off(said) == BACK[said]


def test_two_of_one_initial_stay_apart() -> None:
    """Where one initial may be two people, none is guessed."""
    d = _with("le docteur Perrin", "le docteur Pasquier")
    assert veil(d).off("Répondez au docteur P. vite.") == "Répondez au docteur P. vite."


def test_what_is_shown_has_the_whole_name() -> None:
    """A week by the pen names people as the rest of the sheet does."""
    one, write = agreed("prevention", "week:1")
    assert "Perrin" not in msgspec.json.encode(write.task).decode()
    said = {"text": "Répondez d’abord au docteur P. : il attend.", "from": ["s1", "c1", "p1"]}
    shown = seen(come(one, write, {"sentences": [said]}))
    assert "Répondez d’abord au docteur Perrin" in shown
