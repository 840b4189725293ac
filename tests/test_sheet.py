"""The sheet: the hard checks on random interviews, the words it is said in, and its limits."""

import re
import tomllib
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.content import FOLDER
from flows.interview.answers import (
    Action,
    Answers,
    Behaviour,
    Can,
    Depth,
    Family,
    Role,
    Want,
    WhyYou,
)
from flows.interview.path import path
from flows.limits import Limits, read_limits
from flows.sheet.parts import Part, fitted
from flows.sheet.sheet import sheet
from flows.words.texts import Words
from flows.words.voices import Variant
from tests.content_for_tests import FRENCH, LIMITS, LISTS, VOICES, sheet_words
from tests.random_answers import interviews
from tests.sheet_checks import holds, lines, messages, said

FTL = sheet_words("fr")
RULES = (FOLDER / "rules.toml").read_text(encoding="utf-8")
LINES = re.findall(r"^(line-[a-z_]+) =", FTL, re.MULTILINE)
random_runs = settings(
    max_examples=40,
    deadline=None,
    # An interview has a hundred slots: shrinking one takes minutes and shows little.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(values=interviews(whole=True), variant=st.sampled_from(list(VOICES)))
@random_runs
def test_random_interviews_pass_the_hard_checks(values: dict[str, Any], variant: Variant) -> None:
    """Whatever was answered, every hard check of the method holds on the sheet."""
    walked = path(values)
    made = sheet(walked.answers, LIMITS, LISTS)
    holds(made, walked, VOICES[variant], LIMITS, LISTS, whole=True)


@given(values=interviews(whole=False), variant=st.sampled_from(list(VOICES)))
@random_runs
def test_any_subset_of_answers_gives_a_sheet(values: dict[str, Any], variant: Variant) -> None:
    """A sheet may be asked for at any time: a short one is still a right one."""
    walked = path(values)
    made = sheet(walked.answers, LIMITS, LISTS)
    holds(made, walked, VOICES[variant], LIMITS, LISTS, whole=False)


def test_no_answer_gives_an_empty_sheet() -> None:
    """Before the first answer there is nothing to say, and it is not an error."""
    made = sheet(Answers(), LIMITS, LISTS)
    assert list(lines(made)) == []
    assert made.grid == ()
    assert len(made.actions) == 3


def test_the_grid_speaks_as_soon_as_want_and_can_are_known() -> None:
    """Someone who leaves after chapter 1 has their want/can grid."""
    values = {
        "depth": "express",
        "paid_count": "some",
        "families": ["a", "b"],
        "share": 70,
        "share.1": 60,
        "want": "sign_fast",
        "want.1": "convince",
        "can": "late",
        "can.1": "no_sale",
    }
    grid = sheet(path(values).answers, LIMITS, LISTS).grid
    assert [line.id for line in grid] == [
        "line-real_payer",
        "line-out",
        "line-shares_adjusted",
        "line-eighty_percent",
    ]


def test_the_chosen_action_is_the_one_of_the_week() -> None:
    """What the person chose to do this week leads, and is what the sheet says."""
    answers = Answers(favourite="Anne", families=(Family("cafés"),))
    two = sheet(answers, LIMITS, LISTS).actions[1]
    chosen = sheet(msgspec.structs.replace(answers, action=two), LIMITS, LISTS)
    assert chosen.actions[0] is two
    assert chosen.speak.lines[-1].facts["do"] == two


def test_an_action_of_another_sheet_is_not_shown() -> None:
    """An action that the answers no longer call for gives way to those they do."""
    answers = Answers(favourite="Anne", action=Action.INTERVIEW_THREE)
    assert Action.INTERVIEW_THREE not in sheet(answers, LIMITS, LISTS).actions


def test_a_question_that_is_not_asked_is_not_missing() -> None:
    """What the short interview does not ask is not said to be missing."""
    answers = Answers(depth=Depth.EXPRESS, favourite="Anne", trigger="x", quote="y")
    assert sheet(answers, LIMITS, LISTS).aim.missing == ()
    deep = msgspec.structs.replace(answers, depth=Depth.COMPLETE)
    assert sheet(deep, LIMITS, LISTS).aim.missing == ("hesitation", "payer")


def test_a_family_has_no_portrait() -> None:
    """What was seen of a favourite nobody should aim for is not said of the family aimed for."""
    families = (
        Family("hôtels", 70, Want.SIGN_FAST, Can.ON_TIME),
        Family("cafés", 30, Want.SIGN_FAST, Can.NO_SALE),
    )
    seen = Answers(
        families=families,
        favourite="Anne",
        favourite_family=1,
        trigger="Elle venait d’ouvrir",
        payer=Role.DIRECTOR,
        why_you=(WhyYou.SPEED,),
        behaviour=(Behaviour.DECIDES_FAST, Behaviour.CHALLENGED),
        gift="Un carnet",
    )
    told = sheet(seen, LIMITS, LISTS).aim
    assert told.title.id == "aim-family"
    portrait = {f"line-{topic}" for topic in ("trigger", "payer", "why_you", "tone", "gift")}
    assert not portrait & {line.id for line in told.lines}


def test_a_message_too_long_loses_its_least_valuable_lines() -> None:
    """Lines go in the stated order until the message fits; the others stay in theirs."""
    answers = Answers(
        depth=Depth.COMPLETE,
        favourite="Anne",
        trigger="t " * 70,
        hesitation="h " * 70,
        quote="q " * 70,
        dream="d " * 70,
    )
    part = sheet(answers, LIMITS, LISTS).aim
    short = msgspec.structs.replace(LIMITS, sheet_message=len(said(part, FRENCH)))
    kept = [line.id for line in fitted(part, FRENCH.html, short).lines]
    assert kept == [line.id for line in part.lines if line.id != "line-dream"]


@pytest.mark.parametrize("id", LINES)
def test_every_line_has_a_short_name(id: str) -> None:
    """The name of a line fits a button: 24 characters at most."""
    assert all(0 < len(texts.label(f"{id}.name")) <= 24 for texts in VOICES.values())


def test_guillemets_hold_nothing_but_their_words() -> None:
    """In our sentences « » are for what people said: they hold one fact and nothing else."""
    held = re.findall(r"«([^»]*)»", re.sub(r"^#.*$", "", FTL, flags=re.MULTILINE))
    assert [words for words in held if not re.fullmatch(r" \{ \$[a-z_]+ \} ", words)] == []


def test_no_message_of_the_sheet_is_named_like_another() -> None:
    """A second message of one name would silently take the place of the first."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (FOLDER / "fr").glob("*.ftl"))
    ids = re.findall(r"^([a-z][\w-]*) =", source, re.MULTILINE)
    assert {id for id in ids if ids.count(id) > 1} == set()


def test_our_sentences_never_generalise() -> None:
    """With a few customers behind a line nothing is always or never so: the words are not used."""
    banned = {"fr": "toujours|tous|jamais", "en": "always|never"}
    for variant in VOICES:
        words = re.sub(r"^#.*$|\$\w+", "", sheet_words(variant.language), flags=re.MULTILINE)
        assert re.findall(rf"\b(?:{banned[variant.language]})\b", words, re.IGNORECASE) == []


@pytest.mark.parametrize("name", Limits.__struct_fields__)
def test_every_threshold_says_where_it_comes_from(name: str) -> None:
    """Each number has a source or "ours", a date, and a line that says why."""
    rule = tomllib.loads(RULES)[name]
    assert rule["source"] and rule["date"] and rule["why"].endswith((".", "…"))


def test_a_threshold_without_its_field_is_refused() -> None:
    """A rule that no code reads, or one that is missing, is an error at the start."""
    with pytest.raises(msgspec.ValidationError):
        read_limits(RULES.replace("[eighty]", "[ninety]"))


def test_the_three_messages_are_said_in_every_voice() -> None:
    """Each language and each way of address has words for a whole sheet."""
    file = FOLDER.parent.parent / "tests" / "situations" / "marco.toml"
    answers = path(tomllib.loads(file.read_text(encoding="utf-8"))["answers"]).answers
    for texts in VOICES.values():
        assert len(list(messages(sheet(answers, LIMITS, LISTS), texts, LIMITS))) == 3


def test_an_empty_part_still_has_a_title() -> None:
    """A message that has no line yet can be named."""
    avoid: Part = sheet(Answers(favourite="Anne"), LIMITS, LISTS).avoid
    assert avoid.lines == ()
    assert FRENCH.text(avoid.title) == "Qui éviter"
    assert FRENCH.has(Words("aim-person").id)
