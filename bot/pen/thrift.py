"""How often the pen is asked: a budget a person and a day, and a rest after it failed."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

A_DAY = 40
"""Calls a person and a day: a week's texts, each written twice, with some to spare."""
FAILURES = 3
"""In a row, after which the pen is left alone for a while."""
REST = 300.0
"""Seconds that it is left alone."""


class Budget:
    """Counts the calls of each person, anew each day; numbers of people only, kept nowhere."""

    def __init__(self, now: Callable[[], datetime], most: int = A_DAY) -> None:
        self._now, self._most = now, most
        self._day: date | None = None
        self._spent: Counter[int] = Counter()

    def spend(self, person: int) -> bool:
        """Whether one more call is theirs; it is spent."""
        today = self._now().date()
        if today != self._day:
            self._day, self._spent = today, Counter()
        if self._spent[person] >= self._most:
            return False
        self._spent[person] += 1
        return True

    def forget(self, person: int) -> None:
        """Nothing is known of them."""
        del self._spent[person]


class Breaker:
    """Opens when the pen failed several times in a row: the rules write meanwhile."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._failed, self._until = 0, float("-inf")

    @property
    def rests(self) -> bool:
        """Whether nothing is asked now."""
        return self._clock() < self._until

    def note(self, failed: bool) -> None:
        """What came of a call; after a rest, one failure is enough for another."""
        self._failed = self._failed + 1 if failed else 0
        if self._failed >= FAILURES:
            self._until = self._clock() + REST
