"""The path of an interview, and the walk over saved answers that makes it, as values; what walks is
flows/interview/path.py."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Protocol

from msgspec import Struct

from flows.interview.answers import Answers, Given, Slot, Value


class Path(Struct, frozen=True, dict=True):
    """What a person is asked, in order, and what they answered to it.

    `before` gives, for each slot, the answers that came before it: those its wording may use.
    `keys` are the slots as records write them.
    """

    slots: tuple[Slot, ...]
    keys: tuple[str, ...]
    answers: Answers
    before: tuple[Answers, ...]

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Where each slot stands, by its key."""
        return {key: at for at, key in enumerate(self.keys)}


class Walk(Struct, frozen=True):
    """Saved values by slot (None: skipped), what their questions understand them as, and the path
    they make. A value that its question no longer understands has no place in `typed`."""

    values: Mapping[str, Value]
    typed: Mapping[str, Any]
    path: Path

    @property
    def misread(self) -> frozenset[str]:
        """The slots whose values count as not given."""
        return frozenset(self.values.keys() - self.typed.keys())


class Walking(Protocol):
    """What walks over the answers of an interview: `walked` of flows/interview/path.py."""

    def __call__(self, given: Mapping[str, Given], known: Walk | None = None) -> Walk: ...
