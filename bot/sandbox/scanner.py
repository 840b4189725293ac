"""Walking through Telegram's HTML source: patterns, character references, byte offsets."""

import re

from bot.sandbox.params import Refused, bad_request

SPACE = re.compile(r"[ \t\r\n\v\0]*")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})(?!\d)|#x([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|([A-Za-z]+));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class Scanner:
    """A place in a source, and how to move on from it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def peek(self) -> str:
        """The next character, "" at the end."""
        return self.source[self.at : self.at + 1]

    def take(self) -> str:
        """The next character, passed over."""
        self.at += 1
        return self.source[self.at - 1]

    def match(self, pattern: re.Pattern[str]) -> str:
        """What the pattern finds here, passed over; "" when nothing."""
        match = pattern.match(self.source, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def reference(self) -> str:
        """The character that a reference such as &lt; stands for; "&" itself if it is none."""
        match = _REFERENCE.match(self.source, self.at)
        decoded = _decoded(match) if match else ""
        if not match or not decoded:
            return self.take()
        if "\ud800" <= decoded <= "\udfff":
            raise self.refusal(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        self.at = match.end()
        return decoded

    def bytes_before(self, position: int) -> int:
        """The position as Telegram counts it, in UTF-8 bytes."""
        return len(self.source[:position].encode())

    def refusal(self, reason: str, position: int | None = None) -> Refused:
        """Telegram's sentence for a source it cannot read, with the place when there is one."""
        if position is not None:
            reason += f" at byte offset {self.bytes_before(position)}"
        return bad_request(f"can't parse entities: {reason}")


def _decoded(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED.get(name, "")
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x10FFFF else ""
