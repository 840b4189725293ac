"""Takes updates from Telegram, and confirms one only once its turn has ended.

Telegram keeps what is not confirmed for 24 hours, so Telegram is our inbox: after a crash it
delivers again whatever was under way.
"""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from http import HTTPStatus
from random import SystemRandom
from typing import Any

from telegram.error import NetworkError

from bot import logs
from bot.intake.incoming import shape
from bot.intake.people import People
from bot.intake.updates import ALLOWED_UPDATES, Arrival
from bot.intake.window import Window
from bot.telegram.api import Api, Rejected
from storage import StoreError

log = logs.get(__name__)

LONG_POLL = 30
"""Seconds Telegram holds an empty answer back."""
BATCH = 100
BREATH = 0.05
"""Seconds a batch has to end as a whole, so that one question confirms all of it."""
SAME_OFFSET = 0.55
"""Asked for the same offset again within 0.5 s, Telegram gives one update instead of 100."""
LAST_WORD = 5.0
"""Seconds that confirming what is done may take on stop."""
_JITTER = SystemRandom()

Parse = Callable[[Mapping[str, Any]], Arrival | None]
Quarantine = Callable[[int, Any], Awaitable[None]]


class TokenRefused(Exception):
    """Telegram does not accept the bot's token: it was revoked or mistyped; ask BotFather."""


class Polling:
    """The getUpdates loop.

    `quarantine(update id, shape)` keeps what could not be read: field names and types, no value.
    A turn that is saved and has been sending for `grace` seconds no longer holds the offset
    back. On stop, turns under way have `patience` seconds to finish.
    """

    def __init__(
        self,
        api: Api,
        people: People,
        parse: Parse,
        quarantine: Quarantine,
        *,
        grace: float = 5.0,
        patience: float = 20.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api, self._people = api, people
        self._parse, self._quarantine = parse, quarantine
        self._patience, self._clock, self._sleep = patience, clock, sleep
        self._window = Window(grace, clock)
        self._confirmed = 0
        self._pauses = growing()
        self.quarantined = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`; then finish the turns under way and confirm what is done.

        Raises TokenRefused.
        """
        polling = asyncio.create_task(self._poll())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            polling.cancel()
            [outcome] = await asyncio.gather(polling, return_exceptions=True)
            await self._people.close(self._patience)
            await self._confirm()
        if isinstance(outcome, Exception):
            raise outcome

    async def _poll(self) -> None:
        while True:
            offset, asked_at = self._window.advance(), self._clock()
            try:
                updates = await self._get_updates(offset, LONG_POLL)
            except (NetworkError, Rejected) as error:
                await self._sleep(self._after(error))
                continue
            self._pauses = growing()
            for update in updates:
                await self._take(update)
            await self._settle(offset, asked_at)

    async def _get_updates(self, offset: int, wait: int, limit: int = BATCH) -> list[Any]:
        params = {
            "offset": offset,
            "timeout": wait,
            "limit": limit,
            "allowed_updates": ALLOWED_UPDATES,
        }
        updates = await self._api.call("getUpdates", params, read=wait + 10.0)
        if not isinstance(updates, list):
            raise NetworkError("getUpdates gave no list")
        self._confirmed = offset
        return updates

    async def _take(self, raw: Any) -> None:
        update = raw.get("update_id") if isinstance(raw, dict) else None
        if type(update) is not int or update <= 0:  # a negative offset would drop the queue
            log.error("update without a number", shape=str(shape(raw)))
        elif update not in self._window:
            arrival = await self._read(update, raw)
            self._window.add(update, self._people.submit(arrival) if arrival else None)

    async def _read(self, update: int, raw: Mapping[str, Any]) -> Arrival | None:
        try:
            return self._parse(raw)
        except Exception as error:  # whatever it is, one update must not stop everybody's
            await self._set_aside(update, raw, error)
            return None

    async def _set_aside(self, update: int, raw: Mapping[str, Any], error: Exception) -> None:
        self.quarantined += 1
        count = self.quarantined
        log.error("update put into quarantine", update=update, count=count, exc_info=error)
        try:
            await self._quarantine(update, shape(raw))
        except (OSError, StoreError) as failure:
            log.error("quarantine failed", update=update, exc_info=failure)

    async def _settle(self, offset: int, asked_at: float) -> None:
        """Wait until it is worth asking again.

        Telegram answers at once while an update is unconfirmed, and answers badly when the
        same offset comes back too soon; so let turns end first, or half a second pass.
        """
        unfinished = self._window.unfinished()
        if unfinished:
            await asyncio.wait(unfinished, timeout=BREATH)
        rest = asked_at + SAME_OFFSET - self._clock()
        if self._window.advance() != offset or rest <= 0:
            return
        first = self._window.unfinished()[:1]
        await (asyncio.wait(first, timeout=rest) if first else self._sleep(rest))

    def _after(self, error: NetworkError | Rejected) -> float:
        """Seconds to wait after a failure."""
        pause = next(self._pauses)
        if isinstance(error, NetworkError):
            log.warning("Telegram cannot be reached", reason=error.message, seconds=pause)
            return pause
        if error.code == HTTPStatus.UNAUTHORIZED:
            raise TokenRefused(TokenRefused.__doc__)
        log.error(_advice(error), description=error.description, seconds=pause)
        return error.retry_after or pause

    async def _confirm(self) -> None:
        """Tell Telegram what is done, so that the next start is not given it again.

        Whatever this brings is left unconfirmed, for the next start.
        """
        offset = self._window.advance()
        if offset == self._confirmed:
            return
        try:
            async with asyncio.timeout(LAST_WORD):
                await self._get_updates(offset, wait=0, limit=1)
        except (NetworkError, Rejected, TimeoutError) as error:
            log.warning("the last updates stay unconfirmed", reason=type(error).__name__)


def growing(first: float = 0.5, cap: float = 30.0) -> Iterator[float]:
    """Pauses in seconds that double up to `cap`, spread so that many bots do not return at once."""
    for tries in itertools.count():
        longest = min(cap, first * 2 ** min(tries, 16))
        yield _JITTER.uniform(longest / 2, longest)


def _advice(error: Rejected) -> str:
    if error.code != HTTPStatus.CONFLICT:
        return "Telegram refuses to give updates."
    if "webhook" in error.description:
        return "A webhook is set for this bot, so it cannot poll: delete the webhook."
    return "Another process polls with this bot's token: stop it, or use a token of its own."
