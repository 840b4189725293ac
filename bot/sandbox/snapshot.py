"""The sandbox's memory in a file, so that the demo's conversations outlive a restart."""

import asyncio
import logging
from contextlib import suppress
from pathlib import Path

import msgspec

from bot.sandbox.state import State

_LOG = logging.getLogger(__name__)
_QUIET_SECONDS = 0.3


class Snapshot:
    """One JSON file, replaced whole; written a moment after a change, and at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = asyncio.Event()
        self._over = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def load(self) -> State:
        """The state as it was; a new one without a file, or when it cannot be read."""
        if not self._path.exists():
            return State()
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=State)
        except msgspec.MsgspecError:
            aside = self._path.with_suffix(".damaged")
            self._path.replace(aside)
            _LOG.warning("The sandbox's state cannot be read: set aside as %s", aside.name)
            return State()

    def changed(self) -> None:
        """Says that there is something new to write."""
        self._changed.set()

    def start(self, state: State) -> None:
        """Writes from now on, whenever something changed."""
        self._task = asyncio.create_task(self._keep(state))

    async def stop(self) -> None:
        """Writes a last time."""
        self._over.set()
        self._changed.set()
        if self._task is not None:
            await self._task

    async def _keep(self, state: State) -> None:
        while not self._over.is_set():
            await self._changed.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(_QUIET_SECONDS):
                    await self._over.wait()
            self._changed.clear()
            await asyncio.to_thread(self._write, msgspec.json.encode(state))

    def _write(self, data: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        beside.write_bytes(data)
        beside.replace(self._path)
