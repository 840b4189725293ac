"""Polling over real HTTP: nothing is confirmed too early, and nobody holds up the others."""

import asyncio
import json
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from threading import Event as Signal
from typing import Any

import msgspec
import pytest
import structlog

from bot.intake.inbox import Inbox
from bot.intake.people import LINE, People, Ticket
from bot.intake.polling import Polling, TokenRefused, growing
from bot.intake.updates import Arrival, parse
from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from bot.telegram.api import opened
from bot.telegram.gateway import Call, Gateway
from bot.telegram.limiter import Limiter
from bot.telegram.transport import AiohttpRequest
from flows.protocol.exchange import Event, LetGo, Said
from storage import Entry
from storage import Inbox as Kept
from storage.journal import Journal
from storage.memory import MemoryInbox
from storage.postgres import Postgres
from tests.fake_api import CUT, TOKEN, FakeApi, FakeTime, Running, message, refusal, running
from tests.postgres import kept_for


class Bot:
    """A polling bot with turns that a test can hold, and what it did."""

    def __init__(self, run: Running, **settings: Any) -> None:
        self.fake: FakeApi = run.fake
        self.begun: list[int] = []
        self.events: list[Event] = []
        self.ended: list[int] = []
        self.doors: dict[int, asyncio.Event] = {}
        self.erases: set[int] = set()
        self.quarantine: list[tuple[int, Any]] = []
        self.pauses: list[float] = []
        self.stop, self.hold = asyncio.Event(), asyncio.Event()
        self.hold.set()
        people = People(self._turn, watchdog=settings.pop("watchdog", 5.0))
        self.kept = settings.pop("kept", None) or MemoryInbox()
        reading = settings.pop("parse", parse)
        aside = settings.pop("quarantine", self._quarantine)
        self.inbox = Inbox(self.kept, people, reading, aside)
        self.polling = Polling(run.api, self.inbox, sleep=self._sleep)

    async def run(self, patience: float = 5.0) -> None:
        """Until it is stopped."""
        await self.polling.run(self.stop)
        await self.inbox.close(patience)

    async def _turn(self, arrival: Arrival, ticket: Ticket) -> None:
        self.begun.append(arrival.update)
        self.events.append(arrival.event)
        ticket.erased = arrival.update in self.erases
        await self.hold.wait()
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


Inboxes = Callable[[], Kept]


