"""Coaches and coachees, entrepreneurs and their customers, beyond one record: what a turn asks to
find out, and what it wants done."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.intake.updates import Arrival
from bot.sheets.logos import harmless
from bot.turns.circles import Circles
from bot.turns.doing import Doing
from bot.turns.places import Places
from bot.turns.records import Records
from bot.turns.sights import Sights
from flows.coaching.entries import Eyes, chosen, counted
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
from flows.protocol.deeds import AnyDeed
from flows.protocol.events import Found
from flows.record.person import Person
from flows.record.released import Verbatims
from flows.record.ties import Circle

CODE_BYTES = 16  # 128 bits: nobody finds one by trying


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
        self._fetch, self._circles = fetch, Circles(records)
        self._sights, self._places = Sights(self._circles), Places(self._circles)
        self._doing = Doing(self._circles, self._places, submit)

    async def find(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        """What the person's turn asks for."""
        match asked.what:
            case FreshCode():
                return Found(asked, code=secrets.token_urlsafe(CODE_BYTES))
            case Code(code):
                return Found(asked, invited=await self._places.invited(number, code, now))
            case Picture(file):
                return Found(asked, picture=await self._picture(file))
            case Released() | Told() | consult.Heard():
                return await self._customers(number, person, asked)
            case Questions(coach, since):
                as_coach = (await self._circles.person(coach)).coach
                same = as_coach is not None and as_coach.since == since
                return Found(asked, questions=as_coach.asks if as_coach and same else ())
        return await self._coachees(number, person, asked, now)

    async def _coachees(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        roster = await self._circles.roster(number, person.coach)
        if roster is None or person.coach is None:
            return Found(asked)
        eyes = Eyes(person.coach, now)
        entries = chosen(asked.what, roster, eyes)
        counts = counted(asked.what, roster, eyes)
        if isinstance(asked.what, Page | Everyone):
            glimpses = await self._sights.glimpses(number, person.coach, entries)
            return Found(asked, glimpses=glimpses, counts=counts)
        views = await self._sights.views(number, person.coach, entries)
        return Found(asked, views=views, counts=counts)

    async def _picture(self, file: str) -> str:
        """A picture that was sent, drawn anew; whatever it was, nothing else of it is kept."""
        sent = await self._fetch(file)
        return await asyncio.to_thread(harmless, sent) if sent else ""

    async def _customers(self, number: int, person: Person, asked: Consult) -> Found:
        roster = await self._circles.roster(number, person.asker, Circle.CUSTOMERS)
        if roster is None:
            return Found(asked)
        every = await self._sights.all_heard(number, person.asker, chosen(asked.what, roster))
        counts = counted(asked.what, roster)
        return Found(asked, said=Verbatims(every, counts.shared), customers=counts)

    async def still(self, number: int, person: Person, found: Sequence[Found]) -> bool:
        """Whether they may see all that was found for them, as it was; not what is in doubt."""
        return await self._sights.still(number, person, found)

    async def do(self, deed: AnyDeed, number: int) -> None:
        """Does what the person's turn wants done; twice is as once."""
        await self._doing.do(deed, number)

    async def forget(self, number: int) -> None:
        """Nothing is left of their circles, nor of what was set aside."""
        await self._doing.forget(number)
