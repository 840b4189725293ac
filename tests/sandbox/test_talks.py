"""The chats of people with one another, and what they forward."""

import pytest

from bot.sandbox import ALEX, BOT, Phone
from tests.sandbox.api import Api


async def test_alex(phone: Phone, url: str) -> None:
    """Everybody has a friend who has written to them in their language; the bot knows nothing."""
    assert [message["out"] for message in phone.talk()] == [False, False]
    assert "relire" in phone.talk()[0]["text"]
    async with await Phone.new(url, "Marco", "en") as marco:
        assert "read" in marco.talk()[0]["text"]
        assert marco.messages == {}


async def test_write(api: Api, phone: Phone, url: str) -> None:
    """What a person writes to another shows on both phones, and not in the bot's updates."""
    async with await Phone.new(url, "Marco", "en") as marco:
        sent = await phone.write("here is the link", marco.id)
        await marco.until(lambda: marco.talk(phone.id))
        (seen,) = marco.talk(phone.id)
        assert (seen["text"], seen["out"]) == ("here is the link", False)
        assert seen["chat"] == {"id": phone.id, "first_name": "Claire", "type": "private"}
        assert (sent["out"], sent["chat"]["id"]) == (True, marco.id)
        await marco.write("thanks", phone.id)
        await phone.until(lambda: len(phone.talk(marco.id)) == 2)
        async with await Phone.of(url, phone.id) as again:
            assert again.talks == phone.talks
    assert await api.updates() == []


async def test_write_refused(phone: Phone) -> None:
    """Nothing is written to nobody, nor nothing to somebody."""
    with pytest.raises(RuntimeError, match="no such chat"):
        await phone.write("hello", 5)
    with pytest.raises(RuntimeError, match="empty"):
        await phone.write(" \n")


async def test_long_writing(phone: Phone) -> None:
    """A text above 4096 units leaves as several messages there too."""
    await phone.write("word " * 1000)
    await phone.until(lambda: len(phone.talk()) == 4)


async def test_forward_to_the_bot(api: Api, phone: Phone, url: str) -> None:
    """A forwarded text says who wrote it, or a name alone when they hide their account."""
    post = phone.talk()[-1]
    await phone.forward_message(post["message_id"], ALEX)
    await phone.forward("from elsewhere")
    async with await Phone.new(url, "Marco") as marco:
        written = await marco.write("my post", phone.id)
        await phone.until(lambda: phone.talk(marco.id))
        await phone.forward_message(written["message_id"], marco.id)
    first, second, third = [update["message"] for update in await api.updates()]
    assert first["text"] == post["text"]
    assert first["forward_origin"]["sender_user_name"] == "Alex"
    assert (second["text"], second["forward_origin"]["type"]) == ("from elsewhere", "hidden_user")
    assert third["forward_origin"]["sender_user"]["first_name"] == "Marco"
    assert third["from"]["id"] == phone.id


async def test_forward_to_a_friend(api: Api, phone: Phone) -> None:
    """A message of the bot is forwarded to a friend without its buttons, unless it is protected."""
    markup = {"inline_keyboard": [[{"text": "OK", "callback_data": "ok"}]]}
    said = {"chat_id": phone.id, "text": "your sheet"}
    sent = await api.result("sendMessage", **said, reply_markup=markup)
    forwarded = await phone.forward_message(sent["message_id"], BOT, ALEX)
    assert forwarded["text"] == "your sheet"
    assert forwarded["forward_origin"]["sender_user"]["is_bot"]
    assert "reply_markup" not in forwarded
    kept = await api.result("sendMessage", **said, protect_content=True)
    for number, reason in ((kept["message_id"], "can't be forwarded"), (10**6, "no such message")):
        with pytest.raises(RuntimeError, match=reason):
            await phone.forward_message(number, BOT, ALEX)
    assert await api.updates() == []
