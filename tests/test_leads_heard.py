"""What is read of a lead, question by question, in the sentences of six new users."""

import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from flows.reading.days import surely_by
from flows.record.contacts import Because, Contact
from tests.conversing import BEGUN
from tests.strategies import Phone
from tests.test_leads_lived import DRESSES, PIANO, read, told, verdict
from tests.test_leads_lived import lead as told_of
from tests.test_prospect import LISTS, with_sheet

BASE: dict[str, Any] = {"depth": "complete", "paid_count": "many", "market": "individuals"}
BIKES: dict[str, Any] = BASE | {
    "offer": "je répare des vélos électriques et des cargos à Fontaine",
    "market": "both",
    "families": ["particuliers", "pros du cargo", "marques"],
    "favourite": "Kévin",
    "favourite_family": 1,
    "payer": "director",
    "found_by": "recommendation",
    "trigger": "son cargo était en panne, il bosse avec tous les jours",
    "moment_kind": "loss",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "le loueur",
    "regret_family": 1,
    "wrong": ["haggled"],
    "first_sign": "haggled",
    "another_regret": "no",
}
DESIGNER: dict[str, Any] = BASE | {
    "offer": "I test apps with users in Nairobi",
    "market": "companies",
    "families": ["Saccos and fintech here", "Start-up founders", "NGOs"],
    "favourite": "Mama Beatrice",
    "favourite_family": 0,
    "payer": "director",
    "found_by": "recommendation",
    "last_five": {"recommendation": 3, "social": 1, "platform": 1},
    "trigger": "Their new app went live and the centre get 900 calls in one week, AGM in six weeks",
    "moment_kind": "something_new",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "Sir Vision",
    "regret_family": 1,
    "wrong": ["paid_late"],
    "regret_from": "social",
    "first_sign": {"words": "We will grow together, he say"},
    "another_regret": "yes",
    "regret_name.1": "Nine approvals",
    "regret_family.1": 2,
    "wrong.1": ["more_work"],
    "regret_from.1": "platform",
    "first_sign.1": {"words": "four managers will comment"},
    "another_regret.1": "no",
}
GROOMER: dict[str, Any] = BASE | {
    "offer": "j'toilette des chiens pis des chats à Aylmer",
    "sells_by": "sessions",
    "usual_price": {"amount": 75, "currency": "$"},
    "families": [
        "petits chiens réguliers",
        "les dou dou euh doodles",
        "l'éleveuse avec le refuge",
        "les chats",
    ],
    "share": 47,
    "share.1": 31,
    "share.2": 13,
    "share.3": 9,
    "customers": [62, 38, 2, 22],
    "want": "sign_fast",
    "want.1": "asked_price",
    "want.2": "sign_fast",
    "want.3": "sign_fast",
    "can": "on_time",
    "can.1": "on_time",
    "can.2": "late",
    "how_late.2": "over_60",
    "can.3": "on_time",
    "favourite": "monsieur Beaulne",
    "favourite_family": 3,
    "payer": "themselves",
    "found_by": "recommendation",
    "met_through": "Mélissa la technicienne de la clinique",
    "introducers": "one_or_two",
    "introducer_names": ["Mélissa", "Sylvie"],
    "last_five": {"recommendation": 3, "social": 2},
    "no_shows": "one_two",
    "trigger": "sa femme Denise venait de mourir c'est elle qui brossait les chats",
    "moment_kind": "loss",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "le doodle de Cantley",
    "regret_family": 1,
    "wrong": ["more_work"],
    "regret_from": "social",
    "first_sign": "spoke_ill",
    "double": "conditions",
    "double_terms": "le chien brossé pis a signe pour la rase",
    "another_regret": "yes",
    "regret_name.1": "le refuge",
    "regret_family.1": 2,
    "wrong.1": ["paid_late"],
    "another_regret.1": "no",
    "pressing": "Sylvie attend une date pour quatorze chiots avant le vingt-deux",
}
ARABIC: dict[str, Any] = BASE | {
    "offer": "cours d'arabe par visio pour ceux qui partent",
    "families": ["familles diaspora", "professionnels qui partent", "écoles privées"],
    "want": "sign_fast",
    "want.1": "sign_fast",
    "want.2": "sign_fast",
    "can": "on_time",
    "can.1": "on_time",
    "can.2": "late",
    "favourite": "le docteur Sy",
    "favourite_family": 1,
    "payer": "themselves",
    "found_by": "recommendation",
    "met_through": "Awa",
    "introducers": "one_or_two",
    "introducer_names": ["Awa", "Fatim"],
    "trigger": "il venait de signer avec un hôpital de Riyad, départ le 1er mars, en arabe",
    "moment_kind": "something_new",
    "regret": "yes",
    "regret_name": "tonton de Montréal",
    "regret_family": 0,
    "wrong": ["paid_late"],
    "first_sign": {"words": "entre nous, on ne va pas parler d'argent"},
    "another_regret": "no",
}
SHEETS = {
    "piano": PIANO,
    "dresses": DRESSES,
    "bikes": BIKES,
    "designer": DESIGNER,
    "groomer": GROOMER,
    "arabic": ARABIC,
}
READINGS = ("source", "group", "likeness", "want", "can", "payer", "signs")
LEADS = tomllib.loads(
    (Path(__file__).parent / "leads_heard.toml").read_text(encoding="utf-8"),
)["lead"]
# Ours: what is right less often than that is no reading, and is asked.
_RIGHT = 0.95


