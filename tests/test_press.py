"""Papers drawn for a turn: off the event loop, and never silence."""

import asyncio
import threading

import msgspec
import pytest
import structlog

from bot.sheets import papers
from bot.sheets.press import DRAWS, Press, warm
from bot.telegram.replies import Drawn
from flows.papers.document import Document, document
from flows.papers.takeaway import handed
from flows.protocol.exchange import Effect, Paper, Say
from tests.conversing import words
from tests.papers_for_tests import dialogue, situation

CLAIRE = 11


def asked(paper: str) -> Paper:
    """What the conversation asks for."""
    return handed(dialogue(situation("marco"), "fr"), paper)


async def printed(press: Press, *effects: Effect) -> list[Effect | Drawn]:
    """What becomes of them."""
    return list(await press.draw(effects, CLAIRE, words()))


async def test_each_paper() -> None:
    """Cards become photos and the others documents; all else stays as it is, in its place."""
    before = (Say("a"), asked("aim"), asked("report"), asked("markdown"), asked("json"), Say("b"))
    first, card, report, text, data, last = await printed(Press(), *before)
    assert (first, last) == (Say("a"), Say("b"))
    made = [(d.medium, d.content[:5]) for d in (card, report, text, data) if isinstance(d, Drawn)]
    documents = [("document", begins) for begins in (b"%PDF-", b"# Fic", b'{\n  "')]
    assert made == [("photo", b"\x89PNG\r"), *documents]


async def test_off_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers are written and drawn in another thread, and the same one only once a person."""
    threads: list[threading.Thread] = []

    def written(*_: object) -> Document:
        threads.append(threading.current_thread())
        return document(dialogue(situation("marco"), "fr"))

    monkeypatch.setattr("flows.papers.manuscript.document", written)
    press = Press()
    await asyncio.gather(*(printed(press, asked("json")) for _ in range(3)))
    (thread,) = threads
    assert thread is not threading.main_thread()


async def test_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who deletes everything leaves no paper in memory; those of others stay."""
    made: list[Document] = []

    def drawn(document: Document) -> bytes:
        made.append(document)
        return b"PNG"

    monkeypatch.setitem(DRAWS, "aim", drawn)
    press = Press()
    for person in (CLAIRE, CLAIRE + 1):
        await press.draw([asked("aim")], person, words())
    press.forget(CLAIRE)
    await press.draw([asked("aim")], CLAIRE + 1, words())
    assert len(made) == 2
    await printed(press, asked("aim"))
    assert len(made) == 3


async def test_a_paper_that_cannot_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a paper cannot be drawn, the person is told and the log has none of their words."""

    def broken(document: Document) -> bytes:
        raise RuntimeError(document.aim.name)

    monkeypatch.setitem(DRAWS, "report", broken)
    paper = asked("report")
    with structlog.testing.capture_logs() as logged:
        assert await printed(Press(), paper) == [Say(paper.sorry)]
    (line,) = logged
    assert isinstance(line.pop("exc_info"), RuntimeError)
    assert "Marco" not in str(line)


async def test_fonts_that_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """When papers cannot be made ready, the log tells and nothing else stops."""

    def broken() -> None:
        raise OSError(2, "No such file")

    monkeypatch.setattr(papers, "warm", broken)
    with structlog.testing.capture_logs() as logged:
        await warm()
    assert [line["log_level"] for line in logged] == ["error"]


async def test_a_paper_is_stored_as_it_is() -> None:
    """A paper that waits in a record comes out of it to the byte."""
    (card,) = await printed(Press(), asked("avoid"))
    assert isinstance(card, Drawn)
    assert msgspec.json.decode(msgspec.json.encode(card), type=Drawn) == card
