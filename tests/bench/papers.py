"""How long a paper takes on one core, once warm, and how long the event loop is held meanwhile.

The whole way is measured: from what the conversation asks for, through the thread that writes and
draws it, to the call with its bytes. Each paper is one that was never made before.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from statistics import median
from time import clock_gettime, perf_counter, process_time
from typing import Any

from bot.app import pace
from bot.sheets.press import Press, warm
from bot.sheets.typesetting import TYPESETTER
from bot.telegram.replies import calls
from bot.turns.conversing import prepared
from flows.papers.takeaway import handed
from flows.protocol.exchange import Paper
from flows.record.person import Person
from tests.bench.figure import Figure
from tests.conversing import words
from tests.papers_for_tests import dialogue, situation, worst

TIMES = 20
TICK = 0.001
CARDS, REPORTS = ("aim", "avoid"), ("report",)
USUAL = (situation("marco"), situation("copy_paste"), situation("no_customer"))
WORST = (worst(),)


async def figures() -> AsyncIterator[Figure]:
    """A card and a report of the worst answers beside those of usual ones, then what each does to
    the event loop."""
    with _one_core():
        await warm()
        await prepared(words().speak(Person(locale="fr")))
        held = []
        for what, kinds in (("card", CARDS), ("report", REPORTS)):
            (worst, late), (usual, _) = [await _made(kinds, of) for of in (WORST, USUAL)]
            held.append(late)
            figures = f"{1e3 * worst:.0f} ms / {1e3 * usual:.0f} ms"
            yield Figure(f"a {what}, of the worst answers / of usual ones", figures, worst / usual)
        card, report = held
        what = "a task is late at most, beside a report / a card"
        yield Figure(what, f"{1e3 * report:.1f} ms / {1e3 * card:.1f} ms", report / card)


async def _made(kinds: tuple[str, ...], of: tuple[dict[str, Any], ...]) -> tuple[float, float]:
    """How long one takes at the median, and how late at worst a task is that wakes every TICK
    while others are made."""
    press, papers = Press(), ((kind, answers) for kind in kinds for answers in of)
    taken, lateness = list[float](), [0.0]
    for kind, answers in papers:
        await _whole_way(press, _paper(answers, kind, -1))
        taken += [await _whole_way(press, _paper(answers, kind, n)) for n in range(TIMES)]
        for n in range(TIMES, 2 * TIMES):
            paper = _paper(answers, kind, n)
            ticking = asyncio.create_task(_tick(lateness))
            await _whole_way(press, paper)
            ticking.cancel()
    return median(taken), max(lateness)


def _paper(answers: dict[str, Any], kind: str, n: int) -> Paper:
    """The same paper under another name, so that nothing is remembered of it."""
    named = answers | {"offer": f"{answers.get('offer', '')} {n}", "favourite": f"Marco {n}"}
    return handed(dialogue(named, "fr"), kind)


async def _whole_way(press: Press, paper: Paper) -> float:
    began = _busy()
    drawn = await press.draw([paper], 1, words())
    *_, sending = calls(drawn, 1, None, None)
    assert sending.file is not None and sending.file.content
    return _busy() - began


def _busy() -> float:
    """Seconds that this process and the one that sets papers took of a core, whatever else this
    machine does."""
    assert TYPESETTER.pid is not None
    return process_time() + clock_gettime(~TYPESETTER.pid << 3 | 2)  # the clock of a process


async def _tick(lateness: list[float]) -> None:
    while True:
        began = perf_counter()
        await asyncio.sleep(TICK)
        lateness[0] = max(lateness[0], perf_counter() - began - TICK)


@contextmanager
def _one_core() -> Iterator[None]:
    """As on the smallest machine, where the system can tell a process to keep to one core."""
    if sys.platform != "linux":
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


async def _main() -> None:
    async for figure in figures():
        print(figure, flush=True)


if __name__ == "__main__":
    pace()  # as the bot does
    asyncio.run(_main())
