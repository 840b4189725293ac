"""Makes turns quick, for tests that need thousands: `pytest_plugins = ["tests.quick"]`."""

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from bot.sheets import press


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers are all that the typesetter is given, rather than what it draws of it; and nobody
    waits for threads."""
    for kind in press.DRAWS:
        monkeypatch.setitem(press.DRAWS, kind, msgspec.json.encode)
    monkeypatch.setattr(asyncio, "to_thread", _at_once)


async def _at_once(work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return work(*args, **kwargs)
