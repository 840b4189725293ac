"""Asks the pen beside the turns: nobody waits for it, and what comes of it is a turn of its own."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from bot import logs
from bot.pen.protocol import NoAnswer, Pen
from bot.pen.thrift import Breaker, Budget
from flows.pen.asking import request
from flows.pen.tasks import Task
from flows.pen.words import PenContent
from flows.protocol.exchange import Penned, Write

log = logs.get(__name__)

AT_ONCE = 4
"""Calls under way: a local model answers one at a time anyway."""
Come = Callable[[int, Penned], object]


class Penman:
    """Gives tasks to the pen. What was written, or that nothing was, waits for `into`."""

    def __init__(
        self,
        pen: Pen,
        content: PenContent,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pen, self._content = pen, content
        self._budget, self._breaker = Budget(now), Breaker(clock)
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._under_way: dict[int, set[asyncio.Task[None]]] = {}
        self._come: Come | None = None
        self._waiting: list[tuple[int, Penned]] = []

    @contextmanager
    def into(self, come: Come) -> Iterator[None]:
        """Meanwhile `come` is told what is written, of whom, and what waited until now."""
        self._come = come
        self._tell()
        try:
            yield
        finally:
            self._come = None

    def begin(self, person: int, asked: Write, last: int | None) -> None:
        """Asks for what a turn wants written. last: the message it said last."""
        mine = self._under_way.setdefault(person, set())
        working = asyncio.create_task(self._write(person, asked.task, asked.message or last))
        mine.add(working)
        working.add_done_callback(lambda done: self._done(person, done))

    def forget(self, person: int) -> None:
        """They erased everything: what is under way for them ends."""
        for working in tuple(self._under_way.get(person, ())):
            working.cancel()
        self._waiting = [each for each in self._waiting if each[0] != person]
        self._budget.forget(person)

    async def close(self) -> None:
        """What is under way is lost: the texts by rules stand."""
        every = [working for each in self._under_way.values() for working in each]
        for working in every:
            working.cancel()
        await asyncio.gather(*every, return_exceptions=True)
        await self._pen.close()

    def _done(self, person: int, working: asyncio.Task[None]) -> None:
        mine = self._under_way.get(person, set())
        mine.discard(working)
        if not mine:
            self._under_way.pop(person, None)

    async def _write(self, person: int, task: Task, message: int | None) -> None:
        self._waiting.append((person, Penned(task, await self._said(person, task), message)))
        self._tell()

    def _tell(self) -> None:
        while self._come is not None and self._waiting:
            self._come(*self._waiting.pop(0))

    async def _said(self, person: int, task: Task) -> str | None:
        """What the pen wrote; None: it rests, failed, or has written enough for today."""
        async with self._gate:
            if self._breaker.rests or not self._budget.spend(person):
                return None
            try:
                said = await self._pen.write(request(task, self._content.prompts))
            except NoAnswer as reason:  # nothing of what was asked or said is in it
                log.warning("the pen gave nothing", reason=str(reason), kind=str(task.kind))
                said = None
            except Exception as error:  # whatever it is, the rules' text stands
                log.error("the pen could not be asked", error=type(error).__name__)
                said = None
            self._breaker.note(failed=said is None)
            return said
