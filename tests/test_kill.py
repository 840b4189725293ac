"""The real bot, killed while people answer: a short run of what `make kill` does for long."""

from pathlib import Path
from random import Random
from typing import Any, cast

import pytest

from bot.sandbox import Phone as RealPhone
from tests.kill import Plan, run
from tests.robot import Acknowledged, Robot, Shown

KILLS = 5
PEOPLE = 4
KILLED = 2


async def test_killed_again_and_again(tmp_path: Path) -> None:
    """Killed at random moments, the bot loses no acknowledged answer, leaves nobody stuck, repeats
    at most one message a kill over all people, and none without a kill."""
    report = await run(Plan(KILLS), PEOPLE, seed=1, folder=tmp_path)
    assert report.missing == ()
    assert report.stuck == ()
    assert report.errors == ()
    assert report.unexplained == 0
    assert set(report.per_kill) <= {0, 1}, str(report)
    assert report.answers > 0


async def test_processes_on_a_database(tmp_path: Path) -> None:
    """Of two processes on a PostgreSQL, one killed at random and all cut off from the database and
    the pooler, none loses an acknowledged answer, leaves somebody stuck or answers out of turn."""
    report = await run(Plan(KILLED, 2, databases=1, poolers=1), 2, seed=2, folder=tmp_path)
    assert report.missing == ()
    assert report.stuck == ()
    assert report.errors == ()
    assert report.unexplained == 0
    assert set(report.per_kill) <= {0, 1}, str(report)
    assert report.answers > 0


async def test_a_question_sent_again_is_not_a_dead_end() -> None:
    """A robot that taps under a question of before, sent again, sees that this was said to it."""

    class Phone:
        name, toasts = "Claire", ()

        def __init__(self) -> None:
            self.messages = {1: sent(1, "m:1:22:blockers:other:1")}

        async def forge(self, message: int, data: str) -> str:
            self.messages[2] = sent(2, "go:on")
            return "query"

        async def until(self, ready: Any, patience: float) -> Any:
            return ready() or pytest.fail("stuck")

    def sent(number: int, data: str) -> dict[str, Any]:
        rows = [[{"text": "", "callback_data": data}]]
        keyboard = {"inline_keyboard": rows}
        return {"message_id": number, "text": "", "out": False, "reply_markup": keyboard}

    robot = Robot(cast(RealPhone, Phone()), Random(1))  # noqa: S311 - to play
    await robot.step()
    assert robot.answers == 0


def test_a_tap_that_is_refused_was_not_acknowledged() -> None:
    """What a robot holds the bot to is what the screen showed as chosen, not what it tapped: of two
    customers, a third one is refused."""
    data = {"outreach": 2, "other": 2, "social": 1, "own0": 0}
    buttons = tuple(("", f"m:1:29:last_five:{option}:{n}") for option, n in data.items())
    assert Shown(1, "", (*buttons, ("OK", "n:1:29:last_five:ok"))).chosen == {"outreach", "other"}


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
