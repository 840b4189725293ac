"""How much memory the conversation holds once many different people have had it.

A process of its own plays them through the pure turn, in every way of speaking: at rest, then after
PEOPLE of them, then after LATER more turns, which are to add next to nothing.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from msgspec.structs import replace

from flows.record.person import Settings
from tests.bench.figure import Figure
from tests.conversing import Player, words

PEOPLE, TURNS = 10_000, 4
LATER = 20_000
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
    """At rest and after everybody; then how much more the same people add who go on."""
    line = [sys.executable, "-m", "tests.bench.memory"]
    played = subprocess.run(line, check=True, capture_output=True, text=True)  # noqa: S603 - our own
    rest, many, more = json.loads(played.stdout)
    what = f"memory after {PEOPLE} people / at rest"
    yield Figure(what, f"{many:.0f} MB / {rest:.0f} MB", many / rest)
    yield Figure(f"and {LATER} turns later", f"{more:.0f} MB / {many:.0f} MB", more / many)


def resident() -> float:
    """Megabytes of this process that are in memory, where the system tells."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
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


def main() -> None:
    """Prints the three figures, in JSON."""
    by, known = Random(1), words()  # noqa: S311 - the same people at every run
    for variant in known.languages.variants:
        known.texts[variant].prepare()
    told = [resident()]
    for first, last in ((0, PEOPLE), (PEOPLE, PEOPLE + LATER // TURNS)):
        for person in range(first, last):
            play(person, by)
        told.append(resident())
    print(json.dumps(told))


if __name__ == "__main__":
    main()
