"""Keeps records under keys, whatever they hold. `open_store` is the door."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from storage import archive, copying
from storage.ahead import Ahead
from storage.archive import Archive, Copied, NoCopy
from storage.base import (
    Clash,
    Damaged,
    Differs,
    Entry,
    Held,
    Inbox,
    InUse,
    Lease,
    Locked,
    Movable,
    Newer,
    NotEmpty,
    Older,
    Record,
    Save,
    Sealable,
    SealLost,
    Store,
    StoreError,
    Unfinished,
    Vanished,
    WrongKey,
)
from storage.memory import Memory
from storage.moving import Moved, Whose, moved
from storage.sealed import Opener, Sealed
from storage.tiny import Tiny

__all__ = [
    "Clash",
    "Copied",
    "Damaged",
    "Differs",
    "Entry",
    "Held",
    "InUse",
    "Inbox",
    "Lease",
    "Locked",
    "Moved",
    "Newer",
    "NoCopy",
    "NotEmpty",
    "Older",
    "Opener",
    "Record",
    "Save",
    "SealLost",
    "Sealable",
    "Store",
    "StoreError",
    "Unfinished",
    "Vanished",
    "WrongKey",
    "backup",
    "everything",
    "move",
    "open_store",
    "restore",
]


def _tiny(url: str) -> Movable:
    folder = url.removeprefix("tinydb:")
    if not folder:
        raise ValueError("a store's address names its folder, as in tinydb:data")
    return Ahead(Tiny(Path(folder)))


def _postgres(url: str) -> Movable:
    from storage.postgres import Postgres  # who keeps files only, needs none of its driver

    return Postgres(url)


_STORES: dict[str, Callable[[str], Movable | Memory]] = {
    "tinydb": _tiny,
    "postgresql": _postgres,
    "memory": lambda _: Memory(),
}


def open_store(
    url: str,
    keys: Sequence[str],
    mend: bool = False,
    *,
    meant: bool = False,
    beside: Path | None = None,
) -> Sealed:
    """The store of a URL (`tinydb:data`, `postgresql://…`, `memory:`), sealed with `keys`, newest
    first. mend: a lost seal is made anew when the keys open every record. meant: files may be
    older than what was left; beside: a folder away from them, that counts.

    Raises ValueError for a URL or keys that make no sense, Locked, Newer, WrongKey, SealLost,
    Older, OSError.
    """
    inner = _opener(url)(url)
    try:
        sealed = Sealed(inner, keys, mend)
        if isinstance(inner, Ahead):  # a database is put back whole, and by its own means
            inner.check(meant or mend, beside)
        return sealed
    except BaseException:
        inner.close()
        raise


def move(source: str, target: str, keys: Sequence[str], whose: Whose) -> Moved:
    """Moves all that a store of one URL holds to that of another, where nothing is.

    Raises as `open_store`, and InUse, NotEmpty, Differs.
    """
    with closing(_lasting(source)) as before, closing(_lasting(target)) as after:
        return moved(before, after, keys, whose)


def backup(url: str, path: Path, keys: Sequence[str]) -> tuple[Copied, list[str]]:
    """Writes all that is kept at a URL into a file, sealed, while a bot may be at work on it; and
    the places of what nobody can read, which is not in it.

    Raises ValueError, FileExistsError, WrongKey, OSError.
    """
    unreadable: list[str] = []
    return archive.write(path, everything(url, unreadable), keys), unreadable


def restore(path: Path, url: str, keys: Sequence[str], whose: Whose) -> tuple[Copied, Moved]:
    """Puts what such a file holds where nothing is. Raises NoCopy, and as `move`."""
    copy = Archive(path, keys)
    with closing(_lasting(url)) as target:
        return copy.told, moved(copy, target, keys, whose)


def everything(url: str, unreadable: list[str]) -> Iterator[Entry | Held]:
    """All that is kept at a URL, as it is sealed, lazily, while a bot may be at work on it."""
    scheme, _, place = url.partition(":")
    if scheme == "postgresql":
        return copying.from_database(url, unreadable)
    if scheme != "tinydb" or not place:
        raise ValueError("only what lasts can be copied: tinydb: or postgresql:")
    return copying.from_files(Path(place), unreadable)


def _lasting(url: str) -> Movable:
    opened = _opener(url)(url)
    if isinstance(opened, Memory):
        raise ValueError("what is in memory goes with it: nothing is moved")
    return opened


def _opener(url: str) -> Callable[[str], Movable | Memory]:
    scheme, colon, _ = url.partition(":")
    if not colon or scheme not in _STORES:
        kinds = ", ".join(f"{name}:" for name in _STORES)
        raise ValueError(f"a store's address starts with one of: {kinds}")
    return _STORES[scheme]
