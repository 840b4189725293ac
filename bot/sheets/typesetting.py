"""Typst, in a process of its own.

Its fonts and what it remembers of papers come to 150 MB and more after a few of them. There they go
back to the system once nothing was drawn for a while, whatever a picture does to the compiler ends
that process alone, and no turn waits while a page is set.
"""

import subprocess
import sys
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock, Thread
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct

FOLDER = Path(__file__).parent
_ROOT = FOLDER.parent.parent


class Asked(Struct, frozen=True):
    """A template of this folder, and what it is to set, in JSON; end: whether to tell the value of
    its <end>."""

    template: str
    data: str
    form: Literal["png", "pdf"]
    ppi: float
    end: bool = False


class Set(Struct, frozen=True):
    """What was set: one file, or of several pages as many pictures. end: in JSON. wrong: what the
    compiler says is."""

    files: tuple[bytes, ...] = ()
    end: str = ""
    wrong: str = ""


class NotSet(Exception):
    """The compiler could not set it."""


class _Process(NamedTuple):
    pid: int
    line: Connection


class Typesetter:
    """Asks that process, which begins when it is needed, for one thing at a time."""

    def __init__(self) -> None:
        self._free = Lock()
        self._process: _Process | None = None

    @property
    def pid(self) -> int | None:
        """Of the last process, which may have ended."""
        return self._process and self._process.pid

    def set(self, asked: Asked) -> Set:
        """What the compiler makes of it. Raises NotSet."""
        payload = msgspec.msgpack.encode(asked)
        with self._free:
            told = self._told(payload) or self._told(payload)
        if told is None:
            raise NotSet("the compiler went down")
        made = msgspec.msgpack.decode(told, type=Set)
        if made.wrong:
            raise NotSet(made.wrong)
        return made

    def _told(self, payload: bytes) -> bytes | None:
        """None: the process has ended, as it does once nothing was asked of it for a while."""
        self._process = self._process or _begun()
        try:
            self._process.line.send_bytes(payload)
            return self._process.line.recv_bytes()
        except (EOFError, OSError):
            self._process.line.close()
            self._process = None
            return None


def _begun() -> _Process:
    """It ends by itself when this process does, and gets none of its signals."""
    ours, theirs = Pipe()
    with theirs:
        process = subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, "-m", "bot.sheets.typesetter", str(theirs.fileno())],
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
    Thread(target=process.wait, daemon=True).start()  # or what has ended would stay as a zombie
    return _Process(process.pid, ours)


TYPESETTER = Typesetter()
