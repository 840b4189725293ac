"""What a coach was shown of a sheet goes from their chat once it is shared no more, as far as
Telegram lets a bot delete what it sent; where an entrepreneur's chat shows words that a customer
took back, it says so instead."""

import re
from collections.abc import Iterator, Sequence
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
# Ours: a clause of so many letters is nobody else's; of a longer one, what is never cut.
_TELLING, _WHOLE = 12, 40
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
    clauses = [clause for clause in _CLAUSE.split(words) if len(clause) >= _TELLING] or [words]
    return any(str(escape(clause[:_WHOLE].rstrip())) in text for clause in clauses)


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
    edits = tuple(_edits(recent, unsaid, chat))
    edited = {call.params["message_id"] for call in edits}
    left = tuple(s for s in recent if s not in gone and s.message not in edited)
    return replace(kept, revealed=left), (*calls, *edits)


def _edits(recent: Sequence[Revealed], unsaid: Sequence[Unquote], chat: int) -> Iterator[Call]:
    for shown in recent:
        said = next((one.instead for one in unsaid if _shows_more(shown, one)), None)
        if said is not None:
            told = {"chat_id": chat, "message_id": shown.message, "text": said}
            yield Call(_EDITS, told | {"parse_mode": "HTML"})


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
