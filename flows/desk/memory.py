"""What one turn has worked out, so that it works it out once, whichever sheet it looks at."""

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """It lasts as long as its turn. What a thing was worked out from is compared by its value:
    records are replaced whenever anything of them changes, and most of what they hold does not."""

    def __init__(self) -> None:
        self._made: dict[str, list[tuple[object, Any]]] = {}

    def once(self, what: str, of: object, make: Callable[[], T]) -> T:
        """What is made of this, made the first time only."""
        known = self._made.setdefault(what, [])
        for one, made in known:
            if one is of or one == of:
                found: T = made
                return found
        made = make()
        known.append((of, made))
        return made
