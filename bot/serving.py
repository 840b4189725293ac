"""What the bot answers over HTTP: Telegram's updates, whether it is well, and its figures."""

import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot import figures
from bot.doors import ALIVE, METRICS, READY, UPDATES
from bot.health import Health
from bot.intake import webhook
from bot.intake.webhook import Webhook

STOPS = 5.0
"""Seconds that answers under way have when the bot stops."""


@asynccontextmanager
async def listening(
    host: str, port: int, health: Health, door: Webhook | None, metrics_token: str
) -> AsyncIterator[None]:
    """Answers on this port meanwhile. Raises OSError when it is taken.

    door: where updates come in, when they do. metrics_token: what whoever reads the figures must
    show; empty: nobody reads them.
    """
    app = web.Application(client_max_size=webhook.LARGEST)
    app.router.add_get(ALIVE, _alive)
    app.router.add_get(READY, _ready(health))
    if door is not None:
        app.router.add_post(UPDATES, door.take)
    if metrics_token:
        app.router.add_get(METRICS, _figures(metrics_token))
    # No access log: aiohttp would put addresses there.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=STOPS)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield
    finally:
        await runner.cleanup()


async def _alive(_: web.Request) -> web.Response:
    return web.Response(text="alive\n")


def _ready(health: Health) -> webhook.Handler:
    async def ready(_: web.Request) -> web.Response:
        troubles = await health.troubles()
        told = "".join(f"{sentence}\n" for sentence in troubles or ["ready"])
        return web.Response(text=told, status=503 if troubles else 200)

    return ready


def _figures(token: str) -> webhook.Handler:
    shown = f"Bearer {token}".encode()

    async def told(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get("Authorization", "").encode(), shown):
            return web.Response(status=401, headers={"WWW-Authenticate": "Bearer"})
        return web.Response(body=figures.text(), headers={"Content-Type": figures.TYPE})

    return told
