"""Tells systemd, where it started the bot, that the bot is ready, and then that it is alive."""

import asyncio
import socket
from collections.abc import Callable, Mapping

BEAT = 1.0
"""Seconds between two looks; systemd is told as often that the event loop goes on."""


async def keep(environ: Mapping[str, str], ready: Callable[[], bool]) -> None:
    """Tells it for ever; returns at once where nobody listens. ready: whether the bot takes updates
    in."""
    place = environ.get("NOTIFY_SOCKET", "")
    if not place:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as told:
        # An address in the abstract namespace is written with an @ for its first byte, 0.
        told.connect(f"\0{place[1:]}" if place.startswith("@") else place)
        while not ready():  # noqa: ASYNC110 - asked of others, who tell nobody
            await asyncio.sleep(BEAT / 10)
        _tell(told, b"READY=1")
        while True:
            _tell(told, b"WATCHDOG=1")
            await asyncio.sleep(BEAT)


def _tell(told: socket.socket, what: bytes) -> None:
    try:
        told.send(what)
    except OSError:  # it is full, or gone: it is told the next time
        return
