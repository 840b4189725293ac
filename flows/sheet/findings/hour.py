"""What an hour is worth, where it may be computed with, and the sign of their money."""

from flows.interview.answers import Answers
from flows.words.texts import SIGNS, Money

# Ours: a price so many times that of a job is of other work.
_OF_THE_SAME = 2
# Ours: amounts are told whole, or by the half or the quarter; another was divided out of some sum.
_TOLD = 4


def hour_told(answers: Answers) -> Money | None:
    """What an hour is worth; None where nobody told it as such, or where a job was sold for so much
    less an hour that the two are not of the same work."""
    worth = answers.hour_worth
    if worth is None or (worth.amount * _TOLD) % 1:
        return None
    return None if any(worth.amount > _OF_THE_SAME * sold for sold in _sold(answers)) else worth


def _sold(answers: Answers) -> list[float]:
    """What an hour of each job they regret was sold for, as planned."""
    told = ((r.price_agreed, r.planned_hours) for r in answers.regrets)
    return [price.amount / hours for price, hours in told if price and price.amount and hours]


def sign_of(answers: Answers, *amounts: Money | None) -> str | None:
    """The sign of an amount: the one it was told with, else that of their other money; "" for a
    money without one of ours, None where none was told."""
    told = (*amounts, answers.hour_worth, answers.usual_price)
    signs = (m.currency for m in told if m and m.currency is not None)
    return next(signs, SIGNS.get(answers.currency))


def whole(hours: float) -> float:
    """Hours as they are said: whole when they are.

    >>> whole(8.0), whole(5.5)
    (8, 5.5)
    """
    return int(hours) if hours == int(hours) else round(hours, 2)
