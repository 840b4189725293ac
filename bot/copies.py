"""A copy of all that is kept, made before a newer version of the bot first writes over it; the last
three, for a month. The way back to the version of before is to restore one."""

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path

from bot import logs
from bot.settings import Settings, keys
from bot.turns.records import Records
from storage import StoreError, backup

log = logs.get(__name__)

KEPT = 3
MONTH = 30 * 24 * 3600.0
"""Seconds for which a copy stays: what people erase is not to stay in copies for longer."""
DAY = 24 * 3600.0


async def before_upgrade(settings: Settings, records: Records) -> None:
    """Makes one where a bot that kept other things was the last to write. Raises Newer."""
    if not await records.behind():
        return
    if settings.copies is None:
        log.warning("no copy is made before this version writes: COPIES names no folder")
        return
    try:
        path = await asyncio.to_thread(made, settings, settings.copies)
    except (OSError, StoreError) as error:
        log.error("no copy could be made before this version writes", exc_info=error)
    else:
        log.info("a copy was made before this version writes", file=path)


def made(settings: Settings, folder: Path) -> Path:
    """A copy in this folder, of which only the last few are left. Raises OSError, StoreError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"before-{datetime.now(UTC):%Y-%m-%d-%H%M%S-%f}"
    backup(str(settings.database), path, keys(settings))
    for old in _copies(folder)[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


async def tidy(folder: Path | None) -> None:
    """Takes away what is older than a month, each day, for ever."""
    while folder is not None:
        for copy in _copies(folder):
            if copy.stat().st_mtime < time.time() - MONTH:
                copy.unlink(missing_ok=True)
        await asyncio.sleep(DAY)


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("before-*"))
