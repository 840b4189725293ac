"""What of the answers may stand on a sheet that others will read: nobody's identity, no insult."""

from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.reading.judging import insult
from flows.reading.lists import Lists
from flows.reading.masking import MARK, masked

# The names without which the sheet would have nobody, or nothing, to speak of.
_NEEDED = {"favourite", "name", "offer"}


def discreet(answers: Answers, lists: Lists, seen: dict[str, str | None] | None = None) -> Answers:
    """The answers without e-mail addresses, phone numbers and full names. What was said in anger
    counts as not given: a sheet is read again when the anger has passed. seen: texts that were
    looked at already, which two sheets of one person mostly have in common."""
    known: Answers = _discreet(answers, lists, {} if seen is None else seen)
    return known


def _discreet(value: Any, lists: Lists, seen: dict[str, str | None]) -> Any:
    """The value as it may be shown; None when it insults."""
    match value:
        case None | StrEnum() | int() | float():
            return value
        case str():
            if value not in seen:
                seen[value] = None if insult(value, lists) else masked(value, lists).text
            return seen[value]
        case Own():
            words = _discreet(value.words, lists, seen)
            return None if words is None else Own(words)
        case tuple():
            shown = (_discreet(item, lists, seen) for item in value)
            return tuple(item for item in shown if item is not None)
        case Struct():
            fields = {f: _field(value, f, lists, seen) for f in value.__struct_fields__}
            return msgspec.structs.replace(value, **fields)
    return value


def _field(owner: Struct, name: str, lists: Lists, seen: dict[str, str | None]) -> Any:
    given = getattr(owner, name)
    if given is None:
        return None
    shown = _discreet(given, lists, seen)
    return MARK if shown is None and name in _NEEDED else shown
