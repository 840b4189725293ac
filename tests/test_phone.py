"""The browser phone of the sandbox, driven in a real browser, with a bot scripted by hand."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Locator, Page, expect

from bot.sandbox import Sandbox

pytest_plugins = ["tests.browser"]
pytestmark = pytest.mark.asyncio(loop_scope="session")

Json = dict[str, Any]
PHONE = (390, 844)
DESKTOP = (1280, 800)
POLL_SECONDS = 10


class Telegram:
    """The sandbox seen from both ends: the bot's calls, people, and pages on their phones."""

    def __init__(self, url: str, session: aiohttp.ClientSession, browser: Browser) -> None:
        self.url = url
        self.errors: list[str] = []
        self._session = session
        self._browser = browser
        self._offset = 0
        self._opened = AsyncExitStack()

    async def bot(self, method: str, **params: Any) -> Any:
        """Calls the Bot API as the bot; returns the result."""
        async with self._session.post(f"/bot1:test/{method}", json=params) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def update(self) -> Json:
        """The next update that the bot receives, confirmed at the following call."""
        asked = {"offset": self._offset, "timeout": POLL_SECONDS, "limit": 1}
        update: Json = (await self.bot("getUpdates", **asked))[0]
        self._offset = update["update_id"] + 1
        return update

    async def person(self, name: str = "Claire", language: str | None = "fr") -> int:
        """A new person, who has pressed Start; the bot has seen it."""
        person = {"name": name, "language_code": language}
        async with self._session.post("/api/people", json=person) as answer:
            number: int = (await answer.json())["id"]
        async with self._session.post(f"/api/people/{number}/messages", json={"text": "/start"}):
            await self.update()
        return number

    async def open(self, *people: int, size: tuple[int, int] = PHONE) -> Page:
        """A page with these people's phones open."""
        width, height = size
        context = await self._browser.new_context(
            viewport={"width": width, "height": height}, locale="fr-FR", reduced_motion="reduce"
        )
        self._opened.push_async_callback(context.close)
        page = await context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        await page.goto(f"{self.url}/#{','.join(map(str, people))}")
        return page

    async def close(self) -> None:
        """Closes the pages; fails when one of them met an error."""
        await self._opened.aclose()
        assert self.errors == []


@pytest_asyncio.fixture(loop_scope="session")
async def telegram(browser: Browser) -> AsyncIterator[Telegram]:
    sandbox = Sandbox()
    url = await sandbox.start()
    async with aiohttp.ClientSession(url) as session:
        telegram = Telegram(url, session, browser)
        yield telegram
        await telegram.close()
    await sandbox.stop()


def last(page: Page, side: str) -> Locator:
    """The latest turn of the bot ("in") or of the person ("out")."""
    return page.locator(f".turn.{side}").last


