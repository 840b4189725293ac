"""What every store promises: one opaque record a key, saved only over the version that was read;
and what its inbox does: what was taken in is kept, in order, until it is done with."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

Change = Callable[[str, bytes], bytes]
"""What a payload becomes, given its key and itself."""

_KEY = re.compile(r"[a-z0-9-]{1,64}")


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


@dataclass(frozen=True, slots=True)
class Record:
    """One saved record: `version` is 1 at its first save and grows by 1 at each one after."""

    key: str
    version: int
    payload: bytes


class Save(NamedTuple):
    """What `save` is given."""

    key: str
    payload: bytes
    expecting: int


class Store(Protocol):
    """Keeps records. Safe to call from several threads.

    A place that went away from under the store raises Vanished, whatever is asked of it. Every
    method that takes a key raises ValueError for one that is not of the shape
    `[a-z0-9-]{1,64}`. Nothing but `close` is called after `close`.
    """

    def load(self, key: str) -> Record | None:
        """The record last saved under `key`, or None. Raises Damaged; it stays as it is until it is
        set aside or deleted."""
        ...

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        """What `load` gives, or raises, for each in order; together they may cost as much as one.
        Raises what concerns them all."""
        ...

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        """Replace version `expecting` (0: there is none yet); on return the record is on disk.

        Raises Clash when another version is stored, and Damaged like `load`.
        """
        ...

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        """What `save` gives, or raises, for each in order; together they may cost as much as one.
        Raises what concerns them all."""
        ...

    def delete(self, key: str) -> bool:
        """Erase all that is kept for `key`, also what was set aside; False if there was nothing."""
        ...

    def set_aside(self, key: str) -> None:
        """Put the record where `load` no longer sees it; it is kept for the operator to look at."""
        ...

    def keep(self, key: str) -> None:
        """Put a copy of the record, as it is, where set-aside ones are."""
        ...

    def place(self, key: str) -> str:
        """Where the record of `key` is or would be, for the operator."""
        ...

    def recent(self, since: datetime) -> Iterator[str]:
        """The keys saved at or after `since` (which knows its time zone), in no order, lazily."""
        ...

    def inbox(self) -> Inbox:
        """What was taken in and is not done with yet; opened once, closed before the store."""
        ...

    def close(self) -> None:
        """Let go of the store. Closing twice is harmless."""
        ...


class Sealable(Store, Protocol):
    """What a store must also promise to be wrapped in a seal whose keys rotate."""

    def rewrite(self, change: Change) -> int:
        """Put every payload, also those set aside, through `change`; how many came out different.

        Versions and dates stay. A process that dies meanwhile leaves each record whole, as it was
        or as it becomes, and no half-written one is there at the end. What cannot be read stays.
        """
        ...

    def inbox(self) -> SealableInbox:
        """As of any store."""
        ...


class Held(NamedTuple):
    """All that a store holds of one record. saved: when, in microseconds since 1970. aside: whether
    it was set aside."""

    record: Record
    saved: int
    aside: bool = False


class Movable(Sealable, Protocol):
    """What a store must also promise for all that it holds to be moved, in or out."""

    def everything(self, unreadable: list[str]) -> Iterator[Held]:
        """Each record there is, lazily; `unreadable` is told the places of those nobody can read.
        Nothing else may use the store meanwhile."""
        ...

    def put_all(self, every: Sequence[Held]) -> None:
        """Makes records be as they are given, whatever there was; on return they are on disk."""
        ...

    def in_use(self) -> bool:
        """Whether a bot is at work on it, in another process."""
        ...


class StoreError(Exception):
    """The store could not do what was asked; each kind says its sentence in its docstring."""

    def __str__(self) -> str:
        sentence = " ".join((self.__doc__ or "").split())
        return f"{sentence} ({', '.join(map(str, self.args))})" if self.args else sentence


class Clash(StoreError):
    """The record was saved or deleted by someone else since it was loaded."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Damaged(StoreError):
    """The record cannot be read: it stays as it is, until it is mended or set aside."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Locked(StoreError):
    """Another process uses this data folder: stop it, or give this one a folder of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


class Unfinished(StoreError):
    """What is kept elsewhere was not moved here to the end: move it again, and it goes on."""


class InUse(StoreError):
    """A bot is at work here: stop every process of it, then move."""


class NotEmpty(StoreError):
    """There are records here already: move into a place where there are none."""


class Differs(StoreError):
    """What was moved is not what there was: the bot must not be started on it; move it again."""


class Vanished(StoreError):
    """The data folder is no longer the one the bot opened, unmounted or deleted perhaps: bring it
    back, then start the bot again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


class Newer(StoreError):
    """What is kept here was written by a newer version of the bot: start that version again, or a
    still newer one."""

    def __init__(self, place: str) -> None:
        super().__init__(place)


class Older(StoreError):
    """What is kept here is not what the bot last left: a copy was put back, of all of it or of some
    files, or files are missing. Bring the newest back; if this is what you mean, run accept, and
    start again."""


class SealLost(StoreError):
    """There are records, but the mark of their encryption key is missing or damaged: bring it back
    from a copy of the data folder, or run rekey, which makes it anew if the keys given open every
    record."""

    def __init__(self, place: str) -> None:
        super().__init__(place)


class WrongKey(StoreError):
    """These records were sealed with an encryption key that is not among those given: give it,
    after the newest one."""


def one_by_one(
    save: Callable[[str, bytes, int], Record], saves: Sequence[Save]
) -> list[Record | Exception]:
    """`save_all` of a store whose saves gain nothing from coming together."""
    outcomes: list[Record | Exception] = []
    for each in saves:
        try:
            outcomes.append(save(*each))
        except (OSError, StoreError) as error:
            outcomes.append(error)
    return outcomes


def each_alone(
    load: Callable[[str], Record | None], keys: Sequence[str]
) -> list[Record | Exception | None]:
    """`load_all` of a store whose loads gain nothing from coming together."""
    outcomes: list[Record | Exception | None] = []
    for key in keys:
        try:
            outcomes.append(load(key))
        except (OSError, StoreError) as error:
            outcomes.append(error)
    return outcomes


def is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def check_key(key: str) -> None:
    """Raise ValueError unless `key` has the shape of a key; the key itself is not repeated."""
    if not is_key(key):
        raise ValueError("a key is 1 to 64 characters among a-z, 0-9 and the hyphen")
