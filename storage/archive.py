"""A copy of all that a store holds, in one file that nobody reads without the key.

    a line            a Fernet token: the form and the date of the copy
    a line each       a token for a few entries or records, which stay sealed within it
    the last line     a token: how much there is, and a digest of all lines before

A file without its last line, or that differs from it, is no copy.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from io import UnsupportedOperation
from pathlib import Path
from typing import BinaryIO

import msgspec
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from msgspec import Struct

from storage.base import Entry, Held, StoreError
from storage.files import private, sync_names
from storage.memory import Memory
from storage.sealed import SEAL, opens_seal

FORM = 1
_AT_A_TIME = 100


class NoCopy(StoreError):
    """This file is no whole copy made by backup with one of these keys."""


class Copied(Struct, frozen=True, tag="copied"):
    """What a copy says of itself, at its end. made: when it was begun."""

    made: datetime
    records: int = 0
    aside: int = 0
    waiting: int = 0
    form: int = FORM
    digest: str = ""


class _Some(Struct, frozen=True, tag="some"):
    """A few of either."""

    entries: list[Entry] = []
    held: list[Held] = []


class _Summed:
    """Lines, and what they come to."""

    def __init__(self, made: datetime) -> None:
        self._counts, self._digest = Copied(made), blake2b(digest_size=32)

    def add(self, line: bytes, some: _Some) -> None:
        """One more."""
        self._digest.update(line)
        aside = sum(held.aside for held in some.held)
        self._counts = msgspec.structs.replace(
            self._counts,
            records=self._counts.records + len(some.held),
            aside=self._counts.aside + aside,
            waiting=self._counts.waiting + len(some.entries),
        )

    @property
    def told(self) -> Copied:
        """All of it."""
        return msgspec.structs.replace(self._counts, digest=self._digest.hexdigest())


def write(path: Path, every: Iterable[Entry | Held], keys: Sequence[str]) -> Copied:
    """A copy, whole on return, or not there. Raises FileExistsError, WrongKey, OSError."""
    if path.exists():
        raise FileExistsError(17, "There is such a file already", str(path))
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        with private(unfinished, os.O_TRUNC) as file:
            told = _written(file, every, keys)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    sync_names(path.absolute().parent)
    return told


def _written(file: BinaryIO, every: Iterable[Entry | Held], keys: Sequence[str]) -> Copied:
    newest, made = Fernet(keys[0]), datetime.now(UTC)
    summed = _Summed(made)
    file.write(newest.encrypt(msgspec.json.encode(Copied(made))) + b"\n")
    for few in _few(every):
        some = _Some(
            [each for each in few if isinstance(each, Entry)],
            [each for each in few if isinstance(each, Held)],
        )
        for held in some.held:
            if held.record.key == SEAL and not held.aside:
                opens_seal(held.record, keys)
        line = newest.encrypt(msgspec.json.encode(some))
        summed.add(line, some)
        file.write(line + b"\n")
    file.write(newest.encrypt(msgspec.json.encode(summed.told)) + b"\n")
    return summed.told


def _few(every: Iterable[Entry | Held]) -> Iterator[list[Entry | Held]]:
    few: list[Entry | Held] = []
    for each in every:
        few.append(each)
        if len(few) == _AT_A_TIME:
            yield few
            few = []
    if few:
        yield few


class Archive(Memory):
    """A copy, as a store that is only moved from; its mark and its inbox are in memory.

    Raises NoCopy for what is not whole, OSError.
    """

    def __init__(self, path: Path, keys: Sequence[str]) -> None:
        super().__init__()
        self._path, self._any = path, MultiFernet([Fernet(key) for key in keys])
        self.told = self._checked()

    def everything(self, unreadable: list[str]) -> Iterator[Held]:
        """As of any store that is moved."""
        for _, some in self._lines():
            if isinstance(some, _Some):
                yield from some.held

    def put_all(self, every: Sequence[Held]) -> None:
        """A copy stays as it is."""
        raise UnsupportedOperation("a copy stays as it is")

    def in_use(self) -> bool:
        """Nobody works on a copy."""
        return False

    def _checked(self) -> Copied:
        summed, told = None, None
        for line, some in self._lines():
            if isinstance(some, Copied):
                told = some
                summed = summed or _Summed(some.made)
            elif summed is not None:
                told = None
                summed.add(line, some)
                self._remember(some)
        if summed is None or told != summed.told:
            raise NoCopy(self._path)
        return told

    def _remember(self, some: _Some) -> None:
        self.inbox().append(some.entries)
        for held in some.held:
            if held.record.key == SEAL and not held.aside:
                self._records[SEAL] = held.record, datetime.now(UTC)

    def _lines(self) -> Iterator[tuple[bytes, _Some | Copied]]:
        with self._path.open("rb") as file:
            for line in file:
                token = line.rstrip(b"\n")
                try:
                    text = self._any.decrypt(token)
                    yield token, msgspec.json.decode(text, type=_Some | Copied)
                except (InvalidToken, msgspec.DecodeError):
                    raise NoCopy(self._path) from None
