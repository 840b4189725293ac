"""Knows how long the bot was away, and offers the open question again to those it may have failed.

Telegram keeps a text for 24 h but a tap for 150 s only: after a longer absence, a tap is lost.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import Struct

from bot import logs
from bot.updates import OURS, Arrival
from flows.events import Resumed
from storage import Damaged, Store, StoreError

log = logs.get(__name__)

KEY = "alive"
BEAT = 30.0
TAP_LIVES = timedelta(seconds=150)
# Ours: who answered within the hour before we left was in the middle of it; others are let be.
IN_THE_MIDDLE = timedelta(hours=1)


class Alive(Struct, frozen=True):
    """When the bot last was there."""

    at: datetime


async def beat(store: Store) -> None:
    """Notes every half minute that the bot is there; for ever."""
    while True:
        try:
            await asyncio.to_thread(note, store)
        except (OSError, StoreError) as error:
            log.warning("the bot could not note that it is there", exc_info=error)
        await asyncio.sleep(BEAT)


def note(store: Store) -> None:
    """Notes that the bot is there now."""
    record = store.load(KEY)
    payload = msgspec.json.encode(Alive(datetime.now(UTC)))
    store.save(KEY, payload, record.version if record else 0)


def interrupted(store: Store, now: datetime) -> Iterator[int]:
    """The people who were answering when the bot went away, if taps have died since."""
    try:
        record = store.load(KEY)
        left = msgspec.json.decode(record.payload, type=Alive).at if record else now
    except (Damaged, msgspec.DecodeError):
        return
    if now - left > TAP_LIVES:
        for found in store.recent(left - IN_THE_MIDDLE):
            prefix, _, person = found.partition("-")
            if prefix == "person":
                yield int(person)


def offer_again(people: Iterable[int], submit: Callable[[Arrival], object]) -> None:
    """Puts one turn in the line of each, which asks the open question again."""
    count = 0
    for person in people:
        submit(Arrival(OURS, person, None, Resumed()))
        count += 1
    if count:
        log.info("the open question is asked again", people=count)
