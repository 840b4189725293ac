"""What every inbox promises: what was taken in is kept, in order, until it is done with."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import NamedTuple, Protocol


class Entry(NamedTuple):
    """Something taken in, under a number of its own."""

    number: int
    payload: bytes


EntryChange = Callable[[Entry], bytes]
"""What the payload of an entry becomes."""


class Inbox(Protocol):
    """Keeps entries. Safe to call from several threads; nothing is called after `close`."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Keep entries, after those kept before; on return all of them are on disk.

        A number that is there already keeps its place and takes the new payload. Raises OSError:
        then they may or may not be kept, and appending them again is harmless.
        """
        ...

    def done(self, numbers: Sequence[int]) -> None:
        """Keep these no longer. After a loss of power, the last few dozen may be pending again."""
        ...

    def pending(self) -> list[Entry]:
        """What is kept, in order; one that became unreadable has an empty payload."""
        ...

    def compact(self) -> None:
        """Leave nothing on disk of what is done."""
        ...

    def close(self) -> None:
        """Let go of the inbox. Closing twice is harmless."""
        ...


class SealableInbox(Inbox, Protocol):
    """What an inbox must also promise to be sealed with keys that rotate."""

    def compact(self, change: EntryChange | None = None) -> None:
        """Leave nothing on disk of what is done, and put every payload through `change`."""
        ...


class MemoryInbox:
    """An Inbox that forgets everything with the process."""

    def __init__(self) -> None:
        self._pending: dict[int, bytes] = {}
        self._lock = Lock()

    def append(self, entries: Sequence[Entry]) -> None:
        with self._lock:
            self._pending.update(entries)

    def done(self, numbers: Sequence[int]) -> None:
        with self._lock:
            for number in numbers:
                self._pending.pop(number, None)

    def pending(self) -> list[Entry]:
        with self._lock:
            return [Entry(*kept) for kept in self._pending.items()]

    def compact(self, change: EntryChange | None = None) -> None:
        if change:
            with self._lock:
                kept = (Entry(*each) for each in self._pending.items())
                self._pending = {entry.number: change(entry) for entry in kept}

    def close(self) -> None:
        """Nothing to let go of."""
