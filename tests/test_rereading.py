"""At the review an answer is corrected by naming it, in a sentence; and the wall of all answers is
shown once."""

from functools import cache

import pytest

from flows.interview.answers import REVIEW
from tests.strategies import COMPLETE, Phone, finished, until
from tests.test_stumbles import said


@cache
def _at_review(lang: str) -> Phone:
    return until(lang, {**COMPLETE, "another_regret": "no"}, REVIEW)


def reviewing(lang: str = "fr") -> Phone:
    return _at_review(lang).fork()


@pytest.mark.parametrize(
    ("lang", "text", "slot", "value"),
    [
        ("fr", "mon offre c’est pas ça, c’est des menus pour les bistrots", "offer",
         "des menus pour les bistrots"),
        ("fr", "mon offre n’est pas ça, c’est la pose de parquet", "offer", "la pose de parquet"),
        ("fr", "les restaurants c’est 40 pas 50", "share", 40),
        ("fr", "la part des créateurs c’était 30", "share.1", 30),
        ("fr", "les créateurs paient en retard en fait", "can.1", "late"),
        ("fr", "pour les réseaux, c’est pas le blog c’est linkedin", "publishes", ["linkedin"]),
        ("fr", "oui mais le prix de l’heure c’est 80", "hour_worth",
         {"amount": 80, "currency": None}),
        ("fr", "non les heures prévues c’était 12", "planned_hours", 12),
        ("fr", "remplace mon chouchou par Zoé", "favourite", "Zoé"),
        ("en", "change my favourite to Bob", "favourite", "Bob"),
        ("en", "my hourly rate is 80 not 60", "hour_worth", {"amount": 80, "currency": None}),
        ("en", "the restaurants one should be 40", "share", 40),
        ("en", "my offer isn’t that, it’s menus for bistros", "offer", "menus for bistros"),
    ],
)  # fmt: skip
def test_corrected_by_its_name(lang: str, text: str, slot: str, value: object) -> None:
    """The answer that is named becomes what they say; nothing else does, but what one of two groups
    leaves to the other, and only it is shown."""
    phone = reviewing(lang)
    before = phone.interview.values()
    told = said(phone.type(text))
    other = {"share": "share.1", "share.1": "share"}.get(slot)
    rest = {other: 100 - value} if other and isinstance(value, int) else {}
    assert phone.interview.values() == {**before, slot: value, **rest}
    assert phone.place.at == REVIEW
    assert len(told.splitlines()) < 10, told


@pytest.mark.parametrize(
    ("lang", "text", "asked"),
    [
        ("fr", "mon offre est fausse", "offer"),
        ("fr", "en fait mon offre est nulle", "offer"),
        ("fr", "le rêve c’est plutôt d’ouvrir un deuxième bistrot", "dream"),
        ("en", "my offer is wrong", "offer"),
    ],
)
def test_named_and_not_told(lang: str, text: str, asked: str) -> None:
    """Where it is not sure what it becomes, its question is asked again; the answer stays, and then
    comes the review without its wall."""
    phone = reviewing(lang)
    before = phone.interview.values()
    phone.type(text)
    assert (phone.interview.values(), phone.place.at) == (before, asked)
    told = said(phone.type("Je peins des enseignes pour des boulangeries de quartier"))
    assert phone.place.at == REVIEW
    assert len(told.splitlines()) < 10, told


@pytest.mark.parametrize("text", ["xyzzy plugh", "je me suis trompé", "c’était 12 pas 13", "merci"])
def test_a_misstep_is_met_in_a_line(text: str) -> None:
    """What corrects nothing changes nothing, and does not bring all answers back."""
    phone = reviewing()
    before = phone.interview.values()
    told = said(phone.type(text))
    assert (phone.interview.values(), phone.place.at) == (before, REVIEW)
    assert len(told.splitlines()) < 10, told


def test_a_button_brings_back_one_answer() -> None:
    """An answer changed by its button is shown alone; all of them come when they are asked for."""
    phone = reviewing()
    phone.type("modifier")
    phone.type("Qui paie vraiment")
    phone.type("Le plus gros client")
    told = said(phone.tap(phone.options()["over_50"]))
    assert "C’est corrigé. Le plus gros client" in told
    assert "Vos groupes" not in told
    assert "Vos groupes" in said(phone.type("mes réponses"))


@pytest.mark.parametrize(
    "text",
    [
        "En fait mon offre c’est simple et je la raconte ici",
        "Non, votre chouchou c’est Zoé",
        "les restaurants c’est 40",
    ],
)
def test_a_text_of_theirs_corrects_nothing(text: str) -> None:
    """Once the sheet is theirs, words that may be a post are never taken for an answer."""
    phone = finished("fr", {**COMPLETE, "another_regret": "no"})
    before = phone.interview.values()
    phone.type(text)
    assert phone.interview.values() == before
