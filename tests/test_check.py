"""`make check`: what a writer is told when the words have a mistake."""

import pytest

from bot import content
from flows.check import mistakes

FR, EN = "fr", "en"


def changed(code: str, old: str, new: str) -> dict[str, str]:
    """The sources with one mistake in them."""
    sources = content.sources()
    assert old in sources[code]
    return sources | {code: sources[code].replace(old, new, 1)}


def test_words_are_right() -> None:
    """The words as they are have no mistake."""
    assert mistakes(content.sources()) == []


@pytest.mark.parametrize(
    ("code", "old", "new", "told"),
    [
        (EN, "\nwelcome =", "\nwelcom =", "en: “welcome” is missing; French has it."),
        (EN, "\nwelcome =", "\nwelcom =", "en: “welcom” has no French"),
        (FR, "\nwelcome =\n", "\nwelcome\n", "fr: this cannot be read: “welcome”."),
        (FR, "    .never = Non,", "    .nevr = Non,", "“double” lacks “double.never”."),
        (FR, "= Baissé", "= " + "Baissé" * 5, "the button “can.lowered” has 30"),
        (EN, "{ $favourite }", "{ $favorite }", "speaks of $favorite, which it is not told."),
        (FR, "<b>Réglages</b>", "<b>Réglages", "in “screen-settings”, <b> is not closed."),
        (FR, "<b>Réglages</b>", "<h1>Réglages</h1>", "<h1> is not a tag that Telegram shows."),
    ],
)
def test_mistakes_are_told(code: str, old: str, new: str, told: str) -> None:
    """A seeded mistake is told in a sentence that says where it is."""
    found = mistakes(changed(code, old, new))
    assert any(told in mistake for mistake in found), found
