"""A story told in one breath: each part of it is an answer, in the short interview too."""

import pytest

from flows.interview.answers import Answers
from flows.interview.path import path
from flows.reading.story import Story, beginning, story
from flows.sheet.roads import with_roads
from tests.conversing import Player, words
from tests.strategies import EXPRESS, stored
from tests.test_machine import PLAYED

PAID = "Ils ont payé 3 900 € pour quarante heures."
STOPPED = "Le syndic a failli tout arrêter."
SINCE = "Depuis, ils m’appellent avant chaque vente."
TOLD = f"Ils venaient de trouver une fuite. {PAID} {STOPPED} {SINCE}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOLD, Story(STOPPED, SINCE, PAID)),
        ("Sa chaudière a failli exploser.", Story()),
        ("Il ouvrait en mars. Il n’a jamais payé le solde.", Story()),
        ("Il ouvrait en mars. Depuis trois ans il cherchait.", Story()),
        (
            "Her roof had gone. She nearly walked away. She didn't hesitate long. Now she "
            "sends me her sisters.",
            Story("She nearly walked away.", "Now she sends me her sisters."),
        ),
        ("It was nearly finished. Nearly all of them came. I nearly said no.", Story()),
    ],
)
def test_each_part_of_a_story_is_read_for_what_it_is(text: str, told: Story) -> None:
    """What nearly stopped it, what came of it and what was paid are found where a sentence says so
    plainly; a text of one sentence, and what only sounds like it, tell nothing more."""
    lists = words().lists
    assert story(text, lists.story, lists.tongue) == told


def test_the_moment_is_how_the_story_begins() -> None:
    """What is told later of the same story is not taken for what happened first."""
    lists = words().lists
    assert beginning(TOLD, lists.story, lists.tongue) == "Ils venaient de trouver une fuite."
    alone = "Elle a payé 300 € d’avance."
    assert beginning(alone, lists.story, lists.tongue) == alone


def test_what_was_told_counts_in_the_short_interview() -> None:
    """An answer to a question that only the complete interview asks counts where it was told all
    the same; nothing else of the complete interview is asked for it."""
    asked = path({**EXPRESS, "depth": "express"})
    told = path({**EXPRESS, "depth": "express", "hesitation": "Le syndic hésitait"})
    assert told.answers.hesitation == "Le syndic hésitait"
    assert {*told.keys} - {*asked.keys} == {"hesitation"}
    assert path({**EXPRESS, "depth": "complete"}).answers.beside == frozenset()


def test_a_shorter_interview_loses_nothing() -> None:
    """Who prefers the short interview after all keeps what they had told in the long one."""
    long = path(PLAYED).answers
    short = path({**PLAYED, "depth": "express"}).answers
    told = ("hour_worth", "payer", "dream", "message", "hesitation")
    assert all(getattr(short, q) == getattr(long, q) for q in told)


def test_what_was_paid_is_kept_with_the_hours_it_took() -> None:
    """A price and the hours beside it are kept for their own questions, with what nearly stopped
    the sale."""
    player = Player("fr", stored)
    for line in (
        "/start", "[Express · 6 min]", "Je restaure des parquets", "[5 à 20]", "aux deux",
        "[Sur devis, sur contrat]", "notaires, particuliers", "40", "8, 11",
        "[Vite signé, ou revenu]", "[On m’a demandé le prix]", "[Payé sans retard]", "[Baissé]",
        "l'étude Vial", "[Notaires]", "[Une recommandation]", "Léonie", "recommandation 4, site 1",
        TOLD,
    ):  # fmt: skip
        player.play(line)
    assert player.person.interview
    given = player.person.interview.given
    assert given["favourite_price"].value == {"amount": 3900, "currency": "€"}
    assert given["favourite_hours"].value == 40
    assert given["hesitation"].value == STOPPED


def test_who_sent_the_favourite_is_named_out_of_a_sentence() -> None:
    """« Awa lui a donné mon numéro » names Awa; a name that runs on is not cut."""
    lists = words().lists
    by = {
        "Awa de l’agence Sahel lui a donné mon numéro": "Awa de l’agence Sahel",
        "recommandation, Fabienne la coiffeuse": "Fabienne la coiffeuse",
        "ma sœur travaille avec lui": None,
        "My neighbour told her about me": None,
    }
    assert {t: with_roads(Answers(met_through=t), lists).sent_by for t in by} == by
