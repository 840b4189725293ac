"""What an hour of each family brings in, as far as the hours and the money of each are known."""

from collections.abc import Sequence

from flows.interview.answers import Answers
from flows.limits import Limits

# Ours: a part of the money that is worth a decision.
_SOME = 10
# Ours: beyond, one is a contract and the other an order, which nobody weighs against each other.
SAME_SORT = 100


def each_hour(answers: Answers, parts: Sequence[float | None]) -> dict[int, float]:
    """The part of the money, in percent, that one hour of ten brings in, by family. parts: of the
    money, in percent. Empty where the hours were not told of all."""
    if len(answers.effort) != len(parts):
        return {}
    told = zip(parts, answers.effort, strict=True)
    return {i: part / hours for i, (part, hours) in enumerate(told) if part and hours}


def richest_hour(
    answers: Answers, parts: Sequence[float | None], limits: Limits
) -> tuple[float, int, int] | None:
    """How many hours of the other family that takes most of them one of the best is worth, with
    both; None where they are too near to tell."""
    each = each_hour(answers, parts)
    heavy = [i for i in each if (parts[i] or 0) >= _SOME]
    if len(each) < 2 or not heavy:
        return None
    turn = max(heavy, key=each.__getitem__)
    other = max((i for i in each if i != turn), key=answers.effort.__getitem__)
    ratio = each[turn] / each[other]
    return (ratio, turn, other) if ratio >= limits.hour_ratio else None


def lean(answers: Answers, turn: int, parts: Sequence[float | None]) -> bool:
    """Whether the family takes more of the hours than it brings of the money: no hour more of it is
    worth looking for."""
    each, whole = each_hour(answers, parts), sum(part or 0 for part in parts)
    return turn in each and each[turn] * sum(answers.effort) < whole
