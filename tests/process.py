"""The real bot in a process of its own, on a sandbox in this one, stopped however a test likes."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from cryptography.fernet import Fernet

from bot.sandbox import Phone, Sandbox
from tests.nursery import Child, Nursery

ROOT = Path(__file__).parent.parent
TOKEN = "123456:a-token-for-a-telegram-inside-this-test"  # noqa: S105 - see what it says
# Generous: a busy machine only makes a test slow, never wrong.
PATIENCE = 60.0
HERE = "the bot is there"
"""What the log says when the bot begins to listen."""


class Bot:
    """`python -m bot run`, its data folder, its key file beside it and its log over all runs.
    nursery: where it is forked, rather than started."""

    def __init__(
        self,
        address: str,
        folder: Path,
        sandbox: Sandbox | None = None,
        nursery: Nursery | None = None,
        **environ: str,
    ) -> None:
        self._sandbox, self._nursery = sandbox, nursery
        self.data = folder / "data"
        self.log = folder / "bot.log"
        self.key_file = folder / "key"
        self.environ = {
            "PATH": os.defpath,
            "HOME": str(folder),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": f"tinydb:{self.data}",
            "ENCRYPTION_KEY_FILE": str(self.key_file),
            "LOG_LEVEL": "DEBUG",
        } | environ
        self._process: asyncio.subprocess.Process | Child | None = None
        self._before = 0

    async def start(self) -> None:
        """Starts the bot and waits until it listens. Raises ChildProcessError if it stops."""
        await self.launch()
        await self.listens()

    async def listens(self) -> None:
        """Waits until the bot that was started listens. Raises ChildProcessError if it stops."""
        async with asyncio.timeout(3 * PATIENCE):
            while HERE not in self.said()[self._before :]:
                if not self.running:
                    raise ChildProcessError(self.said())
                await asyncio.sleep(0.01)

    async def launch(self) -> None:
        """Starts the bot and waits for nothing."""
        self._before = len(self.said())
        if self._nursery is not None:
            self._process = await self._nursery.start(self.log, self.environ)
            return
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=ROOT,
                env=self.environ,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def sandbox(self) -> Sandbox:
        """The sandbox it is on, when that is in this process. Raises LookupError."""
        if self._sandbox is None:
            raise LookupError("this bot was given an address only")
        return self._sandbox

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.returncode is None

    def send(self, number: signal.Signals) -> None:
        """Sends the process a signal."""
        if self._process is not None and self.running:
            self._process.send_signal(number)

    async def ended(self) -> int:
        """Waits until the process is gone; its exit status, negative for a signal."""
        if self._process is None:
            raise RuntimeError("the bot was not started")
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Sends a signal and waits until the process is gone; its exit status."""
        self.send(number)
        return await self.ended()

    def said(self) -> str:
        """The whole log so far, with whatever else it printed."""
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def errors(self) -> list[str]:
        """What the log tells of errors, each with its frames, and what was not logged at all."""
        entries = re.split(r"^(?=\d{4}-\d\d-\d\dT)", self.said(), flags=re.MULTILINE)
        quiet = re.compile(r"\S+Z \[(debug|info|warning)")
        return [entry for entry in entries if entry and not quiet.match(entry)]


@asynccontextmanager
async def bot_on(sandbox: Sandbox, folder: Path, **environ: str) -> AsyncIterator[Bot]:
    """A bot for this sandbox, not started; whatever happens, it is gone afterwards."""
    bot = Bot(await sandbox.start(), folder, sandbox, None, **environ)
    try:
        yield bot
    finally:
        if bot.running:
            await bot.stop(signal.SIGKILL)
        await sandbox.stop()


async def exits(bot: Bot) -> tuple[int, str]:
    """Starts a bot that is to stop by itself; its exit status and what it printed this time."""
    before = len(bot.said())
    await bot.launch()
    try:
        status = await bot.ended()
    finally:
        if bot.running:
            await bot.stop(signal.SIGKILL)
    return status, bot.said()[before:]


async def phone_of(bot: Bot, name: str = "Claire", language: str = "fr") -> Phone:
    """The phone of somebody new, who has not started the bot."""
    return await Phone.new(bot.environ["TELEGRAM_API_URL"], name, language)


def another_key() -> str:
    """A key that opens nothing yet."""
    return Fernet.generate_key().decode()