class Slow(MemoryInbox):
    """An inbox that waits for `go` before it keeps anything."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.go = Signal(), Signal()
        self.appended: list[int] = []

    def append(self, entries: Sequence[Entry]) -> None:
        """Keeps them, in the end."""
        self.asked.set()
        assert self.go.wait(5)
        self.appended.append(len(entries))
        super().append(entries)


class Failing(MemoryInbox):
    """An inbox on a disk that is full for a while."""

    failures = 2

    def append(self, entries: Sequence[Entry]) -> None:
        """Keeps them, the third time."""
        if self.failures:
            self.failures -= 1
            raise OSError(28, "No space left on device")
        super().append(entries)


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
        loop = asyncio.create_task(bot.run())
        try:
            yield bot
        finally:
            for door in bot.doors.values():
                door.set()
            bot.stop.set()
            await asyncio.wait_for(loop, 5)


async def test_updates_become_turns_and_are_confirmed() -> None:
    """Each update gets its turn, once, and is confirmed."""
    async with polling() as bot:
        bot.fake.deliver(message(update) for update in range(10, 15))
        await until(lambda: bot.confirmed == 15)
        await until(lambda: bot.ended == [10, 11, 12, 13, 14])
        assert bot.fake.updates == []


async def test_we_ask_for_what_we_read() -> None:
    """Telegram is asked for exactly the update types that have a reader, and to wait."""
    async with polling() as bot:
        await until(lambda: bool(bot.fake.calls))
        method, form = bot.fake.calls[0]
        assert method == "getUpdates"
        assert json.loads(form["allowed_updates"]) == [
            "message",
            "edited_message",
            "callback_query",
            "inline_query",
            "my_chat_member",
        ]
        assert (form["offset"], form["limit"], form["timeout"]) == ("0", "100", "30")


async def test_nothing_is_confirmed_before_it_is_kept() -> None:
    """While the disk is busy with an update it stays with Telegram; then it is confirmed, however
    long its turn lasts."""
    kept = Slow()
    async with polling(kept=kept) as bot:
        door = bot.door(10)
        bot.fake.deliver([message(10)])
        await asyncio.to_thread(kept.asked.wait, 5)
        assert bot.confirmed == 0
        assert bot.begun == []
        kept.go.set()
        await until(lambda: bot.confirmed == 11)
        assert bot.ended == []
        door.set()
        await until(lambda: bot.ended == [10])
        await until(lambda: not kept.pending())


async def test_what_is_delivered_again_is_not_done_again() -> None:
    """Updates that Telegram repeats while they are under way are neither lost nor done twice."""
    async with polling() as bot:
        door = bot.door(10)
        again = [message(update, person=update) for update in range(10, 20)]
        bot.fake.deliver(again)
        await until(lambda: len(bot.ended) == 9)
        bot.fake.script["getUpdates"].append((200, {"ok": True, "result": again[:1]}))
        bot.fake.deliver([message(20)])
        await until(lambda: 20 in bot.ended)
        door.set()
        await until(lambda: 10 in bot.ended)
        assert sorted(bot.begun) == sorted(bot.ended) == list(range(10, 21))


async def test_a_flood_of_one_delays_nobody() -> None:
    """Three hundred texts of one person whose first turn waits: the next person has an answer."""
    async with polling() as bot:
        bot.door(10)
        bot.fake.deliver(message(update, person=1) for update in range(10, 310))
        bot.fake.deliver([message(310, person=2)])
        await until(lambda: bot.ended == [310])


async def test_a_disk_that_fails() -> None:
    """What could not be kept is not confirmed: it is asked for again, and then has its turn."""
    kept = Failing()
    with structlog.testing.capture_logs() as logged:
        async with polling(kept=kept) as bot:
            bot.fake.deliver([message(10), message(11)])
            await until(lambda: bot.ended == [10, 11])
    assert "the inbox cannot be written" in str(logged)
    assert kept.failures == 0
    assert bot.pauses
    assert bot.fake.offsets[:3] == [0, 0, 0]


async def test_a_hung_person_delays_nobody() -> None:
    """The watchdog frees a person whose turn hangs; polling goes on."""
    async with polling(watchdog=0.05) as bot:
        bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2), message(12, 1)])
        await until(lambda: bot.ended == [11, 12])


async def test_unreadable_updates_are_put_aside() -> None:
    """What cannot be read is quarantined without its words, and polling goes on."""
    broken = message(10)
    broken["message"]["from"] = "mon secret"
    async with polling() as bot:
        bot.fake.deliver([broken, message(11)])
        await until(lambda: bot.ended == [11])
        [(update, shape)] = bot.quarantine
        assert (update, bot.inbox.quarantined) == (10, 1)
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


def _all_begun(bot: Bot, *updates: int) -> bool:
    return {*updates} <= {*bot.begun}


async def test_half_characters(tmp_path: Path) -> None:
    """A text with half a character, which strict JSON refuses, is taken in like any other, and
    again after a restart."""
    path = tmp_path / "inbox"
    async with running() as run:
        for kept in (Journal(path), Journal(path)):
            bot = Bot(run, kept=kept)
            bot.door(10)
            await bot.inbox.replay()
            await bot.inbox.take_all([message(10, 1, "half \ud83d"), message(11, 2)])
            await until(partial(_all_begun, bot, 10, 11))
            assert bot.quarantine == []
            await bot.inbox.close(0)
            assert 10 in [entry.number for entry in Journal(path).pending()]


async def test_what_cannot_be_written_at_all_is_told() -> None:
    """Whatever keeps the inbox from being written, nobody waits for it for ever."""

    class Broken(MemoryInbox):
        def append(self, entries: Sequence[Entry]) -> None:
            raise RuntimeError

    async with running() as run:
        bot = Bot(run, kept=Broken())
        for _ in range(2):
            with pytest.raises(RuntimeError):
                await asyncio.wait_for(bot.inbox.take_all([message(10)]), 5)


async def test_a_full_disk_does_not_stop_polling() -> None:
    """When the quarantine cannot be written, the update is still passed over."""

    async def full(update: int, shape: Any) -> None:
        raise OSError("mon secret")

    async with polling(quarantine=full) as bot:
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


async def test_a_token_refused_for_a_moment() -> None:
    """A token that Telegram refuses for a moment is asked for again, and polling goes on."""
    async with polling() as bot:
        bot.fake.script["getUpdates"] += [refusal(401, "Unauthorized")] * 3
        bot.fake.deliver([message(1)])
        await until(lambda: bot.ended == [1])


async def test_a_refused_token_ends_polling() -> None:
    """A token that Telegram refuses for minutes ends the run with one sentence, which does not hold
    it."""
    async with running() as run:
        bot = Bot(run)
        bot.fake.script["getUpdates"] += [refusal(401, "Unauthorized")] * 50
        with pytest.raises(TokenRefused, match="BotFather") as error:
            await bot.polling.run(bot.stop)
        assert 180 < sum(bot.pauses) < 240
        assert TOKEN not in str(error.value)


async def test_a_line_has_an_end() -> None:
    """Of what one person sends in great number only so much waits, but for their commands, and what
    tells them of it; what is beyond is confirmed and gone. Everybody else's is taken."""
    async with polling() as bot:
        bot.door(1)
        flood = [message(update) for update in range(1, LINE + 301)]
        bot.fake.deliver([*flood, message(601, text="/delete"), message(602, person=2)])
        await until(lambda: bot.ended == [602])
        await until(lambda: bot.confirmed == 603)
        waiting = [entry.number for entry in bot.kept.pending()]
        assert waiting[-1] == 601
        assert LINE <= len(waiting) - 2 < LINE + 100
        bot.doors[1].set()


