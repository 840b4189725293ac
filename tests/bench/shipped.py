"""The same answers by python-telegram-bot and by aiogram as they are shipped: typed updates one
after the other, their typed calls, and the record saved in the handler. The same conversation,
store and Telegram, which takes no time, on all sides; theirs keep no update, and know no message
again after a crash."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, NamedTuple

import aiogram
import msgspec
from aiogram import methods, types
from aiogram.client.session.aiohttp import AiohttpSession
from cryptography.fernet import Fernet
from msgspec.structs import replace
from telegram import Update
from telegram.constants import ReactionEmoji
from telegram.ext import Application, ContextTypes, ExtBot, TypeHandler

from bot.intake.inbox import Inbox
from bot.intake.people import People
from bot.intake.updates import parse
from bot.sheets.press import Press
from bot.telegram.api import Api
from bot.telegram.gateway import Call, Gateway
from bot.telegram.limiter import Limiter, Still
from bot.telegram.replies import calls
from bot.turns import schema
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from flows.rooms import turn
from storage import Store, open_store
from tests.bench.figure import Figure
from tests.bench.library import ANSWER, Answering
from tests.bench.processes import update_of
from tests.bench.turns import EACH, QUESTION, answers
from tests.conversing import words
from tests.fake_api import TOKEN
from tests.strategies import PLANS, until

PEOPLE = 60
_DONE = b'{"ok": true, "result": true}'
Json = dict[str, Any]


class _Taken(NamedTuple):
    """Seconds, and those of a core."""

    passed: float
    busy: float


async def figures() -> AsyncIterator[Figure]:
    """Ours beside each of theirs: answers a second, and what an answer takes of a core."""
    updates = [
        msgspec.json.decode(update_of(1 + nth * PEOPLE + person, person, event))
        for nth, event in enumerate(answers())
        for person in range(1, PEOPLE + 1)
    ]
    taken: dict[Callable[..., Awaitable[None]], _Taken] = {}
    for way in (_ours, *THEIRS, _ours, *THEIRS):  # the first of each only warms up
        taken[way] = await _measured(way, updates)
    ours, done = taken[_ours], PEOPLE * EACH
    for way, name in THEIRS.items():
        theirs = taken[way]
        told = f"{done / ours.passed:.0f} / {done / theirs.passed:.0f}"
        yield Figure(f"answers a second: ours / {name}", told, theirs.passed / ours.passed)
        told = f"{1e3 * ours.busy / done:.2f} ms / {1e3 * theirs.busy / done:.2f} ms"
        yield Figure(f"a core's time an answer: ours / {name}", told, ours.busy / theirs.busy)


async def _measured(way: Callable[..., Awaitable[None]], updates: list[Json]) -> _Taken:
    payload = msgspec.json.encode(Kept(until("fr", PLANS["complete"], QUESTION).person))
    with TemporaryDirectory() as folder:
        keys = [Fernet.generate_key().decode()]
        with closing(open_store(f"tinydb:{Path(folder) / 'data'}", keys)) as store:
            for person in range(1, PEOPLE + 1):
                store.save(key(person), payload, 0)
            began, busy = perf_counter(), process_time()
            await way(store, updates)
            return _Taken(perf_counter() - began, process_time() - busy)


async def _ours(store: Store, updates: list[Json]) -> None:
    clock = partial(next, count(0.0, 60.0))  # no call has to wait for its turn
    bot: ExtBot[Still] = ExtBot(TOKEN, request=Answering(), rate_limiter=Limiter(clock=clock))
    records, gateway = Records(store), Gateway(Api(bot))
    coaching = Coaching(records, lambda arrival: None)
    turns = Turns(records, gateway, turn, words(), Press(), coaching)
    inbox = Inbox(store.inbox(), People(turns), parse, _aside)
    for first in range(0, len(updates), 100):  # as polling brings them
        await inbox.take_all(updates[first : first + 100])
    while inbox.under_way:  # noqa: ASYNC110 - nothing tells of it
        await asyncio.sleep(0.005)
    await inbox.close(5)


async def _by_ptb(store: Store, updates: list[Json]) -> None:
    app = Application.builder().token(TOKEN).request(Answering()).build()
    app._initialized = True  # it would ask Telegram who it is

    async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        for call in _saved(store, update.to_dict()):
            method = re.sub("(?=[A-Z])", "_", call.method).lower()
            typed = {"reaction": ReactionEmoji.THUMBS_UP} if "reaction" in call.params else {}
            await getattr(context.bot, method)(**{**call.params, **typed})

    app.add_handler(TypeHandler(Update, answer))
    failed: list[Exception | None] = []

    async def fail(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        failed.append(context.error)

    app.add_error_handler(fail)
    for raw in updates:
        await app.process_update(Update.de_json(raw, app.bot))
    assert not failed, failed[0]


class _Answered(AiohttpSession):
    """Written and read as always but for the network."""

    async def make_request(self, bot: aiogram.Bot, method: Any, *_: Any, **__: Any) -> Any:
        self.build_form_data(bot, method)
        answer = _DONE if method.__returning__ is bool else ANSWER
        return self.check_response(bot, method, 200, answer.decode()).result


async def _by_aiogram(store: Store, updates: list[Json]) -> None:
    dispatcher = aiogram.Dispatcher()

    async def answer(event: types.TelegramObject, bot: aiogram.Bot, raw: Json) -> None:
        for call in _saved(store, raw):
            method = getattr(methods, call.method[0].upper() + call.method[1:])
            await bot(method(**call.params))

    dispatcher.message.register(answer)
    dispatcher.callback_query.register(answer)
    async with aiogram.Bot(TOKEN, session=_Answered()) as bot:
        for raw in updates:
            await dispatcher.feed_raw_update(bot, raw, raw=raw)


THEIRS: dict[Callable[..., Awaitable[None]], str] = {
    _by_ptb: "PTB as shipped",
    _by_aiogram: "aiogram as shipped",
}


def _saved(store: Store, raw: Json) -> list[Call]:
    """The turn of one update, kept, and what is to be sent."""
    arrival = parse(raw)
    assert arrival is not None
    record = store.load(key(arrival.person))
    assert record is not None
    kept, _ = schema.decoded(record, Kept)
    outcome = turn(kept.person, arrival.event, words(), datetime.now(UTC), arrival.by)
    kept = replace(kept, person=outcome.person)
    store.save(record.key, schema.encoded(kept), record.version)
    return [*calls(outcome.effects, arrival.person, arrival.query, kept.asked)]


async def _aside(update: int, shape: object) -> None:
    raise AssertionError(update)
