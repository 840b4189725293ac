"""The demo: the real bot, unchanged, on a local Telegram with a phone in the browser."""

import asyncio
import os
import webbrowser
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import click

from bot import logs, settings
from bot.sandbox.server import Sandbox

Bot = Callable[[settings.Settings], Awaitable[None]]
"""The bot as it would run on Telegram, until it is stopped."""
FOLDER = Path("data-demo")
PORT = 8080
PEN = ("PEN_URL", "PEN_MODEL", "PEN_KEY")
"""What of the environment the demo heeds: a pen is tried there, too."""
TOKEN = f"1:{'-'.join(['demo'] * 8)}"
"""No secret: it opens nothing but this machine's own sandbox, which accepts any."""


async def run(bot: Bot, port: int, open_browser: bool) -> None:
    """Serves the phone and the bot until Ctrl-C. The port, or the next free one."""
    await asyncio.to_thread(FOLDER.mkdir, exist_ok=True)
    sandbox = Sandbox(TOKEN, FOLDER / "phone.json")
    address = await sandbox.start(port=port)
    chosen = settings.read(
        {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": f"tinydb:{FOLDER / 'people'}",
            "ENCRYPTION_KEY_FILE": str(FOLDER / "key"),
            "LOG_LEVEL": "WARNING",
            **{name: os.environ[name] for name in PEN if name in os.environ},
        }
    )
    logs.configure(chosen.log_level, chosen.log_format, chosen.token)
    _say_where(address, port, open_browser)
    try:
        await bot(chosen)
    finally:
        await sandbox.stop()


def _say_where(address: str, port: int, open_browser: bool) -> None:
    if not address.endswith(f":{port}"):
        click.echo(f"Port {port} is busy, so here is the next one.")
    click.echo(f"Your phone is at {address} (Ctrl-C to stop)")
    if open_browser:
        asyncio.get_running_loop().run_in_executor(None, _open, address)


def _open(address: str) -> None:
    with suppress(webbrowser.Error):
        webbrowser.open(address)