def _nothing_left(bot: Bot) -> bool:
    return not bot.kept.pending()


def journal(path: Path) -> Inboxes:
    """Of one process."""
    return lambda: Journal(path)


def shared(path: Path) -> Inboxes:
    """Of several."""
    return Postgres(kept_for(path)).inbox


@pytest.mark.parametrize("inboxes", [journal, shared])
@pytest.mark.parametrize("lives", [1, 2])
async def test_what_is_let_go_is_told(
    tmp_path: Path, inboxes: Callable[[Path], Inboxes], lives: int
) -> None:
    """All that came before a message is read, in order; from it on nothing is, nor kept, and that
    is told once, in its place, by the next process if need be; what comes later is read."""
    opened = inboxes(tmp_path / "inbox")
    async with running() as run:
        for life in range(lives):
            bot, last = Bot(run, kept=opened()), life == lives - 1
            bot.door(1)
            await bot.inbox.replay()
            if not life:
                for first in range(1, LINE + 300, 50):
                    await bot.inbox.take_all(map(message, range(first, first + 50)))
                    await until(partial(_all_begun, bot, 1))
                [*read, since] = [entry.number for entry in bot.kept.pending()]
                assert read == [*range(1, since)]
                assert LINE < since < LINE + 100
                assert b"bonjour" not in bot.kept.pending()[-1].payload
            if last:
                bot.door(1).set()
                await until(partial(_all_begun, bot, since))
                await until(partial(_nothing_left, bot))
                await bot.inbox.take(message(9000))
                await until(partial(_all_begun, bot, 9000))
            await bot.inbox.close(5.0 if last else 0.0)
    assert bot.events == [*(Said("bonjour", n) for n in read), LetGo(since), Said("bonjour", 9000)]


async def test_who_speaks_now_goes_first() -> None:
    """After an outage, two thousand people's late texts wait: somebody new has their turn after one
    of them at most, and what somebody said late hurries with what they say now."""
    kept, now = MemoryInbox(), int(time.time())
    late = [message(update, person=update) for update in range(1, 2001)]
    kept.append([Entry(each["update_id"], msgspec.json.encode(each)) for each in late])
    async with running() as run:
        bot = Bot(run, kept=kept)
        bot.hold.clear()
        replaying = asyncio.create_task(bot.inbox.replay())
        await until(lambda: bool(bot.begun))
        await replaying
        before = len(bot.begun)
        await bot.inbox.take(message(20_001, person=20_001, text="/start", date=now))
        await bot.inbox.take(message(20_002, person=1_999, text="oui", date=now))
        bot.hold.set()
        await until(lambda: {20_001, 20_002} <= {*bot.begun})
        assert before < 300
        assert bot.begun.index(20_001) - before <= 2
        assert bot.begun.index(1_999) - before <= 2
        assert bot.begun.index(20_002) - before <= 300
        await bot.inbox.close(0)


