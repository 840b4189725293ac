"""One line a person, people side by side: nobody waits for somebody else's turn, and whoever
speaks just now goes before what can wait."""

import asyncio
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from itertools import chain

from bot import figures, logs
from bot.intake.updates import Arrival
from bot.lanes import LANE, Lane, Places

log = logs.get(__name__)

AHEAD = 20
"""Turns of one person that may be saved while the messages of an earlier one wait to be sent. Far
fewer than the updates a record remembers: after a crash each of them is known again."""

LINE = 200
"""Updates of one person that wait at most, commands apart; what comes beyond is let go, and they
are told from where on: nobody types that much, and nobody would read the answers."""

AT_LAST = 1.0
"""Seconds that what is cancelled has to end."""


class Ticket:
    """One turn, seen from outside.

    `ended` is done when nothing is left to do, and cancelled when the turn was not carried
    through because the bot stops: it will be done again. `behind`: how many turns of the same
    person waited when it began; `next`: what the first of these is about. `erased`: whether it left
    nothing stored of its person.
    """

    def __init__(self, arrival: Arrival, clock: Callable[[], float]) -> None:
        self.arrival = arrival
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.saves: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.taken_at = clock()
        self.saved_at: float | None = None
        self.behind = 0
        self.next: Arrival | None = None
        self.erased = False
        self._clock = clock

    def saved(self) -> None:
        """The turn calls this once what the person said can no longer be lost, and their next turn
        may begin: all that it still does is to send."""
        self.saved_at = self._clock()
        if not self.saves.done():
            self.saves.set_result(None)


Turn = Callable[[Arrival, Ticket], Awaitable[None]]
_Running = asyncio.Future[None]


class People:
    """Carries out turns: one at a time for a person until it is saved, up to `limit` at a time in
    all. Messages of several turns of a person may wait to be sent; at most AHEAD of them.

    A turn that takes more than `watchdog` seconds to be saved is abandoned and the person's next
    one starts.
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
        self._places = Places(limit)
        self._lines: dict[int, deque[Ticket]] = {}
        self._servers: set[asyncio.Task[None]] = set()
        self._sending: defaultdict[int, list[_Running]] = defaultdict(list)
        self._closing = False

    def submit(self, arrival: Arrival) -> Ticket:
        """Put a turn at the end of its person's line."""
        ticket = Ticket(arrival, self._clock)
        if self._closing:
            ticket.ended.cancel()
        elif (line := self._lines.get(arrival.person)) is not None:
            line.append(ticket)
            self._places.hurry(arrival.person, arrival.lane)
        else:
            self._lines[arrival.person] = deque([ticket])
            server = asyncio.create_task(self._serve(arrival.person))
            self._servers.add(server)
            server.add_done_callback(self._servers.discard)
        return ticket

    async def close(self, patience: float) -> None:
        """Finish the turns under way, for at most `patience` seconds; start no other."""
        self._closing = True
        clock = asyncio.get_running_loop().time
        until, given_up = clock() + patience, set[_Running]()
        while under_way := {*self._servers, *chain(*self._sending.values())} - given_up:
            _, late = await asyncio.wait(under_way, timeout=max(0.0, until - clock()))
            for running in late:
                running.cancel()
            if late:  # what hangs may also ignore this
                await asyncio.wait(late, timeout=AT_LAST)
            given_up |= late

    async def _serve(self, person: int) -> None:
        line = self._lines[person]
        try:
            while line:
                while len(sending := self._sending.get(person, ())) >= AHEAD:
                    await asyncio.wait(sending, return_when=asyncio.FIRST_COMPLETED)
                # All that a person said hurries with what they say just now: it is in order.
                lane = min(ticket.arrival.lane for ticket in line)
                async with self._places.place(person, lane):
                    if self._closing:
                        return
                    line[0].behind = len(line) - 1
                    line[0].next = line[1].arrival if len(line) > 1 else None
                    await self._carry_out(line[0], lane)
                line.popleft()
        finally:
            del self._lines[person]
            for ticket in line:
                ticket.ended.cancel()

    async def _carry_out(self, ticket: Ticket, lane: Lane) -> None:
        """Until it is saved; what it has to send then goes on beside the next ones."""
        turn = asyncio.ensure_future(self._in(lane, ticket))
        turn.add_done_callback(_outcome)
        try:
            await asyncio.wait(
                {turn, ticket.saves}, timeout=self._watchdog, return_when=asyncio.FIRST_COMPLETED
            )
        except asyncio.CancelledError:
            turn.cancel()  # and not awaited: what hangs may also ignore this
            raise
        if turn.done():
            self._end(ticket, turn)
        elif ticket.saves.done():
            self._sending[ticket.arrival.person].append(turn)
            turn.add_done_callback(lambda turn: self._sent(ticket, turn))
        else:
            turn.cancel()
            log.error("turn abandoned by the watchdog", update=ticket.arrival.update)
            ticket.ended.set_result(None)

    async def _in(self, lane: Lane, ticket: Ticket) -> None:
        LANE.set(lane)  # this task's own
        await self._turn(ticket.arrival, ticket)

    def _sent(self, ticket: Ticket, turn: _Running) -> None:
        sending = self._sending[ticket.arrival.person]
        sending.remove(turn)
        if not sending:
            del self._sending[ticket.arrival.person]
        if self._closing and turn.cancelled():
            ticket.ended.cancel()
        else:
            self._end(ticket, turn)

    def _end(self, ticket: Ticket, turn: _Running) -> None:
        if error := _outcome(turn):
            log.error("turn failed", update=ticket.arrival.update, exc_info=error)
        self._count(ticket)
        ticket.ended.set_result(None)

    def _count(self, ticket: Ticket) -> None:
        saved = ticket.saved_at
        event = type(ticket.arrival.event).__name__.lower()
        figures.TURNS.labels(event, "unsaved" if saved is None else "saved").inc()
        if saved is not None:
            figures.SAVED.observe(saved - ticket.taken_at)
            figures.ANSWERED.observe(self._clock() - ticket.taken_at)


def _outcome(turn: asyncio.Future[None]) -> BaseException | None:
    """What a turn raised; reading it keeps asyncio from writing the message to the log."""
    return None if turn.cancelled() else turn.exception()
