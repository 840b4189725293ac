"""Updates that could not be read: their form is kept, never what they said."""

from typing import Any

from bot.turns.records import Notes

KEY = "quarantine"
KEPT_AT_MOST = 100


async def put(notes: Notes, update: int, shape: Any) -> None:
    """Keeps the shape (field names and types) of an update, with the last hundred.

    Raises OSError, StoreError.
    """
    aside = {"update": update, "shape": shape}
    await notes.change(KEY, list[Any], lambda before: [*(before or []), aside][-KEPT_AT_MOST:])
