"""Who goes first where many wait."""

import asyncio

import pytest

from bot.intake.updates import Arrival
from bot.intake.urgency import LATE, Urgency
from bot.lanes import FAIR, Lane, Places, Waiting
from flows.pen.tasks import Kind, Task
from flows.protocol.deeds import News
from flows.protocol.exchange import Command, Due, Event, Notified, Penned, Resumed, Said, Tapped

NOW = 1_000_000.0
START, LINK = Command("start", "", 5), Command("start", "abc", 5)


async def went(waiting: Waiting, count: int, *asked: tuple[int, Lane]) -> list[int]:
    """Who goes, of those who come in this order."""
    gone: list[int] = []

    async def wait(key: int, lane: Lane) -> None:
        await waiting.wait(key, lane)
        gone.append(key)

    tasks = [asyncio.create_task(wait(*each)) for each in asked]
    await asyncio.sleep(0)
    for _ in range(count):
        waiting.next()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert not waiting
    return gone


async def test_lanes_in_order() -> None:
    """Somebody new goes before whoever speaks now, who goes before what can wait; of one lane, who
    came first."""
    asked = [(1, Lane.LATER), (2, Lane.LIVE), (3, Lane.NEW), (4, Lane.LIVE), (5, Lane.NEW)]
    assert await went(Waiting(), 5, *asked) == [3, 5, 2, 4, 1]


async def test_nobody_waits_for_ever() -> None:
    """However many come before, who has waited longest goes at every eighth turn."""
    late = [(1, Lane.LATER), (2, Lane.LATER)]
    now = [(n, Lane.NEW) for n in range(100, 200)]
    gone = await went(Waiting(), 2 * FAIR, *late, *now)
    assert [n for n in gone if n < 100] == [1, 2]
    assert (gone.index(1), gone.index(2)) == (FAIR - 1, 2 * FAIR - 1)


async def test_a_place_is_never_lost() -> None:
    """Places are given back by whoever is cancelled, while they wait and just as they go."""
    places = Places(1)

    async def work() -> None:
        async with places.place(object(), Lane.LIVE):
            await asyncio.sleep(0)

    for turns in range(6):
        tasks = [asyncio.create_task(work()) for _ in range(4)]
        for _ in range(turns):
            await asyncio.sleep(0)
        for task in tasks[:3]:
            task.cancel()
        async with asyncio.timeout(5):
            await asyncio.gather(*tasks, return_exceptions=True)
            await work()


@pytest.mark.parametrize(
    ("event", "age", "lane"),
    [
        (START, 1, Lane.NEW),
        (LINK, 1, Lane.LIVE),
        (Said("oui", 5), LATE - 1, Lane.LIVE),
        (Said("oui", 5), LATE + 1, Lane.LATER),
        (START, 3600, Lane.LATER),
        (Tapped("a", 5), None, Lane.LIVE),
    ],
)
def test_what_somebody_does(event: Event, age: float | None, lane: Lane) -> None:
    """What somebody does just now goes before what they did while the bot was away."""
    sent = None if age is None else int(NOW - age)
    arrival = Arrival(1, 7, None, event, sent=sent)
    assert Urgency(lambda: NOW).told(arrival).lane is lane


PENNED = Penned(Task(Kind.WEEK, "key", "fr", ()), None)


@pytest.mark.parametrize("event", [Resumed(), Due(), Notified(News.TOLD, 5), PENNED])
def test_what_the_bot_begins(event: Event) -> None:
    """What the bot begins itself can wait; what its pen wrote is waited for."""
    lane = Lane.LIVE if event is PENNED else Lane.LATER
    assert Urgency(lambda: NOW).told(Arrival(-1, 7, None, event)).lane is lane


def test_a_tap_is_as_old_as_what_came_before() -> None:
    """Telegram dates no tap: it is as old as the text before it in the same batch."""
    urgency, tap = Urgency(lambda: NOW), Arrival(2, 8, None, Tapped("a", 5))
    urgency.told(Arrival(1, 7, None, Said("oui", 5), sent=int(NOW - 3600)))
    assert urgency.told(tap).lane is Lane.LATER
    urgency.begin()
    assert urgency.told(tap).lane is Lane.LIVE
