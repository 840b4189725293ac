"""Answers a second on a PostgreSQL behind a pgbouncer, by one, two and four processes, beside one
process on files: the same answers wait in the inbox of each, and nobody is sent anything.

    python -m tests.bench.processes URL KEY    one of them: it says when it is ready and when there
                                               is nothing left for it to do, and begins when told
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

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
from flows.protocol.events import Event, Said, Tapped
from flows.record.person import Person
from storage import Entry, Save, Store, open_store
from tests.bench.figure import Figure
from tests.bench.turns import EACH, QUESTION, answers
from tests.conversing import words
from tests.fake_api import TOKEN, message
from tests.postgres import Pooler, Server, url
from tests.recorder import Recorder
from tests.strategies import PLANS, until

PEOPLE = 250
PROCESSES = (1, 2, 4)


async def figures() -> AsyncIterator[Figure]:
    """Each beside one process on files, in the same run."""
    with TemporaryDirectory() as folder:
        files = await answered(f"tinydb:{Path(folder) / 'data'}", 1)
    server = Server(durable=True)
    pooler = Pooler(server)
    with closing(server), closing(pooler):
        for processes in PROCESSES:
            found = await answered(url(pooler.port, server.database()), processes)
            what = f"answers a second: PostgreSQL × {processes} / one process on files"
            yield Figure(what, f"{found:.0f} / {files:.0f}", found / files)


async def answered(address: str, processes: int) -> float:
    """Answers a second, of all that wait, by so many processes."""
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
        for worker in workers:
            await _said(worker, b"done")
        return PEOPLE * EACH / (perf_counter() - began)


def _fill(store: Store) -> None:
    """Everybody is at the same question, and what they answer from there on waits."""
    payload = msgspec.json.encode(Kept(until("fr", PLANS["complete"], QUESTION).person))
    store.save_all([Save(key(person), payload, 0) for person in range(1, PEOPLE + 1)])
    entries = [
        Entry(nth * PEOPLE + person, _update(nth * PEOPLE + person, person, event), person)
        for nth, event in enumerate(answers())
        for person in range(1, PEOPLE + 1)
    ]
    with closing(store.inbox()) as inbox:
        inbox.append(entries)


def _update(number: int, person: int, event: Event) -> bytes:
    update: dict[str, Any] = message(number, person)
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
    assert worker.stdout is not None
    assert (await worker.stdout.readline()).strip() == what


async def _tell(worker: asyncio.subprocess.Process) -> None:
    assert worker.stdin is not None
    worker.stdin.write(b"go on\n")
    await worker.stdin.drain()


async def _work(address: str, secret: str) -> None:
    """One process: all of a bot but Telegram."""
    pace()
    logs.configure("ERROR", "text", TOKEN)
    words().speak(Person(locale="fr")).prepare()
    with closing(open_store(address, [secret])) as store:
        print("ready", flush=True)
        await _told()
        records, kept = Records(store), store.inbox()
        coaching = Coaching(records, lambda arrival: inbox.submit(arrival))
        people = People(Turns(records, Recorder(), words(), Press(), coaching))
        inbox = Inbox(kept, people, parse, _aside)
        await inbox.replay()
        numbers = range(1, PEOPLE * EACH + 1)
        async with meanwhile(inbox.keep()):
            while kept.kept(numbers):  # noqa: ASYNC110 - other processes may work on it
                await asyncio.sleep(0.1)
        print("done", flush=True)
        await _told()
        await inbox.close(1)


async def _told() -> None:
    await asyncio.to_thread(sys.stdin.readline)


async def _aside(update: int, shape: Any) -> None:
    raise AssertionError(update)


if __name__ == "__main__":
    asyncio.run(_work(*sys.argv[1:]))
