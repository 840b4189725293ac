"""One small TinyDB file a person, replaced whole at each save: a crash leaves the old or the new.

    data/lock              held by the one process that uses the folder
    data/inbox             what was taken in and is not done with (journal.py)
    data/mark              what tells an older copy (marks.py)
    data/3f/<key>.json     a record, in a folder named by a hash of its key
    data/damaged/<key>/    what could not be read and was set aside, kept for the operator

A save touches only its own file, so it costs the same however many people are kept.
Linux and macOS only: Windows has neither flock nor a way to make a folder's names durable.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from time import time_ns
from typing import Annotated, Any, BinaryIO, TypedDict
from uuid import uuid4

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from storage.base import (
    Change,
    Clash,
    Damaged,
    Held,
    Locked,
    Record,
    Save,
    Vanished,
    check_key,
    each_alone,
    is_key,
    one_by_one,
)
from storage.files import private, sync_names
from storage.journal import Journal

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SUFFIX = ".json"
_UNFINISHED = ".unfinished"
_LOCK = "lock"
_ONLY = 1  # the id of the one document in a file
SHARDS = 256
"""Folders that the records are spread over."""


class _Saved(TypedDict):
    version: Annotated[int, msgspec.Meta(ge=1)]
    payload: bytes  # base64 in the file


_Documents = TypedDict("_Documents", {"1": _Saved})


class _Tables(TypedDict):
    _default: _Documents


_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_Tables)


class Tiny:
    """A Store in a folder, made when missing (0700). Raises Locked if another process uses it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder = folder
        self._held = _hold(folder)
        self._guards = {f"{shard:02x}": Lock() for shard in range(SHARDS)}
        # A process killed while it made a shard may have left its name not yet durable.
        sync_names(folder)

    def load(self, key: str) -> Record | None:
        with self._opened(key) as document:
            return _record(document, key)

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        return each_alone(self.load, keys)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        with self._opened(key) as document:
            stored = _record(document, key)
            if (stored.version if stored else 0) != expecting:
                raise Clash(key)
            saved = _Saved(version=expecting + 1, payload=payload)
            if stored:
                document.update(saved, doc_ids=[_ONLY])
            else:
                document.insert(Document(saved, _ONLY))
            return Record(key, expecting + 1, payload)

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        return one_by_one(self.save, saves)

    def put(self, record: Record, saved: int) -> None:
        """A record as it is from now on, whatever there was; saved: when, in nanoseconds."""
        self._put(self._path(record.key), record, saved)

    def _put(self, path: Path, record: Record, saved: int) -> None:
        document = _Saved(version=record.version, payload=record.payload)
        with self._guards[self._path(record.key).parent.name]:
            self.check_there()
            _WholeFile(path, saved).write({TinyDB.default_table_name: {str(_ONLY): dict(document)}})

    def put_all(self, every: Sequence[Held]) -> None:
        for record, saved, aside in every:
            path = self._path(record.key)
            if aside:  # named by what it holds, so that twice is as once
                name = blake2b(repr(record).encode(), digest_size=16).hexdigest()
                _make(self._aside(path).parent)
                path = self._aside(path) / f"{name}{_SUFFIX}"
            self._put(path, record, saved * 1000)

    def everything(self, unreadable: list[str]) -> Iterator[Held]:
        return files_of(self.folder, unreadable)

    def versions(self) -> Iterator[tuple[str, int | None]]:
        """The version of each record that has a file; None where it cannot be read."""
        for path in self.folder.glob(f"??/*{_SUFFIX}"):
            if is_key(path.stem):
                try:
                    yield path.stem, _DECODER.decode(path.read_bytes())["_default"]["1"]["version"]
                except (msgspec.DecodeError, RecursionError):
                    yield path.stem, None

    def in_use(self) -> bool:
        return False  # or it could not be opened

    def delete(self, key: str) -> bool:
        path = self._path(key)
        with self._guards[path.parent.name]:
            self.check_there()
            erased = [_erase(self._aside(path)), _erase(_unfinished(path)), _erase(path)]
        return any(erased)

    def set_aside(self, key: str) -> None:
        path = self._path(key)
        with self._guards[path.parent.name]:
            self.check_there()
            self._move_aside(path)

    def keep(self, key: str) -> None:
        if record := self.load(key):
            self.put_all([Held(record, self._path(key).stat().st_mtime_ns // 1000, aside=True)])

    def place(self, key: str) -> str:
        return str(self._path(key).absolute())

    def recent(self, since: datetime) -> Iterator[str]:
        self.check_there()
        oldest = nanoseconds(since)
        for shard in self._guards:
            with suppress(FileNotFoundError), os.scandir(self.folder / shard) as files:
                for file in files:
                    key, dot, suffix = file.name.partition(".")
                    if dot + suffix == _SUFFIX and is_key(key) and _saved_at(file) >= oldest:
                        yield key

    def rewrite(self, change: Change) -> int:
        for left in self.folder.glob(f"??/*{_UNFINISHED}"):
            if is_key(left.stem):
                with self._guards[self._path(left.stem).parent.name]:
                    _erase(left)
        files = [(path, path.stem) for path in self.folder.glob(f"??/*{_SUFFIX}")]
        files += [(path, path.parent.name) for path in self.folder.glob(f"damaged/*/*{_SUFFIX}")]
        return sum(self._rewritten(path, key, change) for path, key in files if is_key(key))

    def _rewritten(self, path: Path, key: str, change: Change) -> bool:
        guard, saved = self._guards[self._path(key).parent.name], path.stat().st_mtime_ns
        with guard, suppress(Damaged), TinyDB(path, storage=_WholeFile, saved=saved) as db:
            document = db.table(db.default_table_name)
            stored = _record(document, key)
            if stored and (payload := change(key, stored.payload)) != stored.payload:
                document.update({"payload": payload}, doc_ids=[_ONLY])
                return True
        return False

    def inbox(self) -> Journal:
        return Journal(self.folder / "inbox")

    def close(self) -> None:
        self._held.close()

    @contextmanager
    def _opened(self, key: str) -> Iterator[Table]:
        """The table that holds the document of `key`."""
        path = self._path(key)
        with self._guards[path.parent.name], TinyDB(path, storage=_WholeFile) as db:
            self.check_there()
            yield db.table(db.default_table_name)
            self.check_there()  # or nothing was found because all was gone

    def check_there(self) -> None:
        """An empty folder in the place of ours would look like a person who is new."""
        try:
            found, held = (self.folder / _LOCK).stat(), os.fstat(self._held.fileno())
            there = os.path.samestat(found, held)
        except (FileNotFoundError, NotADirectoryError):
            there = False
        if not there:
            raise Vanished(self.folder)

    def _path(self, key: str) -> Path:
        check_key(key)
        return self.folder / f"{shard_of(key):02x}" / f"{key}{_SUFFIX}"

    def _aside(self, path: Path) -> Path:
        return self.folder / "damaged" / path.stem

    def _move_aside(self, path: Path) -> None:
        if path.exists():
            aside = self._aside(path)
            _make(aside.parent)
            _make(aside)
            path.replace(aside / f"{uuid4().hex}{_SUFFIX}")
            sync_names(aside)
            sync_names(path.parent)


def shard_of(key: str) -> int:
    """Which folder a record's file is in."""
    return blake2b(key.encode(), digest_size=1).digest()[0]


def files_of(folder: Path, unreadable: list[str]) -> Iterator[Held]:
    """Each record that has a file, lazily; another process may save and delete meanwhile."""
    for path in folder.glob(f"??/*{_SUFFIX}"):
        yield from _held_in(path, path.stem, unreadable)
    for path in folder.glob(f"damaged/*/*{_SUFFIX}"):
        for held in _held_in(path, path.parent.name, unreadable):
            yield held._replace(aside=True)


def _held_in(path: Path, key: str, unreadable: list[str]) -> Iterator[Held]:
    if not is_key(key):
        return
    with suppress(FileNotFoundError):  # it was deleted since its name was read
        saved = path.stat().st_mtime_ns // 1000
        try:
            with TinyDB(path, storage=_WholeFile) as db:
                record = _record(db.table(db.default_table_name), key)
        except Damaged:
            unreadable.append(str(path))
        else:
            if record:
                yield Held(record, saved)
            else:
                unreadable.append(str(path))


class _WholeFile(Storage):
    """TinyDB's tables as one JSON file, read once and replaced whole. saved: the date it gets."""

    def __init__(self, path: Path, saved: int | None = None) -> None:
        self._path, self._saved = path, saved
        self._tables: dict[str, dict[str, Any]] | None = None

    def read(self) -> dict[str, dict[str, Any]] | None:
        """None when there is no file. Raises Damaged when it is not what `write` writes."""
        # TinyDB reads again before it writes; nobody else can write while the key is guarded.
        if self._tables is None:
            with suppress(FileNotFoundError):
                self._tables = self._decoded(self._path.read_bytes())
        return self._tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        _make(self._path.parent)
        unfinished = _unfinished(self._path)
        with private(unfinished, os.O_TRUNC) as file:
            file.write(msgspec.json.encode(data))
            file.flush()
            # The kernel's own time lags by up to a tick: a save would look older than its caller.
            date = time_ns() if self._saved is None else self._saved
            os.utime(file.fileno(), ns=(date, date))
            os.fsync(file.fileno())
        unfinished.replace(self._path)
        sync_names(self._path.parent)

    def _decoded(self, content: bytes) -> dict[str, dict[str, Any]]:
        try:
            tables: dict[str, dict[str, Any]] = _DECODER.decode(content)
        except (msgspec.DecodeError, RecursionError):
            raise Damaged(self._path.stem) from None
        return tables


def nanoseconds(since: datetime) -> int:
    """A moment as files are dated."""
    return (since - _EPOCH) // timedelta(microseconds=1) * 1000


def _record(document: Table, key: str) -> Record | None:
    saved = document.get(doc_id=_ONLY)
    return Record(key, saved["version"], saved["payload"]) if saved else None


def _hold(folder: Path) -> BinaryIO:
    """The open lock file: the lock lasts until it is closed, or until the process dies."""
    held = private(folder / _LOCK)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        raise Locked(folder) from None
    return held


def _unfinished(path: Path) -> Path:
    """Where `path` is written before it takes its place.

    One name a key: a crash leaves at most one such file, and the next save writes over it.
    """
    return path.with_suffix(_UNFINISHED)


def _make(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_names(folder.parent)


def _erase(path: Path) -> bool:
    try:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    except FileNotFoundError:
        return False
    sync_names(path.parent)
    return True


def _saved_at(file: os.DirEntry[str]) -> int:
    """When `file` was saved, in nanoseconds; 0 if it went away meanwhile."""
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
