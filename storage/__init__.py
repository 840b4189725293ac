"""Keeps records under keys, whatever they hold. `open_store` is the door."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from storage.ahead import Ahead
from storage.base import (
    Clash,
    Damaged,
    Differs,
    InUse,
    Locked,
    Movable,
    Newer,
    NotEmpty,
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
from storage.inbox import Entry, Inbox, Lease
from storage.memory import Memory
from storage.moving import Moved, Whose, moved
from storage.sealed import Sealed
from storage.tiny import Tiny

__all__ = [
    "Clash",
    "Damaged",
    "Differs",
    "Entry",
    "InUse",
    "Inbox",
    "Lease",
    "Locked",
    "Moved",
    "Newer",
    "NotEmpty",
    "Record",
    "Save",
    "SealLost",
    "Sealable",
    "Store",
    "StoreError",
    "Unfinished",
    "Vanished",
    "WrongKey",
    "move",
    "open_store",
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


def open_store(url: str, keys: Sequence[str], mend: bool = False) -> Sealed:
    """The store of a URL (`tinydb:data`, `postgresql://…`, `memory:`), sealed with `keys`, newest
    first; mend: a lost seal is made anew when the keys open every record.

    Raises ValueError for a URL or keys that make no sense, Locked, Newer, WrongKey, SealLost,
    OSError.
    """
    inner = _opener(url)(url)
    try:
        return Sealed(inner, keys, mend)
    except BaseException:
        inner.close()
        raise


def move(source: str, target: str, keys: Sequence[str], whose: Whose) -> Moved:
    """Moves all that a store of one URL holds to that of another, where nothing is.

    Raises as `open_store`, and InUse, NotEmpty, Differs.
    """
    with closing(_lasting(source)) as before, closing(_lasting(target)) as after:
        return moved(before, after, keys, whose)


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
