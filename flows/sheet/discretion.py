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


def discreet(answers: Answers, lists: Lists) -> Answers:
    """The answers without e-mail addresses, phone numbers and full names. What was said in anger
    counts as not given: a sheet is read again when the anger has passed."""
    known: Answers = _discreet(answers, lists)
    return known


def _discreet(value: Any, lists: Lists) -> Any:
    """The value as it may be shown; None when it insults."""
    match value:
        case StrEnum():
            return value
        case str():
            return None if insult(value, lists) else masked(value, lists).text
        case Own():
            words = _discreet(value.words, lists)
            return None if words is None else Own(words)
        case tuple():
            shown = (_discreet(item, lists) for item in value)
            return tuple(item for item in shown if item is not None)
        case Struct():
            fields = {f: _field(value, f, lists) for f in value.__struct_fields__}
            return msgspec.structs.replace(value, **fields)
    return value


def _field(owner: Struct, name: str, lists: Lists) -> Any:
    given = getattr(owner, name)
    shown = _discreet(given, lists)
    return MARK if shown is None and given is not None and name in _NEEDED else shown
