"""Brings what is pending in a sandbox to the bot's webhook, as Telegram does."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
from yarl import URL

from bot.intake.webhook import HEADER
from bot.sandbox import Sandbox
from bot.sandbox.state import Pending

AGAIN = 0.1
"""Seconds after which it brings again what was not taken."""


class Delivery:
    """ports: where the bot listens, in each of its processes; Telegram is told one address, behind
    which a host spreads what comes."""

    def __init__(self, sandbox: Sandbox, *ports: int) -> None:
        self._sandbox, self._ports = sandbox, ports
        self.statuses: list[int] = []

    @property
    def told(self) -> bool:
        """Whether the bot has told Telegram its address."""
        return bool(self._sandbox.world.state.webhook)

    async def go_on(self) -> None:
        """For ever: one update after the other, each to the next process."""
        async with aiohttp.ClientSession() as session:
            while True:
                waiting = self._sandbox.world.state.pending
                if self.told and waiting:
                    await self._bring(session, waiting[0])
                else:
                    await asyncio.sleep(0.01)

    async def _bring(self, session: aiohttp.ClientSession, entry: Pending) -> None:
        state = self._sandbox.world.state
        port = self._ports[len(self.statuses) % len(self._ports)]
        address = f"http://127.0.0.1:{port}{URL(state.webhook).path}"
        status = 0
        with suppress(aiohttp.ClientError):
            headers = {HEADER: state.secret}
            async with session.post(address, json=entry.update, headers=headers) as answer:
                status = answer.status
        self.statuses.append(status)
        if status == 200:
            self._sandbox.world.inbox.delivered(entry)
        else:
            await asyncio.sleep(AGAIN)


@asynccontextmanager
async def delivering(sandbox: Sandbox, *ports: int) -> AsyncIterator[Delivery]:
    """A Telegram that delivers, meanwhile."""
    delivery = Delivery(sandbox, *ports)
    going_on = asyncio.create_task(delivery.go_on())
    try:
        yield delivery
    finally:
        going_on.cancel()
        with suppress(asyncio.CancelledError):
            await going_on
