"""Tiny's records behind a write-ahead log: saves that come together share one sync.

    data/ahead-7      the saves of before, a line each, while they are put into their files
    data/ahead-8      the newest saves

A save is on disk once its line is. The last line of each record is put into its own file within a
minute, beside the saves that go on. A log goes once all of it is in files, the older one first, so
that whatever a killed process leaves in a log is newer than what is in a file. Just before, the
mark tells of what is in files then (marks.py).
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event, Lock, Thread
from time import time_ns

import msgspec

from storage.base import (
    Change,
    Clash,
    Damaged,
    Held,
    Record,
    Save,
    StoreError,
    check_key,
    each_alone,
)
from storage.journal import Journal
from storage.log import Line, Log, Spot, numbers_in
from storage.marks import Mark, Span
from storage.tiny import Tiny, nanoseconds

FOLDED = 60.0
"""Seconds after which what was saved is in its file."""
LONGEST = 8 * 1024 * 1024
"""Bytes after which it is put there at once."""


class Ahead:
    """A Store over a Tiny, which it closes.

    `_lock` is held by who uses the logs or `_last`, `_files` by who changes a record's file, taken
    before it. `_last`: where the last line is of each record that a log holds.
    """

    def __init__(self, tiny: Tiny, folded: float = FOLDED) -> None:
        self._tiny, self._folded = tiny, folded
        self._lock, self._files, self._folding = Lock(), Lock(), Lock()
        self._last: dict[str, Spot] = {}
        self._mark = Mark(tiny.folder)
        numbers, folded = sorted(numbers_in(tiny.folder)), self._mark.folded
        if not numbers or numbers[-1] <= folded:
            numbers.append(folded + 1)
        *self._old, self._log = (Log(tiny.folder, number) for number in numbers)
        for log in self._logs():
            self._last.update(log.found if log.number > folded else self._put_back(log))
        self._closed, self._due = False, Event()
        self._keeper = Thread(target=self._keep, daemon=True)
        self._keeper.start()

    def check(self, meant: bool, beside: Path | None) -> None:
        """Raises Older where an older copy was put in the place of what was left here, unless it is
        meant. beside: a folder that keeps a count. Before anything is asked or saved."""
        with self._files, self._lock:
            self._mark.watch(beside)
            found, on_top = [*self._versions()], self._spans()
            if not meant:
                self._mark.check(found, on_top)
            with suppress(OSError):  # the next one to open them may
                self._mark.take(found, on_top)

    def load(self, key: str) -> Record | None:
        check_key(key)
        with self._lock:
            if spot := self._last.get(key):
                self._tiny.check_there()
                return Record(key, spot.version, spot.log.read(key, spot).payload)
        return self._tiny.load(key)

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        return each_alone(self.load, keys)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        [outcome] = self.save_all([Save(key, payload, expecting)])
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        with self._lock:
            outcomes: list[Record | Exception] = []
            fresh: dict[str, int] = {}
            for key, payload, expecting in saves:
                try:
                    if (fresh[key] if key in fresh else self._version(key)) != expecting:
                        raise Clash(key)
                except (OSError, StoreError) as error:
                    outcomes.append(error)
                else:
                    fresh[key] = expecting + 1
                    outcomes.append(Record(key, expecting + 1, payload))
            self._write([each for each in outcomes if isinstance(each, Record)])
        return outcomes

    def delete(self, key: str) -> bool:
        check_key(key)
        with self._files, self._lock:
            self._leaving(key)
            erased = self._tiny.delete(key)  # first: the log, as long as it is there, is the record
            return self._forget(key) or erased

    def set_aside(self, key: str) -> None:
        check_key(key)
        with self._files, self._lock:
            self._leaving(key)
            self._filed(key)
            self._forget(key)
            self._tiny.set_aside(key)

    def keep(self, key: str) -> None:
        check_key(key)
        with self._files, self._lock:
            self._filed(key)
            self._tiny.keep(key)

    def place(self, key: str) -> str:
        return self._tiny.place(key)

    def recent(self, since: datetime) -> Iterator[str]:
        with self._lock:
            last = self._last.copy()
        yield from (key for key, spot in last.items() if spot.saved >= nanoseconds(since))
        yield from (key for key in self._tiny.recent(since) if key not in last)

    def rewrite(self, change: Change) -> int:
        self.fold()
        return self._tiny.rewrite(change)

    def everything(self, unreadable: list[str]) -> Iterator[Held]:
        self.fold()
        return self._tiny.everything(unreadable)

    def put_all(self, every: Sequence[Held]) -> None:
        self.fold()
        with self._files, self._lock:
            self._mark.forget()
        self._tiny.put_all(every)

    def in_use(self) -> bool:
        return self._tiny.in_use()

    def inbox(self) -> Journal:
        return self._tiny.inbox()

    def fold(self) -> None:
        """Put into their files all that the logs hold, and begin the log anew."""
        with self._folding:
            while self._old or self._log.size:
                self._fold(self._old[0] if self._old else self._turned())
            with self._files, self._lock:
                if self._mark.doubts:  # what was to go is gone
                    self._tiny.check_there()
                    self._mark.settle(self._mark.folded)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._due.set()
            self._keeper.join()
            with suppress(OSError, StoreError):  # the next one to open them goes on from here
                self.fold()
            for log in self._logs():
                log.close() if log.size else log.remove()
            self._tiny.close()

    def _logs(self) -> list[Log]:
        return [*self._old, self._log]

    def _put_back(self, log: Log) -> dict[str, Spot]:
        """What is newer in a log than in files, though all of it was put there: an earlier version
        of the bot wrote it, or nothing, and it was only to be removed."""
        log.spans.clear()
        return {k: spot for k, spot in log.found.items() if spot.version > self._in_file(k)}

    def _in_file(self, key: str) -> int:
        with suppress(Damaged):
            record = self._tiny.load(key)
            return record.version if record else 0
        return 0

    def _versions(self) -> Iterator[tuple[str, int | None]]:
        yield from ((key, spot.version) for key, spot in self._last.items())
        yield from (each for each in self._tiny.versions() if each[0] not in self._last)

    def _spans(self) -> dict[str, Span]:
        """Of all that the mark is not of yet."""
        spans: dict[str, Span] = {}
        for log in self._logs():
            for key, (before, after) in log.spans.items():
                spans[key] = Span(spans[key].before if key in spans else before, after)
        return spans

    def _leaving(self, key: str) -> None:
        """A record is about to go from files and logs."""
        self._tiny.check_there()
        spans = self._spans_of(key)
        try:
            record = None if spans else self._tiny.load(key)
        except Damaged:
            self._mark.lose(key)
        else:
            before = spans[0].before if spans else record.version if record else 0
            self._mark.move(key, Span(before, 0))
            if not (spans or before):
                return
        self._mark.doubt(key)

    def _spans_of(self, key: str) -> list[Span]:
        return [log.spans[key] for log in self._logs() if key in log.spans]

    def _version(self, key: str) -> int:
        check_key(key)
        if spot := self._last.get(key):
            return spot.version
        record = self._tiny.load(key)
        return record.version if record else 0

    def _write(self, records: Sequence[Record]) -> None:
        now = time_ns()
        lines = [
            msgspec.json.encode(Line(each.key, each.version, now, each.payload)) + b"\n"
            for each in records
        ]
        self._tiny.check_there()
        starts = self._log.append(lines) if lines else []
        self._tiny.check_there()  # or the log is on no disk of ours
        for record, start, line in zip(records, starts, lines, strict=True):
            self._last[record.key] = Spot(self._log, start, len(line), record.version, now)
            self._log.holds(record.key, record.version)
        if self._log.size > LONGEST:
            self._due.set()

    def _filed(self, key: str) -> None:
        """The record's own file is as its last line is."""
        if spot := self._last.get(key):
            self._tiny.put(*spot.log.read(key, spot).record)

    def _forget(self, key: str) -> bool:
        """Leaves nothing of a record in the logs, be it in its file already; whether it was not."""
        for log in self._logs():
            log.blank(key)
        return self._last.pop(key, None) is not None

    def _keep(self) -> None:
        while not self._closed:
            self._due.wait(self._folded)
            self._due.clear()
            with suppress(OSError, StoreError):  # whoever saves hears of it
                self.fold()

    def _turned(self) -> Log:
        """The log as the old one, in whose place the next one begins."""
        with self._lock:
            self._tiny.check_there()
            fresh = Log(self._tiny.folder, self._log.number + 1)
            self._old.append(self._log)
            self._log = fresh
            return self._old[0]

    def _fold(self, old: Log) -> None:
        with self._lock:
            keys = [key for key, spot in self._last.items() if spot.log is old]
        for key in keys:
            with self._files:
                self._put(key, old)
        with self._lock:
            self._tiny.check_there()
            for key, span in old.spans.items():
                self._mark.move(key, span)
            old.spans.clear()
            self._mark.settle(old.number)
            old.remove()
            self._old.remove(old)

    def _put(self, key: str, old: Log) -> None:
        """A record into its file, unless it was erased or saved again meanwhile."""
        with self._lock:
            spot = self._last.get(key)
            line = old.read(key, spot) if spot and spot.log is old else None
        if line:
            self._tiny.put(*line.record)
            with self._lock:
                if self._last[key] is spot:
                    del self._last[key]
