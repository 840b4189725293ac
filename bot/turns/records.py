"""What is stored of a person, and how it is read and written."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import ParamSpec, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.telegram.gateway import Call
from bot.turns import schema
from bot.turns.together import Together
from flows.protocol.deeds import AnyDeed
from flows.record.glimpses import Opened
from flows.record.person import Person
from flows.record.released import Quoted
from storage.base import Clash, Damaged, Record, Save, Store, Vanished

log = logs.get(__name__)

P = ParamSpec("P")
T = TypeVar("T")

PAUSES = (0.1, 0.5, 2.0)
"""Seconds before each further try of a store that fails."""
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
AT_A_TIME = 32
"""Records written or read in one go."""


class Revealed(Struct, frozen=True):
    """A message in a coach's chat that tells of sheets that are shared, or in an entrepreneur's
    that shows what customers let be read. of: which sheets; date: when it was sent, in Telegram's
    seconds, 0: not known; quotes: which words, never the words."""

    message: int
    of: tuple[Opened, ...] = ()
    date: int = 0
    quotes: tuple[Quoted, ...] = ()


class Kept(Struct, frozen=True):
    """What is stored of a person. unsent: what their last update still has to send, in order.

    asked: the message that carries the open question, whose buttons close when it is answered.
    asked_again: we asked it again after an absence, and nothing came from them since. newest: the
    newest message there was, of anyone's, when this was stored; what is unsent comes after it.
    due: the records of hours (due.py) that may name this person. files: Telegram's ids of the last
    cards they were sent, by the key of the paper. owed: what is to be done beyond this record.
    revealed: what they were shown lately of others, oldest first. held: until when Telegram
    wants this chat to be left in peace. messages: the numbers of those lately heard. used: the week
    in which they last did something with a sheet.
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
    revealed: tuple[Revealed, ...] = ()
    held: datetime | None = None
    messages: tuple[int, ...] = ()
    used: str = ""


def key(person: int) -> str:
    """The record of a person."""
    return f"person-{person}"


class Records:
    """The people of a store. What fails is tried again; the last failure is raised (OSError). Once
    its place is gone nothing more can be kept: `vanished` is told. A record in an earlier form is
    kept as it was, beside, before it is written over."""

    def __init__(
        self,
        store: Store,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        vanished: Callable[[Vanished], object] = lambda error: None,
    ) -> None:
        self.store, self._sleep = store, sleep
        self._vanished = vanished
        self._saves = Together(self.store.save_all, AT_A_TIME)
        self._loads = Together(self.store.load_all, AT_A_TIME)
        self._reported: set[str] = set()
        self._earlier: set[str] = set()

    async def load(self, person: int) -> tuple[Kept, int]:
        """What is stored of a person and its version; nothing, and 0, of somebody new. Raises
        Damaged, and leaves what cannot be read as it is."""
        return await self.read(key(person), Kept) or (Kept(), 0)

    async def save(self, person: int, kept: Kept, version: int) -> int:
        """Stores it over `version`; the new version. Raises Clash."""
        lasting = tuple(call for call in kept.unsent if not call.fleeting)
        return await self.write(key(person), replace(kept, unsent=lasting), version)

    async def write(self, name: str, holds: object, version: int) -> int:
        """Makes a record of `version` hold something else; the new version. Raises Clash."""
        payload = schema.encoded(holds)
        if name in self._earlier:
            await self.tried(self.store.keep, name)
            self._earlier.discard(name)
        try:
            return (await self._tried(self._saves, Save(name, payload, version))).version
        except Clash:  # perhaps with ourselves: a save may be on disk though it failed
            stored = await self._tried(self._loads, name)
            if stored != Record(name, version + 1, payload):
                raise
            return stored.version

    async def read(self, name: str, shape: type[T]) -> tuple[T, int] | None:
        """What a record holds and its version; None when there is none. Raises Damaged for what
        cannot be read, whatever the reason, once the operator knows where it is; Newer."""
        try:
            record = await self._tried(self._loads, name)
            if record is None:
                return None
            holds, earlier = schema.decoded(record, shape)
            if earlier:
                self._earlier.add(name)
            return holds, record.version
        except Damaged as damaged:
            self._report(name, damaged)
            raise

    async def admit(self) -> None:
        """Makes sure that nothing here is in a newer form than ours, and that an older bot finds
        out that ours is. Raises Newer."""
        found = await self.read(schema.WRITTEN, schema.Written)
        ours = schema.Written(schema.shape_of(Kept))
        if found is None or found[0] != ours or schema.WRITTEN in self._earlier:
            with suppress(Clash):  # another process does so
                await self.write(schema.WRITTEN, ours, found[1] if found else 0)

    async def behind(self) -> bool:
        """Whether a bot that kept other things was the last to write here. Raises Newer."""
        found = await self.read(schema.WRITTEN, schema.Written)
        if found is None:
            return await self.tried(lambda: any(self.store.recent(_EVER)))
        return found[0].shape != schema.shape_of(Kept) or schema.WRITTEN in self._earlier

    def _report(self, name: str, error: Exception) -> None:
        if name not in self._reported:  # once a run: each gesture of its person comes here
            self._reported.add(name)
            place = self.store.place(name)
            log.error("a record cannot be read; it is left as it is", place=place, exc_info=error)

    async def set_aside(self, person: int) -> None:
        """The person starts anew; what there was of them is kept for the operator."""
        await self.tried(self.store.set_aside, key(person))
        self._reported.discard(key(person))

    async def erase(self, person: int) -> None:
        """Nothing of the person is left."""
        await self.tried(self.store.delete, key(person))

    async def tried(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of a call of the store, in a thread."""

        async def threaded() -> T:
            return await asyncio.to_thread(work, *args, **kwargs)

        return await self._tried(threaded)

    async def _tried(self, work: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            for pause in PAUSES:
                try:
                    return await work(*args, **kwargs)
                except OSError as error:
                    log.warning("the store is tried again", seconds=pause, exc_info=error)
                await self._sleep(pause)
            return await work(*args, **kwargs)
        except Vanished as error:
            self._vanished(error)
            raise


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
