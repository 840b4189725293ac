"""Records that are not a person's, changed by several people's turns."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from bot.turns.records import Records
from storage import Clash, Damaged

T = TypeVar("T")


class Ledger:
    """Reads and changes such records; its failures are those of Records. What cannot be read is
    left as it is: Damaged is raised."""

    def __init__(self, records: Records) -> None:
        self._records, self._store, self._tried = records, records.store, records.tried

    async def load(self, name: str, shape: type[T]) -> T | None:
        """What a record holds; None when it is not there."""
        return (await self._load(name, shape))[0]

    async def change(
        self, name: str, shape: type[T], change: Callable[[T | None], T | None]
    ) -> None:
        """Makes a record hold what `change` makes of it (None: nothing new); again, when another
        turn was faster."""
        while True:
            found, version = await self._load(name, shape)
            changed = change(found)
            if changed is None or changed == found:
                return
            with suppress(Clash):
                await self._records.write(name, changed, version)
                return

    async def set_aside(self, name: str) -> None:
        """The record begins anew; what there was is kept for the operator."""
        await self._tried(self._store.set_aside, name)

    async def erase(self, name: str) -> None:
        """Nothing of the record is left."""
        await self._tried(self._store.delete, name)

    async def _load(self, name: str, shape: type[T]) -> tuple[T | None, int]:
        return await self._records.read(name, shape) or (None, 0)


class Notes(Ledger):
    """The bot's own notes, which nobody gave it: those that cannot be read begin anew."""

    async def _load(self, name: str, shape: type[T]) -> tuple[T | None, int]:
        try:
            return await super()._load(name, shape)
        except Damaged:
            await self.set_aside(name)
        return None, 0
