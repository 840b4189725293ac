"""Who goes first where many wait: somebody new, whoever speaks just now, then all that can wait."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from enum import IntEnum
from itertools import count

FAIR = 8
"""Of so many who go, one is who has waited longest: nobody waits for ever."""


class Lane(IntEnum):
    """NEW: somebody opens the bot. LIVE: somebody speaks just now. LATER: what an absence left, and
    what the bot begins itself."""

    NEW = 0
    LIVE = 1
    LATER = 2


LANE = ContextVar("LANE", default=Lane.LIVE)
"""The lane of the turn under way: what it sends goes in it, too."""

_Door = asyncio.Future[None]
_Line = OrderedDict[Hashable, tuple[int, _Door]]


class Waiting:
    """Those who wait, in the order in which they came to their lane; the first under a key can be
    hurried."""

    def __init__(self, lost: Callable[[], None] = lambda: None) -> None:
        """lost: told of a turn that nobody takes."""
        self._lost = lost
        self._lanes: dict[Lane, _Line] = {lane: OrderedDict() for lane in Lane}
        self._came, self._gone = count(), count(1)

    def __bool__(self) -> bool:
        return any(self._lanes.values())

    async def wait(self, key: Hashable, lane: Lane) -> None:
        """Until it is their turn. A turn that came to who is cancelled just then is another's."""
        door: _Door = asyncio.get_running_loop().create_future()
        if any(key in each for each in self._lanes.values()):
            key = door
        self._lanes[lane][key] = next(self._came), door
        try:
            await door
        except asyncio.CancelledError:
            if not door.cancelled():
                self._lost()
            self._drop(key, door)
            raise

    def hurry(self, key: Hashable, lane: Lane) -> None:
        """Who waits in a later lane goes to the end of this one."""
        for each in [later for later in Lane if later > lane]:
            if found := self._lanes[each].pop(key, None):
                self._lanes[lane][key] = found

    def _drop(self, key: Hashable, door: _Door) -> None:
        for each in self._lanes.values():
            if (found := each.get(key)) and found[1] is door:
                del each[key]

    def next(self) -> bool:
        """Lets one go; whether there was one."""
        while lanes := [lane for lane in self._lanes.values() if lane]:
            _, door = self._first(lanes).popitem(last=False)[1]
            if not door.done():  # or they were cancelled just now
                door.set_result(None)
                return True
        return False

    def _first(self, lanes: list[_Line]) -> _Line:
        if next(self._gone) % FAIR:
            return lanes[0]
        return min(lanes, key=lambda lane: next(iter(lane.values()))[0])


class Places:
    """So many at a time."""

    def __init__(self, limit: int) -> None:
        self._free, self._waiting = limit, Waiting(self._back)

    @asynccontextmanager
    async def place(self, key: Hashable, lane: Lane) -> AsyncIterator[None]:
        """One of them, once it is free."""
        if self._free:
            self._free -= 1
        else:
            await self._waiting.wait(key, lane)
        try:
            yield
        finally:
            self._back()

    def hurry(self, key: Hashable, lane: Lane) -> None:
        """Who waits goes in this lane, if it is an earlier one."""
        self._waiting.hurry(key, lane)

    def _back(self) -> None:
        if not self._waiting.next():
            self._free += 1


class Turnstile:
    """Lets one through at a time: `burst` at once, then one every `interval` seconds."""

    def __init__(
        self,
        burst: int,
        interval: float,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._ahead, self._interval = (burst - 1) * interval, interval
        self._clock, self._sleep = clock, sleep
        self._whole, self._waiting = clock(), Waiting()
        self._keeper: asyncio.Task[None] | None = None

    async def through(self, key: Hashable, lane: Lane) -> None:
        """Until it is their turn."""
        if self._keeper is None and not self._pause():
            self._pass()
            return
        if self._keeper is None:
            self._keeper = asyncio.create_task(self._keep())
        await self._waiting.wait(key, lane)

    def hurry(self, key: Hashable, lane: Lane) -> None:
        """Who waits goes in this lane, if it is an earlier one."""
        self._waiting.hurry(key, lane)

    async def _keep(self) -> None:
        await asyncio.sleep(0)  # whoever began this is about to wait
        while self._waiting:
            if pause := self._pause():
                await self._sleep(pause)
            if self._waiting.next():
                self._pass()
        self._keeper = None

    def _pause(self) -> float:
        return max(0.0, self._whole - self._ahead - self._clock())

    def _pass(self) -> None:
        self._whole = max(self._whole, self._clock()) + self._interval
