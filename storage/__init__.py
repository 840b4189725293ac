"""Keeps records under keys, whatever they hold. `open_store` is the door."""

from collections.abc import Callable, Sequence
from pathlib import Path

from storage.ahead import Ahead
from storage.base import (
    Clash,
    Damaged,
    Locked,
    Newer,
    Record,
    Save,
    Sealable,
    SealLost,
    Store,
    StoreError,
    Vanished,
    WrongKey,
)
from storage.inbox import Entry, Inbox
from storage.lease import Lease
from storage.memory import Memory
from storage.sealed import Sealed
from storage.tiny import Tiny

__all__ = [
    "Clash",
    "Damaged",
    "Entry",
    "Inbox",
    "Lease",
    "Locked",
    "Newer",
    "Record",
    "Save",
    "SealLost",
    "Sealable",
    "Store",
    "StoreError",
    "Vanished",
    "WrongKey",
    "open_store",
]


def _tiny(url: str) -> Sealable:
    folder = url.removeprefix("tinydb:")
    if not folder:
        raise ValueError("a store's address names its folder, as in tinydb:data")
    return Ahead(Tiny(Path(folder)))


def _postgres(url: str) -> Sealable:
    from storage.postgres import Postgres  # who keeps files only, needs none of its driver

    return Postgres(url)


_STORES: dict[str, Callable[[str], Sealable]] = {
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
    scheme, colon, _ = url.partition(":")
    if not colon or scheme not in _STORES:
        kinds = ", ".join(f"{name}:" for name in _STORES)
        raise ValueError(f"a store's address starts with one of: {kinds}")
    inner = _STORES[scheme](url)
    try:
        return Sealed(inner, keys, mend)
    except BaseException:
        inner.close()
        raise
