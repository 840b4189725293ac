"""Takes updates in: each is durable before it is acknowledged, then gets its turn.

Whoever brings updates (polling) may tell Telegram that one was received once `take` has returned.
After a crash, what had no whole turn is taken up again.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from bot import logs
from bot.intake.incoming import shape
from bot.intake.people import People, Ticket
from bot.intake.updates import Arrival
from storage import Entry, StoreError
from storage import Inbox as Kept

log = logs.get(__name__)

COMPACTED = 60.0
"""Seconds after which nothing is left on disk of an update that is done with."""

Parse = Callable[[Mapping[str, Any]], Arrival | None]
Quarantine = Callable[[int, Any], Awaitable[None]]


class _Fresh(NamedTuple):
    """An update that is to be written. written: done when it is."""

    entry: Entry
    arrival: Arrival
    written: asyncio.Future[None]


class Inbox:
    """Updates under way, kept in `kept`. All that come while the disk is busy are written together.

    `quarantine(update id, shape)` keeps what could not be read: field names and types, no value.
    """

    def __init__(self, kept: Kept, people: People, parse: Parse, quarantine: Quarantine) -> None:
        self._kept, self._people = kept, people
        self._parse, self._quarantine = parse, quarantine
        self._under_way: dict[int, asyncio.Future[None]] = {}
        self._fresh: list[_Fresh] = []
        self._done: list[int] = []
        self._erased = False
        self._writing: asyncio.Task[None] | None = None
        self.quarantined = 0

    async def replay(self) -> set[int]:
        """Gives its turn to what an earlier process left; whose it is."""
        entries = await asyncio.to_thread(self._kept.pending)
        people = {person for entry in entries if (person := await self._again(entry)) is not None}
        if entries:
            log.info("updates are taken up again", updates=len(entries))
        return people

    async def take_all(self, updates: Iterable[Any]) -> None:
        """Takes several in, in order. Raises OSError."""
        await asyncio.gather(*map(self.take, updates))

    async def take(self, raw: Any) -> None:
        """Returns once an update cannot be lost. Raises OSError: it was not taken."""
        update = number(raw)
        if update is None:
            log.error("update without a number", shape=str(shape(raw)))
            return
        if update not in self._under_way:
            read = await self._read(update, raw)
            if read is None:
                return
            arrival, payload = read
            written = self._under_way[update] = asyncio.get_running_loop().create_future()
            self._fresh.append(_Fresh(Entry(update, payload), arrival, written))
            self._write()
        await asyncio.shield(self._under_way[update])

    async def keep(self) -> None:
        """Leaves no trace of what is done with; for ever."""
        while True:
            await asyncio.sleep(COMPACTED)
            try:
                await asyncio.to_thread(self._kept.compact)
            except OSError as error:
                log.warning("the inbox could not be made smaller", exc_info=error)

    async def close(self, patience: float) -> None:
        """Finishes the turns under way, for at most `patience` seconds, and notes what is done."""
        await self._people.close(patience)
        while self._writing is not None:
            await self._writing
        try:
            await asyncio.to_thread(self._kept.compact)
        except OSError as error:
            log.warning("the inbox could not be made smaller", exc_info=error)
        self._kept.close()

    async def _again(self, entry: Entry) -> int | None:
        try:
            raw = json.loads(entry.payload)
        except ValueError:
            log.error("an update of the inbox is damaged", update=entry.number)
            raw = None
        read = await self._read(entry.number, raw) if raw is not None else None
        if read is None:
            self._ended(entry.number)
            return None
        arrival, _ = read
        self._under_way[entry.number] = written = asyncio.get_running_loop().create_future()
        written.set_result(None)
        self._submit(arrival)
        return arrival.person

    async def _read(self, update: int, raw: Mapping[str, Any]) -> tuple[Arrival, bytes] | None:
        """What an update means, and the payload it is kept as; None where silence is meant."""
        try:
            arrival = self._parse(raw)
            return None if arrival is None else (arrival, _payload(raw))
        except Exception as error:  # whatever it is, one update must not stop everybody's
            await self._set_aside(update, raw, error)
            return None

    async def _set_aside(self, update: int, raw: Mapping[str, Any], error: Exception) -> None:
        self.quarantined += 1
        count = self.quarantined
        log.error("update put into quarantine", update=update, count=count, exc_info=error)
        try:
            await self._quarantine(update, shape(raw))
        except (OSError, StoreError) as failure:
            log.error("quarantine failed", update=update, exc_info=failure)

    def _write(self) -> None:
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())

    async def _write_all(self) -> None:
        while self._fresh or self._done:
            fresh, self._fresh = self._fresh, []
            done, self._done = self._done, []
            erased, self._erased = self._erased, False
            try:
                await asyncio.to_thread(self._store, [each.entry for each in fresh], done, erased)
            except Exception as error:  # whatever it is, nobody may wait for this write for ever
                log.error("the inbox cannot be written", exc_info=error)
                self._fail(fresh, error)
            else:
                for _, arrival, written in fresh:
                    self._submit(arrival)
                    written.set_result(None)
        self._writing = None

    def _store(self, fresh: list[Entry], done: list[int], erased: bool) -> None:
        if done:
            self._kept.done(done)
        if erased:
            self._kept.compact()
        if fresh:
            self._kept.append(fresh)

    def _fail(self, fresh: list[_Fresh], error: Exception) -> None:
        for entry, _, written in fresh:
            del self._under_way[entry.number]
            written.set_exception(error)
            written.exception()  # whoever waited for it may be gone

    def _submit(self, arrival: Arrival) -> None:
        ticket = self._people.submit(arrival)
        ticket.ended.add_done_callback(partial(self._turned, ticket))

    def _turned(self, ticket: Ticket, ended: asyncio.Future[None]) -> None:
        del self._under_way[ticket.arrival.update]
        self._erased |= ticket.erased
        if not ended.cancelled():
            self._ended(ticket.arrival.update)

    def _ended(self, update: int) -> None:
        self._done.append(update)
        self._write()


def number(raw: Any) -> int | None:
    """Telegram's number of an update; a negative one would drop its queue."""
    update = raw.get("update_id") if isinstance(raw, dict) else None
    return update if type(update) is int and update > 0 else None


def _payload(raw: Any) -> bytes:
    # The standard library's JSON, as what came was read with it: it accepts half characters.
    return json.dumps(raw, separators=(",", ":")).encode()
