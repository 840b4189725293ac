"""The one follow-up a question may get, when its answer leaves out what matters most.

A probe never refuses: what comes next is accepted, and the first answer is already saved.
"""

from collections.abc import Callable

from msgspec import Struct

from flows.interview.answers import Answers, Regret, Slot, Value
from flows.interview.conditions import customers_at_most
from flows.interview.kinds import Nickname, Question, Text
from flows.limits import Limits
from flows.reading.judging import (
    everyone,
    hollow,
    insult,
    nickname,
    platitude,
    portrait,
    reported,
    vague,
)
from flows.reading.lists import Lists
from flows.words.texts import SIGNS, Fact, Money

Facts = dict[str, Fact]


class By(Struct, frozen=True):
    """The words and the numbers that an answer is judged by."""

    lists: Lists
    limits: Limits


Probe = Callable[[Value, Slot, Answers, By], Facts | None]

# The method: beyond five times the hours planned, a slip of the finger is likelier.
CREDIBLE_RATIO = 5
SHARES_LOW, SHARES_HIGH = 95, 105
# Where somebody is to be told of, and what happened to them.
_OF_SOMEBODY = frozenset({"favourite", "trigger", "change"})


def _everyone(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    return {} if everyone(value, by.lists) else None


def _only_one(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    return {"name": value[0]} if len(value) == 1 else None


def _shares(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    """Asked once all shares are given: they should make a whole."""
    shares = [family.share for family in answers.families]
    if slot.turn + 1 < len(shares) or None in shares:
        return None
    total = sum(share or 0 for share in shares)
    return None if SHARES_LOW <= total <= SHARES_HIGH else {"total": total}


def _full_name(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    for name in value if isinstance(value, list) else [value]:
        short = nickname(name, by.lists)
        if short:
            return {"kind": "name", "name": name, "nickname": short}
    return None


def _regret_name(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    if insult(value, by.lists):
        return {"kind": "insult", "name": value}
    return _full_name(value, slot, answers, by)


def _vague(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    return {} if vague(value, by.lists) else None


def _platitude(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    return {} if platitude(value, by.lists) else None


def _more_than_customers(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    most = customers_at_most(answers)
    return {"said": value, "most": most} if value > most else None


def _hours_ratio(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    regret = answers.regrets[slot.turn] if slot.turn < len(answers.regrets) else Regret()
    planned = regret.planned_hours
    if planned is None or value / planned <= CREDIBLE_RATIO:
        return None
    return {"planned": planned, "real": value}


def _dear_hour(value: Value, slot: Slot, answers: Answers, by: By) -> Facts | None:
    """An hour so dear is likelier a day, or a whole job."""
    hour = Money(value["amount"], value["currency"] or SIGNS.get(answers.currency))
    return {"amount": round(value["amount"])} if too_dear(hour, by.limits) else None


def too_dear(hour: Money, limits: Limits) -> bool:
    """Whether an hour is worth more than one is sold for."""
    return hour.amount > limits.dear_hour * limits.scales.get(hour.currency or "", 1)


PROBES: dict[str, Probe] = {
    "everyone": _everyone,
    "only_one": _only_one,
    "shares": _shares,
    "full_name": _full_name,
    "regret_name": _regret_name,
    "vague": _vague,
    "platitude": _platitude,
    "more_than_customers": _more_than_customers,
    "hours_ratio": _hours_ratio,
    "dear_hour": _dear_hour,
}


def unfit(question: Question, value: Value, lists: Lists) -> str | None:
    """Why no line could be made of what was told in words: it is "hollow", a "target" where
    somebody is asked for, or "reported" where their words are. `probe-<…>` asks once more."""
    if not isinstance(question, Text) or not isinstance(value, str):
        return None
    if question.id in _OF_SOMEBODY and portrait(value, lists):
        return None if platitude(value, lists) else "target"
    if isinstance(question, Nickname) or question.sent:
        return None
    if hollow(value, lists):
        return "hollow"
    return "reported" if question.quotes and reported(value, lists) else None


def follow_up(
    question: Question, value: Value, slot: Slot, answers: Answers, by: By
) -> Facts | None:
    """What is to be asked once more, and of what; None: nothing. An answer "there is none" is
    one."""
    if value == "":
        return None
    if lacks := unfit(question, value, by.lists):
        return {"lacks": lacks}
    return PROBES[question.probe](value, slot, answers, by) if question.probe else None
