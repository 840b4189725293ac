"""How long the bot was away, and whom it may have failed."""

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import structlog

from bot.hours import alive
from bot.intake.updates import OURS, Arrival
from bot.turns.records import Records, key
from flows.protocol.exchange import Resumed
from storage import Clash, Damaged
from storage.memory import Memory

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def records() -> Records:
    """Somebody answered just now, and the bot was there just now."""
    made = Records(Memory())
    made.store.save(key(7), b"{}", 0)
    made.store.save("quarantine", b"[]", 0)
    await alive.note(made)
    return made


@pytest.mark.parametrize(("minutes", "people"), [(1, []), (2, []), (3, [7]), (600, [7])])
async def test_who_was_interrupted(records: Records, minutes: int, people: list[int]) -> None:
    """Taps live 150 s: after a shorter absence nobody is bothered, after a longer one whoever was
    answering is."""
    assert await alive.interrupted(records, datetime.now(UTC) + minutes * MINUTE) == people


async def test_those_who_had_left_are_let_be(records: Records) -> None:
    """Who had not answered for an hour when the bot went away is not written to."""
    left = datetime.now(UTC) + 61 * MINUTE
    records.store.save(alive.KEY, msgspec.json.encode(alive.Alive(left)), 1)
    assert await alive.interrupted(records, left + 60 * MINUTE) == []


async def test_a_first_start() -> None:
    """A bot that never ran was not away."""
    assert await alive.interrupted(Records(Memory()), datetime.now(UTC)) == []


async def test_a_note_that_cannot_be_read(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note that is damaged, or of another form, bothers nobody and keeps no bot from starting."""
    records.store.save(alive.KEY, b"yesterday", 1)
    assert await alive.interrupted(records, datetime.now(UTC)) == []

    def damaged(key: str) -> None:
        raise Damaged(key)

    monkeypatch.setattr(records.store, "load", damaged)
    assert await alive.interrupted(records, datetime.now(UTC)) == []


def test_asked_again() -> None:
    """Each gets one turn of ours, which no update of Telegram's stands behind."""
    submitted: list[Arrival] = []
    with structlog.testing.capture_logs() as logged:
        alive.offer_again(iter([7, 8]), submitted.append)
    assert submitted == [Arrival(OURS, person, None, Resumed()) for person in (7, 8)]
    assert [line["people"] for line in logged] == [2]


@pytest.mark.parametrize("failure", [OSError(28, "full"), Clash("alive"), Damaged("alive")])
async def test_a_note_that_cannot_be_written(
    records: Records, failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note that fails is logged, and made again at the next beat."""
    noted = asyncio.Event()
    failures = [failure]

    async def note(_: object) -> None:
        if failures:
            raise failures.pop()
        noted.set()

    monkeypatch.setattr(alive, "note", note)
    monkeypatch.setattr(alive, "BEAT", 0.0)
    with structlog.testing.capture_logs() as logged:
        beating = asyncio.create_task(alive.beat(records))
        async with asyncio.timeout(30):
            await noted.wait()
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
    assert [line["log_level"] for line in logged] == ["warning"]
