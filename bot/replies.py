"""What the conversation wants done, as calls to Telegram. Pure."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.api import Upload
from bot.gateway import Call
from flows.effects import (
    Button,
    Close,
    Edit,
    Effect,
    Erase,
    File,
    React,
    Rekey,
    Rows,
    Say,
    Toast,
)

SEEN = [{"type": "emoji", "emoji": "👍"}]


def calls(
    effects: Sequence[Effect], chat: int, query: str | None, asked: int | None
) -> tuple[Call, ...]:
    """The calls, the answer to the tap first: it expires. `asked` is the message whose buttons
    belong to the open question."""
    ordered = sorted(effects, key=lambda effect: not isinstance(effect, Toast))
    several = sum(isinstance(effect, Say) for effect in effects) > 1
    made = (call for effect in ordered for call in _call(effect, chat, query, asked, several))
    return tuple(made)


def _call(
    effect: Effect, chat: int, query: str | None, asked: int | None, several: bool
) -> Iterator[Call]:
    match effect:
        case Say(html, rows, asks):
            # One message twice is better than silence; a whole sheet twice is not.
            yield Call("sendMessage", _text(chat, html, rows), repeat=not several, asks=asks)
        case Edit(message, html, rows):
            yield Call("editMessageText", {"message_id": message} | _text(chat, html, rows))
        case Rekey(message, rows):
            yield _buttons(chat, message, rows)
        case Close() if asked is not None:
            yield _buttons(chat, asked, ())
        case React(message):
            params = {"chat_id": chat, "message_id": message, "reaction": SEEN}
            yield Call("setMessageReaction", params)
        case Toast(text) if query is not None:
            notice = {"text": text} if text else {}
            yield Call("answerCallbackQuery", {"callback_query_id": query} | notice)
        case File(name, content, caption):
            upload = Upload("document", name, content.encode())
            yield Call("sendDocument", {"chat_id": chat, "caption": caption}, upload)
        case Toast() | Close() | Erase():
            pass  # nothing to answer, nothing to close; erasing is the store's


def _text(chat: int, html: str, rows: Rows) -> dict[str, Any]:
    return {
        "chat_id": chat,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": keyboard(rows),
    }


def _buttons(chat: int, message: int, rows: Rows) -> Call:
    params = {"chat_id": chat, "message_id": message, "reply_markup": keyboard(rows)}
    return Call("editMessageReplyMarkup", params)


def keyboard(rows: Rows) -> dict[str, Any]:
    """Telegram's inline keyboard."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows if row]}


def _button(button: Button) -> dict[str, Any]:
    style = {"style": button.style} if button.style else {}
    if button.copy is not None:
        return {"text": button.label, "copy_text": {"text": button.copy}} | style
    return {"text": button.label, "callback_data": button.data} | style
