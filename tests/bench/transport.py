"""Calls to Telegram over HTTP: our transport beside the one that python-telegram-bot brings."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import perf_counter

from telegram import Bot
from telegram.constants import ChatAction
from telegram.request import BaseRequest, HTTPXRequest

from bot.sandbox import Phone
from bot.telegram.transport import AiohttpRequest
from tests.bench.figure import Figure
from tests.process import ROOT, TOKEN

AT_ONCE = 256
PATIENCE = 60.0
MAKES: dict[str, Callable[[], BaseRequest]] = {
    "aiohttp": lambda: AiohttpRequest(connections=AT_ONCE),
    "httpx": lambda: HTTPXRequest(
        connection_pool_size=AT_ONCE,
        read_timeout=PATIENCE,
        write_timeout=PATIENCE,
        connect_timeout=PATIENCE,
        pool_timeout=PATIENCE,
    ),
}


async def figures() -> AsyncIterator[Figure]:
    """Calls a second on a sandbox in a process of its own."""
    async with _sandbox() as address, await Phone.new(address) as phone:
        await phone.start()
        for at_once, each in ((1, 400), (AT_ONCE, 4)):
            rates = [
                await _rate(address, make(), phone.id, at_once, each) for make in MAKES.values()
            ]
            ours, theirs = rates
            yield Figure(
                f"calls a second, {at_once} at once: {' / '.join(MAKES)}",
                f"{ours:.0f} / {theirs:.0f}",
                ours / theirs,
            )


async def _rate(address: str, http: BaseRequest, chat: int, at_once: int, each: int) -> float:
    async with Bot(TOKEN, base_url=f"{address}/bot", request=http) as bot:

        async def some(calls: int) -> None:
            for _ in range(calls):
                await bot.send_chat_action(chat, ChatAction.TYPING)

        await asyncio.gather(*(some(1) for _ in range(at_once)))  # connections are made here
        began = perf_counter()
        await asyncio.gather(*(some(each) for _ in range(at_once)))
        return at_once * each / (perf_counter() - began)


@asynccontextmanager
async def _sandbox() -> AsyncIterator[str]:
    """The address of a sandbox that takes none of this process's time."""
    line = ("-m", "bot.sandbox", "--port", "0")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *line, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.terminate()
        await process.wait()
