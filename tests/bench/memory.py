"""How much memory the bot holds once many different people have talked with it.

A process of its own loads all that `python -m bot run` does, gets ready as it does, and plays them
through the pure turn, in every way of speaking: at rest, then after PEOPLE of them, then after
LATER more turns, which are to add next to nothing, then after the papers of some.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from msgspec.structs import replace

import bot.tools.commands  # noqa: F401 - what is loaded is what is measured
from bot.app import pace
from bot.sheets.press import Press, warm
from bot.sheets.typesetting import TYPESETTER
from bot.turns.conversing import prepared
from flows.papers.takeaway import handed
from flows.record.person import Settings
from tests.bench.figure import Figure
from tests.conversing import Player, words
from tests.papers_for_tests import dialogue, situation

PEOPLE, TURNS = 10_000, 4
LATER = 20_000
PRINTED, KINDS = 25, ("aim", "report")
# Developers have rich, which libraries load where it is there: 5 MB that no host has.
AS_HOSTED = f"""
import runpy, sys
sys.modules["rich"] = None
runpy.run_module({__spec__.name!r}, run_name="__main__")
"""
TYPED = (
    "Je dessine des logos pour des restaurants",
    "restaurants, jeunes créateurs",
    "Bonjour Marco, votre menu est illisible le soir. Je peux vous en montrer un autre mardi ?",
    "about ten",
    "non",
    "60",
)  # fmt: skip
COMMANDS = ("/sheet", "/news", "/check", "/prospect", "/ask", "/settings", "/edit", "/new", "/help")


def figures() -> Iterator[Figure]:
    """At rest and after everybody; how much more the same people add who go on; then the papers."""
    line = [sys.executable, "-c", AS_HOSTED]
    played = subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
    rest, many, more, printed, setter = json.loads(played.stdout)
    what = f"memory of the bot after {PEOPLE} people / at rest"
    yield Figure(what, f"{many:.0f} MB / {rest:.0f} MB", many / rest)
    yield Figure(f"and {LATER} turns later", f"{more:.0f} MB / {many:.0f} MB", more / many)
    what = f"and the papers of {PRINTED}: what sets them, until it is idle / the bot"
    yield Figure(what, f"{setter:.0f} MB / {printed:.0f} MB", setter / printed)


def resident(process: str | int | None = "self") -> float:
    """Megabytes of a process that are in memory, where the system tells."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def play(person: int, by: Random) -> None:
    """Somebody says hello, then taps, types and commands whatever comes."""
    spoken = words().languages
    variant = spoken.variants[person % len(spoken.variants)]
    player = Player(spoken.way(variant).locale)
    player.person = replace(player.person, settings=Settings(tu=variant.tu))
    player.play("/start")
    for _ in range(TURNS - 1):
        labels, at_random = player.labels()[:8], by.random()
        if labels and at_random < 0.5:
            player.play(by.choice(labels))
        elif at_random < 0.8:
            player.play(f"{by.choice(TYPED)} {person}")
        else:
            player.play(by.choice(COMMANDS))


async def _ready() -> None:
    """All words compiled, and the fonts loaded."""
    for texts in words().texts.values():
        await prepared(texts)
    await warm()


async def _print() -> None:
    """The papers of some, each another."""
    press = Press()
    for person in range(PRINTED):
        told = dialogue(situation("marco") | {"favourite": f"Marco {person}"}, "fr")
        for kind in KINDS:
            await press.draw([handed(told, kind)], person, words())


def main() -> None:
    """Prints these figures, in JSON."""
    pace()
    asyncio.run(_ready())
    by = Random(1)  # noqa: S311 - the same people at every run
    told = [resident()]
    for first, last in ((0, PEOPLE), (PEOPLE, PEOPLE + LATER // TURNS)):
        for person in range(first, last):
            play(person, by)
        told.append(resident())
    asyncio.run(_print())
    print(json.dumps([*told, resident(), resident(TYPESETTER.pid)]))


if __name__ == "__main__":
    main()
