"""The composition root: the only place that chooses real things and puts them together."""

import asyncio
import gc
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any

from telegram.ext import ExtBot

from bot import content, logs
from bot.hours import alive
from bot.hours.reminders import Reminders
from bot.intake.inbox import Inbox
from bot.intake.people import People
from bot.intake.polling import Polling, TokenRefused
from bot.intake.updates import OURS, Arrival, parse
from bot.pen.endpoint import Endpoint
from bot.pen.penman import Penman
from bot.settings import Settings, keys
from bot.sheets import press
from bot.telegram import commands
from bot.telegram.api import Api, opened
from bot.telegram.gateway import Gateway, Refused, Unreachable
from bot.telegram.limiter import Limiter
from bot.telegram.transport import AiohttpRequest
from bot.turns import quarantine
from bot.turns.coaching import Coaching
from bot.turns.conversing import prepared
from bot.turns.ledger import Notes
from bot.turns.records import Records
from bot.turns.turn import Turns
from flows.desk.voice import Content
from flows.record.person import Person
from storage import Store, Vanished, open_store

log = logs.get(__name__)

# Seconds that a thread which computes (words being compiled) may keep the event loop waiting each
# time; with Python's 5 ms, turns take five times as long in the first seconds after a start.
SWITCH = 0.0005
# Collections of young garbage before one that looks through everything, which stops all turns for
# 20 ms; with Python's 10, that came ten times in 2 000 turns. What needs it is little.
BEFORE_A_FULL_ONE = 1000
PATIENCE = 20.0
"""Seconds that turns under way have to finish when the bot stops."""


async def run(settings: Settings) -> None:
    """The bot, until SIGINT or SIGTERM; the turns under way are finished first.

    Raises WrongSettings, Locked, WrongKey, SealLost, Vanished, TokenRefused.
    """
    pace()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    store = open_store(str(settings.database), keys(settings))
    try:
        await serve(settings, store, stop)
    finally:
        store.close()


def pace() -> None:
    """Keeps what goes on beside the event loop from holding it up."""
    sys.setswitchinterval(SWITCH)
    youngest, middle, _ = gc.get_threshold()
    gc.set_threshold(youngest, middle, BEFORE_A_FULL_ONE)


async def serve(settings: Settings, store: Store, stop: asyncio.Event) -> None:
    """Polls Telegram over an open store until `stop`. Raises TokenRefused; Vanished, when the store
    went away meanwhile: what people say then is lost if the bot goes on."""
    gone: list[Vanished] = []

    def vanished(error: Vanished) -> None:
        gone.append(error)
        stop.set()

    async with AsyncExitStack() as stack:
        api = await _connected(settings, stack)
        gateway = Gateway(api)
        username = await _unless(stop, _username(gateway))
        if username is None:
            return
        link = f"https://t.me/{username}"
        words = await asyncio.to_thread(content.read, link, pen_host=settings.pen_host)
        records = Records(store, vanished=vanished)
        coaching = Coaching(records, lambda arrival: people.submit(arrival))
        penman = _penman(settings, words, lambda arrival: people.submit(arrival))
        if penman is not None:
            stack.push_async_callback(penman.close)
        people = People(Turns(records, gateway, words, press.Press(), coaching, penman=penman))
        away = await alive.interrupted(records, datetime.now(UTC))
        reading = partial(parse, username=username)
        aside = partial(quarantine.put, Notes(records))
        inbox = Inbox(await asyncio.to_thread(store.inbox), people, reading, aside)
        answered = await inbox.replay()
        alive.offer_again((person for person in away if person not in answered), people.submit)
        await stack.enter_async_context(_meanwhile(alive.beat(records)))
        await stack.enter_async_context(_meanwhile(Reminders(records, people.submit).keep()))
        await stack.enter_async_context(_meanwhile(_present(gateway, words)))
        await stack.enter_async_context(_meanwhile(inbox.keep()))
        log.info("the bot is there", username=username)
        try:
            await Polling(api, inbox).run(stop)
        finally:
            await inbox.close(PATIENCE)
    log.info("the bot is gone")
    if gone:
        raise gone[0]


def _penman(
    settings: Settings, words: Content, submit: Callable[[Arrival], object]
) -> Penman | None:
    """Who asks the pen, where the host has one: what it wrote is a turn of its person's."""
    if words.pen is None:
        return None
    pen = Endpoint(settings.pen_url, settings.pen_model, settings.pen_key)
    come = partial(Arrival, OURS)
    return Penman(pen, words.pen, lambda person, event: submit(come(person, None, event)))


async def _connected(settings: Settings, stack: AsyncExitStack) -> Api:
    http = AiohttpRequest()
    await http.initialize()
    stack.push_async_callback(http.shutdown)
    return opened(settings.token, settings.api_url, http, Limiter())


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


async def _present(gateway: Gateway, words: Content) -> None:
    """Publishes the bot's profile, and gets every way of speaking, then the papers, ready before
    somebody needs them.

    Beside the conversations: Telegram may make us wait hours before it takes another name.
    """
    try:
        for code in words.languages.all:
            await prepared(words.speak(Person(locale=code)))
        await commands.publish(gateway, words)
    except Exception as error:  # whatever it is, the conversations go on
        log.error("the bot's profile could not be published", exc_info=error)
    for texts in words.texts.values():
        await prepared(texts)
    await press.warm()


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, str]) -> str | None:
    """The result of the work; None when the bot is to stop before it is done."""
    stopping, working = asyncio.create_task(stop.wait()), asyncio.create_task(work)
    await asyncio.wait({stopping, working}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not working.done():
        working.cancel()
        return None
    return working.result()


@asynccontextmanager
async def _meanwhile(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Goes on with the work beside what is inside."""
    working = asyncio.create_task(work)
    try:
        yield
    finally:
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
