"""Calls to Telegram: their pace, their second tries, the meaning of refusals."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import structlog

from bot.lanes import LANE, Lane
from bot.telegram.gateway import PAUSES, Call, Gateway, Gone, Refused, Unreachable
from bot.telegram.pace import CHAT, EVERYONE, Pace
from bot.telegram.transport import NotSent
from tests.fake_api import CUT, TOKEN, FakeApi, FakeTime, Reply, refusal, running

OK = (200, {"ok": True, "result": {"message_id": 12}})


@asynccontextmanager
async def gateway() -> AsyncIterator[tuple[Gateway, FakeApi, FakeTime]]:
    """A gateway to a fake Telegram, in a time that only passes in its own pauses."""
    async with running() as run:
        yield Gateway(run.api, sleep=run.time.sleep), run.fake, run.time


def send(chat: int = 1, *, repeat: bool = True) -> Call:
    """A message to somebody."""
    return Call("sendMessage", {"chat_id": chat, "text": "mon secret"}, repeat=repeat)


async def test_a_result_comes_back() -> None:
    """A call that succeeds gives Telegram's result as it is, at once."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"].append(OK)
        assert await out.perform(send()) == {"message_id": 12}
        assert time.slept == []


async def test_429_is_waited_for() -> None:
    """After 429 the same call goes again once the seconds that Telegram named have passed."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"] += [refusal(429, "Too Many Requests", retry_after=17), OK]
        assert await out.perform(send()) == {"message_id": 12}
        assert time.slept == [17]


async def test_429_of_one_chat_delays_no_other() -> None:
    """While Telegram holds one chat back, its calls all wait; another chat's leave at once."""
    async with running() as run:
        out, fake, time = Gateway(run.api, sleep=run.time.sleep), run.fake, run.time
        fake.script["sendMessage"] += [refusal(429, "Too Many Requests", retry_after=60)]
        asleep, go_on = asyncio.Event(), asyncio.Event()
        pauses: list[float] = []

        async def sleep(seconds: float) -> None:
            pauses.append(seconds)
            asleep.set()
            await go_on.wait()
            time.now += seconds

        run.limiter._sleep = sleep
        held = asyncio.create_task(out.perform(send(chat=1)))
        await asleep.wait()
        await out.perform(send(chat=2))
        assert pauses == [60]
        same = asyncio.create_task(out.perform(send(chat=1)))
        await asyncio.sleep(0)
        assert pauses == [60, 60 + CHAT.interval]
        assert [form["chat_id"] for _, form in fake.calls] == ["1", "2"]
        go_on.set()
        await asyncio.gather(held, same)
        assert [form["chat_id"] for _, form in fake.calls] == ["1", "2", "1", "1"]


async def test_429_holds_everything_of_its_chat() -> None:
    """A held chat's other calls wait too, even those that are no messages."""
    async with running() as run:
        run.limiter._pace.hold(1, 9)
        out = Gateway(run.api, sleep=run.time.sleep)
        await out.perform(Call("setMessageReaction", {"chat_id": 1, "message_id": 2}))
        assert run.time.slept == [9]


async def test_what_is_no_longer_to_be_done_is_not() -> None:
    """Whether a call is still to be made is asked each time just before, after any wait; when it is
    not, it gives nothing, and Telegram hears of it no more."""
    asked: list[float] = []
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"] += [refusal(429, "Too Many Requests", retry_after=9), OK]

        async def still() -> bool:
            asked.append(time.now)
            return len(asked) == 1

        assert await out.perform(send(), still) is None
        assert asked == [1000, 1009]
        assert len(fake.calls) == 1


