"""Answers a second on a PostgreSQL behind a pgbouncer, by one, two and four processes, beside one
process on files: the same answers wait in the inbox of each, and nobody is sent anything.

Processes and the database share this machine's cores, with whatever else runs here: so the time
that each answer takes of a core is told as well, which no neighbour changes.

    python -m tests.bench.processes URL KEY    one of them: it says when it is ready, begins when
                                               told, and says at the end how long it was busy
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, NamedTuple

import msgspec
from cryptography.fernet import Fernet

from bot import logs
from bot.app import pace
from bot.intake.inbox import Inbox
from bot.intake.people import People
from bot.intake.updates import parse
from bot.sheets.press import Press
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from bot.work import meanwhile
from flows.protocol.exchange import Event, Said, Tapped
from flows.record.person import Person
from flows.rooms import turn
from storage import Entry, Save, Store, open_store
from tests.bench.figure import Figure
from tests.bench.turns import EACH, QUESTION, answers, side_by_side, turns_on
from tests.conversing import words
from tests.fake_api import TOKEN, message
from tests.postgres import Pooler, Server, url
from tests.recorder import Recorder
from tests.strategies import PLANS, until

PEOPLE = 250
PROCESSES = (1, 2, 4)
ASKED = 50
"""Updates of which it is asked whether they are done, at a time."""


async def figures() -> AsyncIterator[Figure]:
    """Each beside one process on files, in the same run."""
    with TemporaryDirectory() as folder:
        files = await answered(f"tinydb:{Path(folder) / 'data'}", 1)
    alone = 0.0
    server = Server(durable=True)
    pooler = Pooler(server)
    with closing(server), closing(pooler):
        for processes in PROCESSES:
            before = server.busy + pooler.busy
            found = await answered(url(pooler.port, server.database()), processes)
            kept = 1e3 * (server.busy + pooler.busy - before) / (PEOPLE * EACH)
            what = f"answers a second: PostgreSQL × {processes} / one process on files"
            told = f"{found.a_second:.0f} / {files.a_second:.0f}"
            yield Figure(what, told, found.a_second / files.a_second)
            alone = alone or found.a_second
            what = f"answers a second: PostgreSQL × {processes} / × 1"
            yield Figure(what, f"{found.a_second:.0f} / {alone:.0f}", found.a_second / alone)
            what = f"a core's time an answer, PostgreSQL × {processes}: the bot / the database"
            yield Figure(what, f"{found.busy:.2f} ms / {kept:.2f} ms", found.busy / kept)


class Answered(NamedTuple):
    """Answers a second, and what each took of a core in the bot's processes, in milliseconds."""

    a_second: float
    busy: float


async def answered(address: str, processes: int) -> Answered:
    """All that wait, by so many processes."""
    secret = Fernet.generate_key().decode()
    with closing(open_store(address, [secret])) as store:
        _fill(store)
    async with AsyncExitStack() as stack:
        workers = [await _worker(stack, address, secret) for _ in range(processes)]
        for worker in workers:
            await _said(worker, b"ready")
        began = perf_counter()
        for worker in workers:
            await _tell(worker)
        busy = sum([float(await _told_by(worker)) for worker in workers])
        took = perf_counter() - began
        return Answered(PEOPLE * EACH / took, 1e3 * busy / (PEOPLE * EACH))


def _fill(store: Store) -> None:
    """Everybody is at the same question, and what they answer from there on waits."""
    payload = msgspec.json.encode(Kept(until("fr", PLANS["complete"], QUESTION).person))
    store.save_all([Save(key(person), payload, 0) for person in range(1, PEOPLE + 1)])
    entries = [
        Entry(nth * PEOPLE + person, update_of(nth * PEOPLE + person, person, event), person)
        for nth, event in enumerate(answers())
        for person in range(1, PEOPLE + 1)
    ]
    with closing(store.inbox()) as inbox:
        inbox.append(entries)


def update_of(number: int, person: int, event: Event, sent: int = 1) -> bytes:
    """What Telegram brings of an event; sent: when, in seconds since 1970."""
    update: dict[str, Any] = message(number, person, date=sent)
    match event:
        case Said(text):
            update["message"]["text"] = text
        case Tapped(data):
            tap = {"id": str(number), "from": update["message"]["from"], "data": data}
            update = {"update_id": number, "callback_query": tap | {"message": update["message"]}}
    return msgspec.json.encode(update)


async def _worker(stack: AsyncExitStack, address: str, secret: str) -> asyncio.subprocess.Process:
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", __name__, address, secret),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    stack.push_async_callback(worker.wait)
    stack.push_async_callback(_tell, worker)
    return worker


async def _said(worker: asyncio.subprocess.Process, what: bytes) -> None:
    assert (await _told_by(worker)) == what


async def _told_by(worker: asyncio.subprocess.Process) -> bytes:
    assert worker.stdout is not None
    return (await worker.stdout.readline()).strip()


async def _tell(worker: asyncio.subprocess.Process) -> None:
    assert worker.stdin is not None
    worker.stdin.write(b"go on\n")
    await worker.stdin.drain()


async def _work(address: str, secret: str) -> None:
    """One process: all of a bot but Telegram."""
    pace()
    logs.configure("ERROR", "text", TOKEN)
    words().speak(Person(locale="fr")).prepare()
    await _warm(secret)
    with closing(open_store(address, [secret])) as store:
        print("ready", flush=True)
        await _told()
        busy = process_time()
        records, kept = Records(store), store.inbox()
        coaching = Coaching(records, lambda arrival: inbox.submit(arrival))
        people = People(Turns(records, Recorder(), turn, words(), Press(), coaching))
        inbox = Inbox(kept, people, parse, _aside)
        await inbox.replay()
        left = [*range(PEOPLE * EACH, 0, -1)]  # the last ones first
        async with meanwhile(inbox.keep()):
            while left:
                some = left[
                    :ASKED
                ]  # to ask of all of them each time took a tenth of the bot's time
                left = [*kept.kept(some), *left[ASKED:]]
                await asyncio.sleep(0.1 if some[0] in left else 0)
        print(process_time() - busy, flush=True)
        await _told()
        await inbox.close(1)


async def _warm(secret: str) -> None:
    """Works out whatever is worked out once, at its first use."""
    with closing(open_store("memory:", [secret])) as store:
        payload = msgspec.json.encode(Kept(until("fr", PLANS["complete"], QUESTION).person))
        store.save(key(1), payload, 0)
        await side_by_side(turns_on(store), [1])


async def _told() -> None:
    await asyncio.to_thread(sys.stdin.readline)


async def _aside(update: int, shape: Any) -> None:
    raise AssertionError(update)


if __name__ == "__main__":
    asyncio.run(_work(*sys.argv[1:]))
