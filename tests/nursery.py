"""Starts bots without their start: each is forked from a process that has read its words already.

    python -m tests.nursery    for each line {"log": path, "environ": {}} that it reads, a process
                               of `python -m bot run`: its number, and later {"pid": n, "status": n}

What a bot is killed in the middle of is the same; it is back in a fraction of a second rather than
in several, so that hundreds of kills fit into a test.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from select import select
from types import TracebackType
from typing import NoReturn, Self

from msgspec.structs import replace

from bot import content
from bot.tools.commands import run
from flows.desk.voice import Content

ROOT = Path(__file__).parent.parent
LOOKS = 0.005
"""Seconds between two looks at who is gone."""


class Child:
    """A process of the nursery, as asyncio's subprocesses are."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._gone = asyncio.Event()

    def send_signal(self, number: int) -> None:
        """While it is there: the nursery keeps its number until it told its status."""
        if self.returncode is None:
            os.kill(self.pid, number)

    async def wait(self) -> int:
        """Its exit status, negative for a signal."""
        await self._gone.wait()
        return self.returncode or 0

    def ended(self, status: int) -> None:
        self.returncode = status
        self._gone.set()


class Nursery:
    """The process that forks them; what it forked goes with it."""

    async def __aenter__(self) -> Self:
        self._children: dict[int, Child] = {}
        self._born: asyncio.Queue[Child] = asyncio.Queue()
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.nursery"),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        self._hearing = asyncio.create_task(self._hear())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for child in self._children.values():
            child.send_signal(signal.SIGKILL)
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._hearing
        await self._process.wait()

    async def start(self, log: Path, environ: Mapping[str, str]) -> Child:
        """A bot, which is starting."""
        assert self._process.stdin is not None
        told = {"log": str(log), "environ": dict(environ)}
        self._process.stdin.write(json.dumps(told).encode() + b"\n")
        await self._process.stdin.drain()
        return await self._born.get()

    async def _hear(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            told = json.loads(line)
            if "status" in told:
                self._children[told["pid"]].ended(told["status"])
            else:
                child = self._children[told["pid"]] = Child(told["pid"])
                self._born.put_nowait(child)


def _words() -> Content:
    ready = content.read()
    for texts in ready.texts.values():
        texts.prepare()
    return ready


def _main() -> None:
    ready, said = _words(), b""

    def read(
        link: str = content.NOWHERE, folder: Path = content.FOLDER, pen_host: str = ""
    ) -> Content:
        pen = content.pen(pen_host, folder) if pen_host else None
        return replace(ready, link=link, pen=pen)

    content.read = read
    while True:  # without a thread, as a fork copies none
        if select([0], [], [], LOOKS)[0]:
            more = os.read(0, 2**16)
            if not more:
                return
            *lines, said = (said + more).split(b"\n")
            for line in lines:
                _born(**json.loads(line))
        _buried()


def _born(log: str, environ: dict[str, str]) -> None:
    pid = os.fork()
    if not pid:
        _bot(log, environ)
    _tell(pid=pid)


def _buried() -> None:
    """Tells of those that are gone."""
    with suppress(ChildProcessError):
        while (gone := os.waitpid(-1, os.WNOHANG))[0]:
            _tell(pid=gone[0], status=os.waitstatus_to_exitcode(gone[1]))


def _tell(**told: int) -> None:
    os.write(1, json.dumps(told).encode() + b"\n")


def _bot(log: str, environ: dict[str, str]) -> NoReturn:
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ.clear()
    os.environ.update(environ)
    try:
        run.main([], standalone_mode=False)
        status = 0
    except SystemExit as ended:
        status = int(ended.code or 0)
    finally:
        os._exit(status)


if __name__ == "__main__":
    _main()
