"""A person with a phone, for tests and benchmarks: they write, tap and wait over real HTTP."""

import asyncio
from collections.abc import Callable
from io import BytesIO
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
import msgspec

from bot.sandbox.state import Json

_T = TypeVar("_T")
_LINE_BYTES = 2**20


class Phone:
    """One person's chat with the bot, kept up to date by the sandbox's events.

    `messages` holds the chat by message id, as the phone shows it (with `out`, `reactions`,
    `edited`); `toasts` the answers to taps. Every wait ends in TimeoutError after `within` s.
    """

    def __init__(self, url: str, person: Json) -> None:
        self.id: int = person["id"]
        self.name: str = person["name"]
        self.messages: dict[int, Json] = {}
        self.toasts: list[Json] = []
        self.typing = False
        self._path = f"/api/people/{self.id}"
        self._session = _session(url)
        self._listening: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self._unheard: list[Json] = []
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
        """Puts the phone away; the person and their chat stay."""
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

    async def start(self, payload: str = "") -> Json:
        """Starts the bot, as its link t.me/bot?start=payload does."""
        return await self.say(f"/start {payload}".rstrip())

    async def say(self, text: str, forward: bool = False) -> Json:
        """Writes (or forwards) a text; returns the last message it made."""
        return await self._do("POST", "messages", json={"text": text, "forward": forward})

    async def attach(self, kind: str, data: bytes, name: str, mime: str, caption: str = "") -> Json:
        """Sends a photo, document, voice or sticker."""
        form = aiohttp.FormData({"kind": kind, "caption": caption})
        form.add_field("file", BytesIO(data), filename=name, content_type=mime)
        return await self._do("POST", "messages", data=form)

    async def edit(self, message_id: int, text: str) -> Json:
        """Corrects a message they wrote."""
        return await self._do("PUT", f"messages/{message_id}", json={"text": text})

    async def tap(self, label: str) -> str:
        """Taps the newest button with this label or data; returns the query's id.

        Raises LookupError when there is none.
        """
        for message in reversed(self.messages.values()):
            for button in _buttons(message):
                if label in (button["text"], button.get("callback_data")):
                    return await self.forge(message["message_id"], button["callback_data"])
        raise LookupError("no such button in this chat")

    async def forge(self, message_id: int, data: str) -> str:
        """Taps a button that need not exist; returns the query's id."""
        tapped = {"message_id": message_id, "data": data}
        query: str = (await self._do("POST", "taps", json=tapped))["query"]
        return query

    async def block(self) -> None:
        """Blocks the bot."""
        await self._do("POST", "block")

    async def unblock(self) -> None:
        """Unblocks the bot."""
        await self._do("POST", "unblock")

    async def download(self, file_id: str) -> bytes:
        """The bytes of a file in the chat."""
        async with self._session.get(f"{self._path}/files/{file_id}") as answer:
            answer.raise_for_status()
            return await answer.read()

    async def heard(self, within: float = 5) -> Json:
        """The bot's next message, new or edited, that was not returned before."""
        await self.until(lambda: self._unheard, within)
        return self._unheard.pop(0)

    async def turn(self, within: float = 5) -> list[Json]:
        """All that the bot sent or edited until it confirmed what the person did last.

        For a bot that confirms an update to Telegram only after its turn is over.
        """
        await self.until(lambda: self._handled_update >= self._sent_update, within)
        said, self._unheard = self._unheard, []
        return said

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
    def last(self) -> Json:
        """The bot's newest message. Raises LookupError before the first one."""
        for message in reversed(self.messages.values()):
            if not message["out"]:
                return message
        raise LookupError("the bot has not written")

    @property
    def keyboard(self) -> list[str]:
        """The labels under the bot's newest message, row after row."""
        return [button["text"] for button in _buttons(self.last)]

    async def _connected(self) -> Self:
        events = await self._session.get("/api/events", params={"person": self.id}, timeout=_NEVER)
        self._listening = asyncio.create_task(self._listen(events))
        async with self._session.get(f"{self._path}/chat") as answer:
            for message in (await _read(answer))["messages"]:
                self.messages.setdefault(message["message_id"], message)
        return self

    async def _listen(self, events: aiohttp.ClientResponse) -> None:
        try:
            async for line in events.content:
                if line.startswith(b"data: "):
                    event = msgspec.json.decode(line.removeprefix(b"data: "))
                    self._notice(event)
                    self._news.set()
        finally:
            events.close()
            self._news.set()

    def _notice(self, event: Json) -> None:
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
            case "typing":
                self.typing = True
            case "toast":
                self.toasts.append(event)
            case "handled":
                self._handled_update = max(self._handled_update, event["update_id"])

    async def _do(self, verb: str, what: str, **body: Any) -> Json:
        async with self._session.request(verb, f"{self._path}/{what}", **body) as answer:
            done: Json = await _read(answer)
            self._sent_update = done.get("update_id", self._sent_update)
            return done


_NEVER = aiohttp.ClientTimeout(total=None)


def _session(url: str) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(url, read_bufsize=_LINE_BYTES)


async def _read(answer: aiohttp.ClientResponse) -> Any:
    if not answer.ok:
        raise RuntimeError(f"the sandbox refused ({answer.status}): {await answer.text()}")
    return msgspec.json.decode(await answer.read())


def _buttons(message: Json) -> list[Json]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
