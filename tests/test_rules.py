"""The rules of the method: each declared once and whole, and nothing named that none declares."""

import re
from collections import Counter

import pytest

from flows.news import holding
from flows.publishing.keeping import IN_MIND
from flows.sheet.line import Rule, Section, Whose
from flows.sheet.sheet import BY_LINE, EXPENDABLE, RULES
from tests.content_for_tests import sheet_words

LINES = set(re.findall(r"^(line-[a-z_]+) =", sheet_words("fr"), re.MULTILINE))
SAID = [rule for rule in RULES if rule.on]


def _twice(found: list[object]) -> list[object]:
    return [one for one, times in Counter(found).items() if times > 1]


def test_a_rule_is_declared_once() -> None:
    """No two rules bear the same name."""
    assert _twice([rule.code for rule in RULES]) == []


def test_every_line_that_has_words_has_its_rule() -> None:
    """The words of the sheet and the rules that give a line are the same."""
    assert {rule.line for rule in RULES if rule.on or rule.grid} == LINES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_of_some_use(rule: Rule) -> None:
    """A rule finds something or says something; what stands on no message feeds others or the
    grid, and what stands on one has a place there."""
    assert sum(map(bool, (rule.finds, rule.reads, rule.dated))) <= 1
    assert rule.finds or rule.reads or rule.dated or rule.says
    assert bool(rule.on) == bool(rule.at)
    assert rule.on or rule.grid or not rule.says
    assert rule.on or not (rule.worth or rule.shared or rule.proposed)


@pytest.mark.parametrize("section", Section)
@pytest.mark.parametrize("whose", [Whose.PAID, Whose.BEGINNING])
def test_no_two_lines_have_one_place(section: Section, whose: Whose) -> None:
    """The order in which the lines of a message are read is settled by their places alone."""
    here = [rule for rule in SAID if rule.on is section and rule.whose in (whose, Whose.ANYBODY)]
    assert _twice([rule.at for rule in here]) == []


def test_no_two_lines_are_worth_the_same() -> None:
    """The order in which lines go when a message is too long is settled as well."""
    worth = [rule.worth for rule in RULES if rule.worth is not None]
    assert _twice([*worth]) == []
    assert [BY_LINE[line].worth for line in EXPENDABLE] == sorted(worth)


def test_news_speaks_of_lines_that_exist() -> None:
    """What news confirms or contradicts is a line of the sheet."""
    assert {f"line-{topic}" for topic in holding.WITNESSES} <= {rule.line for rule in SAID}


def test_a_text_is_checked_against_lines_that_exist() -> None:
    """The lines to keep in mind while writing stand in the message on whom to aim for."""
    assert {BY_LINE[line].on for line in IN_MIND} == {Section.AIM}
