"""The pure half of a turn: an ordinary answer beside one of an earlier commit, and the dearest one.

The earlier commit is the tree that the variable BASE names, measured in the same run; without it,
before.json, which was measured once, brought to how fast this machine is now.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from msgspec.structs import replace

from flows.interview.answers import REVIEW
from flows.interview.path import NOTHING, gone_on
from flows.protocol.exchange import Command, Corrected, Effect, Event, Said
from flows.record.person import Interview, Person
from flows.rooms import turn
from tests.bench import ordinary
from tests.bench.figure import Figure, seconds
from tests.conversing import BEGUN, words
from tests.counted import counts
from tests.process import ROOT
from tests.slow_texts import SLOW, slow
from tests.strategies import PLANS, Phone, finished, stored, until, walk

TIMES = 200
BEFORE = Path(__file__).parent / "before.json"
OTHERWISE = "On dirait que vous avez mangé chez nous hier"  # the quote, corrected


class Watched(Phone):
    """A phone that remembers the person as they were before the last event, and the event."""

    before: tuple[Person, Event]

    def happen(self, event: Event) -> tuple[Effect, ...]:
        self.before = self.person, event
        return super().happen(event)


def figures() -> Iterator[Figure]:
    """What an ordinary answer takes, and the last one, which makes the sheet, beside a path walked
    from its start."""
    now, before, commit = _ordinary(ROOT), *_before()
    for how in ("typed", "tapped"):
        was = before[how] * now["loop"] / before["loop"]
        what = f"an answer {how} / at {commit}"
        yield Figure(what, f"{now[how]:.2f} ms / {was:.2f} ms", now[how] / was)
    for plan in ("express", "complete"):
        last, event = _last_answer(PLANS[plan])
        whole, path = _microseconds(last, event), _microseconds_of_a_walk(last.interview)
        what = f"last turn of {plan} / its path from the start"
        yield Figure(what, f"{whole:.0f} µs / {path:.0f} µs", whole / path)
    for what, (earlier, event) in dearest().items():
        done = counts(earlier, event)
        yield Figure(
            f"{what}: lines rendered / different lines ({_microseconds(earlier, event):.0f} µs)",
            f"{done.lines.total()} / {len(done.lines)} ({done.finds} × all rules)",
            done.lines.total() / len(done.lines),
        )
    yield _worst()


def _before() -> tuple[Mapping[str, float], str]:
    if base := os.environ.get("BASE"):
        return _ordinary(Path(base)), "BASE"
    recorded = json.loads(BEFORE.read_text(encoding="utf-8"))
    return recorded, recorded["commit"]


def _ordinary(tree: Path) -> Mapping[str, float]:
    """What ordinary answers take in a tree, in a process of its own."""
    line = [sys.executable, ordinary.__file__]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    told = subprocess.run(line, env=environment, check=True, stdout=subprocess.PIPE)  # noqa: S603 - our own
    found: Mapping[str, float] = json.loads(told.stdout)
    return found


def _worst() -> Figure:
    """The dearest turn that a text of 4 096 characters can take, beside an ordinary one."""
    asked = until("fr", PLANS["complete"], "change").person
    done = finished("fr", PLANS["complete"]).person
    taken = {
        seed: max(_once(asked, Said(slow(seed), 1)), _once(done, Command("check", slow(seed), 1)))
        for seed in SLOW
    }
    worst = max(taken, key=lambda seed: taken[seed])
    ordinary = _once(asked, Said("Il a affiché complet trois samedis de suite", 1))
    what = f"worst turn of 4096 characters ({worst!r}) / an answer"
    return Figure(what, f"{taken[worst]:.1f} ms / {ordinary:.1f} ms", taken[worst] / ordinary)


def _once(before: Person, event: Event) -> float:
    content = words()
    return 1e3 * min(seconds(lambda: turn(before, event, content, BEGUN)) for _ in range(3))


def dearest() -> dict[str, tuple[Person, Event]]:
    """The turns that say the most of a complete sheet, each with the person before it."""
    phone = Watched("fr", stored)
    phone.play("/start")
    for _ in walk(phone, PLANS["complete"]):
        pass
    phone.play("/sheet")
    sheet = phone.before
    typed = phone.interview.given["quote"].message
    assert typed is not None
    return {"/sheet": sheet, "a correction": (phone.person, Corrected(OTHERWISE, typed))}


def _last_answer(plan: Mapping[str, str]) -> tuple[Person, Event]:
    phone = Watched("fr", stored)
    phone.play("/start")
    for at in walk(phone, plan):
        if at == REVIEW:
            break
    return phone.before


def _microseconds(before: Person, event: Event) -> float:
    """The turn as it is for the first time: each correction is another, and no sheet that is asked
    for was made before."""
    taken = (_of_turn(before, event, at) for at in range(TIMES))
    return 1e6 * median(taken)


def _of_turn(before: Person, event: Event, at: int) -> float:
    if isinstance(event, Corrected):
        other = replace(event, text=f"{event.text} {at}")
        return seconds(lambda: turn(before, other, words(), BEGUN))
    fresh = replace(words())
    return seconds(lambda: turn(before, event, fresh, BEGUN))


def _microseconds_of_a_walk(interview: Interview | None) -> float:
    assert interview is not None
    values = interview.values()
    return 1e6 * median(seconds(lambda: gone_on(NOTHING, values)) for _ in range(TIMES))


def main() -> None:
    """Prints these figures alone."""
    for figure in figures():
        print(figure, flush=True)


if __name__ == "__main__":
    main()
