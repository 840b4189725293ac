"""Taking the sheet away: which papers there are, of whose sheet, under which name."""

from typing import Any

import msgspec
import pytest

from flows.document import Document
from flows.effects import Effect, File, Paper, Toast
from flows.events import Tapped
from flows.takeaway import handed, offered
from tests.conversing import words
from tests.papers_for_tests import ARABIC, dialogue, situation
from tests.strategies import EXPRESS, finished, started, walk

PLAN = {**EXPRESS, "want": "sign_fast", "can": "on_time"}

in_both_languages = pytest.mark.parametrize("locale", ["fr", "en"])


WHOLE = ("report", "markdown", "json")
FIRST_CHAPTERS = dict(list(situation("marco").items())[:20])


@pytest.mark.parametrize(
    ("values", "papers"),
    [
        (situation("marco"), ("aim", "avoid", *WHOLE)),
        (situation("no_customer"), ("aim", "avoid", *WHOLE)),
        (FIRST_CHAPTERS, ("aim", *WHOLE)),
        ({"offer": "des logos", "paid_count": "some"}, WHOLE),
        ({}, ()),
    ],
    ids=["complete", "no customer", "half", "begun", "nothing"],
)
def test_what_there_is_to_take(values: dict[str, Any], papers: tuple[str, ...]) -> None:
    """Every paper is offered of a sheet that has lines, but a card of a part that has none."""
    assert offered(dialogue(values, "fr")) == papers


@in_both_languages
def test_written_papers(locale: str) -> None:
    """The data is the document, whole; the text says it."""
    d = dialogue(situation("marco"), locale)
    text, data = handed(d, "markdown"), handed(d, "json")
    assert isinstance(text, File) and isinstance(data, File)
    document = msgspec.json.decode(data.content, type=Document)
    assert document.aim.name == "Le chef Marco" and document.aim.name in text.content


@pytest.mark.parametrize(
    ("change", "paper", "name"),
    [
        ({}, "report", "chouchou-le-chef-marco.pdf"),
        ({}, "aim", "chouchou-le-chef-marco.png"),
        ({}, "avoid", "chouchou-qui-eviter.png"),
        ({"favourite": "Élodie & l’œil"}, "markdown", "chouchou-elodie-l-il.md"),
        ({"favourite": ARABIC[:30]}, "json", "chouchou.json"),
        ({"favourite": "un nom " * 8}, "report", "chouchou-un-nom-un-nom-un-nom-un-nom-un.pdf"),
        (situation("no_customer"), "report", "chouchou-fiche-client.pdf"),
    ],
)
def test_file_names(change: dict[str, Any], paper: str, name: str) -> None:
    """A file is named after the buyer, in plain letters, as long as that leaves any."""
    values = change if "offer" in change else situation("marco") | change
    made = handed(dialogue(values, "fr"), paper)
    assert isinstance(made, File | Paper)
    assert made.name == name


def said_by(effects: tuple[Effect, ...]) -> list[str]:
    return [e.text for e in effects if isinstance(e, Toast)]


@pytest.mark.parametrize("data", ["paper:aim:2", "paper:aim:x", "paper:nothing:1", "paper:aim"])
def test_forged(data: str) -> None:
    """Only the person's own sheets can be asked for, and only papers that there are."""
    phone = finished("fr", PLAN)
    before = phone.person
    effects = phone.happen(Tapped(data, 1))
    assert said_by(effects) == [words().speak(before).label("old-button")]
    assert len(effects) == 1 and phone.person == before


def test_nothing_to_take_yet() -> None:
    """A button for a card that has no lines any more says so, and brings no empty card."""
    phone = started("fr")
    phone.play("[Express · 6 min]")
    effects = phone.happen(Tapped("paper:aim:1", 1))
    assert said_by(effects) == [words().speak(phone.person).label("old-button")]


def test_the_sheet_it_stands_under() -> None:
    """A button under the sheet of one persona brings that one's card, whichever is open now."""
    phone = finished("fr", PLAN)
    phone.play("/sheet")
    first = phone.button("paper:aim:1")
    phone.play("/new")
    phone.tap(phone.button("go:favourite"))
    for _ in walk(phone, {**PLAN, "favourite": "Awa"}):
        pass
    phone.play("/sheet")
    before = phone.person
    for button, name in ((first, "Marco"), (phone.button("paper:aim:2"), "Awa")):
        (card,) = (e for e in phone.tap(button) if isinstance(e, Paper))
        assert card.document.aim.name == name
    assert phone.person == before


@in_both_languages
def test_typed(locale: str) -> None:
    """Every paper can be asked for by typing its button, as often as one likes."""
    phone = finished(locale, PLAN)
    phone.play("/sheet")
    phone.type(words().speak(phone.person).label("take-away"))
    for button in [b for _, b in phone.buttons() if str(b.data).startswith("paper:")][:5]:
        made = [e for e in phone.type(button.label) if isinstance(e, File | Paper)]
        assert len(made) == 1
