"""Six hundred people open one link at the same moment: somebody else waits for a few of them at
most, and they are answered in the order in which they came."""

import asyncio
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from typing import Any

from bot.intake.inbox import Inbox
from bot.intake.people import People
from bot.intake.updates import parse
from bot.sheets.press import Press
from bot.telegram.gateway import Gateway
from bot.turns.coaching import Coaching
from bot.turns.records import Records, key
from bot.turns.turn import Turns
from flows.rooms import turn
from storage.memory import MemoryInbox
from tests.coaching_scene import COACHES, Scene, as_coach, made
from tests.conversing import words
from tests.fake_api import FakeApi, Running, message, running
from tests.process import PATIENCE

COACH = COACHES[0]
JOINING, BATCH = 600, 100
AHEAD = 8
"""Messages to those who join that may leave before the first one to somebody new."""
LATE = 3
"""Places in the line by which the first message of one who joins may differ from their coming."""
NEW = (9_001, 9_002)


async def with_a_link(scene: Scene) -> None:
    """A coach whose link is out."""
    await scene.coach(COACH)


class Telegram:
    """Gives each message a number, and remembers whose it is, in order."""

    def __init__(self, fake: FakeApi) -> None:
        self._fake = fake
        fake.script["sendMessage"].extend(self._numbered())

    @staticmethod
    def _numbered() -> Iterator[tuple[int, Any]]:
        numbers = count(10_000)
        for _ in range(4 * JOINING):
            yield 200, {"ok": True, "result": {"message_id": next(numbers)}}

    def wrote(self, *people: int) -> bool:
        """Whether each of them has a message."""
        return {*people} <= {*self.wrote_to}

    @property
    def wrote_to(self) -> list[int]:
        """The chats, message by message."""
        return [int(form["chat_id"]) for name, form in self._fake.calls if name == "sendMessage"]


def known(scene: Scene, *people: int) -> bool:
    """Whether what each of them said is saved."""
    return {*map(key, people)} <= scene.disk.everything().keys()


async def until(so: Callable[[], bool]) -> None:
    """Until it is so, but not for ever."""
    async with asyncio.timeout(PATIENCE):
        while not so():  # noqa: ASYNC110  # the server under test has no event to wait for
            await asyncio.sleep(0.01)


async def bot(run: Running, scene: Scene) -> Inbox:
    """All that is between an update and Telegram, at Telegram's pace, in a time that waits for
    nobody."""
    records, gateway = Records(scene.disk), Gateway(run.api, sleep=run.time.sleep)
    coaching = Coaching(records, lambda arrival: inbox.submit(arrival))
    turns = Turns(records, gateway, turn, words(), Press(), coaching, lambda: scene.now)
    aside: list[int] = []

    async def put_aside(update: int, shape: Any) -> None:
        aside.append(update)

    inbox = Inbox(MemoryInbox(), People(turns), parse, put_aside)
    return inbox


class Held:
    """Telegram's pace, which goes on by as many messages as a test lets go."""

    def __init__(self, run: Running) -> None:
        self._goes, self._sleep = asyncio.Semaphore(0), run.limiter._sleep
        run.limiter._sleep = self.sleep
        self._asleep = False

    def spent(self) -> bool:
        """Whether nothing more leaves until it goes on."""
        return self._asleep and self._goes.locked()

    async def sleep(self, seconds: float) -> None:
        """Until it goes on, then no longer than others."""
        self._asleep = True
        await self._goes.acquire()
        self._asleep = False
        await self._sleep(seconds)

    def go(self, messages: int) -> None:
        """So many more may leave."""
        for _ in range(messages):
            self._goes.release()


async def test_six_hundred_join() -> None:
    """Somebody new who comes after them all, and one who comes when some are answered, are answered
    after a few of their messages, not six hundred; theirs leave in the order of their coming."""
    scene = await made(with_a_link)
    code = as_coach(scene).links[-1].code
    now, people = int(time.time()), [*range(1001, 1001 + JOINING)]
    async with running() as run:
        telegram, held, inbox = Telegram(run.fake), Held(run), await bot(run, scene)
        come = [
            message(n, person=person, text=f"/start {code}", date=now)
            for n, person in enumerate(people, 1)
        ]
        for first in range(0, JOINING, BATCH):
            await inbox.take_all(come[first : first + BATCH])
        await until(partial(known, scene, *people))
        waits = []
        for number, newcomer in enumerate(NEW, 5_000):
            await inbox.take(message(number, person=newcomer, text="/start", date=now))
            await until(partial(known, scene, newcomer))
            await until(held.spent)
            before = len(telegram.wrote_to)
            held.go(JOINING // 3)
            await until(partial(telegram.wrote, newcomer))
            waits.append(telegram.wrote_to.index(newcomer) - before)
            await until(held.spent)
        held.go(3 * JOINING)
        await until(partial(telegram.wrote, *people))
        firsts = [p for p in dict.fromkeys(telegram.wrote_to) if p in {*people}]
        off = max(abs(at - people.index(p)) for at, p in enumerate(firsts))
        assert max(waits) <= AHEAD
        assert off <= LATE
        await inbox.close(5.0)
