"""Messages out: what is taken, what is refused, what the phone shows."""

from typing import Any

import pytest

from bot.sandbox import Phone
from bot.sandbox.limits import REACTIONS
from tests.sandbox.api import Api, Json

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keyboard(*buttons: Json, in_row: int = 1) -> Json:
    rows = [buttons[place : place + in_row] for place in range(0, len(buttons), in_row)]
    return {"inline_keyboard": rows}


def button(**fields: Any) -> Json:
    return {"text": "OK", "callback_data": "ok"} | fields


async def test_sent(api: Api, phone: Phone) -> None:
    """A message arrives on the phone as text and entities, with its keyboard."""
    markup = keyboard(button(style="success"), {"text": "Site", "url": "https://e.org"})
    sent = await api.result(
        "sendMessage",
        chat_id=phone.id,
        text=" <b>Hi</b> &amp; /help ",
        parse_mode="HTML",
        reply_markup=markup,
        protect_content=True,
    )
    seen = await phone.heard()
    assert seen == sent | {"out": False, "reactions": [], "edited": False}
    assert seen["text"] == "Hi & /help"
    assert seen["entities"] == [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "bot_command", "offset": 5, "length": 5},
    ]
    assert phone.keyboard == ["OK", "Site"]
    assert seen["has_protected_content"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        (" \n", "message text is empty"),
        ("<b> </b>", "message text is empty"),
        ("a" * 4097, "message is too long"),
        ("🍊" * 2049, "message is too long"),
        ("<x>", 'can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
    ],
)
async def test_text_refused(api: Api, phone: Phone, text: str, reason: str) -> None:
    """A text is 1 to 4096 UTF-16 units after its entities are parsed, and well formed."""
    refusal = await api.refusal("sendMessage", chat_id=phone.id, text=text, parse_mode="HTML")
    assert refusal == f"Bad Request: {reason}"


@pytest.mark.parametrize("text", ["🍊" * 2048, f"<b>{'a' * 4096}</b>", "&lt;" * 4096])
async def test_longest_text(api: Api, phone: Phone, text: str) -> None:
    """Markup does not count in the limit, an emoji counts for two."""
    await api.result("sendMessage", chat_id=phone.id, text=text, parse_mode="HTML")


async def test_parse_mode(api: Api, phone: Phone) -> None:
    """A parse mode that the sandbox does not read is refused, not sent as it is."""
    refusal = await api.refusal("sendMessage", chat_id=phone.id, text="a", parse_mode="Markdown")
    assert refusal == "Bad Request: unsupported parse_mode"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (keyboard(button(callback_data="")), "BUTTON_DATA_INVALID"),
        (keyboard(button(callback_data="é" * 33)), "BUTTON_DATA_INVALID"),
        (keyboard(button(text=" ")), "inline keyboard button text must be non-empty"),
        (
            keyboard({"text": "OK"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            keyboard({"callback_data": "ok"}),
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            keyboard(button(style="pink")),
            "can't parse inline keyboard button: Invalid button style specified",
        ),
        (keyboard({"text": "OK", "url": "nowhere"}), "BUTTON_URL_INVALID"),
        (
            keyboard({"text": "OK", "copy_text": {"text": "a" * 257}}),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            keyboard({"text": "Share", "switch_inline_query_chosen_chat": {"query": "card"}}),
            "at least one chat type must be allowed",
        ),
        (keyboard(*[button()] * 101), "reply markup is too long"),
        (keyboard(*[button()] * 9, in_row=9), "reply markup is too long"),
        ({"unknown": 1}, "object expected as reply markup"),
        ("[", "can't parse reply_markup JSON object"),
    ],
)
async def test_keyboard_refused(api: Api, phone: Phone, markup: object, reason: str) -> None:
    """A keyboard beyond Telegram's limits is refused with its reason."""
    refusal = await api.refusal("sendMessage", chat_id=phone.id, text="a", reply_markup=markup)
    assert refusal == f"Bad Request: {reason}"


async def test_largest_keyboard(api: Api, phone: Phone) -> None:
    """A hundred buttons, eight a row, 64 bytes of data and 256 characters to copy are fine."""
    copied = {"text": "Copy", "copy_text": {"text": "é" * 256}}
    buttons = [button(callback_data="é" * 32)] * 99
    markup = keyboard(copied, *buttons, in_row=8)
    await api.result("sendMessage", chat_id=phone.id, text="a", reply_markup=markup)
    await phone.heard()
    assert len(phone.keyboard) == 100


