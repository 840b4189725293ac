"""« Tu » everywhere or nowhere: how the French words address the person."""

import re
from collections.abc import Iterable, Iterator

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content import FOLDER, source
from flows.home.knowing import DEEP, ENDING, OPENING, TOPICS
from flows.reading.phrases import plain
from flows.record.contacts import Because
from flows.record.voices import Kind
from flows.words.voices import Variant
from tests.tongues import FIRST, VARIANTS, called

FRENCH = [variant for variant in VARIANTS if variant.language == FIRST]
VOUS = re.compile(r"\b(?:vous|votre|vos|vôtres?|êtes|faites|dites|\w+ez)\b", re.I)
TU = re.compile(
    r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt(?=’)|(?<=l[ae] )tien(?:ne)?\b|(?<=les |aux )tien(?:ne)?s\b",
    re.I,
)
PRONOUNS = re.compile(rf"\b(?:vous|votre|vos|vôtres?)\b|{TU.pattern}", re.I)
# No address, though they look like one: words in -ez that are no verbs, and « ton » as a noun.
NO_ADDRESS = re.compile(r"\b(?:chez|assez|nez|rez|rendez-vous|(?:le|un) ton)\b", re.I)

ASKED = (*TOPICS, *(f"{topic}-more" for topic in TOPICS), *DEEP, OPENING, ENDING)

# Words that stay whatever the address, by id: what they are is said above them.
_MOMENTS = ("let_down", "date_near", "something_new", "letter", "season")
# Said to others, as these are spoken to.
_TO_OTHERS = (
    *("draft-ask_favourite", "draft-ask_peers", "draft-terms"),
    "draft-ask_introducer",
    *(f"add-question.{kind}" for kind in (*_MOMENTS, "other")),
    *(f"add-obstacle.{kind}" for kind in ("proof", "price", "change", "opinion", "timing")),
    *("add-when", "add-paid-when", "add-way", "add-whom", "add-free-no"),
)
_SAID_TO_SOMEBODY = (
    *(
        "have",
        "reply",
        "who",
        "left",
        "pending",
        "thing",
        "seek",
        "answer",
        "another",
        "awaited",
        "a-name",
    ),
)
KEPT = {
    # The two ways of speaking, named where one is chosen.
    "address.vous": "On se dit vous",
    "address.tu": "On se dit tu",
    "command-settings": "vous ou tu",
    # Telegram shows these before anyone has chosen.
    "bot-description": ".*",
    "bot-short": ".*",
    # Said by the person to a customer, whom they address as they would anyone new.
    "ask-workload": ".*",
    "ask-haggled": ".*",
    "ask-terms": ".*",
    "clause-spoke_ill": ".*",
    "refuse-payment": ".*",
    "ask-no_decider": "avec vous",
    "ask-payment": ".*",
    "ask-price": ".*",
    "ask-fit": ".*",
    "ask-reach": ".*",
    "ask-refused_deposit": ".*",
    "refuse-relational": "vous le dire",
    "refuse-reach": "écrivez-moi",
    "line-guide": "Qu’avez-vous essayé|cela vous a-t-il coûté|Où avez-vous cherché",
    "line-rewrite": "Ce qui vous concerne",
    "ask-invitation": ".*",
    "draft-say-vous": "vous",
    "draft-say-tu": "tu",
    **dict.fromkeys(_TO_OTHERS, ".*"),
    "draft-post": ".*",
    **{f"say-{kind}": ".*" for kind in Because if kind is not Because.OTHER},
    **{f"say-{part}": ".*" for part in _SAID_TO_SOMEBODY},
    "say-again": ".*",
    "ask-invitation-start": ".*",
    **{f"guide.{question}": ".*" for question in ASKED},
    # Said to customers.
    **{f"voice-message.{kind}": ".*" for kind in Kind},
    "voice-qr": "votre accord",
    # What people may type.
    "voice-resume.also": "allez-y",
    "voice-to.vous": "Lui dire vous",
    "voice-to.tu": "Lui dire tu",
    # Said to the person by a customer met for the first time.
    "watch-fit": "pouvez-vous aussi",
    # Participles.
    "real_hours.probe": "h faites",
    "wrong-overrun": "faites",
    "line-bad_cost.how": "h faites",
    "regret-condition": "dites d’abord",
}


