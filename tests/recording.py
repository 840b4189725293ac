"""Records for good: what the stores of a version held, made by talking to that version's bot.

A folder a scene: who said what (talk.txt), and every record that the store then held, named by its
key. They are never made again nor changed: people's folders hold the same. When the form of a
record changes, `python -m tests.recording v2` adds those of the new form, from the same talks.
"""

import asyncio
import re
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.intake.updates import OURS, Arrival
from bot.telegram.gateway import Call, Unreachable
from flows.protocol.exchange import Button, Corrected, Due
from tests.coaching_talks import Talk
from tests.recorder import Gestures

FOLDER = Path(__file__).parent / "records"
_LINE = re.compile(r"> (\w+): (.*)")
_TAP = re.compile(r"\[(.*)\](?: × (\d+))?")
_CORRECTION = re.compile(r"✎ (\d+) (.*)")
_HOUR = re.compile(r"⏰ (\d+)")
_SPACES = str.maketrans("\u00a0\u202f", "  ")


class Recorded(Talk):
    """A talk in which time passes: a minute a line, and days before a reminder."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.typed: dict[int, list[int]] = {}

    async def says(self, name: str, does: str) -> Iterator[str]:
        """What everybody reads after one line; after ✗, nobody does and no roster is written."""
        self.scene.now += timedelta(minutes=1)
        cut = does.startswith("✗ ")
        self.scene.out.fails = _unreachable if cut else lambda call: None
        self.scene.disk.refuses = ("roster",) if cut else ()
        return await self.line(">", name, does.removeprefix("✗ "))

    def _gesture(self, hands: Gestures, person: int, does: str) -> Arrival:
        if tapped := _TAP.fullmatch(does):
            return hands.tap(*self._nth(person, tapped[1], int(tapped[2] or 1)))
        if later := _HOUR.fullmatch(does):
            self.scene.now += timedelta(int(later[1]))
            return Arrival(OURS, person, None, Due())
        if corrected := _CORRECTION.fullmatch(does):
            wrote = self.typed[person][-int(corrected[1])]
            return hands.happen(Corrected(corrected[2], wrote))
        arrival = hands.say(does)
        self.typed.setdefault(person, []).append(arrival.update)
        return arrival

    def _nth(self, person: int, label: str, nth: int) -> tuple[str, int]:
        known = sorted(self.shown.get(person, {}).items(), reverse=True)
        found = [
            (button.data, message)
            for message, buttons in known
            for button in buttons
            if _plain(button) == label and button.data is not None
        ]
        if len(found) < nth:
            raise LookupError(f"no [{label}]: {[[_plain(b) for b in row] for _, row in known]}")
        return found[nth - 1]


def _unreachable(call: Call) -> None:
    raise Unreachable(call.method)


def _plain(button: Button) -> str:
    return button.label.translate(_SPACES)


async def recorded(script: str) -> Recorded:
    """The scene after a talk, whose first line ends with the language."""
    title, *lines = script.splitlines()
    talk = Recorded(title.rpartition("·")[2].strip())
    for name, does in (said.groups() for said in map(_LINE.fullmatch, lines) if said):
        list(await talk.says(name, does))  # the codes of links are known once they are read
    return talk


def main(version: str) -> None:
    """Makes the records of this version from the talks of the first."""
    for script in sorted((FOLDER / "v1").glob("*/talk.txt")):
        talk = asyncio.run(recorded(script.read_text(encoding="utf-8")))
        folder = FOLDER / version / script.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, payload in talk.scene.disk.everything().items():
            (folder / f"{name}.json").write_bytes(payload)


if __name__ == "__main__":
    main(sys.argv[1])
