"""Coaches and coachees, entrepreneurs and their customers, beyond one record: what a turn asks to
find out, and what it wants done."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.intake.updates import Arrival
from bot.sheets.logos import harmless
from bot.turns.circles import Circles, Places
from bot.turns.doing import Doing
from bot.turns.records import Records
from bot.turns.sights import Sights
from flows.protocol.consult import Code, Consult, FreshCode, Picture
from flows.protocol.exchange import Found
from flows.record.person import Person

CODE_BYTES = 16  # 128 bits: nobody finds one by trying


async def _nothing(file: str) -> bytes:
    return b""


class Coaching:
    """`submit` puts a turn in the line of another person; `fetch` gives the bytes of what somebody
    sent, by Telegram's id of it; none of what it cannot have. do: does what a turn wants done;
    twice is as once. forget: nothing is left of somebody's circles. still: whether somebody may
    still see what was found for them."""

    def __init__(
        self,
        records: Records,
        submit: Callable[[Arrival], object],
        fetch: Callable[[str], Awaitable[bytes]] = _nothing,
    ) -> None:
        circles = Circles(records)
        self._fetch, self._sights, self._places = fetch, Sights(circles), Places(circles)
        doing = Doing(circles, self._places, submit)
        self.do, self.forget, self.still = doing.do, doing.forget, self._sights.still

    async def find(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        """What the person's turn asks for."""
        match asked.what:
            case FreshCode():
                return Found(asked, code=secrets.token_urlsafe(CODE_BYTES))
            case Code(code):
                return Found(asked, invited=await self._places.invited(number, code, now))
            case Picture(file):
                return Found(asked, picture=await self._picture(file))
        return await self._sights.find(number, person, asked, now)

    async def _picture(self, file: str) -> str:
        """A picture that was sent, drawn anew; whatever it was, nothing else of it is kept."""
        sent = await self._fetch(file)
        return await asyncio.to_thread(harmless, sent) if sent else ""
