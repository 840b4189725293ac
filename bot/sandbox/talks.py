"""The chats of people with one another: what they write, forward and share there."""

import tomllib
from pathlib import Path

from bot.sandbox import limits, people
from bot.sandbox.limits import clean, pieces
from bot.sandbox.params import Refused, bad_request
from bot.sandbox.state import ALEX, ALEX_NAME, Json, Person
from bot.sandbox.world import World, shown, user_of

_LETTERS: dict[str, list[str]] = tomllib.loads(
    Path(__file__).with_name("alex.toml").read_text(encoding="utf-8")
)
_ALEX: Json = {"id": ALEX, "is_bot": False, "first_name": ALEX_NAME}
# What a forwarded message leaves behind.
_LEFT = {"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup"}


def arrive(world: World, name: str, language_code: str | None) -> Person:
    """A new person, who has not started the bot, and to whom Alex has written."""
    person = world.add_person(name, language_code)
    french = (language_code or "").startswith("fr")
    chat = _chat(world, ALEX)
    for text in _LETTERS["fr" if french else "en"]:
        content = people.text_content(text.strip())
        _keep(world, person, world.compose(_ALEX, chat, content))
    return person


def talks_of(world: World, person: Person) -> list[Json]:
    """The person's chats with others, as [{"id", "name", "messages"}]; Alex is always there."""
    return [
        {
            "id": other,
            "name": _chat(world, other)["first_name"],
            "messages": [shown(person, each) for each in person.talks.get(other, {}).values()],
        }
        for other in {ALEX: None} | dict.fromkeys(person.talks)
    ]


def write(world: World, person: Person, other: int, text: str) -> Json:
    """Writes to somebody, in several messages when too long; the last one."""
    parts = [part.strip() for part in pieces(clean(text).strip(), limits.TEXT)]
    if not parts[0]:
        raise bad_request("message text is empty")
    return [put(world, person, other, people.text_content(part)) for part in parts if part][-1]


def forward(
    world: World, person: Person, source: int, message_id: int, to: int
) -> tuple[Json, int]:
    """Sends on a message of one chat to another (0: the bot's); the message and its update's id.

    Raises Refused for a message that is not there or is protected.
    """
    messages = person.talks.get(source, {}) if source else person.messages
    original = messages.get(message_id)
    if original is None:
        raise Refused(404, "no such message")
    if original.get("has_protected_content"):
        raise bad_request("message can't be forwarded")
    content = {name: value for name, value in original.items() if name not in _LEFT}
    content = {"forward_origin": _origin(original)} | content
    if not to:
        return people.send(world, person, content)
    return put(world, person, to, content), 0


def put(world: World, person: Person, other: int, content: Json) -> Json:
    """Puts the person's message in their chat with another, on both phones; their own copy."""
    mine = world.compose(user_of(person), _chat(world, other), content)
    _keep(world, person, mine)
    if peer := world.state.people.get(other):
        _keep(world, peer, {**mine, "chat": _chat(world, person.id)})
    return mine


def _keep(world: World, owner: Person, message: Json) -> None:
    chat = message["chat"]["id"]
    owner.talks.setdefault(chat, {})[message["message_id"]] = message
    world.tell("talk", owner.id, chat=chat, message=shown(owner, message))


def _chat(world: World, other: int) -> Json:
    person = world.state.people.get(other)
    if person is None and other != ALEX:
        raise Refused(404, "no such chat")
    return {
        "id": other,
        "first_name": person.name if person else ALEX_NAME,
        "type": "private",
    }


def _origin(message: Json) -> Json:
    """Who wrote it. Alex, like many people, does not let a forward lead back to an account."""
    sender, date = message["from"], message["date"]
    if sender["id"] == ALEX:
        return {"type": "hidden_user", "date": date, "sender_user_name": sender["first_name"]}
    return {"type": "user", "date": date, "sender_user": sender}
