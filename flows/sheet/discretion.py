"""What of the answers may stand on a sheet: nobody's identity, no name that insults, no non-answer.

What they said stays theirs, whatever words are in it: only names stand in our titles.
"""

from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.reading.judging import forgotten, insult
from flows.reading.lists import Lists
from flows.reading.masking import masked
from flows.reading.names import MARK

# Names, which titles and sentences of ours bear; and those without which the sheet would have
# nobody, or nothing, to speak of.
NAMES = {"favourite", "name", "offer", "regret_name", "three_names", "introducer_names"}
_NEEDED = {"favourite", "name", "offer"}


def discreet(answers: Answers, lists: Lists, seen: dict[str, str | None] | None = None) -> Answers:
    """The answers without e-mail addresses, phone numbers, full names and names that insult: a
    sheet is read again when the anger has passed. What they typed where no button fitted counts as
    not given when it only says that they don't remember. seen: texts that were looked at already,
    which two sheets of one person mostly have in common."""
    known: Answers = _discreet(answers, lists, {} if seen is None else seen)
    return known


def _discreet(value: Any, lists: Lists, seen: dict[str, str | None]) -> Any:
    """The value as it may be shown; None when it tells nothing."""
    match value:
        case None | StrEnum() | int() | float():
            return value
        case str():
            if value not in seen:
                seen[value] = masked(value, lists).text
            return seen[value]
        case Own():
            told = not forgotten(value.words, lists)
            return Own(_discreet(value.words, lists, seen)) if told else None
        case tuple():
            shown = (_discreet(item, lists, seen) for item in value)
            return tuple(item for item in shown if item is not None)
        case Struct():
            fields = {f: _field(value, f, lists, seen) for f in value.__struct_fields__}
            return msgspec.structs.replace(value, **fields)
    return value


def _field(owner: Struct, name: str, lists: Lists, seen: dict[str, str | None]) -> Any:
    given = getattr(owner, name)
    if name not in NAMES or not given:
        return _discreet(given, lists, seen)
    if isinstance(given, tuple):
        return _discreet(tuple(n for n in given if not insult(n, lists)), lists, seen)
    if insult(given, lists):
        return MARK if name in _NEEDED else None
    return _discreet(_without_stop(given), lists, seen)


def _without_stop(name: str) -> str:
    """The name without the full stop of a sentence; that of « Mme S. » is its own."""
    bare = name.rstrip(" .,;")
    return name.strip() if bare[-2:-1] in ("", " ") or bare[-1:].isupper() else bare
