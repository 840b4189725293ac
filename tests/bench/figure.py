"""What the bench prints: one line a figure, beside what it is compared with in the same run."""

from collections.abc import Callable
from time import perf_counter

from msgspec import Struct


class Figure(Struct, frozen=True):
    """What was measured, its figures with their units, and the ratio that the line is about."""

    what: str
    figures: str
    ratio: float

    def __str__(self) -> str:
        return f"{self.what:<50}{self.figures:>34}{self.ratio:>8.2f}"


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    began = perf_counter()
    work()
    return perf_counter() - began
