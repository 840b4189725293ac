"""Text as Telegram counts, trims, cuts and reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.limits import clean, pieces, trimmed, units, with_found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("🍊 /help@chouchou_bot", [("bot_command", 3, 18)]),
        ("1/2 and/or /", []),
        ("see https://e.org/a?b=1.", [("url", 4, 19)]),
        ("claire@e.org, @marco", [("email", 0, 12), ("mention", 14, 6)]),
        ("#idea #1", [("hashtag", 0, 5)]),
        ("https://e.org/#part", [("url", 0, 19)]),
        ("t.me/a_bot?start=x_1. not.me/b", [("url", 0, 20)]),
    ],
)
def test_found(text: str, found: list[tuple[str, int, int]]) -> None:
    """Commands, links, addresses and mentions are entities without being marked."""
    entities = with_found(text, [])
    assert [(item["type"], item["offset"], item["length"]) for item in entities] == found


def test_nothing_found_in_code() -> None:
    """Nothing is looked for inside code or a link."""
    code = {"type": "code", "offset": 0, "length": 5}
    assert with_found("/help /new", [code]) == [
        code,
        {"type": "bot_command", "offset": 6, "length": 4},
    ]


def test_trimmed() -> None:
    """Spaces around a text go, and its entities move with it or vanish."""
    bold = {"type": "bold", "offset": 0, "length": 4}
    gone = {"type": "italic", "offset": 0, "length": 1}
    assert trimmed(" 🍊a \n", [bold, gone]) == (
        "🍊a",
        [{"type": "bold", "offset": 0, "length": 3}],
    )


def test_clean() -> None:
    """Control characters become spaces; carriage returns and direction marks vanish."""
    assert clean("a\x00b\tc\r\nd\u202ee\u200df") == "a b c\nde\u200df"


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_pieces(text: str) -> None:
    """A text cut in pieces loses nothing and no piece is above the limit."""
    parts = pieces(text, 10)
    assert "".join(parts) == text
    assert all(units(part) <= 10 for part in parts)


def test_cut_at_space() -> None:
    """A long text is cut at a space where there is one."""
    assert pieces("one two three", 9) == ["one two ", "three"]
