"""One line a person, people side by side."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import structlog

from bot.intake.people import AHEAD, People, Ticket
from bot.intake.updates import Arrival
from flows.protocol.exchange import Said


def said(update: int, person: int, text: str = "") -> Arrival:
    """Somebody said something."""
    return Arrival(update, person, None, Said(text, update))


class Turns:
    """A turn that says what happens, and waits at the doors that a test puts up."""

    def __init__(self) -> None:
        self.happened: list[str] = []
        self.doors: dict[int, asyncio.Event] = {}
        self.under_way = 0
        self.most = 0

    def door(self, update: int) -> asyncio.Event:
        """Make a turn wait until the door is set."""
        return self.doors.setdefault(update, asyncio.Event())

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        """One turn."""
        self.happened.append(f"{arrival.update} begins")
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            if door := self.doors.get(arrival.update):
                await door.wait()
            else:
                await asyncio.sleep(0)
        finally:
            self.under_way -= 1
        self.happened.append(f"{arrival.update} ends")


@asynccontextmanager
async def people(**settings: Any) -> AsyncIterator[tuple[People, Turns]]:
    """People with recorded turns, closed without patience in the end."""
    turns = Turns()
    crowd = People(turns, **settings)
    try:
        yield crowd, turns
    finally:
        await crowd.close(0)


async def ended(*tickets: Ticket) -> None:
    """Wait for turns, but not for ever."""
    await asyncio.wait_for(asyncio.wait([ticket.ended for ticket in tickets]), 5)


async def test_a_persons_turns_follow_one_another() -> None:
    """The next turn of a person begins when the one before has ended, in the order they came."""
    async with people() as (crowd, turns):
        await ended(*[crowd.submit(said(update, 1)) for update in range(1, 4)])
        steps = [f"{update} {step}" for update in range(1, 4) for step in ("begins", "ends")]
        assert turns.happened == steps


async def test_nobody_waits_for_somebody_else() -> None:
    """While one person's turn waits, another's begins and ends."""
    async with people() as (crowd, turns):
        door = turns.door(1)
        slow, quick = crowd.submit(said(1, person=1)), crowd.submit(said(2, person=2))
        await ended(quick)
        assert not slow.ended.done()
        door.set()
        await ended(slow)


async def test_a_hung_turn_is_abandoned() -> None:
    """A turn that never ends frees its person after the watchdog's time; nobody else notices."""
    async with people(watchdog=0.02) as (crowd, turns):
        turns.door(1)
        hung, next_one = crowd.submit(said(1, person=1)), crowd.submit(said(2, person=1))
        other = crowd.submit(said(3, person=2))
        await ended(hung, next_one, other)
        assert turns.happened[-2:] == ["2 begins", "2 ends"]
        assert turns.happened.index("3 ends") < turns.happened.index("2 begins")
        assert not turns.under_way


async def test_a_turn_that_ignores_being_cancelled_is_left_behind() -> None:
    """Even a turn that swallows its cancellation does not keep its person."""
    never = asyncio.Event()

    async def stubborn(arrival: Arrival, ticket: Ticket) -> None:
        while arrival.update == 1 and not never.is_set():
            try:
                await never.wait()
            except asyncio.CancelledError:
                continue

    crowd = People(stubborn, watchdog=0.02)
    await ended(crowd.submit(said(1, 1)), crowd.submit(said(2, 1)))
    never.set()
    await crowd.close(0)


@pytest.mark.parametrize("error", [ValueError("mon secret"), asyncio.CancelledError()])
async def test_a_turn_that_raises_ends(error: BaseException) -> None:
    """A failing turn ends and the next begins; the log tells where, and nothing that was said."""

    async def fails(arrival: Arrival, ticket: Ticket) -> None:
        if arrival.update == 1:
            raise error

    crowd = People(fails)
    with structlog.testing.capture_logs() as logged:
        tickets = [crowd.submit(said(1, 1, "mon secret")), crowd.submit(said(2, 1))]
        await ended(*tickets)
    assert not any(ticket.ended.cancelled() for ticket in tickets)
    shown = [{**line, "exc_info": None} for line in logged]
    assert "mon secret" not in str(shown)
    assert [line["update"] for line in logged] == ([1] if isinstance(error, ValueError) else [])
    await crowd.close(0)


