"""What logs show, and what they never show: the token, and anything that a person wrote."""

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, Update
from telegram.error import InvalidToken, NetworkError

from bot import logs
from bot.telegram.gateway import Call, Gateway, Refused
from tests.fake_api import TOKEN as LOCAL
from tests.fake_api import refusal, running

SECRET = f"AAF-_{'x' * 30}"
TOKEN = f"123456:{SECRET}"
WORDS = "my customer Zoe never pays"
log = logs.get("bot.example")
in_both_formats = pytest.mark.parametrize("format", ["text", "json"])


@pytest.fixture(autouse=True)
def logging_as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test configures logging for itself; the next finds none of it."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", root.handlers)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    yield
    structlog.reset_defaults()
    root.setLevel(logging.WARNING)
    for name in logs.OWN:
        logging.getLogger(name).setLevel(logging.NOTSET)


def fail(message: str) -> None:
    unseen = message.upper()
    raise ValueError(unseen + message)


def test_text_lines_show_event_values_and_logger(capsys: pytest.CaptureFixture[str]) -> None:
    """A line of text has its time, level, sentence, logger and values, on standard error."""
    logs.configure("INFO", "text", TOKEN)
    log.info("turn done", updates=3, folder=Path("data"), kind="said", left=None)
    printed = capsys.readouterr()
    assert printed.out == ""
    for part in ("info", "turn done", "bot.example", "updates=3", "folder=data", "left=None"):
        assert part in printed.err


def test_json_lines_are_one_document_each(capsys: pytest.CaptureFixture[str]) -> None:
    """In JSON each event is one line, an exception included."""
    logs.configure("INFO", "json", TOKEN)
    log.info("first", updates=3)
    try:
        fail(WORDS)
    except ValueError:
        log.exception("second")
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert first.items() >= {"event": "first", "level": "info", "updates": 3}.items()
    assert first["logger"] == "bot.example"
    assert "builtins.ValueError" in second["exception"]


def test_levels(capsys: pytest.CaptureFixture[str]) -> None:
    """Below the chosen level nothing is shown; libraries say nothing below WARNING at any level."""
    logs.configure("DEBUG", "text", TOKEN)
    log.debug("shown at debug")
    logging.getLogger("httpx").info("HTTP Request: POST %s", TOKEN)
    logs.configure("ERROR", "text", TOKEN)
    log.warning("not shown at error")
    logging.getLogger("telegram").warning("nor this")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "shown at debug" in lines[0]


