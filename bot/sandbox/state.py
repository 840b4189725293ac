"""What the sandbox remembers, in one value that a snapshot file can hold."""

import time
from typing import Any

from msgspec import Struct, field

Json = dict[str, Any]
"""An object of the Bot API, as it travels."""

FIRST_PERSON = 700_000_001
ALEX = FIRST_PERSON - 1
"""The friend everybody has: someone to share with, who has no phone here."""
ALEX_NAME = "Alex"


class StoredFile(Struct, frozen=True, kw_only=True):
    """A file somebody sent: its bytes and what Telegram tells of it. Sizes in pixels, 0 if none."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes
    width: int = 0
    height: int = 0


class Person(Struct):
    """A person and their private chats, messages in order of arrival: with the bot, with others.

    `talks`: by the id of the other one, then of the message.
    """

    id: int
    name: str
    language_code: str | None = None
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    reactions: dict[int, list[str]] = field(default_factory=dict)
    started: bool = False
    talks: dict[int, dict[int, Json]] = field(default_factory=dict)


class Profile(Struct):
    """How the bot presents itself: text by language, commands by scope then by language."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, dict[str, list[Json]]] = field(default_factory=dict)


class Pending(Struct):
    """An update the bot has not confirmed. `stale`: injected with an id the bot may be past."""

    id: int
    update: Any
    person: int | None = None
    stale: bool = False


class Query(Struct, frozen=True):
    """A tap waiting for its answer until `expires` (seconds since 1970)."""

    person: int
    expires: float


class InlineQuery(Struct):
    """What somebody searched from a chat, and the bot's answer once it came, until `expires`."""

    person: int
    query: str
    offset: str
    chat_type: str
    expires: float
    answer: Json | None = None


class State(Struct):
    """The whole memory of the sandbox."""

    people: dict[int, Person] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    pending: list[Pending] = field(default_factory=list)
    queries: dict[str, Query] = field(default_factory=dict)
    inline: dict[str, InlineQuery] = field(default_factory=dict)
    allowed_updates: list[str] = field(default_factory=list)
    webhook: str = ""
    secret: str = ""
    last_message: int = 0
    # From the clock, so that a fresh sandbox never repeats the ids an older one gave to the bot.
    last_update: int = field(default_factory=lambda: int(time.time()))
