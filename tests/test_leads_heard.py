"""What is read of a lead, question by question, in the sentences of six new users."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.test_leads_lived import DRESSES, PIANO, told

BASE: dict[str, Any] = {"depth": "complete", "paid_count": "many", "market": "individuals"}
BIKES: dict[str, Any] = BASE | {
    "offer": "je répare des vélos électriques et des cargos à Fontaine",
    "market": "both",
    "families": ["particuliers", "pros du cargo", "marques"],
    "favourite": "Kévin",
    "favourite_family": "1",
    "payer": "director",
    "found_by": "recommendation",
    "trigger": "son cargo était en panne, il bosse avec tous les jours",
    "moment_kind": "loss",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "le loueur",
    "regret_family": "1",
    "wrong": ["haggled"],
    "first_sign": "haggled",
    "another_regret": "no",
}
DESIGNER: dict[str, Any] = BASE | {
    "offer": "I test apps with users in Nairobi",
    "market": "companies",
    "families": ["Saccos and fintech here", "Start-up founders", "NGOs"],
    "favourite": "Mama Beatrice",
    "favourite_family": "0",
    "payer": "director",
    "found_by": "recommendation",
    "last_five": {"recommendation": 3, "social": 1, "platform": 1},
    "trigger": "Their new app went live and call centre get 900 calls in one week, AGM in six weeks",
    "moment_kind": "something_new",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "Sir Vision",
    "regret_family": "1",
    "wrong": ["paid_late"],
    "regret_from": "social",
    "first_sign": {"words": "We will grow together, he say"},
    "another_regret": "yes",
    "regret_name.1": "Nine approvals",
    "regret_family.1": "2",
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
    "favourite_family": "3",
    "payer": "themselves",
    "found_by": "recommendation",
    "met_through": "Mélissa la technicienne de la clinique",
    "introducers": "one_or_two",
    "introducer_names": ["Mélissa", "Sylvie"],
    "last_five": {"recommendation": 3, "social": 2},
    "no_shows": "one_or_two",
    "trigger": "sa femme Denise venait de mourir c'est elle qui brossait les chats",
    "moment_kind": "loss",
    "why_you": ["vouched"],
    "regret": "yes",
    "regret_name": "le doodle de Cantley",
    "regret_family": "1",
    "wrong": ["more_work"],
    "regret_from": "social",
    "first_sign": "spoke_ill",
    "double": "conditions",
    "double_terms": "le chien brossé pis a signe pour la rase",
    "another_regret": "yes",
    "regret_name.1": "le refuge",
    "regret_family.1": "2",
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
    "favourite_family": "1",
    "payer": "themselves",
    "found_by": "recommendation",
    "met_through": "Awa",
    "introducers": "one_or_two",
    "introducer_names": ["Awa", "Fatim"],
    "trigger": "il venait de signer avec un hôpital de Riyad, départ le 1er mars, un entretien en arabe",
    "moment_kind": "something_new",
    "regret": "yes",
    "regret_name": "tonton de Montréal",
    "regret_family": "0",
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
