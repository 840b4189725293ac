"""Records that are not a person's, changed by several people's turns."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import msgspec

from bot import logs
from bot.turns.records import Records
from storage import Clash, Damaged

log = logs.get(__name__)

T = TypeVar("T")


class Ledger:
    """Reads and changes such records; its failures are those of Records."""

    def __init__(self, records: Records) -> None:
        self._store, self._tried = records.store, records.tried

    async def load(self, name: str, shape: type[T]) -> T | None:
        """What a record holds; None when it is not there or cannot be read."""
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
                await self._tried(self._store.save, name, msgspec.json.encode(changed), version)
                return

    async def erase(self, name: str) -> None:
        """Nothing of the record is left."""
        await self._tried(self._store.delete, name)

    async def _load(self, name: str, shape: type[T]) -> tuple[T | None, int]:
        try:
            record = await self._tried(self._store.load, name)
            return (_decoded(record.payload, shape), record.version) if record else (None, 0)
        except Damaged:
            log.error("a damaged record was set aside", kind=name.partition("-")[0])
        except msgspec.DecodeError:
            log.error("a record of another form was set aside", kind=name.partition("-")[0])
            await self._tried(self._store.set_aside, name)
        return None, 0


def _decoded(payload: bytes, shape: type[T]) -> T:
    return msgspec.json.decode(payload, type=shape)
