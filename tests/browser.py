"""The system's Chromium for the tests that look at a page: `pytest_plugins = ["tests.browser"]`.

A browser lives as long as the session's event loop, so those tests run on that loop too:
`pytestmark = pytest.mark.asyncio(loop_scope="session")`.
"""

import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str:
    """The path of the system's Chromium; fails the test when there is none."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.fail(f"no Chromium on this machine: install one of {', '.join(_NAMES)}")
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One headless Chromium for the whole session; take a new context for each test."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium(), args=OPTIONS)
        yield launched
        await launched.close()
