"""The pure half of a turn at its dearest: the last question of an interview, its sheet."""

from collections.abc import Iterator, Mapping
from statistics import median

from flows.conversation import turn
from flows.interview.path import REVIEW
from flows.protocol.effects import Effect
from flows.protocol.events import Corrected, Event
from flows.record.person import Interview, Person
from tests.bench.figure import Figure, seconds
from tests.conversing import BEGUN, words
from tests.counted import counts
from tests.strategies import PLANS, Phone, stored, walk

TIMES = 500
OTHERWISE = "On dirait que vous avez mangé chez nous hier"  # the quote, corrected


class Watched(Phone):
    """A phone that remembers the person as they were before the last event, and the event."""

    before: tuple[Person, Event]

    def happen(self, event: Event) -> tuple[Effect, ...]:
        self.before = self.person, event
        return super().happen(event)


def figures() -> Iterator[Figure]:
    """What the dearest turns take, and how much of it goes into walking the path."""
    for plan in ("express", "complete"):
        yield _figure(f"last turn of {plan}", *_last_answer(PLANS[plan]))
    for what, (before, event) in dearest().items():
        yield _figure(what, before, event)
        done = counts(before, event)
        yield Figure(
            f"{what}: lines rendered / different lines",
            f"{done.lines.total()} / {len(done.lines)} ({done.finds} × all rules)",
            done.lines.total() / len(done.lines),
        )


def _figure(what: str, before: Person, event: Event) -> Figure:
    whole, walks = _microseconds(before, event), counts(before, event).walks
    walk = _microseconds_of_a_walk(before.interview)
    return Figure(
        f"{what} / {walks} walks of its path",
        f"{whole:.0f} µs / {walks} × {walk:.0f} µs",
        whole / (walks * walk),
    )


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
    content = words()
    taken = (seconds(lambda: turn(before, event, content, BEGUN)) for _ in range(TIMES))
    return 1e6 * median(taken)


def _microseconds_of_a_walk(interview: Interview | None) -> float:
    assert interview is not None
    return 1e6 * median(seconds(interview.path) for _ in range(TIMES))