async def test_addressee(api: Api, phone: Phone, url: str) -> None:
    """Nobody, somebody unknown, and a person who has not started cannot be written to."""
    async with await Phone.new(url, "Marco", None) as silent:
        for chat_id, reason in (
            ("", "chat_id is empty"),
            (1, "chat not found"),
            ("@nobody", "chat not found"),
            (silent.id, "chat not found"),
        ):
            refusal = await api.refusal("sendMessage", chat_id=chat_id, text="a")
            assert refusal == f"Bad Request: {reason}"
    chat = await api.result("getChat", chat_id=phone.id)
    assert (chat["type"], chat["first_name"]) == ("private", "Claire")


async def test_blocked(api: Api, phone: Phone) -> None:
    """Blocking reaches the bot as my_chat_member and refuses its messages until unblocked."""
    await phone.block()
    answer = await api.answer("sendMessage", chat_id=phone.id, text="a")
    assert answer["error_code"] == 403
    assert answer["description"] == "Forbidden: bot was blocked by the user"
    await phone.unblock()
    await api.result("sendMessage", chat_id=phone.id, text="a")
    statuses = [
        update["my_chat_member"]["new_chat_member"]["status"] for update in await api.updates()
    ]
    assert statuses == ["kicked", "member"]


async def test_edited(api: Api, phone: Phone) -> None:
    """An edited text replaces the old one, and drops the keyboard that it does not repeat."""
    markup = keyboard(button())
    sent = await api.result("sendMessage", chat_id=phone.id, text="a", reply_markup=markup)
    await phone.heard()
    message = {"chat_id": phone.id, "message_id": sent["message_id"]}
    assert await api.refusal("editMessageText", **message, text="a", reply_markup=markup) == (
        NOT_MODIFIED
    )
    assert await api.refusal("editMessageReplyMarkup", **message, reply_markup=markup) == (
        NOT_MODIFIED
    )
    edited = await api.result("editMessageText", **message, text="<i>a</i>", parse_mode="HTML")
    seen = await phone.heard()
    assert "edit_date" in edited and seen["edited"]
    assert (seen["text"], phone.keyboard) == ("a", [])
    await api.result("editMessageReplyMarkup", **message, reply_markup=markup)
    await phone.heard()
    assert phone.keyboard == ["OK"]


async def test_edit_refused(api: Api, phone: Phone) -> None:
    """Only a message of the bot that is there can be edited."""
    theirs = await phone.say("mine")
    for number, reason in (
        (0, "message identifier is not specified"),
        (10**6, "message to edit not found"),
        (theirs["message_id"], "message can't be edited"),
    ):
        for method in ("editMessageText", "editMessageReplyMarkup"):
            refusal = await api.refusal(method, chat_id=phone.id, message_id=number, text="b")
            assert refusal == f"Bad Request: {reason}"


async def test_deleted(api: Api, phone: Phone) -> None:
    """A deleted message leaves the phone; one gone or older than 48 hours is refused."""
    sent = await api.result("sendMessage", chat_id=phone.id, text="a")
    message = {"chat_id": phone.id, "message_id": sent["message_id"]}
    await phone.heard()
    await api.result("deleteMessage", **message)
    await phone.until(lambda: sent["message_id"] not in phone.messages)
    assert await api.refusal("deleteMessage", **message) == (
        "Bad Request: message to delete not found"
    )
    old = await api.result("sendMessage", chat_id=phone.id, text="b")
    await api.control("clock", {"advance": 48 * 3600 + 2})
    message["message_id"] = old["message_id"]
    assert await api.refusal("deleteMessage", **message) == (
        "Bad Request: message can't be deleted for everyone"
    )


async def test_reaction(api: Api, phone: Phone) -> None:
    """One emoji of Telegram's list may be put under a message, and taken away."""
    said = await phone.say("done")
    message = {"chat_id": phone.id, "message_id": said["message_id"]}
    thumb = {"type": "emoji", "emoji": "👍"}
    await api.result("setMessageReaction", **message, reaction=[thumb])
    await phone.until(lambda: phone.messages[said["message_id"]]["reactions"] == ["👍"])
    await api.result("setMessageReaction", **message, reaction=[])
    await phone.until(lambda: phone.messages[said["message_id"]]["reactions"] == [])
    for reaction, reason in (
        ([{"type": "emoji", "emoji": "🍊"}], "REACTION_INVALID"),
        (["👍"], "REACTION_INVALID"),
        ([thumb, thumb], "REACTIONS_TOO_MANY"),
    ):
        refusal = await api.refusal("setMessageReaction", **message, reaction=reaction)
        assert refusal == f"Bad Request: {reason}"
    assert await api.refusal("setMessageReaction", chat_id=phone.id, message_id=10**6) == (
        "Bad Request: message to react not found"
    )
    assert len(REACTIONS) == 73


