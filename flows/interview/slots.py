"""Where an interview stands: at a question of it, or at a place that is none."""

from msgspec import Struct

REVIEW = "review"  # between the last question about customers and the sheet
KEPT = "kept"  # the interview is over; the sheet is theirs


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
