"""Keeps records under keys, whatever they hold. `open_store` is the door."""

from collections.abc import Callable, Sequence
from pathlib import Path

from storage.ahead import Ahead
from storage.base import (
    Clash,
    Damaged,
    Locked,
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
from storage.memory import Memory
from storage.sealed import Sealed
from storage.tiny import Tiny

__all__ = [
    "Clash",
    "Damaged",
    "Entry",
    "Inbox",
    "Locked",
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


def _tiny(folder: str) -> Sealable:
    if not folder:
        raise ValueError("a store's address names its folder, as in tinydb:data")
    return Ahead(Tiny(Path(folder)))


_STORES: dict[str, Callable[[str], Sealable]] = {
    "tinydb": _tiny,
    "memory": lambda _: Memory(),
}


def open_store(url: str, keys: Sequence[str], mend: bool = False) -> Sealed:
    """The store of a URL (`tinydb:data`, `memory:`), sealed with `keys`, newest first; mend: a lost
    seal is made anew when the keys open every record.

    Raises ValueError for a URL or keys that make no sense, Locked, WrongKey, SealLost.
    """
    scheme, colon, rest = url.partition(":")
    if not colon or scheme not in _STORES:
        kinds = ", ".join(f"{name}:" for name in _STORES)
        raise ValueError(f"a store's address starts with one of: {kinds}")
    inner = _STORES[scheme](rest)
    try:
        return Sealed(inner, keys, mend)
    except BaseException:
        inner.close()
        raise
