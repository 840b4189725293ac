"""What a coach was shown of a sheet goes from their chat once it is shared no more, as far as
Telegram lets a bot delete what it sent; where an entrepreneur's chat shows words that a customer
took back, it says so instead."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from markupsafe import escape
from msgspec.structs import replace

from bot.telegram.gateway import Call
from bot.turns.records import Kept, Revealed
from flows.protocol.exchange import Effect, Found, Retract, Unquote
from flows.record.glimpses import opened
from flows.record.released import Quoted, Spoken

# Telegram's: https://core.telegram.org/bots/api#deletemessage
DELETABLE = timedelta(hours=48)
# Ours: what a coach opens in two days; it bounds the record.
MOST = 100
# Ours: of a clause, what is never cut.
_WHOLE = 40
_CLAUSE = re.compile(r"[,;:.!?…]\s+")
_EDITS = "editMessageText"


def revealing(calls: Sequence[Call], found: Sequence[Found]) -> tuple[Call, ...]:
    """The calls, each with whose sheet it tells of, and which words of customers it shows."""
    whose = tuple(opened(v) for each in found for v in each.views if v.interview is not None)
    said = tuple(q for each in found for one in each.said.heard for q in one.quoted())
    told = (replace(call, reveals=whose) if call.opens else call for call in calls)
    return tuple(replace(c, quotes=_shown(c, said)) if said and c.fleeting else c for c in told)


def _shown(call: Call, said: Sequence[tuple[Spoken, Quoted]]) -> tuple[Quoted, ...]:
    """Those of the quotes that a message shows, in whole or in part."""
    text = str(call.params.get("text", ""))
    return tuple(dict.fromkeys(shown for quote, shown in said if _within(quote.words, text)))


def _within(words: str, text: str) -> bool:
    """The longest clause is nobody else's, and where it is long, its beginning is never cut."""
    longest = max(_CLAUSE.split(words), key=len)
    return str(escape(longest[:_WHOLE].rstrip())) in text


def noting(kept: Kept, call: Call, sent: Any) -> Kept:
    """The record once such a message was sent, or one was turned into it or into another."""
    edited = call.params.get("message_id") if call.method == _EDITS and sent else None
    shows = call.reveals or call.quotes
    if not (edited or (shows and isinstance(sent, dict))):
        return kept
    number = edited or sent["message_id"]
    others = tuple(shown for shown in kept.revealed if shown.message != number)
    if not shows:
        return replace(kept, revealed=others)
    date = int(sent.get("date", 0)) if isinstance(sent, dict) else 0
    shown = Revealed(number, call.reveals, date, call.quotes)
    return replace(kept, revealed=(*others, shown)[-MOST:])


def retracted(
    kept: Kept, effects: Sequence[Effect], chat: int, now: datetime
) -> tuple[Kept, tuple[Call, ...]]:
    """The record without what is to go, and the calls that delete it, or say that it was taken
    back; what is too old to be deleted is forgotten."""
    asked = [effect for effect in effects if isinstance(effect, Retract)]
    unsaid = [effect for effect in effects if isinstance(effect, Unquote)]
    recent = tuple(s for s in kept.revealed if s.quotes or not s.date or _age(s, now) < DELETABLE)
    gone = tuple(shown for shown in recent if any(_concerns(shown, one) for one in asked))
    calls = (Call("deleteMessage", {"chat_id": chat, "message_id": s.message}) for s in gone)
    edits = {s.message: one for s in recent for one in unsaid if _shows_more(s, one)}
    left = tuple(s for s in recent if s not in gone and s.message not in edits)
    return replace(kept, revealed=left), (*calls, *_said_instead(edits, chat))


def _said_instead(edits: Mapping[int, Unquote], chat: int) -> Iterator[Call]:
    """The messages rewritten, and one that says so."""
    for message, one in edits.items():
        yield Call(_EDITS, {"message_id": message} | _html(chat, one.instead))
    for says in {one.says for one in edits.values() if one.says}:
        yield Call("sendMessage", _html(chat, says))


def _html(chat: int, text: str) -> dict[str, Any]:
    return {"chat_id": chat, "text": text, "parse_mode": "HTML"}


def _shows_more(shown: Revealed, asked: Unquote) -> bool:
    """Whether it shows more than this customer lets be read now, or words of one who is gone."""
    return any(
        quote.customer not in asked.there
        or (quote.customer in asked.of and not quote.within(asked.now))
        for quote in shown.quotes
    )


def _age(shown: Revealed, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(shown.date, now.tzinfo)


def _concerns(shown: Revealed, asked: Retract) -> bool:
    """Whether it tells more than is shared now; asked twice, it is the same."""
    now = {each.id: each for each in asked.now}
    return any(
        each.id not in asked.there or not each.within(now.get(each.id, each)) for each in shown.of
    )
