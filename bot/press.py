"""Draws papers before the turn is stored, so that what is sent again after a crash is the same."""

import asyncio
from collections.abc import Mapping, Sequence

from bot import logs
from bot.replies import Drawn
from bot.sheets import papers
from bot.sheets.cache import Papers
from bot.sheets.papers import Which
from flows.effects import Effect, Paper, Say

log = logs.get(__name__)


CARDS: Mapping[str, Which] = {"aim": "aim", "avoid": "avoid"}


class Press:
    """One paper at a time, in a thread, so that those that read and store records stay free."""

    def __init__(self) -> None:
        self._papers = Papers()
        self._free = asyncio.Lock()

    async def draw(self, effects: Sequence[Effect]) -> tuple[Effect | Drawn, ...]:
        """The effects with their papers drawn; of one that cannot be, the person is told."""
        return tuple([await self._drawn(e) if isinstance(e, Paper) else e for e in effects])

    async def _drawn(self, paper: Paper) -> Drawn | Say:
        async with self._free:
            return await asyncio.to_thread(self._try, paper)

    def _try(self, paper: Paper) -> Drawn | Say:
        try:
            return self._draw(paper)
        except BaseException as error:  # a panic of the compiler is no Exception
            log.error("a paper could not be drawn", kind=paper.kind, exc_info=error)
            return Say(paper.sorry)

    def _draw(self, paper: Paper) -> Drawn:
        if paper.kind == "report":
            content, medium = self._papers.report(paper.document), "document"
        else:
            content, medium = self._papers.card(paper.document, CARDS[paper.kind]), "photo"
        return Drawn(medium, paper.name, paper.caption, content)


async def warm() -> None:
    """Loads what the first paper would wait for."""
    try:
        await asyncio.to_thread(papers.warm)
    except Exception as error:  # each paper will tell, and everything else works
        log.error("papers cannot be drawn", exc_info=error)
