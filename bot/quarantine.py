"""Updates that could not be read: their form is kept, never what they said."""

from typing import Any

import msgspec

from storage import Damaged, Store

KEY = "quarantine"
KEPT_AT_MOST = 100


def put(store: Store, update: int, shape: Any) -> None:
    """Keeps the shape (field names and types) of an update, with the last hundred.

    Raises OSError.
    """
    try:
        record = store.load(KEY)
    except Damaged:  # it was set aside: we begin again
        record = None
    before = msgspec.json.decode(record.payload, type=list[Any]) if record else []
    kept = [*before, {"update": update, "shape": shape}][-KEPT_AT_MOST:]
    store.save(KEY, msgspec.json.encode(kept), record.version if record else 0)
