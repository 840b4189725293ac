"""What is proposed under /news and /prospect is confirmed as it is in the interview."""

from functools import cache

import pytest

from tests.strategies import COMPLETE, Phone, finished
from tests.test_stumbles import said


@cache
def _finished() -> Phone:
    return finished("fr", {**COMPLETE, "another_regret": "no"})


def told_to(*lines: str) -> Phone:
    """A phone whose sheet is there, on which these were typed."""
    phone = _finished().fork()
    for line in lines:
        phone.play(line)
    return phone


PROSPECT = ("/prospect", "Zoé", "Une recommandation", "Restaurants", "Rien de tout cela")
NEWS = ("/news", "Un nouveau client", "Léon", "Restaurants")


def answers(phone: Phone) -> object:
    return phone.person.prospects[-1].given if phone.person.prospects else phone.interview.news


@pytest.mark.parametrize(
    ("lines", "near", "kept"),
    [
        (PROSPECT, "il a parlé argent", "asked_price"),
        (NEWS, "quelqu’un du quartier", "recommendation"),
    ],
)
@pytest.mark.parametrize("yes", ["oui", "ok voilà", "👍", "tap"])
def test_a_yes_takes_what_is_proposed(
    lines: tuple[str, ...], near: str, kept: str, yes: str
) -> None:
    """A reply near one option is proposed and not kept; a yes, or a tap, keeps it."""
    phone = told_to(*lines)
    before = answers(phone)
    asked = said(phone.type(near))
    assert "Vous voulez dire" in asked
    assert answers(phone) == before
    button = phone.buttons()[0]
    _ = phone.tap(button) if yes == "tap" else phone.type(yes)
    assert answers(phone) != before
    assert "~" not in (phone.person.screen or "")
    assert kept in str(answers(phone))


@pytest.mark.parametrize("no", ["non", "Autre chose"])
@pytest.mark.parametrize(
    ("lines", "near"),
    [(PROSPECT, "il a parlé argent"), (NEWS, "quelqu’un du quartier")],
)
def test_a_no_asks_with_all_buttons(lines: tuple[str, ...], near: str, no: str) -> None:
    """A no keeps nothing, and the question comes with all its buttons."""
    phone = told_to(*lines)
    before = answers(phone)
    phone.type(near)
    told = said(phone.type(no))
    assert answers(phone) == before
    assert "Passer" in told or "Je ne sais pas" in told


def test_a_mere_yes_is_no_answer() -> None:
    """A yes to nothing in particular is kept nowhere, and proposes nothing."""
    phone = told_to(*PROSPECT)
    before = answers(phone)
    assert "Vous voulez dire" not in said(phone.type("oui"))
    assert answers(phone) == before