@pytest.mark.parametrize(
    "trouble", [CUT, refusal(502, "Bad Gateway"), refusal(429, "slow", retry_after=5)]
)
async def test_tries_have_an_end(trouble: Reply) -> None:
    """When Telegram stays away, the tries end with Unreachable, after growing pauses."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"] += [trouble] * 50
        with pytest.raises(Unreachable):
            await out.perform(send())
        assert len(fake.calls) == len(PAUSES) + 1
        assert time.slept in (list(PAUSES), [5] * len(PAUSES))


@pytest.mark.parametrize("trouble", [CUT, refusal(502, "Bad Gateway")])
async def test_twice_is_better_than_silence(trouble: Reply) -> None:
    """A call that may have been applied is sent again when it may be repeated."""
    async with gateway() as (out, fake, _):
        fake.script["sendMessage"] += [trouble, OK]
        assert await out.perform(send()) == {"message_id": 12}
        assert len(fake.calls) == 2


@pytest.mark.parametrize("trouble", [CUT, refusal(502, "Bad Gateway")])
async def test_silence_is_better_than_a_summary_twice(trouble: Reply) -> None:
    """A call that may have been applied is not sent again when it must not be repeated."""
    async with gateway() as (out, fake, _):
        fake.script["sendMessage"] += [trouble, OK]
        assert await out.perform(send(repeat=False)) is None
        assert len(fake.calls) == 1


async def test_what_was_not_sent_is_sent_again() -> None:
    """Without a connection nothing was applied, so even a call not to be repeated goes again."""
    async with running() as run:
        really, tries = run.http.do_request, 0

        async def request(*args: Any, **kwargs: Any) -> tuple[int, bytes]:
            nonlocal tries
            tries += 1
            if tries < 3:
                raise NotSent("ClientConnectorError")
            return await really(*args, **kwargs)

        run.http.do_request = request  # type: ignore[method-assign]  # a line down for two tries
        out = Gateway(run.api, sleep=run.time.sleep)
        assert await out.perform(send(repeat=False)) is True
        assert run.time.slept == list(PAUSES[:2])


@pytest.mark.parametrize(
    ("method", "description"),
    [
        ("editMessageText", "Bad Request: message is not modified: specified new message…"),
        ("editMessageReplyMarkup", "Bad Request: message is not modified"),
        ("deleteMessage", "Bad Request: message to delete not found"),
        ("answerCallbackQuery", "Bad Request: query is too old and response timeout expired"),
        ("setMessageReaction", "Bad Request: REACTION_INVALID"),
        ("setMessageReaction", "Bad Request: message to react not found"),
    ],
)
async def test_refusals_that_mean_done(method: str, description: str) -> None:
    """Where nothing is left to do, a refusal is a success."""
    async with gateway() as (out, fake, _):
        fake.script[method].append(refusal(400, description))
        assert await out.perform(Call(method, {"chat_id": 1})) is True


@pytest.mark.parametrize("reason", ["message to edit not found", "message can't be edited"])
async def test_nothing_to_edit(reason: str) -> None:
    """Editing a message that is not there is no failure, and says that it was not there."""
    async with gateway() as (out, fake, _):
        fake.script["editMessageText"].append(refusal(400, f"Bad Request: {reason}"))
        assert await out.perform(Call("editMessageText", {"chat_id": 1})) is False


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_people_who_are_gone(code: int, description: str) -> None:
    """Somebody who blocked the bot, left Telegram or never wrote to it is Gone, at once."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"].append(refusal(code, description))
        with pytest.raises(Gone):
            await out.perform(send())
        assert time.slept == []


async def test_other_refusals_are_told_without_words() -> None:
    """Any other refusal names its method and Telegram's reason, and nobody's words or token."""
    async with gateway() as (out, fake, _):
        text = 'Bad Request: can\'t parse entities: Unsupported start tag "mon secret"'
        fake.script["sendMessage"].append(refusal(400, text))
        with structlog.testing.capture_logs() as logged, pytest.raises(Refused) as error:
            await out.perform(send())
        assert error.value.method == "sendMessage"
        assert "unsupported start tag" in error.value.description
        shown = f"{error.value!r} {error.value.__context__!r} {send()!r} {logged}"
        assert "mon secret" not in shown
        assert TOKEN not in shown


