"""Writes the gallery, and says where it is and how many screens it has: `make gallery`."""

import asyncio

from bot.sheets.press import Press
from bot.telegram.replies import Drawn
from flows.protocol.exchange import Effect
from tests.conversing import words
from tests.gallery.coaching import CHAT
from tests.gallery.collection import shots
from tests.gallery.layout import files, rows
from tests.gallery.page import written
from tests.gallery.steps import PRESSED
from tests.process import ROOT

FILE = ROOT / "gallery" / "index.html"


class Shop:
    """Makes papers as the bot does."""

    def __init__(self) -> None:
        self._press = Press()

    def draw(self, effect: Effect) -> Effect | Drawn:
        if not isinstance(effect, PRESSED):
            return effect
        (made,) = asyncio.run(self._press.draw([effect], CHAT, words()))
        return made


def main() -> None:
    """Writes the page."""
    taken = list(shots(Shop().draw))
    told = list(rows(taken))
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(written(told, files(taken)), encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)}: {sum(len(row.cells) for row in told)} screens")


if __name__ == "__main__":
    main()
