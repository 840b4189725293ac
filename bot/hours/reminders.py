"""Reminds people at the time they asked for: each minute, whoever is due since the last look.

An hour's record goes once everybody it names was reminded; a turn that was cut short, by a crash or
by Telegram being away, is gone through again and finds out by itself what is left to do.
"""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from bot import logs
from bot.intake.people import Ticket
from bot.intake.updates import OURS, Arrival
from bot.turns.due import Hours, Reached, record_of
from bot.turns.records import Notes, Records
from flows.desk.planning import due
from flows.protocol.exchange import Due
from storage.base import Damaged, StoreError

log = logs.get(__name__)

EVERY = 60.0
HOUR = timedelta(hours=1)
# Ours: a reminder that is later than this no longer helps anyone.
OLDEST = timedelta(days=40)
# Ours: few enough that people who talk to the bot just then do not wait for everybody's reminder.
AT_A_TIME = 10


class Reminders:
    """Puts one turn in the line of each person who is due, a few people at a time."""

    def __init__(
        self,
        records: Records,
        submit: Callable[[Arrival], Ticket],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._records, self._hours = records, Hours(Notes(records))
        self._submit, self._now = submit, now

    async def keep(self) -> None:
        """Looks each minute, for ever."""
        while True:
            try:
                await self.look()
            except (OSError, StoreError) as error:
                log.warning("reminders wait for the next look", exc_info=error)
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """Reminds whoever is due, in the hours since the last look and in those left then."""
        before, now = await self._hours.reached(), self._now()
        waiting = [*_left(before, now), *_since(before, now)]
        left = tuple([hour for hour in waiting if not await self._remind(hour)])
        reached = Reached(_whole(now), left)
        if reached != before:
            await self._hours.reach(reached)

    async def _remind(self, hour: datetime) -> bool:
        """Whether everybody of this hour was reminded; it ends where somebody could not be."""
        people = await self._hours.named(hour)
        if people is None:
            return True
        while people:
            some, people = people[:AT_A_TIME], people[AT_A_TIME:]
            done = await asyncio.gather(*map(self._reminded, some))
            if not all(done):
                failed = (p for p, well in zip(some, done, strict=True) if not well)
                await self._wait(hour, [*people, *failed])
                return False
        await self._hours.erase(hour)
        return True

    async def _wait(self, hour: datetime, people: list[int]) -> None:
        """Only these are left in the hour, and of these, who did not leave it meanwhile."""
        log.warning("reminders are left for the next look", people=len(people))
        await self._hours.change(
            record_of(hour), lambda named: [person for person in people if person in named]
        )

    async def _reminded(self, person: int) -> bool:
        """Whether, after a turn of theirs, nothing of the reminder is left to be done."""
        await self._submit(Arrival(OURS, person, None, Due())).ended
        try:
            kept, _ = await self._records.load(person)
        except Damaged:
            return False  # it may be mended; the others do not wait for it
        return not due(kept.person, self._now()) and not any(c.messages for c in kept.unsent)


def _left(reached: Reached | None, now: datetime) -> Iterator[datetime]:
    return (hour for hour in (reached.left if reached else ()) if hour > now - OLDEST)


def _since(reached: Reached | None, now: datetime) -> Iterator[datetime]:
    """The hours begun after the last one reached."""
    hour = _whole(now - OLDEST)
    if reached is not None:
        hour = max(hour, reached.hour)
    while hour + HOUR <= now:
        hour += HOUR
        yield hour


def _whole(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)
