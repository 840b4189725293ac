"""What python-telegram-bot's typed objects cost, beside the same made by hand, and beside a turn.

Processor time, so that whatever else this machine does falls on neither.
"""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from itertools import count
from time import process_time
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.intake.updates import parse
from bot.telegram.api import Api
from bot.telegram.limiter import Limiter, Still
from bot.telegram.replies import keyboard
from bot.telegram.transport import AiohttpRequest
from flows.protocol.exchange import Button, Rows
from tests.bench import turns
from tests.bench.figure import Figure
from tests.process import TOKEN

ROUNDS, TIMES = 5, 300
TURNS = 60
Json = dict[str, Any]

ANA: Json = {"id": 7, "is_bot": False, "first_name": "Ana", "language_code": "fr"}
ROBOT: Json = {"id": 8, "is_bot": True, "first_name": "Chouchou", "username": "chou_bot"}
CHAT: Json = {"id": 7, "first_name": "Ana", "type": "private"}
ROWS: Rows = tuple(
    tuple(Button(f"Réponse {row}.{place}", f"a:1:2:{row}:{place}") for place in range(2))
    for row in range(3)
)
QUESTION: Json = {
    "message_id": 5,
    "date": 1_700_000_000,
    "from": ROBOT,
    "chat": CHAT,
    "text": "Qui vous paie le plus volontiers ? " * 4,
    "reply_markup": keyboard(ROWS),
}
TEXT: Json = {"update_id": 1, "message": {**QUESTION, "from": ANA, "text": "Des cabinets"}}
del TEXT["message"]["reply_markup"]
TAP: Json = {
    "update_id": 1,
    "callback_query": {
        "id": "9",
        "from": ANA,
        "chat_instance": "1",
        "message": QUESTION,
        "data": "a:1:2:0:1",
    },
}
PARAMS: Json = {
    "chat_id": 7,
    "text": QUESTION["text"],
    "parse_mode": "HTML",
    "link_preview_options": {"is_disabled": True},
    "reply_markup": QUESTION["reply_markup"],
}


class Answering(AiohttpRequest):
    """A Telegram that takes no time: it answers every call with the question just sent."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """The answer, read and written as always but for the network."""
        return 200, ANSWER


ANSWER = json.dumps({"ok": True, "result": QUESTION}).encode()


async def figures() -> AsyncIterator[Figure]:
    """Each piece beside what it replaces, then what all of a turn's pieces add to a turn."""
    tap = 0.0
    for what, update in (("a text", TEXT), ("a tap", TAP)):
        ours, tap = await _microseconds(
            _often(partial(parse, update, "chou_bot")),
            _often(partial(Update.de_json, update)),
        )
        yield _figure(f"reading {what}: ours / Update.de_json", ours, tap)
    dicts, keys = await _microseconds(_often(_by_hand), _often(lambda: keyboard(ROWS)))
    yield _figure(f"{len(ROWS)} rows of buttons: typed / by hand", keys, dicts)
    clock = partial(next, count(0.0, 60.0))  # no call has to wait for its turn
    bot: ExtBot[Still] = ExtBot(TOKEN, request=Answering(), rate_limiter=Limiter(clock=clock))
    named, sent = await _microseconds(
        _calling(lambda: Api(bot).call("sendMessage", PARAMS)),
        _calling(lambda: bot.send_message(**PARAMS)),
    )
    yield _figure("a message sent: by name / typed", named, sent)
    turn = await _turn()
    # A message with its buttons, the answer to the tap, an edit with other buttons.
    yield _figure("a turn's buttons and calls in PTB / the turn", 2 * keys + 3 * named, turn)
    more = tap + 2 * (sent - named)
    yield _figure("the tap and two answers typed as well / the turn", more, turn)


def _figure(what: str, first: float, second: float) -> Figure:
    return Figure(what, f"{first:.0f} µs / {second:.0f} µs", first / second)


def _by_hand() -> Json:
    return {
        "inline_keyboard": [
            [{"text": button.label, "callback_data": button.data} for button in row] for row in ROWS
        ]
    }


Work = Callable[[], Awaitable[None]]


def _often(work: Callable[[], object]) -> Work:
    async def times() -> None:
        for _ in range(TIMES):
            work()

    return times


def _calling(work: Callable[[], Awaitable[object]]) -> Work:
    async def times() -> None:
        for _ in range(TIMES):
            await work()

    return times


async def _microseconds(*works: Work) -> Iterable[float]:
    """What each takes once, at best; in turn."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            began = process_time()
            await work()
            best[place] = min(best[place], (process_time() - began) / TIMES * 1e6)
    return best


async def _turn() -> float:
    """An answer typed, from its arrival to its calls, in microseconds."""
    with turns.stored(2 * TURNS) as store:
        every = turns.turns_on(store)
        await turns.one_at_a_time(every, range(TURNS))
        began = process_time()
        await turns.one_at_a_time(every, range(TURNS, 2 * TURNS))
        return (process_time() - began) / TURNS * 1e6
