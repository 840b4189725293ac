"""The transport and single calls, over real HTTP on this machine."""

import asyncio
import socket
import traceback
from typing import Any

import pytest
from telegram import InputFile
from telegram.error import InvalidToken, NetworkError, TelegramError, TimedOut

from bot.telegram.api import Rejected, Upload
from bot.telegram.limiter import TRIES
from bot.telegram.transport import AiohttpRequest, NotSent
from tests.fake_api import CUT, TOKEN, Running, refusal, running


def _closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _everything(error: BaseException | None) -> str:
    """All that a log could show of an exception and of those behind it."""
    seen = []
    while error is not None:
        seen += [repr(error), str(error), *traceback.format_exception(error)]
        error = error.__cause__ or error.__context__
    return "\n".join(seen)


async def test_a_bot_runs_on_it() -> None:
    """One instance serves a Bot as both of its requests, through its whole life."""
    async with running() as run:
        me = {"id": 123456, "is_bot": True, "first_name": "Chouchou", "username": "chou_bot"}
        run.fake.script["getMe"].append((200, {"ok": True, "result": me}))
        async with run.bot:
            assert run.bot.username == "chou_bot"
            await run.bot.set_my_description("À qui parler ?", language_code="fr")
        form = {"description": "À qui parler ?", "language_code": "fr"}
        assert run.fake.calls[-1] == ("setMyDescription", form)


async def test_ptb_uploads_files() -> None:
    """A file that PTB sends arrives with its name, its type and its bytes."""
    async with running() as run:
        parameters = {"chat_id": 1, "document": InputFile(b"\x00PDF", filename="fiche été.pdf")}
        await run.bot.do_api_request("sendTestFile", parameters)
        _, form = run.fake.calls[-1]
        assert form == {
            "chat_id": "1",
            "document": ("fiche été.pdf", "application/pdf", b"\x00PDF"),
        }


async def test_a_call_carries_parameters_and_a_file() -> None:
    """Texts go as they are, other values as JSON, absent ones not at all, a file as itself."""
    async with running() as run:
        params = {"chat_id": 7, "text": "é\n<b>", "reply_markup": {"a": [1]}, "nothing": None}
        assert await run.api.call("sendPhoto", params, Upload("photo", "a.png", b"PNG")) is True
        [(method, form)] = run.fake.calls
        assert method == "sendPhoto"
        assert form == {
            "chat_id": "7",
            "text": "é\n<b>",
            "reply_markup": '{"a": [1]}',
            "photo": ("a.png", "image/png", b"PNG"),
        }


async def test_refusals_come_with_their_code() -> None:
    """A refusal is Rejected, with Telegram's code, description and pause."""
    async with running() as run:
        run.fake.script["x"] += [
            refusal(400, "Bad Request: no"),
            *[refusal(429, "slow", retry_after=3)] * TRIES,
        ]
        with pytest.raises(Rejected) as no:
            await run.api.call("x", {})
        with pytest.raises(Rejected) as slow:
            await run.api.call("x", {})
        assert (no.value.code, no.value.description, no.value.retry_after) == (
            400,
            "No",
            None,
        )
        assert (slow.value.code, slow.value.retry_after) == (429, 3)


@pytest.mark.parametrize("status", [404, 413, 420])
async def test_a_refusal_that_ptb_does_not_know_is_one(status: int) -> None:
    """What Telegram refuses for a reason that PTB takes for a failure of the network, or of the
    token, is refused all the same: tried again, it would keep everything behind it from leaving."""
    async with running() as run:
        run.fake.script["x"].append(refusal(status, "Request Entity Too Large"))
        with pytest.raises(Rejected) as error:
            await run.api.call("x", {})
        assert error.value.code == 400


async def test_a_429_without_its_seconds_is_waited_for() -> None:
    """Whatever Telegram says with it, 429 means that nothing happened, and that it may be called
    again in a moment."""
    async with running() as run:
        run.fake.script["x"].append(refusal(429, "Too Many Requests"))
        assert await run.api.call("x", {}) is True
        assert run.time.slept == [1]


