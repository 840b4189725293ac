"""What is asked about a piece of news, by its kind: the interview's own questions, asked of one
customer, regret or channel; and two of ours. It reads like the table of the interview.

Then what is made of it: the line of the sheet that it is held against, and what a new customer
changes in the answers themselves."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import (
    Answers,
    Can,
    Channel,
    FirstSign,
    HowLate,
    Misread,
    Role,
    Value,
    Wrong,
)
from flows.interview.choices import Choice, FamilyChoice, Pick
from flows.interview.conditions import no_customer, sells_to_organisations
from flows.interview.kinds import Favourite, Question, Text, converted, misread
from flows.interview.lexicon import Lexicon
from flows.interview.several import Multi
from flows.interview.table import LATE_BANDS, understands
from flows.limits import Limits
from flows.reading.replies import match, plain
from flows.record.person import News
from flows.sheet.line import Line, of_turn
from flows.words.texts import Fact, Words

CUSTOMER, REGRET, CHANNEL, TALK = "customer", "regret", "channel", "talk"
PAYMENT = "payment"


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


WHO, FAMILY, ELSEWHERE = "who", "favourite_family", "other"
WANT = "want"
"""How a customer came to a yes: kept where it is told, and never asked."""
SIGNED = "signed"
"""Kept beside the answers: the id of the prospect that the customer was."""


# As Can says it; AGREED, of who has just signed, says nothing yet of who can pay.
Price = StrEnum("Price", "NO_SALE LOWERED LATE ON_TIME UNTESTED AGREED")
Resembles = StrEnum("Resembles", "YES PARTLY NO")
Came = StrEnum("Came", "PAID ASKED NOBODY")
Newcomer = StrEnum("Newcomer", "YES NO")
# As Gave says it, first; whoever was called may have given nothing.
Received = StrEnum("Received", "COMPLIMENTS TIME CONTACT DATA MONEY NOTHING")
# As HowLate says it, first: its ranges are theirs.
Paid = StrEnum("Paid", "UNDER_30 TO_60 OVER_60 IN_PARTS ON_TIME UNPAID")


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
    return bool(answers.families) and not answers.by_name


def has_families(answers: Answers) -> bool:
    return bool(answers.families)


def has_favourite(answers: Answers) -> bool:
    return bool(answers.favourite)


LATENESS = Choice("paid", Paid, bands=LATE_BANDS, unit="days", like="how_late")

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
    PAYMENT: (
        Favourite(WHO, most=60),
        Pick("newcomer", Newcomer),
        FamilyName(FAMILY, asks=has_families),
        LATENESS,
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
        Multi("talk_gave", Received, like="gave", ends=frozenset(Received)),
        Text("talk_words", quotes=True),
    ),
}
BY_ID = {question.id: question for questions in QUESTIONS.values() for question in questions}
NONE_YET: Mapping[str, Value] = {}


def asked(kind: str, answers: Answers, given: Mapping[str, Value] = NONE_YET) -> tuple[str, ...]:
    """What is asked about a piece of news, in order; nothing where it cannot be told: of an unknown
    kind, or of customers where there is none yet. Nobody let go of money that is not paid."""
    if kind in (CUSTOMER, PAYMENT, REGRET) and no_customer(answers):
        return ()
    unpaid = {"payer"} if given.get("can") == Price.AGREED else set[str]()
    there = (q for q in QUESTIONS.get(kind, ()) if q.asks is None or q.asks(answers))
    return tuple(q.id for q in there if q.id not in unpaid)


def read_back(news: News) -> News:
    """The piece of news without what its questions no longer understand."""
    mended = {question: _mended(question, value) for question, value in news.given.items()}
    given = {question: value for question, value in mended.items() if _understood(question, value)}
    return replace(news, given=given)


def _mended(question: str, value: Value) -> Value:
    """An option that was once kept alone, where its question keeps a list."""
    return [value] if question == "wrong" and isinstance(value, str) else value


def _understood(question: str, value: Value) -> bool:
    if question == SIGNED:
        return isinstance(value, str)
    if question not in BY_ID:
        return understands(question, value)
    try:
        BY_ID[question].convert(value)
    except ValueError:
        return False
    return True


def settled(news: News) -> News:
    """A payment of somebody new is a new customer's."""
    if news.kind != PAYMENT or news.given.get("newcomer") != Newcomer.YES:
        return news
    given = {step: value for step, value in news.given.items() if step in (WHO, FAMILY)}
    return replace(news, kind=CUSTOMER, given=given)


_PAID = frozenset({Can.ON_TIME, Can.LATE, Can.LOWERED})


def moved(answers: Answers, news: News) -> dict[str, Value]:
    """The answers, by slot, that this piece of news makes otherwise."""
    moves = _MOVES.get(news.kind)
    return dict(moves(answers, news)) if moves else {}


def _paid_late(answers: Answers, news: News) -> Iterator[tuple[str, Value]]:
    """Somebody known paid late: so does their group, and by so much."""
    turn, late = late_group(answers, news), news.given.get("paid")
    if turn is None or late not in tuple(HowLate):
        return
    family = answers.families[turn]
    if family.can is not Can.LATE:
        yield of_turn("can", turn), str(Can.LATE)
    days = of_turn("how_late", turn)
    if family.how_late != late or days in answers.exact:  # the days were those of another
        yield days, late


def late_group(answers: Answers, news: News) -> int | None:
    """The turn of the group that a payment is of; of the customer, where each is a family."""
    name = plain(str(news.given.get(FAMILY) or ""))
    return next((i for i, f in enumerate(answers.families) if name and plain(f.name) == name), None)


def _moved(answers: Answers, news: News) -> Iterator[tuple[str, Value]]:
    price = news.given.get("can")
    if price == Price.AGREED:
        return  # the sheet counts those who paid
    turn = _turn(answers, str(news.given.get(FAMILY) or ""))
    if turn is not None and len(answers.customers) == len(answers.families):
        counts = list(answers.customers)
        yield "customers", [*counts[:turn], counts[turn] + 1, *counts[turn + 1 :]]
    if turn is not None and price in _PAID and price != answers.families[turn].can:
        yield of_turn("can", turn), price
    wish = news.given.get(WANT)
    if turn is not None and price in _PAID and wish and wish != answers.families[turn].want:
        yield of_turn("want", turn), wish
    road, told = news.given.get("found_by"), sum(answers.last_five.values())
    if isinstance(road, str) and told:
        counted = {str(channel): n for channel, n in answers.last_five.items()}
        yield "last_five", {**counted, road: counted.get(road, 0) + 1}


def _turn(answers: Answers, name: str) -> int | None:
    """Which family bears this name; none where each is a customer."""
    families = () if answers.by_name else answers.families
    return next((i for i, f in enumerate(families) if name and plain(f.name) == plain(name)), None)


_MOVES: Mapping[str, Callable[[Answers, News], Iterator[tuple[str, Value]]]] = {
    CUSTOMER: _moved,
    PAYMENT: _paid_late,
}
