"""What a coach was shown of a sheet goes from their chat once it is shared no more, as far as
Telegram lets a bot delete what it sent."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.telegram.gateway import Call
from bot.turns.records import Kept, Revealed
from flows.protocol.exchange import Effect, Found, Retract
from flows.record.glimpses import opened

# Telegram's: https://core.telegram.org/bots/api#deletemessage
DELETABLE = timedelta(hours=48)
# Ours: what a coach opens in two days; it bounds the record.
MOST = 100


def revealing(calls: Sequence[Call], found: Sequence[Found]) -> tuple[Call, ...]:
    """The calls, each with whose sheet it tells of."""
    whose = tuple(opened(v) for each in found for v in each.views if v.interview is not None)
    return tuple(replace(call, reveals=whose) if call.opens else call for call in calls)


def noting(kept: Kept, call: Call, sent: Any) -> Kept:
    """The record once such a message was sent."""
    if not (call.reveals and isinstance(sent, dict)):
        return kept
    shown = Revealed(sent["message_id"], call.reveals, int(sent.get("date", 0)))
    return replace(kept, revealed=(*kept.revealed, shown)[-MOST:])


def retracted(
    kept: Kept, effects: Sequence[Effect], chat: int, now: datetime
) -> tuple[Kept, tuple[Call, ...]]:
    """The record without what is to go, and the calls that delete it; what is too old to be deleted
    is forgotten."""
    asked = [effect for effect in effects if isinstance(effect, Retract)]
    recent = tuple(s for s in kept.revealed if not s.date or _age(s, now) < DELETABLE)
    gone = tuple(shown for shown in recent if any(_concerns(shown, one) for one in asked))
    left = tuple(shown for shown in recent if shown not in gone)
    calls = (Call("deleteMessage", {"chat_id": chat, "message_id": s.message}) for s in gone)
    return replace(kept, revealed=left), tuple(calls)


def _age(shown: Revealed, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(shown.date, now.tzinfo)


def _concerns(shown: Revealed, asked: Retract) -> bool:
    """Whether it tells more than is shared now; asked twice, it is the same."""
    now = {each.id: each for each in asked.now}
    return any(
        each.id not in asked.there or not each.within(now.get(each.id, each)) for each in shown.of
    )
