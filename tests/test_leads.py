"""Labelled leads of thirty people, told to /prospect as they would be."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.leads import Judged, figures, judged

HERE = Path(__file__).parent
KEPT = tomllib.loads((HERE / "leads.toml").read_text(encoding="utf-8"))
halves = pytest.mark.parametrize("half", KEPT)


@cache
def told(half: str, blind: bool = False) -> tuple[Judged, ...]:
    files = sorted((HERE / "texts" / half).glob("*.toml"))
    return tuple(one for file in files for one in judged(file, blind))


@halves
@pytest.mark.parametrize("blind", [False, True])
def test_no_green_light_on_a_first_sign(half: str, blind: bool) -> None:
    """Who shows how one of the person's regrets began is never closer to the favourite, in whatever
    words it is told, and whether or not these are said to be alike."""
    assert [one.lead["told"] for one in told(half, blind) if one.green] == []


@halves
def test_no_first_sign_is_made_up(half: str) -> None:
    """No more people are said to begin as a regret began, who do not, than when the rates were last
    kept."""
    assert figures(told(half))["own_wrongly"] <= KEPT[half]["own_wrongly"]


@halves
def test_no_worse_than_before(half: str) -> None:
    """As many leads get the verdict of a coach as when the rates were last kept, and as many first
    signs are seen."""
    now, kept = figures(told(half)), KEPT[half]
    assert now["verdict"] >= kept["verdict"]
    assert now["own_seen"] >= kept["own_seen"]
    assert figures(told(half, True))["verdict"] >= kept["blind"]
