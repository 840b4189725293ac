"""The answers behind the lines, as they may be shown to others."""

from collections.abc import Mapping

from flows.asking.question import facts, named, shown, with_words
from flows.interview.answers import Slot, Value
from flows.interview.table import ASKED_ANEW
from flows.papers.parts import Answer
from flows.papers.told import Told, capital
from flows.reading.judging import insult
from flows.reading.names import MARK
from flows.sheet.discretion import NAMES
from flows.words.texts import Fact, Words

_QUOTES = ' «»“”„"\u00a0\u202f'  # their own: ours are put around
# What was told next says it, or it only closes.
_LEADS = frozenset({"depth", "regret", "another_regret"}) | ASKED_ANEW
_WHOLE = 100_000  # never cut here: how much fits is for the page to say


def answers(told: Told) -> tuple[Answer, ...]:
    """Each answer that a line rests on, with its question, without identities."""
    return tuple(answer(told, Slot.parse(slot), n) for slot, n in told.numbers.items())


def also(told: Told) -> tuple[Answer, ...]:
    """Each answer that no line rests on, so that nothing that was said is lost; those that only
    lead on to other questions say nothing."""
    given = told.d.interview.values() if told.behind else {}
    left = given.keys() - told.numbers.keys()
    slots = (slot for slot in told.d.path.slots if str(slot) in left)
    return tuple(answer(told, slot, 0) for slot in slots if slot.question not in _LEADS)


def answer(told: Told, slot: Slot, number: int) -> Answer:
    """An answer as it may be shown, under this number."""
    d = told.d
    question = Words(slot.question, {**facts(d, slot), "again": "no"})
    value = _discreet(d.interview.given[str(slot)].value, told, slot.question in NAMES)
    return Answer(
        number=number,
        slot=str(slot),
        name=told.said(named(d, slot)),
        question=capital(told.said(Words(question.id, _masked(question.facts, told)))),
        value=with_words(d, told.masked(shown(d, slot, value, _WHOLE)), _more(told, slot)),
    )


def _more(told: Told, slot: Slot) -> str | None:
    """What was typed for it; nothing of it is handed over."""
    more = told.d.interview.given[str(slot)].more
    return told.masked(more) if more and told.own else None


def _masked(facts: Mapping[str, Fact], told: Told) -> dict[str, Fact]:
    return {
        name: told.masked(fact) if isinstance(fact, str) else fact for name, fact in facts.items()
    }


def _discreet(value: Value, told: Told, names: bool) -> Value:
    """A saved value as flows.discretion shows the typed one."""
    match value:
        case str():
            insulting = names and insult(value, told.d.content.lists)
            return MARK if insulting else told.masked(value.strip(_QUOTES))
        case list():
            return [_discreet(item, told, names) for item in value]
        case {"words": str(words)}:
            return {"words": _discreet(words, told, names)}
    return value
