"""What can happen to a conversation: the values the edge makes of raw updates.

Each event is one gesture of one person. `message` is the number of the message it concerns.
"""

from msgspec import Struct


class Said(Struct, frozen=True, tag=True):
    """The person wrote a text."""

    text: str
    message: int


class Corrected(Struct, frozen=True, tag=True):
    """The person edited a text they had written before."""

    text: str
    message: int


class Tapped(Struct, frozen=True, tag=True):
    """The person tapped a button under `message`; `data` is what the button carried."""

    data: str
    message: int


class Command(Struct, frozen=True, tag=True):
    """The person sent a command: `/start abc` is name "start", argument "abc"."""

    name: str
    argument: str
    message: int


class Sent(Struct, frozen=True, tag=True):
    """The person sent something that is not a text; `kind` is Telegram's name (photo, voice…)."""

    kind: str
    message: int


class Left(Struct, frozen=True, tag=True):
    """The person blocked the bot."""


class Returned(Struct, frozen=True, tag=True):
    """The person unblocked the bot."""


class Resumed(Struct, frozen=True, tag=True):
    """The bot was away long enough for taps to have died (Telegram keeps them 150 s)."""


class Due(Struct, frozen=True, tag=True):
    """The time of a reminder may have come."""


Event = Said | Corrected | Tapped | Command | Sent | Left | Returned | Resumed | Due
