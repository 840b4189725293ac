"""What a coach was shown of a sheet goes from their chat once it is shared no more, as far as
Telegram lets a bot delete what it sent; where an entrepreneur's chat shows words that a customer
took back, it says so instead."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from html import unescape
from typing import Any

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
    """The longest clause is nobody else's, and where it is long, its beginning is never cut. Only
    letters and digits are looked at: what is shown has other spaces and marks than what was
    typed."""
    longest = max(_CLAUSE.split(words), key=len)
    return _bare(longest[:_WHOLE]) in _bare(unescape(text))


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text))


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
    edits = tuple((s, one) for s in recent for one in unsaid if _more(s, one))
    edited = {shown.message for shown, _ in edits}
    left = tuple(s for s in recent if s not in gone and s.message not in edited)
    said = (call for shown, one in edits for call in _said_instead(shown, one, chat))
    return replace(kept, revealed=left), (*calls, *said, *_told(edits, chat))


def _said_instead(shown: Revealed, one: Unquote, chat: int) -> Iterator[Call]:
    """The message rewritten, whatever comes next; then, if it may still be read, what is left."""
    of = {"message_id": shown.message}
    yield Call(_EDITS, of | _html(chat, one.instead))
    kept = {(quote.customer, quote.question) for quote in shown.quotes}
    left = [(q, line) for q, line in zip(one.now, one.lines, strict=False)
            if (q.customer, q.question) in kept]  # fmt: skip
    if left:
        text = "\n\n".join((one.left, *(line for _, line in left)))
        quotes = tuple(quote for quote, _ in left)
        yield Call(_EDITS, of | _html(chat, text), fleeting=True, quotes=quotes)


def _told(edits: Sequence[tuple[Revealed, Unquote]], chat: int) -> Iterator[Call]:
    """One message that says which answers it is."""
    for one in {one.says: one for _, one in edits if one.says}.values():
        gone = {quote.question for shown, why in edits for quote in _more(shown, why)}
        names = (name for question, name in one.names.items() if question in gone)
        yield Call("sendMessage", _html(chat, "\n".join((one.says, *names))))


def _html(chat: int, text: str) -> dict[str, Any]:
    return {"chat_id": chat, "text": text, "parse_mode": "HTML"}


def _more(shown: Revealed, asked: Unquote) -> tuple[Quoted, ...]:
    """What it shows beyond what this customer lets be read now, or of one who is gone."""
    return tuple(
        quote
        for quote in shown.quotes
        if quote.customer not in asked.there
        or (quote.customer in asked.of and not quote.within(asked.now))
    )


def _age(shown: Revealed, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(shown.date, now.tzinfo)


def _concerns(shown: Revealed, asked: Retract) -> bool:
    """Whether it tells more than is shared now; asked twice, it is the same."""
    now = {each.id: each for each in asked.now}
    return any(
        each.id not in asked.there or not each.within(now.get(each.id, each)) for each in shown.of
    )
