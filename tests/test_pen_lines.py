"""The pen where several processes share what is kept: what it wrote is one turn of its person's, in
whichever process that is."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing

import pytest

from bot.intake.entries import of_ours, ours
from bot.intake.inbox import Inbox
from bot.intake.people import People, Ticket
from bot.intake.updates import OURS, Arrival, parse
from bot.pen.penman import Penman
from bot.pen.protocol import Messages
from bot.work import meanwhile, penned
from flows.pen.tasks import Task
from flows.protocol.exchange import Penned, Write
from storage.postgres import Postgres
from tests.fake_api import message
from tests.pen.cases import task, with_pen
from tests.postgres import fresh

MARYVONNE, SAID, SHOWN = 700_000_001, '{"sentences": []}', 1007


class Writer:
    """A pen that writes when a test lets it."""

    def __init__(self) -> None:
        self.let = asyncio.Event()

    async def write(self, messages: Messages) -> str:
        await self.let.wait()
        return SAID

    async def close(self) -> None:
        """Nothing to do."""


class Process:
    """One of several: its inbox, its pen, and the turns that it was given."""

    def __init__(self, store: Postgres) -> None:
        content = with_pen().pen
        assert content is not None
        self.turns: list[Arrival] = []
        self.door = asyncio.Event()
        self.pen = Writer()
        self.penman = Penman(self.pen, content)
        self.kept = store.inbox()
        self.inbox = Inbox(self.kept, People(self._turn), parse, self._aside)

    async def _turn(self, arrival: Arrival, ticket: Ticket) -> None:
        self.turns.append(arrival)
        await self.door.wait()
        ticket.saved()

    async def _aside(self, update: int, shape: object) -> None:
        raise AssertionError(update)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        async with meanwhile(self.inbox.keep()):
            with self.penman.into(penned(self.inbox)):
                yield
        await self.penman.close()
        await self.inbox.close(1.0)

    def written(self) -> list[Penned]:
        return [each.event for each in self.turns if isinstance(each.event, Penned)]


Opener = Callable[[], Awaitable[Process]]


@pytest.fixture
async def process() -> AsyncIterator[Opener]:
    """Opens one process more."""
    async with AsyncExitStack() as stack:
        store = stack.enter_context(closing(Postgres(fresh(pooled=True))))

        async def opened() -> Process:
            made = await asyncio.to_thread(Process, store)
            await stack.enter_async_context(made.at_work())
            return made

        yield opened


async def until(ready: Callable[[], bool], patience: float = 10.0) -> None:
    async with asyncio.timeout(patience):
        while not ready():  # noqa: ASYNC110 - it is told of nowhere
            await asyncio.sleep(0.01)


def asked() -> Task:
    return task("sweep", "contact:1.1")


async def test_it_comes_where_the_person_s_line_is(process: Opener) -> None:
    """One process asks the pen; the person is seen to by another one when it has written: it has
    its turn there, once, after what came before, with the message that it may better."""
    one, other = await process(), await process()
    one.penman.begin(MARYVONNE, Write(asked()), SHOWN)
    await other.inbox.take(message(1, MARYVONNE))
    await until(lambda: bool(one.turns or other.turns))
    there, elsewhere = (one, other) if one.turns else (other, one)
    if there is one:  # whoever looked first has the line: the pen is asked by the other one
        other.penman.begin(MARYVONNE, Write(asked()), SHOWN)
    elsewhere.pen.let.set()
    await asyncio.sleep(0.3)
    assert [each.update for each in there.turns] == [1]
    there.door.set()
    elsewhere.door.set()
    await until(lambda: len(there.turns) + len(elsewhere.turns) > 1)
    await asyncio.sleep(0.3)
    assert there.written() + elsewhere.written() == [Penned(asked(), SAID, SHOWN)]
    assert there.kept.pending() == []


async def test_it_is_not_lost_with_its_process(process: Opener) -> None:
    """A process dies before what its pen wrote had its turn: another one takes it up, under the
    number by which it is known again."""
    dead, alive = await process(), await process()
    alive.door.set()
    dead.penman.begin(MARYVONNE, Write(asked()), SHOWN)
    dead.pen.let.set()
    await until(lambda: bool(dead.turns or alive.turns))
    if dead.turns:
        dead.kept.lease._stop.set()  # type: ignore[attr-defined]
        await until(lambda: bool(alive.turns))
    assert alive.written() == [Penned(asked(), SAID, SHOWN)]
    assert alive.turns[0].update < OURS
    assert {each.update for each in dead.turns} <= {alive.turns[0].update}


async def test_what_is_written_between_two_leases_waits() -> None:
    """A process that is out of work for a while keeps what its pen wrote until it is back; of who
    erased everything meanwhile it keeps nothing."""
    content, told = with_pen().pen, list[tuple[int, Penned]]()
    assert content is not None
    writer = Writer()
    penman = Penman(writer, content)
    writer.let.set()
    for person in (MARYVONNE, 2):
        penman.begin(person, Write(asked()), SHOWN)
    await asyncio.sleep(0.05)
    penman.forget(2)
    with penman.into(lambda person, event: told.append((person, event))):
        assert told == [(MARYVONNE, Penned(asked(), SAID, SHOWN))]
    with penman.into(lambda person, event: told.append((person, event))):
        assert len(told) == 1
    await penman.close()


def test_it_is_kept_as_it_is() -> None:
    """What was written, or that nothing was, is read from the inbox as it went in."""
    for said in (SAID, None):
        event = Penned(asked(), said, SHOWN)
        entry, arrival = ours(Arrival(OURS, MARYVONNE, None, event))
        assert of_ours(entry) == arrival and arrival.event == event
