"""What happens after the sheet, as people type it: nothing is made of it that was not said."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from flows.calling.told import contacts
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Action
from flows.interview.path import walked
from flows.news.questions import CUSTOMER, PAYMENT, moved
from flows.prospect.listening import called_in
from flows.record.contacts import as_of
from flows.record.person import News, Task, take
from flows.rooms import HOUSE
from flows.sheet.sheet import sheet
from tests.content_for_tests import LIMITS, LISTS
from tests.conversing import BEGUN, words
from tests.strategies import Phone
from tests.test_news import play, said
from tests.test_prospect import with_sheet

SITUATION = Path(__file__).parent / "situations" / "marco.toml"
MARCO: Mapping[str, Any] = tomllib.loads(SITUATION.read_text(encoding="utf-8"))["answers"]
KNOWN = {"favourite_price": None, "usual_price": {"amount": 15, "currency": "€"}}


def claire(locale: str, **more: Any) -> Phone:
    """Claire, whose favourite is the chef Marco, with these answers besides."""
    return with_sheet({**MARCO, **more}, locale)


def last(phone: Phone) -> News:
    return phone.interview.news[-1]


def labels(phone: Phone) -> set[str]:
    """Those of the newest message."""
    newest = phone.buttons()[0][0]
    return {button.label for message, button in phone.buttons() if message == newest}


@pytest.mark.parametrize(
    ("locale", "text", "undo"),
    [
        (
            "fr",
            "Le mariage du 5 septembre a payé la balance six semaines en retard, moins 300.",
            "Oublier",
        ),
        ("en", "The Weston shop paid their invoice six weeks late, less £300.", "Forget it"),
    ],
)
def test_read_back_as_it_was_told(locale: str, text: str, undo: str) -> None:
    """What is recorded of a sentence is read back with the sentence itself, whole, the money that
    it tells included; a tap takes it away."""
    phone = claire(locale)
    assert text in play(phone, "/news", text).replace("\u2019", "’")
    assert undo in labels(phone)
    play(phone, f"[{undo}]")
    assert not phone.interview.news


@pytest.mark.parametrize(
    ("locale", "first", "then"),
    [
        (
            "fr",
            "Une nouvelle cliente, l’étude de Lyon, a payé",
            "Pardon, ce n’est pas une nouvelle : l’étude de Lyon a payé avec 92 jours de retard",
        ),
        (
            "en",
            "A new customer, the Weston solicitors, has paid",
            "Sorry, it’s not a new customer: the Weston solicitors paid me 92 days late",
        ),
    ],
)
def test_a_correction_is_no_other_piece(locale: str, first: str, then: str) -> None:
    """What begins by taking back what was just told takes its place, under a question of the form
    and on the screen of news alike."""
    for way in ((), ("/news",)):
        phone = claire(locale)
        play(phone, "/news", first, *way, then)
        (piece,) = phone.interview.news
        assert (piece.kind, piece.given["paid"], piece.given["newcomer"]) == (
            PAYMENT,
            "over_60",
            "no",
        )


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "Le chef Marco a dit oui pour le 18 juin, à 2 700"),
        ("en", "Le chef Marco signed for 18 June, at £2,700"),
    ],
)
def test_who_is_known_is_no_new_customer(locale: str, text: str) -> None:
    """An order of the favourite is theirs: no new customer is counted."""
    phone = claire(locale)
    play(phone, "/news", text)
    assert (last(phone).kind, last(phone).given["newcomer"]) == (PAYMENT, "no")


@pytest.mark.parametrize(
    ("locale", "door", "text", "words_of"),
    [
        (
            "fr",
            "Une conversation",
            "La fille des RH a dit qu’ils ont déjà un traiteur attitré",
            "La fille des RH",
        ),
        (
            "en",
            "A conversation",
            "The HR woman said that they already have a caterer they like",
            "The HR woman",
        ),
    ],
)
def test_a_whole_sentence_under_who(locale: str, door: str, text: str, words_of: str) -> None:
    """Where a nickname is asked for, a sentence is told whole: whom it is about is named, and
    nobody gave money who gave nothing; what they said is kept in its own words."""
    phone = claire(locale)
    play(phone, "/news", f"[{door}]", text)
    assert (last(phone).given["who"], last(phone).words) == (words_of, text)
    told = {"fr": "ils ont déjà un traiteur", "en": "they have a caterer already"}[locale]
    play(phone, told)
    assert "talk_gave" not in last(phone).given and last(phone).given["talk_words"] == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Une adjointe dans une shop de Charlesbourg, 120 employés", "Une adjointe dans une shop"),
        ("Un gars a écrit sur Instagram", "Un gars"),
        ("La Sophie de l’usine m’a pris un cinq à sept", "La Sophie de l’usine"),
        ("Une dame d’une association m’a écrit, pour un dossier", "Une dame d’une association"),
        ("Mr Shaw chairs the company of a block of flats", "Mr Shaw"),
        ("A couple in Southville found me on Google", "A couple in Southville"),
        ("A man rang about a crack in his house", "A man"),
    ],
)
def test_a_name_is_what_they_are_called(text: str, name: str) -> None:
    """A lead, or who is told of, is called by a name that ends where the sentence goes on."""
    assert called_in(text, LISTS) == name


def test_a_customer_counts_once_paid() -> None:
    """Who has accepted and not paid moves nothing on the sheet; told again once they paid, it is
    the same customer, who counts then."""
    phone = claire("fr", customers=[12, 3, 1])
    told = play(phone, "/news", "Awa a signé, restaurants, par Marco", "[Arrêter là]")
    assert (
        not moved(walked(phone.interview.given).path.answers, last(phone))
        and "pas encore payé" in told
    )
    play(phone, "/news", "Awa a payé")
    (piece,) = phone.interview.news
    assert (piece.kind, piece.given["can"]) == (CUSTOMER, "on_time")
    assert moved(walked(phone.interview.given).path.answers, piece)["customers"] == [13, 3, 1]


@pytest.mark.parametrize(
    ("locale", "pressing", "came"),
    [
        (
            "fr",
            "Manon attend un prix pour le 18 juin. Le bail finit le 31.",
            "Manon a dit oui, à 2 700",
        ),
        (
            "en",
            "Delroy waits for a price on three blocks. The lease ends.",
            "Delroy took two, at £4,200",
        ),
    ],
)
def test_what_pressed_is_done(locale: str, pressing: str, came: str) -> None:
    """The one who waits for what pressed first is no longer to be answered once it is done; a
    sentence says what came of it, is kept as such beside the action, and seen there."""
    phone = claire(locale, pressing=pressing)
    of = Dialogue(phone.person, words(), BEGUN, HOUSE)
    told = contacts(of, pressing.partition(".")[0])
    who = tuple(replace(one, id=at) for at, one in enumerate(told, 1))
    doing = take(phone.interview, Task(Action.PRESSING, BEGUN))
    phone.person = phone.person.changing(replace(doing, contacts=who))
    name = who[0].name
    assert (
        f"{name} :" in play(phone, "/action", "[C’est fait]")
        if locale == "fr"
        else play(phone, "/action", "[It’s done]")
    )
    assert phone.interview.contacts[0].done
    assert came in play(phone, came)
    assert (phone.interview.tasks[-1].came, phone.interview.contacts[0].came) == (came, came)


def test_a_day_that_is_past_is_promised_no_more() -> None:
    """Once the day is over by which something was to be done, no text promises it."""
    of = Dialogue(claire("fr").person, words(), BEGUN, HOUSE)
    (one,) = contacts(of, "Maître Valois attend un prix pour trois actes avant le 4 décembre")
    assert as_of((one,), date(2026, 12, 3)) == (one,)
    (then,) = as_of((one,), date(2026, 12, 4))
    assert then.over and not then.due and then.told.until is None


def test_no_group_is_aimed_for_against_its_hours() -> None:
    """A group that takes more of the hours than it brings of the money is not aimed for, also where
    somebody of the favourite's own group is regretted."""
    more = {"effort": [2, 7, 1], "can.1": "on_time", "can.2": "on_time", "regret_family": 0}
    phone = claire("fr", **more)
    made = sheet(walked(phone.interview.given).path.answers, LIMITS, LISTS)
    verbs = {
        line.facts["who"]: line.facts["verb"] for line in made.aim.lines if "verb" in line.facts
    }
    assert verbs["jeunes créateurs"] != "aim"


