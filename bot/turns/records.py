"""What is stored of a person, and how it is read and written."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.telegram.gateway import Call
from flows.protocol.deeds import AnyDeed
from flows.record.person import Person
from storage import Damaged, Store

log = logs.get(__name__)

P = ParamSpec("P")
T = TypeVar("T")

PAUSES = (0.1, 0.5, 2.0)
"""Seconds before each further try of a store that fails."""


class Kept(Struct, frozen=True):
    """What is stored of a person. unsent: what their last update still has to send, in order.

    asked: the message that carries the open question, whose buttons close when it is answered.
    asked_again: we asked it again after an absence, and nothing came from them since. newest: the
    newest message there was, of anyone's, when this was stored; what is unsent comes after it.
    due: the records of hours (due.py) that may name this person. files: Telegram's ids of the last
    cards they were sent, by the key of the paper. owed: what is to be done beyond this record.
    """

    person: Person = Person()
    seen: tuple[int, ...] = ()
    unsent: tuple[Call, ...] = ()
    asked: int | None = None
    asked_again: bool = False
    newest: int = 0
    due: tuple[str, ...] = ()
    files: dict[str, str] = {}
    owed: tuple[AnyDeed, ...] = ()


def key(person: int) -> str:
    """The record of a person."""
    return f"person-{person}"


class Records:
    """The people of a store. What fails is tried again; the last failure is raised (OSError)."""

    def __init__(
        self, store: Store, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self.store, self._sleep = store, sleep

    async def load(self, person: int) -> tuple[Kept, int]:
        """What is stored of a person and its version; nothing, and 0, of somebody new."""
        try:
            record = await self.tried(self.store.load, key(person))
            return (_decode(record.payload), record.version) if record else (Kept(), 0)
        except Damaged:
            log.error("a damaged record was set aside; its person starts afresh")
        except msgspec.DecodeError:
            log.error("a record of another form was set aside; its person starts afresh")
            await self.tried(self.store.set_aside, key(person))
        return Kept(), 0

    async def save(self, person: int, kept: Kept, version: int) -> int:
        """Stores it over `version`; the new version. Raises Clash."""
        lasting = tuple(call for call in kept.unsent if not call.fleeting)
        payload = msgspec.json.encode(replace(kept, unsent=lasting))
        record = await self.tried(self.store.save, key(person), payload, version)
        return record.version

    async def erase(self, person: int) -> None:
        """Nothing of the person is left."""
        await self.tried(self.store.delete, key(person))

    async def tried(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call of the store."""
        for pause in PAUSES:
            try:
                return await asyncio.to_thread(work, *args, **kwargs)
            except OSError as error:
                log.warning("the store is tried again", seconds=pause, exc_info=error)
            await self._sleep(pause)
        return await asyncio.to_thread(work, *args, **kwargs)


def _decode(payload: bytes) -> Kept:
    kept: Kept = msgspec.json.decode(payload, type=Kept)
    return kept