@in_both_formats
def test_an_exception_is_its_type_and_frames(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of an exception and of those it came from, logs show types, files, lines, functions only."""
    logs.configure("DEBUG", format, TOKEN)
    try:
        try:
            fail(WORDS)
        except ValueError as error:
            raise ExceptionGroup(WORDS, [KeyError(WORDS)]) from error
    except ExceptionGroup:
        log.exception("turn failed")
    printed = capsys.readouterr().err
    for part in ("ExceptionGroup", "KeyError", "ValueError", "test_logs.py:", " in fail"):
        assert part in printed
    assert WORDS.lower() not in printed.lower()


@in_both_formats
def test_an_exception_in_a_circle_ends(format: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exceptions that came from each other are shown once each."""
    logs.configure("DEBUG", format, TOKEN)
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    log.error("turn failed", exc_info=first)
    assert capsys.readouterr().err.count("KeyError") == 1


@in_both_formats
def test_a_value_that_is_no_scalar_is_its_type(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An object given as a value or as the event shows its type: it may hold people's words."""
    logs.configure("DEBUG", format, TOKEN)
    log.error("turn failed", error=ValueError(WORDS), update={"text": WORDS})
    log.error(ValueError(WORDS))  # type: ignore[arg-type]  # the mistake to be survived
    printed = capsys.readouterr().err
    assert printed.count("ValueError") == 2
    assert "dict" in printed
    assert WORDS not in printed


@in_both_formats
def test_a_library_shows_only_where(format: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a library's line, logs show the place that logged it, never what it says."""
    logs.configure("DEBUG", format, LOCAL)
    library = logging.getLogger("telegram.ext.Updater")
    library.critical("Error while parsing! Received data was %r", {"text": WORDS}, stack_info=True)
    library.error(f"{WORDS} %d", WORDS)
    try:
        fail(WORDS)
    except ValueError:
        library.exception(WORDS)
    printed = capsys.readouterr().err
    assert printed.count("test_logs.py:") >= 3
    assert "telegram.ext.Updater" in printed
    assert "ValueError" in printed
    assert WORDS not in printed


@in_both_formats
@pytest.mark.parametrize(
    "shown",
    [
        TOKEN,
        f"https://host/bot{TOKEN}/getUpdates",
        quote(TOKEN, safe=""),
        quote(TOKEN, safe="").lower(),
        SECRET,
        f"(token={SECRET!r})",
    ],
)
def test_the_token_is_replaced_everywhere(
    shown: str, format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The token never shows, in the event or a value, encoded or without its number."""
    logs.configure("DEBUG", format, TOKEN)
    log.error(shown, value=shown, path=Path(shown))
    printed = capsys.readouterr().err
    assert printed.count(logs.PLACEHOLDER) == 3
    assert SECRET.lower() not in printed.lower()


def test_without_a_token_nothing_is_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    """A program that has no bot, such as the terminal chat, logs with an empty token."""
    logs.configure("INFO", "text", "")
    log.info("started: now")
    assert "started: now" in capsys.readouterr().err


@in_both_formats
async def test_a_session_of_the_library_at_debug(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A session of python-telegram-bot at DEBUG, errors included, shows neither token nor words."""
    logs.configure("DEBUG", format, TOKEN)
    async with TestServer(_refusing()) as server:
        bot = Bot(TOKEN, base_url=str(server.make_url("/bot")))
        log.debug("made %r" % bot, bot=bot, update=Update(1))  # noqa: UP031  # the careless way
        with pytest.raises(InvalidToken) as refused:
            await bot.initialize()
        log.error("refused", exc_info=refused.value, reason=str(refused.value))
        await bot.shutdown()
    wrapped = NetworkError(f"ConnectError: https://host/bot{TOKEN}/getMe {WORDS}")
    log.error("unreachable", exc_info=wrapped)
    printed = capsys.readouterr().err
    assert "telegram.error.InvalidToken" in printed
    assert "telegram.error.NetworkError" in printed
    assert SECRET not in printed
    assert WORDS not in printed


@in_both_formats
async def test_calls_at_debug(format: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is sent and what comes back, which python-telegram-bot writes to its log as a whole, is
    in none of ours, even with its own loggers at DEBUG."""
    logs.configure("DEBUG", format, LOCAL)
    library = logging.getLogger("telegram")
    library.setLevel(logging.DEBUG)
    try:
        async with running() as run:
            run.fake.script["sendMessage"] += [
                (200, {"ok": True, "result": {"message_id": 1, "text": WORDS}}),
                refusal(400, f'Bad Request: unsupported tag "{WORDS}"'),
            ]
            call = Call("sendMessage", {"chat_id": 1, "text": WORDS})
            gateway = Gateway(run.api, sleep=run.time.sleep)
            await gateway.perform(call)
            with pytest.raises(Refused) as refused:
                await gateway.perform(call)
            log.error("refused", exc_info=refused.value, reason=str(refused.value))
    finally:
        library.setLevel(logging.NOTSET)
    printed = capsys.readouterr().err
    assert "in _do_post" in printed  # the library did say something
    assert LOCAL.partition(":")[2] not in printed
    assert WORDS.lower() not in printed.lower()


@in_both_formats
async def test_a_forgotten_task_shows_no_message(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exception that asyncio itself reports shows its type and frames, not its message."""
    logs.configure("DEBUG", format, TOKEN)
    asyncio.get_running_loop().call_soon(fail, WORDS)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    printed = capsys.readouterr().err
    assert "ValueError" in printed
    assert WORDS.lower() not in printed.lower()


@in_both_formats
def test_what_nothing_handles_is_logged_too(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exception that ends the program or a thread is logged like any other."""
    logs.configure("DEBUG", format, TOKEN)
    try:
        fail(TOKEN)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=fail, args=(WORDS,))
    thread.start()
    thread.join()
    printed = capsys.readouterr().err
    assert printed.count("builtins.ValueError") == 2
    assert SECRET.lower() not in printed.lower()
    assert WORDS.lower() not in printed.lower()


def _refusing() -> web.Application:
    """A Bot API that knows no token."""

    async def refuse(request: web.Request) -> web.Response:
        return web.json_response({"ok": False, "error_code": 401, "description": WORDS}, status=401)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", refuse)
    return app
