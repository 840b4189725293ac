"""An inbox in one file: a line for what is taken in, a line for what is done, rewritten when long.

One sync makes everything durable that came together. The file is emptied whenever nothing is
pending, and never holds much more than what is.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO

import msgspec
from msgspec import Struct

from storage.base import Alone, Entry, EntryChange
from storage.files import private, sync_names

SYNCED_AFTER = 50
"""So many done at most may be pending again after a loss of power: fewer than a record remembers.
A killed process has forgotten none."""
SLACK = 256 * 1024
"""Bytes of what is done that the file may hold before it is rewritten by itself."""


class _Line(Struct, frozen=True, array_like=True, omit_defaults=True):
    """payload: None when the number is done."""

    number: int
    payload: bytes | None = None


_DECODER = msgspec.json.Decoder(_Line)


class Journal(Alone):
    """An Inbox in a file, which only this one uses."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()
        self._pending = _read(path)
        self._written = self._unsynced = 0
        self._whole, self._stale = True, False
        self._file = private(path, os.O_APPEND)
        self._rewrite()

    def append(self, entries: Sequence[Entry]) -> None:
        with self._lock:
            self._write(_Line(entry.number, entry.payload) for entry in entries)
            self._sync()
            self._pending.update((entry.number, entry.payload) for entry in entries)

    def done(self, numbers: Sequence[int]) -> None:
        with self._lock:
            known = [number for number in numbers if number in self._pending]
            for number in known:
                del self._pending[number]
            if self._pending and known:
                self._stale = True
                self._write(map(_Line, known))
            elif known:
                self._empty()
            self._unsynced += len(known)
            if self._unsynced >= SYNCED_AFTER:
                self._sync()
            if self._written > SLACK and self._written > 4 * sum(map(len, self._pending.values())):
                self._rewrite()

    def pending(self) -> list[Entry]:
        with self._lock:
            return [Entry(*kept) for kept in self._pending.items()]

    def compact(self, change: EntryChange | None = None) -> None:
        with self._lock:
            if change:
                kept = (Entry(*each) for each in self._pending.items())
                self._pending = {entry.number: change(entry) for entry in kept}
            if change or self._stale:
                self._rewrite()

    def close(self) -> None:
        self._file.close()

    def _write(self, lines: Iterable[_Line]) -> None:
        """What a full disk cut short ends with a line of its own, which nothing reads."""
        text = _text(lines)
        whole, self._whole = self._whole, False
        _write_all(self._file, text if whole else b"\n" + text)
        self._whole = True
        self._written += len(text)

    def _sync(self) -> None:
        os.fsync(self._file.fileno())
        self._unsynced = 0

    def _empty(self) -> None:
        os.ftruncate(self._file.fileno(), 0)
        self._written, self._whole, self._stale = 0, True, False

    def _rewrite(self) -> None:
        """The file anew, with what is pending only; killed meanwhile, it is as it was."""
        text = _text(_Line(*kept) for kept in self._pending.items())
        unfinished = self.path.with_suffix(".unfinished")
        with private(unfinished, os.O_TRUNC) as fresh:
            _write_all(fresh, text)
            os.fsync(fresh.fileno())
        unfinished.replace(self.path)
        sync_names(self.path.parent)
        self._file.close()
        self._file = private(self.path, os.O_APPEND)
        self._written, self._unsynced, self._whole, self._stale = len(text), 0, True, False


def waiting_in(path: Path) -> list[Entry]:
    """What is pending in a file, which another process may write."""
    return [Entry(*kept) for kept in _read(path).items()]


def _text(lines: Iterable[_Line]) -> bytes:
    return b"".join(msgspec.json.encode(line) + b"\n" for line in lines)


def _write_all(file: BinaryIO, text: bytes) -> None:
    """Past Python's buffer, which would keep what a full disk refused and write it later."""
    left = memoryview(text)
    while left:
        left = left[os.write(file.fileno(), left) :]


def _read(path: Path) -> dict[int, bytes]:
    """What is pending in a file; a line that a crash cut short was never acknowledged."""
    pending: dict[int, bytes] = {}
    with suppress(FileNotFoundError), path.open("rb") as lines:
        for text in lines:
            with suppress(msgspec.DecodeError):
                line = _DECODER.decode(text)
                if line.payload is None:
                    pending.pop(line.number, None)
                else:
                    pending[line.number] = line.payload
    return pending
