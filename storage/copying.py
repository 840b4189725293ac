"""All that a store holds, read while a bot is at work on it.

What waits in the inbox comes first: what is done with meanwhile is in the record that is read after
it. So every answer that was acknowledged before the copy began is in it.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from storage.base import Entry, Held
from storage.journal import waiting_in
from storage.log import lines_of
from storage.tiny import files_of


def from_files(folder: Path, unreadable: list[str]) -> Iterator[Entry | Held]:
    """Of a folder, whose lock may be another's. Raises FileNotFoundError when it is not there.

    The logs come before the files: a log goes once all of it is in files.
    """
    if not folder.is_dir():
        raise FileNotFoundError(2, "There is no such data folder", str(folder))
    yield from waiting_in(folder / "inbox")
    logged = {held.record.key: held for held in lines_of(folder)}
    for held in files_of(folder, unreadable):
        newer = None if held.aside else logged.pop(held.record.key, None)
        yield newer if newer and newer.record.version > held.record.version else held
    yield from logged.values()


def from_database(url: str, unreadable: list[str]) -> Iterator[Entry | Held]:
    """Of a PostgreSQL. Raises OSError."""
    from storage.postgres import Postgres

    with closing(Postgres(url)) as store:
        yield from store.waiting()
        yield from store.everything(unreadable)
