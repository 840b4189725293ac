"""The updates we took from Telegram and have not confirmed yet, in the order it gave them."""

import asyncio
from collections.abc import Callable

from bot.intake.people import Ticket


class Window:
    """Knows how far the offset may go: never past an update whose turn has not ended.

    One exception: a turn that was saved more than `grace` seconds ago and only waits for its
    messages to leave holds back nobody else, as nothing the person said can be lost any more.
    """

    def __init__(self, grace: float, clock: Callable[[], float]) -> None:
        self._grace = grace
        self._clock = clock
        self._updates: dict[int, Ticket | None] = {}
        self._offset = 0

    def __contains__(self, update: int) -> bool:
        return update in self._updates

    def add(self, update: int, ticket: Ticket | None) -> None:
        """Remember an update; without a ticket there was nothing to do for it."""
        self._updates[update] = ticket

    def advance(self) -> int:
        """Forget the updates at the front that may be confirmed; the offset that confirms them."""
        for update, ticket in list(self._updates.items()):
            if self._holds(ticket):
                break
            del self._updates[update]
            self._offset = update + 1
        return self._offset

    def unfinished(self) -> list[asyncio.Future[None]]:
        """What holds the offset back, the first update's first."""
        return [ticket.ended for ticket in self._updates.values() if ticket and self._holds(ticket)]

    def _holds(self, ticket: Ticket | None) -> bool:
        if ticket is None or (ticket.ended.done() and not ticket.ended.cancelled()):
            return False
        return ticket.saved_at is None or self._clock() - ticket.saved_at < self._grace
