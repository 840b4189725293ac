"""What the conversation wants done, as calls to Telegram. Pure."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from bot.api import Upload
from bot.gateway import Call
from flows.effects import (
    Button,
    Close,
    Edit,
    Effect,
    Erase,
    File,
    Paper,
    React,
    Rekey,
    Rows,
    Say,
    Toast,
)

SEEN = [{"type": "emoji", "emoji": "👍"}]


class Drawn(Struct, frozen=True):
    """A paper ready to be sent, in place of what asked for it. medium: what it is to Telegram,
    "photo" or "document"."""

    medium: str
    name: str
    caption: str
    content: bytes


def calls(
    effects: Sequence[Effect | Drawn], chat: int, query: str | None, asked: int | None
) -> tuple[Call, ...]:
    """The calls, the answer to the tap first: it expires. `asked` is the message whose buttons
    belong to the open question."""
    ordered = sorted(effects, key=lambda effect: not isinstance(effect, Toast))
    several = sum(isinstance(effect, Say) for effect in effects) > 1
    made = (call for effect in ordered for call in _call(effect, chat, query, asked, several))
    return tuple(made)


def _call(
    effect: Effect | Drawn, chat: int, query: str | None, asked: int | None, several: bool
) -> Iterator[Call]:
    match effect:
        case Say(html, rows, asks):
            # One message twice is better than silence; a whole sheet twice is not.
            yield Call("sendMessage", _text(chat, html, rows), repeat=not several, asks=asks)
        case Edit(message, html, rows):
            yield Call("editMessageText", {"message_id": message} | _text(chat, html, rows))
        case Rekey(message, rows):
            yield _buttons(chat, message, rows)
        case Close(html) if asked is not None and html is not None:
            yield Call("editMessageText", {"message_id": asked} | _text(chat, html, ()))
        case Close() if asked is not None:
            yield _buttons(chat, asked, ())
        case React(message):
            params = {"chat_id": chat, "message_id": message, "reaction": SEEN}
            yield Call("setMessageReaction", params)
        case Toast(text) if query is not None:
            notice = {"text": text} if text else {}
            yield Call("answerCallbackQuery", {"callback_query_id": query} | notice)
        case File(name, content, caption):
            yield from _sent(chat, Drawn("document", name, caption, content.encode()))
        case Drawn():
            yield from _sent(chat, effect)
        case Toast() | Close() | Erase() | Paper():
            pass  # nothing to answer or to close; erasing is the store's, drawing the press's


def _sent(chat: int, drawn: Drawn) -> Iterator[Call]:
    """A file, and before it the notice over the chat that one is on its way."""
    yield Call("sendChatAction", {"chat_id": chat, "action": f"upload_{drawn.medium}"})
    upload = Upload(drawn.medium, drawn.name, drawn.content)
    method = f"send{drawn.medium.capitalize()}"
    yield Call(method, {"chat_id": chat, "caption": drawn.caption}, upload)


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
