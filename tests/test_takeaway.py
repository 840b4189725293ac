"""Taking the sheet away: which papers there are, of whose sheet, under which name."""

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given
from flows.papers.document import Document
from flows.papers.manuscript import Manuscript, manuscript
from flows.papers.takeaway import handed, key, offered
from flows.protocol.exchange import Effect, Paper, Tapped, Toast
from flows.record.person import Interview, News, Place, Planned, Settings, Task, Version
from flows.rooms import HOUSE
from tests.conversing import words
from tests.papers_for_tests import ARABIC, LATER, dialogue, situation
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


def made(values: dict[str, Any], locale: str, kind: str) -> Manuscript:
    """What a paper is made from."""
    return manuscript(handed(dialogue(values, locale), kind), words())


@in_both_languages
def test_written_papers(locale: str) -> None:
    """The data is the document, whole; the text says it."""
    text, data = (made(situation("marco"), locale, kind).text for kind in ("markdown", "json"))
    document = msgspec.json.decode(data or "", type=Document)
    assert document.aim.name == "Le chef Marco" and document.aim.name in (text or "")


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
    assert made(values, "fr", paper).name == name


def answered(interview: Interview, slot: str, value: str) -> Interview:
    """The interview with another answer."""
    return replace(interview, given={**interview.given, slot: Given(value, LATER)})


def other_favourite() -> Interview:
    """A second persona."""
    values = situation("marco") | {"favourite": "Awa"}
    return replace(dialogue(values, "fr").interview, id=2)


MARCO = dialogue(situation("marco"), "fr")
PERSON, INTERVIEW = MARCO.person, MARCO.interview
TASK = Task("say_price", LATER)
# What may change of a person and of their interview, and whether it is another paper then.
CHANGES: dict[str, tuple[dict[str, Any], dict[str, Any], bool]] = {
    "nothing": ({}, {}, False),
    "Québec": ({"locale": "fr-CA"}, {}, True),
    "another country": ({"locale": "fr-BE"}, {}, True),
    "another language": ({"settings": Settings(language="en")}, {}, True),
    "tu": ({"settings": Settings(tu=True)}, {}, True),
    "other money": ({"settings": Settings(currency="$")}, {}, True),
    "another persona": ({"interviews": (INTERVIEW, other_favourite())}, {}, True),
    "an answer": ({}, {"given": answered(INTERVIEW, "want.1", "sign_fast").given}, True),
    "who they say tu to": ({}, {"familiar": ("favourite",)}, True),
    "a task": ({}, {"tasks": (replace(TASK, done=LATER),)}, True),
    "a task of their own": ({}, {"tasks": (replace(TASK, what="Ranger", own=True),)}, True),
    "a task put off": ({}, {"tasks": (replace(TASK, until=LATER.date()),)}, True),
    "the time": ({}, {"begun": LATER, "finished": LATER}, False),
    "the place": ({"revision": 9, "screen": "kept"}, {"place": Place("offer")}, False),
    "its name": ({}, {"name": "Printemps"}, False),
    "its reminder": ({}, {"planned": Planned(LATER, 7)}, False),
    "its versions": ({}, {"versions": (Version(1, LATER),), "open": True}, False),
    "its news": ({}, {"news": (News(1, LATER, "customer", {"want": "sign_fast"}),)}, False),
    "how it was answered": (
        {},
        {"given": {slot: replace(g, message=5) for slot, g in INTERVIEW.given.items()}},
        False,
    ),
    "when it was answered": (
        {},
        {"given": {slot: replace(g, at=LATER) for slot, g in INTERVIEW.given.items()}},
        True,
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_key_is_the_same_paper(change: str) -> None:
    """Whatever changes of a person or of an interview, a paper of the same key is the same."""
    of_person, of_interview, differs = CHANGES[change]
    interview = replace(INTERVIEW, **of_interview)
    person = replace(PERSON, **of_person).with_interview(interview)
    first, now = (handed(Dialogue(p, words(), LATER, HOUSE), "json") for p in (PERSON, person))
    assert (first.key != now.key) is differs
    same = manuscript(first, words()) == manuscript(now, words())
    assert same or first.key != now.key


def test_each_kind_has_its_key() -> None:
    """No two papers of a sheet are taken for each other."""
    kinds = offered(MARCO)
    assert len({key(MARCO, kind) for kind in kinds}) == len(kinds)


@in_both_languages
def test_which_persona_it_is(locale: str) -> None:
    """With several favourites a paper says which comes first; with one it says nothing."""
    person = replace(PERSON, locale=locale, interviews=(INTERVIEW, other_favourite()))
    one = manuscript(
        handed(Dialogue(replace(person, interviews=(INTERVIEW,)), words(), LATER), "aim"), words()
    )
    assert one.document.aim.role == ""
    said = words().speak(person)
    for open_, role in ((1, "primary"), (2, "secondary")):
        d = Dialogue(replace(person, current=open_), words(), LATER, HOUSE)
        text = manuscript(handed(d, "markdown"), words())
        says = said.label("paper-role", role=role, first="le chef Marco")
        assert text.document.aim.role == says and says in (text.text or "")


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
    assert said_by(effects) == [words().speak(phone.person).label("old-button.below")]


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
        assert manuscript(card, words()).document.aim.name == name
    assert phone.person == before


@in_both_languages
def test_typed(locale: str) -> None:
    """Every paper can be asked for by typing its button, as often as one likes."""
    phone = finished(locale, PLAN)
    phone.play("/sheet")
    phone.type(words().speak(phone.person).label("take-away"))
    for button in [b for _, b in phone.buttons() if str(b.data).startswith("paper:")][:5]:
        papers = [e for e in phone.type(button.label) if isinstance(e, Paper)]
        assert len(papers) == 1
