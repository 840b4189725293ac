"""Golden conversations: what people read today is what was reviewed."""

from pathlib import Path

import msgspec
import pytest

from flows.record.person import Person
from tests.conversing import FOLDER, written

CONVERSATIONS = sorted(FOLDER.glob("*.txt"))


def stored(person: Person) -> Person:
    """A person as they come back from a store."""
    return msgspec.json.decode(msgspec.json.encode(person), type=Person)


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: path.stem)
def test_says_what_was_reviewed(path: Path) -> None:
    """Each conversation reads today, word for word, as it was reviewed."""
    golden = path.read_text(encoding="utf-8")
    assert written(golden) == golden


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: path.stem)
def test_storing_changes_nothing(path: Path) -> None:
    """A person who is saved and loaded between any two lines reads the same conversation."""
    golden = path.read_text(encoding="utf-8")
    assert written(golden, stored) == golden
