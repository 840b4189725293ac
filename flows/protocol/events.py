"""What can happen to a conversation: the values the edge makes of raw updates.

Each event is one gesture of one person. `message` is the number of the message it concerns.
"""

from datetime import datetime

from msgspec import Struct

from flows.pen.tasks import Task
from flows.protocol.deeds import News
from flows.protocol.found import Found


class Said(Struct, frozen=True, tag=True):
    """The person wrote a text."""

    text: str
    message: int


class Corrected(Struct, frozen=True, tag=True):
    """The person edited a text they had written before."""

    text: str
    message: int


class Tapped(Struct, frozen=True, tag=True):
    """The person tapped a button under `message`; `data` is what the button carried.

    about: the text that `message` replied to.
    """

    data: str
    message: int
    about: str | None = None


class Command(Struct, frozen=True, tag=True):
    """The person sent a command: `/start abc` is name "start", argument "abc"."""

    name: str
    argument: str
    message: int


class Sent(Struct, frozen=True, tag=True):
    """The person sent something that is not a text; `kind` is Telegram's name (photo, voice…),
    `caption` the words that came with it."""

    kind: str
    message: int
    caption: str = ""


class LetGo(Struct, frozen=True, tag=True):
    """More came at once than one person may have waiting. message: the first that was let go, of
    which nothing is kept, as of all that came after it until this is told; None: a tap."""

    message: int | None = None


class Searched(Struct, frozen=True, tag=True):
    """The person typed the bot's name and `query` in some chat (inline mode)."""

    query: str


class Left(Struct, frozen=True, tag=True):
    """The person blocked the bot."""


class Returned(Struct, frozen=True, tag=True):
    """The person unblocked the bot."""


class Resumed(Struct, frozen=True, tag=True):
    """The bot was away long enough for taps to have died (Telegram keeps them 150 s)."""


class Notified(Struct, frozen=True, tag=True):
    """The turn of another person, `by`, concerns this one. since: of a coach who is one no more.
    words: what a sign says, if they have words of their own for it."""

    what: News
    by: int
    since: datetime | None = None
    words: str = ""


class Due(Struct, frozen=True, tag=True):
    """The time of a reminder may have come."""


class Penned(Struct, frozen=True, tag=True):
    """The pen has written, or not (None). message: the one that it may better, when it is known."""

    task: Task
    said: str | None
    message: int | None = None


Event = (
    Said | Corrected | Tapped | Command | Sent | LetGo | Searched | Left | Returned
    | Resumed | Notified | Found | Due | Penned
)  # fmt: skip
