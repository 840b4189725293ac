"""Knows how long the bot was away, and offers the open question again to those it may have failed.

Telegram keeps a text for 24 h but a tap for 150 s only: after a longer absence, a tap is lost.
"""

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from bot import logs
from bot.intake.updates import OURS, Arrival
from bot.turns.records import Notes, Records
from flows.protocol.exchange import Resumed
from storage.base import StoreError

log = logs.get(__name__)

KEY = "alive"
BEAT = 30.0
TAP_LIVES = timedelta(seconds=150)
# Ours: who answered within the hour before we left was in the middle of it; others are let be.
IN_THE_MIDDLE = timedelta(hours=1)


class Alive(Struct, frozen=True):
    """When the bot last was there."""

    at: datetime


async def beat(records: Records) -> None:
    """Notes every half minute that the bot is there; for ever."""
    while True:
        try:
            await note(records)
        except (OSError, StoreError) as error:
            log.warning("the bot could not note that it is there", exc_info=error)
        await asyncio.sleep(BEAT)


async def note(records: Records) -> None:
    """Notes that the bot is there now."""
    await Notes(records).change(KEY, Alive, lambda _: Alive(datetime.now(UTC)))


async def interrupted(records: Records, now: datetime) -> list[int]:
    """The people who were answering when the bot went away, if taps have died since."""
    last = await Notes(records).load(KEY, Alive)
    if last is None or now - last.at <= TAP_LIVES:
        return []
    recent = await asyncio.to_thread(list, records.store.recent(last.at - IN_THE_MIDDLE))
    keys = (key.partition("-") for key in recent)
    return [int(person) for prefix, _, person in keys if prefix == "person"]


def offer_again(people: Iterable[int], submit: Callable[[Arrival], object]) -> None:
    """Puts one turn in the line of each, which asks the open question again."""
    count = 0
    for person in people:
        submit(Arrival(OURS, person, None, Resumed()))
        count += 1
    if count:
        log.info("the open question is asked again", people=count)
