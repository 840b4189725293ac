"""Takes updates from Telegram, and confirms them once they are in our inbox.

Telegram keeps what is not confirmed for 24 hours and hands out a hundred at a time: left there,
what one person sends would keep everybody else's from coming.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterator
from http import HTTPStatus
from random import SystemRandom
from typing import Any

from telegram.error import NetworkError

from bot import logs
from bot.intake.entries import number
from bot.intake.inbox import Inbox
from bot.intake.updates import ALLOWED_UPDATES
from bot.telegram.api import Api, Rejected

log = logs.get(__name__)

LONG_POLL = 30
"""Seconds Telegram holds an empty answer back."""
BATCH = 100
SAME_OFFSET = 0.55
"""Asked for the same offset again within 0.5 s, Telegram gives one update instead of 100."""
UNKNOWN = 180.0
"""Seconds of pauses in which Telegram may say that it does not know our token, before that is
believed: it has happened to good ones."""
LAST_WORD = 5.0
"""Seconds that confirming what was taken may take on stop."""
_JITTER = SystemRandom()


class TokenRefused(Exception):
    """Telegram does not accept the bot's token: it was revoked or mistyped; ask BotFather."""


class Polling:
    """The getUpdates loop, into an inbox."""

    def __init__(
        self,
        api: Api,
        inbox: Inbox,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api, self._inbox, self._sleep = api, inbox, sleep
        self._offset = self._confirmed = 0
        self._begin()

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`, then confirm what was taken. Raises TokenRefused."""
        polling = asyncio.create_task(self._poll())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            polling.cancel()
            [outcome] = await asyncio.gather(polling, return_exceptions=True)
            await self._confirm()
        if isinstance(outcome, Exception):
            raise outcome

    async def _poll(self) -> None:
        while True:
            try:
                await self._take(await self._get_updates(LONG_POLL))
                self._begin()
            except (NetworkError, Rejected) as error:
                await self._sleep(self._after(error))
            except OSError:  # the disk: the inbox has told of it
                await self._sleep(SAME_OFFSET + next(self._pauses))

    def _begin(self) -> None:
        """Nothing is wrong."""
        self._pauses, self._refused, self._unknown = growing(), False, 0.0

    async def _get_updates(self, wait: int, limit: int = BATCH) -> list[Any]:
        offset = self._offset
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

    async def _take(self, updates: list[Any]) -> None:
        """Raises OSError: they stay unconfirmed, and come again."""
        await self._inbox.take_all(updates)
        numbers = [update for update in map(number, updates) if update is not None]
        if numbers:
            self._offset = numbers[-1] + 1
        elif updates:
            await self._sleep(SAME_OFFSET)

    def _after(self, error: NetworkError | Rejected) -> float:
        """Seconds to wait after a failure."""
        pause = next(self._pauses)
        if isinstance(error, NetworkError):
            log.warning("Telegram cannot be reached", reason=error.message, seconds=pause)
            return pause
        if error.code == HTTPStatus.UNAUTHORIZED:
            if self._unknown > UNKNOWN:
                raise TokenRefused(TokenRefused.__doc__)
            self._unknown += pause
        # Once, it is only that the poll of a process just gone, or the next one's, was still there.
        tell = log.warning if error.code == HTTPStatus.CONFLICT and not self._refused else log.error
        self._refused = True
        tell(_advice(error), description=error.description, seconds=pause)
        return error.retry_after or pause

    async def _confirm(self) -> None:
        """Tell Telegram what was taken, so that the next start is not given it again.

        Whatever this brings is left unconfirmed, for the next start.
        """
        if self._offset == self._confirmed:
            return
        try:
            async with asyncio.timeout(LAST_WORD):
                await self._get_updates(wait=0, limit=1)
        except (NetworkError, Rejected, TimeoutError) as error:
            log.warning("the last updates stay unconfirmed", reason=type(error).__name__)


def growing(first: float = 0.5, cap: float = 30.0) -> Iterator[float]:
    """Pauses in seconds that double up to `cap`, spread so that many bots do not return at once."""
    for tries in itertools.count():
        longest = min(cap, first * 2 ** min(tries, 16))
        yield _JITTER.uniform(longest / 2, longest)


def _advice(error: Rejected) -> str:
    if error.code == HTTPStatus.UNAUTHORIZED:
        return "Telegram does not know the bot's token; it is asked again for three minutes."
    if error.code != HTTPStatus.CONFLICT:
        return "Telegram refuses to give updates."
    if "webhook" in error.description:
        return "A webhook is set for this bot, so it cannot poll: delete the webhook."
    return "Another process polls with this bot's token: stop it, or use a token of its own."
