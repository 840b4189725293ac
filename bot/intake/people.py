"""One line a person, people side by side: nobody waits for somebody else's turn."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

from bot import logs
from bot.intake.updates import Arrival

log = logs.get(__name__)


class Ticket:
    """One turn, seen from outside.

    `ended` is done when nothing is left to do, and cancelled when the turn was not carried
    through because the bot stops: Telegram will deliver that update again.
    """

    def __init__(self, arrival: Arrival, clock: Callable[[], float]) -> None:
        self.arrival = arrival
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.saved_at: float | None = None
        self._clock = clock

    def saved(self) -> None:
        """The turn calls this once what the person said can no longer be lost."""
        self.saved_at = self._clock()


Turn = Callable[[Arrival, Ticket], Awaitable[None]]


class People:
    """Carries out turns: one at a time for a person, up to `limit` at a time in all.

    A turn that takes more than `watchdog` seconds is abandoned and the person's next one starts.
    """

    def __init__(
        self,
        turn: Turn,
        *,
        limit: int = 256,
        watchdog: float = 120.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._turn = turn
        self._watchdog = watchdog
        self._clock = clock
        self._places = asyncio.Semaphore(limit)
        self._lines: dict[int, deque[Ticket]] = {}
        self._servers: set[asyncio.Task[None]] = set()
        self._closing = False

    def submit(self, arrival: Arrival) -> Ticket:
        """Put a turn at the end of its person's line."""
        ticket = Ticket(arrival, self._clock)
        if self._closing:
            ticket.ended.cancel()
        elif (line := self._lines.get(arrival.person)) is not None:
            line.append(ticket)
        else:
            self._lines[arrival.person] = deque([ticket])
            server = asyncio.create_task(self._serve(arrival.person))
            self._servers.add(server)
            server.add_done_callback(self._servers.discard)
        return ticket

    async def close(self, patience: float) -> None:
        """Finish the turns under way, for at most `patience` seconds; start no other."""
        self._closing = True
        servers = set(self._servers)
        if not servers:
            return
        _, late = await asyncio.wait(servers, timeout=patience)
        for server in late:
            server.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _serve(self, person: int) -> None:
        line = self._lines[person]
        try:
            while line:
                async with self._places:
                    if self._closing:
                        return
                    await self._carry_out(line[0])
                line.popleft()
        finally:
            del self._lines[person]
            for ticket in line:
                ticket.ended.cancel()

    async def _carry_out(self, ticket: Ticket) -> None:
        turn = asyncio.ensure_future(self._turn(ticket.arrival, ticket))
        turn.add_done_callback(_outcome)
        try:
            await asyncio.wait({turn}, timeout=self._watchdog)
        finally:
            if not turn.done():
                turn.cancel()  # and not awaited: what hangs may also ignore this
        if not turn.done():
            log.error("turn abandoned by the watchdog", update=ticket.arrival.update)
        elif error := _outcome(turn):
            log.error("turn failed", update=ticket.arrival.update, exc_info=error)
        ticket.ended.set_result(None)


def _outcome(turn: asyncio.Future[None]) -> BaseException | None:
    """What a turn raised; reading it keeps asyncio from writing the message to the log."""
    return None if turn.cancelled() else turn.exception()
