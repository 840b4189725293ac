"""Records in memory, for tests and for a conversation that leaves no trace."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock

from storage.base import (
    Alone,
    Change,
    Clash,
    Entry,
    EntryChange,
    Record,
    Save,
    check_key,
    each_alone,
    one_by_one,
)


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


class Memory:
    """A Store that forgets everything with the process."""

    def __init__(self) -> None:
        self._records: dict[str, tuple[Record, datetime]] = {}
        self._aside: dict[str, list[Record]] = {}
        self._lock = Lock()
        self._inbox = MemoryInbox()

    def load(self, key: str) -> Record | None:
        check_key(key)
        record, _ = self._records.get(key, (None, None))
        return record

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        return each_alone(self.load, keys)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        with self._lock:
            stored = self.load(key)
            if (stored.version if stored else 0) != expecting:
                raise Clash(key)
            record = Record(key, expecting + 1, payload)
            self._records[key] = record, datetime.now(UTC)
            return record

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        return one_by_one(self.save, saves)

    def delete(self, key: str) -> bool:
        check_key(key)
        with self._lock:
            erased = [self._records.pop(key, None), self._aside.pop(key, None)]
        return any(erased)

    def set_aside(self, key: str) -> None:
        check_key(key)
        with self._lock:
            if found := self._records.pop(key, None):
                self._aside.setdefault(key, []).append(found[0])

    def keep(self, key: str) -> None:
        with self._lock:
            if found := self.load(key):
                self._aside.setdefault(key, []).append(found)

    def place(self, key: str) -> str:
        check_key(key)
        return "memory"

    def recent(self, since: datetime) -> Iterator[str]:
        for key, (_, saved) in self._records.copy().items():
            if saved >= since:
                yield key

    def rewrite(self, change: Change) -> int:
        def changed(record: Record) -> Record:
            return replace(record, payload=change(record.key, record.payload))

        with self._lock:
            before = self._everything()
            self._records = {k: (changed(r), saved) for k, (r, saved) in self._records.items()}
            self._aside = {k: [*map(changed, aside)] for k, aside in self._aside.items()}
            return sum(a != b for a, b in zip(before, self._everything(), strict=True))

    def _everything(self) -> list[Record]:
        aside = (record for records in self._aside.values() for record in records)
        return [*(record for record, _ in self._records.values()), *aside]

    def inbox(self) -> MemoryInbox:
        return self._inbox

    def close(self) -> None:
        """Nothing to let go of."""
