"""The sandbox's Telegram: people, chats, files and the clock. Everything else goes through it."""

import secrets
import time
from collections.abc import Callable
from mimetypes import guess_extension
from pathlib import PurePath
from typing import Any

from bot.sandbox.events import Events
from bot.sandbox.inbox import Inbox
from bot.sandbox.params import Params, Upload, bad_request, blocked
from bot.sandbox.state import FIRST_PERSON, Json, Pending, Person, State, StoredFile
from bot.sheets.images import size_of

BOT_NAME = "Chouchou"
BOT_USERNAME = "chouchou_sandbox_bot"
_BOT_ID = 600_000_001
_TYPING_SECONDS = 5


class World:
    """One bot, its people, and what passes between them.

    `query_seconds`: how long a tap can be answered. `changed` is called after each change.
    """

    def __init__(
        self, state: State, token: str | None, query_seconds: float, changed: Callable[[], None]
    ) -> None:
        self.state = state
        self.query_seconds = query_seconds
        self.events = Events()
        self.inbox = Inbox(state, self._confirmed)
        self.typing: dict[int, float] = {}
        # Who asked (None: anybody), what, from where in the results and in Telegram.
        self.inline_cache: dict[tuple[int | None, str, str, str], tuple[float, Json]] = {}
        self._changed = changed
        self._ahead = 0.0
        number = (token or "").partition(":")[0]
        self._bot_id = int(number) if number.isdecimal() else _BOT_ID

    def now(self) -> float:
        """The time here, seconds since 1970."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> float:
        """Moves the clock; returns the new time."""
        self._ahead += seconds
        return self.now()

    def bot(self) -> Json:
        """The bot as a User."""
        return {
            "id": self._bot_id,
            "is_bot": True,
            "first_name": self.state.profile.names.get("", BOT_NAME),
            "username": BOT_USERNAME,
        }

    def addressee(self, params: Params) -> Person:
        """The person whose chat the call names. Raises Refused: no such chat, or not started."""
        if not params.text("chat_id"):
            raise bad_request("chat_id is empty")
        person = self.state.people.get(params.integer("chat_id"))
        if person is None or not person.started:
            raise bad_request("chat not found")
        return person

    def reachable(self, params: Params) -> Person:
        """The addressee. Raises Refused also when they have blocked the bot."""
        person = self.addressee(params)
        if person.blocked:
            raise blocked()
        return person

    def add_person(self, name: str, language_code: str | None) -> Person:
        """A new person, who has not started the bot."""
        number = max(self.state.people, default=FIRST_PERSON - 1) + 1
        person = self.state.people[number] = Person(number, name, language_code)
        self.tell_person(person)
        return person

    def tell_person(self, person: Person) -> None:
        """Tells the pages that a person is new or different."""
        details = {
            "name": person.name,
            "language_code": person.language_code,
            "blocked": person.blocked,
        }
        self.tell("person", person.id, **details)

    def add_message(self, person: Person, sender: Json, content: Json) -> Json:
        """Puts a message in the person's chat with the bot and tells the pages."""
        message = self.compose(sender, chat_of(person), content)
        person.messages[message["message_id"]] = message
        if sender["is_bot"]:
            self.typing.pop(person.id, None)
        self.tell("message", person.id, message=shown(person, message))
        return message

    def compose(self, sender: Json, chat: Json, content: Json) -> Json:
        """A message of now, with a number that no other message has."""
        self.state.last_message += 1
        number, date = self.state.last_message, int(self.now())
        return {"message_id": number, "from": sender, "chat": chat, "date": date, **content}

    def change_message(self, person: Person, message: Json) -> Json:
        """Puts the message in the place of the one with its id and tells the pages."""
        person.messages[message["message_id"]] = message
        for reply in _replies(person, message["message_id"]):
            reply["reply_to_message"] = quoted(message)
        self.tell("edited", person.id, message=shown(person, message))
        return message

    def remove_message(self, person: Person, message_id: int) -> None:
        """Takes the message out of the chat with the bot and tells the pages."""
        del person.messages[message_id]
        person.reactions.pop(message_id, None)
        for reply in _replies(person, message_id):
            del reply["reply_to_message"]
        self.tell("deleted", person.id, message_id=message_id)

    def update(self, kind: str, person: Person, body: Json) -> int:
        """Queues an update for the bot; its id, or 0 when the bot does not want this kind."""
        update_id = self.inbox.push(kind, person.id, body)
        self._changed()
        return update_id

    def show_typing(self, person: Person, action: str) -> None:
        """The bot is seen busy for some seconds, or until its next message."""
        self.typing[person.id] = self.now() + _TYPING_SECONDS
        self.tell("typing", person.id, action=action)

    def keep_file(self, folder: str, upload: Upload) -> StoredFile:
        """Keeps an uploaded file and gives it its identifiers."""
        number = len(self.state.files) + 1
        suffix = PurePath(upload.name).suffix or guess_extension(upload.mime) or ""
        width, height = size_of(upload.data) or (0, 0)
        stored = StoredFile(
            file_id=f"{folder}-{secrets.token_urlsafe(24)}",
            unique_id=secrets.token_urlsafe(9),
            path=f"{folder}/file_{number}{suffix}",
            name=upload.name,
            mime=upload.mime,
            data=upload.data,
            width=width,
            height=height,
        )
        self.state.files[stored.file_id] = stored
        return stored

    def tell(self, kind: str, person: int | None, **details: Any) -> None:
        """Tells the pages an event about a person, or about nobody."""
        self.events.publish({"type": kind, "person": person, **details})
        self._changed()

    def _confirmed(self, entry: Pending) -> None:
        self.tell("handled", entry.person, update_id=entry.id)


def user_of(person: Person) -> Json:
    """The person as a User."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name}
    return user | ({"language_code": person.language_code} if person.language_code else {})


def chat_of(person: Person) -> Json:
    """The person's private chat as a Chat."""
    return {"id": person.id, "first_name": person.name, "type": "private"}


def quoted(message: Json) -> Json:
    """The message as a reply to it carries it."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def _replies(person: Person, message_id: int) -> list[Json]:
    replies = [each for each in person.messages.values() if "reply_to_message" in each]
    return [each for each in replies if each["reply_to_message"]["message_id"] == message_id]


def shown(person: Person, message: Json) -> Json:
    """The message as the phone shows it: with `out`, `reactions` and `edited`."""
    return {
        **message,
        "out": message["from"]["id"] == person.id,
        "reactions": person.reactions.get(message["message_id"], []),
        "edited": "edit_date" in message,
    }
