"""Numbers with what they are of: parts of a whole, lengths of time, bounds."""

import math

import pytest

from flows.reading.figures import Amounts
from flows.reading.quantities import bounded, hours, percent
from tests.content_for_tests import LISTS

KNOWN = Amounts(
    LISTS.numbers, LISTS.shares, LISTS.durations, LISTS.quantities, LISTS.words.grammar
)


@pytest.mark.parametrize(
    ("reply", "part"),
    [
        ("3/5", 60),
        ("7 sur 10", 70),
        ("un sur deux", 50),
        ("2 out of 5", 40),
        ("one in four", 25),
        ("les trois quarts je pense", 75),
        ("two thirds", 66),
        ("un petit tiers", 33),
        ("about half", 50),
    ],
)
def test_a_part_of_a_whole(reply: str, part: float) -> None:
    """A ratio or a fraction is a part of a hundred."""
    assert percent(reply, KNOWN, LISTS.tongue) == pytest.approx(part, abs=1)


@pytest.mark.parametrize("reply", ["40", "12 sur 3", "la moitié ou un tiers", "beaucoup", "", "/"])
def test_no_part_of_a_whole(reply: str) -> None:
    """A number alone, a ratio above one, or two parts at once are none."""
    assert percent(reply, KNOWN, LISTS.tongue) is None


@pytest.mark.parametrize(
    ("reply", "length"),
    [
        ("trois jours", 21),
        ("une demi-journée", 3.5),
        ("half a day", 3.5),
        ("2 jours et 3 heures", 17),
        ("une vingtaine d’heures", 20),
        ("vingt-quatre heures de boulot", 24),
        ("1h45", 1.75),
        ("une heure et demie", 1.5),
        ("a week", 35),
        ("20 minutes", 0.33),
    ],
)
def test_a_length_of_time(reply: str, length: float) -> None:
    """Days, half-days and weeks are hours; an article is one."""
    assert hours(reply, KNOWN, LISTS.tongue) == pytest.approx(length, abs=0.01)


@pytest.mark.parametrize("reply", ["4 jours à 10", "3 semaines puis 2 mois", "deux soirées"])
def test_a_length_that_is_not_clear(reply: str) -> None:
    """Lengths that do not add up, or a number left over, are asked about: never guessed."""
    found = hours(reply, KNOWN, LISTS.tongue)
    assert found is not None
    assert math.isnan(found)


def test_no_length() -> None:
    """A reply without a length of time tells none."""
    assert hours("une quarantaine", KNOWN, LISTS.tongue) is None


def test_bounds() -> None:
    """More and less than a number are told apart, and from a "not"."""
    assert bounded("plus de 20", LISTS.tongue)[0] == 1
    assert bounded("less than 5", LISTS.tongue)[0] == -1
    assert bounded("20", LISTS.tongue)[0] == 0
    assert "pas" in bounded("pas plus de 20 clients mais pas moins", LISTS.tongue)[1]


@pytest.mark.parametrize("text", ["1/" * 2048, "un sur " * 600, "ﷺ" * 4096, "h " * 2048])
def test_endless_texts(text: str) -> None:
    """Whatever is typed, reading comes to an end, and to nothing that breaks."""
    percent(text, KNOWN, LISTS.tongue)
    hours(text, KNOWN, LISTS.tongue)
    bounded(text, LISTS.tongue)
