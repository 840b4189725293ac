"""The form engine on a form made up here: all that a table of questions and a record need."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pytest

from flows.asking.form import Form
from flows.asking.hearing import hear
from flows.asking.prompt import Answer, Move, OfQuestion, Prompt, Toggle, rows
from flows.asking.room import ROOM
from flows.desk.dialogue import Dialogue, Room
from flows.interview.answers import Answers, Slot, Value
from flows.interview.choices import Choice
from flows.interview.kinds import Question, Text
from flows.interview.several import Multi
from flows.protocol.actions import written
from flows.protocol.exchange import React, Say, Toast
from flows.record.person import Person
from flows.rooms import joined
from tests.conversing import BEGUN, words

NAME = "petals"
Colour = StrEnum("Colour", "RED BLUE")
Scent = StrEnum("Scent", "ROSE MINT")
TABLE: tuple[Question, ...] = (
    Text("flower", most=20),
    Choice("colour", Colour, free=True),
    Multi("scents", Scent, most=1),
)
BY_ID = {question.id: question for question in TABLE}
SLOTS = tuple(Slot(question.id) for question in TABLE)


class Record:
    """What the answers are kept on."""

    def __init__(self) -> None:
        self.at = SLOTS[0]
        self.kept: dict[str, Value] = {}
        self.picked: Value = None


class Petals(Form, frozen=True, kw_only=True):
    """The whole of what a form adds to its table."""

    record: Any

    def pick(self, picked: Value) -> None:
        self.record.picked = picked

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        self.record.kept[self.slot.question] = value
        self.skip(under)

    def skip(self, under: int | None) -> None:
        self.reopen(SLOTS[min(SLOTS.index(self.slot) + 1, len(SLOTS) - 1)], under)

    def reopen(self, slot: Slot, under: int | None) -> None:
        self.record.at, self.record.picked = slot, None
        self.again(under)

    def again(self, under: int | None) -> None:
        asked = form(self.d, self.record)
        self.d.do(Say(asked.slot.question, rows(asked.prompt)))


def form(d: Dialogue, record: Record) -> Petals:
    question, at = BY_ID[record.at.question], record.at
    value = record.kept.get(at.question)
    prompt = Prompt(
        d=d,
        record=f"{NAME}.1",
        slot=at,
        slots=SLOTS,
        question=question,
        answers=Answers(),
        offers=lambda: {option: option.title() for option in question.options(Answers())},
        around=("back", "skip") if at != SLOTS[0] else ("skip",),
        ticked=frozenset(record.picked or [str(value)]),
        value=value,
        picked=record.picked,
    )
    gestures = ("ok", *prompt.around)
    return Petals(prompt=prompt, record=record, gestures=gestures, spoken=gestures)


class Phone:
    """Somebody who answers it."""

    def __init__(self) -> None:
        self.record = Record()
        self.d = Dialogue(Person(locale="fr"), words(), BEGUN, self.house())

    def house(self) -> Any:
        return joined((ROOM, Room(forms={NAME: self.opened})), ())

    def opened(self, d: Dialogue, touched: OfQuestion) -> Petals | None:
        return form(d, self.record) if touched.slot == str(self.record.at) else None

    def write(self, text: str) -> Mapping[type, Any]:
        return self._does(lambda: hear(form(self.d, self.record), text, 7))

    def touch(self, action: OfQuestion) -> Mapping[type, Any]:
        return self._does(lambda: self.d.act(written(action), 1))

    def _does(self, what: Any) -> Mapping[type, Any]:
        self.d.effects.clear()
        what()
        return {type(effect): effect for effect in self.d.effects}

    @property
    def labels(self) -> list[str]:
        said = next(e for e in reversed(self.d.effects) if isinstance(e, Say))
        return [button.label for row in said.rows for button in row]


def test_a_table_and_a_record_make_a_form() -> None:
    """Typed and tapped, ticked and confirmed: each answer is kept as its kind of question keeps
    it, and the buttons are those of every form."""
    phone = Phone()
    assert React in phone.write("Le lilas")
    assert phone.labels == ["Red", "Blue", "↩︎ Retour", "⏭ Passer"]
    phone.touch(Answer(f"{NAME}.1", 0, "colour", "blue"))
    phone.touch(Toggle(f"{NAME}.1", 0, "scents", "mint", 1))
    assert phone.labels == ["Rose", "✓ Mint", "OK", "↩︎ Retour", "⏭ Passer"]
    phone.touch(Move(f"{NAME}.1", 0, "scents", "ok"))
    assert phone.record.kept == {"flower": "Le lilas", "colour": "blue", "scents": ["mint"]}


def test_back_and_skip_are_typed_or_tapped() -> None:
    """The moves that a question has are done in the words people have for them; where it has none,
    that is said, and the words are no answer."""
    phone = Phone()
    phone.write("je passe")
    phone.touch(Move(f"{NAME}.1", 0, "colour", "back"))
    assert phone.record.at == SLOTS[0]
    phone.write("retour")
    told = [effect.html for effect in phone.d.effects if isinstance(effect, Say)]
    assert str(phone.d.html("first-question")) in told
    assert (phone.record.at, phone.record.kept) == (SLOTS[0], {})


@pytest.mark.parametrize(
    ("said", "reason"), [("euh…", "choice"), ("x" * 21, "too-long"), ("…", "no-words")]
)
def test_what_is_no_answer_is_asked_again(said: str, reason: str) -> None:
    """Whatever the form, what was typed is read in one way, and said back when it is no answer."""
    phone = Phone()
    before = phone.record.at
    phone.write(said)
    told = [effect.html for effect in phone.d.effects if isinstance(effect, Say)]
    facts: dict[str, Any] = {"most": 20, "said": 21} if reason == "too-long" else {}
    assert told == [str(phone.d.html(f"misread.{reason}", **facts)), "flower"]
    assert (phone.record.at, phone.record.kept) == (before, {})


@pytest.mark.parametrize(
    "touched",
    [
        Answer(f"{NAME}.1", 0, "flower", "red"),
        Answer(f"{NAME}.1", 0, "scents", "rose"),
        Answer("nothing.1", 0, "scents", "rose"),
        Toggle(f"{NAME}.1", 0, "scents", "rose", 100),
        Toggle(f"{NAME}.1", 0, "scents", "own1", 1),
        Move(f"{NAME}.1", 0, "scents", "why"),
        Move(f"{NAME}.1", 0, "scents", "ok"),
    ],
)
def test_a_button_that_is_not_of_the_question_says_so(touched: OfQuestion) -> None:
    """Of another question, another form, an option it has not, or OK on nothing: a notice, and
    nothing is kept."""
    phone = Phone()
    phone.record.at = SLOTS[2]
    assert phone.touch(touched)[Toast].text
    assert (phone.record.kept, phone.record.picked) == ({}, None)


def test_one_tap_too_many_says_what_to_do() -> None:
    """A question of several says when it is full, and keeps what was picked."""
    phone = Phone()
    phone.record.at = SLOTS[2]
    phone.touch(Toggle(f"{NAME}.1", 0, "scents", "rose", 1))
    assert Toast in phone.touch(Toggle(f"{NAME}.1", 0, "scents", "mint", 1))
    assert phone.record.picked == ["rose"]
