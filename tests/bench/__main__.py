"""make bench: each line compares two figures of one run, and ends with the first / the second.

The ratios say more than the figures, which are this machine's. A few minutes.
"""

import asyncio

from bot.app import pace
from tests.bench import (
    flood,
    hearing,
    library,
    memory,
    papers,
    processes,
    pure,
    start,
    transport,
    turns,
)
from tests.bench.figure import Figure


async def _others() -> None:
    for module in (turns, processes, papers, library, transport, flood, start):
        async for figure in module.figures():
            _show(figure)


def _show(figure: Figure) -> None:
    print(figure, flush=True)


if __name__ == "__main__":
    pace()  # as the bot does
    for module in (pure, hearing, memory):
        for figure in module.figures():
            _show(figure)
    asyncio.run(_others())
