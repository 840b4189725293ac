"""The answers behind the lines, as they may be shown to others."""

from collections.abc import Mapping

from flows.asking import facts, name, shown
from flows.machine import Slot
from flows.papers.parts import Answer
from flows.papers.told import Told
from flows.questions import Value
from flows.texts import Fact, Words
from flows.wording.judging import insult
from flows.wording.lists import Lists
from flows.wording.masking import MARK, masked

_QUOTES = ' «»“”„"\u00a0\u202f'  # their own: ours are put around
_WHOLE = 100_000  # never cut here: how much fits is for the page to say


def answers(told: Told) -> tuple[Answer, ...]:
    """Each answer that a line rests on, with its question, without identities."""
    return tuple(_answer(told, Slot.parse(slot), n) for slot, n in told.numbers.items())


def _answer(told: Told, slot: Slot, number: int) -> Answer:
    d = told.d
    short = name(d, slot)
    question = Words(slot.question, facts(d, slot))
    return Answer(
        number=number,
        slot=str(slot),
        name=told.said(Words(short.id, _masked(short.facts, d.content.lists))),
        question=told.said(Words(question.id, _masked(question.facts, d.content.lists))),
        value=shown(
            d, slot, _discreet(d.interview.given[str(slot)].value, d.content.lists), _WHOLE
        ),
    )


def _masked(facts: Mapping[str, Fact], lists: Lists) -> dict[str, Fact]:
    return {
        name: masked(fact, lists).text if isinstance(fact, str) else fact
        for name, fact in facts.items()
    }


def _discreet(value: Value, lists: Lists) -> Value:
    """A saved value as flows.discretion shows the typed one."""
    match value:
        case str():
            return MARK if insult(value, lists) else masked(value.strip(_QUOTES), lists).text
        case list():
            return [_discreet(item, lists) for item in value]
        case {"words": str(words)}:
            return {"words": _discreet(words, lists)}
    return value