async def test_a_message_not_modified_is_not_success_for_a_new_one() -> None:
    """A refusal only means done for the methods it is listed for."""
    async with gateway() as (out, fake, _):
        fake.script["sendMessage"].append(refusal(400, "Bad Request: message is not modified"))
        with pytest.raises(Refused):
            await out.perform(send())


async def test_an_ordinary_conversation_is_not_slowed() -> None:
    """A burst leaves at once; only what goes beyond it waits a second a message."""
    async with gateway() as (out, _, time):
        for _message in range(CHAT.burst):
            await out.perform(send())
        assert time.slept == []
        await out.perform(send())
        assert time.slept == [CHAT.interval]


async def test_typing_and_edits_cost_no_place() -> None:
    """What is not a new message takes nobody's turn."""
    async with gateway() as (out, _, time):
        for method in ("sendChatAction", "editMessageText", "answerCallbackQuery"):
            for _call in range(CHAT.burst * 2):
                await out.perform(Call(method, {"chat_id": 1}))
        assert time.slept == []


async def test_thirty_a_second_overall() -> None:
    """All chats together keep to the overall rate, however many they are."""
    async with gateway() as (out, _, time):
        for chat in range(EVERYONE.burst):
            await out.perform(send(chat))
        assert time.slept == []
        await asyncio.gather(*(out.perform(send(chat)) for chat in range(100, 160)))
        assert sum(time.slept) == pytest.approx(2.0)


async def test_a_long_pause_is_not_sat_out() -> None:
    """Where Telegram wants a chat to be left in peace for hours, whoever calls is told for how
    long, at once and without asking Telegram again."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"].append(refusal(429, "Too Many Requests", retry_after=7200))
        for _ in range(2):
            with pytest.raises(Unreachable) as error:
                await out.perform(send())
            assert error.value.wait == 7200
        assert (len(fake.calls), time.slept) == (1, [])
        assert await out.perform(send(chat=2)) is True


async def test_a_token_refused_for_a_moment() -> None:
    """A call that Telegram refuses because it does not know our token just then goes again."""
    async with gateway() as (out, fake, time):
        fake.script["sendMessage"] += [refusal(401, "Unauthorized"), OK]
        assert await out.perform(send(repeat=False)) == {"message_id": 12}
        assert time.slept == [PAUSES[0]]


async def test_who_speaks_now_is_not_behind_what_can_wait() -> None:
    """While two thousand late answers wait for their turn, thirty a second, somebody new is written
    to after at most one of them; what can wait still gets one turn in eight."""
    async with running() as run:
        out, sent = Gateway(run.api, sleep=run.time.sleep), list[int]()

        async def write(chat: int, lane: Lane) -> None:
            LANE.set(lane)
            await out.perform(send(chat))
            sent.append(chat)

        asleep, go_on = asyncio.Event(), asyncio.Event()

        async def sleep(seconds: float) -> None:
            asleep.set()
            await go_on.wait()
            await run.time.sleep(seconds)

        run.limiter._sleep = sleep
        late = [asyncio.create_task(write(chat, Lane.LATER)) for chat in range(1, 2001)]
        await asleep.wait()
        await asyncio.gather(*late[: EVERYONE.burst])
        before = len(sent)
        now = [asyncio.create_task(write(9000 + n, Lane.NEW)) for n in range(16)]
        await asyncio.sleep(0)
        go_on.set()
        await asyncio.gather(*now)
        assert len([chat for chat in sent[before:] if chat < 9000]) in (1, 2, 3)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def test_the_pace_forgets_quiet_chats() -> None:
    """A hundred thousand chats that wrote once do not stay in memory."""
    now = 0.0
    pace = Pace(lambda: now)
    for chat in range(100_000):
        now += 1
        pace.wait(chat, 1)
    assert len(pace._whole) < 2000
