"""What a new customer changes in the answers themselves: one more in a group, how that group paid
the last time, and by which way one more came."""

from collections.abc import Iterator

from flows.interview.answers import Answers, Can
from flows.interview.lexicon import Value
from flows.interview.table import by_name
from flows.news.case import CUSTOMER
from flows.news.questions import FAMILY
from flows.reading.replies import plain
from flows.record.person import News
from flows.sheet.findings.finding import of_turn

# The last customers that are asked about: of as many, none is known to be the oldest.
_LAST = 5
_PAID = frozenset({Can.ON_TIME, Can.LATE, Can.LOWERED})


def moved(answers: Answers, news: News) -> dict[str, Value]:
    """The answers, by slot, that this piece of news makes otherwise."""
    return dict(_moved(answers, news)) if news.kind == CUSTOMER else {}


def _moved(answers: Answers, news: News) -> Iterator[tuple[str, Value]]:
    turn = _turn(answers, str(news.given.get(FAMILY) or ""))
    if turn is not None and len(answers.customers) == len(answers.families):
        counts = list(answers.customers)
        yield "customers", [*counts[:turn], counts[turn] + 1, *counts[turn + 1 :]]
    price = news.given.get("can")
    if turn is not None and price in _PAID and price != answers.families[turn].can:
        yield of_turn("can", turn), price
    road, told = news.given.get("found_by"), sum(answers.last_five.values())
    if isinstance(road, str) and 0 < told < _LAST:
        counted = {str(channel): n for channel, n in answers.last_five.items()}
        yield "last_five", {**counted, road: counted.get(road, 0) + 1}


def _turn(answers: Answers, name: str) -> int | None:
    """Which family bears this name; none where each is a customer."""
    families = () if by_name(answers) else answers.families
    return next((i for i, f in enumerate(families) if name and plain(f.name) == plain(name)), None)
