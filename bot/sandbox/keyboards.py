"""Inline keyboards: checked as Telegram does before a message is taken."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox import limits
from bot.sandbox.limits import units
from bot.sandbox.params import Params, Refused, bad_request
from bot.sandbox.state import Json

_OTHER_MARKUPS = frozenset({"keyboard", "remove_keyboard", "force_reply"})
_STYLES = frozenset({"danger", "success", "primary"})
_CHATS = ("allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats")


def inline_keyboard(params: Params) -> Json:
    """{"reply_markup": …} when the call brings an inline keyboard, else {}. Raises Refused."""
    markup = params.structure("reply_markup")
    if markup is None:
        return {}
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if markup and not _OTHER_MARKUPS & markup.keys():
            raise bad_request("object expected as reply markup")
        return {}
    rows = [row for row in _rows(markup["inline_keyboard"]) if row]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _rows(rows: Any) -> list[list[Json]]:
    if not isinstance(rows, list):
        raise _unreadable('Field "inline_keyboard" must be of type Array')
    for row in rows:
        if not isinstance(row, list):
            raise _unreadable("Field must be of type Array")
        for button in row:
            _check(button)
    if (
        sum(map(len, rows)) > limits.BUTTONS
        or max(map(len, rows), default=0) > limits.BUTTONS_IN_ROW
    ):
        raise bad_request("reply markup is too long")
    return rows


def _check(button: Any) -> None:
    """Raises Refused for a button that Telegram would not show."""
    if not isinstance(button, dict):
        raise _unreadable("Object expected as an inline keyboard button")
    if not isinstance(button.get("text"), str):
        raise _unreadable('Can\'t find field "text"')
    kinds = [kind for kind in _KINDS if button.get(kind) is not None]
    if not kinds:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("style", "primary") not in _STYLES:
        raise _unreadable("Invalid button style specified")
    refused = _KINDS[kinds[0]](button[kinds[0]])
    if refused:
        raise bad_request(refused)


def _data(value: Any) -> str | None:
    wrong = not isinstance(value, str) or not 1 <= len(value.encode()) <= limits.CALLBACK_DATA
    return "BUTTON_DATA_INVALID" if wrong else None


def _url(value: Any) -> str | None:
    parts = urlsplit(value) if isinstance(value, str) else None
    good = parts and (parts.scheme == "tg" or (parts.scheme in {"http", "https"} and parts.netloc))
    return None if good else "BUTTON_URL_INVALID"


def _copy(value: Any) -> str | None:
    text = value.get("text") if isinstance(value, dict) else None
    good = isinstance(text, str) and 1 <= units(text) <= limits.COPY_TEXT
    return None if good else "BUTTON_COPY_TEXT_INVALID"


def _query(value: Any) -> str | None:
    return None if isinstance(value, str) else "BUTTON_DATA_INVALID"


def _chosen(value: Any) -> str | None:
    allowed = isinstance(value, dict) and any(value.get(kind) for kind in _CHATS)
    return None if allowed else "at least one chat type must be allowed"


def _anything(_: Any) -> None:
    return None


_KINDS: dict[str, Callable[[Any], str | None]] = {
    "callback_data": _data,
    "url": _url,
    "copy_text": _copy,
    "switch_inline_query": _query,
    "switch_inline_query_current_chat": _query,
    "switch_inline_query_chosen_chat": _chosen,
    "web_app": _anything,
    "login_url": _anything,
}


def _unreadable(reason: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {reason}")
