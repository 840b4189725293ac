"""What every inbox promises: what was taken in is kept, in order, until it is done with."""

from collections.abc import Callable, Collection, Sequence
from threading import Lock
from typing import NamedTuple, Protocol


class Entry(NamedTuple):
    """Something taken in, under a number of its own. person: whose it is, where somebody asks.
    lane: how much hurry it has, 0 most. most: with so many of its person's there, it is not kept;
    0: it is in any case. instead: the first such one is kept as this, unless it is empty, and until
    that is done with nothing else with a `most` is. All three only where an inbox is shared."""

    number: int
    payload: bytes
    person: int = 0
    lane: int = 1
    most: int = 0
    instead: bytes = b""


EntryChange = Callable[[Entry], bytes]
"""What the payload of an entry becomes."""


LAST = 2
"""The lane of what can wait."""


class Lease(Protocol):
    """A process's leave to work. name: its own."""

    name: str

    @property
    def held(self) -> bool:
        """Whether it lasts; once it has lapsed, it stays so."""
        ...

    @property
    def leads(self) -> bool:
        """Whether this process does what one alone does."""
        ...

    def close(self) -> None:
        """Leave the work to others. Closing twice is harmless."""
        ...


class Lasting:
    """The lease of the only process there is."""

    name, held, leads = "", True, True

    def close(self) -> None:
        """There is nobody to leave it to."""


class Inbox(Protocol):
    """Keeps entries. Safe to call from several threads; nothing is called after `close`.

    lease: this process's leave to work on what is kept. shared: whether others may as well.
    """

    lease: Lease
    shared: bool

    def append(self, entries: Sequence[Entry]) -> None:
        """Keep entries, after those kept before; on return all of them are on disk.

        A number that is there already keeps its place and takes the new payload. Raises OSError:
        then they may or may not be kept, and appending them again is harmless.
        """
        ...

    def done(self, numbers: Sequence[int]) -> None:
        """Keep these no longer. After a loss of power, the last few dozen may be pending again."""
        ...

    def exchange(
        self,
        fresh: Sequence[Entry],
        done: Sequence[int],
        room: int,
        later: int,
        beside: Collection[int],
    ) -> list[Entry]:
        """Done with `done`, it keeps `fresh`, and gives what this process is to work on beside
        `beside`, where it is: in order for a person, of at most `room` people more, in the order of
        their lanes, at most `later` of them in the last one. What is given is this process's until
        it is done with or the lease lapses."""
        ...

    def kept(self, numbers: Collection[int]) -> set[int]:
        """Those of these numbers that are not done with."""
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


class Alone:
    """The part of an inbox that needs no thought where one process works."""

    lease: Lease = Lasting()
    shared = False

    def exchange(
        self: Inbox,
        fresh: Sequence[Entry],
        done: Sequence[int],
        room: int,
        later: int,
        beside: Collection[int],
    ) -> list[Entry]:
        """Whatever comes is this process's, and so is all that an earlier one left."""
        if done:
            self.done(done)
        if fresh:
            self.append(fresh)
        return list(fresh) if beside else self.pending()

    def kept(self: Inbox, numbers: Collection[int]) -> set[int]:
        """Those of these numbers that are not done with."""
        return {entry.number for entry in self.pending()} & {*numbers}


class MemoryInbox(Alone):
    """An Inbox that forgets everything with the process."""

    def __init__(self) -> None:
        self._pending: dict[int, bytes] = {}
        self._lock = Lock()

    def append(self, entries: Sequence[Entry]) -> None:
        with self._lock:
            self._pending.update((entry.number, entry.payload) for entry in entries)

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
