"""Who is to be reminded in which hour: a record an hour, found without looking at anyone else's."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeVar

import msgspec
from msgspec import Struct

from bot import logs
from bot.records import Records
from storage import Clash, Damaged

log = logs.get(__name__)

T = TypeVar("T")
Named = list[int]
REACHED = "reminded"


class Reached(Struct, frozen=True):
    """The last hour in which people were reminded, and the earlier ones where some still wait."""

    hour: datetime
    left: tuple[datetime, ...] = ()


def record_of(at: datetime) -> str:
    """The record of the hour in which `at`, of any time zone, is."""
    return f"due-{at.astimezone(UTC):%Y-%m-%d-%H}"


def noted(known: Sequence[str], at: Iterable[datetime], now: datetime) -> tuple[str, ...]:
    """The records that name a person, and those of reminders they ask for; not those long gone."""
    fresh = dict.fromkeys(record_of(each) for each in at)
    if fresh.keys() <= {*known}:
        return tuple(known)
    recent = (name for name in known if name >= record_of(now))
    return tuple(dict.fromkeys((*recent, *fresh)))


class Hours:
    """The hours of a store; its failures are those of Records."""

    def __init__(self, records: Records) -> None:
        self._store, self._tried = records.store, records.tried

    async def add(self, person: int, at: datetime) -> None:
        """Names a person in the hour of `at`; once, however often it is asked."""
        await self.change(record_of(at), lambda named: [*named, *({person} - {*named})])

    async def drop(self, person: int, records: Iterable[str]) -> None:
        """Takes a person out of these records."""
        for name in records:
            await self.change(name, lambda named: [p for p in named if p != person])

    async def named(self, at: datetime) -> Named | None:
        """The people of the hour of `at`; None when it has no record."""
        return (await self._load(record_of(at), Named))[0]

    async def change(self, name: str, change: Callable[[Named], Named]) -> None:
        """Makes a record name others. It stays when nobody is left: its hour erases it."""
        while True:
            found, version = await self._load(name, Named)
            changed = change(found or [])
            if changed == (found or []):
                return
            with suppress(Clash):  # another turn was faster
                await self._save(name, changed, version)
                return

    async def erase(self, at: datetime) -> None:
        """The hour is over."""
        await self._tried(self._store.delete, record_of(at))

    async def reached(self) -> Reached | None:
        """How far people were reminded; None at a first start."""
        return (await self._load(REACHED, Reached))[0]

    async def reach(self, reached: Reached) -> None:
        """Notes how far people are reminded."""
        _, version = await self._load(REACHED, Reached)
        await self._save(REACHED, reached, version)

    async def _load(self, name: str, shape: type[T]) -> tuple[T | None, int]:
        """A record and its version; nothing, and 0, of one that is not there or cannot be read."""
        try:
            record = await self._tried(self._store.load, name)
            return (_decoded(record.payload, shape), record.version) if record else (None, 0)
        except Damaged:
            log.error("a damaged record of reminders was set aside", record=name)
        except msgspec.DecodeError:
            log.error("a record of reminders of another form was set aside", record=name)
            await self._tried(self._store.set_aside, name)
        return None, 0

    async def _save(self, name: str, content: object, version: int) -> None:
        await self._tried(self._store.save, name, msgspec.json.encode(content), version)


def _decoded(payload: bytes, shape: type[T]) -> T:
    return msgspec.json.decode(payload, type=shape)
