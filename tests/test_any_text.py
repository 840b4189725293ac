"""Texts made to be slow: what each analyser goes over is bounded, whatever is typed."""

from collections.abc import Callable
from functools import partial

import pytest

from flows.publishing.checking import checked
from flows.reading import replies
from flows.reading.figures import Amounts, number, tokens
from flows.reading.phrases import MOST_TIMES, MOST_WORDS, Folded
from flows.reading.quantities import hours, percent
from flows.reading.relations import relative
from flows.scoring.kinds import SCORED
from flows.sheet.weighing import weigh
from tests.content_for_tests import LIMITS, LISTS
from tests.counted import calls
from tests.slow_texts import LONGEST, SLOW, slow
from tests.test_check_text import ANSWERS

LABELS = {"peers": ("Des gens du métier",), "never": ("Jamais de la vie",)}
KNOWN = Amounts(LISTS.numbers, LISTS.shares, LISTS.durations, LISTS.quantities, LISTS.words.grammar)
# Ours: calls of functions, Python's and C's, that one text of 4 096 characters may take.
MOST_CALLS = 150_000
ANALYSERS: dict[str, Callable[[str], object]] = {
    "checked": lambda text: checked(text, ANSWERS, LISTS, LIMITS),
    **{
        str(kind): partial(weigh, answers=ANSWERS, lists=LISTS, limits=LIMITS, told=kind)
        for kind in sorted(SCORED)
    },
    "named": lambda text: replies.named(text, LABELS, LISTS.tongue),
    "number": lambda text: number(text, KNOWN, LISTS.tongue),
    "hours": lambda text: hours(text, KNOWN, LISTS.tongue),
    "percent": lambda text: percent(text, KNOWN, LISTS.tongue),
    "relative": lambda text: relative(tokens(text, KNOWN), 10, KNOWN, LISTS.tongue),
}


@pytest.mark.parametrize("seed", SLOW)
def test_folded(seed: str) -> None:
    """A text folds into so many letters and words, and has so many places to look at."""
    folded = Folded(slow(seed))
    assert max(len(folded.text), len(replies.plain(slow(seed)))) <= replies.MOST_FOLDED
    assert len(folded.text.replace(".", " ").split()) <= MOST_WORDS
    assert all(len(starts) <= MOST_TIMES for starts in folded.starts.values())


@pytest.mark.parametrize("seed", SLOW)
def test_pieces(seed: str) -> None:
    """A list has so many pieces; what comes after them stays in the last one."""
    assert len(replies.pieces(slow(seed), LISTS.tongue)) <= 2 * replies.MOST_PIECES + 1
    assert "".join(replies.pieces("a/" * 100, LISTS.tongue)).replace("/", "") == "a" * 100


@pytest.mark.parametrize("analyser", ANALYSERS.values(), ids=ANALYSERS)
@pytest.mark.parametrize("seed", SLOW)
def test_work(analyser: Callable[[str], object], seed: str) -> None:
    """No text of the longest length takes more work than a bound, and twice the text takes hardly
    more than twice the work."""
    half, whole = slow(seed)[: LONGEST // 2], slow(seed)
    analyser(half), analyser(whole)  # what is remembered of letters and words costs once
    once, twice = calls(lambda: analyser(half)), calls(lambda: analyser(whole))
    assert twice <= min(MOST_CALLS, 2.7 * once + 500)
