"""What a start takes: the words, then the whole bot until it listens."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bot import content
from bot.sandbox import Sandbox
from flows.words.texts import Texts
from flows.words.voices import Variant
from tests.bench.figure import Figure, seconds
from tests.process import TOKEN, bot_on

TIMES = 3


async def figures() -> AsyncIterator[Figure]:
    """Compiling a language, and from the command to "the bot is there"."""
    french, english = (_compiling(Variant(language)) for language in ("fr", "en"))
    what = "compiling the words: French / English"
    yield Figure(what, f"{french:.2f} s / {english:.2f} s", french / english)
    bare = median(seconds(_bare_python) for _ in range(TIMES))
    started = median([await _starting() for _ in range(TIMES)])
    what = 'from the command to "the bot is there" / bare Python'
    yield Figure(what, f"{started:.2f} s / {bare:.2f} s", started / bare)


def _compiling(variant: Variant) -> float:
    source, spoken = content.source(variant), content.tongues()
    typography = spoken.all[variant.language].typography
    return seconds(Texts(spoken.way(variant).locale, source, typography).prepare)


def _bare_python() -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


async def _starting() -> float:
    with TemporaryDirectory() as folder:
        async with bot_on(Sandbox(TOKEN), Path(folder)) as bot:
            began = perf_counter()
            await bot.start()
            return perf_counter() - began
