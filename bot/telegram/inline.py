"""Answers inline queries: a look at the person's own record, at whose end nothing has changed."""

from collections.abc import Iterator, Mapping

from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedPhoto,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.constants import ParseMode

from bot.telegram.gateway import Call
from flows.protocol.exchange import Offer, Result

# The query that the person is sent to the bot with, when they have nothing to share yet.
START = "share"


def answered(offer: Offer, query: str, files: Mapping[str, str]) -> Call:
    """The answer to an inline query, for this person and this moment only. files: the pictures that
    they were sent, as Telegram's file ids, by the key of their paper; cards without one are left
    out."""
    results = [shown.to_dict() for result in offer.results for shown in _result(result, files)]
    params = {
        "inline_query_id": query,
        "results": results,
        "is_personal": True,
        "cache_time": 0,
    }
    if offer.start:
        button = InlineQueryResultsButton(offer.start, start_parameter=START)
        params["button"] = button.to_dict()
    return Call("answerInlineQuery", params, repeat=False)


def _result(result: Result, files: Mapping[str, str]) -> Iterator[InlineQueryResult]:
    about = result.description
    if result.paper in files:
        file = files[result.paper]
        yield InlineQueryResultCachedPhoto(result.id, file, title=result.title, description=about)
    elif result.html:
        text = InputTextMessageContent(result.html, ParseMode.HTML)
        yield InlineQueryResultArticle(result.id, result.title, text, description=about)
