"""What nobody asked about, and what was typed beside an option: kept in their words, for them."""

from flows.desk.dialogue import Dialogue
from flows.interview.answers import KEPT, REVIEW
from flows.papers.document import document
from flows.protocol.exchange import Say
from flows.rooms import HOUSE
from tests.conversing import BEGUN, words
from tests.strategies import COMPLETE, EXPRESS, Phone, until

LEAVES = "Katja quitte l’éditeur le 31 janvier"
LIMIT = "je ne peux pas faire plus de trois accords par jour"


def d_of(phone: Phone) -> Dialogue:
    return Dialogue(phone.person, words(), BEGUN, HOUSE)


def said(effects: object) -> str:
    assert isinstance(effects, tuple)
    return " ".join(effect.html for effect in effects if isinstance(effect, Say))


def noted(phone: Phone) -> object:
    return phone.interview.values().get("untold")


def test_at_the_review_a_fact_is_noted() -> None:
    """Who tells something at the review that no answer is about is told that it is noted, in their
    words; a second fact comes after the first; both open the sheet, and stay when it is given."""
    phone = until("fr", EXPRESS, REVIEW)
    assert "C’est noté" in said(phone.type(LEAVES))
    assert phone.place.at == REVIEW
    phone.type(LIMIT)
    assert LEAVES in str(noted(phone)) and "trois accords" in str(noted(phone))
    sheet = said(phone.tap(phone.button("go:sheet")))
    assert "À ne pas oublier" in sheet and LEAVES in sheet
    assert LEAVES in str(noted(phone))


def test_once_the_sheet_is_theirs_a_tap_notes_it() -> None:
    """A longer text while nothing is asked is offered to be checked, or to be noted."""
    phone = until("fr", EXPRESS, KEPT)
    after = "et son remplaçant arrive en février : il faut le rencontrer avant la fin du mois"
    text = f"{LEAVES}, {after}"
    phone.type(text)
    phone.tap(phone.button("note"))
    assert LEAVES in str(noted(phone))


def test_a_word_is_no_fact() -> None:
    """A word or two at the review tell nothing to be read again a month later."""
    phone = until("fr", EXPRESS, REVIEW)
    phone.type("bof bof")
    assert noted(phone) is None


def test_nobody_else_reads_it() -> None:
    """What was told for their own sheet, and what was typed beside an option, is in their report
    and in no document for others."""
    phone = until("fr", EXPRESS, REVIEW)
    phone.type(LEAVES)
    ours, theirs = document(d_of(phone)), document(d_of(phone), own=False)
    assert LEAVES in str(ours)
    assert LEAVES not in str(theirs)


def test_what_is_typed_beside_an_option_is_kept() -> None:
    """The words that tell more than the option they were taken for stand beside it, in the report
    and in the why; those that say no more than it does are not said twice."""
    phone = until("fr", COMPLETE, "can")
    phone.type("payé sans retard, par la mairie de Joué qui change de maire en juin")
    assert phone.interview.values()["can"] == "on_time"
    assert "change de maire" in str(phone.interview.given["can"].more)
    report = str(document(d_of(phone)))
    assert "change de maire" in report
    assert "change de maire" not in str(document(d_of(phone), own=False))


def test_the_same_words_are_not_kept_twice() -> None:
    """An option that is typed by its label is not repeated."""
    phone = until("fr", COMPLETE, "can")
    phone.type("payé sans retard")
    assert phone.interview.given["can"].more is None
