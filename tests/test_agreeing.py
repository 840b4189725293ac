"""A yes, a no and « enlève ça » do what they say, in the words people have for them."""

import pytest

from tests.content_for_tests import LISTS
from tests.strategies import PLANS, Phone, finished, until

EXPRESS, COMPLETE = PLANS["express"], PLANS["complete"]
YES = (
    "oui", "ouais voilà", "oe", "wi", "c’est ça", "exact", "mets-en", "voilà exactement",
    "ouin c’est ça", "aye that’s right", "aye", "yep", "spot on", "ben oui je viens de le dire",
)  # fmt: skip


def proposed(at: str, typed: str) -> Phone:
    """A phone at a question, where what was typed made the bot propose."""
    phone = until("fr", COMPLETE, at)
    phone.type(typed)
    assert len(phone.place.proposed) == 1
    return phone


@pytest.mark.parametrize("yes", YES)
def test_a_yes_takes_what_is_proposed(yes: str) -> None:
    """However it is said, a yes is to the option proposed."""
    phone = proposed("can", "y a eu un geste sur le prix")
    option = phone.place.proposed[0]
    phone.type(yes)
    assert phone.interview.given["can"].value == option


def test_a_yes_is_not_to_another_button() -> None:
    """Where a button begins with « oui », a yes to another one that is proposed is to that one."""
    phone = until("fr", EXPRESS, "looks_like")
    phone.type("des bêtises dedans")
    assert phone.place.proposed == ("wrong",)
    phone.type("oui")
    assert phone.interview.given["looks_like"].value == "wrong"


@pytest.mark.parametrize("no", ["non", "nan", "no", "ben non"])
def test_a_no_goes_on(no: str) -> None:
    """A no to what is proposed that tells what it is instead is that answer."""
    phone = proposed("can", "y a eu un geste sur le prix")
    phone.type(f"{no}, payé sans retard")
    assert phone.interview.given["can"].value == "on_time"


def test_what_is_taken_off() -> None:
    """Of what is ticked, what is to be taken off goes; what is to be put in its place comes."""
    phone = until("fr", COMPLETE, "publishes")
    phone.tap(phone.options()["linkedin"])
    phone.tap(phone.options()["blog"])
    phone.type("enlève linkedin")
    assert phone.place.picked == ["blog"]
    phone.type("enlève le blog et mets instagram")
    assert phone.place.picked == ["instagram"]
    phone.type("c’est ça")
    assert phone.interview.given["publishes"].value == ["instagram"]


def test_what_goes_with_nothing_else_gives_way() -> None:
    """Typing an answer after « nulle part » was ticked is no dead end."""
    phone = until("fr", COMPLETE, "publishes")
    phone.tap(phone.options()["nowhere"])
    phone.type("linkedin")
    assert phone.interview.given["publishes"].value == ["linkedin"]


def test_an_answer_stays() -> None:
    """« Oui, rien à changer » keeps the answer that is shown, though words are asked for."""
    phone = until("fr", EXPRESS, "paid_count")
    offer = phone.interview.given["offer"].value
    phone.type("retour")
    assert phone.place.at == "offer"
    phone.type("oui c’est ça, rien à changer")
    assert phone.interview.given["offer"].value == offer
    assert phone.place.at == "paid_count"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("euh je dirais Nadia, elle commande tous les deux mois", "Nadia"),
        ("It would be Marloes, she is legal assistant here", "Marloes"),
        ("la dame au caniche", "la dame au caniche"),
    ],
)
def test_a_name_out_of_what_is_said(typed: str, kept: str) -> None:
    """A nickname is kept without what is told of its bearer."""
    phone = until("fr", EXPRESS, "favourite")
    phone.type(typed)
    assert phone.interview.given["favourite"].value == kept


def test_what_somebody_said_alone() -> None:
    """A quotation is kept without hesitation, and without the words that report it."""
    phone = until("fr", EXPRESS, "quote")
    phone.type("euh elle m’a dit avec vous au moins je dors la veille voilà")
    assert phone.interview.given["quote"].value == "avec vous au moins je dors la veille"


@pytest.mark.parametrize("typed", ["effacer", "tout effacer", "effacer tout", "oui", "efface"])
def test_nothing_is_erased_on_a_guess(typed: str) -> None:
    """Where everything would be erased, only the button's own words do it, or a tap."""
    phone = finished("fr", EXPRESS)
    phone.play("/delete")
    phone.type(typed)
    assert phone.person.interview is not None
    assert phone.interview.given["offer"].value


def test_a_word_before_is_no_no() -> None:
    """« ben elle a payé tard » refuses nothing; « ben non, une seule » does, and goes on."""
    assert LISTS.tongue.beyond_no("ben elle a payé tard") == ""
    assert LISTS.tongue.beyond_no("ben non, une seule") == "une seule"


@pytest.mark.parametrize("typed", ["Super boulot, merci", "Parfait comme la première fois"])
def test_new_words_that_begin_like_a_yes(typed: str) -> None:
    """At an answer in words that is shown again, another answer that opens like a yes is kept."""
    phone = until("fr", EXPRESS, "quote")
    phone.type("Je dors enfin")
    phone.type("retour")
    assert phone.place.at == "quote"
    phone.type(typed)
    assert phone.interview.given["quote"].value == typed
