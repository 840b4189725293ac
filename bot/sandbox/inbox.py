"""The updates waiting for the bot, and getUpdates: long polling, offsets, redelivery, conflict."""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.sandbox.params import second_poller, webhook_active
from bot.sandbox.state import Json, Pending, State

# Telegram sends these only to a bot that asks for them by name.
_ON_REQUEST = frozenset(
    {"chat_member", "chosen_inline_result", "message_reaction", "message_reaction_count"}
)


class Inbox:
    """Keeps each update until the bot confirms it; `confirmed` is called with each one that is."""

    def __init__(self, state: State, confirmed: Callable[[Pending], None]) -> None:
        self._state = state
        self._confirmed = confirmed
        self._waiting: asyncio.Future[None] | None = None

    @property
    def polled(self) -> bool:
        """Whether a poll is waiting for an update."""
        return self._waiting is not None and not self._waiting.done()

    def push(self, kind: str, person: int, body: Json) -> int:
        """Adds an update of this kind; returns its id, or 0 when the bot does not want it."""
        allowed = self._state.allowed_updates
        if not (kind in allowed if allowed else kind not in _ON_REQUEST):
            return 0
        self._state.last_update += 1
        update_id = self._state.last_update
        self._append(Pending(update_id, {"update_id": update_id, kind: body}, person))
        return update_id

    def inject(self, update: Any) -> int:
        """Adds any JSON value as an update, as it is; an object without update_id gets one."""
        given = update.get("update_id") if isinstance(update, dict) else None
        if isinstance(given, int):
            self._append(Pending(given, update, stale=given <= self._state.last_update))
            self._state.last_update = max(self._state.last_update, given)
            return given
        self._state.last_update += 1
        update_id = self._state.last_update
        if isinstance(update, dict):
            update = {"update_id": update_id} | update
        self._append(Pending(update_id, update))
        return update_id

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Any]:
        """Confirms what is before `offset`, then the next updates, waited for up to `seconds`.

        Raises Refused (409) when another poll comes meanwhile, or a webhook is set.
        """
        if self._state.webhook:
            raise webhook_active()
        if self._waiting is not None and self.polled:
            self._waiting.set_exception(second_poller())
        self._confirm(offset)
        if not self._state.pending and seconds > 0:
            await self._arrival(seconds)
        batch = self._state.pending[:limit]
        for entry in batch:
            entry.stale = False
        return [entry.update for entry in batch]

    def delivered(self, entry: Pending) -> None:
        """A webhook has taken it."""
        self._state.pending.remove(entry)
        self._confirmed(entry)

    def drop(self) -> None:
        """Forgets every pending update."""
        self._state.pending.clear()

    def wake(self) -> None:
        """Ends the poll under way, with what there is."""
        if self._waiting is not None and self.polled:
            self._waiting.set_result(None)

    def _append(self, entry: Pending) -> None:
        self._state.pending.append(entry)
        self.wake()

    def _confirm(self, offset: int) -> None:
        pending = self._state.pending
        if offset < 0:
            gone, kept = pending[:offset], pending[offset:]
        else:
            # A stale id is below the offset from the start: it stays until it was delivered once.
            gone = [entry for entry in pending if entry.id < offset and not entry.stale]
            kept = [entry for entry in pending if entry.id >= offset or entry.stale]
        self._state.pending[:] = kept
        for entry in gone:
            self._confirmed(entry)

    async def _arrival(self, seconds: float) -> None:
        waiting = self._waiting = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await waiting
        except TimeoutError:
            pass  # an empty answer is the answer
        finally:
            if self._waiting is waiting:
                self._waiting = None
