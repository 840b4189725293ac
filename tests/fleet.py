"""The bot in one process or several, on one sandbox, and all that may be taken away under it."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from random import Random

from bot.sandbox import Sandbox
from tests.nursery import Nursery
from tests.postgres import Pooler, Server, url
from tests.process import Bot, another_key, bot_on

Blow = Callable[[], Awaitable[None]]
# A log shows where an error came from, never what it says.
_AWAY = re.compile(r"storage/connections\.py:\d+ in Connections\.")


class Fleet:
    """Its processes, each with a log of its own; with a server, where they keep everything."""

    def __init__(
        self, bots: Sequence[Bot], server: Server | None = None, pooler: Pooler | None = None
    ) -> None:
        self.bots, self._server, self._pooler = bots, server, pooler

    @property
    def first(self) -> Bot:
        """One of them."""
        return self.bots[0]

    async def start(self) -> None:
        """All of them listen on return."""
        await asyncio.gather(*(bot.start() for bot in self.bots))

    async def whole(self) -> None:
        """All of them listen on return, those that were killed too."""
        await asyncio.gather(*(bot.listens() for bot in self.bots))

    async def mostly(self) -> None:
        """All but one of them listen on return: where they are several, there is somebody to take
        up what the next one that is killed leaves."""
        listening = [asyncio.create_task(bot.listens()) for bot in self.bots]
        for _, one in zip(listening[1:], asyncio.as_completed(listening), strict=False):
            await one
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)

    async def kill(self, rng: Random) -> Blow:
        """Kills one of them; what starts it again."""
        bot = rng.choice(self.bots)
        await bot.stop(signal.SIGKILL)
        return bot.launch

    async def cut(self, what: str) -> None:
        """Cuts everybody off from the database, or the pooler, which is there again on return."""
        one = self._server if what == "database" else self._pooler
        if one is not None:
            await asyncio.to_thread(one.restart)

    async def stop(self) -> list[int]:
        """Stops all of them as an operator does; their exit statuses."""
        return list(await asyncio.gather(*(bot.stop() for bot in self.bots)))

    def errors(self) -> list[str]:
        """What their logs tell of errors, but for a database that is away."""
        told = (error for bot in self.bots for error in bot.errors())
        return [error for error in told if not _AWAY.search(error)]


@asynccontextmanager
async def fleet_on(sandbox: Sandbox, folder: Path, processes: int = 0) -> AsyncIterator[Fleet]:
    """The bot of this sandbox, not started: in one process on files, or in several on a PostgreSQL
    behind a pgbouncer. Whatever happens, it is gone afterwards."""
    async with AsyncExitStack() as stack:
        if not processes:
            yield Fleet([await stack.enter_async_context(bot_on(sandbox, folder))])
            return
        server = Server()
        stack.callback(server.close)
        pooler = Pooler(server)
        stack.callback(pooler.close)
        kept = {
            "DATABASE_URL": url(pooler.port, server.database()),
            "ENCRYPTION_KEY": another_key(),
        }
        address = await sandbox.start()
        stack.push_async_callback(sandbox.stop)
        nursery = await stack.enter_async_context(Nursery())
        folders = [folder / str(number) for number in range(processes)]
        bots = [_bot(address, each, sandbox, nursery, kept) for each in folders]
        for bot in bots:
            stack.push_async_callback(_gone, bot)
        yield Fleet(bots, server, pooler)


def _bot(
    address: str, folder: Path, sandbox: Sandbox, nursery: Nursery, kept: Mapping[str, str]
) -> Bot:
    folder.mkdir()
    return Bot(address, folder, sandbox, nursery, **kept)


async def _gone(bot: Bot) -> None:
    if bot.running:
        await bot.stop(signal.SIGKILL)
