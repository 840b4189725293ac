"""The sheets of invented people, as docs/examples prints them: `python -m tests.examples` writes
them anew, to be read as a change like any other."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from flows.desk.dialogue import Dialogue
from flows.papers.document import document
from flows.papers.markdown import markdown
from flows.record.person import Person
from flows.rooms import HOUSE
from tests.conversing import words

PEOPLE = Path(__file__).parent / "examples"
PAGES = Path(__file__).parent.parent / "docs" / "examples"
NOW = datetime(2026, 11, 29, 16, tzinfo=UTC)


def pages() -> Iterator[tuple[Path, str]]:
    """Each page, and what stands on it today."""
    for file in sorted(PEOPLE.glob("*.json")):
        person = msgspec.json.decode(file.read_bytes(), type=Person)
        told = document(Dialogue(person, words(), NOW, HOUSE))
        yield PAGES / f"{file.stem}.md", markdown(told)


def main() -> None:
    """Writes every page anew."""
    PAGES.mkdir(exist_ok=True)
    for page, text in pages():
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
