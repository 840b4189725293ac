"""What was worked out lately, kept by what it was worked out from, so as not to do it again."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar

import msgspec

Of = TypeVar("Of")
T = TypeVar("T")


def once(make: Callable[[Of], T]) -> Callable[[Of], T]:
    """The function, done once for each value: what it made stays on the value, a Struct with a
    __dict__, and goes with it."""
    name = f"{make.__module__}.{make.__qualname__}"

    @wraps(make)
    def made(of: Any) -> T:
        known: dict[str, T] = of.__dict__
        if name not in known:
            known[name] = make(of)
        return known[name]

    return made


def written(value: object) -> bytes:
    """The value as a record has it, to keep something by; some way, when no record could."""
    try:
        return msgspec.json.encode(value)
    except UnicodeError:
        return repr(value).encode(errors="surrogatepass")


class Memo(Generic[T]):
    """The last `most` values that were used. Threads may share it: each step is a single one, and
    the worst that a race does is to forget."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[bytes, T] = OrderedDict()

    def get(self, key: bytes) -> T | None:
        """What was kept; it is now the last to go."""
        value = self._kept.pop(key, None)
        if value is not None:
            self._kept[key] = value
        return value

    def put(self, key: bytes, value: T) -> None:
        """Keeps it; the one that was not used for longest goes."""
        self._kept[key] = value
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