# What a trade's words are for: what they ask and write is said to a customer, and what there is to
# notice is in italics where a customer says it.
IN_A_TRADE = {"ask": ".*", "clause": ".*", "watch": "<i>.*?</i>", "moment": "<i>.*?</i>"}


class Reading(Visitor):
    """A text taken apart: its words, and the facts and choices between them, in order."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.words = ""
        self.told: list[str] = []
        self.visit(pattern)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words += node.value + "\n"

    def visit_Identifier(self, node: ast.Identifier) -> None:
        self.told.append(node.name)

    def visit_NumberLiteral(self, node: ast.NumberLiteral) -> None:
        self.told.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.told.append(node.value)


def readings(text: str) -> dict[str, Reading]:
    """Every text of a Fluent source, by id: `message`, or `message.attribute`."""
    messages = (e for e in FluentParser().parse(text).body if isinstance(e, ast.Message))
    return {id: Reading(pattern) for message in messages for id, pattern in _texts(message)}


def _texts(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if message.value:
        yield message.id.name, message.value
    yield from ((f"{message.id.name}.{a.id.name}", a.value) for a in message.attributes)


def changed(folder: str) -> set[str]:
    """The texts that a folder of words lays over another's."""
    files = (FOLDER / folder).glob("*.ftl")
    return {id for path in files for id in readings(path.read_text(encoding="utf-8"))}


SAID = {variant: readings(source(variant)) for variant in FRENCH}
VOUVOYER, TUTOYER = SAID[Variant(FIRST)], SAID[Variant(FIRST, tu=True)]
CHANGED = sorted(changed("fr-tu"))

every_french = pytest.mark.parametrize("variant", FRENCH, ids=called)


def free(id: str, words: str) -> str:
    """The words of a text, without those that are no address or stay whatever the address."""
    of = id.split("-")[2] if id.startswith("trade-") else ""
    kept = KEPT.get(id) or IN_A_TRADE.get(of, r"(?!)")
    return NO_ADDRESS.sub("", re.sub(kept, "", words, flags=re.DOTALL))


def initials(words: str) -> str:
    """The first letter of each word but « vous », « tu »: from one to the other, verbs keep it."""
    return "".join(word[0] for word in plain(PRONOUNS.sub("", words)).split())


def no(found: Iterable[object]) -> None:
    """Fails with the list of what was found, if anything was."""
    listed = list(found)
    assert not listed, "\n" + "\n".join(map(str, listed))


@every_french
def test_one_address(variant: Variant) -> None:
    """Someone who said « tu » never reads « vous », and the other way round."""
    other = VOUS if variant.tu else TU
    no(
        f"{id}: {found[0]} in {' '.join(reading.words.split())}"
        for id, reading in SAID[variant].items()
        if (found := other.search(free(id, reading.words)))
    )


def test_papers_address_no_one() -> None:
    """A card or a report is shown to others: its words say neither « vous » nor « tu »."""
    papers = readings((FOLDER / FIRST / "papers.ftl").read_text(encoding="utf-8"))
    no(id for id, reading in papers.items() if PRONOUNS.search(reading.words))


def test_exceptions_are_needed() -> None:
    """What stays whatever the address is in its text, and would be taken for an address."""
    for id, kept in KEPT.items():
        found = re.search(kept, VOUVOYER[id].words, re.DOTALL)
        assert found and (VOUS.search(found[0]) or TU.search(found[0])), id


def test_tu_changes_what_exists() -> None:
    """« Tu » is laid only over texts that French has."""
    no(id for id in CHANGED if id not in VOUVOYER)


def test_tu_changes_only_the_address() -> None:
    """A text with « tu » is told the same facts and says the same words as with « vous »."""
    for id in CHANGED:
        vous, tu = VOUVOYER[id], TUTOYER[id]
        assert tu.told == vous.told, id
        assert initials(tu.words) == initials(vous.words), (id, vous.words, tu.words)


def test_tu_changes_something() -> None:
    """No text with « tu » is the French text over again."""
    no(id for id in CHANGED if TUTOYER[id].words == VOUVOYER[id].words)


def test_tu_and_regions_change_different_texts() -> None:
    """« Tu » does not undo the words of a region."""
    regions = {f"{v.language}-{v.region}" for v in FRENCH if v.region}
    no(changed("fr-tu") & set().union(*map(changed, regions)))
