"""The Bot API methods on messages: send, edit, delete, react, answer a tap."""

from typing import Any

from bot.sandbox import limits
from bot.sandbox.keyboards import inline_keyboard
from bot.sandbox.limits import clean, trimmed, units, with_found
from bot.sandbox.markup import parse
from bot.sandbox.params import Params, bad_request, too_old
from bot.sandbox.state import Json, Person
from bot.sandbox.world import World, quoted

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_HOURS_TO_DELETE = 48


def send_message(world: World, params: Params) -> Json:
    """sendMessage"""
    content = _text_content(params)
    extras = message_extras(params)
    person = world.reachable(params)
    _check_length(content["text"])
    return send(world, person, params, content | extras)


def send(world: World, person: Person, params: Params, content: Json) -> Json:
    """Puts the bot's message in the chat, as a reply where the call says so."""
    return world.add_message(person, world.bot(), content | _replied(person, params))


def message_extras(params: Params) -> Json:
    """What every sent message may carry besides its content."""
    extras = inline_keyboard(params)
    if params.flag("protect_content"):
        extras["has_protected_content"] = True
    if effect := params.text("message_effect_id"):
        extras["effect_id"] = effect
    return extras


def edit_message_text(world: World, params: Params) -> Json:
    """editMessageText"""
    content = _text_content(params)
    keyboard = inline_keyboard(params)
    person = world.reachable(params)
    message = _editable(world, person, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    _check_length(content["text"])
    kept = _without(message, "text", "entities", "reply_markup", "edit_date")
    edited = kept | content | keyboard
    if edited == _without(message, "edit_date"):
        raise bad_request(_NOT_MODIFIED)
    return world.change_message(person, edited | {"edit_date": int(world.now())})


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """editMessageReplyMarkup"""
    keyboard = inline_keyboard(params)
    person = world.reachable(params)
    message = _editable(world, person, params)
    edited = _without(message, "reply_markup") | keyboard
    if edited == message:
        raise bad_request(_NOT_MODIFIED)
    return world.change_message(person, edited)


def delete_message(world: World, params: Params) -> bool:
    """deleteMessage"""
    person = world.addressee(params)
    message = _message(person, params, "message to delete not found")
    if world.now() - message["date"] > _HOURS_TO_DELETE * 3600:
        raise bad_request("message can't be deleted for everyone")
    world.remove_message(person, message["message_id"])
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    """setMessageReaction"""
    reactions = params.structure("reaction") or []
    person = world.reachable(params)
    message = _message(person, params, "message to react not found")
    emoji = [_emoji(reaction) for reaction in reactions]
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    person.reactions[message["message_id"]] = emoji
    world.tell("reaction", person.id, message_id=message["message_id"], reactions=emoji)
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """answerCallbackQuery"""
    query_id = params.text("callback_query_id")
    text = params.text("text")
    if units(text) > limits.QUERY_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.state.queries.pop(query_id, None)
    if query is None or query.expires < world.now():
        raise too_old()
    alert = params.flag("show_alert")
    world.tell("toast", query.person, text=text, alert=alert, query=query_id)
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """sendChatAction"""
    action = params.text("action")
    if action not in limits.ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.show_typing(world.reachable(params), action)
    return True


def formatted(params: Params, name: str, entities: str) -> tuple[str, list[Json]]:
    """The text of a parameter and all its entities. Raises Refused when it cannot be parsed."""
    text = clean(params.text(name))
    mode = params.text("parse_mode").lower()
    if mode not in {"", "html"}:
        # Telegram knows two more; this bot writes HTML only, and a slip should show.
        raise bad_request("unsupported parse_mode")
    given = params.structure(entities) or []
    parsed, found = parse(text) if mode else (text, given)
    kept, moved = trimmed(parsed, found)
    return kept, with_found(kept, moved)


def _text_content(params: Params) -> Json:
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if options := params.structure("link_preview_options"):
        content["link_preview_options"] = options
    return content


def _check_length(text: str) -> None:
    if units(text) > limits.TEXT:
        raise bad_request("message is too long")


def _editable(world: World, person: Person, params: Params) -> Json:
    message = _message(person, params, "message to edit not found")
    if message["from"]["id"] != world.bot()["id"]:
        raise bad_request("message can't be edited")
    return message


def _message(person: Person, params: Params, missing: str) -> Json:
    if not params.integer("message_id"):
        raise bad_request("message identifier is not specified")
    message = person.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request(missing)
    return message


def _replied(person: Person, params: Params) -> Json:
    reply = params.structure("reply_parameters")
    if not isinstance(reply, dict):
        return {}
    original = person.messages.get(reply.get("message_id", 0))
    if original is not None:
        return {"reply_to_message": quoted(original)}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _emoji(reaction: Any) -> str:
    emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
    if not isinstance(emoji, str) or emoji not in limits.REACTIONS:
        raise bad_request("REACTION_INVALID")
    return emoji


def _without(message: Json, *names: str) -> Json:
    return {name: value for name, value in message.items() if name not in names}
