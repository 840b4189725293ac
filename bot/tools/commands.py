"""The commands that need nearly all of the bot: run it, try it, check it, move what it keeps."""

import asyncio
import os
import sys
from contextlib import closing
from dataclasses import replace
from functools import partial

import click

from bot import app, content, logs, settings
from bot.intake.entries import whose
from bot.tools import demo, diagram, terminal
from bot.tools.stopping import stopped_by_a_sentence
from flows.check.mistakes import mistakes
from flows.rooms import MENU, turn
from storage import move, open_store

BOT = partial(app.run, turn, MENU)
"""The bot among its rooms: from its settings, until it is stopped."""


@click.command("run")
def run() -> None:
    """The bot on Telegram, by polling, or by a webhook where PUBLIC_URL says its address."""
    stopped_by_a_sentence(_run)


def _run() -> None:
    chosen = settings.read(os.environ)
    logs.configure(chosen.log_level, chosen.log_format, chosen.token)
    asyncio.run(BOT(chosen))


@click.command("rekey")
def rekey() -> None:
    """Seal every record with the newest encryption key, so that older keys can be dropped."""
    stopped_by_a_sentence(_rekey)


def _rekey() -> None:
    chosen = settings.read(os.environ)
    logs.configure(chosen.log_level, chosen.log_format, chosen.token)
    place, keys = str(chosen.database), settings.keys(chosen)
    with closing(open_store(place, keys, mend=True, beside=chosen.beside)) as store:
        click.echo(f"Sealed anew: {store.rekey()}. The newest key alone now opens every record.")


@click.command("move")
@click.argument("source")
@click.argument("target")
def move_command(source: str, target: str) -> None:
    """Move everybody from one store to another: two addresses, as in DATABASE_URL."""
    stopped_by_a_sentence(lambda: _move(source, target))


def _move(source: str, target: str) -> None:
    chosen = settings.read(os.environ)
    logs.configure(chosen.log_level, chosen.log_format, chosen.token)
    try:
        places = [settings.database(address) for address in (source, target)]
    except ValueError:
        raise click.BadParameter("each address must be as in DATABASE_URL") from None
    keys = settings.keys(replace(chosen, database=places[0]))
    moved = move(str(places[0]), str(places[1]), keys, whose)
    click.echo(f"Moved: {moved.records} records, {moved.aside} of them set aside, and")
    click.echo(f"{moved.waiting} updates that wait for their turn. All of it was compared.")
    for place in moved.unreadable:
        click.echo(f"It cannot be read, and stays: {place}")


@click.command("demo")
@click.option("--port", default=demo.PORT, show_default=True, help="Or the next free one.")
@click.option("--browser/--no-browser", default=True, help="Open the phone in a browser.")
def demo_command(port: int, browser: bool) -> None:
    """The bot with a phone in the browser: no token, no account."""
    stopped_by_a_sentence(lambda: asyncio.run(demo.run(BOT, port, browser)))


@click.command("chat")
@click.option("--language", help="Its code, as Telegram would tell it.")
def chat_command(language: str | None) -> None:
    """The interview in this terminal; nothing is kept, nobody is reminded."""
    terminal.chat(turn, language)


@click.command("check")
def check_command() -> None:
    """Mistakes in the content, told in a writer's words."""
    try:
        found = mistakes(content.folders(), content.tongues(), MENU)
    except ValueError as wrong:  # a file that cannot be read at all
        found = [str(wrong)]
    for mistake in found:
        click.echo(mistake)
    click.echo(f"{len(found)} mistakes")
    sys.exit(bool(found))


@click.command("diagram")
def diagram_command() -> None:
    """Draw the interview and the map of the folders again in the README."""
    diagram.write()
