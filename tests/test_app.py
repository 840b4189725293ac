"""The whole bot put together, over a sandbox, in this process."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pypdf
import pytest
import structlog

from bot import app, content
from bot.hours import alive
from bot.intake.polling import TokenRefused
from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from bot.settings import Settings, read
from bot.turns.records import Kept, key
from flows.rooms import MENU, turn
from flows.words.texts import Words
from flows.words.voices import Variant
from storage import Store
from storage.memory import Memory
from tests.conversing import words
from tests.process import PATIENCE, TOKEN
from tests.robot import Json
from tests.strategies import COMPLETE, finished

LONG = timedelta(seconds=200)
SHORT = timedelta(seconds=100)


@pytest.fixture(autouse=True)
def content_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The content of the other tests, which is compiled already."""
    already = words()
    monkeypatch.setattr(content, "read", lambda link, pen_host: already)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(TOKEN)
    yield made
    await made.stop()


def settings(address: str, token: str = TOKEN) -> Settings:
    """Those of a bot on this address."""
    return read({"TELEGRAM_BOT_TOKEN": token, "TELEGRAM_API_URL": address})


@asynccontextmanager
async def served(address: str, store: Store) -> AsyncIterator[None]:
    """A bot that serves, until the block is over."""
    stop = asyncio.Event()
    serving = asyncio.create_task(app.serve(turn, MENU, settings(address), store, stop))
    try:
        yield
    finally:
        stop.set()
        async with asyncio.timeout(PATIENCE):
            await serving


async def begun(address: str) -> Phone:
    """The phone of somebody who has given two answers."""
    phone = await Phone.new(address)
    await phone.start()
    await phone.reply(PATIENCE)
    await phone.tap("a:1:0:depth:express")
    await phone.reply(PATIENCE)
    await phone.say("Des menus pour des restaurants")
    await phone.reply(PATIENCE)
    return phone


def moved_back(store: Store, by: timedelta) -> None:
    """The bot was last there some time ago."""
    record = store.load(alive.KEY)
    assert record is not None
    note = alive.Alive(datetime.now(UTC) - by)
    store.save(alive.KEY, msgspec.json.encode(note), record.version)


async def test_asked_again_after_a_long_absence(sandbox: Sandbox) -> None:
    """After more than 150 s, in which taps die, the open question comes again; else it does not."""
    address, store = await sandbox.start(), Memory()
    async with served(address, store):
        phone = await begun(address)
    asked = phone.last["text"]
    moved_back(store, SHORT)
    async with served(address, store):
        await phone.say("/help")
        (help_,) = await phone.reply(PATIENCE)
        assert asked not in help_["text"]
    moved_back(store, LONG)
    async with served(address, store):
        again = await phone.heard(PATIENCE)
        resumed = words().texts[Variant("fr")].text(Words("resumed"))
        assert again["text"].startswith(resumed)
        assert asked in again["text"]
        await phone.tap(phone.keyboard[0])
        assert len(await phone.reply(PATIENCE)) == 2
    await phone.close()


async def test_a_wrong_token(sandbox: Sandbox) -> None:
    """A token that Telegram does not know stops the start."""
    address = await sandbox.start()
    wrong = settings(address, "654321:another-token-of-a-decent-length")
    with pytest.raises(TokenRefused):
        await app.serve(turn, MENU, wrong, Memory(), asyncio.Event())


async def test_stopped_before_telegram_was_reached(tmp_path: Path) -> None:
    """A bot that has no network yet stops at once when it is told to."""
    stop = asyncio.Event()
    nowhere = "http://127.0.0.1:9"
    serving = asyncio.create_task(app.serve(turn, MENU, settings(nowhere), Memory(), stop))
    await asyncio.sleep(0)
    stop.set()
    async with asyncio.timeout(PATIENCE):
        await serving


@pytest.mark.parametrize("code", [400, 429])
async def test_the_profile_does_not_matter_most(sandbox: Sandbox, code: int) -> None:
    """People are answered while Telegram refuses the bot's profile, or makes it wait for hours."""
    address = await sandbox.start()
    method = "setMyDescription"
    hours = 86_400 if code == 429 else None
    sandbox.faults.add(Fault(method=method, times=3, error_code=code, retry_after=hours))
    with structlog.testing.capture_logs() as logged:
        async with served(address, Memory()):
            phone = await begun(address)
            assert phone.keyboard
    await phone.close()
    assert sandbox.calls.of(method)[0].code == code
    errors = [line for line in logged if line["log_level"] == "error"]
    assert len(errors) == (code == 400)


async def taken(phone: Phone, paper: str) -> Json:
    """The message that a button for a paper brings."""
    await phone.tap(f"paper:{paper}:1")
    (message,) = await phone.reply(PATIENCE)
    return message


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_sheet_is_taken_away(sandbox: Sandbox, language: str) -> None:
    """From the sheet, cards come as pictures, the report as a PDF that opens, then text and data,
    each announced over the chat by what is on its way."""
    address, store = await sandbox.start(), Memory()
    person = finished(language, {**COMPLETE, "want": "sign_fast", "can": "on_time"}).person
    async with served(address, store), await Phone.new(address, "Claire", language) as phone:
        store.save(key(phone.id), msgspec.json.encode(Kept(person)), 0)
        for gesture in (phone.say("/sheet"), phone.tap("show:papers:1")):
            await gesture
            await phone.reply(PATIENCE)
        for which in ("aim", "avoid"):
            card = await taken(phone, which)
            assert [(p["width"], p["height"]) for p in card["photo"]] == [(1080, 1350)]
            assert card["caption"] == words().texts[Variant(language)].label(f"handed.{which}")
        report = (await taken(phone, "report"))["document"]
        assert report["file_name"] == "chouchou-marco.pdf"
        pages = pypdf.PdfReader(io.BytesIO(await phone.download(report["file_id"]))).pages
        assert 3 <= len(pages) <= 6
        names = [(await taken(phone, p))["document"]["file_name"] for p in ("markdown", "json")]
        assert names == ["chouchou-marco.md", "chouchou-marco.json"]
    sent = [(c.method, c.params.get("action")) for c in sandbox.calls.log]
    photo = [("sendChatAction", "upload_photo"), ("sendPhoto", None)]
    document = [("sendChatAction", "upload_document"), ("sendDocument", None)]
    methods = {method for method, _ in photo + document}
    assert [call for call in sent if call[0] in methods] == photo * 2 + document * 3
