"""What a regret cost: the computation can be shown, and amounts of two moneys are never added."""

from flows.interview.answers import Answers, HasRegret, PaidCount, Regret
from flows.sheet.rules.costs import bad_cost, real_rate
from flows.words.texts import Money, Words
from tests.content_for_tests import LIMITS, VOICES


def told(worth: Money, agreed: Money | None) -> Answers:
    regret = Regret(planned_hours=10, real_hours=31, price_agreed=agreed)
    return Answers(
        paid_count=PaidCount.SOME, hour_worth=worth, regret=HasRegret.YES, regrets=(regret,)
    )


def test_the_computation_is_shown_in_every_voice() -> None:
    """Why? has the numbers it was made from."""
    answers = told(Money(60, "€"), Money(600, "€"))
    [cost], [rate] = bad_cost(answers, LIMITS), real_rate(answers, LIMITS)
    for texts in VOICES.values():
        cost_said = texts.text(Words("line-bad_cost.how", cost.facts))
        rate_said = texts.text(Words("line-real_rate.how", rate.facts))
        assert all(number in cost_said for number in ("31", "10", "21", "60", "600"))
        assert all(number in rate_said for number in ("600", "31", "19"))


def test_two_moneys_are_not_added() -> None:
    """A price in another money gives no fair price, and is compared with nothing."""
    answers = told(Money(60, "€"), Money(600, "£"))
    [cost], [rate] = bad_cost(answers, LIMITS), real_rate(answers, LIMITS)
    assert cost.facts["fair_known"] == "no"
    assert rate.facts["worth_known"] == "no"


def test_an_amount_without_a_sign_is_in_their_money() -> None:
    """A price typed without a sign is in the money of the others."""
    answers = told(Money(60, "€"), Money(600))
    [cost] = bad_cost(answers, LIMITS)
    assert cost.facts["fair"] == Money(1860, "€")