def heard(lead: dict[str, Any]) -> dict[str, set[str]]:
    """What is read, a sign in their own words as "own"."""
    read = told(SHEETS[lead["of"]], lead["told"])
    return {
        id: {"own" if option.startswith("own-") else option for option in options}
        for id, options in read.items()
    }


def counted(reading: str) -> Counter[str]:
    """How many options were read, how many of these rightly, and how many there were to read."""
    counts: Counter[str] = Counter()
    for lead in LEADS:
        found, there = heard(lead).get(reading, set()), {*lead.get(reading, "").split()}
        counts += Counter(read=len(found), right=len(found & there), there=len(there))
    return counts


@pytest.mark.parametrize("reading", READINGS)
def test_what_is_read_is_there(reading: str) -> None:
    """Of a lead, no reading is said to be understood that is right less than nineteen times of
    twenty."""
    counts = counted(reading)
    wrong = {
        lead["told"]: said
        for lead in LEADS
        if (said := heard(lead).get(reading, set()) - {*lead.get(reading, "").split()})
    }
    assert counts["read"] and counts["right"] >= _RIGHT * counts["read"], wrong


def test_the_usual_price_is_not_that_of_each_group() -> None:
    """The usual price of a shop with several groups is not said to be the price of one of them."""
    said = told_of(
        with_sheet(GROOMER, "fr"), "une dame, ses deux chats, Mélissa lui a parlé de moi"
    )
    assert "C’est 75" not in said.replace("\u202f", " ").replace("\u00a0", " ")


def test_nobody_wants_like_a_group_untold() -> None:
    """Somebody of whom no group was told is not said to want as the favourite's does."""
    phone = with_sheet(ARABIC, "fr")
    phone.play("/prospect")
    phone.type("Une dame de la Sicap, envoyée par Awa, demande le prix pour ses garçons")
    assert "a vite dit oui" not in verdict(phone)


def test_a_platform_is_not_any_other() -> None:
    """Who came by a tender site did not come by the platform of somebody else."""
    phone = with_sheet(DESIGNER, "en")
    phone.play("/prospect")
    phone.type("NGO for water project, four managers will comment, they pay after the donor")
    phone.tap(phone.button("a:prospect.1:0:source:platform"))
    said = verdict(phone)
    assert "the platform" not in said
    assert "comment" in said


def test_a_refusal_names_no_price_where_the_wait_is_the_trouble() -> None:
    """Where money came late, who is refused is told of when it comes, not of a price."""
    phone = with_sheet(GROOMER | {"first_sign.1": "refused_deposit"}, "fr")
    said = told_of(phone, "un refuge de Buckingham, vingt chiens, y payent à la fin du trimestre")
    assert "tarif est le même" not in said
    assert "Mon prix est celui" not in said


