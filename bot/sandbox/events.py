"""What happens in the chats, told at once to every open page as server-sent events."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from bot.sandbox.state import Json

END = b""
"""What a listener receives when the sandbox stops."""


class Events:
    """Tells each event to every listener."""

    def __init__(self) -> None:
        self._listeners: dict[asyncio.Queue[bytes], int | None] = {}

    @contextmanager
    def listening(self, person: int | None) -> Iterator[asyncio.Queue[bytes]]:
        """A queue of ready-made frames about everybody, or about one person."""
        queue: asyncio.Queue[bytes] = asyncio.Queue()
        self._listeners[queue] = person
        try:
            yield queue
        finally:
            del self._listeners[queue]

    def publish(self, event: Json) -> None:
        """Tells the event {"type": …, "person": id or None, …}; one about nobody goes to all."""
        frame = b"data: " + msgspec.json.encode(event) + b"\n\n"
        for queue, person in self._listeners.items():
            if person is None or event["person"] in (None, person):
                queue.put_nowait(frame)

    def close(self) -> None:
        """Ends every stream."""
        for queue in self._listeners:
            queue.put_nowait(END)
