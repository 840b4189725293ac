"""Whole turns on the real store, sealed, on this disk, to a Telegram that answers at once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import msgspec
from cryptography.fernet import Fernet

from bot.intake.people import People
from bot.intake.updates import Arrival
from bot.sheets.press import Press
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from flows.protocol.exchange import Effect, Event, Said
from flows.rooms import turn
from storage import Store, open_store
from tests.bench.figure import Figure
from tests.conversing import words
from tests.recorder import Recorder, ticket
from tests.strategies import PLANS, WRITTEN, Phone, until, walk

FEW, MANY = 100, 10_000
SIDE_BY_SIDE = 256
ALONE, EACH = 400, 8
TICK = 0.001
QUESTION = "change"  # a written one, in the middle of the complete interview


async def figures() -> AsyncIterator[Figure]:
    """The cost of an answer as people grow, turns a second, and how long the loop is held up."""
    with stored(FEW) as few, stored(MANY) as many:
        small, large = turns_on(few), turns_on(many)
        yield await _cost(small, large)
        await side_by_side(large, [MANY - 1])  # whatever is worked out once, at its first use
        alone, held_alone = await _watched(one_at_a_time(large, range(FEW, FEW + ALONE)))
        crowd = range(FEW + ALONE, FEW + ALONE + SIDE_BY_SIDE)
        together, held_together = await _watched(side_by_side(large, crowd))
    one, many_a_second = ALONE / alone, SIDE_BY_SIDE * EACH / together
    yield Figure(
        f"turns a second: {EACH} each of {SIDE_BY_SIDE} people / alone",
        f"{many_a_second:.0f} / {one:.0f}",
        many_a_second / one,
    )
    yield Figure(
        f"a task is late at most: {SIDE_BY_SIDE} people / alone",
        f"{1e3 * held_together:.1f} ms / {1e3 * held_alone:.1f} ms",
        held_together / held_alone,
    )


@contextmanager
def stored(people: int) -> Iterator[Store]:
    """A store with so many people, all at the same question."""
    person = until("fr", PLANS["complete"], QUESTION).person
    payload = msgspec.json.encode(Kept(person))
    with TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        url, keys = f"tinydb:{Path(folder) / 'data'}", [Fernet.generate_key().decode()]
        with closing(open_store(url, keys)) as store:
            list(pool.map(lambda n: store.save(key(n), payload, 0), range(people)))
        with closing(open_store(url, keys)) as store:
            yield store


def turns_on(store: Store) -> Turns:
    """Turns on a store, whose calls reach nobody."""
    records = Records(store)
    coaching = Coaching(records, lambda arrival: None)
    return Turns(records, Recorder(), turn, words(), Press(), coaching)


def _answer(person: int) -> Arrival:
    return Arrival(1, person, "fr", Said(WRITTEN[QUESTION], 1))


class _Typist(Phone):
    """A phone that remembers what happens on it."""

    happened: tuple[Event, ...] = ()

    def happen(self, event: Event) -> tuple[Effect, ...]:
        self.happened = *self.happened, event
        return super().happen(event)


@cache
def answers() -> tuple[Event, ...]:
    """What somebody types from that question on."""
    phone, before = _Typist("fr"), 0
    phone.play("/start")
    for at in walk(phone, PLANS["complete"], typing=True):
        before = before or (len(phone.happened) if at == QUESTION else 0)
    return phone.happened[before : before + EACH]


async def _cost(small: Turns, large: Turns) -> Figure:
    """The same answers in turn, so that whatever else this machine does falls on both."""
    taken: dict[Turns, list[float]] = {small: [], large: []}
    for person in range(FEW):
        for turns, times in taken.items():
            began = perf_counter()
            await one_at_a_time(turns, [person])
            times.append(perf_counter() - began)
    few, many = (1e3 * median(times) for times in taken.values())
    what = f"one answer with {MANY} people kept / with {FEW}"
    return Figure(what, f"{many:.2f} ms / {few:.2f} ms", many / few)


async def one_at_a_time(turns: Turns, people: Iterable[int]) -> None:
    """An answer of each, to the end."""
    for person in people:
        arrival = _answer(person)
        mark = ticket(arrival)
        await turns(arrival, mark)
        assert mark.saved_at is not None


async def side_by_side(turns: Turns, people: Iterable[int]) -> None:
    """Each answers, then goes on with the interview."""
    crowd, said = People(turns, limit=SIDE_BY_SIDE), answers()
    arrivals = [Arrival(n, p, "fr", event) for p in people for n, event in enumerate(said, start=1)]
    tickets = [crowd.submit(arrival) for arrival in arrivals]
    await asyncio.gather(*(ticket.ended for ticket in tickets))
    assert all(ticket.saved_at is not None for ticket in tickets)


async def _watched(work: Awaitable[None]) -> tuple[float, float]:
    """How long the work took, and how late a task was at worst that wakes every millisecond."""
    lateness = [0.0]
    ticking = asyncio.create_task(_tick(lateness))
    began = perf_counter()
    await work
    took = perf_counter() - began
    ticking.cancel()
    return took, max(lateness)


async def _tick(lateness: list[float]) -> None:
    while True:
        began = perf_counter()
        await asyncio.sleep(TICK)
        lateness.append(perf_counter() - began - TICK)
