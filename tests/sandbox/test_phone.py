"""The phone's own API: people, their chats, events, the page."""

import asyncio
from typing import Any

import pytest
from yarl import URL

from bot.sandbox import Phone, Sandbox
from tests.sandbox.api import Api, eventually


async def get(api: Api, path: str) -> Any:
    async with api.session.get(path) as response:
        assert response.status == 200
        return await response.json()


async def test_person(api: Api, url: str) -> None:
    """A person made with a start payload has sent it to the bot, as Telegram does."""
    asked = {"name": "Claire", "language_code": "fr-CA", "start": "abc_1"}
    async with api.session.post("/api/people", json=asked) as response:
        assert response.status == 201
        person = await response.json()
    assert person["id"] == 700000001
    assert person["last"]["text"] == "/start abc_1"
    assert await get(api, "/api/people") == [person]
    (update,) = await api.updates()
    message = update["message"]
    assert message["from"]["language_code"] == "fr-CA"
    assert message["chat"] == {"id": 700000001, "first_name": "Claire", "type": "private"}
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_no_language(api: Api, url: str) -> None:
    """A person without a language has none in their updates either."""
    async with await Phone.new(url, "Marco", None) as marco:
        await marco.say("hello")
    (update,) = await api.updates()
    assert "language_code" not in update["message"]["from"]


async def test_wrong_requests(api: Api, phone: Phone) -> None:
    """A nameless person, an unknown one, an empty or unreadable text are refused in words."""
    mine = f"/api/people/{phone.id}"
    for path, body, status in (
        ("/api/people", b'{"name": " "}', 400),
        ("/api/people/1/messages", b'{"text": "a"}', 404),
        (f"{mine}/messages", b'{"text": " "}', 400),
        (f"{mine}/messages", b'{"text": "\\ud83c"}', 400),
        (f"{mine}/messages", b"[", 400),
    ):
        headers = {"Content-Type": "application/json"}
        async with api.session.post(path, data=body, headers=headers) as response:
            assert response.status == status
            assert await response.text()
    async with api.session.get(f"{mine}/files/none") as response:
        assert response.status == 404


async def test_long_text_is_split(api: Api, phone: Phone) -> None:
    """A text above 4096 units leaves as several messages, as from Telegram's apps."""
    await phone.say("word " * 1000)
    updates = await api.updates()
    assert [len(update["message"]["text"]) for update in updates] == [4094, 904]


async def test_forwarded(api: Api, phone: Phone) -> None:
    """A forwarded text says that it comes from somebody hidden."""
    await phone.say("from elsewhere", forward=True)
    (update,) = await api.updates()
    assert update["message"]["forward_origin"]["type"] == "hidden_user"


async def test_own_edit(api: Api, phone: Phone) -> None:
    """A person corrects their own text; the bot receives edited_message; no other can be."""
    said = await phone.say("4 800")
    edited = await phone.edit(said["message_id"], "/new 4 900")
    update = (await api.updates())[-1]["edited_message"]
    assert (update["message_id"], update["text"]) == (said["message_id"], "/new 4 900")
    assert edited["edited"] and update["edit_date"]
    theirs = await api.result("sendMessage", chat_id=phone.id, text="a")
    for number in (theirs["message_id"], 10**6):
        with pytest.raises(RuntimeError, match="404"):
            await phone.edit(number, "b")
    with pytest.raises(RuntimeError, match="400"):
        await phone.edit(said["message_id"], " ")


async def test_silent_when_blocked(api: Api, phone: Phone) -> None:
    """A person who has blocked the bot neither writes nor taps; blocking twice says it once."""
    await phone.block()
    await phone.block()
    for action in (phone.say("a"), phone.forge(1, "x")):
        with pytest.raises(RuntimeError, match="blocked"):
            await action
    assert len(await api.updates()) == 1


async def test_chat(api: Api, phone: Phone) -> None:
    """A page that opens later, or again, sees the same chat."""
    await phone.say("hello")
    await api.result("sendMessage", chat_id=phone.id, text="hi")
    await api.result("sendChatAction", chat_id=phone.id, action="typing")
    await phone.heard()
    chat = await get(api, f"/api/people/{phone.id}/chat")
    assert [message["text"] for message in chat["messages"]] == ["/start", "hello", "hi"]
    assert [message["out"] for message in chat["messages"]] == [True, True, False]
    assert chat["typing"]
    async with await Phone.of(str(api.session._base_url), phone.id) as again:
        assert again.messages == phone.messages


async def test_turn(api: Api, phone: Phone) -> None:
    """A turn is over when the bot confirms the update, with all that it sent for it."""
    assert await phone.turn() == []
    await phone.say("hello")
    (update,) = await api.updates()
    for text in "ab":
        await api.result("sendMessage", chat_id=phone.id, text=text)
    over = asyncio.create_task(phone.turn())
    await phone.until(lambda: len(phone.messages) == 4)
    assert not over.done()
    await api.updates(offset=update["update_id"] + 1)
    assert [message["text"] for message in await over] == ["a", "b"]


async def test_events_of_one(api: Api, phone: Phone, url: str) -> None:
    """A phone hears of its own person only; the page hears of everybody and of the bot."""
    async with api.session.get("/api/events") as page:
        async with await Phone.new(url, "Marco") as other:
            await other.start()
            await api.result("sendMessage", chat_id=other.id, text="for Marco")
            await other.heard()
        await api.result("setMyName", name="Chouchou")
        seen = []
        while '"bot"' not in (line := (await page.content.readline()).decode()):
            seen.append(line)
    assert any("for Marco" in line for line in seen)
    assert all("for Marco" not in message["text"] for message in phone.messages.values())


async def test_unheard(phone: Phone) -> None:
    """Waiting for what never comes ends in a time-out."""
    with pytest.raises(TimeoutError):
        await phone.heard(within=0)


async def test_page(api: Api) -> None:
    """The page comes from the phone folder, and nothing from outside it."""
    async with api.session.get("/") as response:
        assert response.content_type == "text/html"
    for path in ("/phone/..%2Fserver.py", "/phone/%2Fetc%2Fpasswd", "/phone/none.js"):
        async with api.session.get(URL(path, encoded=True)) as response:
            assert response.status == 404


async def test_other_sites(api: Api) -> None:
    """A page of another site cannot call the sandbox; its own page can."""
    address = await get(api, "/api/bot")
    assert address["username"].endswith("bot")
    for origin, status in ((f"{api.session._base_url}".rstrip("/"), 200), ("https://e.org", 403)):
        async with api.session.get("/api/bot", headers={"Origin": origin}) as response:
            assert response.status == status


async def test_stops(sandbox: Sandbox, api: Api, phone: Phone) -> None:
    """Stopping ends the waiting poll and every open phone at once."""
    polling = asyncio.create_task(api.updates(timeout=50))
    await eventually(lambda: sandbox.world.inbox.polled)
    hearing = asyncio.create_task(phone.heard())
    async with asyncio.timeout(5):
        await sandbox.stop()
        assert await polling == []
        with pytest.raises(ConnectionError):
            await hearing
