"""Papers made once: the same paper asked again costs nothing, within a bounded memory."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from msgspec import Struct

ROOM = 32 * 1024 * 1024  # bytes: about a hundred papers


class Made(Struct, frozen=True):
    """A file ready to be sent."""

    name: str
    content: bytes


class Papers:
    """Papers by whose they are and their key, the least recently asked forgotten first.

    Call it from threads: what is not remembered is made, which takes tens of milliseconds.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._kept: OrderedDict[tuple[int, str], Made] = OrderedDict()
        self._lock = Lock()

    def once(self, person: int, key: str, make: Callable[[], Made]) -> Made:
        """The paper of this key, made if it is not remembered."""
        with self._lock:
            if found := self._kept.get((person, key)):
                self._kept.move_to_end((person, key))
                return found
        made = make()
        with self._lock:
            self._kept[person, key] = made
            while sum(len(paper.content) for paper in self._kept.values()) > self._room:
                self._kept.popitem(last=False)
        return made

    def forget(self, person: int) -> None:
        """Nothing made for the person is left."""
        with self._lock:
            for known in [known for known in self._kept if known[0] == person]:
                del self._kept[known]
