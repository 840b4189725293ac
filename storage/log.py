"""A file of lines, each a record as it was saved: the write-ahead log of `ahead.py`."""

import mmap
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from storage.base import Damaged, Held, Record
from storage.files import sync_names
from storage.marks import Span

_NAME = "ahead-"


class Line(Struct, frozen=True, array_like=True):
    """A record. saved: when, in nanoseconds since 1970."""

    key: str
    version: int
    saved: int
    payload: bytes

    @property
    def record(self) -> tuple[Record, int]:
        """What it keeps, and when that was saved."""
        return Record(self.key, self.version, self.payload), self.saved


_DECODER = msgspec.json.Decoder(Line)


class Spot(NamedTuple):
    """Where the last line of a record is, and what it says but for the payload."""

    log: "Log"
    start: int
    length: int
    version: int
    saved: int


class Log:
    """A file of lines, each after a newline; what no line can be read of is passed over. found:
    where the last line was of each record when the file was opened. spans: of which versions its
    lines are."""

    def __init__(self, folder: Path, number: int) -> None:
        self.path, self.number = folder / f"{_NAME}{number}", number
        # Not to append: the system would then write at the end what blanks a line.
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        self._end, self._torn = 0, False
        self.spans: dict[str, Span] = {}
        self.found = dict(self._spots())
        if not self._end:
            self.append([b"\n"])
        os.ftruncate(self._file, self._end)
        os.fsync(self._file)
        sync_names(folder)

    @property
    def size(self) -> int:
        """Bytes of its lines."""
        return self._end - 1

    def append(self, lines: Sequence[bytes]) -> list[int]:
        """Where each line begins; on return they are on disk. Raises OSError: none is there."""
        text = memoryview(b"".join(lines))
        if self._torn:
            os.ftruncate(self._file, self._end)
        self._torn, at = True, self._end
        while text:
            written = os.pwrite(self._file, text, at)
            text, at = text[written:], at + written
        os.fsync(self._file)
        self._torn = False
        starts = []
        for line in lines:
            starts.append(self._end)
            self._end += len(line)
        return starts

    def holds(self, key: str, version: int) -> None:
        """A line of it is this record's."""
        self.spans[key] = Span(self.spans.get(key, Span(version - 1, 0)).before, version)

    def read(self, key: str, spot: Spot) -> Line:
        """The line at a place. Raises Damaged."""
        try:
            return _DECODER.decode(os.pread(self._file, spot.length, spot.start))
        except msgspec.DecodeError:
            raise Damaged(key) from None

    def blank(self, key: str) -> None:
        """Leaves nothing of a record in the file; the last line goes last, should we be killed."""
        self.spans.pop(key, None)
        opening = b'\n["%s",' % key.encode()
        with mmap.mmap(self._file, self._end) as lines:
            start = lines.find(opening)
            while start >= 0:
                end = lines.find(b"\n", start + 1)
                lines[start + 1 : end] = b" " * (end - start - 1)
                start = lines.find(opening, end)
            lines.flush()
        os.fsync(self._file)

    def remove(self) -> None:
        """No line is needed any more. Raises OSError: then it may be removed again."""
        self.path.unlink(missing_ok=True)
        sync_names(self.path.parent)
        self.close()

    def close(self) -> None:
        """Nothing is asked of it any more."""
        os.close(self._file)

    def _spots(self) -> Iterator[tuple[str, Spot]]:
        """The key and the place of each whole line that an earlier process left, in order."""
        with self.path.open("rb") as lines:
            for text in lines:
                if text.endswith(b"\n"):
                    with suppress(msgspec.DecodeError):
                        line = _DECODER.decode(text)
                        self.holds(line.key, line.version)
                        yield line.key, Spot(self, self._end, len(text), line.version, line.saved)
                    self._end += len(text)


def lines_of(folder: Path) -> Iterator[Held]:
    """The last line of each record in a folder's logs, which another process may write."""
    last: dict[str, Line] = {}
    for number in sorted(numbers_in(folder)):
        with suppress(FileNotFoundError), (folder / f"{_NAME}{number}").open("rb") as lines:
            for text in lines:
                with suppress(msgspec.DecodeError):
                    line = _DECODER.decode(text)
                    last[line.key] = line
    for line in last.values():
        record, saved = line.record
        yield Held(record, saved // 1000)


def numbers_in(folder: Path) -> Iterator[int]:
    """Those of the logs that an earlier process left."""
    for path in folder.glob(f"{_NAME}*"):
        number = path.name.removeprefix(_NAME)
        if number.isdecimal():
            yield int(number)
