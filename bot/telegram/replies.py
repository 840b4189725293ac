"""What the conversation wants done, as calls to Telegram. Pure.

Buttons are python-telegram-bot's, so that their fields are checked. Calls are values, with a
method's name and its parameters: records keep what is unsent.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Struct
from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    LinkPreviewOptions,
    ReactionTypeEmoji,
    ReplyParameters,
    SwitchInlineQueryChosenChat,
)
from telegram.constants import ParseMode, ReactionEmoji

from bot.telegram.api import Upload
from bot.telegram.gateway import Call
from flows.protocol.consult import Consult
from flows.protocol.deeds import Deed
from flows.protocol.exchange import (
    Bundle,
    Button,
    Close,
    Edit,
    Effect,
    Erase,
    File,
    Leaf,
    Offer,
    Paper,
    Qr,
    React,
    Rekey,
    Retract,
    Rows,
    Say,
    Toast,
    Unquote,
    Write,
)

SEEN = [ReactionTypeEmoji(ReactionEmoji.THUMBS_UP).to_dict()]
NO_PREVIEW = LinkPreviewOptions(is_disabled=True).to_dict()


class Drawn(Struct, frozen=True):
    """A paper ready to be sent, in place of what asked for it. medium: what it is to Telegram,
    "photo" or "document". key: that of the paper."""

    medium: str
    name: str
    caption: str
    content: bytes
    rows: Rows = ()
    key: str = ""
    fleeting: bool = False


def calls(
    effects: Sequence[Effect | Drawn], chat: int, query: str | None, asked: int | None
) -> tuple[Call, ...]:
    """The calls, the one answer to the tap first: it expires. `asked` is the message whose buttons
    belong to the open question."""
    toasts = [effect for effect in effects if isinstance(effect, Toast)]
    told = next((toast for toast in toasts if toast.text), None) or next(iter(toasts), None)
    others = (effect for effect in effects if not isinstance(effect, Toast))
    ordered = (*([told] if told else []), *others)
    several = sum(isinstance(effect, Say) for effect in effects) > 1
    made = (call for effect in ordered for call in _call(effect, chat, query, asked, several))
    return tuple(made)


def _call(
    effect: Effect | Drawn, chat: int, query: str | None, asked: int | None, several: bool
) -> Iterator[Call]:
    match effect:
        case Say(html, rows, asks, about, fleeting, opens):
            # One message twice is better than silence; a whole sheet twice is not.
            params = _text(chat, html, rows) | _answering(about)
            once, shown = not several, fleeting and opens
            yield Call("sendMessage", params, None, once, asks, fleeting=fleeting, opens=shown)
        case Edit(message, html, rows, fleeting):
            params = {"message_id": message} | _text(chat, html, rows)
            yield Call("editMessageText", params, fleeting=fleeting)
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
        case File(name, content, caption, fleeting):
            made = Drawn("document", name, caption, content.encode(), fleeting=fleeting)
            yield from _sent(chat, made, opens=False)
        case Drawn():
            yield from _sent(chat, effect)
        case Toast() | Close() | Erase() | Paper() | Bundle() | Leaf() | Qr() | Offer():
            pass  # nothing to answer or to close; the others are carried out elsewhere
        case Retract() | Unquote() | Consult() | Write() | Deed():
            pass


def closing(chat: int, message: int) -> Call:
    """Takes the buttons away from a message that asked."""
    return _buttons(chat, message, ())


def _sent(chat: int, drawn: Drawn, opens: bool = True) -> Iterator[Call]:
    """A file, and before it the notice over the chat that one is on its way. opens: whether one
    that is fleeting tells of a sheet."""
    yield Call("sendChatAction", {"chat_id": chat, "action": f"upload_{drawn.medium}"})
    upload = Upload(drawn.medium, drawn.name, drawn.content)
    method = f"send{drawn.medium.capitalize()}"
    params = {"chat_id": chat, "caption": drawn.caption}
    under = {"reply_markup": keyboard(drawn.rows)} if drawn.rows else {}
    yield Call(
        method,
        params | under,
        upload,
        keeps="" if drawn.fleeting else drawn.key,
        fleeting=drawn.fleeting,
        opens=drawn.fleeting and opens,
    )


def _text(chat: int, html: str, rows: Rows) -> dict[str, Any]:
    return {
        "chat_id": chat,
        "text": html,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(rows),
    }


def _answering(about: int | None) -> dict[str, Any]:
    """The message of the person that a text replies to, if it is still there."""
    if about is None:
        return {}
    replied = ReplyParameters(about, allow_sending_without_reply=True)
    return {"reply_parameters": replied.to_dict()}


def _buttons(chat: int, message: int, rows: Rows) -> Call:
    params = {"chat_id": chat, "message_id": message, "reply_markup": keyboard(rows)}
    return Call("editMessageReplyMarkup", params)


def keyboard(rows: Rows) -> dict[str, Any]:
    """Telegram's inline keyboard; one without buttons, which PTB would leave out, takes away those
    that there were."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows if row]}


def _button(button: Button) -> dict[str, Any]:
    if button.data is not None:
        return _tapped(button.label, button.style) | {"callback_data": button.data}
    return InlineKeyboardButton(
        button.label,
        copy_text=None if button.copy is None else CopyTextButton(button.copy),
        switch_inline_query_chosen_chat=None if button.share is None else _chosen(button.share),
        style=button.style,
    ).to_dict()


@lru_cache(maxsize=1024)
def _tapped(label: str, style: str | None) -> dict[str, Any]:
    """A button without what it sends back, which differs each time: most are made again and again,
    25 µs each."""
    return InlineKeyboardButton(label, callback_data="-", style=style).to_dict()


def _chosen(query: str) -> SwitchInlineQueryChosenChat:
    """Where a person may share: not in channels, where many who never met them would read it."""
    return SwitchInlineQueryChosenChat(query, allow_user_chats=True, allow_group_chats=True)
