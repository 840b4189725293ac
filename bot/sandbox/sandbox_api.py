"""What tests steer over HTTP: failures, the log of calls, raw updates, the clock."""

import msgspec
from aiohttp import web

from bot.sandbox.faults import Calls, Fault, Faults
from bot.sandbox.world import World


class _Clock(msgspec.Struct, frozen=True):
    advance: float = 0
    query_seconds: float | None = None


class SandboxApi:
    """The routes under /sandbox/."""

    def __init__(self, world: World, faults: Faults, calls: Calls) -> None:
        self._world = world
        self._faults = faults
        self._calls = calls

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/sandbox/faults", self._add_fault),
            web.delete("/sandbox/faults", self._clear_faults),
            web.get("/sandbox/calls", self._list_calls),
            web.delete("/sandbox/calls", self._clear_calls),
            web.post("/sandbox/updates", self._inject),
            web.post("/sandbox/clock", self._set_clock),
        ]

    async def _add_fault(self, request: web.Request) -> web.Response:
        self._faults.add(msgspec.json.decode(await request.read(), type=Fault))
        return web.Response(status=204)

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self._faults.clear()
        return web.Response(status=204)

    async def _list_calls(self, request: web.Request) -> web.Response:
        calls = self._calls.of(request.query.get("method"))
        body = msgspec.json.encode(calls)
        return web.Response(body=body, content_type="application/json")

    async def _clear_calls(self, _: web.Request) -> web.Response:
        self._calls.log.clear()
        return web.Response(status=204)

    async def _inject(self, request: web.Request) -> web.Response:
        update_id = self._world.inbox.inject(msgspec.json.decode(await request.read()))
        return web.json_response({"update_id": update_id})

    async def _set_clock(self, request: web.Request) -> web.Response:
        wanted = msgspec.json.decode(await request.read(), type=_Clock)
        if wanted.query_seconds is not None:
            self._world.query_seconds = wanted.query_seconds
        return web.json_response({"now": self._world.advance(wanted.advance)})
