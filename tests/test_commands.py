"""The bot's public face: its commands, name and descriptions."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram import BotDescription
from telegram.ext import ExtBot

from bot.sandbox import Sandbox
from bot.sandbox.limits import COMMAND_DESCRIPTION
from bot.telegram import commands
from bot.telegram.api import opened
from bot.telegram.gateway import Gateway
from bot.telegram.limiter import Limiter
from bot.telegram.transport import AiohttpRequest
from flows.record.person import Person
from flows.rooms import HOUSE, MENU
from tests.conversing import words
from tests.fake_api import TOKEN
from tests.tongues import LANGUAGES

SETTERS = ("setMyCommands", "setMyName", "setMyDescription", "setMyShortDescription")


@asynccontextmanager
async def sandboxed() -> AsyncIterator[tuple[Sandbox, Gateway]]:
    """A sandbox, and a gateway to it."""
    sandbox, http = Sandbox(TOKEN), AiohttpRequest()
    await http.initialize()
    try:
        address = await sandbox.start()
        yield sandbox, Gateway(opened(TOKEN, address, http, Limiter()))
    finally:
        await http.shutdown()
        await sandbox.stop()


def told(sandbox: Sandbox) -> list[str]:
    """What was set, and for which language."""
    return [
        f"{call.method} {call.params['language_code']}".strip()
        for call in sandbox.calls.log
        if call.method in SETTERS
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu(language: str) -> None:
    """Every command is in the menu, in the order of the help, within Telegram's limits."""
    menu = commands.menu(words().speak(Person(locale=language)), MENU)
    names = [entry.command for entry in menu]
    assert names == list(MENU)
    assert {*HOUSE.commands} == {*MENU}
    assert all(re.fullmatch("[a-z0-9_]{1,32}", name) for name in names)
    assert all(0 < len(entry.description) <= COMMAND_DESCRIPTION for entry in menu)


async def test_published_when_they_differ() -> None:
    """At the first start all is published, at the next nothing, later only what is different."""
    async with sandboxed() as (sandbox, gateway):
        await commands.publish(gateway, words(), MENU)
        assert {"setMyCommands", "setMyCommands fr", "setMyDescription fr"} <= set(told(sandbox))
        sandbox.calls.log.clear()
        await commands.publish(gateway, words(), MENU)
        assert told(sandbox) == []
        sandbox.world.state.profile.names["en"] = "Somebody else"
        await commands.publish(gateway, words(), MENU)
        assert told(sandbox) == ["setMyName en"]


@pytest.mark.parametrize("code", ["", *LANGUAGES])
async def test_each_language_reads_its_own(code: str) -> None:
    """After a start, each language reads the bot's commands and descriptions in its own words."""
    texts = words().speak(Person(locale=code or words().languages.fallback))
    async with sandboxed() as (_, gateway):
        await commands.publish(gateway, words(), MENU)
        menu = await gateway.typed(ExtBot.get_my_commands, language_code=code)
        description = await gateway.typed(ExtBot.get_my_description, language_code=code)
    assert [*menu] == commands.menu(texts, MENU)
    assert description == BotDescription(texts.label("bot-description"))
