"""What tells a data folder from an older copy, of all of it or of one of its files.

    data/mark              what the versions of the records come to, shard by shard; how often this
                           file was written
    <key file>.seen/<name> how often, beside the key: it stays when the whole folder is put back

The sums are of what is in files; the lines of the logs come on top. So a save costs them nothing:
the mark is written once for all that is put into files together.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import msgspec
from msgspec import Struct

from storage.base import Older
from storage.files import private, sync_names
from storage.tiny import SHARDS, shard_of

MARK = "mark"
_WRAPS = 2**64
_NAMED = 3
"""So many shards at most are named to the host."""

Found = Iterable[tuple[str, int | None]]
"""The version of each record that is there, logs included; None: it cannot be read."""
_Sums = tuple[int | None, ...]


class Span(NamedTuple):
    """A record's version before and after; 0: it is not there."""

    before: int
    after: int


class _Written(Struct, frozen=True):
    """The file. folded: the last log that the sums are of; a sum is None where nothing is known."""

    name: str
    times: int = 0
    folded: int = 0
    sums: _Sums = (None,) * SHARDS


_DECODER = msgspec.json.Decoder(_Written)


class Mark:
    """That of a folder, which one process uses. Nothing is known until it was written once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._beside: Path | None = None
        found = _read(folder / MARK)
        self._broken = found is None
        written = found or _Written(uuid4().hex)
        self._name, self._times, self.folded = written.name, written.times, written.folded
        self._sums, self._doubted = [*written.sums], set[int]()

    def watch(self, beside: Path | None) -> None:
        """From now on this folder is told how often the mark was written, and is asked."""
        self._beside = beside

    def move(self, key: str, span: Span) -> None:
        """A record in files is of another version."""
        at = shard_of(key)
        self._sums[at] = _plus(self._sums[at], _worth(key, span))

    def lose(self, key: str) -> None:
        """What cannot be read is about to go: its shard is not known until all is looked at."""
        self._sums[shard_of(key)] = None

    def doubt(self, key: str) -> None:
        """A record is about to go: if the process dies meanwhile, nothing is said of its shard."""
        if (at := shard_of(key)) not in self._doubted:
            self._doubted.add(at)
            try:
                self._write()
            except OSError:  # what is to be erased is erased, on a full disk as well
                (self._folder / MARK).unlink(missing_ok=True)

    @property
    def doubts(self) -> bool:
        """Whether there is a shard of which nothing is said."""
        return bool(self._doubted)

    def forget(self) -> None:
        """All of it is about to become something else. Raises OSError."""
        self._sums = [None] * SHARDS
        self._write()

    def settle(self, folded: int) -> None:
        """The logs up to this one are in files, and nothing is about to go. Raises OSError."""
        self.folded = max(folded, self.folded)
        self._doubted.clear()
        self._write()

    def check(self, found: Found, on_top: Mapping[str, Span]) -> None:
        """Raises Older unless what is found is what was left. on_top: what only logs hold of it."""
        there, more = _summed(found), _spans_summed(on_top)
        odd = [
            f"{at:02x}"
            for at, (known, now) in enumerate(zip(self._sums, there, strict=True))
            if None not in (known, now) and _plus(known, more[at]) != now
        ]
        if odd or self._broken or self._times < self._seen():
            raise Older(self._folder, *odd[:_NAMED])

    def take(self, found: Found, on_top: Mapping[str, Span]) -> None:
        """What is found is what there is to be, as far as it can be read. Raises OSError."""
        there, more = _summed(found), _spans_summed(on_top)
        self._sums = [_plus(now, -more[at]) for at, now in enumerate(there)]
        self._times, self._broken = max(self._times, self._seen()), False
        self.settle(self.folded)

    def _write(self) -> None:
        self._times += 1
        sums = tuple(None if at in self._doubted else s for at, s in enumerate(self._sums))
        text = msgspec.json.encode(_Written(self._name, self._times, self.folded, sums))
        _replace(self._folder / MARK, text, durable=True)
        with suppress(OSError):  # where the key is, nobody may be let write
            if self._beside:
                self._beside.mkdir(mode=0o700, exist_ok=True)
                _replace(self._beside / self._name, b"%d" % self._times, durable=False)

    def _seen(self) -> int:
        with suppress(OSError, ValueError):
            return int((self._beside / self._name).read_text()) if self._beside else 0
        return 0


def _read(path: Path) -> _Written | None:
    """A new one where there is none; None where it cannot be read."""
    try:
        found = _DECODER.decode(path.read_bytes())
    except FileNotFoundError:
        return _Written(uuid4().hex)
    except msgspec.DecodeError:
        return None
    return found if len(found.sums) == SHARDS else None


def _replace(path: Path, text: bytes, durable: bool) -> None:
    unfinished = path.with_name(f"{path.name}.unfinished")
    with private(unfinished, os.O_TRUNC) as file:
        file.write(text)
        file.flush()
        if durable:
            os.fsync(file.fileno())
    unfinished.replace(path)
    if durable:
        sync_names(path.parent)


def _plus(known: int | None, more: int) -> int | None:
    return None if known is None else (known + more) % _WRAPS


def _worth(key: str, span: Span) -> int:
    return _hashed(key, span.after) - _hashed(key, span.before)


def _hashed(key: str, version: int) -> int:
    text = f"{key} {version}".encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest()) if version else 0


def _summed(found: Found) -> list[int | None]:
    sums: list[int | None] = [0] * SHARDS
    for key, version in found:
        at = shard_of(key)
        sums[at] = None if version is None else _plus(sums[at], _hashed(key, version))
    return sums


def _spans_summed(spans: Mapping[str, Span]) -> list[int]:
    sums = [0] * SHARDS
    for key, span in spans.items():
        sums[shard_of(key)] += _worth(key, span)
    return sums
