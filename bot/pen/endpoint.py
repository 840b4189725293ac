"""A pen over HTTP: the chat completions call that llama.cpp, Ollama and providers all have."""

import asyncio
from typing import Any

import aiohttp
import msgspec

from bot.pen.protocol import Messages, NoAnswer

TIMEOUT = 40.0
"""Seconds for a whole answer: a small model on a small machine takes some twenty."""
PAUSE = 1.0
"""Seconds before the one further try."""
# Ours: what is asked for takes 4 kB with all around it; nothing beyond is read.
MOST_BYTES = 64 * 1024
_MOST_TOKENS, _WARMTH = 2400, 0.4
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


class Message(msgspec.Struct):
    """Of a completion, what is read."""

    content: str


class Choice(msgspec.Struct):
    """One of its answers."""

    message: Message


class Completion(msgspec.Struct):
    """Its answers: the first is taken."""

    choices: tuple[Choice, ...]


class _Passing(NoAnswer):
    """It may work a moment later."""


class Endpoint:
    """A model at an address that ends before /chat/completions."""

    def __init__(
        self, url: str, model: str, key: str = "", timeout: float = TIMEOUT, pause: float = PAUSE
    ) -> None:
        self._url, self._model, self._pause = f"{url}/chat/completions", model, pause
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def write(self, messages: Messages) -> str:
        """The text of its first answer; a failure that may pass is tried once more."""
        try:
            return await self._asked(messages)
        except _Passing:
            await asyncio.sleep(self._pause)
        return await self._asked(messages)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def _asked(self, messages: Messages) -> str:
        try:
            body = await self._posted(self._body(messages))
        except (aiohttp.ClientError, OSError) as error:
            raise _Passing(type(error).__name__) from None
        except TimeoutError:
            raise NoAnswer("it was late") from None
        try:
            found = msgspec.json.decode(body, type=Completion)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            raise NoAnswer("it was no completion") from None
        if not found.choices:
            raise NoAnswer("it was empty")
        return found.choices[0].message.content

    def _body(self, messages: Messages) -> dict[str, Any]:
        asked = {"model": self._model, "messages": list(messages), "stream": False}
        return asked | {"max_tokens": _MOST_TOKENS, "temperature": _WARMTH}

    async def _posted(self, body: dict[str, Any]) -> bytes:
        """The answer, up to what is read of it. Redirects are refused: consent names one host."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=self._headers)
        async with self._session.post(self._url, json=body, allow_redirects=False) as response:
            if response.status in _AGAIN:
                raise _Passing(f"it answered {response.status}")
            if response.status != 200:
                raise NoAnswer(f"it answered {response.status}")
            return await _whole(response.content)


async def _whole(content: aiohttp.StreamReader) -> bytes:
    read = bytearray()
    async for piece in content.iter_chunked(8192):
        read += piece
        if len(read) > MOST_BYTES:
            raise NoAnswer("it was too long")
    return bytes(read)
