"""python -m bot.sandbox: the sandbox as a process of its own."""

import asyncio
import signal
from pathlib import Path

import click

from bot.sandbox.server import Sandbox


@click.command()
@click.option("--port", default=8081, show_default=True, help="Or the next free one.")
@click.option("--token", help="The only token accepted; any without it.")
@click.option("--state", type=click.Path(path_type=Path), help="File that keeps conversations.")
def main(port: int, token: str | None, state: Path | None) -> None:
    """A local Telegram: a Bot API and a phone in the browser. Prints its address."""
    asyncio.run(_serve(port, token, state))


async def _serve(port: int, token: str | None, state: Path | None) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    sandbox = Sandbox(token, state)
    click.echo(await sandbox.start(port=port))
    await stopped.wait()
    await sandbox.stop()


if __name__ == "__main__":
    main()