def test_a_correction_clears_who_decides() -> None:
    """« Non, c’est elle qui décide » takes away the husband who was told to decide."""
    phone = with_sheet(GROOMER, "fr")
    phone.play("/prospect")
    phone.type("une madame de Hull, les chats, son mari décide de tout, envoyée par Mélissa")
    assert phone.person.prospects[-1].given["payer"] == ("partner",)
    phone.type("non c'est elle qui décide son mari est à l'hôpital")
    assert phone.person.prospects[-1].given["payer"] == ("themselves",)


@pytest.mark.parametrize(
    ("values", "locale", "question", "words"),
    [
        (GROOMER, "fr", "combien me coûtent mes absents", "Absents"),
        (GROOMER | {"empty_months": ["january"]}, "fr", "quels sont mes mois tranquilles", "janv"),
    ],
)
def test_what_a_sheet_says_is_not_denied(
    values: dict[str, Any], locale: str, question: str, words: str
) -> None:
    """A question is not said to have no answer where a line shares a word of it."""
    said = read(with_sheet(values, locale).play(f"/ask {question}"))
    assert words in said
    assert "pas de réponse" not in said


def test_news_of_whom_the_sheet_speaks() -> None:
    """News that shares words with the sheet is answered with the lines that say them."""
    phone = with_sheet(DESIGNER, "en")
    phone.play("/news")
    phone.type("I talked to a Sacco in Embu, Mama Beatrice sent them, they want a call in June")
    said = read(phone.play("[Stop there]"))
    assert "doesn’t speak of it" not in said


def salon() -> Phone:
    """The groomer, with two who wait and one who owes."""
    phone = with_sheet(GROOMER, "fr")
    people = (
        Contact(1, "Sylvie", first="Sylvie", why="attend une date", kind=Because.WAITS),
        Contact(2, "Mélissa", first="Mélissa", why="attend mon prix", kind=Because.WAITS),
        Contact(3, "le refuge", why="me doit 1 200", kind=Because.OWES),
    )
    phone.person = phone.person.with_interview(replace(phone.interview, contacts=people, listed=3))
    return phone


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Sylvie c'est réglé est bookée le dix-sept décembre", [True, False, False]),
        ("Sylvie est bookée le dix-sept décembre", [True, False, False]),
        (
            "j'ai dit cent vingt à Mélissa les mercredis a dit oui on commence le treize janvier "
            "pis Sylvie est bookée le dix-sept décembre",
            [True, True, False],
        ),
        ("le refuge a payé douze cents hier", [False, False, True]),
        ("Sylvie attend encore sa date", [False, False, False]),
    ],
)
def test_who_is_settled_waits_no_more(text: str, over: list[bool]) -> None:
    """Who was booked, answered or has paid, told in a plain sentence, leaves the list; several
    do at once, and who still waits stays."""
    phone = salon()
    phone.play("/news")
    phone.type(text)
    assert [c.done is not None for c in phone.interview.contacts] == over


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "madame Roy une chatte persane c'est Mélissa de la clinique qui l'a envoyée a l'a payé "
            "cent vingt en partant",
            "madame Roy",
        ),
        ("nouveau client, on commence le treize janvier", None),
        ("nouveau client, cent vingt en partant", None),
    ],
)
def test_amounts_and_days_are_no_names(text: str, name: str | None) -> None:
    """No customer is called by an amount or by the day that something begins."""
    phone = with_sheet(GROOMER, "fr")
    phone.play("/news")
    phone.type(text)
    assert [n.given.get("who") for n in phone.interview.news] == [name]


def test_late_money_is_that_of_the_late_one() -> None:
    """Where one of two in a group was told to pay late, the money of the other does not: the group
    says who, and no part of the year is said to stay with them."""
    phone = with_sheet(GROOMER, "fr")
    said = read(phone.play("/sheet")) + read(phone.play("[Qui viser]"))
    assert "13 % de vos rentrées arrivent" not in said.replace("\u202f", " ")
    assert "arrivent tard" not in said
    assert "rien de nouveau tant" not in read(phone.play("[Où parler]"))


def test_a_day_without_its_month_is_not_yet_past() -> None:
    """« Avant le vingt-deux », told on the 21st of November, may be of December: in the first days
    of that month nobody is said to be late."""
    told = BEGUN.date()
    assert surely_by("avant le vingt-deux", told, LISTS) == date(2026, 12, 22)
    assert surely_by("avant le vingt-deux novembre", told, LISTS) == date(2026, 11, 22)
