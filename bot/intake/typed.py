"""Text as people type it, made safe to keep and to show again. Pure."""

LONGEST = 4096
"""Characters in one text, as many as Telegram lets through."""

_CONTROLS = {*range(0x20), *range(0x7F, 0xA0)} - {ord("\n"), ord("\t")}
_HALVES = range(0xD800, 0xE000)  # half characters, which no file can hold
# Left open, an override or an isolate would turn our own sentence around the person's words.
# The marks that right-to-left text and joined emoji need (200C-200F, 061C) stay.
_SPILLING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_REMOVED = dict.fromkeys([*_CONTROLS, *_HALVES, *_SPILLING])


def clean(text: str) -> str:
    """The text without what cannot be seen or would spill over, at most LONGEST characters."""
    return text.translate(_REMOVED).strip()[:LONGEST]


def excerpt(text: str, offset: int, length: int) -> str:
    """The part that a Telegram entity marks; it counts in UTF-16 units, two for most emoji."""
    units = text.encode("utf-16-le", errors="replace")
    return units[2 * max(offset, 0) : 2 * max(offset + length, 0)].decode("utf-16-le", "replace")
