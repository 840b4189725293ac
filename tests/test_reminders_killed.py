"""Reminders of the real bot, killed while it sends them and started again."""

import asyncio
import signal
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from bot.hours.reminders import HOUR
from bot.sandbox import Phone, Sandbox
from bot.turns.due import REACHED, Reached, record_of
from bot.turns.records import Kept, key
from flows.record.person import Planned
from storage.sealed import Sealed
from storage.tiny import Tiny
from tests.process import PATIENCE, TOKEN, Bot, another_key, bot_on, phone_of
from tests.strategies import EXPRESS, finished

PEOPLE = 12
KILLED_AFTER = 3  # reminders, of those that ten people are sent side by side


async def met(bot: Bot) -> dict[Phone, int]:
    """People who started the bot once, and the update that said so."""
    phones = [await phone_of(bot, f"Person {n}") for n in range(PEOPLE)]
    return {phone: (await phone.start())["update_id"] for phone in phones}


def asked_for(bot: Bot, secret: str, phones: dict[Phone, int]) -> str:
    """Stores these people, whose reminder is due since an hour; the record that names them."""
    at = (datetime.now(UTC) - HOUR).replace(minute=0, second=0, microsecond=0)
    known = finished("fr", EXPRESS).person
    (interview,) = known.interviews
    person = known.with_interview(replace(interview, planned=Planned(at, 7)))
    hour, newest = record_of(at), bot.sandbox.world.state.last_message
    with closing(Sealed(Tiny(bot.data), [secret])) as store:
        for phone, update in phones.items():
            kept = Kept(person, seen=(update,), newest=newest, due=(hour,))
            store.save(key(phone.id), msgspec.json.encode(kept), 0)
        store.save(hour, msgspec.json.encode([phone.id for phone in phones]), 0)
        store.save(REACHED, msgspec.json.encode(Reached(at - HOUR)), 0)
    return hour


def reminded(phone: Phone) -> int:
    """How many reminders somebody was sent."""
    return sum("Voici le rappel" in m.get("text", "") for m in phone.messages.values())


async def come(phones: dict[Phone, int], reminders: int) -> None:
    """Waits until so many reminders have come."""
    async with asyncio.timeout(PATIENCE):
        while sum(map(reminded, phones)) < reminders:  # noqa: ASYNC110 - other tasks hear of them
            await asyncio.sleep(0.005)


async def forgotten(bot: Bot, hour: str) -> None:
    """Waits until nobody is left to be reminded."""
    async with asyncio.timeout(PATIENCE):
        while list(bot.data.rglob(f"{hour}*")):  # noqa: ASYNC110 - another process erases it
            await asyncio.sleep(0.01)


async def test_once_each_over_real_kills(tmp_path: Path) -> None:
    """Killed by SIGKILL amid the reminders of an hour, and started again, the bot has at last
    reminded each person once, and forgotten the hour."""
    secret = another_key()
    async with bot_on(Sandbox(TOKEN), tmp_path, ENCRYPTION_KEY=secret) as bot:
        phones = await met(bot)
        hour = asked_for(bot, secret, phones)
        await bot.launch()
        await come(phones, KILLED_AFTER)
        await bot.stop(signal.SIGKILL)
        await bot.launch()
        await come(phones, PEOPLE)
        await forgotten(bot, hour)
        await bot.stop()
        told = [reminded(phone) for phone in phones]
        for phone in phones:
            await phone.close()
    assert told == [1] * PEOPLE
    assert not bot.errors()
