"""Whatever is typed at any question is read without error, in bounded work, into an answer that the
question can keep."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.asking.interview import prompt
from flows.asking.prompt import Prompt
from flows.asking.understanding import heard
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Misread
from flows.interview.table import QUESTIONS
from tests.conversing import words
from tests.counted import calls
from tests.hearing.__main__ import CORPUS, replies
from tests.hearing.scene import NOW, Context, asked
from tests.slow_texts import SLOW, slow

LED: Context = {"name": "Bruno"}
# Ours: calls of functions that reading one text of 4 096 characters may take.
MOST_CALLS = 220_000
_SAID = sorted(
    {w for path in CORPUS.glob("*.jsonl") for r in replies(path) for w in r.reply.split()}
)
# Replies that nobody wrote, of the words that people write and of any letters.
ANYTHING = st.lists(st.sampled_from(_SAID) | st.text(max_size=9), max_size=30).map(" ".join)


def _prompt(question: str) -> Prompt:
    person = asked("fr", question, LED)
    assert person.interview is not None
    assert person.interview.place.slot is not None
    return prompt(Dialogue(person, words(), NOW), person.interview.place.slot)


@pytest.mark.parametrize("question", QUESTIONS)
@settings(deadline=None)  # the examples of a question are made ready at its first reply
@given(reply=ANYTHING)
def test_any_reply(question: str, reply: str) -> None:
    """Words in any order are an answer that converts, or are misread with a reason."""
    shown = _prompt(question)
    value = heard(shown, reply)
    if not isinstance(value, Misread):
        shown.question.convert(value)


@pytest.mark.parametrize("question", QUESTIONS)
def test_any_long_text(question: str) -> None:
    """A text made to be slow is read in bounded work."""
    shown = _prompt(question)
    heard(shown, "a")
    for seed in SLOW:
        assert calls(partial(heard, shown, slow(seed))) <= MOST_CALLS, seed
