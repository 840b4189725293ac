"""Papers drawn for a turn: off the event loop, and never silence."""

import asyncio
import threading

import msgspec
import pytest
import structlog

from bot.press import Press, warm
from bot.replies import Drawn
from bot.sheets import papers
from flows.document import Document
from flows.effects import Effect, Paper, Say
from flows.takeaway import handed
from tests.papers_for_tests import dialogue, situation


class Panic(BaseException):
    """What a compiler in another language may raise."""


def asked(paper: str) -> Effect:
    """What the conversation asks for."""
    return handed(dialogue(situation("marco"), "fr"), paper)


async def test_each_paper() -> None:
    """Cards become photos and the report a document; all else stays as it is, in its place."""
    before = [Say("a"), asked("aim"), asked("report"), Say("b")]
    first, card, report, last = await Press().draw(before)
    assert (first, last) == (Say("a"), Say("b"))
    assert isinstance(card, Drawn) and isinstance(report, Drawn)
    assert (card.medium, card.content[:4]) == ("photo", b"\x89PNG")
    assert (report.medium, report.content[:5]) == ("document", b"%PDF-")


async def test_off_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers are drawn in another thread, one at a time, and the same one only once."""
    threads: list[threading.Thread] = []

    def drawn(*_: object) -> bytes:
        threads.append(threading.current_thread())
        return b"PNG"

    monkeypatch.setattr(papers, "card", drawn)
    press = Press()
    await asyncio.gather(*(press.draw([asked("aim")]) for _ in range(3)))
    (thread,) = threads
    assert thread is not threading.main_thread()


@pytest.mark.parametrize("failure", [RuntimeError, Panic])
async def test_a_paper_that_cannot_be_drawn(
    failure: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a paper cannot be drawn, the person is told and the log has none of their words."""

    def broken(document: Document) -> bytes:
        raise failure(document.aim.name)

    monkeypatch.setattr(papers, "report", broken)
    paper = asked("report")
    assert isinstance(paper, Paper)
    with structlog.testing.capture_logs() as logged:
        assert await Press().draw([paper]) == (Say(paper.sorry),)
    (line,) = logged
    assert isinstance(line.pop("exc_info"), failure)
    assert paper.document.aim.name not in str(line)


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
    (card,) = await Press().draw([asked("avoid")])
    assert isinstance(card, Drawn)
    assert msgspec.json.decode(msgspec.json.encode(card), type=Drawn) == card
