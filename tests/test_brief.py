"""What is read of a sheet at first: few lines, those that decide, and nothing said twice."""

import html
import re
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.desk.dialogue import Dialogue
from flows.desk.letter import kept_lines, letter_html
from flows.desk.telling import part_of
from flows.interview.path import path
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.sheet.parts import brief, fitted
from flows.sheet.sheet import sheet
from flows.words.voices import Variant
from tests.content_for_tests import LIMITS, LISTS, VOICES
from tests.conversing import words
from tests.examples import NOW, PEOPLE
from tests.random_answers import interviews
from tests.sheet_checks import parts

# Titles, subtitles, what is missing and what the marks mean, over the lines that are counted.
AROUND = 500


@given(values=interviews(whole=True), variant=st.sampled_from(list(VOICES)))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_few_lines_that_no_decision_said(values: dict[str, Any], variant: Variant) -> None:
    """Of each message at most six lines are read first, all of them its own, none that a decision
    leaves nothing to say."""
    made = sheet(path(values).answers, LIMITS, LISTS)
    said = {id for line in made.decide.lines for id in line.covers}
    for part in parts(made):
        whole = fitted(part, VOICES[variant].html, LIMITS)
        first = brief(whole, made.decide, LIMITS)
        assert bool(first.lines) == bool(whole.lines)
        assert set(map(id, first.lines)) <= set(map(id, whole.lines))
        if first.lines != whole.lines:
            assert len(first.lines) <= LIMITS.sheet_lines
            assert not said & {line.id for line in first.lines}


@pytest.mark.parametrize("name", sorted(file.stem for file in PEOPLE.glob("*.json")))
def test_a_sheet_is_as_short_as_a_letter(name: str) -> None:
    """Whole lives are read first in one message of one page: the decisions, then of each part the
    lines that decide most."""
    person = msgspec.json.decode((PEOPLE / f"{name}.json").read_bytes(), type=Person)
    d = Dialogue(person, words(), NOW, HOUSE)
    read = html.unescape(re.sub(r"<[^>]+>", "", str(letter_html(d))))
    kept = kept_lines(d, 0)
    assert len(read) <= d.content.limits.letter_length + AROUND
    assert all(kept.values())
    assert all(
        set(map(id, lines)) <= set(map(id, part_of(d, key).lines)) for key, lines in kept.items()
    )
