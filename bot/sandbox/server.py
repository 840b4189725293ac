"""The sandbox itself: the Bot API, the phone and the tests' controls on one port."""

import errno
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
from aiohttp import web
from yarl import URL

from bot.sandbox.bot_api import BotApi
from bot.sandbox.faults import Calls, Faults
from bot.sandbox.params import Refused
from bot.sandbox.phone_api import PhoneApi, TalksApi
from bot.sandbox.sandbox_api import SandboxApi
from bot.sandbox.snapshot import Snapshot
from bot.sandbox.state import State
from bot.sandbox.world import World

_LARGEST_REQUEST = 52 * 2**20
_PORTS_TRIED = 20
_STOP_SECONDS = 1.0
_QUERY_SECONDS = 150.0

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Sandbox:
    """A local Telegram. Without `token` any is accepted; without `state` nothing outlives it.

    `world`, `faults` and `calls` let a test in the same process look and steer.
    """

    def __init__(self, token: str | None = None, state: Path | None = None) -> None:
        self._snapshot = Snapshot(state) if state else None
        loaded = self._snapshot.load() if self._snapshot else State()
        changed = self._snapshot.changed if self._snapshot else _nothing
        self.world = World(loaded, token, _QUERY_SECONDS, changed)
        self.faults = Faults()
        self.calls = Calls()
        self._token = token
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listens on the port, or on the next free one; returns the address, http://host:port.

        Raises OSError when none of the 20 ports from `port` on is free.
        """
        app = web.Application(client_max_size=_LARGEST_REQUEST, middlewares=[_guard])
        app.add_routes(BotApi(self.world, self._token, self.faults, self.calls).routes())
        app.add_routes(SandboxApi(self.world, self.faults, self.calls).routes())
        app.add_routes(PhoneApi(self.world).routes())
        app.add_routes(TalksApi(self.world).routes())
        # No access log: the token is part of the path.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_STOP_SECONDS)
        await self._runner.setup()
        await _listen(self._runner, host, port)
        if self._snapshot:
            self._snapshot.start(self.world.state)
        bound = self._runner.addresses[0][1]
        return f"http://{host}:{bound}"

    async def stop(self) -> None:
        """Ends every stream and poll, and writes the snapshot."""
        self.world.events.close()
        self.world.inbox.wake()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._snapshot:
            await self._snapshot.stop()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    for candidate in range(port, port + _PORTS_TRIED):
        try:
            await web.TCPSite(runner, host, candidate).start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE or candidate == port + _PORTS_TRIED - 1:
                raise
        else:
            return


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Keeps other sites' pages out, and answers a refusal with its reason as plain text."""
    origin = request.headers.get("Origin")
    if origin is not None and URL(origin).authority != request.host:
        return web.Response(status=403, text="only the sandbox's own page may call it")
    try:
        return await handler(request)
    except Refused as refused:
        return web.Response(status=refused.code, text=refused.description)
    except msgspec.MsgspecError as error:
        return web.Response(status=400, text=str(error))


def _nothing() -> None:
    """Without a snapshot there is nobody to tell of a change."""
