"""The calendar on the sheet: a feast is spoken of when it is near, to those who sell for it."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from flows.desk.telling import made
from flows.interview.answers import Answers, Channel, PaidCount, SellsBy
from flows.sheet.rules.bills import season
from flows.words.texts import Words
from tests.content_for_tests import LIMITS, LISTS
from tests.papers_for_tests import dialogue

SHOP = Answers(paid_count=PaidCount.MANY, sells_by=SellsBy.SHOP, offer="Des bougies.")
MARKET = Answers(
    paid_count=PaidCount.MANY,
    sells_by=SellsBy.QUOTE,
    offer="Des bols, sur les marchés.",
    last_five={Channel.EVENT: 3},
)
FLOWERS = replace(SHOP, offer="Je suis fleuriste.")
TRADER = replace(MARKET, offer="Des études pour le marché du travail.")


@pytest.mark.parametrize(
    ("answers", "day", "feast"),
    [
        (SHOP, date(2026, 11, 12), None),
        (SHOP, date(2026, 11, 13), "christmas"),
        (SHOP, date(2026, 12, 24), "christmas"),
        (SHOP, date(2026, 12, 25), None),
        (SHOP, date(2027, 1, 20), None),
        (FLOWERS, date(2027, 1, 20), "valentine"),
        (MARKET, date(2026, 11, 20), "christmas"),
        (TRADER, date(2026, 11, 20), None),
        (replace(MARKET, last_five={Channel.NETWORK: 3}), date(2026, 11, 20), None),
        (replace(SHOP, sells_by=None), date(2026, 11, 20), None),
    ],
)
def test_a_feast_is_told_in_its_weeks(answers: Answers, day: date, feast: str | None) -> None:
    """Six weeks before, over a counter or on a market they named; not after, nor to others."""
    found = season(answers, LIMITS, LISTS, day)
    assert (found and found.facts["feast"]) == (feast and Words(f"feast-{feast}"))


def test_the_day_is_that_of_the_interview() -> None:
    """A sheet speaks of the calendar as it was at the last answer, whenever it is read."""
    values = {"depth": "express", "offer": "Des bougies.", "paid_count": "many", "sells_by": "shop"}
    for month, told in ((11, True), (7, False)):
        at = datetime(2026, month, 20, tzinfo=UTC)
        d = dialogue(values, "fr", at)
        d.now = datetime(2026, 11, 25, tzinfo=UTC)
        assert made(d).evidence.has("season") is told
