"""What keeps a command from going on, in a sentence."""

import sys
from collections.abc import Callable

import click

from bot import settings
from bot.intake.polling import TokenRefused
from storage.base import StoreError


def stopped_by_a_sentence(start: Callable[[], None]) -> None:
    """Whatever keeps the bot from starting is told in a sentence, not in a traceback."""
    try:
        start()
    except (settings.WrongSettings, StoreError, TokenRefused) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"{error.strerror}: {error.filename or 'this machine refused'}", err=True)
        sys.exit(1)
