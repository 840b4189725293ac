"""What is told by the day, as it is spoken, by who says yes, or left open; and, where no question
is open, what asks or corrects."""

from typing import Any

import pytest

from tests.hearing.judging import Heard, Reply, judged
from tests.hearing.scene import Context

NO_CONTEXT: Context = {}


def right(lang: str, question: str, reply: str, expect: dict[str, Any], ctx: Context) -> bool:
    return judged(Reply(lang, question, reply, expect, ctx)).heard is Heard.RIGHT


@pytest.mark.parametrize(
    ("lang", "question", "reply", "hours"),
    [
        ("en", "week_hours", "monday to friday, eight hours a day", 40),
        ("fr", "week_hours", "du mardi au samedi, dix heures par jour", 50),
        ("en", "week_hours", "ten hours a day five days a week", 50),
        ("fr", "week_hours", "lundi, mardi et jeudi, six heures par jour", 18),
        ("fr", "unpaid_hours", "une heure et demie par jour quatre jours par semaine", 6),
        ("fr", "planned_hours", "trois jours, six heures par jour", 18),
        ("en", "planned_hours", "two hours each way plus three there", 7),
    ],
)
def test_hours_a_day_go_with_their_days(lang: str, question: str, reply: str, hours: float) -> None:
    """So many hours a day are told of so many days, and one way is half of the road."""
    assert right(lang, question, reply, {"value": hours}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "question", "reply"),
    [
        ("en", "week_hours", "ten hours a day"),
        ("fr", "unpaid_hours", "deux heures par jour"),
        ("en", "planned_hours", "forty minutes each way and three there"),
    ],
)
def test_hours_of_unknown_days_are_asked_about(lang: str, question: str, reply: str) -> None:
    """Hours a day of nobody knows how many days are no hours of a week."""
    assert right(lang, question, reply, {"ask": True}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "reply", "price"),
    [
        ("en", "two fifty", 250),
        ("en", "one forty five cash", 145),
        ("en", "one ten", 110),
        ("en", "twelve hundred", 1200),
        ("fr", "entre vingt et trente mille francs", 25_000),
        ("fr", "de 15 à 18 mille", 16_500),
    ],
)
def test_prices_as_they_are_spoken(lang: str, reply: str, price: float) -> None:
    """Hundreds go unsaid in English, and thousands are said once for both ends of a range."""
    assert right(lang, "usual_price", reply, {"value": price}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "reply", "refused"),
    [
        ("fr", "sur dix, six acceptent", 4),
        ("en", "eight out of ten say yes", 2),
        ("en", "out of ten, four don't accept", 4),
        ("fr", "aucun n’accepte du premier coup", 10),
        ("en", "they all say yes", 0),
        ("fr", "trois disent non", 3),
        ("fr", "la moitié refusent", 5),
    ],
)
def test_refusals_by_who_says_yes(lang: str, reply: str, refused: int) -> None:
    """Those who say yes are the others of ten."""
    assert right(lang, "refusals", reply, {"value": refused}, NO_CONTEXT)


def test_who_heard_of_them_is_counted_as_told() -> None:
    """Where nobody refuses anything, those who said yes are those who are counted."""
    assert right("fr", "mentioned", "deux ont dit oui", {"value": 2}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "question", "reply"),
    [
        ("en", "away_months", "either March or April"),
        ("fr", "away_months", "soit juin soit septembre"),
        ("fr", "introducers", "bah quelques-uns"),
        ("en", "introducers", "a few I suppose"),
        ("fr", "talked_to", "quelques-uns"),
    ],
)
def test_what_is_left_open_is_asked_back(lang: str, question: str, reply: str) -> None:
    """One month or another, and a few of nobody knows how many, are not taken for an answer."""
    assert right(lang, question, reply, {"ask": True}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "reply", "months"),
    [
        ("fr", "de Pâques à fin juin", ["april", "may", "june"]),
        ("fr", "de mai jusqu’au mois de juillet", ["may", "june", "july"]),
        ("en", "from Halloween to Christmas", ["october", "november", "december"]),
    ],
)
def test_feasts_stand_for_their_months(lang: str, reply: str, months: list[str]) -> None:
    """A run of months may begin or end at a feast."""
    assert right(lang, "empty_months", reply, {"value": months}, NO_CONTEXT)


@pytest.mark.parametrize(
    ("lang", "question", "reply", "expect"),
    [
        ("fr", "effort", "six pour les usines, le reste pour les commerces", {"value": [6, 4]}),
        ("en", "effort", "half and half", {"value": [5, 5]}),
        ("fr", "pressing", "nan, rien qui presse", {"value": "nothing"}),
        ("en", "pressing", "nope it's all quiet", {"value": "nothing"}),
        ("fr", "three_names", "Odile et le maire, j’ai que ceux-là", {"value": ["Odile", "maire"]}),
        ("fr", "mentioned", "aucune idée, je leur ai pas demandé", {"about": "unsure"}),
        ("en", "message", "how do i paste something off my phone", {"about": "question"}),
    ],
)
def test_small_ways_of_telling(
    lang: str, question: str, reply: str, expect: dict[str, Any]
) -> None:
    """The rest, an even split, nothing, nobody more, not knowing, and a question are heard."""
    assert right(lang, question, reply, expect, NO_CONTEXT)


@pytest.mark.parametrize(
    "reply",
    [
        "pardon je me suis trompé plus haut, j’ai mis 5 à 20 clients mais c’est trois",
        "attends, j’ai fait une erreur au début, j’ai dit 3 clients mais c’est plutôt 12",
    ],
)
def test_a_correction_is_no_name(reply: str) -> None:
    """A sentence that corrects an answer before is not kept as a customer's name."""
    assert right("fr", "favourite", reply, {"about": "correction"}, NO_CONTEXT)
