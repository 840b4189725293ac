"""What a pen is to the bot: texts in, a text out, or nothing."""

from collections.abc import Sequence
from typing import Protocol

Messages = Sequence[dict[str, str]]


class NoAnswer(Exception):
    """The pen gave nothing that can be used. Its words say why, and hold nothing of anybody."""


class Pen(Protocol):
    """Something that completes a conversation."""

    async def write(self, messages: Messages) -> str:
        """What it answers. Raises NoAnswer."""
        ...

    async def close(self) -> None:
        """It is not needed any more."""
        ...
