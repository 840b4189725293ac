"""Nothing of a sheet is worked out twice in a turn: counted, never timed."""

import pytest

from tests.bench.pure import dearest
from tests.counted import counts

TURNS = dearest()


@pytest.mark.parametrize("what", TURNS)
def test_a_line_is_rendered_once(what: str) -> None:
    """Measured, shown and compared with another sheet: each line is rendered once a turn."""
    lines = counts(*TURNS[what]).lines
    assert lines
    assert max(lines.values()) == 1


def test_a_sheet_is_made_once() -> None:
    """The rules are asked once for each sheet that the turn is about: the one of before a
    correction, and the one after it."""
    made = {what: counts(*turn).finds for what, turn in TURNS.items()}
    assert made == {"/sheet": 1, "a correction": 2}
