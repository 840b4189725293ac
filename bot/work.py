"""The bot at work: what one process does for as long as its lease lasts."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any

from bot import logs
from bot.health import Health
from bot.hours import alive
from bot.hours.reminders import Reminders
from bot.intake.inbox import Inbox
from bot.intake.people import People, Turn
from bot.intake.polling import Polling
from bot.intake.updates import OURS, Arrival, parse
from bot.intake.webhook import Webhook
from bot.pen.penman import Come, Penman
from bot.telegram.api import Api
from bot.telegram.gateway import Gateway
from bot.telegram.pictures import fetched
from bot.turns import quarantine
from bot.turns.coaching import Coaching
from bot.turns.records import Notes, Records
from bot.turns.tallies import Tallies
from storage.base import Inbox as Kept
from storage.base import Lease, Store, Vanished

log = logs.get(__name__)

PATIENCE = 20.0
"""Seconds that turns under way have to finish when the bot stops."""
Turning = Callable[[Records, Gateway, Coaching, Tallies], Turn]
"""Makes who carries out turns over these."""
GLANCE = 0.05
"""Seconds between two looks at our own lease, which another thread renews."""


class Work:
    """Over an open store, which processes may share: each answers people, and one of them polls, or
    tells Telegram of the `door` that all of them open, and reminds. turning: who carries out turns;
    forget: what is remembered of a person's papers."""

    def __init__(
        self,
        api: Api,
        store: Store,
        turning: Turning,
        username: str,
        vanished: Callable[[Vanished], object],
        forget: Callable[[int], None],
        health: Health,
        door: Webhook | None = None,
        penman: Penman | None = None,
    ) -> None:
        self._api, self._store, self._turning, self._forget = api, store, turning, forget
        self._health, self._door, self._penman = health, door, penman
        self._reading = partial(parse, username=username)
        self._records = Records(store, vanished=vanished)
        self._tallies = Tallies(self._records)

    async def go_on(self, kept: Kept, stop: asyncio.Event) -> None:
        """Until `stop`, when turns under way are finished, or until the lease has lapsed: then they
        are another process's. Raises TokenRefused, Newer; OSError, where nobody else is
        there to go on."""
        inbox, over = self._inbox(kept), asyncio.Event()
        try:
            await self._records.admit()
            answered = await inbox.replay()
            log.info("the bot is there")
            beside = meanwhile(_ends(stop, kept.lease, over)), meanwhile(self._tallies.keep())
            async with meanwhile(inbox.keep()), beside[0], beside[1]:
                with self._open(inbox):
                    await self._lead(inbox, kept.lease, answered, over)
        except OSError as error:
            if not kept.shared:
                raise
            log.warning("the store was away too long", exc_info=error)
        finally:
            if kept.lease.held:
                await self._tallies.add()
            await inbox.close(PATIENCE if kept.lease.held else 0.0)

    @contextmanager
    def _open(self, inbox: Inbox) -> Iterator[None]:
        """Takes in what is brought to the door and what the pen writes meanwhile, and is well if
        all else is."""
        self._health.records = self._records
        try:
            with (
                self._door.into(inbox) if self._door else nullcontext(),
                self._penman.into(penned(inbox)) if self._penman else nullcontext(),
            ):
                yield
        finally:
            self._health.records = None

    def _inbox(self, kept: Kept) -> Inbox:
        gateway = Gateway(self._api, held=lambda: kept.lease.held)
        coaching = Coaching(
            self._records, lambda arrival: inbox.submit(arrival), partial(fetched, gateway)
        )
        turns = self._turning(self._records, gateway, coaching, self._tallies)
        aside = partial(quarantine.put, Notes(self._records))
        # What is in this memory would stay there if they erased everything in another process.
        inbox = Inbox(kept, People(turns), self._reading, aside, self._forget)
        return inbox

    async def _lead(
        self, inbox: Inbox, lease: Lease, answered: Collection[int], over: asyncio.Event
    ) -> None:
        """What one process alone does, once it is this one."""
        while not lease.leads:
            if over.is_set():
                return
            await asyncio.sleep(GLANCE)
        await self._tallies.begin()
        away = await alive.interrupted(self._records, datetime.now(UTC))
        alive.offer_again((person for person in away if person not in answered), inbox.submit)
        reminding = Reminders(self._records, inbox.submit).keep()
        async with meanwhile(alive.beat(self._records)), meanwhile(reminding):
            if self._door:
                await self._door.run(Gateway(self._api), over)
            else:
                await Polling(self._api, inbox).run(over)


def penned(inbox: Inbox) -> Come:
    """What the pen wrote is a turn of its person's, in whichever process that is."""
    return lambda person, event: inbox.submit(Arrival(OURS, person, None, event))


async def _ends(stop: asyncio.Event, lease: Lease, over: asyncio.Event) -> None:
    """Sets `over` once the bot is to stop, or the lease has lapsed."""
    while lease.held and not stop.is_set():
        with suppress(TimeoutError):
            async with asyncio.timeout(GLANCE):
                await stop.wait()
    over.set()


@asynccontextmanager
async def meanwhile(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Goes on with the work beside what is inside."""
    working = asyncio.create_task(work)
    try:
        yield
    finally:
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
