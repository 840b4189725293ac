"""Situations: answers in, findings and sheet out. Each file of situations/ states its promise."""

import html
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import Struct

from flows.interview.answers import Action
from flows.interview.path import path
from flows.sheet.line import Basis
from flows.sheet.parts import Sheet
from flows.sheet.sheet import findings, sheet
from flows.words.texts import Texts
from flows.words.voices import Variant
from tests.content_for_tests import FRENCH, LIMITS, LISTS, VOICES
from tests.sheet_checks import holds, lines, messages, said, texts_in, unmarked, words_in

FILES = sorted((Path(__file__).parent / "situations").glob("*.toml"))
MARKS = {Basis.LIVED: "📌", Basis.DEDUCED: "🔎", Basis.HYPOTHESIS: "💭"}


class Expected(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What must, and must not, come of the answers, which are those of before and these."""

    answers: dict[str, Any]
    promise: str = ""
    lang: str = "fr"
    day: date | None = None
    must_find: list[str] = []
    must_not_find: list[str] = []
    level: dict[str, str] = {}
    must_name: list[str] = []
    at_most: dict[str, dict[str, int]] = {}
    must_lines: list[str] = []
    must_not_lines: list[str] = []
    must_say: list[str] = []
    must_not_say: list[str] = []
    must_decide: list[str] = []
    must_not_decide: list[str] = []
    missing: list[str] = []
    actions: list[Action] = []
    only_hypotheses: bool = False


class Situation(Expected, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Answers by slot, as they are saved, then what the person changes."""

    then: list[Expected] = []


def _steps() -> Iterator[Any]:
    for file in FILES:
        situation = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Situation)
        values: dict[str, Any] = {}
        for i, expected in enumerate((situation, *situation.then)):
            values = values | expected.answers
            yield pytest.param(expected, values, id=f"{file.stem}-{i}")


STEPS = list(_steps())


def _read(message: str) -> str:
    """A message as it is read, with ordinary spaces."""
    return re.sub(r"[\u00a0\u202f]", " ", html.unescape(re.sub(r"</?[a-z]+>", "", message)))


def _spoken(made: Sheet, texts: Texts) -> str:
    """The three messages as they are read, with the marks of their lines."""
    marks = " ".join(MARKS[line.basis] for line in lines(made))
    return _read("\n".join(messages(made, texts, LIMITS))) + marks


@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_a_situation_gives_its_findings(expected: Expected, values: dict[str, Any]) -> None:
    """The findings that a situation calls for are found, at their level, and no others named."""
    answers = path(values).answers
    found = {finding.code: finding for finding in findings(answers, LIMITS, LISTS, expected.day)}
    assert set(expected.must_find) <= set(found)
    assert not set(expected.must_not_find) & set(found)
    for code, level in expected.level.items():
        assert found[code].level == level
    named = {id for finding in found.values() for id in words_in(finding.facts)}
    assert set(expected.must_name) <= named
    for code, most in expected.at_most.items():
        assert all(found[code].facts[name] <= value for name, value in most.items())  # type: ignore[operator]  # numbers


@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_a_situation_gives_its_sheet(expected: Expected, values: dict[str, Any]) -> None:
    """The sheet of a situation has the lines and says the words it must, and not the others."""
    made = sheet(path(values).answers, LIMITS, LISTS, day=expected.day)
    ids = {line.id for line in lines(made)}
    assert set(expected.must_lines) <= ids
    assert not set(expected.must_not_lines) & ids
    spoken = _spoken(made, VOICES[Variant(expected.lang)])
    assert [words for words in expected.must_say if words not in spoken] == []
    assert [words for words in expected.must_not_say if words in spoken] == []
    assert list(made.actions[: len(expected.actions)]) == expected.actions
    assert set(expected.missing) <= set(made.aim.missing)
    if expected.only_hypotheses:
        assert {line.basis for line in lines(made)} == {Basis.HYPOTHESIS}


@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_a_situation_gives_its_decisions(expected: Expected, values: dict[str, Any]) -> None:
    """What the sheet opens with says the words it must, and not the others."""
    made = sheet(path(values).answers, LIMITS, LISTS, day=expected.day)
    decided = _read(said(made.decide, VOICES[Variant(expected.lang)]))
    assert [words for words in expected.must_decide if words not in decided] == []
    assert [words for words in expected.must_not_decide if words in decided] == []


@pytest.mark.parametrize("variant", VOICES)
@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_a_situation_passes_the_hard_checks(
    expected: Expected, values: dict[str, Any], variant: Variant
) -> None:
    """Every hard check of the method holds on the situation, in every way of speaking."""
    walked = path(values)
    made = sheet(walked.answers, LIMITS, LISTS, day=expected.day)
    holds(made, walked, VOICES[variant], LIMITS, LISTS, whole=True)


@pytest.mark.parametrize(("expected", "values"), STEPS)
def test_what_stands_between_guillemets_was_written_by_them(
    expected: Expected, values: dict[str, Any]
) -> None:
    """On the rendered sheet, each « quotation » is a piece of an answer."""
    answers = path(values).answers
    written = [unmarked(text) for text in texts_in(answers)]
    for quotation in re.findall(r"« ([^«»]*) »", _spoken(sheet(answers, LIMITS, LISTS), FRENCH)):
        assert any(unmarked(quotation).removesuffix("…") in text for text in written), quotation


def test_every_answer_of_a_situation_is_on_its_path() -> None:
    """A situation begins with no answer that its interview would not ask for."""
    for file in FILES:
        values = tomllib.loads(file.read_text(encoding="utf-8"))["answers"]
        assert set(values) <= set(map(str, path(values).slots)), file.stem
