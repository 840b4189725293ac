"""How long a card and a report take, and how long the event loop is held meanwhile.

`python -m tests.bench.papers`: each paper is of a document never seen before, once warm, on one
core; then made in a thread beside a loop that ticks every millisecond.
"""

import asyncio
import os
import resource
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from msgspec.structs import replace

from bot.sheets.papers import card, report, warm
from flows.document import Document
from tests.papers_for_tests import situation, worst, written

TIMES = 20
TICK = 0.001
Make = Callable[[Document], bytes]
MAKES: dict[str, Make] = {
    "card": lambda document: card(document, "aim"),
    "card, avoid": lambda document: card(document, "avoid"),
    "report": report,
}
DOCUMENTS: dict[str, dict[str, Any]] = {
    "complete": situation("marco"),
    "with a message": situation("copy_paste"),
    "no customer": situation("no_customer"),
    "worst": worst(),
}


def fresh(document: Document, n: int) -> Document:
    """The same document under another name, so that nothing is remembered of it."""
    named = replace(document.aim, name=f"{document.aim.name} {n}")
    return replace(document, aim=named, avoid=replace(document.avoid, family=str(n)))


def seconds(make: Make, document: Document) -> float:
    began = perf_counter()
    make(document)
    return perf_counter() - began


async def hold(make: Make, document: Document) -> float:
    """The longest the loop was held, in seconds, while papers were made in a thread."""
    longest, done = 0.0, False

    async def tick() -> None:
        nonlocal longest
        while not done:
            began = perf_counter()
            await asyncio.sleep(TICK)
            longest = max(longest, perf_counter() - began - TICK)

    ticking = asyncio.create_task(tick())
    for n in range(TIMES):
        await asyncio.to_thread(make, fresh(document, TIMES + n))
    done = True
    await ticking
    return longest


def main() -> None:
    """Prints a line for each document and paper."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    warm()
    print(f"{'document':16}{'paper':14}{'median ms':>10}{'slowest':>9}{'loop held ms':>14}")
    for title, values in DOCUMENTS.items():
        document = written(values)
        for paper, make in MAKES.items():
            make(document)
            taken = [1e3 * seconds(make, fresh(document, n)) for n in range(TIMES)]
            held = 1e3 * asyncio.run(hold(make, document))
            print(f"{title:16}{paper:14}{median(taken):10.0f}{max(taken):9.0f}{held:14.1f}")
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
