"""Replies as people type them are heard at least as well as they were."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from flows.calling.questions import BY_ID as CONTACT
from flows.interview.choices import Choice, FamilyChoice, Pick
from flows.interview.kinds import NONE, Text
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS
from flows.reading.examples import SAID_TO_US, UNCLEAR, Book, Examples
from tests.conversing import words
from tests.hearing.__main__ import files, rates, replies
from tests.hearing.judging import Heard, Judged, Reply, judged

KEPT = Path(__file__).parent / "hearing" / "rates.toml"
FILES = {f"{path.parent.name}-{path.stem}": path for path in files()}


@cache
def heard(file: str) -> tuple[Judged, ...]:
    return tuple(judged(reply) for reply in replies(FILES[file]))


@pytest.mark.parametrize("file", FILES)
def test_no_worse_than_before(file: str) -> None:
    """As many replies of each file are heard as when the rates were last kept, and no more of them
    are taken for what they are not."""
    kept, now = tomllib.loads(KEPT.read_text(encoding="utf-8"))[file], rates(heard(file))
    assert now["right"] >= kept["right"]
    assert now["heard"] >= kept["heard"]
    assert now["bad"] <= kept["bad"]


def test_examples_are_of_options() -> None:
    """Examples are listed for questions that there are, under options that they have."""
    for question, options in words().examples.said.items():
        if question == SAID_TO_US:
            continue
        known = QUESTIONS.get(question) or CONTACT[question]
        assert isinstance(known, Choice | Multi | Counter | Text | FamilyChoice | Pick), question
        alone = {"nothing"} if isinstance(known, Text) else {NONE}
        among = set(map(str, getattr(known, "among", alone)))
        assert set(options) <= {*among, UNCLEAR}, question


def test_no_example_is_of_two_options() -> None:
    """The same words are never an example of two options of a question."""
    for question, options in words().examples.said.items():
        said = [reply for told in options.values() for reply in {r.casefold() for r in told}]
        twice = {reply for reply in said if said.count(reply) > 1}
        assert not twice, question


@pytest.fixture
def examples() -> Examples:
    said = {"late": ("il a fallu le relancer", "chased him for weeks"), "fine": ("payé cash",)}
    content = words()
    return Examples(said, content.lists.tongue, content.lists.words.grammar)


def test_an_example_is_taken(examples: Examples) -> None:
    """What a writer listed is that option, with slips and capitals too."""
    for reply in ("Il a fallu le relancer", "il a falu le relancer", "chased him for weeks!"):
        assert examples.guess(reply, ("late", "fine")).taken == "late"


def test_unlike_everything(examples: Examples) -> None:
    """A reply like no example is not taken, and nothing is proposed in its place."""
    for reply in ("un tracteur rouge", "🤷", "", "x" * 4096, "ﷺ" * 300):
        guess = examples.guess(reply, ("late", "fine"))
        assert guess.taken is None
        assert not guess.proposed


def test_only_what_is_offered(examples: Examples) -> None:
    """An option that is not on offer here and now is neither taken nor proposed."""
    guess = examples.guess("il a fallu le relancer", ("fine",))
    assert guess.taken is None
    assert "late" not in guess.proposed


def test_turned_round(examples: Examples) -> None:
    """A "not" where the examples have none keeps a reply from being taken."""
    assert examples.guess("il n’a jamais fallu le relancer", ("late", "fine")).taken is None


def test_examples_are_shared() -> None:
    """A question is told by the examples of another as well, for the options that both have; one
    that has none, by those alone."""
    said = {"gave": {"time": ("une heure",), "money": ("un chèque",)}}
    said |= {"talk": {"time": ("tout un après-midi",), "more": ("un café",)}}
    content = words()
    book = Book(said, content.lists.tongue, content.lists.words.grammar)
    heard = [book.of("gave", like) for like in ("", "talk")]
    assert [one.guess("tout un après-midi", ("time",)).taken for one in heard if one] == [
        None,
        "time",
    ]
    assert {near.option for one in heard if one for near in one.near("un café")} == {
        "time",
        "money",
    }
    alone = book.of("unknown", "talk")
    assert alone is not None and alone.guess("un café", ("more",)).taken == "more"
    assert book.of("unknown") is None


@pytest.mark.parametrize(
    ("lang", "question", "reply", "option"),
    [
        ("fr", "permission", "j'ai jamais proposé ça à personne", "nobody"),
        ("fr", "usual_offer", "en gros oui mais en version XXL", "almost"),
        ("fr", "market", "pas à des entreprises", "individuals"),
    ],
)
def test_a_label_taken_back(lang: str, question: str, reply: str, option: str) -> None:
    """A reply that says a button's label and turns it round is never taken by examples; what it is
    most like is proposed, rather than nothing."""
    made = judged(Reply(lang, question, reply, {"value": option}))
    assert made.heard is Heard.PROPOSED


@pytest.mark.parametrize(
    ("question", "reply", "option"),
    [("found_by", "facebook ad", "ad"), ("payer", "warehouse manager", "operations")],
)
def test_examples_against_a_label(question: str, reply: str, option: str) -> None:
    """Where a reply holds the label of one option and examples surely tell another, both are
    proposed, the one of the examples first."""
    made = judged(Reply("en", question, reply, {"value": option}))
    assert made.heard is Heard.PROPOSED
    assert len(made.made) > 1


def test_no_family_name_is_kept() -> None:
    """A list of names is right when it keeps each as we keep names: without a family name."""
    label = {"value": ["Big Tom", "Mrs Okafor"]}
    made = judged(Reply("en", "three_names", "Big Tom, Mrs Okafor", label))
    assert made.heard is Heard.RIGHT
    assert made.made == ["Big Tom", "Mrs O."]
