"""Asks the bot that runs on this machine how it is. Little is loaded: that is done all the time."""

import os
import sys
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import click

from bot.doors import READY

PATIENCE = 10.0
"""Seconds to wait for it to say so."""


@click.command("health")
def health() -> None:
    """Ask the bot that runs here whether it is ready (PORT says where): for containers."""
    port = os.environ.get("PORT", "").strip()
    if not port.isdecimal():
        _ill("PORT is missing: it says where the bot answers.")
    try:
        with urlopen(f"http://127.0.0.1:{port}{READY}", timeout=PATIENCE) as answer:
            click.echo(answer.read().decode().strip())
    except HTTPError as error:
        _ill(error.read().decode().strip())
    except (URLError, TimeoutError):
        _ill("The bot does not answer here.")


def _ill(sentence: str) -> None:
    click.echo(sentence, err=True)
    sys.exit(1)
