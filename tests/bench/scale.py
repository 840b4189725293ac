"""What a million people change on a PostgreSQL, how late an answer is at a given load, and what a
long backlog costs: one process, whose messages reach nobody.

    python -m tests.bench.scale [people]

With fewer people than a million it takes less than its ten minutes, and four gigabytes less. The
rows are made by the database, each as large as a real one; those who answer have real ones.
"""

import asyncio
import os
import resource
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, time

import msgspec
import psycopg
from cryptography.fernet import Fernet

from bot import logs
from bot.app import pace
from bot.intake.inbox import Inbox
from bot.intake.people import People, Ticket
from bot.intake.updates import Arrival, parse
from bot.sheets.press import Press
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from bot.work import meanwhile
from flows.record.person import Person
from flows.rooms import turn
from storage import Entry, Save, Store, open_store
from tests.bench.figure import Figure
from tests.bench.processes import update_of
from tests.bench.turns import EACH, QUESTION, answers, one_at_a_time, side_by_side, turns_on
from tests.conversing import words
from tests.fake_api import TOKEN
from tests.postgres import Server, url
from tests.recorder import Recorder
from tests.strategies import PLANS, until

FEW, MANY = 1_000, 1_000_000
ACTIVE = 200
"""People who answer, of all that there are."""
LOADS, LASTS = (30, 100, 300), 10
"""Answers a second, and for how many seconds."""
BACKLOG = 10_000
FIRST = 10_000_000
"""The number of the first of those who answer; those whom the database makes are below."""
SECRET = Fernet.generate_key().decode()
_ROWS = """
INSERT INTO records (key, version, payload)
SELECT 'person-' || n, 1, convert_to(rpad(md5(n::text), %s, md5((n + 1)::text)), 'UTF8')
FROM generate_series(%s::bigint, %s::bigint) AS n
"""


async def figures(many: int = MANY) -> AsyncIterator[Figure]:
    """A line each, with the load of the machine beside."""
    await _warm()
    with closing(Server(durable=True)) as server:
        small, large = _filled(server, FEW), _filled(server, many)
        yield await _cost(server, small, large, many)
        for a_second in LOADS:
            yield await _late(large, a_second)
        yield await _drained(large)


async def _warm() -> None:
    """Works out whatever is worked out once, at its first use."""
    words().speak(Person(locale="fr")).prepare()
    with closing(open_store("memory:", [SECRET])) as store:
        _people(store, range(1))
        await side_by_side(turns_on(store), range(1))


def _load() -> str:
    return f"load {os.getloadavg()[0]:.1f}"


def _payload() -> bytes:
    return msgspec.json.encode(Kept(until("fr", PLANS["complete"], QUESTION).person))


def _filled(server: Server, many: int) -> str:
    """The address of a database with so many people, of whom ACTIVE are real."""
    address, payload = url(server.port, server.database()), _payload()
    with closing(open_store(address, [SECRET])) as store:
        _people(store, range(FIRST, FIRST + ACTIVE))
    size = len(Fernet(SECRET).encrypt(payload))
    with psycopg.connect(address, autocommit=True) as connection:
        for first in range(1, many + 1, 50_000):
            last = min(first + 49_999, many)
            connection.execute(_ROWS, [size, first, last])
        connection.execute("VACUUM ANALYZE records")
        connection.execute("CHECKPOINT")
        [room] = connection.execute("SELECT pg_total_relation_size('records')").fetchone() or [0]
    print(f"{many} people: {room / 1e6:.0f} MB, {size} bytes a record, {room / many:.0f} in all")
    return address


def _people(store: Store, numbers: range) -> None:
    saves = [Save(key(person), _payload(), 0) for person in numbers]
    for outcome in store.save_all(saves):
        assert not isinstance(outcome, Exception), outcome


async def _cost(server: Server, small: str, large: str, many: int) -> Figure:
    """The same answers in turn, so that whatever else this machine does falls on both."""
    taken: dict[str, list[float]] = {small: [], large: []}
    busy = dict.fromkeys(taken, 0.0)
    stores = {address: open_store(address, [SECRET]) for address in taken}
    turns = {address: turns_on(store) for address, store in stores.items()}
    for first in range(FIRST, FIRST + ACTIVE, 20):
        for address, times in taken.items():
            before = server.busy
            for person in range(first, first + 20):
                began = perf_counter()
                await one_at_a_time(turns[address], [person])
                times.append(perf_counter() - began)
            busy[address] += server.busy - before
    for store in stores.values():
        store.close()
    few, more = (1e3 * median(taken[address]) for address in (small, large))
    what = f"one answer with {many} people / {FEW}, {_load()}"
    told = f"{more:.2f} ms / {few:.2f} ms"
    print(f"the database took {1e3 * busy[large] / ACTIVE:.2f} ms a turn of a core, with {FEW}: ")
    print(f"{1e3 * busy[small] / ACTIVE:.2f} ms (in steps of 10 ms)")
    return Figure(what, told, more / few)


