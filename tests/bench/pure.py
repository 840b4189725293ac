"""The pure half of a turn at its dearest: the last question of an interview."""

from collections.abc import Iterator, Mapping
from statistics import median
from unittest.mock import patch

from flows.conversation import turn
from flows.interview.path import REVIEW, path
from flows.protocol.effects import Effect
from flows.protocol.events import Command, Event, Said
from flows.record.person import Interview, Person
from tests.bench.figure import Figure, seconds
from tests.conversing import BEGUN, words
from tests.slow_texts import SLOW, slow
from tests.strategies import PLANS, Phone, finished, stored, until, walk

TIMES = 500


class Watched(Phone):
    """A phone that remembers the person as they were before the last event, and the event."""

    before: tuple[Person, Event]

    def happen(self, event: Event) -> tuple[Effect, ...]:
        self.before = self.person, event
        return super().happen(event)


def figures() -> Iterator[Figure]:
    """What one turn takes, and how much of it goes into walking the path."""
    for plan in ("express", "complete"):
        before, event = _last_answer(PLANS[plan])
        whole = _microseconds(before, event)
        walks, walk = _walks(before, event), _microseconds_of_a_walk(before.interview)
        yield Figure(
            f"last turn of {plan} / {walks} walks of its path",
            f"{whole:.0f} µs / {walks} × {walk:.0f} µs",
            whole / (walks * walk),
        )

    yield _worst()


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


def _last_answer(plan: Mapping[str, str]) -> tuple[Person, Event]:
    phone = Watched("fr", stored)
    phone.play("/start")
    for at in walk(phone, plan):
        if at == REVIEW:
            break
    return phone.before


def _microseconds(before: Person, event: Event) -> float:
    content = words()
    taken = (seconds(lambda: turn(before, event, content, BEGUN)) for _ in range(TIMES))
    return 1e6 * median(taken)


def _microseconds_of_a_walk(interview: Interview | None) -> float:
    assert interview is not None
    return 1e6 * median(seconds(interview.path) for _ in range(TIMES))


def _walks(before: Person, event: Event) -> int:
    with patch("flows.record.person.path", wraps=path) as walked:
        turn(before, event, words(), BEGUN)
    return walked.call_count
