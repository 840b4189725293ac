"""What several turns ask of a thread while it is busy is done next in one go.

A thread asked once costs some 0.1 ms, and a sync of the disk more: shared by many, they cost each
of them little.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")


class Together(Generic[A, B]):
    """`work` gives, for each of what is asked, in order, its result or what it raises. At most
    `most` at a time: all their turns go on at once when it is done, and hold the loop up."""

    def __init__(self, work: Callable[[Sequence[A]], Sequence[B | Exception]], most: int) -> None:
        self._work, self._most = work, most
        self._asked: deque[tuple[A, asyncio.Future[B]]] = deque()
        self._working: asyncio.Task[None] | None = None

    async def __call__(self, asked: A) -> B:
        """The result; what concerns them all is raised to each."""
        result: asyncio.Future[B] = asyncio.get_running_loop().create_future()
        self._asked.append((asked, result))
        if self._working is None:
            self._working = asyncio.create_task(self._go_on())
        return await result

    async def _go_on(self) -> None:
        try:
            while self._asked:
                some = [self._asked.popleft() for _ in range(min(self._most, len(self._asked)))]
                await self._do(some)
        finally:
            self._working = None

    async def _do(self, some: Sequence[tuple[A, asyncio.Future[B]]]) -> None:
        outcomes: Sequence[B | BaseException]
        try:
            outcomes = await asyncio.to_thread(self._work, [asked for asked, _ in some])
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # whatever it is, nobody may wait for ever
            outcomes = [error] * len(some)
        for (_, result), outcome in zip(some, outcomes, strict=True):
            if result.done():  # whoever asked is gone
                continue
            if isinstance(outcome, BaseException):
                result.set_exception(outcome)
            else:
                result.set_result(outcome)


def each(do: Callable[[A], B]) -> Callable[[Sequence[A]], list[B | Exception]]:
    """The work of doing one after another; what one raises keeps no other from being done."""

    def outcome(asked: A) -> B | Exception:
        try:
            return do(asked)
        except Exception as error:
            return error

    return lambda every: [outcome(asked) for asked in every]
