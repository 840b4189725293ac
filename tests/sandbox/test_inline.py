"""Inline mode: searching from a chat, the bot's answer, and the result that is sent."""

from typing import Any

import pytest

from bot.sandbox import ALEX, BOT, Phone
from tests.sandbox.api import Api, Json
from tests.sandbox.test_files import png, upload
from tests.sandbox.test_messages import TOO_OLD


def article(**fields: Any) -> Json:
    content = {"message_text": "<b>Hi</b>", "parse_mode": "HTML"}
    given = {"type": "article", "id": "1", "title": "Text", "input_message_content": content}
    return given | fields


def photo(**fields: Any) -> Json:
    urls = {"photo_url": "https://e.org/a.jpg", "thumbnail_url": "https://e.org/t.jpg"}
    return {"type": "photo", "id": "1"} | urls | fields


async def asked(
    api: Api, phone: Phone, query: str = "", chat: int = ALEX, offset: str = ""
) -> Json:
    """The query as the bot receives it; nobody waits for its answer."""
    await phone._do("POST", "inline", json={"query": query, "chat": chat, "offset": offset})
    update: Json = (await api.updates(offset=-1))[0]["inline_query"]
    return update


async def found(api: Api, phone: Phone, results: list[Json], **params: Any) -> list[Json]:
    """What the phone finds when the bot answers so."""
    query = await asked(api, phone)
    phone._searched = query["id"]
    await api.result("answerInlineQuery", inline_query_id=query["id"], results=results, **params)
    await phone.until(lambda: query["id"] in phone.answers)
    listed: list[Json] = phone.offer["results"]
    return listed


async def card(api: Api, phone: Phone) -> Json:
    """A photo that the bot has sent."""
    answer = await upload(api, "sendPhoto", "photo", png(1080, 1350), chat_id=phone.id)
    size: Json = answer["result"]["photo"][0]
    return size


async def test_query(api: Api, phone: Phone) -> None:
    """The bot learns who searches what, from which page of results and which kind of chat."""
    query = await asked(api, phone, " two words\n", offset="9")
    assert query["from"] == {
        "id": phone.id,
        "is_bot": False,
        "first_name": "Claire",
        "language_code": "fr",
    }
    assert (query["query"], query["offset"], query["chat_type"]) == ("two words", "9", "private")
    assert (await asked(api, phone, "x" * 300, BOT))["query"] == "x" * 256
    assert (await asked(api, phone, chat=BOT))["chat_type"] == "sender"
    assert (await api.result("getMe"))["supports_inline_queries"]


async def test_cached_photo(api: Api, phone: Phone) -> None:
    """A photo the bot has sent is found by its file id, and lands in the chat with a friend."""
    size = await card(api, phone)
    given = {"type": "photo", "id": "card", "photo_file_id": size["file_id"], "title": "Card"}
    caption = {"caption": "<i>Mine</i>", "parse_mode": "HTML"}
    (result,) = await found(api, phone, [given | caption])
    assert result["title"] == "Card"
    sent = await phone.choose(result)
    assert sent["photo"] == [size]
    assert (sent["caption"], sent["caption_entities"][0]["type"]) == ("Mine", "italic")
    assert (sent["via_bot"]["is_bot"], sent["chat"]["id"], sent["out"]) == (True, ALEX, True)
    shared = await phone.until(lambda: [each for each in phone.talk() if "photo" in each])
    assert [message["message_id"] for message in shared] == [sent["message_id"]]
    assert await phone.download(size["file_id"]) == png(1080, 1350)


async def test_article_to_the_bot(api: Api, phone: Phone) -> None:
    """A result chosen in the bot's own chat reaches the bot as the person's message, via itself."""
    markup = {"inline_keyboard": [[{"text": "Site", "url": "https://e.org"}]]}
    (result,) = await found(api, phone, [article(reply_markup=markup)])
    await phone.choose(result, BOT)
    message = (await api.updates(offset=-1))[0]["message"]
    assert (message["text"], message["from"]["id"]) == ("Hi", phone.id)
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert message["via_bot"]["id"] == (await api.result("getMe"))["id"]
    assert message["reply_markup"] == markup


async def test_search(api: Api, phone: Phone) -> None:
    """A phone waits for the results, keeps the button above them, and gives up in time."""
    with pytest.raises(TimeoutError):
        await phone.search("card", within=0)
    (update,) = await api.updates()
    button = {"text": "New", "start_parameter": "new"}
    answer = {"results": [photo(id="é" * 32)], "button": button, "next_offset": "50"}
    await api.result("answerInlineQuery", inline_query_id=update["inline_query"]["id"], **answer)
    (result,) = await phone.search("card")  # kept by Telegram: the bot is not asked again
    assert result["message"]["photo"][0]["file_id"] == "https://e.org/a.jpg"
    assert (phone.offer["button"], phone.offer["next_offset"]) == (button, "50")


