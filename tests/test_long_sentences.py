"""People answer in long sentences, with several facts in each: each goes to its own question."""

import pytest

from flows.interview.answers import Slot
from flows.protocol.exchange import Said
from flows.reading.naming import called_in
from flows.reading.spoken import parted
from flows.record.person import Place
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked
from tests.test_noting import kept

TWO: Context = {"families": ["cantines", "kermesses"], "family": "cantines"}


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (
            "les cantines c’est toujours en retard, les kermesses jamais",
            {"can": "late", "can.1": "on_time"},
        ),
        (
            "les cantines paient à l’heure les kermesses elles c’est toujours en retard",
            {"can": "on_time", "can.1": "late"},
        ),
        ("les kermesses paient toujours en retard", {"can.1": "late"}),
    ],
)
def test_what_is_said_of_another_group_is_its_own(reply: str, value: dict[str, str]) -> None:
    """A group that is named while another is asked about gets what is said of it."""
    assert kept("can", TWO, reply) == value


def test_a_group_by_the_way_is_no_subject() -> None:
    """A group named with nothing said of it takes nothing from the one that is asked about."""
    lists = words().lists
    parts = parted("grâce aux kermesses", ["cantines", "kermesses"], lists.tongue, frozenset())
    assert [part.of for part in parts] == [None]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("oui une fleuriste, Odette, 9 h de pose pour 80 €", "Odette"),
        ("Yes, a man with two ferrets, he shouted", "a man with two ferrets"),
        ("oui", None),
    ],
)
def test_a_story_says_whom_it_is_about(told: str, name: str | None) -> None:
    """Whom a regret is about is proposed from its story, so that it is not asked again."""
    assert called_in(told, words().lists.tongue) == name


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("homework", "Mais je n’ai rien envoyé, moi !"),
        ("trust_test", "Il n’y a pas de message, je n’ai jamais écrit à personne."),
        ("homework", "What message? I never wrote one"),
    ],
)
def test_what_was_never_sent_is_not_scored(question: str, reply: str) -> None:
    """Who says that there is no message has none, and is asked nothing more of it."""
    assert kept(question, {}, reply) == {"message": None}


def test_what_was_told_is_proposed_when_its_question_comes() -> None:
    """How late a group pays, told with its price, is proposed and taken by a yes."""
    before = asked("fr", "can", {"families": ["cantines"], "family": "cantines"})
    told = turn(before, Said("en retard d’une cinquantaine de jours", 77), words(), NOW).person
    assert told.interview is not None
    assert told.interview.place.at == str(Slot("how_late"))
    assert told.interview.place.proposed == ("to_60",)
    agreed = turn(told, Said("oui", 78), words(), NOW).person
    assert agreed.interview is not None
    assert agreed.interview.given["how_late"].value == "to_60"


def test_several_corrections_at_once() -> None:
    """At the review, each clause corrects the answer that it names."""
    person = asked("fr", "untold", {})
    assert person.interview is not None
    review = person.with_interview(
        type(person.interview)(id=1, begun=NOW, place=Place("review"), given=person.interview.given)
    )
    text = "mon heure c’est 70, et c’est Brunette pas Bruno"
    after = turn(review, Said(text, 77), words(), NOW).person
    assert after.interview is not None
    assert after.interview.given["hour_worth"].value["amount"] == 70
    assert after.interview.given["favourite"].value == "Brunette"
