"""The written conversations of several people, played again."""

from pathlib import Path

import pytest

from tests.coaching_talks import FOLDER, written

TALKS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
def test_says_what_was_reviewed(path: Path) -> None:
    """Coach and coachees read, line by line, what was read when it was last reviewed."""
    golden = path.read_text(encoding="utf-8")
    assert written(golden) == golden
