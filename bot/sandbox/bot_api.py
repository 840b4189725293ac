"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import hmac
import inspect
from typing import Any

import msgspec
from aiohttp import web

from bot.sandbox.faults import Call, Calls, Faults
from bot.sandbox.methods import METHODS
from bot.sandbox.params import Params, Refused, not_found, read_params, unauthorized
from bot.sandbox.state import Json
from bot.sandbox.world import World


class BotApi:
    """Answers the bot's calls. Without a token, any is accepted."""

    def __init__(self, world: World, token: str | None, faults: Faults, calls: Calls) -> None:
        self._world = world
        self._token = token
        self._faults = faults
        self._calls = calls

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", r"/bot{token:[^/]+}/{method}", self._call),
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", self._file),
        ]

    async def _call(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        params = Params({})
        try:
            self._authorize(request)
            if name.lower() not in METHODS:
                raise not_found()
            params = await _read(request)
            result = await self._apply(name, params)
        except Refused as refused:
            self._calls.log.append(Call(name, params.logged(), refused.code, refused.description))
            return _refusal(refused)
        except ConnectionAbortedError:
            self._calls.log.append(Call(name, params.logged(), 0))
            return _hang_up(request)
        self._calls.log.append(Call(name, params.logged(), 200))
        return _json({"ok": True, "result": result})

    async def _apply(self, name: str, params: Params) -> Any:
        """The result of the call. Raises ConnectionAbortedError when the line is to be cut."""
        fault = self._faults.take(name, params.integer("chat_id"))
        if fault is not None and fault.drop is None:
            raise fault.refusal()
        if fault is not None and fault.drop == "before":
            raise ConnectionAbortedError
        result = METHODS[name.lower()](self._world, params)
        if inspect.isawaitable(result):
            result = await result
        if fault is not None:
            raise ConnectionAbortedError
        return result

    async def _file(self, request: web.Request) -> web.Response:
        try:
            self._authorize(request)
            path = request.match_info["path"]
            found = [file for file in self._world.state.files.values() if file.path == path]
            if not found:
                raise not_found()
        except Refused as refused:
            return _refusal(refused)
        return web.Response(body=found[0].data, content_type="application/octet-stream")

    def _authorize(self, request: web.Request) -> None:
        given = request.match_info["token"]
        if self._token and not hmac.compare_digest(given.encode(), self._token.encode()):
            raise unauthorized()


async def _read(request: web.Request) -> Params:
    try:
        return await read_params(request)
    except web.HTTPRequestEntityTooLarge as error:
        raise Refused(413, "Request Entity Too Large") from error


def _refusal(refused: Refused) -> web.Response:
    answer: Json = {
        "ok": False,
        "error_code": refused.code,
        "description": refused.description,
    }
    if refused.retry_after is not None:
        answer["parameters"] = {"retry_after": refused.retry_after}
    return _json(answer, refused.code)


def _json(answer: Json, status: int = 200) -> web.Response:
    body = msgspec.json.encode(answer)
    return web.Response(body=body, status=status, content_type="application/json")


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
