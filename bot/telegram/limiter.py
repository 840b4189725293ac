"""python-telegram-bot's rate limiter, with a rule of ours: a 429 of one chat holds that chat alone.

PTB's AIORateLimiter lets nothing out to anybody until the chat that Telegram holds back has had its
call: under a 429 of 30 s, everybody waits 30 s. Here somebody new waits as long as when they are
alone (make bench, "under a 30 s 429"). And PTB lets messages out in the order in which they are
asked for; here whoever speaks just now goes before what can wait: thousands of late answers, at
thirty a second, keep nobody new waiting.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot import logs
from bot.lanes import LANE, Lane, Turnstile
from bot.telegram.pace import CHAT, EVERYONE, Pace, Rate

log = logs.get(__name__)

TRIES = 7
"""How often a call is made that Telegram asks to wait."""
LONG = 60.0
"""Seconds beyond which whoever called is told to come back, rather than made to wait."""

Still = Callable[[], Awaitable[bool]]
"""Whether something that takes its time is to be done at all."""


class Limiter(BaseRateLimiter[Still]):
    """Gives each call its turn, and waits out Telegram's 429.

    What comes with a call (`rate_limit_args`) says whether it is still to be made; it is asked each
    time just before. When it is not, the call gives None.
    """

    def __init__(
        self,
        *,
        chat: Rate = CHAT,
        everyone: Rate = EVERYONE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._pace, self._sleep = Pace(clock, chat), sleep
        self._everyone = Turnstile(everyone.burst, everyone.interval, clock, self._rest)

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Still | None,
    ) -> Any:
        """Telegram's result. Raises RetryAfter after the last try, or at once where the wait is a
        long one; and whatever the call does."""
        chat, wait, tries = data.get("chat_id"), 0.0, 0
        while True:
            if (held := self._pace.held(chat)) > LONG:
                raise RetryAfter(math.ceil(held))
            await self._rest(max(wait, self._pace.wait(chat, messages(endpoint))))
            if messages(endpoint):
                await self._everyone.through(chat, LANE.get())
            if rate_limit_args is not None and not await rate_limit_args():
                return None
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                tries += 1
                if tries == TRIES:
                    raise
                wait = asked(error)
            self._pace.hold(chat, wait)
            log.info("call held back", method=endpoint, seconds=wait)

    def hurry(self, chat: int, lane: Lane) -> None:
        """What waits for its turn in this chat goes in this lane, if it is an earlier one."""
        self._everyone.hurry(chat, lane)

    async def _rest(self, seconds: float) -> None:
        if seconds:
            await self._sleep(seconds)


_SENDING = ("send", "copy", "forward")


def messages(method: str) -> int:
    """How many messages a call counts for in Telegram's limits."""
    return int(method.startswith(_SENDING) and method != "sendChatAction")


def asked(error: RetryAfter) -> float:
    """The seconds that Telegram asks us to wait; PTB is about to give them as a timedelta."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
