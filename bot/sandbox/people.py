"""What a person does on their phone, and the updates the bot receives from it."""

import secrets
from collections.abc import Callable

from bot.sandbox import limits
from bot.sandbox.files import document_of, identity, photo_size
from bot.sandbox.limits import clean, pieces, with_found
from bot.sandbox.params import Refused, Upload, bad_request
from bot.sandbox.state import ALEX_NAME, Json, Person, Query, StoredFile
from bot.sandbox.world import World, chat_of, user_of

_MEMBER: Json = {"status": "member"}
_KICKED: Json = {"status": "kicked", "until_date": 0}


def say(world: World, person: Person, text: str, forward: bool = False) -> tuple[Json, int]:
    """Writes to the bot, in several messages when too long; the last one and its update's id.

    Raises Refused for an empty text and for a person who has blocked the bot.
    """
    text = clean(text).strip()
    if not text:
        raise bad_request("message text is empty")
    sent = [send(world, person, _said(world, piece, forward)) for piece in _split(text)]
    return sent[-1]


def send_file(
    world: World, person: Person, kind: str, upload: Upload, caption: str
) -> tuple[Json, int]:
    """Sends a photo, document, voice or sticker; the message and its update's id."""
    if kind not in _FILES:
        raise bad_request(f"kind is one of {', '.join(_FILES)}")
    content = _FILES[kind](world.keep_file(f"{kind}s", upload))
    if caption.strip():
        content["caption"] = clean(caption).strip()
    return send(world, person, content)


def edit(world: World, person: Person, message_id: int, text: str) -> tuple[Json, int]:
    """Corrects a text the person wrote; the message and its update's id."""
    text = clean(text).strip()
    message = person.messages.get(message_id)
    if message is None or message["from"]["id"] != person.id or "text" not in message:
        raise Refused(404, "no such text of this person")
    if not text:
        raise bad_request("message text is empty")
    kept = {name: value for name, value in message.items() if name != "entities"}
    edited = kept | text_content(pieces(text, limits.TEXT)[0]) | {"edit_date": int(world.now())}
    world.change_message(person, edited)
    return edited, world.update("edited_message", person, edited)


def tap(world: World, person: Person, message_id: int, data: str) -> tuple[str, int]:
    """Taps a button, there or not; the id of the callback query and of its update."""
    _check_not_blocked(person)
    query_id = str(secrets.randbits(60))
    world.state.queries[query_id] = Query(person.id, world.now() + world.query_seconds)
    gone = {"message_id": message_id, "chat": chat_of(person), "date": 0}
    query = {
        "id": query_id,
        "from": user_of(person),
        "message": person.messages.get(message_id, gone),
        "chat_instance": str(person.id),
        "data": data,
    }
    return query_id, world.update("callback_query", person, query)


def block(world: World, person: Person, blocked: bool) -> int:
    """Blocks the bot, or unblocks it; the id of the update, 0 when nothing changed."""
    if person.blocked == blocked:
        return 0
    person.blocked = blocked
    old, new = (_MEMBER, _KICKED) if blocked else (_KICKED, _MEMBER)
    change = {
        "chat": chat_of(person),
        "from": user_of(person),
        "date": int(world.now()),
        "old_chat_member": {"user": world.bot(), **old},
        "new_chat_member": {"user": world.bot(), **new},
    }
    world.tell_person(person)
    return world.update("my_chat_member", person, change)


def send(world: World, person: Person, content: Json) -> tuple[Json, int]:
    """Puts the person's message in their chat with the bot; the message and its update's id.

    Raises Refused for a person who has blocked the bot.
    """
    _check_not_blocked(person)
    person.started = True
    message = world.add_message(person, user_of(person), content)
    return message, world.update("message", person, message)


def _check_not_blocked(person: Person) -> None:
    if person.blocked:
        raise Refused(409, "this person has blocked the bot")


def _split(text: str) -> list[str]:
    return [piece.strip() for piece in pieces(text, limits.TEXT) if piece.strip()]


def _said(world: World, text: str, forward: bool) -> Json:
    origin = {
        "type": "hidden_user",
        "date": int(world.now()),
        "sender_user_name": ALEX_NAME,
    }
    return ({"forward_origin": origin} if forward else {}) | text_content(text)


def text_content(text: str) -> Json:
    """A text that somebody typed, with what Telegram finds in it."""
    entities = with_found(text, [])
    return {"text": text} | ({"entities": entities} if entities else {})


def _voice(stored: StoredFile) -> Json:
    return {"voice": identity(stored) | {"duration": 1, "mime_type": stored.mime}}


def _sticker(stored: StoredFile) -> Json:
    look = {"type": "regular", "width": 512, "height": 512, "emoji": "🙂"}
    return {"sticker": identity(stored) | look | {"is_animated": False, "is_video": False}}


_FILES: dict[str, Callable[[StoredFile], Json]] = {
    "photo": lambda stored: {"photo": [photo_size(stored)]},
    "document": lambda stored: {"document": document_of(stored)},
    "voice": _voice,
    "sticker": _sticker,
}
