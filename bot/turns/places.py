"""Who comes by a code: what it is worth to them, and the last place, which is for one alone."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.turns.circles import NOBODY, Circles
from flows.protocol.events import Invited, Worth, invited, opens
from flows.record.person import Person
from flows.record.ties import Circle, Entry, Life, Roster

# Longer than a turn may take: who found an invitation open has come by it until then.
COMING = timedelta(minutes=3)


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
