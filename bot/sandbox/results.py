"""What a bot answers an inline query with, checked as Telegram does: results and one button."""

import re
from collections.abc import Callable
from typing import Any

from bot.sandbox import limits
from bot.sandbox.files import PHOTOS, known, photo_size
from bot.sandbox.keyboards import inline_keyboard
from bot.sandbox.limits import units
from bot.sandbox.messages import formatted
from bot.sandbox.params import Params, Refused, bad_request
from bot.sandbox.state import Json
from bot.sandbox.world import World

_START = re.compile(r"[A-Za-z0-9_-]+")
_ADDRESS = re.compile(r"https?://\S+")


def read_results(world: World, given: Any) -> list[Json]:
    """Each result as given, with `message`: the content of the message that choosing it sends.

    Raises Refused.
    """
    if not isinstance(given, list):
        raise bad_request("expected an Array of inline query results")
    if len(given) > limits.INLINE_RESULTS:
        raise bad_request("too many inline query results specified")
    results = [_result(world, each) for each in given]
    ids = [result["id"] for result in results]
    for wrong, reason in (
        (not all(ids), "RESULT_ID_EMPTY"),
        (any(len(each.encode()) > limits.RESULT_ID for each in ids), "RESULT_ID_INVALID"),
        (len(set(ids)) < len(ids), "RESULT_ID_DUPLICATE"),
    ):
        if wrong:
            raise bad_request(reason)
    return results


def read_button(given: Any) -> Json | None:
    """The button above the results, None without one. Raises Refused."""
    if given is None:
        return None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise bad_request("can't parse inline query results button: Can't find field \"text\"")
    if not given["text"].strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if "web_app" not in given:
        _check_start(str(given.get("start_parameter") or ""))
    return given


def _check_start(parameter: str) -> None:
    if not parameter:
        raise bad_request("can't use empty start_parameter")
    if len(parameter) > limits.START_PARAMETER:
        raise bad_request("too long start_parameter specified")
    if not _START.fullmatch(parameter):
        raise bad_request("unallowed characters in start_parameter are used")


def _result(world: World, given: Any) -> Json:
    if not isinstance(given, dict):
        raise _unreadable("Inline query result must be an object")
    kind = _field(given, "type").lower()
    if kind not in _KINDS:
        raise _unreadable(f'type "{kind}" is unsupported for the inline query result')
    result = {**given, "id": _field(given, "id")}
    message = _KINDS[kind](world, given)
    return result | {"message": message | inline_keyboard(Params(given))}


def _article(_: World, given: Json) -> Json:
    title = _field(given, "title")
    content = given.get("input_message_content")
    if not isinstance(content, dict):
        raise _unreadable('Can\'t find field "input_message_content"')
    if not title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    return _text(content)


def _photo(world: World, given: Json) -> Json:
    cached = given.get("photo_file_id")
    sizes = [photo_size(known(world, str(cached), PHOTOS)) if cached else _distant(given)]
    if isinstance(content := given.get("input_message_content"), dict):
        return _text(content)
    caption, entities = formatted(Params(given), "caption", "caption_entities")
    if units(caption) > limits.CAPTION:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    said = {"caption": caption} if caption else {}
    return {"photo": sizes} | said | ({"caption_entities": entities} if entities else {})


def _distant(given: Json) -> Json:
    """A photo of the web: its address stands for its file, as nothing is fetched here."""
    address = _field(given, "photo_url")
    if not _ADDRESS.fullmatch(address):
        raise bad_request("WEBDOCUMENT_URL_INVALID")
    if not given.get("thumbnail_url"):
        raise bad_request("PHOTO_THUMB_URL_EMPTY")
    sides = {"width": given.get("photo_width", 1), "height": given.get("photo_height", 1)}
    return {"file_id": address, "file_unique_id": address, **sides}


_KINDS: dict[str, Callable[[World, Json], Json]] = {"article": _article, "photo": _photo}


def _text(content: Json) -> Json:
    if "message_text" not in content:
        raise _unreadable('Can\'t find field "message_text"')
    text, entities = formatted(Params(content), "message_text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if units(text) > limits.TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    return {"text": text} | ({"entities": entities} if entities else {})


def _field(given: Json, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise _unreadable(f'Can\'t find field "{name}"')
    return value


def _unreadable(reason: str) -> Refused:
    return bad_request(f"can't parse InlineQueryResult: {reason}")
