"""Makes papers before the turn is stored, so that what is sent again after a crash is the same."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from zipfile import ZipFile

import segno

from bot import logs
from bot.sheets import papers
from bot.sheets.cache import Made, Papers
from bot.telegram.replies import Drawn
from flows.desk.voice import Content
from flows.papers.document import Document
from flows.papers.manuscript import manuscript
from flows.papers.takeaway import QUOTE
from flows.protocol.exchange import Bundle, Effect, Leaf, Paper, Qr, Say
from flows.reading.phrases import plain

log = logs.get(__name__)

DRAWS: dict[str, Callable[[Document], bytes]] = {
    "aim": lambda document: papers.card(document, "aim"),
    "avoid": lambda document: papers.card(document, "avoid"),
    "report": papers.report,
    QUOTE: papers.quote,
}
PHOTOS = ("aim", "avoid", QUOTE)


class Press:
    """One paper at a time, in a thread, so that those that read and store records stay free."""

    def __init__(self) -> None:
        self._papers = Papers()
        self._free = asyncio.Lock()

    async def draw(
        self, effects: Sequence[Effect], person: int, content: Content
    ) -> tuple[Effect | Drawn, ...]:
        """The effects with their papers made; of one that cannot be, the person is told."""
        return tuple([await self._drawn(effect, person, content) for effect in effects])

    def forget(self, person: int) -> None:
        """Nothing of the person's papers is left."""
        self._papers.forget(person)

    async def _drawn(self, effect: Effect, person: int, content: Content) -> Effect | Drawn:
        if not isinstance(effect, Paper | Bundle | Leaf | Qr):
            return effect
        try:
            return await self._make(effect, person, content)
        except Exception as error:
            kind = type(effect).__name__
            log.error("a paper could not be made", kind=kind, exc_info=error)
            return Say(effect.sorry)

    async def _make(
        self, effect: Paper | Bundle | Leaf | Qr, person: int, content: Content
    ) -> Drawn:
        match effect:
            case Leaf(name, caption=caption):
                async with self._free:
                    drawn = await asyncio.to_thread(papers.leaf, effect)
                return Drawn("document", name, caption, drawn, fleeting=True)
            case Qr(link, caption):
                drawn = await asyncio.to_thread(_qr, link)
                return Drawn("photo", "chouchou-qr.png", caption, drawn)
            case Bundle(name, every, caption):
                made = [(who, await self._made(paper, person, content)) for who, paper in every]
                drawn = await asyncio.to_thread(_zip, made)
                return Drawn("document", name, caption, drawn, fleeting=True)
            case Paper(kind, caption=caption, rows=rows, key=key, fleeting=fleeting):
                one = await self._made(effect, person, content)
                medium = "photo" if kind in PHOTOS else "document"
                return Drawn(medium, one.name, caption, one.content, rows, key, fleeting)

    async def _made(self, paper: Paper, person: int, content: Content) -> Made:
        """A paper; one that shows somebody else is remembered nowhere."""
        make = partial(_made, paper, content)
        if not paper.fleeting:
            make = partial(self._papers.once, person, paper.key, make)
        async with self._free:
            return await asyncio.to_thread(make)


def _made(paper: Paper, content: Content) -> Made:
    made = manuscript(paper, content)
    drawn = DRAWS[paper.kind](made.document) if made.text is None else made.text.encode()
    return Made(made.name, drawn)


def _qr(link: str) -> bytes:
    """A picture that a phone reads across a table."""
    drawn = BytesIO()
    segno.make(link, error="m").save(drawn, kind="png", scale=14, border=4)
    return drawn.getvalue()


def _zip(papers: Sequence[tuple[str, Made]]) -> bytes:
    """The files, each under a name of its own, which says whose it is."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for at, (who, paper) in enumerate(papers, 1):
            said = "-".join(plain(who).encode("ascii", "ignore").decode().split())
            archive.writestr(f"{at:03}-{said}-{paper.name}", paper.content)
    return packed.getvalue()


async def warm() -> None:
    """Loads what the first paper would wait for."""
    try:
        await asyncio.to_thread(papers.warm)
    except Exception as error:  # each paper will tell, and everything else works
        log.error("papers cannot be drawn", exc_info=error)
