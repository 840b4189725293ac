"""What is asked about a piece of news, by its kind: the interview's own questions, asked of one
customer, regret or channel; and two of ours. It reads like the table of the interview."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from flows.interview.answers import Answers, Channel, FirstSign, Gave, Role, Wrong
from flows.interview.kinds import Choice, Question, converted, misread
from flows.interview.lexicon import Lexicon, Misread, Value
from flows.interview.picks import FamilyChoice, Pick
from flows.interview.several import Multi
from flows.interview.table import by_name, no_customer, sells_to_organisations
from flows.interview.written import Favourite, Text
from flows.news.case import CHANNEL, CUSTOMER, REGRET, TALK
from flows.reading.replies import match

WHO, FAMILY, ELSEWHERE = "who", "favourite_family", "other"
SIGNED = "signed"
"""Kept beside the answers: the id of the prospect that the customer was."""


# As Can says it; AGREED, of who has just signed, says nothing yet of who can pay.
Price = StrEnum("Price", "NO_SALE LOWERED LATE ON_TIME UNTESTED AGREED")
Resembles = StrEnum("Resembles", "YES PARTLY NO")
Came = StrEnum("Came", "PAID ASKED NOBODY")


class FamilyName(FamilyChoice, frozen=True, kw_only=True):
    """One of the families, or another, "": kept by its name, which no correction moves."""

    def options(self, answers: Answers) -> tuple[str, ...]:
        return (*super().options(answers), ELSEWHERE)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = match(reply, lexicon.labels, lexicon.tongue)
        return misread(reply, lexicon) if option is None else self.tapped(option, answers)

    def tapped(self, option: str, answers: Answers) -> Value:
        return "" if option == ELSEWHERE else answers.families[int(option)].name

    def convert(self, value: Value) -> Any:
        return converted(value, str)


def in_families(answers: Answers) -> bool:
    return bool(answers.families) and not by_name(answers)


def has_favourite(answers: Answers) -> bool:
    return bool(answers.favourite)


# A customer was told a price, and bought.
_NO_CUSTOMER = frozenset({Price.NO_SALE, Price.UNTESTED})

QUESTIONS: Mapping[str, tuple[Question, ...]] = {
    CUSTOMER: (
        Favourite(WHO, most=60),
        FamilyName(FAMILY, asks=in_families),
        Choice("found_by", Channel),
        Choice("can", Price, but=_NO_CUSTOMER),
        Choice("payer", Role, free=True, but=frozenset({Role.NOBODY}), asks=sells_to_organisations),
        Pick("resembles", Resembles, asks=has_favourite),
        Text("trigger"),
        Text("quote", quotes=True),
    ),
    REGRET: (
        Multi("wrong", Wrong, free=True, ends=frozenset(Wrong)),
        Choice("first_sign", FirstSign, free=True),
        Choice("regret_from", Channel),
    ),
    CHANNEL: (
        Choice("found_by", Channel),
        Pick("came", Came),
    ),
    TALK: (
        Favourite(WHO, most=60),
        Multi("talk_gave", Gave, like="gave", ends=frozenset(Gave)),
        Text("talk_words", quotes=True),
    ),
}
BY_ID = {question.id: question for questions in QUESTIONS.values() for question in questions}


NONE_YET: Mapping[str, Value] = {}


def asked(kind: str, answers: Answers, given: Mapping[str, Value] = NONE_YET) -> tuple[str, ...]:
    """What is asked about a piece of news, in order; nothing where it cannot be told: of an unknown
    kind, or of customers where there is none yet. Nobody let go of money that is not paid."""
    if kind in (CUSTOMER, REGRET) and no_customer(answers):
        return ()
    unpaid = {"payer"} if given.get("can") == Price.AGREED else set[str]()
    there = (q for q in QUESTIONS.get(kind, ()) if q.asks is None or q.asks(answers))
    return tuple(q.id for q in there if q.id not in unpaid)
