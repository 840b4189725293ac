"""A small Bot API on 127.0.0.1 for the tests of the edge: scripted answers, redelivery."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.telegram.api import opened
from bot.telegram.limiter import Limiter
from bot.telegram.transport import AiohttpRequest

TOKEN = "123456:do-not-tell-anyone"  # noqa: S105  # opens nothing

Json = dict[str, Any]
Reply = tuple[int, Any]


def refusal(code: int, description: str, **parameters: float) -> Reply:
    """What Telegram answers when it refuses."""
    body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    return code, body


CUT = (0, None)
"""A reply that never comes: the connection is closed after the call was received."""


class FakeApi:
    """Records every call; answers getUpdates like Telegram, anything else from its script."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Json]] = []
        self.offsets: list[int] = []
        self.hasty = 0
        self._asked = 0.0
        self.updates: list[Any] = []
        self.script: dict[str, deque[Reply]] = defaultdict(deque)
        self.called = asyncio.Event()
        self._news = asyncio.Event()

    def deliver(self, updates: Iterable[Any]) -> None:
        """Put updates into Telegram's queue."""
        self.updates.extend(updates)
        self._news.set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        method = request.match_info["method"]
        form = {name: _part(value) for name, value in (await request.post()).items()}
        self.calls.append((method, form))
        self.called.set()
        if self.script[method]:
            status, body = self.script[method].popleft()
            if method == "getUpdates" and status == HTTPStatus.OK:
                self._confirm(form)
            if not status:
                assert request.transport is not None
                request.transport.close()
            text = body if isinstance(body, str) else json.dumps(body)
            return web.Response(status=status or 200, text=text, content_type="application/json")
        result = await self._get_updates(form) if method == "getUpdates" else True
        return web.json_response({"ok": True, "result": result})

    def _confirm(self, form: Json) -> None:
        offset = int(form["offset"])
        self.offsets.append(offset)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]

    async def _get_updates(self, form: Json) -> list[Any]:
        limit = int(form["limit"]) if self._patient(int(form["offset"])) else 1
        self._confirm(form)
        if not self.updates and int(form["timeout"]):
            self._news.clear()
            await self._news.wait()
        return self.updates[:limit]

    def _patient(self, offset: int) -> bool:
        """Like Telegram: the same offset again too soon gets one update only. Too soon is half of
        Telegram's half second: on a busy machine a call sent late makes the next seem early."""
        asked, self._asked = self._asked, asyncio.get_running_loop().time()
        hasty = self.offsets[-1:] == [offset] and self._asked < asked + 0.25
        self.hasty += hasty
        return not hasty


def _part(value: str | bytes | bytearray | web.FileField) -> Any:
    """A field's text, or a file's name, type and bytes."""
    if isinstance(value, web.FileField):
        return value.filename, value.content_type, value.file.read()
    return value


class FakeTime:
    """A clock that only moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        """Seconds."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Pass the time at once."""
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class Running:
    """The fake, and clients of it."""

    def __init__(self, fake: FakeApi, base: str, http: AiohttpRequest) -> None:
        self.fake = fake
        self.http = http
        self.bot = Bot(TOKEN, base_url=f"{base}/bot", request=http, get_updates_request=http)
        self.time = FakeTime()
        self.limiter = Limiter(clock=self.time.clock, sleep=self.time.sleep)
        self.api = opened(TOKEN, base, http, self.limiter)


@asynccontextmanager
async def running(**settings: Any) -> AsyncIterator[Running]:
    """Serve a fake on a free port, with one transport to it."""
    fake = FakeApi()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", fake.handle)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server(shutdown_timeout=0)
    http = AiohttpRequest(**settings)
    await http.initialize()
    try:
        yield Running(fake, str(server.make_url("")).rstrip("/"), http)
    finally:
        await http.shutdown()
        await server.close()


def message(update: int, person: int = 1, text: str = "bonjour", **fields: Any) -> Json:
    """An update: a private text."""
    user = {"id": person, "is_bot": False, "first_name": "Ana", "language_code": "fr"}
    chat = {"id": person, "type": "private"}
    content = {"message_id": update, "date": 1, "from": user, "chat": chat, "text": text}
    return {"update_id": update, "message": content | fields}
