"""Coaches and coachees, entrepreneurs and their customers, beyond one record: what a turn asks to
find out, and what it wants done."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import singledispatchmethod
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.intake.updates import OURS, Arrival
from bot.sheets.logos import harmless
from bot.turns.records import Ledger, Records
from flows.coaching.entries import Eyes, chosen, counted, glimpse, with_entry, without_entry
from flows.protocol import consult
from flows.protocol.consult import (
    Code,
    Consult,
    Everyone,
    FreshCode,
    Page,
    Picture,
    Questions,
    Released,
    Told,
)
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
from flows.protocol.exchange import Found, Invited, Notified, Worth, invited, opens
from flows.record.consent import seen
from flows.record.glimpses import Glimpse, View
from flows.record.person import Person
from flows.record.released import Heard, Verbatims, heard
from flows.record.ties import Circle, Coach, Entry, Life, Roster
from storage import Damaged, StoreError

log = logs.get(__name__)

NOBODY = 0
CODE_BYTES = 16  # 128 bits: nobody finds one by trying
# Longer than a turn may take: who found an invitation open has come by it until then.
COMING = timedelta(minutes=3)


_ROSTERS = {Circle.COACHEES: "roster", Circle.CUSTOMERS: "customers"}
_CLOSES = {Circle.COACHEES: News.DISBANDED, Circle.CUSTOMERS: News.CLOSED}
"""What those in a circle hear when it ends."""


class Leads(Struct, frozen=True, omit_defaults=True):
    """To whom a code leads; what it opens there is in their own record. 0: to nobody any more, as
    who sent it has left the circle `of`."""

    coach: int
    of: Circle = Circle.COACHEES


class Coming(Struct, frozen=True):
    """Who found an invitation open and may not be in the roster yet: of two who come together, one
    has the last place."""

    coach: int
    circle: Circle
    since: datetime
    entry: Entry
    until: datetime


def code_record(code: str) -> str:
    """The record of a code; the code itself cannot be read from its name."""
    return f"code-{sha256(code.encode()).hexdigest()[:48]}"


def roster_record(number: int, circle: Circle = Circle.COACHEES) -> str:
    """The record of those who are in somebody's circle."""
    return f"{_ROSTERS[circle]}-{number}"


async def _nothing(file: str) -> bytes:
    return b""


