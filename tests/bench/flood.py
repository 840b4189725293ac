"""How long somebody new waits for an answer while another person's line is full."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from cryptography.fernet import Fernet

from bot import app, logs, settings
from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from flows.rooms import MENU, turn
from storage import open_store
from tests.bench.figure import Figure

TOKEN = "123456:a-token-for-a-telegram-inside-this-bench"  # noqa: S105 - see what it says
TEXTS, SPREAD = 200, 2.0
LIMITED = 30
NEWCOMERS = 3
PATIENCE = 120.0


async def figures() -> AsyncIterator[Figure]:
    """The longest wait of a few newcomers, beside what they wait when nobody else is there."""
    logs.configure("ERROR", "text", TOKEN)
    alone = await _waits(flooded=False, limited=False)
    for what, limited in (
        (f"a newcomer waits: {TEXTS} texts of one / alone", False),
        (f"a newcomer waits: one under a {LIMITED} s 429 / alone", True),
    ):
        longest = await _waits(flooded=True, limited=limited)
        yield Figure(what, f"{longest:.2f} s / {alone:.2f} s", longest / alone)


async def _waits(flooded: bool, limited: bool) -> float:
    async with _bot() as (sandbox, address):
        warm = await Phone.new(address, "Zoé")
        await warm.start()
        await warm.heard(PATIENCE)
        flood = await Phone.new(address, "Ana")
        if limited:
            sandbox.faults.add(
                Fault(method="sendMessage", chat_id=flood.id, error_code=429, retry_after=LIMITED)
            )
        flooding = asyncio.create_task(_flood(flood)) if flooded else None
        waits = [await _newcomer(address) for _ in range(NEWCOMERS)]
        if flooding:
            await flooding
            waits.append(await _newcomer(address))
        await flood.close()
        await warm.close()
    return max(waits)


async def _flood(phone: Phone) -> None:
    await phone.start()
    for number in range(TEXTS):
        await phone.say(f"Bonjour {number}")
        await asyncio.sleep(SPREAD / TEXTS)


async def _newcomer(address: str) -> float:
    await asyncio.sleep(SPREAD / NEWCOMERS)
    async with await Phone.new(address, "Bea") as phone:
        began = perf_counter()
        await phone.start()
        await phone.heard(PATIENCE)
        return perf_counter() - began


@asynccontextmanager
async def _bot() -> AsyncIterator[tuple[Sandbox, str]]:
    sandbox, stop = Sandbox(TOKEN), asyncio.Event()
    address = await sandbox.start()
    environ = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": address}
    with TemporaryDirectory() as folder:
        store = open_store(f"tinydb:{Path(folder) / 'data'}", [Fernet.generate_key().decode()])
        serving = asyncio.create_task(app.serve(turn, MENU, settings.read(environ), store, stop))
        try:
            yield sandbox, address
        finally:
            stop.set()
            await serving
            store.close()
            await sandbox.stop()
