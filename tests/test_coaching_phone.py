"""Coach and coachee side by side, over real HTTP and on the browser's phones."""

import io
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import msgspec
import pypdf
import pytest
import segno
from msgspec.structs import replace
from PIL import Image, ImageOps
from playwright.async_api import Browser, expect

from bot import content
from bot.sandbox import Phone, Sandbox
from bot.turns.records import Kept, key
from flows.words.texts import Fact, Texts, Words
from flows.words.voices import Variant
from storage.memory import Memory
from tests.coaching_scene import plain
from tests.conversing import words
from tests.process import PATIENCE, TOKEN
from tests.robot import Json
from tests.strategies import COMPLETE, finished, until
from tests.test_app import served

pytest_plugins = ["tests.browser"]

PLAN = {**COMPLETE, "want": "sign_fast", "can": "on_time"}
QUOTE = "On dirait que vous avez mangé chez nous"
ANSWER = "Bonjour, j’ai lu votre carte de mars"
DESKTOP = (900, 844)
NOBODY_LEFT: dict[str, Fact] = {
    "joined": 0, "stages": (), "shared": 0, "gone": 1, "lines": "", "narrowed": "no", "only": "",
    "listed": 0,
}  # fmt: skip


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


class Pair:
    """A coach and a coachee, each with a phone, in one language."""

    def __init__(self, store: Memory, coach: Phone, coachee: Phone, texts: Texts) -> None:
        self.store, self.coach, self.coachee, self.texts = store, coach, coachee, texts

    async def tap(self, phone: Phone, id: str, **facts: str | int) -> list[Json]:
        """What the bot does at a tap on a button, by its message."""
        await phone.tap(self.texts.label(id, **facts))
        return await phone.reply(PATIENCE)

    async def say(self, phone: Phone, text: str) -> list[Json]:
        await phone.say(text)
        return await phone.reply(PATIENCE)

    def at_the_review(self, language: str) -> None:
        """The coachee has answered everything meanwhile."""
        record = self.store.load(key(self.coachee.id))
        assert record is not None
        kept = msgspec.json.decode(record.payload, type=Kept)
        answered = until(language, PLAN, "review").person
        changed = replace(kept.person, interviews=answered.interviews, current=answered.current)
        payload = msgspec.json.encode(replace(kept, person=changed))
        self.store.save(key(self.coachee.id), payload, record.version)

    async def report(self) -> str:
        """What the report says that the coach opens now."""
        *_, message = await self.tap(self.coach, "take.report")
        file = await self.coach.download(message["document"]["file_id"])
        pages = pypdf.PdfReader(io.BytesIO(file)).pages
        return " ".join("\n".join(page.extract_text() for page in pages).split())


async def invited(pair: Pair) -> str:
    """The coach invites, and reads the QR code back; the code."""
    await pair.say(pair.coach, "/coach")
    await pair.tap(pair.coach, "become-coach")
    await pair.say(pair.coach, "Claire")
    (message,) = await pair.tap(pair.coach, "coach-invite")
    link = re.search(r"https://t\.me/\w+\?start=([\w-]{22})", message["text"])
    assert link is not None and f"/join {link[1]}" in message["text"]
    (photo,) = await pair.tap(pair.coach, "invitation-qr")
    drawn = await pair.coach.download(photo["photo"][-1]["file_id"])
    matrix = segno.make(link[0], error="m").matrix
    assert _modules(drawn) == [[*map(bool, row)] for row in matrix]
    return link[1]


