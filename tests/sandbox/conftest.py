"""A sandbox on a free port, a bot's session on it, and a person who has started the bot."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox import Phone, Sandbox
from tests.sandbox.api import TOKEN, Api


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(token=TOKEN)
    yield made
    await made.stop()


@pytest.fixture
async def url(sandbox: Sandbox) -> str:
    return await sandbox.start()


@pytest.fixture
async def api(url: str) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession(url) as session:
        yield Api(session)


@pytest.fixture
async def phone(url: str, api: Api) -> AsyncIterator[Phone]:
    """Claire's phone; her /start is confirmed already."""
    async with await Phone.new(url) as made:
        await made.start()
        (update,) = await api.updates()
        await api.updates(offset=update["update_id"] + 1)
        await made.turn()
        yield made
