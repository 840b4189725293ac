"""An entrepreneur and a customer side by side, over real HTTP, in both languages."""

import io
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import msgspec
import pypdf
import pytest
import segno

from bot import content
from bot.sandbox import Phone, Sandbox
from bot.turns.records import Kept, key
from flows.record.voices import THEMES
from flows.words.voices import Variant
from storage.memory import Memory
from tests.coaching_scene import plain
from tests.conversing import words
from tests.process import PATIENCE, TOKEN
from tests.strategies import finished
from tests.test_app import served
from tests.test_coaching_phone import PLAN, Pair, _modules

TOLD = (
    "Le four jacaranda venait de tomber en panne un samedi",
    "On avait essayé deux plombiers du palissandre, sans suite",
    "On a failli repartir à cause du parking de l’acajou",
    "Elle est venue le soir même avec sa trousse ébène",
    "Depuis, on ouvre le lundi, place du merisier",
    "Appelez-la avant midi, côté noyer",
)
MARKS = ("jacaranda", "palissandre", "acajou", "ébène", "merisier", "noyer")


@pytest.fixture(autouse=True)
def content_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The content of the other tests, which is compiled already."""
    already = words()
    monkeypatch.setattr(
        content, "read", lambda link, **_: msgspec.structs.replace(already, link=link)
    )


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(TOKEN)
    yield made
    await made.stop()


async def invited(pair: Pair) -> str:
    """The entrepreneur makes a link for the counter, and reads its QR code back; the code."""
    await pair.say(pair.coach, "/words")
    await pair.tap(pair.coach, "voice-begin")
    await pair.say(pair.coach, "Claire Lebrun")
    (message,) = await pair.tap(pair.coach, "voice-new-counter")
    link = re.search(r"https://t\.me/\w+\?start=([\w-]{22})", message["text"])
    assert link is not None
    (photo,) = await pair.tap(pair.coach, "invitation-qr")
    drawn = await pair.coach.download(photo["photo"][-1]["file_id"])
    matrix = segno.make(link[0], error="m").matrix
    assert _modules(drawn) == [[*map(bool, row)] for row in matrix]
    return link[1]


async def read(pair: Pair) -> dict[str, set[str]]:
    """Which of a customer's words the entrepreneur reads on the wall, and in the report."""
    said = [m["text"] for m in await pair.say(pair.coach, "/words")]
    for theme in THEMES:
        said += [m["text"] for m in await pair.say(pair.coach, f"/words {_theme(pair, theme)}")]
    await pair.say(pair.coach, "/sheet")
    await pair.tap(pair.coach, "take-away")
    *_, message = await pair.tap(pair.coach, "take.report")
    file = await pair.coach.download(message["document"]["file_id"])
    report = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)
    return {"wall": _marks(" ".join(said)), "report": _marks(report)}


def _theme(pair: Pair, theme: str) -> str:
    return pair.texts.label(f"voice-theme.{theme}")


def _marks(text: str) -> set[str]:
    return {mark for mark in MARKS if mark in plain(text)}


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_side_by_side(sandbox: Sandbox, language: str) -> None:
    """Invited by QR, six answers read back on one screen, three released: they land; one is taken
    back and is gone from the wall and from the report; then all is erased."""
    address, store = await sandbox.start(), Memory()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(served(address, store))
        claire, lou = [
            await stack.enter_async_context(await Phone.new(address, name, language))
            for name in ("Claire", "Lou")
        ]
        pair = Pair(store, claire, lou, words().texts[Variant(language)])
        store.save(key(claire.id), msgspec.json.encode(Kept(finished(language, PLAN).person)), 0)
        await pair.say(lou, f"/start {await invited(pair)}")
        await pair.tap(lou, "voice-yes")
        for text in TOLD:
            await pair.say(lou, text)
        assert _marks(lou.last["text"]) == {*MARKS}
        assert await read(pair) == {"wall": set(), "report": set()}
        await pair.tap(lou, "voice-quote.unnamed")
        for number in (4, 5, 6):
            await pair.tap(lou, "told-turn.unnamed", n=number)
        await pair.tap(lou, "voice-send")
        await claire.heard(PATIENCE)
        assert await read(pair) == {"wall": {*MARKS[:3]}, "report": {*MARKS[:3]}}
        await pair.say(lou, "/words")
        await pair.tap(lou, "told-turn.goes", n=1)
        assert await read(pair) == {"wall": {*MARKS[1:3]}, "report": {*MARKS[1:3]}}
        await pair.say(lou, "/delete")
        await pair.tap(lou, "delete-yes")
        assert await read(pair) == {"wall": set(), "report": set()}
        assert key(lou.id) not in store._records
