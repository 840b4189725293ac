"""Coaches and coachees beyond one record: what a turn asks to find out, and what it wants done."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import singledispatchmethod
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.intake.updates import OURS, Arrival
from bot.turns.ledger import Ledger
from bot.turns.records import Records
from flows.coaching.entries import chosen, counted, with_entry, without_entry
from flows.protocol.consult import Code, Consult, FreshCode
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
from flows.protocol.events import Notified
from flows.protocol.found import Found, Invited, Worth, invited
from flows.record.consent import View, seen
from flows.record.person import Person
from flows.record.ties import Coach, Entry, Roster
from storage import Damaged, StoreError

log = logs.get(__name__)

CODE_BYTES = 16  # 128 bits: nobody finds one by trying
# Longer than a turn may take: who found an invitation open has come by it until then.
COMING = timedelta(minutes=3)


class Leads(Struct, frozen=True):
    """To whom a code leads."""

    coach: int


class Coming(Struct, frozen=True):
    """Who found an invitation open and may not be in the roster yet: of two who come together, one
    has the last place."""

    coach: int
    since: datetime
    entry: Entry
    until: datetime


def code_record(code: str) -> str:
    """The record of a code; the code itself cannot be read from its name."""
    return f"code-{sha256(code.encode()).hexdigest()[:48]}"


def roster_record(coach: int) -> str:
    """The record of a coach's roster."""
    return f"roster-{coach}"


class Coaching:
    """`submit` puts a turn in the line of another person."""

    def __init__(self, records: Records, submit: Callable[[Arrival], object]) -> None:
        self._records, self._ledger, self._submit = records, Ledger(records), submit
        self._coming: list[Coming] = []

    async def find(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        """What the person's turn asks for."""
        match asked.what:
            case FreshCode():
                return Found(asked, code=secrets.token_urlsafe(CODE_BYTES))
            case Code(code):
                return Found(asked, invited=await self._invited(number, code, now))
        roster = await self._roster(number, person.coach)
        if roster is None:
            return Found(asked)
        entries = chosen(asked.what, roster)
        views = await self._views(number, person.coach, entries)
        return Found(asked, views=views, counts=counted(asked.what, roster))

    async def still(self, number: int, person: Person, found: Sequence[Found]) -> bool:
        """Whether a coach may see all that was found for them, as it was; not what is in doubt."""
        views = [view for each in found for view in each.views]
        if not views:
            return True
        ids = {view.id for view in views}
        try:
            roster = await self._roster(number, person.coach)
            chosen = [entry for entry in roster.entries if entry.id in ids] if roster else []
            now = await self._views(number, person.coach, chosen)
        except (OSError, StoreError) as error:
            log.error("nothing is shown that cannot be checked", exc_info=error)
            return False
        return all(view in now for view in views)

    async def _invited(self, number: int, code: str, now: datetime) -> Invited:
        leads = await self._ledger.load(code_record(code), Leads)
        coach = (await self._person(leads.coach)).coach if leads else None
        if leads is None or coach is None:
            return Invited(Worth.UNKNOWN)
        roster = await self._roster(leads.coach, coach) or Roster(coach.since)
        self._coming = [coming for coming in self._coming if coming.until > now]
        theirs = (c.entry for c in self._coming if (c.coach, c.since) == (leads.coach, coach.since))
        roster = replace(roster, entries=(*roster.entries, *theirs))
        told = invited(number, leads.coach, coach, code, roster, now)
        if told.worth is Worth.OPEN:
            entry = Entry(0, number, told.invitation)
            self._coming.append(Coming(leads.coach, coach.since, entry, now + COMING))
        return told

    async def _person(self, number: int) -> Person:
        return (await self._records.load(number))[0].person

    async def _roster(self, number: int, coach: Coach | None) -> Roster | None:
        """The roster of the coach they are now, not of one they were before they left."""
        roster = await self._ledger.load(roster_record(number), Roster)
        current = roster is not None and coach is not None and roster.since == coach.since
        return roster if current else None

    async def _views(
        self, coach: int, as_coach: Coach | None, entries: Iterable[Entry]
    ) -> tuple[View, ...]:
        views = [await self._view(entry, coach, as_coach) for entry in entries]
        return tuple(view for view in views if view is not None)

    async def _view(self, entry: Entry, coach: int, as_coach: Coach | None) -> View | None:
        """What this coach may see of one coachee; nothing as long as their record cannot be read:
        nobody knows what they consent to."""
        with suppress(Damaged):
            return seen(entry.id, await self._person(entry.person), coach, as_coach)
        return None

    @singledispatchmethod
    async def do(self, deed: AnyDeed, number: int) -> None:
        """Does what the person's turn wants done; twice is as once."""
        raise NotImplementedError(f"nobody does {type(deed).__name__}")

    @do.register
    async def _(self, deed: Issue, number: int) -> None:
        await self._ledger.change(code_record(deed.code), Leads, lambda _: Leads(number))

    @do.register
    async def _(self, deed: Withdraw, number: int) -> None:
        await self._ledger.erase(code_record(deed.code))

    @do.register
    async def _(self, deed: Enrol, number: int) -> None:
        def enrolled(roster: Roster | None) -> Roster:
            current = roster is not None and roster.since == deed.since
            return with_entry(roster if roster and current else Roster(deed.since), number, deed)

        if await self._coaches(deed):
            await self._ledger.change(roster_record(deed.coach), Roster, enrolled)
        if not await self._coaches(deed):  # they left meanwhile, or the person did not hear of it
            await self._disband(deed.coach, deed.since)
            self._tell(number, Notified(News.DISBANDED, deed.coach, deed.since))

    async def _coaches(self, deed: Enrol) -> bool:
        coach = (await self._person(deed.coach)).coach
        return coach is not None and coach.since == deed.since

    @do.register
    async def _(self, deed: Unenrol, number: int) -> None:
        def without(roster: Roster | None) -> Roster | None:
            return without_entry(roster, number) if roster else None

        here = (deed.coach, number)
        self._coming = [c for c in self._coming if (c.coach, c.entry.person) != here]
        await self._ledger.change(roster_record(deed.coach), Roster, without)

    @do.register
    async def _(self, deed: Disband, number: int) -> None:
        try:
            await self._disband(number, deed.since)
        except Damaged:  # whom it names cannot be told; their ties lead to nobody from now on
            await self._ledger.set_aside(roster_record(number))

    async def forget(self, number: int) -> None:
        """Nothing is left of them as a coach, nor of what was set aside."""
        await self._ledger.erase(roster_record(number))

    async def _disband(self, coach: int, since: datetime) -> None:
        roster = await self._ledger.load(roster_record(coach), Roster)
        if roster is None or roster.since != since:
            return
        for entry in roster.entries:  # a tie to who is no coach gives nothing: this is for order
            self._tell(entry.person, Notified(News.DISBANDED, coach, since))
        await self._ledger.erase(roster_record(coach))

    @do.register
    async def _(self, deed: Tell, number: int) -> None:
        self._tell(deed.coach, Notified(deed.what, number))

    @do.register
    async def _(self, deed: Reach, number: int) -> None:
        roster = await self._ledger.load(roster_record(number), Roster)
        if roster is None or roster.since != deed.since:
            return
        for entry in roster.entries:
            if entry.id == deed.coachee:
                self._tell(entry.person, Notified(deed.what, number))

    def _tell(self, person: int, news: Notified) -> None:
        self._submit(Arrival(OURS, person, None, news))