def keyboard(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


def key(text: str, data: str = "pressed") -> Json:
    return {"text": text, "callback_data": data}


async def overflow(page: Page) -> int:
    """How many pixels of the page or of its chat lie beyond the right edge."""
    return int(
        await page.evaluate(
            """() => Math.max(...[document.documentElement, document.querySelector(".log")]
                .map((node) => node.scrollWidth - node.clientWidth))"""
        )
    )


async def test_send(telegram: Telegram) -> None:
    """A text sent with Enter shows in the chat and reaches the bot as it was typed."""
    page = await telegram.open(await telegram.person())
    field = page.locator(".field")
    await field.fill("4 800 €")
    await field.press("Shift+Enter")
    await field.press_sequentially("par mois")
    await field.press("Enter")
    await expect(last(page, "out").locator(".text")).to_contain_text("4 800 €\npar mois")
    assert (await telegram.update())["message"]["text"] == "4 800 €\npar mois"
    await expect(field).to_have_value("")


async def test_html_is_literal(telegram: Telegram) -> None:
    """HTML in a person's text is shown as text and makes no element."""
    page = await telegram.open(await telegram.person())
    await page.locator(".field").fill("<b>gras</b> <img src=x onerror=alert(1)>")
    await page.locator(".send").click()
    text = last(page, "out").locator(".text")
    await expect(text).to_contain_text("<b>gras</b> <img src=x onerror=alert(1)>")
    await expect(text.locator("b, img")).to_have_count(0)


FORMATS = [
    ("<b>gras</b>", "strong", "gras"),
    ("<i>italique</i>", "em", "italique"),
    ("<u>souligné</u>", "u", "souligné"),
    ("<s>barré</s>", "s", "barré"),
    ("<code>somme</code>", "code", "somme"),
    ('<pre><code class="language-python">x = 1</code></pre>', "pre[data-language=python]", "x = 1"),
    ("<blockquote>cité</blockquote>", "blockquote:not(.expandable)", "cité"),
    ("<tg-spoiler>caché</tg-spoiler>", ".spoiler", "caché"),
    ('<a href="https://example.org/">lien</a>', 'a[rel="noopener noreferrer"]', "lien"),
    ("<b>gras <i>et penché 👩‍🍳</i></b>", "strong em", "et penché 👩‍🍳"),
]


async def test_formatting(telegram: Telegram) -> None:
    """Every kind of formatting the bot sends becomes its element, around exactly its words."""
    person = await telegram.person()
    page = await telegram.open(person)
    html = "😀 " + " – ".join(markup for markup, _, _ in FORMATS)
    await telegram.bot("sendMessage", chat_id=person, text=html, parse_mode="HTML")
    for _, selector, words in FORMATS:
        exactly = last(page, "in").locator(selector).filter(has_text=re.compile(f"^{words}$"))
        await expect(exactly).to_have_count(1)


async def test_hidden_text(telegram: Telegram) -> None:
    """A spoiler is read once pressed; a long expandable quotation opens and closes."""
    person = await telegram.person()
    page = await telegram.open(person)
    quotation = "\n".join(f"ligne {number}" for number in range(9))
    html = f"<tg-spoiler>secret</tg-spoiler><blockquote expandable>{quotation}</blockquote>"
    await telegram.bot("sendMessage", chat_id=person, text=html, parse_mode="HTML")
    await page.get_by_role("button", name="Texte masqué").click()
    await expect(page.locator(".spoiler.shown")).to_have_text("secret")
    folded = await page.locator(".inside").evaluate("(node) => node.clientHeight")
    await page.get_by_role("button", name="Lire la suite").click()
    assert await page.locator(".inside").evaluate("(node) => node.clientHeight") > folded
    await page.get_by_role("button", name="Réduire").click()
    assert await page.locator(".inside").evaluate("(node) => node.clientHeight") == folded


@pytest.mark.parametrize("alert", [False, True])
async def test_tap(telegram: Telegram, alert: bool) -> None:
    """A tapped button turns until the bot answers; the answer shows as a notice or a dialog."""
    person = await telegram.person()
    page = await telegram.open(person)
    sent = await telegram.bot(
        "sendMessage", chat_id=person, text="Prix ?", reply_markup=keyboard([key("Payé", "paid")])
    )
    button = page.get_by_role("button", name="Payé")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    query = (await telegram.update())["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("paid", sent["message_id"])
    answer = {"callback_query_id": query["id"], "text": "C’est noté", "show_alert": alert}
    await telegram.bot("answerCallbackQuery", **answer)
    if alert:
        await expect(page.get_by_role("alertdialog")).to_contain_text("C’est noté")
        await page.get_by_role("button", name="OK").click()
        await expect(page.get_by_role("alertdialog")).to_have_count(0)
    else:
        await expect(page.locator(".toast")).to_have_text("C’est noté")
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_silent_answer(telegram: Telegram) -> None:
    """A tap answered without a word stops turning and shows nothing."""
    person = await telegram.person()
    page = await telegram.open(person)
    markup = keyboard([key("Oui")])
    await telegram.bot("sendMessage", chat_id=person, text="?", reply_markup=markup)
    button = page.get_by_role("button", name="Oui", exact=True)
    await button.click()
    query = (await telegram.update())["callback_query"]
    await telegram.bot("answerCallbackQuery", callback_query_id=query["id"])
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(page.locator(".toast, .alert")).to_have_count(0)


async def test_bot_changes_messages(telegram: Telegram) -> None:
    """The bot's edits, reactions, deletions and its typing show without a reload."""
    person = await telegram.person()
    page = await telegram.open(person)
    await expect(last(page, "out")).to_be_visible()
    await telegram.bot("sendChatAction", chat_id=person, action="typing")
    await expect(page.locator(".status")).to_have_text("écrit…")
    sent = await telegram.bot("sendMessage", chat_id=person, text="Avant")
    await expect(page.locator(".status")).to_have_text("bot")
    ids = {"chat_id": person, "message_id": sent["message_id"]}
    await telegram.bot("editMessageText", **ids, text="Après")
    await expect(last(page, "in").locator(".text")).to_contain_text("Après")
    thumb = [{"type": "emoji", "emoji": "👍"}]
    own = {"chat_id": person, "message_id": sent["message_id"] - 1}
    await telegram.bot("setMessageReaction", **own, reaction=thumb)
    await expect(last(page, "out").locator(".reactions")).to_have_text("👍")
    await telegram.bot("deleteMessage", **ids)
    await expect(page.locator(".turn.in")).to_have_count(0)


async def test_edit(telegram: Telegram) -> None:
    """A person corrects their own message, by the arrow or the menu, and the bot is told."""
    page = await telegram.open(await telegram.person())
    field = page.locator(".field")
    await field.fill("trois heurs")
    await field.press("Enter")
    written = (await telegram.update())["message"]
    await expect(last(page, "out").locator(".text")).to_contain_text("trois heurs")
    await field.press("ArrowUp")
    await expect(field).to_have_value("trois heurs")
    await field.fill("trois heures")
    await field.press("Enter")
    edited = (await telegram.update())["edited_message"]
    assert (edited["message_id"], edited["text"]) == (written["message_id"], "trois heures")
    await expect(last(page, "out")).to_contain_text("trois heures")
    await expect(last(page, "out").locator(".meta")).to_contain_text("modifié")
    await last(page, "out").locator(".bubble").click(button="right")
    await page.get_by_role("menuitem", name="Modifier").click()
    await expect(field).to_have_value("trois heures")
    await field.press("Escape")
    await expect(field).to_have_value("")


@pytest.mark.parametrize(
    ("language", "description"),
    [("fr", "Corriger une réponse"), ("fr-CA", "Corriger une réponse"), ("en", "Change an answer")],
)
async def test_command_menu(telegram: Telegram, language: str, description: str) -> None:
    """The menu lists the commands in the person's language and sends the one chosen."""
    for code, text in {"": "Change an answer", "fr": "Corriger une réponse"}.items():
        commands = [{"command": "edit", "description": text}]
        await telegram.bot("setMyCommands", commands=commands, language_code=code)
    page = await telegram.open(await telegram.person(language=language))
    await page.get_by_role("button", name="Menu", exact=True).click()
    await page.get_by_role("button", name=f"/edit {description}").click()
    assert (await telegram.update())["message"]["text"] == "/edit"


async def test_reload(telegram: Telegram) -> None:
    """After a reload the same phones are open, with the same conversation."""
    person = await telegram.person()
    page = await telegram.open(person)
    markup = keyboard([key("Oui")])
    await telegram.bot("sendMessage", chat_id=person, text="Encore là ?", reply_markup=markup)
    await expect(last(page, "in")).to_contain_text("Encore là ?")
    turns = await page.locator(".turn").all_inner_texts()
    await page.reload()
    await expect(last(page, "in")).to_contain_text("Encore là ?")
    assert await page.locator(".turn").all_inner_texts() == turns


async def test_side_by_side(telegram: Telegram) -> None:
    """Two people opened from the list chat side by side, each in their language."""
    coach, coachee = await telegram.person("Claire", "fr"), await telegram.person("Paul", "en")
    page = await telegram.open(size=DESKTOP)
    await page.get_by_role("button", name="Claire fr").click()
    await page.get_by_role("button", name="Ouvrir Paul à côté").click()
    phones = page.locator(".chat")
    await expect(phones).to_have_count(2)
    await telegram.bot("sendMessage", chat_id=coach, text="pour Claire")
    await telegram.bot("sendMessage", chat_id=coachee, text="for Paul")
    await expect(phones.nth(0).locator(".turn.in")).to_contain_text(["pour Claire"])
    await expect(phones.nth(1).locator(".turn.in")).to_contain_text(["for Paul"])
    await expect(phones.nth(1).get_by_role("button", name="Send")).to_be_visible()
    boxes = [await phone.bounding_box() for phone in await phones.all()]
    assert boxes[0] and boxes[1] and boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]


async def test_narrow(telegram: Telegram) -> None:
    """At 390 px nothing scrolls sideways: neither an endless word nor the longest buttons."""
    person = await telegram.person()
    page = await telegram.open(person)
    labels = [key("Incontournablement", str(number)) for number in range(8)]
    long = [key("Un texte de bouton qui raconte toute une histoire avant de finir")]
    endless = [key("x" * 300)]
    markup = keyboard(labels, long, endless)
    await telegram.bot("sendMessage", chat_id=person, text="a" * 4096, reply_markup=markup)
    await expect(last(page, "in").locator(".key")).to_have_count(10)
    assert await overflow(page) == 0
    for button in await page.locator(".key").all():
        assert await button.evaluate("(node) => node.scrollWidth <= node.clientWidth")


async def test_document(telegram: Telegram) -> None:
    """A document of text is read in the page, and downloaded whole under its name."""
    person = await telegram.person()
    page = await telegram.open(person)
    form = aiohttp.FormData({"chat_id": str(person), "caption": "Votre fiche"})
    form.add_field("document", b"# Fiche", filename="fiche.md", content_type="text/markdown")
    async with (
        aiohttp.ClientSession(telegram.url) as session,
        session.post("/bot1:test/sendDocument", data=form) as answer,
    ):
        assert answer.ok
    await page.get_by_role("link", name="Ouvrir fiche.md").click()
    await expect(page.locator(".reader pre")).to_have_text("# Fiche")
    async with page.expect_download() as started:
        await page.get_by_role("link", name="Télécharger fiche.md").click()
    download = await started.value
    assert download.suggested_filename == "fiche.md"
    assert (await download.path()).read_bytes() == b"# Fiche"


async def test_attach(telegram: Telegram) -> None:
    """A photo chosen on the phone reaches the bot and is seen full screen when pressed."""
    page = await telegram.open(await telegram.person())
    await page.get_by_role("button", name="Joindre").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Photo").click()
    picture = await page.locator(".phone").screenshot()
    file = FilePayload(name="moi.png", mimeType="image/png", buffer=picture)
    await (await chooser.value).set_files(file)
    assert "photo" in (await telegram.update())["message"]
    await page.get_by_role("button", name="Voir la photo en grand").click()
    await expect(page.locator(".lightbox img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator(".lightbox")).to_have_count(0)


async def test_start(telegram: Telegram) -> None:
    """A new person sees what the bot does, and Start sends the code of their link."""
    await telegram.bot("setMyDescription", description="Quelques questions.", language_code="fr")
    page = await telegram.open()
    await page.get_by_role("button", name="Nouvelle personne").first.click()
    await page.get_by_label("Prénom").fill("Nora")
    await page.get_by_label("Code de départ").fill("https://t.me/chouchou?start=abc-1_D")
    await page.get_by_role("button", name="Ouvrir son téléphone").click()
    await expect(page.locator(".intro")).to_contain_text("Quelques questions.")
    await page.reload()
    await page.get_by_role("button", name="Démarrer").click()
    message = (await telegram.update())["message"]
    assert (message["text"], message["from"]["first_name"]) == ("/start abc-1_D", "Nora")
    await expect(page.locator(".field")).to_be_visible()


async def test_invitation(telegram: Telegram) -> None:
    """A link that starts the bot opens its chat there, or on the phone of whoever is chosen."""
    coach, coachee = await telegram.person("Claire"), await telegram.person("Paul")
    page = await telegram.open(coach, size=DESKTOP)
    name = (await telegram.bot("getMe"))["username"]
    address = f"https://t.me/{name}?start=invite"
    markup = keyboard([{"text": "Mon lien", "url": address}])
    await telegram.bot("sendMessage", chat_id=coach, text=address, reply_markup=markup)
    await last(page, "in").get_by_role("link").click(button="right")
    await page.get_by_role("menuitem", name="Paul").click()
    await expect(page.locator(".chat")).to_have_count(2)
    await page.get_by_role("button", name="Mon lien").click()
    for number, person in ((1, coachee), (0, coach)):
        await page.locator(".chat").nth(number).get_by_role("button", name="Démarrer").click()
        message = (await telegram.update())["message"]
        assert (message["from"]["id"], message["text"]) == (person, "/start invite")
    await expect(page.get_by_role("button", name="Démarrer")).to_have_count(0)


async def test_block(telegram: Telegram) -> None:
    """A person blocks the bot and unblocks it; the bot is told of both."""
    page = await telegram.open(await telegram.person())
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("menuitem", name="Bloquer le bot").click()
    assert (await telegram.update())["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await page.get_by_role("button", name="Débloquer le bot").click()
    assert (await telegram.update())["my_chat_member"]["new_chat_member"]["status"] == "member"
    await expect(page.locator(".field")).to_be_visible()


async def test_reading_above(telegram: Telegram) -> None:
    """New messages do not move someone who reads above; one button leads to the latest."""
    person = await telegram.person()
    for number in range(30):
        await telegram.bot("sendMessage", chat_id=person, text=f"Message {number}")
    page = await telegram.open(person)
    jump = page.get_by_role("button", name="Aller au dernier message")
    await expect(last(page, "in").get_by_text("Message 29")).to_be_in_viewport()
    await page.locator(".log").hover()
    await page.mouse.wheel(0, -4000)
    await expect(jump).to_be_visible()
    await telegram.bot("sendMessage", chat_id=person, text="Le tout dernier")
    await expect(jump).to_contain_text("1")
    await expect(last(page, "in").get_by_text("Le tout dernier")).not_to_be_in_viewport()
    await jump.click()
    await expect(last(page, "in").get_by_text("Le tout dernier")).to_be_in_viewport()


def shown(page: Page) -> Locator:
    """The last turn of the chat with another person, or of the bot's: only one is in the page."""
    return page.locator(".turn").last


def found(number: str, file_id: str | None = None) -> Json:
    """A result of an inline search: a card when there is a file, else a text."""
    if file_id:
        return {"type": "photo", "id": number, "photo_file_id": file_id, "title": f"Carte {number}"}
    content = {"message_text": "<b>Marco</b> décide vite", "parse_mode": "HTML"}
    text = {"title": "Qui viser", "input_message_content": content}
    return {"type": "article", "id": number} | text


async def card(telegram: Telegram, person: int, page: Page) -> str:
    """The file id of a picture that the bot has sent."""
    form = aiohttp.FormData({"chat_id": str(person)})
    picture = await page.locator(".title").screenshot()
    form.add_field("photo", picture, filename="carte.png", content_type="image/png")
    async with (
        aiohttp.ClientSession(telegram.url) as session,
        session.post("/bot1:test/sendPhoto", data=form) as answer,
    ):
        file_id: str = (await answer.json())["result"]["photo"][-1]["file_id"]
        return file_id


async def test_share(telegram: Telegram) -> None:
    """A share button leads to a chosen chat, where the bot's results show and one is sent."""
    person = await telegram.person()
    page = await telegram.open(person)
    file_id = await card(telegram, person, page)
    share = {"query": "carte", "allow_user_chats": True}
    markup = keyboard([{"text": "Partager", "switch_inline_query_chosen_chat": share}])
    await telegram.bot("sendMessage", chat_id=person, text="Votre carte", reply_markup=markup)
    await page.get_by_role("button", name="Partager").click()
    picker = page.get_by_role("dialog", name="Partager avec…")
    await expect(picker.get_by_role("listitem")).to_have_text([re.compile("Alex")])
    await picker.get_by_role("button", name="Alex").click()
    query = (await telegram.update())["inline_query"]
    assert (query["query"], query["chat_type"]) == ("carte", "private")
    results = [found("1", file_id), found("2", file_id), found("3")]
    await telegram.bot("answerInlineQuery", inline_query_id=query["id"], results=results)
    await expect(page.locator(".result")).to_have_count(3)
    await expect(page.locator(".result img")).to_have_count(2)
    await page.get_by_role("button", name="Carte 2").click()
    await expect(shown(page).locator(".via")).to_contain_text("via @")
    await expect(shown(page).locator(".photo img")).to_be_visible()
    await expect(page.locator(".results")).to_be_hidden()
    assert await overflow(page) == 0


async def test_search(telegram: Telegram) -> None:
    """Typing the bot's name in its own chat searches; Enter sends the first result to the bot."""
    page = await telegram.open(await telegram.person())
    name = (await telegram.bot("getMe"))["username"]
    await page.locator(".field").fill(f"@{name[:4]}")
    await page.locator(".result").click()
    await expect(page.locator(".field")).to_have_value(f"@{name} ")
    query = (await telegram.update())["inline_query"]
    assert (query["query"], query["chat_type"]) == ("", "sender")
    answer = {"results": [found("1")], "button": {"text": "Ma fiche", "start_parameter": "sheet"}}
    await telegram.bot("answerInlineQuery", inline_query_id=query["id"], **answer)
    await expect(page.get_by_role("button", name="Ma fiche")).to_be_visible()
    await page.locator(".field").press("Enter")
    message = (await telegram.update())["message"]
    assert (message["text"], "via_bot" in message) == ("Marco décide vite", True)
    await expect(page.locator(".field")).to_have_value("")


async def test_forward(telegram: Telegram) -> None:
    """What a friend wrote is forwarded to the bot, whose reply quotes it and leads back to it."""
    person = await telegram.person()
    page = await telegram.open(person)
    await page.get_by_role("button", name="Discussions").click()
    await page.get_by_role("dialog").get_by_role("button", name="Alex").click()
    await shown(page).locator(".bubble").click(button="right")
    await page.get_by_role("menuitem", name="Transférer").click()
    await page.get_by_role("dialog").get_by_role("button", name="Chouchou").first.click()
    message = (await telegram.update())["message"]
    assert message["forward_origin"]["sender_user_name"] == "Alex"
    await expect(shown(page).locator(".forwarded")).to_have_text("Message transféré d’Alex")
    reply = {"message_id": message["message_id"]}
    asked = {"chat_id": person, "text": "Je le vérifie ?", "reply_parameters": reply}
    await telegram.bot("sendMessage", **asked)
    quote = last(page, "in").locator(".quote")
    await expect(quote).to_contain_text(message["text"].split("\n")[0])
    await quote.click()
    await expect(last(page, "out")).to_be_in_viewport()


async def own_message(telegram: Telegram, page: Page) -> Locator:
    """The bubble of a text that the person has just sent; the bot has seen it."""
    await page.locator(".field").fill("trois heurs")
    await page.locator(".field").press("Enter")
    await telegram.update()
    bubble = last(page, "out").locator(".bubble")
    await expect(bubble).to_contain_text("trois heurs")
    return bubble


async def middle(bubble: Locator) -> Json:
    box = await bubble.bounding_box()
    assert box
    return {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}


async def edits(page: Page) -> None:
    """The menu is there still, and its first entry brings the message back into the field."""
    await expect(page.get_by_role("menu")).to_have_count(1)
    await page.get_by_role("menuitem", name="Modifier").click()
    await expect(page.locator(".field")).to_have_value("trois heurs")
    await expect(page.get_by_role("menu")).to_have_count(0)


async def test_menu_outlives_its_press(telegram: Telegram) -> None:
    """The release of the press that opened a menu leaves it open; the next press outside ends it.

    The main button is held while the menu is asked for, as Control and a click do on a Mac: every
    browser counts its release as a press outside, and some count the other button's too.
    """
    page = await telegram.open(await telegram.person())
    bubble = await own_message(telegram, page)
    at = await middle(bubble)
    for _ in range(2):
        await page.mouse.move(**at)
        await page.mouse.down()
        await bubble.dispatch_event(
            "contextmenu", {"clientX": at["x"] - 60, "clientY": at["y"] - 200}
        )
        await page.mouse.move(at["x"] + 1, at["y"] + 1)
        await page.mouse.up()
        await expect(page.get_by_role("menu")).to_be_visible()
    await page.mouse.click(200, 30)
    await expect(page.get_by_role("menu")).to_have_count(0)
    await bubble.click(button="right")
    await edits(page)


@pytest.mark.parametrize("shortcut", ["ContextMenu", "Shift+F10"])
async def test_menu_by_keyboard(telegram: Telegram, shortcut: str) -> None:
    """A message is reached with Tab; its menu opens, is walked, left and used without a mouse."""
    page = await telegram.open(await telegram.person())
    bubble = await own_message(telegram, page)
    await page.locator(".log").focus()
    while not await bubble.evaluate("(node) => node === document.activeElement"):
        await page.keyboard.press("Tab")
        await expect(page.locator(".log :focus")).to_have_count(1)
    await page.keyboard.press(shortcut)
    entries = page.get_by_role("menuitem")
    await expect(entries.first).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await expect(entries.last).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(bubble).to_be_focused()
    await page.keyboard.press(shortcut)
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await bubble.press(shortcut)
    await page.keyboard.press("Enter")
    await expect(page.locator(".field")).to_have_value("trois heurs")


async def test_menu_by_touch(telegram: Telegram) -> None:
    """A finger held on a message opens its menu, which stays when the finger leaves."""
    page = await telegram.open(await telegram.person())
    bubble = await own_message(telegram, page)
    hand = await page.context.new_cdp_session(page)
    await hand.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    point = await middle(bubble)
    await hand.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    await expect(page.get_by_role("menu")).to_be_visible()
    await hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    await edits(page)


async def test_copy_and_paste(telegram: Telegram) -> None:
    """A copy button fills the clipboard and says so; a long text is pasted and sent whole."""
    person = await telegram.person()
    page = await telegram.open(person)
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    text = "Bonjour,\n\nnon merci.\n" + "ligne\n" * 30
    markup = keyboard([{"text": "Copier", "copy_text": {"text": text.strip()}}])
    await telegram.bot("sendMessage", chat_id=person, text="À copier", reply_markup=markup)
    await page.get_by_role("button", name="Copier").click()
    await expect(page.locator(".toast")).to_have_text("Copié")
    await page.locator(".field").press("Control+V")
    await page.locator(".field").press("Enter")
    assert (await telegram.update())["message"]["text"] == text.strip()


async def test_two(telegram: Telegram) -> None:
    """#two opens two phones, each 390 px wide; a link sent on one starts the bot on the other."""
    page = await telegram.open(size=(900, 800))
    await page.goto(f"{telegram.url}/#two")
    phones = page.locator(".chat")
    await expect(phones).to_have_count(2)
    for phone in await phones.all():
        box = await phone.bounding_box()
        assert box and box["width"] == 390 and box["x"] >= 0
    coach, client = phones.nth(0), phones.nth(1)
    name = (await telegram.bot("getMe"))["username"]
    await coach.get_by_role("button", name="Discussions").click()
    await coach.get_by_role("dialog").get_by_role("button", name="Paul").click()
    await coach.locator(".field").fill(f"Voici : t.me/{name}?start=invite")
    await coach.locator(".field").press("Enter")
    await client.get_by_role("button", name="Discussions").click()
    await client.get_by_role("dialog").get_by_role("button", name="Claire").click()
    await client.get_by_role("link").click()
    await client.get_by_role("button", name="Démarrer").click()
    message = (await telegram.update())["message"]
    assert (message["from"]["first_name"], message["text"]) == ("Paul", "/start invite")
