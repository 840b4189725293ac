"""Dialogues whose answers are all given, for tests of documents and papers."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given
from flows.papers.document import Document, document
from flows.record.person import Interview, Person, Place
from flows.rooms import HOUSE
from tests.conversing import words

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LATER = datetime(2031, 1, 2, 3, 4, tzinfo=UTC)
_FOLDER = Path(__file__).parent / "situations"

MARKUP = (
    r"""#panic("x") *gras* $x^2$ \ </b> <i>x</i> `code` [a](b) @ref <label> // fin _y_ = z - a"""
)
ARABIC = "كانت تحتاج إلى هوية بصرية جديدة قبل الافتتاح بأسبوع واحد فقط"
HEBREW = "היא פתחה את המסעדה השנייה שלה והייתה צריכה לוגו"
EMOJI = "Elle a écrit 😍🔥👩🏽‍🍳❤️🇨🇦 enfin 🎉 1️⃣"
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"


def situations() -> list[str]:
    """The golden cases."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def situation(name: str) -> dict[str, Any]:
    """The saved values of a golden case."""
    text = (_FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text)["answers"])


def dialogue(values: dict[str, Any], locale: str, at: datetime = NOW) -> Dialogue:
    """The dialogue of a person who gave these answers."""
    given = {slot: Given(value, at) for slot, value in values.items()}
    interview = Interview(1, at, Place("kept"), given)
    return Dialogue(Person(locale, interviews=(interview,), current=1), words(), at, HOUSE)


def written(
    values: dict[str, Any], locale: str = "fr", at: datetime = NOW, behind: bool = True
) -> Document:
    """The document of these answers; behind: with them."""
    return document(dialogue(values, locale, at), behind)


def handed_over(values: dict[str, Any], answers: bool) -> Document:
    """The document as somebody else may read it."""
    return document(dialogue(values, "fr"), behind=answers, own=False)


def filled(text: str, length: int) -> str:
    """The text again and again, up to a length."""
    return (f"{text} " * (length // len(text) + 1))[:length].strip()


def four_groups() -> dict[str, Any]:
    """Four groups of the longest names, all of which sign and pay at once."""
    told: dict[str, Any] = {"families": [sign * 40 for sign in "a&<d"]}
    for turn in ("", ".1", ".2", ".3"):
        told |= {f"share{turn}": 25, f"want{turn}": "sign_fast", f"can{turn}": "on_time"}
    return situation("marco") | told


def worst() -> dict[str, Any]:
    """Every answer as long as it may be, in every script, with three regrets."""
    values = situation("marco") | {
        "offer": filled(MARKUP, 500),
        "families": [
            "restaurants gastronomiques étoilés lyon",
            "jeunes créateurs de mode à leurs débuts",
            "festivals de musique en plein air",
            LONG_WORD[:40],
        ],
        "share.2": 5,
        "share.3": 5,
        "want.3": "sign_fast",
        "can.3": "on_time",
        "favourite": LONG_WORD[:60],
        "trigger": filled(ARABIC, 500),
        "hesitation": filled(HEBREW, 500),
        "change": filled(EMOJI, 500),
        "quote": filled(MARKUP, 500),
        "dream": filled(LONG_WORD, 500),
        "gift": filled("un livre 📚", 500),
        "why_you": ["trust", "speed", "price", "speciality", {"words": filled("parce que", 200)}],
        "behaviour": ["decides_fast", "reassured", "follows_advice", "challenged"],
        "payer": {"words": filled("le cousin", 200)},
        "blockers": ["director", "finance", "hr", "it", "partner"],
        "publishes": ["blog", "newsletter", "facebook", "instagram", "linkedin", "tiktok"],
        "hour_worth": {"amount": 60, "currency": "€"},
        "biggest": "over_50",
        "spend": "over_10000",
        "peer_referral": "several",
        "missed_by": "nobody",
        "approach": ["call", "linkedin", "email"],
        "message": filled(f"Bonjour 😀 nous {MARKUP} proposons.", 1500),
        "homework": ["site", "news"],
        "permission": "to_200",
        "trust_test": ["worth"],
    }
    return values | _regrets()


def _regrets() -> dict[str, Any]:
    regret = {
        "regret_name": "le client qui change qui change qui change qui change",
        "wrong": ["more_work", "no_respect", "changing_mind", {"words": filled("et encore", 300)}],
        "planned_hours": 10,
        "real_hours": 31,
        "regret_from": "site",
        "usual_offer": "almost",
        "first_sign": {"words": filled(ARABIC, 300)},
        "double": "conditions",
        "double_terms": filled(MARKUP, 500),
    }
    turns = ("", ".1", ".2")
    told = {f"{name}{turn}": value for turn in turns for name, value in regret.items()}
    return told | {"another_regret": "yes", "another_regret.1": "yes"}
