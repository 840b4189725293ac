"""The parts of Telegram's updates that we read, and how to describe one without its words."""

import re
from typing import Annotated, Any

from msgspec import Meta, Struct

# Telegram's numbers fit 52 bits; anything wider is forged and would not fit our records.
Number = Annotated[int, Meta(ge=-(2**52), le=2**52)]


class User(Struct, frozen=True):
    """Somebody, or another bot."""

    id: Number
    is_bot: bool = False
    first_name: str = ""
    language_code: str | None = None


class Beyond(Struct, frozen=True):
    """What we keep ourselves in place of the first update that was let go."""

    sender: User
    message: Number | None = None


class Chat(Struct, frozen=True):
    """Where it happened: private, group, supergroup or channel."""

    id: Number
    type: str


class Entity(Struct, frozen=True):
    """A marked part of a text, counted in UTF-16 units."""

    type: str
    offset: int
    length: int


class Quoted(Struct, frozen=True):
    """A message that another one replies to."""

    text: str | None = None
    caption: str | None = None

    @property
    def words(self) -> str | None:
        """What is written in it, or under its picture."""
        return self.text or self.caption


class Message(Struct, frozen=True, rename={"sender": "from"}):
    """A message, accessible or not: one that is gone still has its chat and number."""

    message_id: Number
    chat: Chat
    sender: User | None = None
    via_bot: User | None = None
    text: str | None = None
    caption: str | None = None
    entities: tuple[Entity, ...] = ()
    reply_to_message: Quoted | None = None
    date: int | None = None
    edit_date: int | None = None

    @property
    def sent(self) -> int | None:
        """When, in seconds since 1970, where Telegram tells."""
        return self.edit_date or self.date


class Query(Struct, frozen=True, rename={"sender": "from"}):
    """A tap on an inline button."""

    id: str
    sender: User
    message: Message | None = None
    data: str | None = None


class InlineQuery(Struct, frozen=True, rename={"sender": "from"}):
    """The bot's name, and what is typed after it, in any chat."""

    id: str
    sender: User
    query: str = ""


class Member(Struct, frozen=True):
    """How somebody stands in a chat."""

    status: str


class Membership(Struct, frozen=True, rename={"sender": "from"}):
    """A change in how the bot itself stands in a chat."""

    chat: Chat
    sender: User
    old_chat_member: Member
    new_chat_member: Member


# An animation is also sent as a document, a venue as a location: the narrower name comes first.
KINDS = (
    "animation", "live_photo", "photo", "voice", "audio", "video", "video_note", "sticker",
    "document", "venue", "location", "contact", "poll", "dice", "game", "story", "checklist",
    "paid_media", "rich_message",
)  # fmt: skip
"""What a person can send that is not a text; any other content is Telegram's own notice."""

_FIELD = re.compile(r"[a-z][a-z0-9_]{0,40}")
_DEPTH = 8


def shape(value: Any, depth: int = _DEPTH) -> Any:
    """Field names and types of a JSON value, none of its contents: what a quarantine may keep."""
    if isinstance(value, dict) and depth:
        return {_field(name): shape(each, depth - 1) for name, each in value.items()}
    if isinstance(value, list) and depth:
        return [shape(each, depth - 1) for each in value[:1]]
    return type(value).__name__


def _field(name: str) -> str:
    """A name that Telegram could not have given to a field may be somebody's word."""
    return name if _FIELD.fullmatch(name) else "?"
