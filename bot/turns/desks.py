"""What is known of a person while something of theirs is under way, so that what they say next can
be saved while the messages of before still wait to be sent."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.lanes import Lane
from bot.telegram.gateway import Call
from bot.turns.records import Kept


class Desk:
    """`writing` is held by who changes the record, `sending` by who sends, in the order of asking.

    kept: the record, once it was looked at; its `unsent` also has what is fleeting. version: None
    when nothing is stored. doubtful: the call that may have been sent before a crash. last: the
    newest message they were sent meanwhile. lane: the earliest of the turns that use it.
    """

    def __init__(self) -> None:
        self.writing, self.sending = asyncio.Lock(), asyncio.Lock()
        self.kept: Kept | None = None
        self.version: int | None = None
        self.doubtful: Call | None = None
        self.last: int | None = None
        self.lane = Lane.LATER
        self.users = 0

    def put(self, kept: Kept, version: int | None) -> None:
        """What is stored now."""
        self.kept, self.version = kept, version

    @property
    def unsent(self) -> tuple[Call, ...]:
        """What is still to be sent, in order."""
        return self.kept.unsent if self.kept else ()


class Desks:
    """A desk a person, kept while somebody uses it."""

    def __init__(self) -> None:
        self._desks: dict[int, Desk] = {}

    @contextmanager
    def of(self, person: int) -> Iterator[Desk]:
        """The person's desk."""
        desk = self._desks.setdefault(person, Desk())
        desk.users += 1
        try:
            yield desk
        finally:
            desk.users -= 1
            if not desk.users:
                del self._desks[person]
