"""A person with a phone, for tests and benchmarks: they write, tap, search, over real HTTP."""

from io import BytesIO

import aiohttp

from bot.sandbox.line import Line
from bot.sandbox.state import ALEX, Json

BOT = 0
"""The chat with the bot, where a chat is named by the other person's id."""


class Phone(Line):
    """What one person does. Chats are named by the other's id: BOT, ALEX, another person's."""

    async def start(self, payload: str = "") -> Json:
        """Starts the bot, as its link t.me/bot?start=payload does."""
        return await self.say(f"/start {payload}".rstrip())

    async def say(self, text: str, forward: bool = False) -> Json:
        """Writes (or forwards) a text; returns the last message it made."""
        return await self._do("POST", "messages", json={"text": text, "forward": forward})

    async def forward(self, text: str) -> Json:
        """Forwards to the bot a text that somebody wrote elsewhere."""
        return await self.say(text, forward=True)

    async def forward_message(self, message_id: int, source: int, to: int = BOT) -> Json:
        """Forwards a message of one of their chats to another."""
        sent = {"from": source, "message_id": message_id, "to": to}
        return await self._do("POST", "forwards", json=sent)

    async def write(self, text: str, chat: int = ALEX) -> Json:
        """Writes to Alex or to another person."""
        return await self._do("POST", f"talks/{chat}/messages", json={"text": text})

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

    async def search(
        self, query: str = "", chat: int = ALEX, offset: str = "", within: float = 5
    ) -> list[Json]:
        """Types "@bot query" in a chat; the results, once the bot has answered.

        Each is as the bot gave it, with `message`: the content that choosing it sends. The rest of
        the answer (`button`, `next_offset`) is in `offer`.
        """
        asked = {"query": query, "chat": chat, "offset": offset}
        self._searched = (await self._do("POST", "inline", json=asked))["query"]
        await self.until(lambda: self._searched in self.answers, within)
        results: list[Json] = self.offer["results"]
        return results

    @property
    def offer(self) -> Json:
        """The answer to the last search. Raises KeyError before there is one."""
        return self.answers[self._searched]

    async def choose(self, result: Json | str, chat: int = ALEX) -> Json:
        """Sends a result of the last search (or what claims to be its id) to a chat.

        Raises RuntimeError when it is not one of them.
        """
        chosen = result if isinstance(result, str) else result["id"]
        body = {"result": chosen, "chat": chat}
        return await self._do("POST", f"inline/{self._searched}", json=body)

    def talk(self, chat: int = ALEX) -> list[Json]:
        """What their chat with Alex, or with another person, shows; oldest first."""
        return list(self.talks.get(chat, {}).values())

    async def block(self) -> None:
        """Blocks the bot."""
        await self._do("POST", "block")

    async def unblock(self) -> None:
        """Unblocks the bot."""
        await self._do("POST", "unblock")

    async def download(self, file_id: str) -> bytes:
        """The bytes of a file in a chat."""
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

    async def reply(self, within: float = 5) -> list[Json]:
        """All that the bot sent or edited since, once it fell silent.

        For a bot that confirms an update to Telegram before its turn.
        """
        await self.until(lambda: self._handled_update >= self._sent_update, within)
        await self.silence(within)
        said, self._unheard = self._unheard, []
        return said

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


def _buttons(message: Json) -> list[Json]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
