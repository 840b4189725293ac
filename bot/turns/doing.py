"""What one person's turn wants done in the circles of another; twice is as once."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import singledispatchmethod

from bot.intake.updates import OURS, Arrival
from bot.turns.circles import NOBODY, Circles, Leads, Places, code_record, roster_record
from flows.coaching.entries import with_entry, without_entry
from flows.protocol.deeds import (
    AnyDeed,
    Disband,
    Enrol,
    Issue,
    News,
    Reach,
    Tell,
    Unenrol,
    Withdraw,
)
from flows.protocol.exchange import Notified
from flows.record.ties import Circle, Roster
from storage.base import Damaged

_CLOSES = {Circle.COACHEES: News.DISBANDED, Circle.CUSTOMERS: News.CLOSED}
"""What those in a circle hear when it ends."""


class Doing:
    """`submit` puts a turn in the line of another person."""

    def __init__(
        self, circles: Circles, places: Places, submit: Callable[[Arrival], object]
    ) -> None:
        self._circles, self._ledger, self._places = circles, circles.ledger, places
        self._submit = submit

    @singledispatchmethod
    async def do(self, deed: AnyDeed, number: int) -> None:
        """Does what the person's turn wants done; twice is as once."""
        raise NotImplementedError(f"nobody does {type(deed).__name__}")

    @do.register
    async def _(self, deed: Issue, number: int) -> None:
        await self._ledger.change(code_record(deed.code), Leads, lambda _: Leads(number))

    @do.register
    async def _(self, deed: Withdraw, number: int) -> None:
        name, nobody = code_record(deed.code), Leads(NOBODY, deed.of)
        with suppress(Damaged):
            if deed.left:
                return await self._ledger.change(name, Leads, lambda known: known and nobody)
        await self._ledger.erase(name)

    @do.register
    async def _(self, deed: Enrol, number: int) -> None:
        def enrolled(roster: Roster | None) -> Roster:
            current = roster is not None and roster.since == deed.since
            return with_entry(roster if roster and current else Roster(deed.since), number, deed)

        if await self._holds(deed):
            name = roster_record(deed.coach, deed.of)
            await self._ledger.change(name, Roster, enrolled)
        if not await self._holds(deed):  # they left meanwhile, or the person did not hear of it
            await self._disband(deed.coach, deed.since, deed.of)
            self._tell(number, Notified(_CLOSES[deed.of], deed.coach, deed.since))

    async def _holds(self, deed: Enrol) -> bool:
        life = (await self._circles.person(deed.coach)).life(deed.of)
        return life is not None and life.since == deed.since

    @do.register
    async def _(self, deed: Unenrol, number: int) -> None:
        def without(roster: Roster | None) -> Roster | None:
            return without_entry(roster, number) if roster else None

        self._places.free(deed.coach, deed.of, number)
        await self._ledger.change(roster_record(deed.coach, deed.of), Roster, without)
        if deed.of is Circle.CUSTOMERS:  # nothing of it is left with them, not even whom to tell
            self._tell(deed.coach, Notified(News.UNTOLD, number))

    @do.register
    async def _(self, deed: Disband, number: int) -> None:
        try:
            await self._disband(number, deed.since, deed.of)
        except Damaged:  # whom it names cannot be told; their ties lead to nobody from now on
            await self._ledger.set_aside(roster_record(number, deed.of))

    async def forget(self, number: int) -> None:
        """Nothing is left of their circles, nor of what was set aside."""
        for circle in Circle:
            await self._ledger.erase(roster_record(number, circle))

    async def _disband(self, number: int, since: datetime, circle: Circle) -> None:
        roster = await self._circles.named(number, circle)
        if roster is None or roster.since != since:
            return
        for entry in roster.entries:  # a tie to who is no more gives nothing: this is for order
            self._tell(entry.person, Notified(_CLOSES[circle], number, since))
        await self._ledger.erase(roster_record(number, circle))

    @do.register
    async def _(self, deed: Tell, number: int) -> None:
        self._tell(deed.coach, Notified(deed.what, number, deed.at, deed.words))

    @do.register
    async def _(self, deed: Reach, number: int) -> None:
        roster = await self._circles.named(number)
        if roster is None or roster.since != deed.since:
            return
        for entry in roster.entries:
            if entry.id == deed.coachee:
                self._tell(entry.person, Notified(deed.what, number, words=deed.words))

    def _tell(self, person: int, news: Notified) -> None:
        self._submit(Arrival(OURS, person, None, news))
