"""The check beside the truth: what says a fact again is left alone, what nearly says it is cut."""

import pytest

from flows.pen.figures import figures
from tests.pen.cases import found, near, with_pen

FEWEST, KEPT = 60, 0.94


def test_a_fact_said_again_is_kept() -> None:
    """Numbers, dates and moneys in words, « signez » where it is signed, a fact in other words: of
    sixty and more, nineteen in twenty are kept."""
    every = list(near("true.toml"))
    cut = [(str(f), one.sentence.text) for one in every if (f := found(one)) is not None]
    print(f"{len(every)} true sentences, {len(cut)} cut", *cut, sep="\n")
    assert len(every) >= FEWEST
    assert len(every) - len(cut) >= KEPT * len(every)


def test_what_nearly_says_it_is_cut() -> None:
    """Of sixty lies and more that are one word away from a fact, none passes."""
    every = list(near("false.toml"))
    passed = [one.sentence.text for one in every if found(one) is None]
    print(f"{len(every)} lies, {len(passed)} passed", *passed, sep="\n")
    assert len(every) >= FEWEST
    assert not passed


NUMBERS = {
    "quatre-vingt-dix": 90,
    "soixante et onze": 71,
    "quatre-vingts": 80,
    "mille deux cents": 1200,
    "trois mille neuf cents euros": 3900,
    "quatre cent cinquante mille": 450_000,
    "2 millions": 2_000_000,
    "une heure vingt": 1.33,
    "1 h 20": 1.33,
    "vingt et un": 21,
}
NUMBERS_EN = {
    "forty-eight hundred dollars": 4800,
    "two hundred and ten": 210,
    "one hundred and seventy": 170,
    "twelve thousand nine hundred": 12_900,
    "the ninth of December": 9,
}
SPELLED = [("fr", *each) for each in NUMBERS.items()] + [
    ("en", *each) for each in NUMBERS_EN.items()
]


@pytest.mark.parametrize(("language", "said", "value"), SPELLED)
def test_a_number_of_several_words_is_one(language: str, said: str, value: float) -> None:
    """A number is read whole, however it is spelled."""
    pen = with_pen().pen
    assert pen is not None
    assert [f.value for f in figures(said, pen.words[language])] == [value]


MONEYS = {
    "24 000 F CFA": "F CFA",
    "vingt-quatre mille francs CFA": "F CFA",
    "80 francs suisses": "CHF",
    "1 200 DH": "DH",
    "4 800 $": "$",
    "€15": "€",
    "KSh 4 500": "KSh",
}


@pytest.mark.parametrize("said", MONEYS)
def test_an_amount_is_in_its_money(said: str) -> None:
    """A money is told by its sign, its letters or its name, before the amount or after it."""
    pen = with_pen().pen
    assert pen is not None
    assert [f.unit for f in figures(said, pen.words["fr"])] == [MONEYS[said]]
