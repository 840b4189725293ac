"""Who is to be reminded in which hour: a record an hour, found without looking at anyone else's."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from bot.turns.records import Notes

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

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    async def add(self, person: int, at: datetime) -> None:
        """Names a person in the hour of `at`; once, however often it is asked."""
        await self.change(record_of(at), lambda named: [*named, *({person} - {*named})])

    async def drop(self, person: int, records: Iterable[str]) -> None:
        """Takes a person out of these records."""
        for name in records:
            await self.change(name, lambda named: [p for p in named if p != person])

    async def named(self, at: datetime) -> Named | None:
        """The people of the hour of `at`; None when it has no record."""
        return await self._notes.load(record_of(at), Named)

    async def change(self, name: str, change: Callable[[Named], Named]) -> None:
        """Makes a record name others. It stays when nobody is left: its hour erases it."""

        def changed(found: Named | None) -> Named | None:
            named = change(found or [])
            return None if named == (found or []) else named

        await self._notes.change(name, Named, changed)

    async def erase(self, at: datetime) -> None:
        """The hour is over."""
        await self._notes.erase(record_of(at))

    async def reached(self) -> Reached | None:
        """How far people were reminded; None at a first start."""
        return await self._notes.load(REACHED, Reached)

    async def reach(self, reached: Reached) -> None:
        """Notes how far people are reminded."""
        await self._notes.change(REACHED, Reached, lambda _: reached)
