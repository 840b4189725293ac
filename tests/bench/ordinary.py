"""What an ordinary answer takes of a core: people who answer a whole interview, one after another.

Run as a file, it measures the tree it is started in, so that another commit can be measured beside
this one: PYTHONPATH=<its folder> python tests/bench/ordinary.py. It prints JSON: milliseconds of a
typed answer, of a tapped one, and of a loop that tells how fast the machine was meanwhile.
"""

import json
from statistics import median
from time import process_time
from typing import Any

import msgspec

from flows.rooms import turn
from tests import strategies
from tests.conversing import words
from tests.strategies import PLANS, WRITTEN, Phone, walk

PEOPLE = 6
LOOP = 20_000


class Timed(Phone):
    """A phone of somebody whose record comes from its store at every turn, as bytes."""

    taken: list[float]

    def happen(self, event: Any) -> Any:
        kept = msgspec.json.encode(self.person)
        person, now = msgspec.json.decode(kept, type=type(self.person)), self.now()
        began = process_time()
        outcome = turn(person, event, words(), now)
        self.taken.append(process_time() - began)
        self.person = outcome.person
        for effect in outcome.effects:
            self._see(effect)
        return outcome.effects


def answers(person: int, typing: bool) -> list[float]:
    """How long the last third of somebody's answers take, each for the first time."""
    own = {"offer": f"{WRITTEN['offer']} {person}", "dream": f"{WRITTEN['dream']} {person}"}
    strategies.WRITTEN = {**WRITTEN, **own}
    phone = Timed("fr")
    phone.taken = []
    phone.play("/start")
    for _ in walk(phone, PLANS["complete"], typing):
        pass
    return phone.taken[len(phone.taken) * 2 // 3 :]


def loop() -> float:
    """How long a loop takes: the same everywhere, but for the machine."""
    began, total = process_time(), 0
    for i in range(LOOP):
        total += i
    return process_time() - began


def measured() -> dict[str, float]:
    """Milliseconds at the median; the first person finds nothing compiled and does not count."""
    loops: list[float] = []
    taken: dict[str, list[float]] = {"typed": [], "tapped": []}
    for person in range(PEOPLE + 1):
        for how, times in taken.items():
            loops.append(loop())
            found = answers(person, how == "typed")
            times += found if person else []
    every = {**taken, "loop": loops}
    return {how: round(1e3 * median(times), 3) for how, times in every.items()}


if __name__ == "__main__":
    print(json.dumps(measured()))
