"""What an interview is made of: the places where it stands, what is kept or misread there."""

from datetime import datetime
from typing import Any

from msgspec import Struct

REVIEW = "review"  # between the last question about customers and the sheet
KEPT = "kept"  # the interview is over; the sheet is theirs
# Where words are kept, they tell more than the button for whatever is not there.
OTHER = "other"

Value = Any  # JSON: str, number, list, dict


class Slot(Struct, frozen=True, order=True):
    """A question, and in a loop which family or regret it is about (from 0)."""

    question: str
    turn: int = 0

    @classmethod
    def parse(cls, text: str) -> "Slot":
        question, _, turn = text.partition(".")
        return cls(question, int(turn or 0))

    def __str__(self) -> str:
        return f"{self.question}.{self.turn}" if self.turn else self.question


class Misread(Struct, frozen=True):
    """Why a reply was not understood: the Fluent message `misread-<reason>` and its facts.

    picked: what was understood all the same, in a question of several. near: the options to propose
    in its place.
    """

    reason: str
    facts: dict[str, str | float] = {}
    picked: Value = None
    near: tuple[str, ...] = ()


class Given(Struct, frozen=True, omit_defaults=True):
    """One answer. value: as its question saves it; None: the question was skipped.

    more: what followed a probe. message: the Telegram message it was typed in, so that editing that
    message corrects the answer. exact: the number they told, where a band of it is the value.
    """

    value: Value
    at: datetime
    more: str | None = None
    message: int | None = None
    exact: float | None = None