async def test_kept_answers(api: Api, phone: Phone, url: str) -> None:
    """An answer is kept for everybody unless it is personal or its time is 0."""
    async with await Phone.new(url, "Marco") as marco:
        for params, again, another in (
            ({}, False, False),
            ({"is_personal": True}, False, True),
            ({"is_personal": True, "cache_time": 0}, True, True),
        ):
            await found(api, phone, [article()], **params)
            for person, reaches in ((phone, again), (marco, another)):
                updated = (await person._do("POST", "inline", json={"chat": ALEX}))["update_id"]
                assert bool(updated) == reaches
            await api.control("clock", {"advance": 301})


async def test_nobody_elses(api: Api, phone: Phone, url: str) -> None:
    """A result is chosen only by who searched, and only if it was among the results."""
    await found(api, phone, [article()])
    with pytest.raises(RuntimeError, match="no such inline result"):
        await phone.choose("2")
    with pytest.raises(RuntimeError, match="no such chat"):
        await phone.choose("1", 5)
    async with await Phone.new(url, "Marco") as marco:
        marco._searched = phone._searched
        with pytest.raises(RuntimeError, match="no such inline result"):
            await marco.choose("1")


async def test_query_expires(api: Api, phone: Phone) -> None:
    """A query is answered once, within 30 seconds; its results can be chosen later still."""
    await found(api, phone, [article()])
    once = {"inline_query_id": phone._searched, "results": []}
    assert await api.refusal("answerInlineQuery", **once) == TOO_OLD
    await api.control("clock", {"advance": 300})
    assert (await phone.choose("1"))["text"] == "Hi"
    late = await asked(api, phone, "late")
    await api.control("clock", {"advance": 31})
    answer = {"inline_query_id": late["id"], "results": []}
    assert await api.refusal("answerInlineQuery", **answer) == TOO_OLD


async def test_chosen_on_request(api: Api, phone: Phone) -> None:
    """The bot learns which result was sent only if it asked for that kind of update."""
    for allowed, told in (([], False), (["inline_query", "chosen_inline_result"], True)):
        await api.updates(offset=-1, allowed_updates=allowed)
        await found(api, phone, [article()], cache_time=0)
        await phone.choose("1")
        newest = (await api.updates(offset=-1))[0]
        assert ("chosen_inline_result" in newest) == told
    assert newest["chosen_inline_result"]["result_id"] == "1"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"results": {}}, "expected an Array of inline query results"),
        ({"results": "["}, "can't parse results JSON object"),
        (
            {"results": [article(id=str(number)) for number in range(51)]},
            "too many inline query results specified",
        ),
        (
            {"results": [1]},
            "can't parse InlineQueryResult: Inline query result must be an object",
        ),
        (
            {"results": [article(type="song")]},
            "can't parse InlineQueryResult: "
            'type "song" is unsupported for the inline query result',
        ),
        (
            {"results": [article(id=None)]},
            "can't parse InlineQueryResult: Can't find field \"id\"",
        ),
        (
            {"results": [article(input_message_content=None)]},
            "can't parse InlineQueryResult: Can't find field \"input_message_content\"",
        ),
        (
            {"results": [article(input_message_content={"message_text": " "})]},
            "message text is empty",
        ),
        (
            {"results": [article(input_message_content={"message_text": "a" * 4097})]},
            "MESSAGE_TOO_LONG",
        ),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article(id="")]}, "RESULT_ID_EMPTY"),
        ({"results": [article(id="é" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [photo(photo_url="a")]}, "WEBDOCUMENT_URL_INVALID"),
        ({"results": [photo(thumbnail_url=None)]}, "PHOTO_THUMB_URL_EMPTY"),
        ({"results": [photo(caption="a" * 1025)]}, "MEDIA_CAPTION_TOO_LONG"),
        (
            {"results": [photo(photo_file_id="photos-forged")]},
            "wrong file identifier/HTTP URL specified",
        ),
        (
            {"button": {"text": "New", "start_parameter": ""}},
            "can't use empty start_parameter",
        ),
        (
            {"button": {"text": "New", "start_parameter": "a" * 65}},
            "too long start_parameter specified",
        ),
        (
            {"button": {"text": "New", "start_parameter": "a b"}},
            "unallowed characters in start_parameter are used",
        ),
        ({"next_offset": "a" * 65}, "NEXT_OFFSET_INVALID"),
    ],
)
async def test_answer_refused(api: Api, phone: Phone, answer: Json, reason: str) -> None:
    """An answer that Telegram would not show is refused with its reason."""
    query = await asked(api, phone)
    given = {"inline_query_id": query["id"], "results": []} | answer
    assert await api.refusal("answerInlineQuery", **given) == f"Bad Request: {reason}"


async def test_another_kind_of_file(api: Api, phone: Phone) -> None:
    """A document's id is no photo, in a message as in a result."""
    answer = await upload(api, "sendDocument", "document", b"{}", chat_id=phone.id)
    file_id = answer["result"]["document"]["file_id"]
    reason = "Bad Request: can't use file of type Document as Photo"
    assert await api.refusal("sendPhoto", chat_id=phone.id, photo=file_id) == reason
    query = await asked(api, phone)
    results = [photo(photo_file_id=file_id)]
    wrong = {"inline_query_id": query["id"], "results": results}
    assert await api.refusal("answerInlineQuery", **wrong) == reason
