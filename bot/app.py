"""The composition root: the only place that chooses real things and puts them together. What the
bot says is handed to it: a turn of the conversation, and the commands to publish."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from functools import partial
from time import monotonic
from typing import Any, TypeVar

from telegram.ext import ExtBot

from bot import content, copies, logs, notify
from bot.health import Health
from bot.intake.polling import TokenRefused, growing
from bot.intake.webhook import Webhook
from bot.pen.endpoint import Endpoint
from bot.pen.penman import Penman
from bot.serving import listening
from bot.settings import Settings, keys
from bot.sheets import press
from bot.telegram import commands
from bot.telegram.api import opened
from bot.telegram.gateway import Gateway, Refused, Unreachable
from bot.telegram.limiter import Limiter
from bot.telegram.transport import AiohttpRequest
from bot.turns.coaching import Coaching
from bot.turns.conversing import Converse, prepared
from bot.turns.records import Records
from bot.turns.tallies import Tallies
from bot.turns.turn import Turns
from bot.work import Work, meanwhile
from flows.desk.voice import Content
from flows.record.person import Person
from storage import Inbox as Kept
from storage import Store, Vanished, open_store

T = TypeVar("T")
Menu = tuple[str, ...]

log = logs.get(__name__)

# Seconds that a thread which computes (words being compiled) may keep the event loop waiting each
# time; with Python's 5 ms, turns take five times as long in the first seconds after a start.
SWITCH = 0.0005
# Collections of young garbage before one that looks through everything, which stops all turns for
# 20 ms; with Python's 10, that came ten times in 2 000 turns. What needs it is little.
BEFORE_A_FULL_ONE = 1000
STARTS = 30.0
"""Seconds for which a database that does not answer is waited for at the start."""


async def run(converse: Converse, menu: Menu, settings: Settings) -> None:
    """The bot, until SIGINT or SIGTERM; the turns under way are finished first. converse: a turn of
    its conversation; menu: the commands that it publishes.

    Raises WrongSettings, Locked, WrongKey, SealLost, Older, Vanished, TokenRefused.
    """
    pace()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    store = await _unless(stop, _opened(settings))
    if store is None:
        return
    try:
        await serve(converse, menu, settings, store, stop)
    finally:
        store.close()


async def _opened(settings: Settings) -> Store:
    """The store, as soon as it answers: what restarts, or starts beside the bot, is waited for."""
    until, secrets = monotonic() + STARTS, keys(settings)
    opening = partial(open_store, str(settings.database), secrets, beside=settings.beside)
    for pause in growing(first=0.1, cap=2.0):
        try:
            return await asyncio.to_thread(opening)
        except OSError as error:
            if settings.database.folder is not None or monotonic() > until:
                raise
            log.warning("the store cannot be opened yet", seconds=pause, exc_info=error)
        await asyncio.sleep(pause)
    raise AssertionError("pauses never end")


def pace() -> None:
    """Keeps what goes on beside the event loop from holding it up."""
    sys.setswitchinterval(SWITCH)
    youngest, middle, _ = gc.get_threshold()
    gc.set_threshold(youngest, middle, BEFORE_A_FULL_ONE)


async def serve(
    converse: Converse, menu: Menu, settings: Settings, store: Store, stop: asyncio.Event
) -> None:
    """Answers people over an open store until `stop`. Raises TokenRefused, Newer; Vanished, when
    the store went away meanwhile: what people say then is lost if the bot goes on."""
    gone: list[Vanished] = []

    def vanished(error: Vanished) -> None:
        gone.append(error)
        stop.set()

    async with AsyncExitStack() as stack:
        http = await _http(stack)
        api = opened(settings.token, settings.api_url, http, Limiter())
        health = Health(lambda: http.heard, partial(Gateway(api).typed, ExtBot.get_me))
        door = Webhook(settings.public_url, settings.token) if settings.public_url else None
        if settings.port:
            where = settings.host, settings.port
            await stack.enter_async_context(listening(*where, health, door, settings.metrics_token))
        ready = notify.keep(os.environ, lambda: health.records is not None)
        await stack.enter_async_context(meanwhile(ready))
        username = await _unless(stop, _username(Gateway(api)))
        if username is None:
            return
        link = f"https://t.me/{username}"
        words = await asyncio.to_thread(content.read, link, pen_host=settings.pen_host)
        await stack.enter_async_context(meanwhile(_present(Gateway(api), words, menu)))
        if settings.database.folder is None:  # others are there: only who is ready takes work
            await _ready(words)
        penman = _penman(settings, words)
        if penman is not None:
            stack.push_async_callback(penman.close)
        await copies.before_upgrade(settings, Records(store))
        await stack.enter_async_context(meanwhile(copies.tidy(settings.copies)))
        papers = press.Press()
        turning = partial(_turns, converse, words, papers, penman, settings.operator)
        forget = papers.forget
        work = Work(api, store, turning, username, vanished, forget, health, door, penman)
        shared = settings.database.folder is None
        while not stop.is_set() and (kept := await _unless(stop, _inbox(store, shared))):
            await work.go_on(kept, stop)
            if not stop.is_set():
                log.warning("the work begins anew: others took this process for dead")
    log.info("the bot is gone")
    if gone:
        raise gone[0]


def _penman(settings: Settings, words: Content) -> Penman | None:
    """Who asks the pen, where the host has one."""
    if words.pen is None:
        return None
    return Penman(Endpoint(settings.pen_url, settings.pen_model, settings.pen_key), words.pen)


def _turns(
    converse: Converse,
    words: Content,
    papers: press.Press,
    penman: Penman | None,
    operator: int,
    records: Records,
    gateway: Gateway,
    coaching: Coaching,
    tallies: Tallies,
) -> Turns:
    """Who carries out turns, over these records."""
    return Turns(
        records,
        gateway,
        converse,
        words,
        papers,
        coaching,
        penman=penman,
        tallies=tallies,
        operator=operator,
    )


async def _inbox(store: Store, shared: bool) -> Kept:
    """The inbox, opened anew; where others share it and what it is in is away, once it is back."""
    for pause in growing(first=0.1, cap=5.0):
        try:
            return await asyncio.to_thread(store.inbox)
        except OSError as error:
            if not shared:
                raise
            log.warning("the inbox cannot be opened yet", seconds=pause, exc_info=error)
        await asyncio.sleep(pause)
    raise AssertionError("pauses never end")


async def _http(stack: AsyncExitStack) -> AiohttpRequest:
    http = AiohttpRequest()
    await http.initialize()
    stack.push_async_callback(http.shutdown)
    return http


async def _username(gateway: Gateway) -> str:
    """Who the bot is, asked for until Telegram can be reached. Raises TokenRefused."""
    while True:
        try:
            me = await gateway.typed(ExtBot.get_me)
        except Unreachable:
            log.warning("Telegram cannot be reached; the bot goes on trying")
        except Refused:  # it takes no parameters: only the token can be wrong
            raise TokenRefused(TokenRefused.__doc__) from None
        else:
            return str(me.username)


async def _present(gateway: Gateway, words: Content, menu: Menu) -> None:
    """Publishes the bot's profile, and gets every way of speaking, then the papers, ready before
    somebody needs them.

    Beside the conversations: Telegram may make us wait hours before it takes another name.
    """
    try:
        await _ready(words)
        await commands.publish(gateway, words, menu)
    except Exception as error:  # whatever it is, the conversations go on
        log.error("the bot's profile could not be published", exc_info=error)
    for texts in words.texts.values():
        await prepared(texts)
    await press.warm()


async def _ready(words: Content) -> None:
    for code in words.languages.all:
        await prepared(words.speak(Person(locale=code)))


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """The result of the work; None when the bot is to stop before it is done."""
    stopping, working = asyncio.create_task(stop.wait()), asyncio.create_task(work)
    await asyncio.wait({stopping, working}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not working.done():
        working.cancel()
        return None
    return working.result()
