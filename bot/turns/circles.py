"""Where the circles of coaches, and of those who ask customers, are kept: rosters, and to whom a
code leads."""

from hashlib import sha256

from msgspec import Struct

from bot.turns.ledger import Ledger
from bot.turns.records import Records
from flows.record.person import Person
from flows.record.ties import Circle, Entry, Life, Roster

NOBODY = 0
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
