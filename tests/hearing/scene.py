"""A person who is asked a question of the interview, with what they said before."""

from datetime import UTC, datetime
from functools import cache
from typing import Any

import msgspec

from flows.interview.amounts import Amount
from flows.interview.answers import Answers, Given, Slot
from flows.interview.choices import Choice, FamilyChoice
from flows.interview.kinds import Favourite, Names, Question, Text
from flows.interview.numbers import Counts, Number
from flows.interview.path import walked
from flows.interview.several import Counter, Multi
from flows.interview.table import NO_CUSTOMER, QUESTIONS
from flows.record.person import Interview, Person, Place

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
Context = dict[str, Any]
# What leads to the questions that are asked of some people only.
_LEADS: dict[str, Context] = {
    "currency": {"hour_worth": {"amount": 50, "currency": None}},
    "favourite_family": {"favourite": "Bruno"},
    "double_terms": {"double": "conditions"},
    "introducer_names": {"introducers": "one_two"},
    "families": {},
    "how_late": {"can": "late"},
    "caller": {"payer": "director"},
    "no_shows": {"sells_by": "sessions"},
    "hours_mostly": {"publishes": ["linkedin", "newsletter"]},
    **{q: {"talked_to": "one_four"} for q in ("talks", "talk_gave", "talk_pays", "talk_words")},
    **{q: {"talks": None} for q in ("gave", "pays_today")},
}
_USUAL: Context = {
    "depth": "complete",
    "offer": "Je vends des sites aux restaurants qui ouvrent.",
    "paid_count": "some",
    "market": "both",
    "hour_worth": {"amount": 50, "currency": "€"},
    "families": ["usines", "commerces"],
    "favourite": "Bruno",
    "favourite_family": 0,
    "publishes": ["linkedin"],
    "reactions": "three_five",
    "regret": "yes",
    "regret_name": "Mr Urgent",
    "planned_hours": 9,
    "approach": ["email"],
    "message": "Bonjour, j’ai vu votre ouverture en mars. Qui s’en occupe ?",
}
_TOLD = (
    *("favourite", "families", "shares", "want", "can", "paid_count", "reactions", "message"),
    *("payer", "publishes", "talks"),
)
_CURRENCIES = {"dollar": "$", "euro": "€", "pound": "£"}


@cache
def _asked(lang: str, question: str, told: bytes) -> Person:
    context: Context = msgspec.json.decode(told)
    known = _known(question, context)
    given: dict[str, Given] = {}
    while True:
        interview = Interview(id=1, begun=NOW, place=Place("depth"), given=given)
        slots = walked(interview.given).path.slots
        slot = next((s for s in slots if str(s) not in given), None)
        if slot is None:
            raise ValueError(f"{question} is not asked: {context}")
        if slot.question == question and _turned(slot, context):
            break
        given = {**given, str(slot): Given(_answer(slot, known, interview), NOW)}
    opened = msgspec.structs.replace(interview, place=Place(str(slot)))
    return Person(locale=lang, interviews=(opened,), current=1, begun=1, revision=9)


def asked(lang: str, question: str, context: Context) -> Person:
    """The person at the question; context: what the reply's label tells of before."""
    return _asked(lang, question, msgspec.json.encode(context, order="sorted"))


def _known(question: str, context: Context) -> Context:
    known = {**_USUAL, **_LEADS.get(question, {})}
    if context.get("few") == "yes":
        known["paid_count"] = "few"
    if QUESTIONS[question] in NO_CUSTOMER.questions:
        known["paid_count"] = "zero"
    if "family" in context:
        known["families"] = [context["family"], "autres"]
    if "previous" in context:
        known |= {"families": ["autres", context["family"]], question: context["previous"]}
    if "name" in context:
        known["regret_name"] = context["name"]
    if question == "same_person":
        known["favourite"] = known["regret_name"] = context["name"]
    if context.get("currency") in _CURRENCIES and question != "currency":
        known["hour_worth"] = {"amount": 50, "currency": _CURRENCIES[context["currency"]]}
    planned = context.get("planned", context.get("planned_hours"))
    known["planned_hours"] = planned or known["planned_hours"]
    if isinstance(context.get("last_five"), int):
        known["last_five"] = {"recommendation": context["last_five"]}
    known |= {key: context[key] for key in _TOLD if key in context}
    return known


def _turned(slot: Slot, context: Context) -> bool:
    """Whether it is the turn of the family that the reply is about."""
    first = ["autres"] if "previous" in context else []
    families = context.get("families", [*first, context.get("family")])
    told = context.get("family") is not None and context["family"] in families
    if QUESTIONS[slot.question].per != "family" or not told:
        return True
    return bool(families[slot.turn] == context["family"])


def _answer(slot: Slot, known: Context, interview: Interview) -> Any:
    question, answers = QUESTIONS[slot.question], walked(interview.given).path.answers
    if slot.question == "share":
        family = answers.families[slot.turn].name
        return known.get("shares", {}).get(family, 100 // len(answers.families))
    if isinstance(told := known.get(slot.question), dict) and slot.question in ("want", "can"):
        return told.get(answers.families[slot.turn].name, _any(question, answers))
    if slot.question in known:
        return known[slot.question]
    return _any(question, answers)


def _any(question: Question, answers: Answers) -> Any:
    match question:
        case Multi():
            return [next(o for o in question.options(answers) if o not in question.alone)]
        case Counter():
            return {question.options(answers)[0]: 1}
        case Choice():
            return "no" if "no" in question.options(answers) else question.options(answers)[0]
        case FamilyChoice():
            return 0
        case Favourite() | Text():
            return "Il venait de signer le bail de son deuxième local, en mars."
        case Names():
            return ["Bruno", "Sam"]
        case Amount():
            return {"amount": 50, "currency": "€"}
        case Counts():
            return [6] * len(answers.families)
        case Number():
            return 2
    raise TypeError(question)