@pytest.mark.parametrize(
    ("locale", "lead", "not_told"),
    [
        ("fr", "Une mariée, mariage le 8 août, elle a dit « on verra »", "want"),
        (
            "fr",
            "Un festival me veut, 28 % de redevance et 1 500 de dépôt avant le 15 décembre",
            "want",
        ),
        ("fr", "Une dame d’une association m’a écrit, pour un dossier", "group"),
        ("en", "A man rang about his house; he may be selling it, or his brother may", "source"),
    ],
)
def test_no_word_no_answer(locale: str, lead: str, not_told: str) -> None:
    """A day told is no lack of one; a deposit that I owe is no haste of theirs; whoever writes for
    an association is no private person; a brother who is named has recommended nobody."""
    families = ["particuliers", "jeunes créateurs", "restaurants"]
    phone = claire(locale, families=families)
    play(phone, "/prospect", lead)
    assert not phone.person.prospects[-1].given.get(not_told)


def test_whom_i_pay_is_not_asked_for_a_budget() -> None:
    """Whoever takes a share of what I sell is asked what is left, not how they pay."""
    phone = claire("fr")
    play(phone, "/prospect", "Un festival me veut en juillet, 28 % de redevance, par Marco")
    while phone.person.prospects[-1].at:
        verdict = play(phone, "[Je ne sais pas]")
    assert "que reste-t-il" in verdict and "comment réglez-vous" not in verdict


