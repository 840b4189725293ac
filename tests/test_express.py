"""How long the express interview is: six minutes, counted in questions, taps and words read."""

import re

import pytest

from flows.interview.answers import REVIEW
from flows.protocol.exchange import Effect, Event, Say
from tests.strategies import EXPRESS, Phone, stored, walk

MOST_QUESTIONS, MOST_WORDS = 30, 900
# Two families, one of which pays late; a customer regretted, never again.
USUAL = {**EXPRESS, "can": "late", "can.1": "on_time", "publishes": "linkedin", "regret": "yes"}
USUAL |= {"double": "never"}
_TAG = re.compile(r"<[^>]+>")
_OPTION = ("a:", "m:")  # what answers; the way back and the like are the same under every question


def words_read(html: str) -> int:
    return len(re.findall(r"\w[\w’'-]*", _TAG.sub("", html)))


class Reader(Phone):
    """A phone whose every word is counted: of each new message, and of the buttons that answer."""

    words = 0

    def happen(self, event: Event) -> tuple[Effect, ...]:
        effects = super().happen(event)
        for said in (effect for effect in effects if isinstance(effect, Say)):
            options = [b for row in said.rows for b in row if (b.data or "").startswith(_OPTION)]
            self.words += words_read(said.html) + sum(words_read(b.label) for b in options)
        return effects


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_express_takes_six_minutes(locale: str) -> None:
    """Who has two families and one regret answers at most 30 questions, and reads at most 900
    words with the buttons that answer, from the first hello to the last question."""
    phone = Reader(locale, stored)
    phone.play("/start")
    asked = read = 0
    for at in walk(phone, USUAL):
        if at == REVIEW:
            break
        asked, read = asked + 1, phone.words
    print(f"{locale}: {asked} questions, {read} words read")
    assert asked <= MOST_QUESTIONS
    assert read <= MOST_WORDS
