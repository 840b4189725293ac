"""What the conversation wants done, as calls to Telegram."""

import pytest

from bot.telegram.api import Upload
from bot.telegram.gateway import Call
from bot.telegram.replies import Drawn, calls, keyboard
from flows.protocol.exchange import (
    Button,
    Close,
    Edit,
    Effect,
    Erase,
    File,
    React,
    Rekey,
    Say,
    Toast,
)

CHAT = 5
ROWS = ((Button("Oui", "a:1:2:regret:yes"),),)
KEYS = {"inline_keyboard": [[{"text": "Oui", "callback_data": "a:1:2:regret:yes"}]]}
NO_KEYS: dict[str, object] = {"inline_keyboard": []}
HTML = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


@pytest.mark.parametrize(
    ("effect", "call"),
    [
        (
            Say("<b>Oui</b>", ROWS, asks=True),
            Call(
                "sendMessage",
                {"chat_id": CHAT, "text": "<b>Oui</b>", "reply_markup": KEYS} | HTML,
                asks=True,
            ),
        ),
        (
            Edit(7, "non"),
            Call(
                "editMessageText",
                {"chat_id": CHAT, "message_id": 7, "text": "non", "reply_markup": NO_KEYS} | HTML,
            ),
        ),
        (
            Rekey(7, ROWS),
            Call(
                "editMessageReplyMarkup", {"chat_id": CHAT, "message_id": 7, "reply_markup": KEYS}
            ),
        ),
        (
            Close(),
            Call(
                "editMessageReplyMarkup",
                {"chat_id": CHAT, "message_id": 3, "reply_markup": NO_KEYS},
            ),
        ),
        (
            React(8),
            Call(
                "setMessageReaction",
                {"chat_id": CHAT, "message_id": 8, "reaction": [{"type": "emoji", "emoji": "👍"}]},
            ),
        ),
        (
            Toast("Noté"),
            Call("answerCallbackQuery", {"callback_query_id": "q", "text": "Noté"}),
        ),
        (Toast(""), Call("answerCallbackQuery", {"callback_query_id": "q"})),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, Call) else value.method,
)
def test_each_effect(effect: Effect, call: Call) -> None:
    """Each effect is one call, with all that Telegram needs."""
    assert calls([effect], CHAT, "q", 3) == (call,)


@pytest.mark.parametrize(
    ("effect", "medium", "method", "content"),
    [
        (File("réponses.json", "é", "Tout"), "document", "sendDocument", "é".encode()),
        (Drawn("document", "a.pdf", "Tout", b"PDF"), "document", "sendDocument", b"PDF"),
        (Drawn("photo", "a.png", "Qui viser", b"PNG"), "photo", "sendPhoto", b"PNG"),
    ],
)
def test_each_file(effect: File | Drawn, medium: str, method: str, content: bytes) -> None:
    """Before each file comes the notice that this kind of file is on its way."""
    notice, sent = calls([effect], CHAT, None, None)
    assert notice == Call("sendChatAction", {"chat_id": CHAT, "action": f"upload_{medium}"})
    upload = Upload(medium, effect.name, content)
    assert sent == Call(method, {"chat_id": CHAT, "caption": effect.caption}, upload)


@pytest.mark.parametrize("effect", [Toast("Noté"), Close(), Erase()])
def test_nothing_to_do(effect: Effect) -> None:
    """Without a tap there is none to answer, without an open question nothing to close."""
    assert calls([effect], CHAT, None, None) == ()


def test_the_tap_is_answered_first() -> None:
    """The answer to a tap comes before everything; the rest keeps its order."""
    made = calls([Edit(7, "→ oui"), Say("Ensuite ?"), Toast("")], CHAT, "q", None)
    assert [call.method for call in made] == [
        "answerCallbackQuery",
        "editMessageText",
        "sendMessage",
    ]


def test_what_may_be_repeated() -> None:
    """A message alone is sent again when in doubt; several together, such as a sheet, are not."""
    (alone,) = calls([Say("Ensuite ?")], CHAT, None, None)
    assert alone.repeat
    assert not any(call.repeat for call in calls([Say("1/3"), Say("2/3")], CHAT, None, None))


def test_buttons() -> None:
    """A button carries data or a text to copy, and its colour; an empty row is left out."""
    rows = ((Button("Copier", copy="Bonjour"),), (), (Button("Effacer", "go:x", style="danger"),))
    assert keyboard(rows) == {
        "inline_keyboard": [
            [{"text": "Copier", "copy_text": {"text": "Bonjour"}}],
            [{"text": "Effacer", "callback_data": "go:x", "style": "danger"}],
        ]
    }


def test_a_call_shows_no_words() -> None:
    """A call's repr, which may reach a log, names the method and nothing that a person reads."""
    (call,) = calls([Say("mon secret")], CHAT, None, None)
    assert "secret" not in repr(call)