async def test_stop_finishes_and_keeps_the_rest() -> None:
    """On stop the turn under way ends; what had not begun stays in the inbox, in its order."""
    async with running() as run:
        bot = Bot(run)
        door = bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2), message(12, 1), message(13, 1)])
        loop = asyncio.create_task(bot.run())
        await until(lambda: bot.ended == [11])
        bot.stop.set()
        await until(lambda: bot.inbox._people._closing)
        door.set()
        await loop
        assert bot.ended == [11, 10]
        assert [entry.number for entry in bot.kept.pending()] == [12, 13]
        assert bot.fake.updates == []


async def test_stop_has_an_end() -> None:
    """A turn that outlasts the patience is given up and stays in the inbox."""
    async with running() as run:
        bot = Bot(run)
        bot.door(10)
        bot.fake.deliver([message(10, 1), message(11, 2)])
        loop = asyncio.create_task(bot.run(patience=0.01))
        await until(lambda: bot.ended == [11])
        bot.stop.set()
        await loop
        assert [entry.number for entry in bot.kept.pending()] == [10]


async def test_what_an_earlier_process_left_is_done_first() -> None:
    """What is in the inbox at the start has its turn, in order, and is then gone from it; what
    cannot be read any more is passed over."""
    kept = MemoryInbox()
    left = [message(10, 1), message(11, 2), {"update_id": 12, "message": 3}, message(13, 1)]
    kept.append([Entry(each["update_id"], msgspec.json.encode(each)) for each in left])
    kept.append([Entry(14, b"")])
    async with running() as run:
        bot = Bot(run, kept=kept)
        assert await bot.inbox.replay() == {1, 2}
        await until(lambda: bool(not kept.pending()))
        assert sorted(bot.ended) == [10, 11, 13]
        assert bot.ended.index(10) < bot.ended.index(13)
        await bot.inbox.close(5)


async def test_who_erases_everything_leaves_nothing_in_the_inbox(tmp_path: Path) -> None:
    """After a turn that erased its person, the file holds nothing of what they said, though others
    are still waiting."""
    kept = Journal(tmp_path / "inbox")
    async with running() as run:
        bot = Bot(run, kept=kept)
        door = bot.door(10)
        bot.erases.add(12)
        secret = message(11, 2, "mon secret")
        await bot.inbox.take_all([message(10, 1), secret, message(12, 2)])
        await until(lambda: bot.ended == [11, 12])
        await until(lambda: b64encode(msgspec.json.encode(secret)) not in kept.path.read_bytes())
        assert [entry.number for entry in kept.pending()] == [10]
        door.set()
        await bot.inbox.close(5)
        assert kept.path.read_bytes() == b""


async def test_what_comes_together_is_written_together() -> None:
    """While the disk is busy, all that comes is kept for one more write."""
    kept = Slow()
    async with polling(kept=kept) as bot:
        first = asyncio.create_task(bot.inbox.take(message(10)))
        await asyncio.to_thread(kept.asked.wait, 5)
        others = asyncio.create_task(bot.inbox.take_all(message(n, n) for n in range(11, 40)))
        await asyncio.sleep(0)
        assert not first.done()
        kept.go.set()
        await asyncio.gather(first, others)
        assert kept.appended == [1, 29]


async def test_stop_while_idle_is_quick_and_quiet() -> None:
    """A bot that waits for news stops without another call: there is nothing to confirm."""
    async with running() as run:
        bot = Bot(run)
        loop = asyncio.create_task(bot.run())
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
        loop = asyncio.create_task(bot.run())
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


async def test_the_edge_holds_together() -> None:
    """On the sandbox, four people get each answer once and in order, whatever goes wrong around.

    Telegram limits one of them, cuts a line after a message went out, and delivers nonsense.
    """
    sandbox = Sandbox(TOKEN)
    url = await sandbox.start()
    http, time, stop = AiohttpRequest(), FakeTime(), asyncio.Event()
    await http.initialize()
    api = opened(TOKEN, url, http, Limiter(clock=time.clock, sleep=time.sleep))
    gateway = Gateway(api, sleep=time.sleep)
    broken: list[int] = []

    async def echo(arrival: Arrival, ticket: Ticket) -> None:
        if isinstance(arrival.event, Said):
            params = {"chat_id": arrival.person, "text": arrival.event.text}
            await gateway.perform(Call("sendMessage", params, repeat=False))

    async def set_aside(update: int, shape: Any) -> None:
        broken.append(update)

    people = People(echo)
    inbox = Inbox(MemoryInbox(), people, parse, set_aside)
    loop = Polling(api, inbox)
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
    await inbox.close(5)
    assert not sandbox.world.state.pending
    await http.shutdown()
    await sandbox.stop()
