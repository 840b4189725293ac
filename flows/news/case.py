"""What a piece of news is held against: a line of the sheet; and what it says of it."""

from collections.abc import Callable

from msgspec import Struct

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.record.person import News
from flows.sheet.line import Line
from flows.words.texts import Fact, Words

CUSTOMER, REGRET, CHANNEL, TALK = "customer", "regret", "channel", "talk"


class Case(Struct, frozen=True):
    """A line of the sheet, and the answers that the sheet is made of."""

    line: Line
    answers: Answers
    limits: Limits


class Bearing(Struct, frozen=True):
    """What one piece of news says of a line, and the fact by which it does."""

    confirms: bool
    fact: Words


Says = Callable[[Case, News], Bearing | None]


def said_by(fact: Fact | None) -> str:
    """The message that a line's fact is said by; "" when it is none."""
    return fact.id if isinstance(fact, Words) else ""
