"""What is kept of the pen: whether it may write for a person, and what it wrote."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

# What a "yes" covers: with 2, all the answers and the sheet for a week.
SCOPE = 2
# Ours: the texts of a few weeks. The oldest go first.
MOST_TEXTS = 60


class State(StrEnum):
    """How a text stands. The rules' own is shown but for the last two."""

    WAITING = "waiting"
    FAILED = "failed"
    REFUSED = "refused"
    WRITTEN = "written"
    OWN = "own"  # in their own words


class PenText(Struct, frozen=True, omit_defaults=True):
    """A text that the pen was asked for. basis: what it rests on, in short; of another one, it is
    old. parts: what it says, by what of the rules' it stands for."""

    at: datetime
    basis: str
    state: State
    parts: Mapping[str, str] = {}


class PenLife(Struct, frozen=True, omit_defaults=True):
    """What a person said of the pen. endpoint: where it is, as they were told; agrees: whether it
    may be given what it writes from; at: since when; scope: how much. texts: by the screen that
    shows them."""

    endpoint: str
    agrees: bool
    at: datetime
    texts: Mapping[str, PenText] = {}
    scope: int = 1

    def keeping(self, key: str, text: PenText) -> "PenLife":
        """The same with one text more, or changed."""
        others = {k: t for k, t in self.texts.items() if k != key}
        return replace(self, texts=dict([*others.items(), (key, text)][-MOST_TEXTS:]))
