"""A language is files in content/ and nothing else: one more, which nobody speaks, is spoken."""

import ast
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from bot import content
from flows.asking.interview import prompt
from flows.asking.understanding import read
from flows.check.mistakes import mistakes
from flows.desk.dialogue import Dialogue
from flows.desk.voice import Content
from flows.interview.answers import KEPT, Slot
from flows.protocol.exchange import Effect, Event, Say
from flows.record.person import Person
from flows.rooms import HOUSE, MENU
from tests import made_up
from tests.conversing import BEGUN
from tests.made_up import CODE, NAME, said
from tests.strategies import EXPRESS, Phone, stored, walk

ROOT = content.FOLDER.parent.parent
ACCENTED = re.compile(r"[éèêàâùçôîï]", re.IGNORECASE)
ENGLISH = {"the", "and", "your", "you", "with", "who", "are", "what", "they", "from", "this"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content with a language more."""
    return made_up.written(tmp_path_factory.mktemp("made-up"))


@pytest.fixture(scope="module")
def spoken(folder: Path) -> Content:
    """The same, read as the bot reads it."""
    return content.read(folder=folder)


def test_it_has_no_mistake(folder: Path) -> None:
    """`make check` finds it as right as the others."""
    assert mistakes(content.folders(folder), content.tongues(folder), MENU) == []


class Overheard(Phone):
    """A phone that keeps all that was said."""

    heard = ""

    def happen(self, event: Event) -> tuple[Effect, ...]:
        effects = super().happen(event)
        self.heard += unescape("\n".join(e.html for e in effects if isinstance(e, Say)))
        return effects


def test_an_interview_in_it(spoken: Content) -> None:
    """Chosen in /settings by its button, it is spoken from the first question to the sheet, and its
    labels are understood as they are typed."""
    phone = Overheard("en", stored, spoken)
    for line in ("/start", "/settings", f"[{NAME}]"):
        phone.play(line)
    phone.heard = ""
    assert [*walk(phone, EXPRESS, typing=True)][-1] == KEPT
    phone.play("/sheet")
    for part in ("aim", "avoid", "speak"):
        phone.tap(phone.button(f"show:told:{part}"))
    for title in (
        "Your decisions",
        "Who to aim for: ",
        "Who to avoid, or take on terms",
        "Where to speak",
    ):
        assert said(title) in phone.heard
    assert "„" in phone.heard and not ENGLISH & set(re.findall(r"\w+", phone.heard.casefold()))


def test_it_is_spoken_by_itself(spoken: Content) -> None:
    """Whose Telegram tells it reads it at once, with its own money, clock and region."""
    person = Person(locale=f"{CODE}-SN")
    assert spoken.variant(person).language == CODE
    assert spoken.currency(person) == "£"
    assert spoken.languages.clock(person.locale, spoken.variant(person)) == "dakar"


@pytest.mark.parametrize(
    ("at", "english", "value"),
    [
        ("regret", "oh yep", "yes"),
        ("regret", "nope, not at all", "no"),
        ("paid_count", "six", "some"),
        ("paid_count", "three or four", "few"),
        (
            "families",
            "cafés, weddings and markets",
            [said("cafés"), said("weddings"), said("markets")],
        ),
        ("hour_worth", "sixty quid", {"amount": 60, "currency": "£"}),
    ],
)
def test_its_small_words_are_read(spoken: Content, at: str, english: str, value: object) -> None:
    """Yes and no, and, or, spelled numbers and money are known by its own words."""
    dialogue = Dialogue(Person(locale=CODE), spoken, BEGUN, HOUSE)
    dialogue.begin()
    assert read(prompt(dialogue, Slot.parse(at)), said(english)) == value


@pytest.mark.parametrize(
    ("locale", "clock"),
    [(None, "paris"), ("fr", "paris"), ("fr-CA", "montreal"), ("en-US", "montreal"),
     ("de-FR", "paris"), ("en", "london"), ("en-GB", "london"), ("ca", "london")],
)  # fmt: skip
def test_the_clock_of_a_country_else_of_a_language(locale: str | None, clock: str) -> None:
    """Until they tell it, people live by the clock of their country, else of their language;
    Catalan, which is not spoken, is not taken for Canada."""
    known = content.tongues()
    assert known.clock(locale, known.variant(locale, None, False)) == clock


def constants(path: Path) -> Iterator[str]:
    """The strings of a module that are no docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


@pytest.mark.parametrize("root", ["flows", "bot"])
def test_no_module_knows_a_language(root: str) -> None:
    """No module names a language or holds a word of one; the sandbox, a phone, has its own."""
    modules = [p for p in (ROOT / root).rglob("*.py") if "sandbox" not in p.parts]
    known = {*content.tongues().all, "french", "english"}
    found = [(path.name, s) for path in modules for s in constants(path) if s in known]
    accented = [(path.name, s) for path in modules for s in constants(path) if ACCENTED.search(s)]
    assert found == [] and accented == []


def test_its_quotations_close_as_it_writes_them(spoken: Content) -> None:
    """A quotation that a cut left open closes with its own marks."""
    closes = spoken.languages.all[CODE].typography.closes
    assert closes == {"„": "“", "»": "«"}
