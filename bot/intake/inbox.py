"""Takes updates in: each is durable before it is acknowledged, then gets its turn.

Whoever brings updates (polling) may tell Telegram that one was received once `take` has returned.
After a crash, what had no whole turn is taken up again. Where processes share what is kept, each
takes up people that no other one sees to, whoever brought what they said.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from random import SystemRandom
from typing import Any, NamedTuple

from bot import figures, logs
from bot.intake.entries import beyond, instead, number, of_ours, ours, payload_of
from bot.intake.incoming import shape
from bot.intake.people import LINE, People, Ticket
from bot.intake.updates import Arrival
from bot.intake.urgency import Urgency
from bot.lanes import Lane
from flows.protocol.exchange import LetGo, Searched
from storage.base import Entry, StoreError
from storage.base import Inbox as Kept

log = logs.get(__name__)

COMPACTED = 60.0
"""Seconds after which nothing is left on disk of an update that is done with."""
LOOKED = (0.03, 0.1)
"""Seconds between two looks at what other processes brought; spread, so that they take turns."""
ROOM = 64
"""People whom one of several processes sees to at a time: the others take the rest."""
LATER = ROOM // 2
"""Of these, at most so many who can wait: there is room for who speaks just now."""

Parse = Callable[[Mapping[str, Any]], Arrival | None]
Quarantine = Callable[[int, Any], Awaitable[None]]
_JITTER = SystemRandom()


class _Fresh(NamedTuple):
    """An update that is to be written. written: done when it is."""

    entry: Entry
    arrival: Arrival
    written: asyncio.Future[None]


class Inbox:
    """Updates under way, kept in `kept`. All that come while the disk is busy are written together.

    `quarantine(update id, shape)` keeps what could not be read: field names and types, no value.
    let_go: told of a person whom another process may see to from now on.
    """

    def __init__(
        self,
        kept: Kept,
        people: People,
        parse: Parse,
        quarantine: Quarantine,
        let_go: Callable[[int], object] = lambda person: None,
    ) -> None:
        self._kept, self._people = kept, people
        self._parse, self._quarantine, self._let_go = parse, quarantine, let_go
        self._writes: dict[int, asyncio.Future[None]] = {}
        self._under_way: dict[int, Arrival] = {}
        self._lines: Counter[int] = Counter()  # how much waits, by person
        self._beyond: set[int] = set()  # who is yet to be told that something was let go
        self._urgency = Urgency()
        self._awaited: dict[int, Ticket] = {}
        self._fresh: list[_Fresh] = []
        self._done: list[int] = []
        self._erased = self._looks = False
        self._writing: asyncio.Task[None] | None = None
        self.quarantined = 0

    @property
    def under_way(self) -> int:
        """How many updates this process has taken that have not ended."""
        return len(self._under_way)

    @property
    def held(self) -> bool:
        """Whether what this process works on is still its own."""
        return self._kept.lease.held

    async def replay(self) -> set[int]:
        """Gives its turn to what an earlier process left; whose it is. Raises OSError."""
        entries = await self._exchange([])
        if entries:
            log.info("updates are taken up again", updates=len(entries))
        self._write()
        return {arrival.person for arrival in self._under_way.values()}

    async def take_all(self, updates: Iterable[Any]) -> None:
        """Takes several in, in order. Raises OSError."""
        self._urgency.begin()
        await asyncio.gather(*map(self.take, updates))

    async def take(self, raw: Any) -> None:
        """Returns once an update cannot be lost. Raises OSError: it was not taken."""
        update = number(raw)
        if update is None:
            log.error("update without a number", shape=str(shape(raw)))
            return
        if update in self._under_way:
            return
        if update not in self._writes:
            read = await self._read(update, raw)
            if read is None:
                return
            arrival, payload = read
            told = instead(arrival)
            most = LINE if told or isinstance(arrival.event, Searched) else 0
            entry = Entry(update, payload, arrival.person, arrival.lane, most, beyond(told))
            if most and not self._kept.shared and self._full(arrival.person):
                figures.LET_GO.inc()
                if told is None or arrival.person in self._beyond:
                    return
                entry, arrival = entry._replace(payload=entry.instead), told
                self._beyond.add(arrival.person)
            self._bring(entry, arrival)
        await asyncio.shield(self._writes[update])

    def _full(self, person: int) -> bool:
        """Whether what they send is let go: their line is long, or they are yet to be told that it
        was. Where the inbox is shared, it knows."""
        return self._lines[person] >= LINE or person in self._beyond

    def submit(self, arrival: Arrival) -> Ticket:
        """Puts a turn of ours in its person's line, in whichever process that is; that it has ended
        may be told when it could not be taken in."""
        arrival = self._urgency.told(arrival)
        if not self._kept.shared:
            return self._people.submit(arrival)
        entry, arrival = ours(arrival)
        ticket = self._awaited[entry.number] = Ticket(arrival, time.monotonic)
        self._bring(entry, arrival)
        return ticket

    async def keep(self) -> None:
        """Leaves no trace of what is done with, and sees what other processes brought; for ever."""
        while self._kept.shared:
            await asyncio.sleep(_JITTER.uniform(*LOOKED))
            self._looks = True
            self._write()
        while True:
            await asyncio.sleep(COMPACTED)
            await self._compact()

    async def close(self, patience: float) -> None:
        """Finishes the turns under way, for at most `patience` seconds, and notes what is done."""
        await self._people.close(patience)
        while self._writing is not None:
            await self._writing
        await self._compact()
        await asyncio.to_thread(self._kept.close)

    async def _compact(self) -> None:
        try:
            await asyncio.to_thread(self._kept.compact)
        except OSError as error:
            log.warning("the inbox could not be made smaller", exc_info=error)

    async def _again(self, entry: Entry) -> Arrival | None:
        """What an entry means that this process did not bring itself, or in an earlier life."""
        try:
            if entry.number < 0:
                return self._urgency.told(of_ours(entry))
            raw = json.loads(entry.payload)
        except ValueError:
            log.error("an update of the inbox is damaged", update=entry.number)
            return None
        read = await self._read(entry.number, raw)
        if read is None:
            return None
        # Whoever brought it here knows how old it was, and what else there is of its person.
        return replace(read[0], lane=Lane(entry.lane)) if self._kept.shared else read[0]

    async def _read(self, update: int, raw: Mapping[str, Any]) -> tuple[Arrival, bytes] | None:
        """What an update means, and the payload it is kept as; None where silence is meant."""
        try:
            arrival = self._parse(raw)
            return (self._urgency.told(arrival), payload_of(raw)) if arrival else None
        except Exception as error:  # whatever it is, one update must not stop everybody's
            await self._set_aside(update, raw, error)
            return None

    async def _set_aside(self, update: int, raw: Mapping[str, Any], error: Exception) -> None:
        self.quarantined += 1
        figures.QUARANTINED.inc()
        count = self.quarantined
        log.error("update put into quarantine", update=update, count=count, exc_info=error)
        try:
            await self._quarantine(update, shape(raw))
        except (OSError, StoreError) as failure:
            log.error("quarantine failed", update=update, exc_info=failure)

    def _bring(self, entry: Entry, arrival: Arrival) -> None:
        written = self._writes[entry.number] = asyncio.get_running_loop().create_future()
        self._fresh.append(_Fresh(entry, arrival, written))
        self._write()

    def _write(self) -> None:
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())

    async def _write_all(self) -> None:
        while self._fresh or self._done or self._looks:
            fresh, self._fresh = self._fresh, []
            try:
                await self._exchange(fresh)
            except Exception as error:  # whatever it is, nobody may wait for this write for ever
                log.error("the inbox cannot be written", exc_info=error)
                self._fail(fresh, error)
        self._writing = None

    async def _exchange(self, fresh: list[_Fresh]) -> list[Entry]:
        """Writes what there is to write, and begins what there is to begin."""
        taken = await asyncio.to_thread(self._stored(fresh))
        self._urgency.begin()
        for each in fresh:
            del self._writes[each.entry.number]
            if not each.written.done():
                each.written.set_result(None)
        brought = {(each.entry.number, each.entry.payload): each.arrival for each in fresh}
        for entry in taken:
            arrival = brought.get(entry[:2]) or await self._again(entry)
            if arrival is None:
                self._done.append(entry.number)
            else:
                self._begin(arrival)
        return taken

    def _stored(self, fresh: list[_Fresh]) -> Callable[[], list[Entry]]:
        """What is to be done in a thread; all that it needs is taken along."""
        done, self._done = self._done, []
        erased, self._erased = self._erased, False
        awaited, self._looks = [*self._awaited] if self._looks else [], False
        room = self._room() if self._kept.shared else (0, 0)
        entries, beside = [each.entry for each in fresh], [*self._under_way]

        def work() -> list[Entry]:
            taken = self._kept.exchange(entries, done, *room, beside)
            if erased:
                self._kept.compact()
            if awaited:
                kept = self._kept.kept(awaited)
                loop.call_soon_threadsafe(self._ended_elsewhere, {*awaited} - kept)
            return taken

        loop = asyncio.get_running_loop()
        return work

    def _room(self) -> tuple[int, int]:
        """How many people more, and how many more of those who can wait."""
        every = {arrival.person for arrival in self._under_way.values()}
        now = {a.person for a in self._under_way.values() if a.lane is not Lane.LATER}
        return ROOM - len(every), LATER - len(every - now)

    def _fail(self, fresh: list[_Fresh], error: Exception) -> None:
        for entry, arrival, written in fresh:
            del self._writes[entry.number]
            if isinstance(arrival.event, LetGo):
                self._beyond.discard(arrival.person)
            written.set_exception(error)
            written.exception()  # whoever waited for it may be gone
        self._ended_elsewhere({entry.number for entry, _, _ in fresh})

    def _begin(self, arrival: Arrival) -> None:
        self._under_way[arrival.update] = arrival
        self._lines[arrival.person] += 1
        figures.WAITING.set(len(self._under_way))
        ticket = self._people.submit(arrival)
        ticket.ended.add_done_callback(partial(self._turned, ticket))
        if isinstance(arrival.event, LetGo) and not self._kept.shared:
            self._beyond.add(arrival.person)
            for over in (ticket.saves, ticket.ended):  # what comes from then on, comes after it
                over.add_done_callback(lambda _: self._beyond.discard(arrival.person))

    def _turned(self, ticket: Ticket, ended: asyncio.Future[None]) -> None:
        update, person = ticket.arrival.update, ticket.arrival.person
        del self._under_way[update]
        self._lines[person] -= 1
        if not self._lines[person]:
            del self._lines[person]
        figures.WAITING.set(len(self._under_way))
        self._erased |= ticket.erased
        if self._kept.shared and person not in self._lines:
            self._let_go(person)
        if not ended.cancelled() and self._kept.lease.held:  # or whoever follows us has it
            self._done.append(update)
            self._ended_elsewhere({update})
            self._write()

    def _ended_elsewhere(self, updates: Iterable[int]) -> None:
        for update in updates:
            ticket = self._awaited.pop(update, None)
            if ticket and not ticket.ended.done():
                ticket.ended.set_result(None)
