"""Whatever can be answered, everything that reads the answers runs."""

from collections.abc import Iterator
from functools import cache

import pytest
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given, Slot, Value
from flows.interview.choices import Choice
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS
from flows.papers.document import document
from flows.protocol.exchange import Say, Tapped
from flows.scoring.kinds import SCORED
from tests.conversing import BEGUN, words
from tests.strategies import PLANS, Phone, finished

CHECKED = (
    "Bonjour, n’hésitez pas : devis gratuit, petit prix, urgent, disponible à toute heure, 7j/7.",
    "Free quote, low prices, unlimited revisions: we answer day and night. Call me today!",
)
KINDS = sorted(SCORED)
TAPS = 12
ENUMS = [q for q in QUESTIONS.values() if isinstance(q, Choice | Multi | Counter)]


def _values(question: Choice | Multi | Counter) -> Iterator[Value]:
    """Each value alone, as it is saved; then words of one's own where there may be some."""
    own = {"words": "la poussière"}
    for option in map(str, question.among):
        yield {Choice: option, Counter: {option: 1}}.get(type(question), [option])
    if isinstance(question, Choice) and question.free:
        yield own
    if isinstance(question, Multi) and question.free:
        yield [own]


@cache
def _finished(language: str, plan: str) -> Phone:
    return finished(language, PLANS[plan])


def _answered(language: str, plan: str, slot: Slot, value: Value) -> Phone:
    """A phone whose person answered this to one question, and the rest as planned."""
    phone = _finished(language, plan).fork()
    given = {**phone.interview.given, str(slot): Given(value, BEGUN)}
    phone.person = phone.person.with_interview(replace(phone.interview, given=given))
    return phone


@pytest.mark.parametrize(
    ("language", "plan"),
    [("fr", "complete"), ("en", "complete"), ("en", "express"), ("fr", "no customer")],
)
@pytest.mark.parametrize("question", ENUMS, ids=lambda q: q.id)
def test_every_value(question: Choice | Multi | Counter, language: str, plan: str) -> None:
    """Each value of each question gives a sheet, papers and a checked text, and as any kind;
    it can be asked about and compared with a prospect."""
    for i, value in enumerate(_values(question)):
        phone = _answered(language, plan, Slot(question.id), value)
        as_kind = f"check:turn::{KINDS[i % len(KINDS)]}"
        assert phone.fork().happen(Tapped(as_kind, 1, CHECKED[i % len(CHECKED)])), value
        for command in ("/sheet", "/ask", *(f"/check {text}" for text in CHECKED)):
            assert phone.fork().play(command), value
        assert document(Dialogue(phone.person, words(), BEGUN))
        _judge(phone)


def _judge(phone: Phone) -> None:
    """Somebody new is told of, the first button each time, up to a verdict."""
    phone.play("/prospect Ana")
    for _ in range(TAPS):
        newest = phone.buttons()[0]
        if newest[1].data is None or not any(isinstance(e, Say) for e in phone.tap(newest)):
            return
