"""Answers inline queries: a look at the person's own record, at whose end nothing has changed."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.telegram.gateway import Call
from flows.protocol.effects import Offer, Result

# The query that the person is sent to the bot with, when they have nothing to share yet.
START = "share"


def answered(offer: Offer, query: str, files: Mapping[str, str]) -> Call:
    """The answer to an inline query, for this person and this moment only. files: the pictures that
    they were sent, as Telegram's file ids, by the key of their paper; cards without one are left
    out."""
    results = [shown for result in offer.results for shown in _result(result, files)]
    params = {
        "inline_query_id": query,
        "results": results,
        "is_personal": True,
        "cache_time": 0,
    }
    if offer.start:
        params["button"] = {"text": offer.start, "start_parameter": START}
    return Call("answerInlineQuery", params, repeat=False)


def _result(result: Result, files: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    shown = {"id": result.id, "title": result.title, "description": result.description}
    if result.paper in files:
        yield {"type": "photo", **shown, "photo_file_id": files[result.paper]}
    elif result.html:
        text = {"message_text": result.html, "parse_mode": "HTML"}
        yield {"type": "article", **shown, "input_message_content": text}
