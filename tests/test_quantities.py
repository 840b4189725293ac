"""Numbers with what they are of: parts of a whole, lengths of time, bounds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reading.figures import Amounts, ends, foreign, number, tokens
from flows.reading.quantities import bounded, hours, percent
from flows.reading.relations import own, relative
from tests.content_for_tests import LISTS

KNOWN = Amounts(LISTS.numbers, LISTS.shares, LISTS.durations, LISTS.quantities, LISTS.words.grammar)
# What the reading of numbers turns on, to be put in any order.
PIECES = sorted(
    {*LISTS.numbers, *LISTS.shares, *LISTS.durations, *LISTS.quantities.multiples}
    | LISTS.quantities.rather
    | LISTS.quantities.denies
    | LISTS.quantities.upto
    | LISTS.quantities.spans
    | {"un", "a", "2", "1,5", "20k", "3/4", "%", "sur", "et", "or", "€", "clients"}
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
        ("à peu près la moitié", 50),
        ("2 sur 10 max", 20),
        ("2 ou 3 sur 10", 20),
        ("3 clients sur 10", 30),
        ("sur dix, quatre", 40),
        ("un gros tiers, quarante", 40),
        ("not quite half, 45", 45),
        ("quarter to half", 37.5),
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


@pytest.mark.parametrize(
    ("reply", "low", "high"),
    [
        ("20 à 30", 20, 30),
        ("entre vingt et trente", 20, 30),
        ("between 2 and 3", 2, 3),
        ("15-20", 15, 20),
        ("2 h à 3 h", 2, 3),
        ("10 to 15k", 10_000, 15_000),
        ("deux trois", 2, 3),
        ("one or two", 1, 2),
        ("une bonne quinzaine", 15, 15),
        ("soixante et onze", 71, 71),
        ("vingt et un", 21, 21),
        ("quatre-vingt-un", 81, 81),
        ("quatre vingt dix neuf", 99, 99),
        ("deux cent quatre-vingts", 280, 280),
        ("nonante-neuf", 99, 99),
        ("huitante et un", 81, 81),
        ("mille neuf cent quatre-vingt-quatre", 1984, 1984),
        ("vingt-cinq mille", 25_000, 25_000),
        ("2 millions", 2_000_000, 2_000_000),
        ("twenty-five", 25, 25),
        ("a hundred and fifty", 150, 150),
        ("half a dozen", 6, 6),
        ("a couple", 2, 2),
        ("1’200", 1200, 1200),
        ("300e", 300, 300),
        ("pas vingt, trente", 30, 30),
        ("26 instead of 10", 26, 26),
        ("40, non, plutôt 35", 35, 35),
        ("not ten, more like 4", 4, 4),
    ],
)
def test_a_number_or_a_range(reply: str, low: float, high: float) -> None:
    """A range has two ends, a spelled number one value; what is taken back counts no more."""
    assert set(ends(reply, KNOWN, LISTS.tongue)) == {low, high}


@pytest.mark.parametrize(
    "reply", ["15 et 8", "été 70 hiver 30", "9 to 5", "pas 20", "un peu", "une fortune", "1 2 3"]
)
def test_no_single_number(reply: str) -> None:
    """Two numbers that nothing links, one that is denied, or an article are no number."""
    assert number(reply, KNOWN, LISTS.tongue) is None


@pytest.mark.parametrize(
    ("reply", "length"),
    [
        ("2j", 14),
        ("15h", 15),
        ("45min", 0.75),
        ("3 heurs", 3),
        ("quarter of an hour", 0.25),
        ("trois quarts d’heure", 0.75),
        ("une heure trente", 1.5),
        ("day and a half", 10.5),
        ("3 soirs de 2h", 6),
        ("4 rendez-vous de 2 h", 8),
        ("deux matinées de quatre heures", 8),
        ("1 hr a week for 6 weeks", 6),
        ("3 h par jour pendant 2 jours", 6),
        ("60 hrs over 3 months", 60),
        ("12 heures pour moi et 8 pour lui", 20),
        ("une demi-journée par semaine", 3.5),
        ("pas 2 jours, 15 h", 15),
        ("1/2 journée", 3.5),
        ("two and a half days", 17.5),
        ("3 jours à 7h", 21),
        ("6 hours a week for a month", 24),
        ("20 min 3 fois par semaine", 1),
    ],
)
def test_a_length_put_together(reply: str, length: float) -> None:
    """Units are glued or misspelled; what comes several times, or in parts, is reckoned."""
    assert hours(reply, KNOWN, LISTS.tongue) == pytest.approx(length, abs=0.01)


@pytest.mark.parametrize(
    "reply", ["pas compté les heures", "on prévoit pas en heures", "the hours"]
)
def test_hours_without_a_number(reply: str) -> None:
    """The word alone is no length."""
    assert hours(reply, KNOWN, LISTS.tongue) is None


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("pareil", 20),
        ("same as planned", 20),
        ("comme prévu", 20),
        ("le double", 40),
        ("triple what i said", 60),
        ("deux fois plus", 40),
        ("one and a half times", 30),
        ("half as much", 10),
        ("10 de plus", 30),
        ("about 5 more than planned", 25),
        ("25 % de plus", 25),
        ("une heure de moins", 19),
        ("moitié moins", 10),
    ],
)
def test_told_by_another_number(reply: str, told: float) -> None:
    """What was told before makes a number of « pareil » and of "10 more"."""
    assert relative(tokens(reply, KNOWN), 20, KNOWN, LISTS.tongue, lengths=True) == told


@pytest.mark.parametrize(
    "reply",
    [
        "30",
        "pareil qu’un logo, 12 h",
        "trop",
        "double vitrage",
        "way more, like 50",
        "more than 25",
    ],
)
def test_told_by_itself(reply: str) -> None:
    """A number of its own, or words about something else, refer to nothing."""
    assert relative(tokens(reply, KNOWN), 20, KNOWN, LISTS.tongue, lengths=True) is None


@given(st.text(max_size=4096))
def test_any_text(text: str) -> None:
    """Whatever is typed is read, or not, and breaks nothing."""
    read_all(text)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_any_words_of_numbers(text: str) -> None:
    """Nor do the words that are read here, in whatever order."""
    read_all(text)


@pytest.mark.parametrize("text", ["1/" * 2048, "un sur " * 600, "ﷺ" * 4096, "h " * 2048])
def test_endless_texts(text: str) -> None:
    """Whatever is typed, reading comes to an end, and to nothing that breaks."""
    read_all(text)


def read_all(text: str) -> None:
    """Every reading of a text."""
    percent(text, KNOWN, LISTS.tongue)
    hours(text, KNOWN, LISTS.tongue)
    ends(text, KNOWN, LISTS.tongue)
    number(text, KNOWN, LISTS.tongue)
    bounded(text, LISTS.tongue)
    said = tokens(text, KNOWN)
    relative(said, 20, KNOWN, LISTS.tongue, lengths=True)
    own(said, KNOWN.words.planned, KNOWN.words.spent, KNOWN, LISTS.tongue)
    foreign(said, 1, KNOWN, LISTS.tongue, frozenset())
