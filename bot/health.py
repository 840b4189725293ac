"""Whether the bot can do its work now: keep what people say, and reach Telegram."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from msgspec import Struct

from bot.turns.records import Notes, Records
from storage.base import StoreError

KEY = "ready"
PATIENCE = 3.0
"""Seconds that each of the two may take."""
RECENT = 60.0
"""Seconds for which a sign of Telegram stands for it: a poll comes back every thirty."""
LOOKED = 2.0
"""Seconds for which what was found is told again, however often somebody asks."""


class Ready(Struct, frozen=True):
    """When somebody last asked."""

    at: datetime


class Health:
    """heard: when Telegram last answered or brought something, in seconds of time.monotonic; reach:
    calls it, and raises when it does not answer. records: while the bot takes updates in."""

    def __init__(self, heard: Callable[[], float], reach: Callable[[], Awaitable[object]]) -> None:
        self._heard, self._reach = heard, reach
        self.records: Records | None = None
        self._found: list[str] = []
        self._until = 0.0
        self._looking = asyncio.Lock()

    async def troubles(self) -> list[str]:
        """A sentence for each thing that is wrong; none: the bot is ready."""
        async with self._looking:
            if time.monotonic() >= self._until:
                found = await asyncio.gather(self._writable(), self._reachable())
                self._found = [sentence for sentence in found if sentence]
                self._until = time.monotonic() + LOOKED
            return [*self._found]

    async def _writable(self) -> str:
        if self.records is None:
            return "The bot does not take updates yet."
        with suppress(OSError, StoreError):  # a timeout is an OSError as well
            async with asyncio.timeout(PATIENCE):
                now = Ready(datetime.now(UTC))
                await Notes(self.records).change(KEY, Ready, lambda _: now)
                return ""
        return "What people say cannot be kept: the store does not take it."

    async def _reachable(self) -> str:
        if time.monotonic() - self._heard() < RECENT:
            return ""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._reach()
        except Exception:  # whatever it is, Telegram is out of reach
            return "Telegram does not answer."
        return ""
