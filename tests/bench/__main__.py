"""make bench: each line compares two figures of one run, and ends with the first / the second.

The ratios say more than the figures, which are this machine's. A few minutes; with `million`, as in
`python -m tests.bench million`, a million rows are made as well, and that takes some ten more.
"""

import asyncio
import sys
from collections.abc import Iterable
from types import ModuleType

from bot.app import pace
from tests.bench import (
    flood,
    hearing,
    library,
    memory,
    papers,
    processes,
    pure,
    scale,
    shipped,
    start,
    transport,
    turns,
)
from tests.bench.figure import Figure


async def _others(rows: Iterable[ModuleType]) -> None:
    for module in (turns, processes, shipped, papers, library, transport, flood, start, *rows):
        async for figure in module.figures():
            _show(figure)


def _show(figure: Figure) -> None:
    print(figure, flush=True)


if __name__ == "__main__":
    pace()  # as the bot does
    for module in (pure, hearing, memory):
        for figure in module.figures():
            _show(figure)
    asyncio.run(_others([scale] if sys.argv[1:] == ["million"] else []))
