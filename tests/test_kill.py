"""The real bot, killed while people answer: a short run of what `make kill` does for long."""

from pathlib import Path

import pytest

from tests.kill import run
from tests.robot import Acknowledged

KILLS = 5
PEOPLE = 4


async def test_killed_again_and_again(tmp_path: Path) -> None:
    """Killed at random moments, the bot loses no acknowledged answer, leaves nobody stuck, repeats
    at most one message a kill over all people, and none without a kill."""
    report = await run(KILLS, PEOPLE, seed=1, folder=tmp_path)
    assert report.missing == ()
    assert report.stuck == ()
    assert report.errors == ()
    assert report.unexplained == 0
    assert set(report.per_kill) <= {0, 1}, str(report)
    assert report.answers > 0


@pytest.mark.parametrize(
    ("acknowledged", "given", "there"),
    [
        (Acknowledged(message=5), {"value": "Marco", "message": 5}, True),
        (Acknowledged(message=5), {"value": "Marco", "message": 4}, False),
        (Acknowledged(tapped=frozenset({"few"})), {"value": "few"}, True),
        (Acknowledged(tapped=frozenset({"few"})), {"value": "some"}, False),
        (Acknowledged(tapped=frozenset({"few"})), {"value": "few", "message": 4}, False),
        (Acknowledged(tapped=frozenset({"blog"})), {"value": ["site", "blog"]}, True),
        (Acknowledged(tapped=frozenset({"blog"})), {"value": {"site": 2}}, False),
        (Acknowledged(tapped=frozenset({"None"})), {"value": None}, True),
        (Acknowledged(tapped=frozenset({"60"})), {"value": 60}, True),
    ],
)
def test_the_check_sees_what_is_missing(
    acknowledged: Acknowledged, given: dict[str, object], there: bool
) -> None:
    """The run would notice an answer that is not exported as it was acknowledged."""
    assert acknowledged.within(given) is there
