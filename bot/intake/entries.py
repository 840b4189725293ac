"""What is kept of an update, or of a turn of ours, until it has had its turn."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import msgspec
from msgspec import Struct

from bot.intake.updates import LET_GO, Arrival, Unreadable, parse
from flows.protocol.exchange import (
    Corrected,
    Due,
    LetGo,
    Notified,
    Penned,
    Resumed,
    Said,
    Sent,
    Tapped,
)
from storage.base import Entry


class _Ours(Struct, frozen=True):
    person: int
    event: Resumed | Notified | Due | Penned


def ours(arrival: Arrival) -> tuple[Entry, Arrival]:
    """A turn of ours under a number of its own, below Telegram's, by which it is known again."""
    update = -1 - secrets.randbits(51)
    payload = msgspec.json.encode({"person": arrival.person, "event": arrival.event})
    entry = Entry(update, payload, arrival.person, arrival.lane)
    return entry, replace(arrival, update=update)


def of_ours(entry: Entry) -> Arrival:
    """The turn of ours of such an entry. Raises ValueError."""
    kept = msgspec.json.decode(entry.payload, type=_Ours)
    return Arrival(entry.number, kept.person, None, kept.event)


def whose(entry: Entry) -> int:
    """The person of an entry, 0 when it cannot be read any more."""
    try:
        arrival = of_ours(entry) if entry.number < 0 else parse(json.loads(entry.payload))
    except (ValueError, Unreadable):
        arrival = None
    return arrival.person if arrival else 0


def instead(arrival: Arrival) -> Arrival | None:
    """What its person is told when it is the first that is let go; None: nothing."""
    match arrival.event:
        case Said(message=message) | Corrected(message=message) | Sent(message=message):
            return replace(arrival, event=LetGo(message))
        case Tapped():
            return replace(arrival, event=LetGo())
        case _:
            return None


def beyond(told: Arrival | None) -> bytes:
    """What is kept of that, with no word of theirs."""
    if told is None or not isinstance(told.event, LetGo):
        return b""
    sender = {"id": told.person, "language_code": told.language}
    kept = {"sender": sender, "message": told.event.message}
    return payload_of({"update_id": told.update, LET_GO: kept})


def number(raw: Any) -> int | None:
    """Telegram's number of an update; a negative one would drop its queue."""
    update = raw.get("update_id") if isinstance(raw, dict) else None
    return update if type(update) is int and update > 0 else None


def payload_of(raw: Mapping[str, Any]) -> bytes:
    """What is kept of an update."""
    # The standard library's JSON, as what came was read with it: it accepts half characters.
    return json.dumps(raw, separators=(",", ":")).encode()
