"""Takes the updates that Telegram brings to our address: each is durable before it is answered.

Telegram brings again, for a day, what was not answered with 200. Where several processes share what
is kept, it may bring an update to any of them.
"""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from aiohttp import web
from telegram.ext import ExtBot

from bot import logs
from bot.doors import UPDATES
from bot.intake.inbox import Inbox
from bot.intake.polling import growing
from bot.intake.updates import ALLOWED_UPDATES
from bot.telegram.gateway import Gateway, Refused, Unreachable

log = logs.get(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LARGEST = 2**20
"""Bytes of an update: Telegram's own are some hundred times smaller."""
AT_ONCE = 40
"""Updates that Telegram brings side by side."""
PATIENCE = 20.0
"""Seconds in which an update is written, or is to be brought again."""
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """Where Telegram brings updates, once `run` has told it of `url` (https://host)."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url + UPDATES
        # The same in every process and after every start, and it tells nothing of the token.
        self._secret = hmac.digest(token.encode(), b"webhook", "sha256").hex()
        self._inbox: Inbox | None = None

    @contextmanager
    def into(self, inbox: Inbox) -> Iterator[None]:
        """What is brought meanwhile goes into this inbox; otherwise it is to be brought again."""
        self._inbox = inbox
        try:
            yield
        finally:
            self._inbox = None

    async def run(self, gateway: Gateway, over: asyncio.Event) -> None:
        """Tells Telegram our address, however long that takes, then waits until it is over."""
        for pause in growing():
            if over.is_set() or await self._told(gateway):
                break
            await asyncio.sleep(pause)
        await over.wait()

    async def take(self, request: web.Request) -> web.Response:
        """Answers 200 once an update cannot be lost, 503 when Telegram is to bring it again."""
        told = request.headers.get(HEADER, "")
        if not hmac.compare_digest(told.encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        inbox = self._inbox
        if inbox is None:
            return web.Response(status=503)
        try:
            async with asyncio.timeout(PATIENCE):
                await inbox.take(update)
        except OSError:  # the inbox has told of it; a timeout is one as well
            return web.Response(status=503)
        return web.Response()

    async def _told(self, gateway: Gateway) -> bool:
        try:
            await gateway.typed(
                ExtBot.set_webhook,
                url=self.url,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=AT_ONCE,
                secret_token=self._secret,
            )
        except Refused as refused:
            log.error("Telegram refuses the webhook", description=refused.description)
        except Unreachable:
            log.warning("Telegram cannot be told of the webhook; the bot goes on trying")
        else:
            log.info("Telegram brings updates to the webhook")
            return True
        return False
