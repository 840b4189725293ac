"""Polling over real HTTP: nothing is confirmed too early, and nobody holds up the others."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import structlog
from telegram import Bot as TelegramBot

from bot.intake.people import People, Ticket
from bot.intake.polling import Polling, TokenRefused, growing
from bot.intake.updates import Arrival, parse
from bot.intake.window import Window
from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from bot.telegram.api import Api
from bot.telegram.gateway import Call, Gateway
from bot.telegram.transport import AiohttpRequest
from flows.protocol.events import Said
from tests.fake_api import CUT, TOKEN, FakeApi, FakeTime, Running, message, refusal, running


class Bot:
    """A polling bot with turns that a test can hold, and what it did."""

    def __init__(self, run: Running, **settings: Any) -> None:
        self.fake: FakeApi = run.fake
        self.begun: list[int] = []
        self.ended: list[int] = []
        self.doors: dict[int, asyncio.Event] = {}
        self.saves: set[int] = set()
        self.quarantine: list[tuple[int, Any]] = []
        self.pauses: list[float] = []
        self.stop = asyncio.Event()
        people = People(self._turn, watchdog=settings.pop("watchdog", 5.0))
        self.polling = Polling(
            run.api,
            people,
            settings.pop("parse", parse),
            self._quarantine,
            sleep=self._sleep,
            **settings,
        )

    async def _turn(self, arrival: Arrival, ticket: Ticket) -> None:
        self.begun.append(arrival.update)
        if arrival.update in self.saves:
            ticket.saved()
        if door := self.doors.get(arrival.update):
            await door.wait()
        self.ended.append(arrival.update)

    async def _quarantine(self, update: int, shape: Any) -> None:
        self.quarantine.append((update, shape))

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0.001)

    def door(self, update: int) -> asyncio.Event:
        """Make a turn wait until the door is set."""
        return self.doors.setdefault(update, asyncio.Event())

    @property
    def confirmed(self) -> int:
        """The offset Telegram was last asked for."""
        return max(self.fake.offsets, default=0)


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something to become true, but not for ever."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110  # the server under test has no event to wait for
            await asyncio.sleep(0.002)


@asynccontextmanager
async def polling(**settings: Any) -> AsyncIterator[Bot]:
    """A bot that polls a fake Telegram, stopped in the end."""
    async with running() as run:
        bot = Bot(run, **settings)
        loop = asyncio.create_task(bot.polling.run(bot.stop))
        try:
            yield bot
        finally:
            for door in bot.doors.values():
                door.set()
            bot.stop.set()
            await asyncio.wait_for(loop, 5)


async def test_updates_become_turns_and_are_confirmed() -> None:
    """Each update gets its turn, once, and is confirmed after it."""
    async with polling() as bot:
        bot.fake.deliver(message(update) for update in range(10, 15))
        await until(lambda: bot.confirmed == 15)
        assert bot.ended == [10, 11, 12, 13, 14]
        assert bot.fake.updates == []


async def test_we_ask_for_what_we_read() -> None:
    """Telegram is asked for exactly the update types that have a reader, and to wait."""
    async with polling() as bot:
        await until(lambda: bool(bot.fake.calls))
        method, form = bot.fake.calls[0]
        assert method == "getUpdates"
        assert form["allowed_updates"] == (
            '["message","edited_message","callback_query","inline_query","my_chat_member"]'
        )
        assert (form["offset"], form["limit"], form["timeout"]) == ("0", "100", "30")


async def test_nothing_is_confirmed_before_its_turn_ended() -> None:
    """While a turn is under way its update stays with Telegram, and everything after it too."""
    async with polling() as bot:
        door = bot.door(10)
        bot.fake.deliver([message(10, person=1), message(11, person=2)])
        await until(lambda: bot.ended == [11])
        bot.fake.deliver([message(12, person=3)])
        await until(lambda: bot.ended == [11, 12])
        assert bot.confirmed <= 10
        assert len(bot.fake.updates) == 3
        door.set()
        await until(lambda: bot.confirmed == 13)
        assert bot.ended == [11, 12, 10]


async def test_what_is_delivered_again_is_not_done_again() -> None:
    """Updates that Telegram repeats while the first is held are neither lost nor done twice."""
    async with polling() as bot:
        door = bot.door(10)
        bot.fake.deliver(message(update, person=update) for update in range(10, 20))
        await until(lambda: len(bot.fake.offsets) >= 3)
        door.set()
        await until(lambda: bot.confirmed == 20)
        assert sorted(bot.begun) == sorted(bot.ended) == list(range(10, 20))


async def test_telegram_is_not_hurried() -> None:
    """While one update holds the offset, the same offset is not asked again within half a second.

    Telegram would then give one update, the held one, and everybody else would wait.
    """
    async with polling() as bot:
        bot.door(10)
        bot.fake.deliver(message(update, person=update) for update in range(10, 60))
        await until(lambda: len(bot.ended) == 49)
        bot.fake.deliver(message(update, person=update) for update in range(60, 200))
        await until(lambda: len(bot.ended) == 99)
        assert bot.fake.hasty == 0


async def test_a_hung_person_delays_nobody() -> None:
    """The watchdog frees a person whose turn hangs; the update is confirmed, polling goes on."""
    async with polling(watchdog=0.05) as bot:
        bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2), message(12, 1)])
        await until(lambda: bot.confirmed == 13)
        assert bot.ended == [11, 12]


async def test_a_saved_turn_that_cannot_send_holds_nothing() -> None:
    """Once saved, a turn that waits on sending no longer holds the offset back."""
    async with polling(grace=0.02) as bot:
        door = bot.door(10)
        bot.saves.add(10)
        bot.fake.deliver([message(10, 1), message(11, 2)])
        await until(lambda: bot.confirmed == 12)
        assert bot.ended == [11]
        door.set()
        await until(lambda: bot.ended == [11, 10])


async def test_unreadable_updates_are_put_aside() -> None:
    """What cannot be read is quarantined without its words, and polling goes on."""
    broken = message(10)
    broken["message"]["from"] = "mon secret"
    async with polling() as bot:
        bot.fake.deliver([broken, message(11)])
        await until(lambda: bot.confirmed == 12)
        assert bot.ended == [11]
        [(update, shape)] = bot.quarantine
        assert (update, bot.polling.quarantined) == (10, 1)
        assert shape["message"]["from"] == shape["message"]["text"] == "str"
        assert "mon secret" not in str(shape)


async def test_a_mistake_in_a_reader_stops_nobody() -> None:
    """Even an error of our own in reading one update only sets that update aside."""

    def clumsy(raw: Any) -> Arrival | None:
        if raw["update_id"] == 10:
            raise ZeroDivisionError
        return parse(raw)

    async with polling(parse=clumsy) as bot:
        bot.fake.deliver([message(10), message(11)])
        await until(lambda: bot.ended == [11])
        assert len(bot.quarantine) == 1


async def test_a_full_disk_does_not_stop_polling() -> None:
    """When the quarantine cannot be written, the update is still passed over."""

    async def full(update: int, shape: Any) -> None:
        raise OSError("mon secret")

    async with polling() as bot:
        bot.polling._quarantine = full
        bot.fake.deliver([{"update_id": 10, "message": 3}, message(11)])
        await until(lambda: bot.confirmed == 12)


async def test_updates_without_a_number_are_passed_over() -> None:
    """What carries no number, or an impossible one, is neither confirmed nor in the way."""
    async with polling() as bot:
        odd = [3, None, {}, {"update_id": "x"}, {"update_id": -7}, {"update_id": True}]
        bot.fake.script["getUpdates"].append((200, {"ok": True, "result": odd}))
        bot.fake.deliver([message(10)])
        await until(lambda: bot.confirmed == 11)
        assert min(bot.fake.offsets) == 0


async def test_silence_is_confirmed() -> None:
    """An update that asks for nothing is confirmed with the others."""
    async with polling() as bot:
        bot.fake.deliver([{"update_id": 10, "poll": {}}])
        await until(lambda: bot.confirmed == 11)


async def test_numbers_may_start_again_lower() -> None:
    """After a quiet week Telegram may number updates from lower down: they are not taken as old."""
    async with polling() as bot:
        bot.fake.deliver([message(1000)])
        await until(lambda: bot.confirmed == 1001)
        bot.fake.script["getUpdates"].append((200, {"ok": True, "result": [message(50)]}))
        bot.fake.deliver([message(1001)])
        await until(lambda: bot.ended == [1000, 1001, 50])


@pytest.mark.parametrize(
    "trouble",
    [
        CUT,
        (502, "<html>"),
        (200, {"ok": True, "result": "x"}),
        refusal(409, "Conflict: terminated by other getUpdates request"),
        refusal(409, "Conflict: can't use getUpdates method while webhook is active"),
        refusal(404, "Not Found"),
        refusal(429, "Too Many Requests", retry_after=7),
    ],
)
async def test_troubles_pass(trouble: Any) -> None:
    """After any trouble polling goes on, with a pause each time, and tells nobody the token."""
    with structlog.testing.capture_logs() as logged:
        async with polling() as bot:
            bot.fake.script["getUpdates"] += [trouble] * 4
            bot.fake.deliver([message(10)])
            await until(lambda: bot.ended == [10])
            assert len(bot.pauses) >= 4
    assert len(logged) >= 4
    assert TOKEN not in str(logged)


async def test_telegrams_own_pause_is_kept() -> None:
    """When Telegram names a pause for getUpdates, that pause is made."""
    async with polling() as bot:
        bot.fake.script["getUpdates"].append(refusal(429, "Too Many Requests", retry_after=7))
        await until(lambda: bot.pauses[:1] == [7])


@pytest.mark.parametrize(
    ("description", "advice"),
    [
        ("Conflict: terminated by other getUpdates request", "Another process"),
        ("Conflict: can't use getUpdates method while webhook is active", "delete the webhook"),
    ],
)
async def test_a_conflict_is_explained(description: str, advice: str) -> None:
    """A conflict tells the operator what to do about it."""
    with structlog.testing.capture_logs() as logged:
        async with polling() as bot:
            bot.fake.script["getUpdates"].append(refusal(409, description))
            await until(lambda: bool(bot.pauses))
    assert advice in logged[0]["event"]


async def test_a_refused_token_ends_polling() -> None:
    """A token that Telegram refuses ends the run with one sentence, which does not hold it."""
    async with running() as run:
        bot = Bot(run)
        bot.fake.script["getUpdates"].append(refusal(401, "Unauthorized"))
        with pytest.raises(TokenRefused, match="BotFather") as error:
            await bot.polling.run(bot.stop)
        assert TOKEN not in str(error.value)


async def test_stop_finishes_and_confirms() -> None:
    """On stop the turn under way ends, what ended is confirmed, what had not begun is kept."""
    async with running() as run:
        bot = Bot(run)
        door = bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2), message(12, 1)])
        loop = asyncio.create_task(bot.polling.run(bot.stop))
        await until(lambda: bot.ended == [11])
        bot.stop.set()
        await asyncio.sleep(0.01)
        door.set()
        await loop
        assert bot.ended == [11, 10]
        assert bot.fake.offsets[-1] == 12
        assert [update["update_id"] for update in bot.fake.updates] == [12]
        assert bot.fake.calls[-1][1]["timeout"] == "0"


async def test_stop_has_an_end() -> None:
    """A turn that outlasts the patience is given up unconfirmed, so it is delivered again."""
    async with running() as run:
        bot = Bot(run, patience=0.01)
        bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2)])
        loop = asyncio.create_task(bot.polling.run(bot.stop))
        await until(lambda: bot.ended == [11])
        bot.stop.set()
        await loop
        assert [update["update_id"] for update in bot.fake.updates] == [10, 11]


async def test_stop_while_idle_is_quick_and_quiet() -> None:
    """A bot that waits for news stops without another call: there is nothing to confirm."""
    async with running() as run:
        bot = Bot(run)
        loop = asyncio.create_task(bot.polling.run(bot.stop))
        await until(lambda: bool(bot.fake.offsets))
        bot.stop.set()
        await loop
        assert bot.fake.offsets == [0]


async def test_stop_without_telegram() -> None:
    """When the last confirmation fails the bot stops all the same."""
    async with running() as run:
        bot = Bot(run)
        door = bot.door(10)
        bot.fake.deliver([message(10)])
        loop = asyncio.create_task(bot.polling.run(bot.stop))
        await until(lambda: bot.begun == [10])
        bot.fake.script["getUpdates"] += [CUT] * 9
        bot.stop.set()
        door.set()
        await loop


async def test_many_people_at_once() -> None:
    """Five hundred updates of fifty people all get their turn, in order for each of them."""
    async with polling() as bot:
        bot.fake.deliver(message(update, person=1 + update % 50) for update in range(1, 501))
        await until(lambda: bot.confirmed == 501)
        assert len(bot.ended) == 500
        for person in range(50):
            own = [update for update in bot.ended if update % 50 == person]
            assert own == sorted(own)


def test_pauses_grow_up_to_half_a_minute() -> None:
    """Pauses double, never beyond 30 seconds, and never less than half of their step."""
    pauses = growing()
    for step in (0.5, 1, 2, 4, 8, 16, 30, 30, 30):
        assert step / 2 <= next(pauses) <= step


async def test_the_window_stops_at_the_first_that_is_held() -> None:
    """The offset passes only what is done, and a saved turn only when its grace is over."""
    now = 0.0
    window = Window(grace=5.0, clock=lambda: now)
    tickets = [Ticket(Arrival(n, n, None, Said("", n)), lambda: now) for n in (1, 2, 3)]
    for ticket in tickets:
        window.add(ticket.arrival.update, ticket)
    window.add(4, None)
    tickets[1].ended.set_result(None)
    assert window.advance() == 0
    tickets[0].saved()
    now = 4.9
    assert window.advance() == 0
    now = 5.1
    assert window.advance() == 3
    assert 2 not in window and 4 in window
    tickets[2].ended.cancel()
    assert window.advance() == 3
    assert window.unfinished() == [tickets[2].ended]


async def test_the_edge_holds_together() -> None:
    """On the sandbox, four people get each answer once and in order, whatever goes wrong around.

    Telegram limits one of them, cuts a line after a message went out, and delivers nonsense.
    """
    sandbox = Sandbox(TOKEN)
    url = await sandbox.start()
    http, time, stop = AiohttpRequest(), FakeTime(), asyncio.Event()
    await http.initialize()
    api = Api(TelegramBot(TOKEN, base_url=f"{url}/bot", request=http), http)
    gateway = Gateway(api, clock=time.clock, sleep=time.sleep)
    broken: list[int] = []

    async def echo(arrival: Arrival, ticket: Ticket) -> None:
        if isinstance(arrival.event, Said):
            params = {"chat_id": arrival.person, "text": arrival.event.text}
            await gateway.perform(Call("sendMessage", params, repeat=False))

    async def set_aside(update: int, shape: Any) -> None:
        broken.append(update)

    people = People(echo)
    loop = Polling(api, people, parse, set_aside)
    polling = asyncio.create_task(loop.run(stop))
    phones = [await Phone.new(url, name) for name in ("Ana", "Bea", "Cléo", "Dan")]
    for phone in phones:
        await phone.start()
    limited = phones[0].id
    sandbox.faults.add(Fault(method="sendMessage", chat_id=limited, error_code=429, retry_after=9))
    sandbox.faults.add(Fault(method="sendMessage", chat_id=phones[1].id, drop="after"))
    said = [str(number) for number in range(8)]
    for text in said:
        sandbox.world.inbox.inject({"message": {"text": text}})
        await asyncio.gather(*[phone.say(text) for phone in phones])
    for phone in phones:
        heard = [(await phone.heard())["text"] for _text in said]
        assert heard == said
        await phone.close()
    assert len(broken) == len(said)
    assert 9 in time.slept
    stop.set()
    await polling
    assert not sandbox.world.state.pending
    await http.shutdown()
    await sandbox.stop()
