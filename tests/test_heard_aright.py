"""What people say in words of their own is taken for what it is, or asked again."""

import pytest

from flows.asking.answering import named
from tests.conversing import words
from tests.hearing.scene import Context, asked
from tests.test_told_otherwise import made

FOUR: Context = {"families": ["écoles", "bureaux", "usines", "mairies"]}
THREE: Context = {"families": ["écoles", "bureaux", "usines"], "family": "écoles"}


@pytest.mark.parametrize(
    ("lang", "question", "reply", "context", "value"),
    [
        ("fr", "spend", "900, le stand 500, les cartes 250, une pub 150", {}, "to_2000"),
        ("en", "spend", "450: flyers 300, a stall 150", {}, "under_500"),
        ("fr", "reactions", "Une : six coiffeuses et une comptable", {}, "one_two"),
        ("fr", "share", "12, 3400", THREE, 12),
        ("en", "share", "Twenty per cent, six of them at £900 each", THREE, 20),
        ("en", "customers", "14, 6, 30 and the one hall.", FOUR, [14, 6, 30, 1]),
        ("fr", "customers", "4, 2, 6, 1. Et pour les mairies il faut 20 jours", FOUR, [4, 2, 6, 1]),
        ("en", "behaviour", "Slow to decide, recommends me", {}, ["recommends"]),
        ("en", "double", "No. Well, not even for her sister.", {}, "never"),
        ("fr", "double", "Non. Enfin, même pas pour elle.", {}, "never"),
        ("fr", "time_zone", "je vis à Nairobi", {}, "nairobi"),
        ("en", "time_zone", "Mumbai", {}, "delhi"),
        ("en", "time_zone", "it is GMT-3 here", {}, "sao_paulo"),
        ("fr", "looks_like", "la phrase pour Zoé ne veut rien dire du tout", {}, "wrong"),
        ("en", "looks_like", "it says two customers, and I've got eleven", {}, "wrong"),
    ],
)  # fmt: skip
def test_it_is_taken(lang: str, question: str, reply: str, context: Context, value: object) -> None:
    """What is told so is what is kept."""
    assert made(lang, question, reply, context)[0] == value


@pytest.mark.parametrize("question", ["found_by", "last_five", "looks_like"])
def test_what_one_has_not_is_no_skip(question: str) -> None:
    """« J’ai pas de… » tells something: the question is not passed over."""
    place = asked("fr", question, {}).interview
    value, proposed = made("fr", question, "j'ai pas de vitrine dans la rue", {})
    assert place is not None
    assert value in (None, "wrong")
    assert "yes" not in proposed


def test_something_to_do_is_named() -> None:
    """Their own action begins by what is to be done, and says to whom."""
    lists = words().lists
    assert named("relancer la mairie", lists)
    assert named("Chase the council", lists)
    assert not named("je sais pas", lists)
    assert not named("appeler", lists)
