"""How many people there are and what they do, in a few numbers that whoever hosts the bot may ask
for: never who, never a word.

Each process counts for itself and adds what is new to one record now and then: a turn costs nothing
more, and to ask costs the same however many people there are. A killed process forgets the last
moments of its count.
"""

import asyncio
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.turns.records import Kept, Notes, Records
from storage.base import StoreError

log = logs.get(__name__)

KEY = "tally"
EVERY = 30.0
"""Seconds between two times that a process adds what it counted."""
_WEEKS = 3
_EVER = datetime(1970, 1, 1, tzinfo=UTC)


class Tally(Struct, frozen=True):
    """people: of whom something is kept. finished: interviews that came to their sheet. used: by
    week, how many people who have a sheet did something."""

    people: int = 0
    finished: int = 0
    used: dict[str, int] = {}

    def plus(self, other: "Tally") -> "Tally":
        """Both together; weeks long gone are left out."""
        weeks = sorted({*self.used, *other.used})[-_WEEKS:]
        used = {week: self.used.get(week, 0) + other.used.get(week, 0) for week in weeks}
        return Tally(self.people + other.people, self.finished + other.finished, used)


def week_of(at: datetime) -> str:
    """The name of a week, which begins on Monday."""
    return f"{at:%G-%V}"


def week_before(at: datetime) -> str:
    """The name of the week before."""
    return week_of(at - timedelta(days=7))


def marked(before: Kept, after: Kept, ours: bool, now: datetime) -> Kept:
    """The record after a turn, with the week in which they last used a sheet."""
    has_sheet = any(each.finished for each in after.person.interviews)
    using = has_sheet and not ours
    return replace(after, used=week_of(now) if using else before.used)


class Tallies:
    """What this process counts, and what all of them did."""

    def __init__(self, records: Records) -> None:
        self._records, self._notes, self._fresh = records, Notes(records), Tally()

    def count(self, before: Kept | None, after: Kept | None) -> None:
        """One turn: what is kept of its person before, and after it."""
        old, new = before or Kept(), after or Kept()
        people = (after is not None) - (before is not None)
        used = {new.used: 1} if new.used != old.used and after is not None else {}
        finished = 0 if after is None else len(_finished(new) - _finished(old))
        self._fresh = self._fresh.plus(Tally(people, finished, used))

    async def told(self) -> Tally:
        """All that was counted. Raises OSError."""
        return (await self._notes.load(KEY, Tally) or Tally()).plus(self._fresh)

    async def begin(self) -> None:
        """Counts who is there already, where nobody counted before. Raises OSError."""
        if await self._notes.load(KEY, Tally) is None:
            people = await self._records.tried(self._there)
            await self._notes.change(KEY, Tally, lambda found: found or Tally(people))

    def _there(self) -> int:
        keys = self._records.store.recent(_EVER)
        return sum(name.startswith("person-") for name in keys)

    async def keep(self) -> None:
        """Adds what is new to what is kept, for ever."""
        while True:
            await asyncio.sleep(EVERY)
            await self.add()

    async def add(self) -> None:
        """Adds what is new to what is kept; what cannot be added waits."""
        fresh, self._fresh = self._fresh, Tally()
        try:
            await self._notes.change(KEY, Tally, lambda found: (found or Tally()).plus(fresh))
        except (OSError, StoreError) as error:
            self._fresh = self._fresh.plus(fresh)
            log.warning("what was counted waits", exc_info=error)


def _finished(kept: Kept) -> set[int]:
    return {each.id for each in kept.person.interviews if each.finished}
