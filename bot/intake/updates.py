"""Raw update → what it means for us, or deliberate silence. Pure.

Read here, and not by python-telegram-bot's `Update.de_json`, which reads all of an update: where
Telegram changes a part that says nothing to us, what the person wrote would be unreadable with it.
It checks no type of what we are to keep; and it takes 25 to 45 times as long (0.2 ms a text, 0.5 ms
a tap; make bench), which with its typed answers would come to 12 % of a turn.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from bot.intake.incoming import KINDS, Beyond, InlineQuery, Membership, Message, Number, Query, User
from bot.intake.typed import clean, excerpt
from bot.lanes import Lane
from flows.protocol.exchange import (
    Command,
    Corrected,
    Event,
    Left,
    LetGo,
    Returned,
    Said,
    Searched,
    Sent,
    Tapped,
)

OURS = 0
"""The update number of what does not come from Telegram; a negative one is known again."""


class Unreadable(Exception):
    """An update is not of the form that Telegram documents."""


@dataclass(frozen=True)
class Arrival:
    """One gesture of one person, ready for its turn. Its repr shows no word of theirs.

    `language` is Telegram's `language_code` as sent. `query` is the query, of a tap or inline, to
    answer. `group` is set when the person called the bot in a group: all it says there is where to
    talk. `by` is their first name. `sent`: when, in seconds since 1970, where Telegram tells.
    """

    update: int
    person: int
    language: str | None
    event: Event = field(repr=False)
    query: str | None = None
    group: int | None = None
    by: str = field(default="", repr=False, compare=False)
    sent: int | None = field(default=None, compare=False)
    lane: Lane = field(default=Lane.LIVE, compare=False)

    @property
    def ours(self) -> bool:
        """Whether it does not come from Telegram."""
        return self.update <= OURS


_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,32}))?")
_EVERY_BOT = {"start", "help", "settings"}  # what Telegram asks every bot to answer
_ABSENT = {"left", "kicked"}
_GROUPS = {"group", "supergroup"}


def parse(raw: Mapping[str, Any], username: str = "") -> Arrival | None:
    """What this update means; None where silence is meant. `username` is the bot's, without @.

    Raises Unreadable when the update has not the form it should have.
    """
    try:
        update = msgspec.convert(raw.get("update_id"), Number)
        kind = next((kind for kind in _EVERY if kind in raw), None)
        return _EVERY[kind](update, raw[kind], username) if kind else None
    except msgspec.ValidationError:
        pass
    raise Unreadable  # outside the handler: the library's sentence stays behind


def _message(update: int, content: Any, username: str) -> Arrival | None:
    message = msgspec.convert(content, Message)
    sender = _author(message)
    if sender is None:
        return None
    if message.chat.type in _GROUPS:
        return _called(update, message, sender, username)
    if message.chat.type != "private":
        return None
    if message.text is not None:
        return _arrival(update, sender, _said(message, message.text), sent=message.sent)
    kind = next((kind for kind in KINDS if kind in content), None)
    if kind is None:
        return None
    event = Sent(kind, message.message_id, clean(message.caption or ""), _file(content))
    return _arrival(update, sender, event, sent=message.sent)


def _file(content: Mapping[str, Any]) -> str:
    """The id of a picture, in its largest size, or of a document."""
    sizes = content.get("photo") or [content.get("document")]
    sent = sizes[-1] if isinstance(sizes, list) else None
    id = sent.get("file_id") if isinstance(sent, dict) else None
    return id if isinstance(id, str) else ""


def _edited(update: int, content: Any, username: str) -> Arrival | None:
    message = msgspec.convert(content, Message)
    sender = _author(message)
    if sender is None or message.text is None or message.chat.type != "private":
        return None
    said = _said(message, message.text)
    if isinstance(said, Command):
        return None  # a text that becomes a command corrects nothing, and was not sent as one
    event = Corrected(said.text, message.message_id)
    return _arrival(update, sender, event, sent=message.sent)


def _tap(update: int, content: Any, username: str) -> Arrival | None:
    query = msgspec.convert(content, Query)
    message = query.message
    if query.sender.is_bot or query.data is None or message is None:
        return None
    if message.chat.type != "private":
        return None
    quoted = message.reply_to_message
    about = clean(quoted.words) if quoted and quoted.words else None
    event = Tapped(clean(query.data), message.message_id, about)
    return _arrival(update, query.sender, event, query=query.id)


def _inline(update: int, content: Any, username: str) -> Arrival | None:
    query = msgspec.convert(content, InlineQuery)
    if query.sender.is_bot:
        return None
    return _arrival(update, query.sender, Searched(clean(query.query)), query=query.id)


def _membership(update: int, content: Any, username: str) -> Arrival | None:
    change = msgspec.convert(content, Membership)
    before, after = change.old_chat_member.status, change.new_chat_member.status
    if change.sender.is_bot or before == after:
        return None
    if change.chat.type == "private":
        event = _STANDING.get(after)
        return _arrival(update, change.sender, event) if event else None
    if change.chat.type in _GROUPS and before in _ABSENT and after not in _ABSENT:
        return _arrival(update, change.sender, _START, group=change.chat.id)
    return None


def _let_go(update: int, content: Any, username: str) -> Arrival:
    beyond = msgspec.convert(content, Beyond)
    return _arrival(update, beyond.sender, LetGo(beyond.message))


Reader = Callable[[int, Any, str], Arrival | None]
READERS: dict[str, Reader] = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _tap,
    "inline_query": _inline,
    "my_chat_member": _membership,
}
ALLOWED_UPDATES = tuple(READERS)
"""The update types we ask Telegram for."""
LET_GO = "let_go"
"""What is kept in place of the first update that was let go is under this name."""
_EVERY = {**READERS, LET_GO: _let_go}

_START = Command("start", "", 0)
_STANDING: dict[str, Event] = {"kicked": Left(), "member": Returned()}


def _arrival(
    update: int,
    sender: User,
    event: Event,
    query: str | None = None,
    group: int | None = None,
    sent: int | None = None,
) -> Arrival:
    by = clean(sender.first_name)
    return Arrival(update, sender.id, sender.language_code, event, query, group, by, sent)


def _author(message: Message) -> User | None:
    """The human who wrote this, if a human did: bots answering bots never end."""
    sender = message.sender
    return None if sender is None or sender.is_bot or message.via_bot else sender


def _said(message: Message, text: str) -> Said | Command:
    text = clean(text)
    match = _COMMAND.match(text)
    if match and _ends_there(match, message):
        argument = text[match.end() :].strip()
        return Command(match[1].lower(), argument, message.message_id)
    return Said(text, message.message_id)


def _ends_there(match: re.Match[str], message: Message) -> bool:
    """Whether the command is a word of its own, or Telegram says that it is one."""
    rest = match.string[match.end() :]
    marked = any(each.type == "bot_command" and each.offset == 0 for each in message.entities)
    return marked or not rest or rest[0].isspace()


def _called(update: int, message: Message, sender: User, username: str) -> Arrival | None:
    """In a group, whoever calls the bot is understood to say /start; the rest is not ours."""
    text = message.text or ""
    match = _COMMAND.match(text)
    mine = {f"@{username.lower()}"} if username else set()
    if match:
        calls = match[2].lower() == username.lower() if match[2] else match[1].lower() in _EVERY_BOT
    else:
        calls = any(
            each.type == "mention" and excerpt(text, each.offset, each.length).lower() in mine
            for each in message.entities
        )
    return _arrival(update, sender, _START, group=message.chat.id) if calls else None
