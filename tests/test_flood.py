"""What one person does, or Telegram to one chat, keeps nobody else waiting."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot import work
from bot.intake.people import LINE
from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from storage.memory import Memory
from tests.process import PATIENCE, TOKEN
from tests.test_app import served

TEXTS = 200
PAUSE = 0.1


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(TOKEN)
    yield made
    await made.stop()


async def line_of_texts(phone: Phone, count: int) -> None:
    """Very many texts at once."""
    await phone.start()
    await asyncio.gather(*(phone.say(f"Bonjour {number}") for number in range(count)))


async def emptied(store: Memory) -> None:
    """Until the inbox holds nothing: that comes after the last message, which tells nobody."""
    for _ in range(int(PATIENCE / PAUSE)):
        if not store.inbox().pending():
            return
        await asyncio.sleep(PAUSE)
    pytest.fail("there is something left in the inbox")


async def test_a_flood_of_texts(sandbox: Sandbox) -> None:
    """A newcomer among two hundred texts of one person is answered before the last of them is
    read; all of them are then read, as one batch."""
    address, store = await sandbox.start(), Memory()
    async with await Phone.new(address, "Ana") as ana, await Phone.new(address, "Bea") as bea:
        await line_of_texts(ana, TEXTS)
        await bea.start()
        async with served(address, store):
            await bea.heard(PATIENCE)
            assert store.inbox().pending()
            await emptied(store)
        heard = [message for message in ana.messages.values() if not message["out"]]
    assert 1 < len(heard) < TEXTS


async def test_who_sends_too_much_is_told_from_where_on(sandbox: Sandbox) -> None:
    """Somebody whose line is full is told, as a reply to the first of their messages that was not
    read; nothing from it on was acknowledged or is kept, and what they say after is read."""
    address, store = await sandbox.start(), Memory()
    async with await Phone.new(address, "Ana") as ana:
        await line_of_texts(ana, 3 * LINE)
        sandbox.faults.add(Fault(method="sendMessage", error_code=429, retry_after=2))
        async with served(address, store):
            await ana.until(lambda: any(map(_tells, ana.messages.values())), PATIENCE)
            await emptied(store)
            every = [*ana.messages.values()]
            [told] = filter(_tells, every)
            since = told["reply_to_message"]["message_id"]
            theirs = [message for message in every if message["out"]]
            unread = [message for message in theirs if message["message_id"] >= since]
            assert LINE <= len(theirs) - len(unread) < LINE + 100
            assert not any(message["reactions"] for message in unread)
            kept = b"".join(record.payload for record, _ in store._records.values()).decode()
            assert not any(message["text"] in kept for message in unread)
            await ana.say("/help")
            await ana.heard(PATIENCE)


def _tells(message: dict[str, Any]) -> bool:
    return "rien lu ni gardé" in message.get("text", "")


async def test_a_chat_that_telegram_makes_wait(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newcomer is answered while another chat, with a line of texts, must wait half a minute;
    what that chat is owed stays in the inbox when the bot stops."""
    address, store = await sandbox.start(), Memory()
    monkeypatch.setattr(work, "PATIENCE", 0.05)
    async with await Phone.new(address, "Ana") as ana, await Phone.new(address, "Bea") as bea:
        fault = Fault(method="sendMessage", chat_id=ana.id, error_code=429, retry_after=30)
        sandbox.faults.add(fault)
        async with served(address, store):
            await line_of_texts(ana, 130)
            await bea.start()
            await bea.heard(PATIENCE)
            assert all(message["out"] for message in ana.messages.values())
    assert store.inbox().pending()
