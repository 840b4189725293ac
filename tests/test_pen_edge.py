"""The pen over HTTP: nobody waits for it, and however it fails, its person sees the rules' text."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
import structlog
from aiohttp import web

from bot.intake.updates import OURS, Arrival
from bot.pen import endpoint, thrift
from bot.pen.endpoint import Endpoint
from bot.pen.penman import Penman
from bot.pen.protocol import NoAnswer
from bot.pen.thrift import A_DAY, FAILURES, REST, Breaker, Budget
from bot.sheets.press import Press
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from flows.protocol.exchange import Penned
from flows.record.pens import SCOPE, PenLife, State
from flows.rooms import turn
from storage.memory import Memory
from tests.pen.cases import HOST, NOW, person, with_pen
from tests.recorder import PERSON, Gestures, Recorder, ticket
from tests.test_pen_room import GOOD, KEY, TEXT, rules

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
LATE, PROMISE = 0.4, 8.0
WORDS = "Maryvonne", "asso", "secret-key"


def completion(said: str) -> web.Response:
    """A completion, as endpoints give it."""
    return web.json_response({"choices": [{"message": {"role": "assistant", "content": said}}]})


async def good(request: web.Request) -> web.StreamResponse:
    return completion(json.dumps(GOOD))


async def fenced(request: web.Request) -> web.StreamResponse:
    return completion(f"```json\n{json.dumps(GOOD)}\n```")


async def empty(request: web.Request) -> web.StreamResponse:
    return completion("")


async def no_choice(request: web.Request) -> web.StreamResponse:
    return web.json_response({"choices": []})


async def half(request: web.Request) -> web.StreamResponse:
    return web.Response(body=b'{"choices": [{"mess')


async def html(request: web.Request) -> web.StreamResponse:
    return web.Response(text="<html>Bad gateway</html>", content_type="text/html")


async def late(request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(4 * LATE)
    return completion(json.dumps(GOOD))


async def huge(request: web.Request) -> web.StreamResponse:
    return completion("x" * 10_000_000)


async def broken(request: web.Request) -> web.StreamResponse:
    raise web.HTTPInternalServerError


async def refused(request: web.Request) -> web.StreamResponse:
    raise web.HTTPUnauthorized


async def elsewhere(request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound("http://127.0.0.1:9/other")


BAD = (empty, no_choice, half, html, late, huge, broken, refused, elsewhere)


class Scene:
    """A bot with a pen, whose person agreed to it, and the endpoint it asks."""

    def __init__(self, url: str) -> None:
        self.disk, self.out, self.claire = Memory(), Recorder(), Gestures()
        records = Records(self.disk)
        pen = PenLife(HOST, True, NOW, scope=SCOPE)
        kept = Kept(person=msgspec.structs.replace(person("sweep"), pen=pen))
        self.disk.save(key(PERSON), msgspec.json.encode(kept), 0)
        content = with_pen()
        assert content.pen is not None
        self.come: asyncio.Queue[Arrival] = asyncio.Queue()
        self.penman = Penman(
            Endpoint(url, "a-model", "secret-key", timeout=LATE, pause=0.0),
            content.pen,
        )
        coaching = Coaching(records, lambda arrival: None)
        self.turns = Turns(records, self.out, turn, content, Press(), coaching, penman=self.penman)
        self.told = ExitStack()
        self.told.enter_context(self.penman.into(self._tell))

    def _tell(self, who: int, event: Penned) -> None:
        self.come.put_nowait(Arrival(OURS, who, None, event))

    async def do(self, arrival: Arrival) -> None:
        await self.turns(arrival, ticket(arrival))

    async def penned(self) -> None:
        """What the pen wrote, or that it did not, becomes a turn."""
        async with asyncio.timeout(5):
            await self.do(await self.come.get())

    def state(self) -> State:
        record = self.disk.load(key(PERSON))
        assert record is not None
        pen = msgspec.json.decode(record.payload, type=Kept).person.pen
        assert pen is not None
        return pen.texts[KEY].state


class Served:
    """The endpoint: answers as a test likes, and notes what it was asked."""

    def __init__(self) -> None:
        self.answers: Answer = good
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(await request.json())
        self.keys.append(request.headers.get("Authorization"))
        return await self.answers(request)


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    held = Served()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", held.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    held.url = f"http://{host}:{port}/v1"
    yield held
    await runner.cleanup()


async def test_what_it_writes_takes_the_place_of_a_message_already_sent(served: Served) -> None:
    """The text by rules is sent at once; the same message is edited when the pen has written."""
    scene = Scene(served.url)
    await scene.do(scene.claire.tap(f"show:{KEY}"))
    sent = scene.out.newest
    assert rules() in scene.out.texts[-1]
    await scene.penned()
    edit = scene.out.performed[-1]
    assert edit.method == "editMessageText" and edit.params["message_id"] == sent
    assert TEXT in edit.params["text"] and scene.state() is State.WRITTEN
    assert served.keys == ["Bearer secret-key"] and served.asked[0]["model"] == "a-model"
    await scene.penman.close()


async def test_json_in_a_fence_is_read(served: Served) -> None:
    """Many a model puts what it was asked for in a fence."""
    served.answers = fenced
    scene = Scene(served.url)
    await scene.do(scene.claire.tap(f"show:{KEY}"))
    await scene.penned()
    assert scene.state() is State.WRITTEN
    await scene.penman.close()


@pytest.mark.parametrize("answers", BAD, ids=lambda answers: answers.__name__)
async def test_however_it_fails_the_rules_stand(served: Served, answers: Answer) -> None:
    """Nothing of a failure is seen, nobody waits for it, and no word of anybody is in the log."""
    served.answers = answers
    scene = Scene(served.url)
    with structlog.testing.capture_logs() as logs:
        async with asyncio.timeout(PROMISE):
            await scene.do(scene.claire.tap(f"show:{KEY}"))
        said = scene.out.texts[-1]
        while scene.state() is State.WAITING:
            await scene.penned()
    assert rules() in said and len(scene.out.texts) == 1
    assert scene.state() is State.FAILED
    assert not any(word in str(logs) for word in WORDS)
    assert 1 <= len(served.asked) <= 2
    await scene.penman.close()


async def test_nobody_there_is_a_failure_like_others() -> None:
    """An endpoint that is not running stops nothing."""
    scene = Scene("http://127.0.0.1:9/v1")
    await scene.do(scene.claire.tap(f"show:{KEY}"))
    await scene.penned()
    assert scene.state() is State.FAILED
    await scene.penman.close()


async def test_deleting_everything_ends_what_is_under_way(served: Served) -> None:
    """What the pen writes for somebody who erased everything reaches nothing."""
    served.answers = late
    scene = Scene(served.url)
    await scene.do(scene.claire.tap(f"show:{KEY}"))
    await scene.do(scene.claire.tap("go:delete"))
    await asyncio.sleep(2 * LATE)
    assert scene.come.empty() and scene.disk.load(key(PERSON)) is None
    await scene.penman.close()


async def test_no_more_is_read_than_a_text_needs(served: Served) -> None:
    """Ten megabytes are not read to their end."""
    served.answers = huge
    pen = Endpoint(served.url, "a-model", timeout=5, pause=0)
    with pytest.raises(NoAnswer):
        await pen.write(({"role": "user", "content": "-"},))
    assert endpoint.MOST_BYTES < 100_000
    await pen.close()


def test_a_budget_a_person_and_a_day() -> None:
    """Each has so many calls, anew each day; one person's spending is nobody else's."""
    now = datetime(2026, 11, 29, tzinfo=UTC)
    budget = Budget(lambda: now, most=2)
    assert [budget.spend(1) for _ in range(3)] == [True, True, False]
    assert budget.spend(2)
    now = datetime(2026, 11, 30, tzinfo=UTC)
    assert budget.spend(1)
    assert thrift.A_DAY == A_DAY


def test_a_pen_that_fails_is_left_alone() -> None:
    """After some failures in a row it rests; then one try tells whether it is back."""
    clock = 0.0
    breaker = Breaker(lambda: clock)
    for _ in range(FAILURES):
        assert not breaker.rests
        breaker.note(failed=True)
    assert breaker.rests
    clock = REST
    assert not breaker.rests
    breaker.note(failed=True)
    assert breaker.rests
    clock = 2 * REST
    breaker.note(failed=False)
    breaker.note(failed=True)
    assert not breaker.rests
