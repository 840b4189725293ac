"""Whom to call, as an earlier reading kept them: read as today, first what is due first; and what a
text to them may say once more is known."""

from datetime import date
from functools import cache

import msgspec
import pytest
from msgspec.structs import replace

from flows.calling.told import contacts
from flows.desk.telling import made
from flows.interview.answers import Given, SellsBy
from flows.record.contacts import Because, Contact, Details, Greeted, as_of, to_call
from flows.sheet.people import plan
from flows.sheet.people import words as saying
from flows.words.texts import Money
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.papers_for_tests import dialogue, situation
from tests.strategies import COMPLETE, Phone, finished
from tests.test_calling import at_home, by_name, d_of

PRESSING = (
    "Manon veut la date du 18 juin et un prix pour 160 avant vendredi le 4 décembre. "
    "Le gros festival de juillet, dossier et 1500 de dépôt avant le 15 décembre"
)
OLDER = (
    Contact(1, "Manon", Greeted.NAME, "Manon", "pour la date du 18 juin", Because.WAITS),
    Contact(2, "le festival de juillet", why="dossier", kind=Because.OTHER),
    Contact(3, "1500 de dépôt", why="avant le 15 décembre", kind=Because.OTHER),
    Contact(4, "Docteur P.", why="son contrat se termine le 31 janvier", kind=Because.OTHER),
    Contact(5, "Karim", Greeted.NAME, "Karim", "me doit 700", Because.OTHER, sure=True),
    Contact(6, "Awa", Greeted.NAME, "Awa", "me doit 900", Because.OWES, done=BEGUN),
)


@cache
def _complete() -> Phone:
    return finished("fr", COMPLETE)


def older(days: int = 0) -> Phone:
    """Somebody whose list was kept before reasons were read as they are. days: since."""
    phone = _complete().fork()
    given = {**phone.interview.given, "pressing": Given(PRESSING, BEGUN)}
    kept = replace(phone.interview, given=given, contacts=OLDER, listed=6)
    phone.person = phone.person.changing(kept)
    phone.pass_days(days)
    phone.type("/help")
    return phone


def test_an_older_list_is_read_as_today() -> None:
    """What is nobody is no call, and stays as a date to keep; a reason is read again, with the day
    that presses; what they chose, wrote or did stays as it is."""
    known = by_name(older())
    assert "1500 de dépôt" not in known and not known["Manon"].thing
    assert known["le gros festival de juillet"].thing
    assert (
        known["Manon"].why
        == "veut la date du 18 juin et un prix pour 160 avant vendredi le 4 décembre"
    )
    assert (known["Docteur P."].greeted, known["Docteur P."].kind) == (Greeted.DOCTOR, Because.ENDS)
    assert (known["Karim"].kind, known["Karim"].sure) == (Because.OTHER, True)
    assert known["Awa"] == OLDER[-1]


def test_it_is_read_again_once() -> None:
    """Another turn changes nothing of it."""
    phone = older()
    before = phone.interview.contacts
    phone.type("/help")
    assert phone.interview.contacts == before


def test_what_is_due_comes_first_and_goes_once_past() -> None:
    """What is to be done by a day stands before who waits longer, and is gone the day after; who
    waits stays."""
    phone = older()
    first = to_call(phone.interview.contacts)[0]
    assert first.name == "Manon"
    later = as_of(phone.interview.contacts, date(2026, 12, 16))
    assert all(not one.thing for one in later)
    assert any(one.name == "Manon" for one in later)


def said(contact: Contact, locale: str = "fr") -> str:
    """What is written to them."""
    found = saying(made(d_of(at_home(locale))).evidence, contact)
    return words().texts[Variant(locale)].text(found) if found else ""


def test_nobody_is_monsieur_and_tu() -> None:
    """A title goes where they say « tu »."""
    (one,) = contacts(d_of(at_home()), "Monsieur B., attend mon devis")
    assert said(one).startswith("Bonjour Monsieur,")
    assert said(replace(one, tu=True)).startswith("Bonjour, tu")


def test_who_leaves_and_sends_customers_is_asked_who_takes_over() -> None:
    """Of two reasons the one that does not wait is said, though the other was chosen."""
    (one,) = contacts(d_of(at_home()), "Sébastien, vend son magasin en mars, m'envoie des clients")
    text = said(replace(one, kind=Because.INTRODUCES, sure=True))
    assert "Qui prend le relais" in text and "merci pour les clients" in text


def test_a_price_that_can_be_worked_out_is_told() -> None:
    """Their usual price, as many times as it is waited for, is in the text; how it is made up is
    shown to them alone, who may change it. No other price is."""
    told = situation("marco") | {
        "sells_by": SellsBy.QUOTE,
        "usual_price": {"amount": 3900, "currency": "€"},
    }
    d = dialogue(told, "fr")
    e, texts = made(d).evidence, words().texts[Variant("fr")]
    quote, urgent = contacts(
        d, "Karim, attend mon devis pour quatre entreprises\nAwa, attend mon prix urgence"
    )
    found = saying(e, quote)
    assert found is not None and "pour quatre entreprises : 15 600 €." in spaced(texts.text(found))
    assert "4 × 3 900 € = 15 600 €" in spaced(texts.text(plan(e, quote)))
    other = saying(e, urgent)
    assert other is not None and "€" not in texts.text(other)


def spaced(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("locale", "name", "called"),
    [
        ("fr", "ma consœur", "votre consœur"),
        ("fr", "mes adultes", "vos adultes"),
        ("en", "my colleague", "your colleague"),
    ],
)
def test_theirs_is_said_to_be_theirs(locale: str, name: str, called: str) -> None:
    """« Ma consœur » is told back as « votre consœur »."""
    d = d_of(at_home(locale))
    one = Contact(1, name, why="part en juin" if locale == "fr" else "leaves in June")
    assert called in words().texts[Variant(locale)].text(plan(made(d).evidence, one))


def test_a_debt_that_was_chosen_with_a_sum_is_told() -> None:
    """A debt that they chose, of a sum that they told, is one, whatever words they used."""
    told = Details(kinds=())
    one = Contact(
        1, "le greffe", why="2 300 jamais réclamés", kind=Because.OWES, sure=True, told=told
    )
    assert said(one) == ""
    assert "2 300 €" in spaced(said(replace(one, sum=Money(2300, "€"))))


def test_days_are_those_of_the_interview() -> None:
    """A day that was told then is not taken for that of the next year when it is read later."""
    phone = older(days=60)
    until = by_name(phone)["Manon"].told.until
    assert until is not None and until.year == BEGUN.year
    assert msgspec.json.encode(phone.person)
