"""A phone's line to the sandbox: requests over HTTP, and the events that keep it up to date."""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
import msgspec

from bot.sandbox.state import Json

_T = TypeVar("_T")
_LINE_BYTES = 2**20
_SILENCE = 0.5
"""Seconds without a sign of the bot after which it is taken to have ended."""
_OF_THE_BOT = ("message", "edited", "deleted", "reaction", "toast", "inline")
_NEVER = aiohttp.ClientTimeout(total=None)


class Line:
    """What one person's phone knows, as the sandbox tells it.

    `messages` holds the chat with the bot by message id, as the phone shows it (with `out`,
    `reactions`, `edited`); `talks` the chats with others by their id; `toasts` the answers to
    taps; `answers` those to inline queries, by query id.
    Every wait ends in TimeoutError after `within` seconds.
    """

    def __init__(self, url: str, person: Json) -> None:
        self.id: int = person["id"]
        self.name: str = person["name"]
        self.messages: dict[int, Json] = {}
        self.talks: dict[int, dict[int, Json]] = {}
        self.toasts: list[Json] = []
        self.answers: dict[str, Json] = {}
        self._searched = ""
        self.typing = False
        self._path = f"/api/people/{self.id}"
        self._session = _session(url)
        self._listening: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self._unheard: list[Json] = []
        self._stirred: float | None = None
        self._sent_update = 0
        self._handled_update = 0

    @classmethod
    async def new(cls, url: str, name: str = "Claire", language_code: str | None = "fr") -> Self:
        """The phone of a new person, who has not started the bot."""
        async with _session(url) as session:
            person = {"name": name, "language_code": language_code}
            async with session.post("/api/people", json=person) as answer:
                return await cls(url, await _read(answer))._connected()

    @classmethod
    async def of(cls, url: str, person_id: int) -> Self:
        """The phone of a person who is there already. Raises LookupError."""
        async with _session(url) as session, session.get("/api/people") as answer:
            for person in await _read(answer):
                if person["id"] == person_id:
                    return await cls(url, person)._connected()
        raise LookupError(f"no person {person_id}")

    async def close(self) -> None:
        """Puts the phone away; the person and their chats stay."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def until(self, ready: Callable[[], _T], within: float = 5) -> _T:
        """What `ready` returns as soon as it is true; it is asked again at each event.

        Raises ConnectionError when the sandbox stops meanwhile.
        """
        async with asyncio.timeout(within):
            while not (answer := ready()):
                if self._listening is None or self._listening.done():
                    raise ConnectionError("the sandbox has hung up")
                await self._news.wait()
                self._news.clear()
            return answer

    @property
    def sent_update(self) -> int:
        """The number of the last update that the person's gestures made."""
        return self._sent_update

    async def silence(self, within: float = 5) -> None:
        """Waits until the bot did something since the person last did, and then nothing more."""
        now = asyncio.get_running_loop().time
        stirred = await self.until(lambda: self._stirred, within) or 0.0
        while (rest := stirred + _SILENCE - now()) > 0:
            await asyncio.sleep(rest)
            stirred = self._stirred or stirred

    async def _connected(self) -> Self:
        events = await self._session.get("/api/events", params={"person": self.id}, timeout=_NEVER)
        self._listening = asyncio.create_task(self._listen(events))
        for message in (await self._get("chat"))["messages"]:
            self.messages.setdefault(message["message_id"], message)
        for talk in await self._get("talks"):
            known = self.talks.setdefault(talk["id"], {})
            known |= {message["message_id"]: message for message in talk["messages"]}
        return self

    async def _listen(self, events: aiohttp.ClientResponse) -> None:
        try:
            async for line in events.content:
                if line.startswith(b"data: "):
                    self._notice(msgspec.json.decode(line.removeprefix(b"data: ")))
                    self._news.set()
        finally:
            events.close()
            self._news.set()

    def _notice(self, event: Json) -> None:
        if event["type"] in _OF_THE_BOT and not event.get("message", {}).get("out"):
            self._stirred = asyncio.get_running_loop().time()
        match event["type"]:
            case "message" | "edited":
                message = event["message"]
                self.messages[message["message_id"]] = message
                if not message["out"]:
                    self.typing = False
                    self._unheard.append(message)
            case "deleted":
                self.messages.pop(event["message_id"], None)
            case "reaction":
                self.messages[event["message_id"]]["reactions"] = event["reactions"]
            case "talk":
                message = event["message"]
                self.talks.setdefault(event["chat"], {})[message["message_id"]] = message
            case "inline":
                self.answers[event["query"]] = event["answer"]
            case "typing":
                self.typing = True
            case "toast":
                self.toasts.append(event)
            case "handled":
                self._handled_update = max(self._handled_update, event["update_id"])

    async def _get(self, what: str) -> Any:
        async with self._session.get(f"{self._path}/{what}") as answer:
            return await _read(answer)

    async def _do(self, verb: str, what: str, **body: Any) -> Json:
        self._stirred = None
        async with self._session.request(verb, f"{self._path}/{what}", **body) as answer:
            done: Json = await _read(answer)
            self._sent_update = done.get("update_id", self._sent_update)
            return done


def _session(url: str) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(url, read_bufsize=_LINE_BYTES)


async def _read(answer: aiohttp.ClientResponse) -> Any:
    if not answer.ok:
        raise RuntimeError(f"the sandbox refused ({answer.status}): {await answer.text()}")
    return msgspec.json.decode(await answer.read())