def _modules(png: bytes) -> list[list[bool]]:
    """The dark and light modules of a QR code, read from the middle of each."""
    picture = ImageOps.invert(Image.open(io.BytesIO(png)).convert("L"))
    code = picture.crop(picture.getbbox())
    module = code.crop((0, 0, code.width, 1)).tobytes().index(0) // 7  # the corner has seven
    middle = range(module // 2, code.width, module)
    return [[bool(code.getpixel((x, y))) for x in middle] for y in middle]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_side_by_side(sandbox: Sandbox, language: str) -> None:
    """Invitation and QR code, joined by link and by code, each consent, revoked, deleted: on two
    phones, in both languages."""
    address, store = await sandbox.start(), Memory()
    texts = words().texts[Variant(language)]
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(served(address, store))
        coach, zoe, paul = [
            await stack.enter_async_context(await Phone.new(address, name, language))
            for name in ("Claire", "Zoé", "Paul")
        ]
        pair = Pair(store, coach, zoe, texts)
        code = await invited(pair)
        for phone, way in ((zoe, f"/start {code}"), (paul, f"/join {code}")):
            said = await pair.say(phone, way)
            facts = {"name": "Claire", "said": "no", "welcome": "", "done": "no", "added": "no"}
            told = Words("screen-tie-join", {**facts, "called": phone.name, "named": "yes"})
            assert plain(said[0]["text"]) == plain(texts.html(told))
            await pair.tap(phone, "join-yes")
        (roster,) = await pair.say(coach, "/coachees")
        assert "• Zoé" in roster["text"] and "• Paul" in roster["text"]
        pair.at_the_review(language)
        await pair.say(zoe, "/edit")
        await pair.tap(zoe, "all-good")
        asked = texts.html(
            Words("screen-tie-ask", {"name": "Claire", "several": "no", "sheet": ""})
        )
        assert plain(zoe.last["text"]) == plain(asked)
        await _consents(pair)
        await pair.say(zoe, "/delete")
        await pair.tap(zoe, "delete-yes")
        (roster,) = await pair.say(coach, "/coachees")
        assert "Zoé" not in roster["text"] and "• Paul" in roster["text"]
        assert key(zoe.id) not in store._records


async def _consents(pair: Pair) -> None:
    """Each consent, as the coach sees it then; revoked, an old button shows nothing."""
    await pair.tap(pair.coachee, "consent.sheet")
    told = await pair.coach.heard(PATIENCE)
    assert "Zoé" in told["text"]
    await pair.tap(pair.coach, "coachee-open")
    sheet = await pair.report()
    assert QUOTE in sheet and ANSWER not in sheet
    await pair.say(pair.coachee, "/settings")
    await pair.tap(pair.coachee, "my-coaches")
    await pair.coachee.tap("Claire")
    await pair.coachee.reply(PATIENCE)
    await pair.tap(pair.coachee, "consent.answers")
    both = await pair.report()
    assert QUOTE in both and ANSWER in both
    await pair.tap(pair.coachee, "consent.nothing")
    assert await pair.tap(pair.coach, "take.report") == []
    assert pair.coach.toasts[-1]["text"] == pair.texts.label("nothing-shared")


START = {"fr": "Démarrer", "en": "Start"}
WAIT = PATIENCE * 1000  # milliseconds, as the browser counts


@pytest.mark.parametrize("language", START)
@pytest.mark.asyncio(loop_scope="session")
async def test_two_phones_in_the_browser(browser: Browser, language: str) -> None:
    """On two phones side by side the link opens the chat, the coachee chooses, the coach reads,
    what is taken back is gone, and so is who deletes everything; in both languages."""
    sandbox, store = Sandbox(TOKEN), Memory()
    address = await sandbox.start()
    width, height = DESKTOP
    async with AsyncExitStack() as stack:
        stack.push_async_callback(sandbox.stop)
        await stack.enter_async_context(served(address, store))
        claire, paul = [
            await stack.enter_async_context(await Phone.new(address, name, language))
            for name in ("Claire", "Paul")
        ]
        texts = words().texts[Variant(language)]
        label = texts.label
        pair = Pair(store, claire, paul, texts)
        store.save(key(paul.id), msgspec.json.encode(Kept(finished(language, PLAN).person)), 0)
        await invited(pair)
        context = await browser.new_context(viewport={"width": width, "height": height})
        stack.push_async_callback(context.close)
        page = await context.new_page()
        await page.goto(f"{address}/#{claire.id}+{paul.id}")
        coach, coachee = page.locator(".chat").nth(0), page.locator(".chat").nth(1)
        await coach.get_by_role("link", name=re.compile("start=")).last.click(button="right")
        await page.get_by_role("menuitem", name="Paul").click()
        await coachee.get_by_role("button", name=START[language]).click()
        await coachee.get_by_role("button", name=label("join-yes")).click()
        await coachee.get_by_role("button", name=label("consent.sheet"), exact=True).click()
        await coach.get_by_role("button", name=label("coachee-open")).click()
        await coach.get_by_role("button", name=label("take.report")).click()
        report = coach.get_by_role("link", name=re.compile(r"paul-claire-[\d-]+\.pdf"))
        await expect(report.first).to_be_visible(timeout=WAIT)
        for text in ("/settings", label("my-coaches"), "Claire", label("consent.nothing")):
            await coachee.locator(".field").fill(text)
            await coachee.locator(".field").press("Enter")
            await paul.reply(PATIENCE)
        await coach.get_by_role("button", name=label("take.report")).last.click()
        nothing = label("nothing-shared")
        await expect(coach.locator(".toast")).to_have_text(nothing, timeout=WAIT)
        await pair.say(paul, "/delete")
        await coachee.get_by_role("button", name=label("delete-yes")).click()
        await paul.reply(PATIENCE)
        await coach.get_by_role("button", name=label("back-to-roster")).last.click()
        gone = texts.text(Words("screen-coachees", NOBODY_LEFT))
        log, told = coach.get_by_role("log"), gone.splitlines()[1]
        await expect(log).to_contain_text(told, timeout=WAIT)
