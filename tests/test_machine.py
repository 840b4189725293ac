"""The path through the questions: what is off it feeds nothing, what comes back is as it was."""

import copy
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.tools.diagram import README, drawn
from flows.interview.answers import KEPT, REVIEW, Given, Slot
from flows.interview.diagram import mermaid
from flows.interview.path import FIRST, MACHINE, NOTHING, gone_on, path, walk
from flows.interview.table import CHAPTER_OF, QUESTIONS
from flows.interview.walks import Path
from flows.record.person import Interview, Place
from tests.papers_for_tests import situation
from tests.strategies import COMPLETE, NO_CUSTOMER, finished, values

PLAYED: dict[str, Any] = {
    **values(finished("fr", NO_CUSTOMER)),
    **values(finished("fr", COMPLETE)),
}
WALKED: dict[str, dict[str, Any]] = {
    "played": PLAYED,
    "three regrets": situation("three_regrets"),
    "by name": situation("by_name"),
    "no customer": situation("no_customer"),
}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=4,
)
SLOTS = st.sampled_from(sorted(PLAYED))
CHANGES = st.dictionaries(SLOTS, st.sampled_from(["drop", "garbage"]), max_size=12)


def facts(way: Path) -> dict[str, Any]:
    """The typed answers that count, by field."""
    return {name: getattr(way.answers, name) for name in way.answers.__struct_fields__}


def changed(changes: dict[str, str]) -> dict[str, Any]:
    kept = {slot: v for slot, v in PLAYED.items() if changes.get(slot) != "drop"}
    return {slot: {"x": [v]} if slot in changes else v for slot, v in kept.items()}


@given(CHANGES)
def test_path_starts_at_the_first_question_and_ends(changes: dict[str, str]) -> None:
    """Whatever was answered, the path runs from the first question to the last, each slot once."""
    slots = path(changed(changes)).slots
    assert slots[0] == Slot(FIRST)
    assert slots[-1] == Slot("untold")
    assert len(set(slots)) == len(slots)


@given(
    plan=st.sampled_from(sorted(WALKED)),
    steps=st.lists(st.dictionaries(SLOTS, st.sampled_from(["drop", "was"]) | JSON), max_size=6),
)
def test_a_path_that_is_kept_is_the_path_walked_anew(plan: str, steps: list[Any]) -> None:
    """However answers come, go, change and come back, with or without sense, the path gone on from
    and the one remembered are the path walked from the start."""
    kept = walk(WALKED[plan])
    for step in steps:
        was = {slot: PLAYED[slot] for slot, how in step.items() if how == "was"}
        rest = {s: v for s, v in {**kept.values, **step}.items() if step.get(s) != "drop"}
        kept = walk({**rest, **was}, kept)
        anew = gone_on(NOTHING, copied(kept.values))
        assert kept == anew == walk(copied(kept.values))


def copied(saved: Any) -> Any:
    """The same values, as they come back from a store: other objects."""
    return copy.deepcopy({str(slot): value for slot, value in saved.items()})


@given(st.sampled_from(sorted(QUESTIONS)))
def test_one_and_true_are_two_values(question: str) -> None:
    """Values that Python takes for equal are told apart: true is no number of customers."""
    for value, other in ((1, True), (True, 1), (0, False), (1, 1.0)):
        kept = walk({**PLAYED, question: other}, walk({**PLAYED, question: value}))
        assert kept == gone_on(NOTHING, {**PLAYED, question: other})


def test_the_machine_itself_moves_the_interview() -> None:
    """Every question of a path, and the review between, is a state that the machine moved to."""
    moved: list[object] = []
    MACHINE.after_state_change.append(moved.append)
    try:
        slots = gone_on(NOTHING, PLAYED).path.slots
    finally:
        MACHINE.after_state_change.pop()
    assert len(moved) == len({*slots, REVIEW})  # the first was there, the end was not


def test_only_what_comes_after_a_change_is_walked() -> None:
    """An answer changed near the end moves the machine over the end only; one that is off the path,
    or the same, not at all."""
    known = walk(PLAYED)
    last = str(known.path.slots[-5])
    moved: list[object] = []
    MACHINE.after_state_change.append(moved.append)
    try:
        gone_on(known, {s: v for s, v in PLAYED.items() if s != last})
        assert len(moved) == 5
        gone_on(known, {**known.values, "talked_to": "zero"})
        assert gone_on(known, dict(known.values)) == known
        assert len(moved) == 5
    finally:
        MACHINE.after_state_change.pop()


