"""What is read of a sheet at first: few lines, those that decide, and nothing said twice."""

import html
import re
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.desk.dialogue import Dialogue
from flows.desk.telling import PARTS, decisions_html, first_of, part_html
from flows.interview.path import path
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.sheet.brief import brief
from flows.sheet.sheet import fitted, sheet
from flows.words.voices import Variant
from tests.content_for_tests import LIMITS, LISTS, VOICES
from tests.conversing import words
from tests.examples import NOW, PEOPLE
from tests.random_answers import interviews
from tests.sheet_checks import parts

# Ours: what a letter of one page holds, the week aside.
AT_FIRST = 3000


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
    """The decisions and the three messages of whole lives hold, at first, on one page."""
    person = msgspec.json.decode((PEOPLE / f"{name}.json").read_bytes(), type=Person)
    d = Dialogue(person, words(), NOW, HOUSE)
    each = (part_html(d, first_of(d, key), at, len(PARTS)) for at, key in enumerate(PARTS, 1))
    read = [html.unescape(re.sub(r"<[^>]+>", "", str(said))) for said in (decisions_html(d), *each)]
    assert sum(map(len, read)) <= AT_FIRST
