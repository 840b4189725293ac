"""The written conversations of several people, played again."""

import asyncio
from pathlib import Path

import pytest

from flows.coaching.leaves import file_name
from flows.coaching.noting import NOTES
from flows.coaching.room import ROOM
from flows.coaching.session import SESSION
from flows.coaching.signs import NUDGE
from flows.words.texts import Words
from flows.words.voices import Variant
from tests.coaching_talks import FOLDER, played, written
from tests.conversing import words

TALKS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
def test_says_what_was_reviewed(path: Path) -> None:
    """Coach and coachees read, line by line, what was read when it was last reviewed."""
    golden = path.read_text(encoding="utf-8")
    assert written(golden) == golden


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_screen_is_in_a_talk(language: str) -> None:
    """In both languages, the talks go through each screen of coaches and of those they coach, and
    hand over each paper: both cards, the report, the pages of a session and of a group, the list,
    the reports of all, the code to scan."""
    talks = [asyncio.run(played(path.read_text(encoding="utf-8")))[0] for path in TALKS]
    mine = [talk for talk in talks if talk.language == language]
    screens = {name for talk in mine for name in talk.screens}
    assert {
        *ROOM.screens,
        *ROOM.hears,
        *(f"coachee:{under}" for under in (NOTES, NUDGE, SESSION)),
    } <= screens
    files = {name for talk in mine for name in talk.files}
    texts = words().texts[Variant(language)]
    begins = [texts.text(Words(f"leaf-file.{kind}")) for kind in ("session", "group", "zip", "csv")]
    assert not [one for one in begins if not any(begun(name, one) for name in files)]
    assert {Path(name).suffix for name in files} == {".png", ".pdf", ".csv", ".zip"}
    assert sum(name.endswith(".png") for name in files) >= len(("aim", "avoid", "qr"))


def begun(name: str, prefix: str) -> bool:
    """Whether a file's name begins so."""
    return name.startswith(file_name(prefix))
