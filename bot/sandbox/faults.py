"""Failures on demand, and the log of the calls that came."""

from collections import deque
from typing import Literal

from msgspec import Struct, field

from bot.sandbox.params import Refused
from bot.sandbox.state import Json

_KEPT_CALLS = 1000
_DESCRIPTIONS = {
    400: "Bad Request: refused on demand",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class Fault(Struct, frozen=True, kw_only=True):
    """A failure for the next `times` calls of `method` (None: any) to `chat_id` (None: any).

    `drop` closes the connection before or after the call is applied; else the call is refused with
    `error_code`, and with `retry_after` seconds for 429.
    """

    method: str | None = None
    chat_id: int | None = None
    times: int = 1
    error_code: int = 500
    description: str | None = None
    retry_after: int | None = None
    drop: Literal["before", "after"] | None = None

    def matches(self, method: str, chat_id: int) -> bool:
        """Whether this call is one of those that fail."""
        same_method = self.method is None or self.method.lower() == method.lower()
        return same_method and self.chat_id in (None, chat_id)

    def refusal(self) -> Refused:
        """What Telegram would answer."""
        if self.error_code == 429:
            seconds = self.retry_after or 1
            return Refused(429, f"Too Many Requests: retry after {seconds}", seconds)
        known = _DESCRIPTIONS.get(self.error_code, "Internal Server Error")
        return Refused(self.error_code, self.description or known, self.retry_after)


class Faults:
    """The failures still to happen, oldest first."""

    def __init__(self) -> None:
        self._left: list[tuple[Fault, int]] = []

    def add(self, fault: Fault) -> None:
        """Plans a failure."""
        self._left.append((fault, fault.times))

    def clear(self) -> None:
        """Plans none any more."""
        self._left.clear()

    def take(self, method: str, chat_id: int) -> Fault | None:
        """The failure of this call, if one is planned for it."""
        for place, (fault, left) in enumerate(self._left):
            if fault.matches(method, chat_id):
                self._left[place : place + 1] = [(fault, left - 1)] if left > 1 else []
                return fault
        return None


class Call(Struct, frozen=True):
    """A call of the bot and what came of it: 200, an error code, or 0 for a closed connection."""

    method: str
    params: Json
    code: int
    description: str | None = None


class Calls(Struct, frozen=True):
    """The last calls, oldest first."""

    log: deque[Call] = field(default_factory=lambda: deque(maxlen=_KEPT_CALLS))

    def of(self, method: str | None) -> list[Call]:
        """Those of one method, or all."""
        return [c for c in self.log if method is None or c.method.lower() == method.lower()]