@pytest.mark.parametrize(
    ("locale", "lead", "more", "stop"),
    [
        (
            "fr",
            "Un resto de Lyon, par Marco, veut commencer vite",
            "Elle demande une remise",
            "Le verdict maintenant",
        ),
        (
            "en",
            "A bistro in Bath, sent by Marco, wants to start soon",
            "They ask for a discount",
            "The verdict now",
        ),
    ],
)
def test_more_is_told_after_a_verdict(locale: str, lead: str, more: str, stop: str) -> None:
    """What is typed under a verdict and tells of them is judged with the rest; the list says of
    everybody what their page says."""
    phone = claire(locale)
    play(phone, "/prospect", lead, f"[{stop}]")
    verdict = play(phone, more)
    (prospect,) = phone.person.prospects
    assert prospect.given["can"] == ("lowered",) and len(prospect.told) == 2
    listed = said(phone.play("/prospect")) and play(
        phone, "[Mes prospects]" if locale == "fr" else "[My prospects]"
    )
    regret = {"fr": "d’un regret", "en": "a regret"}[locale]
    assert regret in verdict and regret in listed


def test_a_lead_left_is_corrected() -> None:
    """« Elle n’est pas… » corrects the lead that was left: it begins no other, and the group that
    it denies is no longer theirs."""
    phone = claire("fr", families=["particuliers", "jeunes créateurs", "restaurants"])
    play(phone, "/prospect", "Une dame par Google, pour un logo", "/prospect")
    play(phone, "Elle n’est pas une particulière, c’est une association")
    (prospect,) = phone.person.prospects
    assert not prospect.given.get("group") and prospect.name == "Une dame"


@pytest.mark.parametrize(
    ("locale", "question", "told", "never"),
    [
        (
            "fr",
            "À quel prix faire le forfait de Marco, pour les douze tables que je livre le 11 ?",
            "pour une vente habituelle",
            "Le relire",
        ),
        (
            "en",
            "At what price do I do Marco’s package, for twelve tables that I bring on the 11th?",
            "for a usual sale",
            "Check it",
        ),
        ("fr", "à quel prix je monte pour les restaurants ?", "", "15 €"),
        (
            "fr",
            "le bail de la cuisine, je fais quoi ?",
            "Le bail de la cuisine finit",
            "n’en dit rien",
        ),
        ("en", "what about the lease on the kitchen?", "", "nothing about it"),
    ],
)
def test_a_question_is_answered_by_what_they_told(
    locale: str, question: str, told: str, never: str
) -> None:
    """A question of a whole sentence is one; the usual price is told as what it is, and of no group
    that is named; what their answers tell is told, in the sentence that tells it."""
    bail = {
        "fr": "Le bail de la cuisine finit le 31 janvier.",
        "en": "The lease on the kitchen ends soon.",
    }
    phone = claire(locale, **KNOWN, pressing=f"Marco. {bail[locale]}")
    answered = play(phone, f"/ask {question}")
    assert told in answered and never not in answered
    play(phone, "/sheet")
    assert play(phone, question) == answered


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "84 clients à 5,5 h, cela fait 462 h, et 50 400 sur 462, 109 ; vous dites 120"),
        (
            "en",
            "84 homebuyers at 5.5 hours is 462 hours, and £50,400 over 462 is £109. You say £120.",
        ),
    ],
)
def test_a_figure_counted_again_is_no_text_to_check(locale: str, text: str) -> None:
    """Who counts again leads to the lines and the answers behind them."""
    phone = claire(locale)
    play(phone, text)
    assert str(phone.person.screen).startswith("why")


@pytest.mark.parametrize(
    ("locale", "text"),
    [("fr", "j’ai réfléchi au devis de Lyon"), ("en", "I thought about the quote for Bath")],
)
def test_a_question_that_waits_says_so(locale: str, text: str) -> None:
    """A sentence after another screen is no nickname: it is said what waits; news is told all the
    same."""
    phone = claire(locale)
    regret = {"fr": "Un nouveau regret", "en": "A new regret"}[locale]
    play(phone, "/news", f"[{regret}]", "/sheet")
    slot = phone.place.slot
    assert slot is not None and slot.question == "regret_name"
    play(phone, text)
    assert phone.place.slot == slot and str(slot) not in phone.interview.given
    play(phone, "/sheet", {"fr": "Awa a signé", "en": "Awa signed"}[locale])
    assert last(phone).given["who"] == "Awa" and phone.place.slot == slot


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr", "Je regrette : une agence de Paris m’a fait courir"),
        ("en", "I regret an agency in Bath that had me run"),
    ],
)
def test_a_regret_is_named_by_its_sentence(locale: str, text: str) -> None:
    """Whom a regret names is not asked again."""
    phone = claire(locale)
    play(phone, "/news", text)
    slot = phone.place.slot
    assert slot is not None and slot.question != "regret_name"
    named = walked(phone.interview.given).path.answers.regrets[-1].regret_name
    assert named in ("une agence de Paris", "an agency in Bath")
