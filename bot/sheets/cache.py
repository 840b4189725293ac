"""Papers made once: the same document asked again costs nothing, within a bounded memory."""

from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from threading import Lock

import msgspec

from bot.sheets import papers
from bot.sheets.papers import Which
from flows.document import Document

ROOM = 32 * 1024 * 1024  # bytes: about a hundred papers


class Papers:
    """Cards and reports by their content, the least recently asked forgotten first.

    Call it from threads: what is not remembered is compiled, which takes tens of milliseconds.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()
        self._lock = Lock()

    def card(self, document: Document, which: Which) -> bytes:
        """A PNG of 1080 × 1350 pixels."""
        return self._once(which, document, lambda: papers.card(document, which))

    def report(self, document: Document) -> bytes:
        """A PDF of three to five pages."""
        return self._once("report", document, lambda: papers.report(document))

    def _once(self, kind: str, document: Document, make: Callable[[], bytes]) -> bytes:
        key = sha256(kind.encode() + msgspec.json.encode(document)).digest()
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        self._keep(key, made)
        return made

    def _keep(self, key: bytes, made: bytes) -> None:
        with self._lock:
            self._kept[key] = made
            while sum(map(len, self._kept.values())) > self._room:
                self._kept.popitem(last=False)
