"""Random interviews: a value for any slot, as the kinds of question save them, with nasty texts."""

from typing import Any

from hypothesis import strategies as st

from flows.interview.amounts import Amount
from flows.interview.answers import NO_FAMILY, Answers, Depth, PaidCount, Slot
from flows.interview.choices import Choice, FamilyChoice
from flows.interview.conditions import MOST_CUSTOMERS_BY_NAME, MOST_REGRETS, MOST_TALKS
from flows.interview.kinds import Names, Question, Text
from flows.interview.numbers import Counts, Number
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS

NASTY = (
    "<script>alert('x')</script> & \"co\" <b>",
    "« déjà entre guillemets »",
    "marie.durand@example.org ou le 06 12 34 56 78",
    "Marie Durand m’a écrit : +33 6 12 34 56 78",
    "Quel connard, ce type",
    "homme, 35 ans, ingénieur à Lyon, aime la photo",
    "שלום עולם ‏مرحبا",
    "👩🏽‍🍳 🥐" * 12,
    "{ $name } %s {0} \\n",
    "&&&&&<<<<<>>>>>" * 30,
    "mot " * 120,
    "x" * 480,
    "Il venait de signer le bail de son deuxième restaurant.\nIl ouvrait six semaines plus tard.",
    "La livraison avait trois semaines de retard et l’ouverture était annoncée.",
    "They needed a website",
    "…",
)
texts = st.sampled_from(NASTY) | st.text(min_size=1, max_size=8).filter(
    lambda text: any(c.isalnum() for c in text)
)


def _names(most: int) -> st.SearchStrategy[list[str]]:
    short = texts.map(lambda text: " ".join(text.split())[:40].strip() or "client")
    return st.lists(short, min_size=1, max_size=most, unique=True)


def _own(question: Choice | Multi) -> st.SearchStrategy[Any]:
    option: st.SearchStrategy[Any] = st.sampled_from([str(o) for o in question.among])
    return option | texts.map(lambda words: {"words": words}) if question.free else option


def _each_once(picked: list[Any]) -> list[Any]:
    return [p for i, p in enumerate(picked) if p not in picked[:i]]


def _value(question: Question) -> st.SearchStrategy[Any]:
    match question:
        case Choice():
            return _own(question)
        case FamilyChoice():
            families = st.integers(0, MOST_CUSTOMERS_BY_NAME - 1)
            return families | st.just(NO_FAMILY) if question.or_none else families
        case Counts():
            return st.lists(st.integers(0, 400), min_size=1, max_size=MOST_CUSTOMERS_BY_NAME)
        case Multi():
            alone = [[str(option)] for option in question.alone]
            free = st.lists(_own(question), min_size=1, max_size=min(question.most, 4))
            several = free.map(_each_once)
            return st.sampled_from(alone) | several if alone else several
        case Counter():
            options = st.sampled_from([str(option) for option in question.among])
            return st.dictionaries(options, st.integers(1, 3), min_size=1, max_size=2)
        case Number():
            whole = st.integers(int(question.low), int(min(question.high, 300)))
            return whole if question.whole else whole | st.just(max(question.low, 0.5))
        case Amount():
            signs = st.sampled_from(["€", "$", "£", "", None])
            return st.fixed_dictionaries({"amount": st.integers(1, 900), "currency": signs})
        case Names():
            return _names(question.most(Answers(paid_count=PaidCount.FEW)))
        case Text():
            words = texts.map(lambda text: text[: question.most])
            return words | st.just("") if question.nothing else words
    raise TypeError(question)


_TURNS = {"family": MOST_CUSTOMERS_BY_NAME, "talk": MOST_TALKS, "regret": MOST_REGRETS}


def _turns(question: Question) -> range:
    return range(_TURNS.get(question.per or "", 1))


def interviews(*, whole: bool) -> st.SearchStrategy[dict[str, Any]]:
    """Values by slot. whole: every required question has one; the path takes those it asks for."""
    slots: dict[str, st.SearchStrategy[Any]] = {
        str(Slot(question.id, turn)): _value(question)
        if whole and question.required
        else st.none() | _value(question)
        for question in QUESTIONS.values()
        for turn in _turns(question)
    }
    slots["depth"] = st.sampled_from([str(depth) for depth in Depth])
    return st.fixed_dictionaries(slots)
