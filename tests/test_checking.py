"""Texts of twenty people, labelled by somebody else, are read at least as well as they were."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.checking.__main__ import TEXTS, rates
from tests.checking.judging import Judged, judged, texts
from tests.content_for_tests import LIMITS

KEPT = tomllib.loads((Path(__file__).parent / "checking" / "rates.toml").read_text("utf-8"))
MORE = ("kind", "two", "side", "true", "signs", "band")
LESS = ("wrong", "false", "forbidden", "traps", "overlap")


@cache
def read(half: str) -> tuple[Judged, ...]:
    files = sorted((TEXTS / half).glob("*.toml"))
    return tuple(judged(answers, label) for file in files for answers, label in texts(file))


@pytest.mark.parametrize("half", KEPT)
def test_no_worse_than_before(half: str) -> None:
    """Of each half as many texts are told for what they are and for whom as when the rates were
    last kept, as many quotes are evidence, and no more of what is said is not so."""
    kept, now = KEPT[half], rates(read(half))
    assert not {what: (now[what], kept[what]) for what in MORE if now[what] < kept[what]}
    assert not {what: (now[what], kept[what]) for what in LESS if now[what] > kept[what]}


@pytest.mark.parametrize("half", KEPT)
def test_generic_and_specific_are_apart(half: str) -> None:
    """On average a specific text has more points than a generic one by more than the halfway
    band."""
    points = {
        band: [j.found.score.points for j in read(half) if j.label.band == band and j.found.score]
        for band in ("generic", "specific")
    }
    generic, specific = (sum(some) / len(some) for some in points.values())
    assert specific - generic >= LIMITS.message_specific - LIMITS.message_halfway