async def test_no_more_than_the_limit_at_once() -> None:
    """At most `limit` turns are under way, and all get theirs."""
    async with people(limit=3) as (crowd, turns):
        await ended(*[crowd.submit(said(number, person=number)) for number in range(20)])
        assert turns.most == 3
        assert len(turns.happened) == 40


async def test_the_quiet_cost_nothing() -> None:
    """Nothing is kept of a person whose line is empty."""
    async with people() as (crowd, _):
        await ended(*[crowd.submit(said(number, person=number)) for number in range(50)])
        await asyncio.sleep(0)
        assert not crowd._lines
        assert not crowd._servers


async def test_closing_finishes_what_is_under_way() -> None:
    """On close the turns under way end; those still in line are cancelled, never begun."""
    async with people() as (crowd, turns):
        door = turns.door(1)
        first, second = crowd.submit(said(1, 1)), crowd.submit(said(2, 1))
        await asyncio.sleep(0.01)
        closing = asyncio.create_task(crowd.close(5))
        await asyncio.sleep(0)
        late = crowd.submit(said(3, 2))
        door.set()
        await closing
        assert first.ended.done() and not first.ended.cancelled()
        assert second.ended.cancelled() and late.ended.cancelled()
        assert turns.happened == ["1 begins", "1 ends"]


async def test_closing_has_an_end() -> None:
    """A turn that outlasts the patience is cancelled, and counts as never carried out."""
    async with people() as (crowd, turns):
        turns.door(1)
        ticket = crowd.submit(said(1, 1))
        await asyncio.sleep(0.01)
        await crowd.close(0.01)
        assert ticket.ended.cancelled()


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something to become true, but not for ever."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0)


async def saved_while_sending(crowd_of: int) -> tuple[People, asyncio.Event, list[int]]:
    """People whose turns are saved at once and then wait for the event to send; who was saved."""
    sends, saved = asyncio.Event(), list[int]()

    async def turn(arrival: Arrival, ticket: Ticket) -> None:
        saved.append(arrival.update)
        ticket.saved()
        await sends.wait()

    return People(turn, limit=crowd_of), sends, saved


async def test_sending_holds_up_no_save() -> None:
    """While the messages of a turn wait to be sent, the person's next turns are saved, and take no
    place from anybody's; each ends when its own messages have left."""
    crowd, sends, saved = await saved_while_sending(1)
    tickets = [crowd.submit(said(update, person=update % 2)) for update in range(1, 7)]
    await until(lambda: len(saved) == 6)
    assert not any(ticket.ended.done() for ticket in tickets)
    sends.set()
    await ended(*tickets)
    assert not crowd._sending
    await crowd.close(0)


async def test_not_too_far_ahead() -> None:
    """However many texts of a person wait, only so many turns are saved before the first has been
    sent; the others wait in line, and nobody else does."""
    crowd, sends, saved = await saved_while_sending(2)
    tickets = [crowd.submit(said(update, person=1)) for update in range(1, 201)]
    tickets.append(crowd.submit(said(500, person=2)))
    await until(lambda: 500 in saved and len(saved) > AHEAD)
    for _ in range(20):
        await asyncio.sleep(0)
    assert sorted(saved) == [*range(1, AHEAD + 1), 500]
    sends.set()
    await ended(*tickets)
    assert [update for update in saved if update != 500] == [*range(1, 201)]
    await crowd.close(0)


@pytest.mark.parametrize("patience", [5.0, 0.01])
async def test_closing_waits_for_what_is_sent(patience: float) -> None:
    """On close what is being sent has the same patience; cut short, it was not carried out."""
    crowd, sends, saved = await saved_while_sending(2)
    ticket = crowd.submit(said(1, 1))
    await until(lambda: bool(saved))
    closing = asyncio.create_task(crowd.close(patience))
    await asyncio.sleep(0)
    if patience > 1:
        sends.set()
    await closing
    assert ticket.ended.cancelled() is (patience < 1)


async def test_a_turn_can_say_that_it_is_saved() -> None:
    """From outside one can see when a turn was saved, by the clock that was given."""

    async def saves(arrival: Arrival, ticket: Ticket) -> None:
        ticket.saved()

    crowd = People(saves, clock=lambda: 42.0)
    ticket = crowd.submit(said(1, 1))
    assert ticket.saved_at is None
    await ended(ticket)
    assert ticket.saved_at == 42.0
    await crowd.close(0)
