"""The bot's side of the sandbox, as plain HTTP calls."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
import msgspec

TOKEN = "123456:sandbox"  # noqa: S105 - a made-up token of a Telegram that lives in this test

Json = dict[str, Any]


async def eventually(condition: Callable[[], bool]) -> None:
    """Waits for something that tells nobody when it happens."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - nothing to await, see above
            await asyncio.sleep(0.001)


class Api:
    """Calls methods of the Bot API; `token` may be a wrong one."""

    def __init__(self, session: aiohttp.ClientSession, token: str = TOKEN) -> None:
        self.session = session
        self.token = token

    async def answer(self, method: str, **params: Any) -> Json:
        """The whole answer, {"ok": …}."""
        async with self.session.post(f"/bot{self.token}/{method}", json=params) as response:
            answer: Json = msgspec.json.decode(await response.read())
            assert response.status == (200 if answer["ok"] else answer["error_code"])
            return answer

    async def result(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        answer = await self.answer(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> str:
        """The description of a call that must be refused."""
        answer = await self.answer(method, **params)
        assert not answer["ok"], answer
        description: str = answer["description"]
        return description

    async def control(self, path: str, what: object) -> Any:
        """Posts to one of the controls under /sandbox/."""
        body = msgspec.json.encode(what)
        async with self.session.post(f"/sandbox/{path}", data=body) as response:
            content = await response.read()
            assert response.ok, content
            return msgspec.json.decode(content) if content else None

    async def updates(self, **params: Any) -> list[Any]:
        """What getUpdates returns at once."""
        updates: list[Any] = await self.result("getUpdates", **params)
        return updates
