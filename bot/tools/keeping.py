"""For whoever hosts the bot: a copy of all it keeps, that copy put back, and what is wrong."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

from bot import logs, settings
from bot.intake.entries import whose
from bot.settings import Settings
from bot.tools.stopping import stopped_by_a_sentence
from bot.turns import schema
from bot.turns.records import Kept
from storage import Damaged, Entry, Newer, Opener, backup, everything, open_store, restore

ROOM = 2**28
"""Free bytes below which a disk is nearly full."""


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
def backup_command(file: Path) -> None:
    """Write all that is kept into FILE, sealed; the bot may run meanwhile."""
    stopped_by_a_sentence(lambda: _backup(file))


def _backup(file: Path) -> None:
    chosen = _chosen()
    told, unreadable = backup(str(chosen.database), file, settings.keys(chosen))
    click.echo(f"Copied: {told.records} records, {told.aside} of them set aside, and")
    click.echo(f"{told.waiting} updates that wait for their turn. Keep the key elsewhere.")
    for place in unreadable:
        click.echo(f"It cannot be read, and is not in the copy: {place}")


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore_command(file: Path) -> None:
    """Put what FILE holds where DATABASE_URL says, where nothing may be yet."""
    stopped_by_a_sentence(lambda: _restore(file))


def _restore(file: Path) -> None:
    chosen = _chosen()
    told, moved = restore(file, str(chosen.database), settings.keys(chosen), whose)
    click.echo(f"Restored: {moved.records} records and {moved.waiting} updates,")
    click.echo(f"as they were on {told.made:%Y-%m-%d at %H:%M:%S} UTC. All of it was compared.")


@click.command("accept")
def accept() -> None:
    """Say that older files were put back on purpose; the bot then starts on what is there."""
    stopped_by_a_sentence(_accept)


def _accept() -> None:
    chosen = _chosen()
    keys, beside = settings.keys(chosen), chosen.beside
    open_store(str(chosen.database), keys, meant=True, beside=beside).close()
    click.echo("What is kept there is taken as it is: start the bot.")


@click.command("diagnose")
def diagnose() -> None:
    """Say in sentences what is wrong, and nothing private; the bot may run meanwhile."""
    stopped_by_a_sentence(_diagnose)


class _Seen(NamedTuple):
    people: int = 0
    others: int = 0
    waiting: int = 0
    aside: int = 0
    sealed: int = 0
    newer: int = 0
    misshapen: int = 0


def _diagnose() -> None:
    chosen, unreadable = _chosen(), list[str]()
    seen = _seen(chosen, unreadable)
    click.echo(f"{seen.people} people and {seen.others} other records are kept;")
    click.echo(f"{seen.waiting} updates wait for their turn.")
    troubles = [*_troubles(seen, unreadable), *_full(chosen)]
    for sentence in troubles or ["Nothing is wrong with what is kept."]:
        click.echo(sentence)
    sys.exit(bool(troubles))


def _seen(chosen: Settings, unreadable: list[str]) -> _Seen:
    counts, opener = dict.fromkeys(_Seen._fields, 0), Opener(settings.keys(chosen))
    for each in everything(str(chosen.database), unreadable):
        if isinstance(each, Entry):
            counts["waiting"] += 1
        elif each.aside:
            counts["aside"] += 1
        elif not opener.is_seal(each.record):
            person = each.record.key.startswith("person-")
            counts["people" if person else "others"] += 1
            try:
                record = opener.opened(each.record)
                if person:
                    schema.decoded(record, Kept)
            except Newer:
                counts["newer"] += 1
            except Damaged:
                counts["sealed" if not opener.opens(each.record) else "misshapen"] += 1
    return _Seen(**counts)


def _troubles(seen: _Seen, unreadable: list[str]) -> Iterator[str]:
    if seen.sealed:
        yield f"{seen.sealed} records are opened by none of the keys given: find the key of before."
    if seen.misshapen:
        yield f"{seen.misshapen} records hold what this bot does not understand: bring a copy back."
    if seen.newer:
        yield f"{seen.newer} records were written by a newer version: start that one again."
    if seen.aside:
        yield f"{seen.aside} records were set aside: they could not be read, or are of before."
    for place in unreadable:
        yield f"It cannot be read: {place}"


def _full(chosen: Settings) -> Iterator[str]:
    folder = chosen.database.folder
    if folder is not None and shutil.disk_usage(folder).free < ROOM:
        yield "The disk is nearly full: what people say can soon not be kept."


def _chosen() -> Settings:
    chosen = settings.read(os.environ)
    logs.configure(chosen.log_level, chosen.log_format, chosen.token)
    return chosen