async def test_tap(api: Api, phone: Phone) -> None:
    """A tap reaches the bot with its data and message, and its answer is shown once."""
    await api.result("sendMessage", chat_id=phone.id, text="a", reply_markup=keyboard(button()))
    await phone.heard()
    query = await phone.tap("OK")
    (update,) = await api.updates()
    tapped = update["callback_query"]
    assert (tapped["id"], tapped["data"]) == (query, "ok")
    assert tapped["message"]["text"] == "a"
    answer = {"callback_query_id": query, "text": "Noted", "show_alert": True}
    await api.result("answerCallbackQuery", **answer)
    (toast,) = await phone.until(lambda: phone.toasts)
    assert (toast["text"], toast["alert"], toast["query"]) == ("Noted", True, query)
    assert await api.refusal("answerCallbackQuery", **answer) == TOO_OLD


async def test_tap_expires(api: Api, phone: Phone) -> None:
    """A tap that waited more than 150 seconds can no longer be answered."""
    queries = [await phone.forge(1, "x") for _ in range(2)]
    await api.control("clock", {"advance": 149})
    await api.result("answerCallbackQuery", callback_query_id=queries[0])
    await api.control("clock", {"advance": 2})
    assert await api.refusal("answerCallbackQuery", callback_query_id=queries[1]) == TOO_OLD
    await api.control("clock", {"query_seconds": 0, "advance": 0})
    late = await phone.forge(1, "x")
    await api.control("clock", {"advance": 1})
    assert await api.refusal("answerCallbackQuery", callback_query_id=late) == TOO_OLD


async def test_tap_answer_refused(api: Api, phone: Phone) -> None:
    """An answer to no tap, or longer than 200 characters, is refused."""
    assert await api.refusal("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    query = await phone.forge(1, "x")
    long = {"callback_query_id": query, "text": "a" * 201}
    assert await api.refusal("answerCallbackQuery", **long) == "Bad Request: MESSAGE_TOO_LONG"


async def test_forged_tap(api: Api, phone: Phone) -> None:
    """Data that no button has reaches the bot; a message that is gone comes as inaccessible."""
    await phone.forge(10**6, "forged")
    (update,) = await api.updates()
    assert update["callback_query"]["data"] == "forged"
    assert update["callback_query"]["message"]["date"] == 0
    with pytest.raises(LookupError):
        await phone.tap("no such label")


async def test_typing(api: Api, phone: Phone) -> None:
    """The bot is seen typing until its message comes; an unknown action is refused."""
    await api.result("sendChatAction", chat_id=phone.id, action="typing")
    await phone.until(lambda: phone.typing)
    await api.result("sendMessage", chat_id=phone.id, text="a")
    await phone.until(lambda: not phone.typing)
    assert await api.refusal("sendChatAction", chat_id=phone.id, action="dancing") == (
        "Bad Request: wrong parameter action in request"
    )


async def test_reply(api: Api, phone: Phone) -> None:
    """A reply carries the message it answers, which must be there unless it is allowed not to."""
    said = await phone.say("question")
    reply = {"message_id": said["message_id"]}
    send = {"chat_id": phone.id, "text": "answer"}
    sent = await api.result("sendMessage", **send, reply_parameters=reply)
    assert sent["reply_to_message"]["text"] == "question"
    gone: Json = {"message_id": 10**6}
    assert await api.refusal("sendMessage", **send, reply_parameters=gone) == (
        "Bad Request: message to be replied not found"
    )
    gone["allow_sending_without_reply"] = True
    assert "reply_to_message" not in await api.result("sendMessage", **send, reply_parameters=gone)


async def test_tap_on_a_reply(api: Api, phone: Phone) -> None:
    """A tap under a reply tells which text it is about, as it reads now; nothing once deleted."""
    said = await phone.say("my *post*")
    await api.result(
        "sendMessage",
        chat_id=phone.id,
        text="Check it?",
        reply_markup=keyboard(button()),
        reply_parameters={"message_id": said["message_id"], "allow_sending_without_reply": True},
    )
    assert (await phone.heard())["reply_to_message"]["text"] == "my *post*"
    await phone.edit(said["message_id"], "/check my post")
    await phone.tap("OK")
    about = (await api.updates())[-1]["callback_query"]["message"]["reply_to_message"]
    assert (about["message_id"], about["text"]) == (said["message_id"], "/check my post")
    assert about["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    gone = {"chat_id": phone.id, "message_id": said["message_id"]}
    await api.result("deleteMessage", **gone)
    await phone.tap("OK")
    assert "reply_to_message" not in (await api.updates())[-1]["callback_query"]["message"]