@given(CHANGES)
def test_what_is_off_the_path_feeds_nothing(changes: dict[str, str]) -> None:
    """Taking away every answer that is off the path changes neither path nor facts."""
    given_ = changed(changes)
    way = path(given_)
    on = {str(slot) for slot in way.slots}
    assert path({slot: v for slot, v in given_.items() if slot in on}) == way


@given(CHANGES)
def test_garbage_counts_as_not_given(changes: dict[str, str]) -> None:
    """A value that its question no longer understands is as if it had not been given."""
    without = {slot: v for slot, v in PLAYED.items() if slot not in changes}
    garbled = {slot: {"x": [v]} if slot in changes else v for slot, v in PLAYED.items()}
    assert path(garbled) == path(without)


@given(st.dictionaries(SLOTS, JSON, max_size=8))
def test_no_saved_value_breaks_the_path(saved: dict[str, Any]) -> None:
    """Any JSON at all can stand in a record: the path is still walked to its end."""
    assert path({**PLAYED, **saved}).slots[-1] == Slot("untold")


@pytest.mark.parametrize(
    ("slot", "other", "gone"),
    [
        ("regret", "no", {"regrets"}),
        ("paid_count", "zero", {"families", "favourite", "trigger", "regret", "regrets"}),
        ("publishes", ["nowhere"], {"hours", "topics", "reactions", "missed_by"}),
        ("approach", ["never"], {"message", "homework", "trust_test"}),
    ],
)
def test_a_change_of_mind_comes_back(slot: str, other: Any, gone: set[str]) -> None:
    """Facts that a change of mind takes off the path are back when the mind changes back."""
    before = path(PLAYED)
    without = facts(path({**PLAYED, slot: other}))
    assert all(facts(before)[name] for name in gone)
    assert not any(without[name] for name in gone)
    assert path({**PLAYED, slot: other} | {slot: PLAYED[slot]}) == before


@settings(max_examples=10)
@given(CHANGES)
def test_words_use_only_what_came_before(changes: dict[str, str]) -> None:
    """The answers that a question may speak of are those of the questions asked before it."""
    given_ = changed(changes)
    way = path(given_)
    assert len(way.before) == len(way.slots)
    for at, slot in enumerate(way.slots):
        asked = {str(s) for s in way.slots[:at]}
        earlier = path({s: v for s, v in given_.items() if s in asked})
        if slot in earlier.slots:
            before = replace(way.before[at], beside=frozenset())  # no question speaks of it
            known = earlier.before[earlier.slots.index(slot)]
            assert before == replace(known, beside=frozenset())


def test_every_question_can_be_reached_and_left() -> None:
    """No question is without a way in, nor without a way on."""
    ways = [way for found in MACHINE.events["next"].transitions.values() for way in found]
    assert {way.dest for way in ways} == {*QUESTIONS, REVIEW, KEPT} - {FIRST}
    assert {way.source for way in ways} == {*QUESTIONS, REVIEW}
    assert set(CHAPTER_OF) == set(QUESTIONS)


@pytest.mark.parametrize("text", ["share", "share.2", "wrong.1"])
def test_slot_is_written_as_it_is_read(text: str) -> None:
    """A slot's text is the slot, and back."""
    assert str(Slot.parse(text)) == text


def test_skipped_is_not_answered() -> None:
    """A skipped question counts as asked, not as answered."""
    at = datetime(2026, 11, 21, tzinfo=UTC)
    given_ = {"depth": Given("express", at), "quote": Given(None, at)}
    interview = Interview(1, at, Place("offer"), given_)
    assert interview.values() == {"depth": "express"}
    assert interview.answered() == 1


def test_diagram_shows_every_state() -> None:
    """The diagram names each question, the review and the end."""
    shown = set(re.findall(r"[a-z_]+", mermaid()))
    assert {*QUESTIONS, REVIEW, KEPT} <= shown


def test_readme_has_todays_diagram() -> None:
    """The README's diagram is the one the machine draws today."""
    readme = README.read_text(encoding="utf-8")
    assert "<!-- interview -->" in readme
    assert drawn(readme) == readme