@pytest.mark.parametrize(
    ("description", "kept"),
    [
        ('can\'t parse: tag "mon <secret>" "x" at byte 3', "can't parse: tag … at byte 3"),
        ("button URL 'mon secret' is invalid", "button URL … is invalid"),
        ("message can't be edited", "message can't be edited"),
    ],
)
def test_a_refusal_quotes_nobody(description: str, kept: str) -> None:
    """What Telegram quotes of a person's words is left out of the error."""
    assert Rejected(400, description).description == kept


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (CUT, NetworkError),
        (refusal(502, "Bad Gateway"), NetworkError),
        ((200, "<html>"), NetworkError),
        ((502, f"<html>/bot{TOKEN}/x"), NetworkError),
        ((200, "[1]"), NetworkError),
        ((200, '{"ok": 7}'), NetworkError),
    ],
)
async def test_troubles_are_network_errors(reply: Any, kind: type[Exception]) -> None:
    """A cut line, a broken server and an answer that is none are all NetworkError."""
    async with running() as run:
        run.fake.script["x"].append(reply)
        with pytest.raises(kind) as error:
            await run.api.call("x", {})
        assert not isinstance(error.value, NotSent)
        assert TOKEN not in _everything(error.value)


async def test_half_characters_do_not_spoil_an_answer() -> None:
    """Half of an emoji and broken UTF-8 are read, because one update must not block the others."""
    async with running() as run:
        run.fake.script["x"].append((200, '{"ok": true, "result": "\\ud83d"}'))
        assert await run.api.call("x", {}) == "\ud83d"


async def _trouble(run: Running, case: str) -> None:
    """Make one kind of failure happen."""
    if case == "refused token":
        run.fake.script["getMe"].append(refusal(401, "Unauthorized"))
        await run.bot.get_me()
    elif case == "error page":
        run.fake.script["getMe"].append((502, f"<html>/bot{TOKEN}/getMe</html>"))
        await run.bot.get_me()
    elif case == "no JSON":
        run.fake.script["getMe"].append((200, f"<html>/bot{TOKEN}/getMe</html>"))
        await run.bot.get_me()
    elif case == "cut":
        run.fake.script["getMe"].append(CUT)
        await run.bot.get_me()
    else:
        where = f"http://127.0.0.1:{_closed_port()}" if case == "nobody listens" else case
        await run.http.post(f"{where}/bot{TOKEN}/getMe")


@pytest.mark.parametrize(
    "case",
    [
        "refused token",
        "error page",
        "no JSON",
        "cut",
        "nobody listens",
        "http://name.invalid",
        "http://[",
        "nonsense",
        "ftp://127.0.0.1",
    ],
)
async def test_no_error_tells_the_token(case: str) -> None:
    """Whatever goes wrong, neither the error nor one behind it contains the token."""
    async with running() as run:
        with pytest.raises(TelegramError) as error:
            await _trouble(run, case)
        assert TOKEN.split(":")[1] not in _everything(error.value)


async def test_a_refused_token_is_told_as_such() -> None:
    """PTB's own error for a refused token is kept, so that a start can say it in one sentence."""
    async with running() as run:
        run.fake.script["getMe"].append(refusal(401, "Unauthorized"))
        with pytest.raises(InvalidToken):
            await run.bot.get_me()


async def test_no_connection_means_not_sent() -> None:
    """When nobody listens, the error says that nothing was sent."""
    async with running() as run:
        with pytest.raises(NotSent):
            await run.http.post(f"http://127.0.0.1:{_closed_port()}/")


async def test_silence_is_a_time_out() -> None:
    """When the answer does not come in time the error is TimedOut, and not NotSent."""
    async with running(read=0.05) as run:
        with pytest.raises(TimedOut) as error:
            await run.api.call("getUpdates", {"offset": 0, "timeout": 30, "limit": 1})
        assert not isinstance(error.value, NotSent)


async def test_a_call_may_wait_longer() -> None:
    """A long poll outlives the read time-out of ordinary calls."""
    async with running(read=0.05) as run:
        params = {"offset": 0, "timeout": 0, "limit": 1}
        run.fake.deliver([{"update_id": 1}])
        assert await run.api.call("getUpdates", params, read=30.0) == [{"update_id": 1}]


async def test_no_free_connection_means_not_sent() -> None:
    """A call that never got a connection out of the pool was not sent."""
    async with running(pool=0.05, connect=0.05, connections=1) as run:
        poll = {"offset": 0, "timeout": 30, "limit": 1}
        waiting = asyncio.create_task(run.api.call("getUpdates", poll))
        await run.fake.called.wait()
        with pytest.raises(NotSent):
            await run.api.call("x", {})
        waiting.cancel()


async def test_a_closed_transport_says_so() -> None:
    """Using the transport before it is opened is a mistake of ours, not of the network."""
    with pytest.raises(RuntimeError):
        await AiohttpRequest().do_request("http://127.0.0.1/", "POST")