class Coaching:
    """`submit` puts a turn in the line of another person; `fetch` gives the bytes of what somebody
    sent, by Telegram's id of it; none of what it cannot have."""

    def __init__(
        self,
        records: Records,
        submit: Callable[[Arrival], object],
        fetch: Callable[[str], Awaitable[bytes]] = _nothing,
    ) -> None:
        self._fetch = fetch
        self._records, self._ledger, self._submit = records, Ledger(records), submit
        self._coming: list[Coming] = []

    async def find(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        """What the person's turn asks for."""
        match asked.what:
            case FreshCode():
                return Found(asked, code=secrets.token_urlsafe(CODE_BYTES))
            case Code(code):
                return Found(asked, invited=await self._invited(number, code, now))
            case Picture(file):
                return Found(asked, picture=await self._picture(file))
            case Released() | Told() | consult.Heard():
                return await self._customers(number, person, asked)
            case Questions(coach, since):
                as_coach = (await self._person(coach)).coach
                same = as_coach is not None and as_coach.since == since
                return Found(asked, questions=as_coach.asks if as_coach and same else ())
        roster = await self._roster(number, person.coach)
        if roster is None or person.coach is None:
            return Found(asked)
        eyes = Eyes(person.coach, now)
        entries = chosen(asked.what, roster, eyes)
        counts = counted(asked.what, roster, eyes)
        if isinstance(asked.what, Page | Everyone):
            glimpses = await self._glimpses(number, person.coach, entries)
            return Found(asked, glimpses=glimpses, counts=counts)
        views = await self._views(number, person.coach, entries)
        return Found(asked, views=views, counts=counts)

    async def _picture(self, file: str) -> str:
        """A picture that was sent, drawn anew; whatever it was, nothing else of it is kept."""
        sent = await self._fetch(file)
        return await asyncio.to_thread(harmless, sent) if sent else ""

    async def _customers(self, number: int, person: Person, asked: Consult) -> Found:
        roster = await self._roster(number, person.asker, Circle.CUSTOMERS)
        if roster is None:
            return Found(asked)
        every = await self._all_heard(number, person.asker, chosen(asked.what, roster))
        counts = counted(asked.what, roster)
        return Found(asked, said=Verbatims(every, counts.shared), customers=counts)

    async def still(self, number: int, person: Person, found: Sequence[Found]) -> bool:
        """Whether they may see all that was found for them, as it was; not what is in doubt."""
        views = [view for each in found for view in each.views]
        listed = [one for each in found for one in each.glimpses]
        quotes = [one for each in found for one in each.said.heard]
        try:
            now = await self._again(number, person.coach, views) if views else ()
            there = await self._listed_again(number, person.coach, listed) if listed else ()
            said = await self._heard_again(number, person.asker, quotes) if quotes else ()
        except (OSError, StoreError) as error:
            log.error("nothing is shown that cannot be checked", exc_info=error)
            return False
        same = all(view in now for view in views) and all(one in there for one in listed)
        return same and all(one in said for one in quotes)

    async def _again(
        self, number: int, as_coach: Coach | None, views: Sequence[View]
    ) -> tuple[View, ...]:
        entries = await self._entries(number, as_coach, {view.id for view in views})
        return await self._views(number, as_coach, entries)

    async def _listed_again(
        self, number: int, as_coach: Coach | None, listed: Sequence[Glimpse]
    ) -> tuple[Glimpse, ...]:
        entries = await self._entries(number, as_coach, {one.id for one in listed})
        return await self._glimpses(number, as_coach, entries)

    async def _heard_again(
        self, number: int, asker: Life | None, quotes: Sequence[Heard]
    ) -> tuple[Heard, ...]:
        ids = {one.id for one in quotes}
        entries = await self._entries(number, asker, ids, Circle.CUSTOMERS)
        return await self._all_heard(number, asker, entries)

    async def _entries(
        self, number: int, life: Life | None, ids: set[int], circle: Circle = Circle.COACHEES
    ) -> list[Entry]:
        roster = await self._roster(number, life, circle)
        return [entry for entry in roster.entries if entry.id in ids] if roster else []

    async def _invited(self, number: int, code: str, now: datetime) -> Invited:
        leads = await self._ledger.load(code_record(code), Leads)
        if leads is not None and leads.coach == NOBODY:
            return Invited(Worth.LEFT, of=leads.of)
        inviter = await self._person(leads.coach) if leads else Person()
        opened = opens(inviter, code)
        life = inviter.life(opened[0]) if opened else None
        if leads is None or opened is None or life is None:
            return Invited(Worth.UNKNOWN)
        circle = opened[0]
        roster = await self._roster(leads.coach, life, circle) or Roster(life.since)
        self._coming = [coming for coming in self._coming if coming.until > now]
        place = (leads.coach, circle, life.since)
        theirs = (c.entry for c in self._coming if (c.coach, c.circle, c.since) == place)
        roster = replace(roster, entries=(*roster.entries, *theirs))
        told = invited(number, leads.coach, inviter, code, roster, now)
        if told.worth is Worth.OPEN:
            entry = Entry(0, number, told.invitation)
            self._coming.append(Coming(*place, entry, now + COMING))
        return told

    async def _person(self, number: int) -> Person:
        return (await self._records.load(number))[0].person

    async def _roster(
        self, number: int, life: Life | None, circle: Circle = Circle.COACHEES
    ) -> Roster | None:
        """The roster of the one they are now, not of one they were before they stopped."""
        roster = await self._ledger.load(roster_record(number, circle), Roster)
        current = roster is not None and life is not None and roster.since == life.since
        return roster if current else None

    async def _all_heard(
        self, asker: int, as_asker: Life | None, entries: Iterable[Entry]
    ) -> tuple[Heard, ...]:
        """What customers let them read; nothing of one whose record cannot be read."""
        found = []
        for entry in entries:
            with suppress(Damaged):
                found.append(heard(entry.id, await self._person(entry.person), asker, as_asker))
        return tuple(one for one in found if one is not None)

    async def _glimpses(
        self, coach: int, as_coach: Coach | None, entries: Iterable[Entry]
    ) -> tuple[Glimpse, ...]:
        """Lines of a list, from the roster alone: many cost as much as one. Those of a record of
        before it was enough for that are looked at."""
        lines = [glimpse(entry) or await self._view(entry, coach, as_coach) for entry in entries]
        return tuple(line for line in lines if line is not None)

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
        life = (await self._person(deed.coach)).life(deed.of)
        return life is not None and life.since == deed.since

    @do.register
    async def _(self, deed: Unenrol, number: int) -> None:
        def without(roster: Roster | None) -> Roster | None:
            return without_entry(roster, number) if roster else None

        here = (deed.coach, deed.of, number)
        self._coming = [c for c in self._coming if (c.coach, c.circle, c.entry.person) != here]
        await self._ledger.change(roster_record(deed.coach, deed.of), Roster, without)

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
        roster = await self._ledger.load(roster_record(number, circle), Roster)
        if roster is None or roster.since != since:
            return
        for entry in roster.entries:  # a tie to who is no more gives nothing: this is for order
            self._tell(entry.person, Notified(_CLOSES[circle], number, since))
        await self._ledger.erase(roster_record(number, circle))

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
                self._tell(entry.person, Notified(deed.what, number, words=deed.words))

    def _tell(self, person: int, news: Notified) -> None:
        self._submit(Arrival(OURS, person, None, news))
