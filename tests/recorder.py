"""A gateway that reaches nobody, for the tests of turns, and gestures to give them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.intake.people import Ticket
from bot.intake.updates import Arrival
from bot.lanes import Lane
from bot.telegram.gateway import Call, Gateway, Still
from flows.protocol.exchange import Command, Event, Said, Sent, Tapped

PERSON = 700_000_001


class Recorder(Gateway):
    """Notes every call that was performed; `fails` may raise instead, before it is."""

    def __init__(self, fails: Callable[[Call], None] = lambda call: None) -> None:
        self.performed: list[Call] = []
        self.fails = fails
        self.newest = 1000
        self._chats: dict[int, int] = {}
        self.door: asyncio.Event | None = None
        """What messages wait for before they leave."""
        self.then: Callable[[], Awaitable[None]] | None = None
        """What happens once the next message has left, before anything is known of it."""
        self.lost = False
        """Whether messages sent before are too far back to be found."""

    def hurry(self, chat: int, lane: Lane) -> None:
        """Nothing waits here."""

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        """What Telegram would give: a new message's number."""
        await asyncio.sleep(0)
        if self.door is not None and call.messages:
            await self.door.wait()
        self.fails(call)
        if still is not None and not await still():
            return None
        self.performed.append(call)
        if call.method == "editMessageText":
            number = call.params["message_id"]
            return not self.lost and self._chats.get(number) == call.params["chat_id"]
        if not call.messages:
            return True
        self.newest += 1
        self._chats[self.newest] = call.params["chat_id"]
        sent = {"message_id": self.newest}
        then, self.then = self.then, None
        if then is not None:
            await then()
        return sent

    @property
    def methods(self) -> list[str]:
        """The methods that were called, in order."""
        return [call.method for call in self.performed]

    @property
    def texts(self) -> list[str]:
        """The messages that were sent, in order."""
        return [c.params["text"] for c in self.performed if c.method == "sendMessage"]

    def clear(self) -> None:
        """Forgets what was performed."""
        self.performed.clear()


class Gestures:
    """One person's gestures, each a new update after the latest there was."""

    def __init__(self, person: int = PERSON, language: str = "fr", latest: int = 0) -> None:
        self._person, self._language = person, language
        self._update = latest

    def say(self, text: str) -> Arrival:
        """A text, or a command."""
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return self._arrival(Command(name, argument, self._update + 1))
        return self._arrival(Said(text, self._update + 1))

    def tap(self, data: str, message: int = 1001, about: str | None = None) -> Arrival:
        """A tap on a button. about: the text that its message replied to."""
        return self._arrival(Tapped(data, message, about), query=f"query-{self._update + 1}")

    def send(self, kind: str, file: str = "") -> Arrival:
        """A photo, a voice message… file: its id with Telegram."""
        return self._arrival(Sent(kind, self._update + 1, "", file))

    def happen(self, event: Event) -> Arrival:
        """Any event."""
        return self._arrival(event)

    def _arrival(self, event: Event, query: str | None = None) -> Arrival:
        self._update += 1
        return Arrival(self._update, self._person, self._language, event, query)


def ticket(arrival: Arrival) -> Ticket:
    """A ticket whose clock stands still."""
    return Ticket(arrival, lambda: 0.0)