class _Watched:
    """Turns, when each ended, and whose, in order."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self.ended: dict[int, float] = {}
        self.order: list[tuple[int, int]] = []

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        await self._turns(arrival, ticket)
        self.ended[arrival.update] = perf_counter()
        self.order.append((arrival.person, arrival.update))


@asynccontextmanager
async def _bot(address: str) -> AsyncIterator[tuple[Inbox, _Watched]]:
    """All of a process but Telegram."""
    with closing(open_store(address, [SECRET])) as store:
        records, kept = Records(store), store.inbox()
        coaching = Coaching(records, lambda arrival: None)
        turns = _Watched(Turns(records, Recorder(), turn, words(), Press(), coaching))
        inbox = Inbox(kept, People(turns), parse, _aside)
        await inbox.replay()
        async with meanwhile(inbox.keep()):
            yield inbox, turns
        await inbox.close(5)


async def _late(address: str, a_second: int) -> Figure:
    """From when an update comes until all that answers it was sent."""
    count, first = a_second * LASTS, FIRST + 1_000 * a_second
    people = count // EACH
    with closing(open_store(address, [SECRET])) as store:
        _people(store, range(first, first + people))
    begun: dict[int, float] = {}
    async with _bot(address) as (inbox, turns):
        taking, began = list[asyncio.Task[None]](), perf_counter()
        for nth, (number, payload, _person) in enumerate(_updates(first, people, int(time()))):
            due = began + nth / a_second
            await asyncio.sleep(max(0.0, due - perf_counter()))
            begun[number] = due
            taking.append(asyncio.create_task(inbox.take(msgspec.json.decode(payload))))
        await asyncio.gather(*taking)
        await _until_ended(inbox, turns, len(begun))
    waits = sorted(1e3 * (turns.ended[n] - at) for n, at in begun.items())
    p99, p50 = quantiles(waits, n=100)[98], median(waits)
    what = f"ms until it is answered at {a_second}/s: p99 / p50, {_load()}"
    return Figure(what, f"{p99:.0f} / {p50:.0f}", p99 / p50)


async def _drained(address: str) -> Figure:
    """All of a backlog, in order for each, and how memory grows from its first tenth on."""
    people, first = BACKLOG // EACH, FIRST + 900_000
    with closing(open_store(address, [SECRET])) as store:
        _people(store, range(first, first + people))
        with closing(store.inbox()) as kept:
            kept.append([Entry(n, payload, whose) for n, payload, whose in _updates(first, people)])
    began = perf_counter()
    async with _bot(address) as (inbox, turns):
        await _until_ended(inbox, turns, BACKLOG // 10)
        early = _resident()
        await _until_ended(inbox, turns, BACKLOG)
        late = _resident()
    took = perf_counter() - began
    said: dict[int, list[int]] = {}
    for person, update in turns.order:
        said.setdefault(person, []).append(update)
    assert all(each == sorted(each) for each in said.values())
    print(f"{BACKLOG} updates in order in {took:.0f} s: {BACKLOG / took:.0f} a second, {_load()}")
    return Figure(
        "memory at the end of it / at its first tenth", f"{late} / {early} MB", late / early
    )


async def _until_ended(inbox: Inbox, turns: _Watched, count: int) -> None:
    while len(turns.ended) < count:
        assert inbox.held, "this machine is too busy: the process was taken for dead"
        await asyncio.sleep(0.02)


def _updates(first: int, people: int, sent: int = 1) -> Iterator[tuple[int, bytes, int]]:
    for nth, event in enumerate(answers()):
        for person in range(people):
            number = first * 10 + nth * people + person
            yield number, update_of(number, first + person, event, sent), first + person


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


async def _aside(update: int, shape: object) -> None:
    raise AssertionError(update)


async def _main(many: int) -> None:
    pace()
    logs.configure("ERROR", "text", TOKEN)
    async for figure in figures(many):
        print(figure, flush=True)


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1]) if sys.argv[1:] else MANY))
