"""Where the circles of coaches, and of those who ask customers, are kept: rosters, to whom a code
leads, what it is worth to who comes by it, and the last place, which is for one alone."""

from datetime import datetime, timedelta
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from bot.turns.records import Ledger, Records
from flows.protocol.exchange import Invited, Worth, invited, opens
from flows.record.person import Person
from flows.record.ties import Circle, Entry, Life, Roster

NOBODY = 0
# Longer than a turn may take: who found an invitation open has come by it until then.
COMING = timedelta(minutes=3)
_ROSTERS = {Circle.COACHEES: "roster", Circle.CUSTOMERS: "customers"}


class Leads(Struct, frozen=True, omit_defaults=True):
    """To whom a code leads; what it opens there is in their own record. 0: to nobody any more, as
    who sent it has left the circle `of`."""

    coach: int
    of: Circle = Circle.COACHEES


def code_record(code: str) -> str:
    """The record of a code; the code itself cannot be read from its name."""
    return f"code-{sha256(code.encode()).hexdigest()[:48]}"


def roster_record(number: int, circle: Circle = Circle.COACHEES) -> str:
    """The record of those who are in somebody's circle."""
    return f"{_ROSTERS[circle]}-{number}"


class Circles:
    """Reads them; `ledger` changes them."""

    def __init__(self, records: Records) -> None:
        self._records, self.ledger = records, Ledger(records)

    async def person(self, number: int) -> Person:
        """Somebody's record as it is now. Raises Damaged when it cannot be read."""
        return (await self._records.load(number))[0].person

    async def leads(self, code: str) -> Leads | None:
        """To whom a code leads."""
        return await self.ledger.load(code_record(code), Leads)

    async def roster(
        self, number: int, life: Life | None, circle: Circle = Circle.COACHEES
    ) -> Roster | None:
        """The roster of the one they are now, not of one they were before they stopped."""
        roster = await self.named(number, circle)
        current = roster is not None and life is not None and roster.since == life.since
        return roster if current else None

    async def named(self, number: int, circle: Circle = Circle.COACHEES) -> Roster | None:
        """The roster of somebody, of whichever time."""
        return await self.ledger.load(roster_record(number, circle), Roster)

    async def entries(
        self, number: int, life: Life | None, ids: set[int], circle: Circle = Circle.COACHEES
    ) -> list[Entry]:
        """Those of them who have these numbers."""
        roster = await self.roster(number, life, circle)
        return [entry for entry in roster.entries if entry.id in ids] if roster else []


class Coming(Struct, frozen=True):
    """Who found an invitation open and may not be in the roster yet: of two who come together, one
    has the last place."""

    coach: int
    circle: Circle
    since: datetime
    entry: Entry
    until: datetime


class Places:
    """Knows who found an invitation open and is about to come by it."""

    def __init__(self, circles: Circles) -> None:
        self._circles = circles
        self._coming: list[Coming] = []

    async def invited(self, number: int, code: str, now: datetime) -> Invited:
        """What a code is worth to a person now."""
        leads = await self._circles.leads(code)
        if leads is not None and leads.coach == NOBODY:
            return Invited(Worth.LEFT, of=leads.of)
        inviter = await self._circles.person(leads.coach) if leads else Person()
        opened = opens(inviter, code)
        life = inviter.life(opened[0]) if opened else None
        if leads is None or opened is None or life is None:
            return Invited(Worth.UNKNOWN)
        roster = await self._with_coming(leads.coach, opened[0], life, now)
        told = invited(number, leads.coach, inviter, code, roster, now)
        if told.worth is Worth.OPEN:
            entry = Entry(0, number, told.invitation)
            coming = Coming(leads.coach, opened[0], life.since, entry, now + COMING)
            self._coming.append(coming)
        return told

    async def _with_coming(self, coach: int, circle: Circle, life: Life, now: datetime) -> Roster:
        """A roster with those who may not be in it yet."""
        roster = await self._circles.roster(coach, life, circle) or Roster(life.since)
        self._coming = [coming for coming in self._coming if coming.until > now]
        place = (coach, circle, life.since)
        theirs = (c.entry for c in self._coming if (c.coach, c.circle, c.since) == place)
        return replace(roster, entries=(*roster.entries, *theirs))

    def free(self, coach: int, circle: Circle, person: int) -> None:
        """Somebody has left: the place they were coming to is for others."""
        here = (coach, circle, person)
        self._coming = [c for c in self._coming if (c.coach, c.circle, c.entry.person) != here]
