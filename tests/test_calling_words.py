"""The words for those to call, by what a coach would put into them: see tests/calling_words.py."""

from pathlib import Path

import pytest

from tests.calling_words import FILES, rates, said

# As they stand: at least so many of a hundred kinds and facts, at most so many hollow texts.
_KINDS, _FACTS, _HOLLOW = 97, 94, 4


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_told_is_taken_up(path: Path) -> None:
    """Of eighty people told as people tell them, the kind is read, and what was told of them is in
    the words for them: a date is promised, a price named, a question taken up."""
    found = rates(tuple(said(path)))
    assert 100 * found["kinds"][0] >= _KINDS * found["kinds"][1], found
    assert 100 * found["facts"][0] >= _FACTS * found["facts"][1], found
    assert 100 * found["hollow"][0] <= _HOLLOW * found["hollow"][1], found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_private_is_said(path: Path) -> None:
    """No complaint, no family name, nothing of somebody else, no « vous » to who is « tu »; a date
    that was told is not asked for."""
    assert [(one.told["said"], one.forbidden) for one in said(path) if one.forbidden] == []
