"""The Bot API methods on the bot itself: its name, its descriptions, its commands."""

import re
from typing import Any

from msgspec import Struct

from bot.sandbox import limits
from bot.sandbox.limits import units
from bot.sandbox.params import Params, bad_request
from bot.sandbox.state import Json, Profile
from bot.sandbox.world import BOT_NAME, World

_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
    }
)
_GROUP_SCOPES = frozenset({"chat_administrators", "chat_member"})


class Presentation(Struct, frozen=True):
    """One text of the bot's profile: its parameter, where it is kept, its limit in characters."""

    parameter: str
    kept: str
    limit: int
    default: str = ""


NAME = Presentation("name", "names", limits.NAME, BOT_NAME)
DESCRIPTION = Presentation("description", "descriptions", limits.DESCRIPTION)
SHORT_DESCRIPTION = Presentation(
    "short_description", "short_descriptions", limits.SHORT_DESCRIPTION
)


def set_text(presentation: Presentation, world: World, params: Params) -> bool:
    """setMyName, setMyDescription, setMyShortDescription: an empty text removes it."""
    language = _language(params)
    text = params.text(presentation.parameter).strip()
    if units(text) > presentation.limit:
        raise bad_request(f"{presentation.parameter.replace('_', ' ')} is too long")
    texts = _texts(presentation, world)
    texts[language] = text
    if not text:
        del texts[language]
    world.tell("bot", None)
    return True


def get_text(presentation: Presentation, world: World, params: Params) -> Json:
    """getMyName, getMyDescription, getMyShortDescription."""
    text = text_for(presentation, world, _language(params))
    return {presentation.parameter: text}


def text_for(presentation: Presentation, world: World, language: str) -> str:
    """The text that people of this language see."""
    texts = _texts(presentation, world)
    return texts.get(language) or texts.get("") or presentation.default


def set_my_commands(world: World, params: Params) -> bool:
    """setMyCommands"""
    commands = params.structure("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands JSON object")
    checked = [_command(command) for command in commands]
    scope, language = _scope(world, params), _language(params)
    if len(checked) > limits.COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    if not all(_COMMAND.fullmatch(command["command"]) for command in checked):
        raise bad_request("BOT_COMMAND_INVALID")
    world.state.profile.commands.setdefault(scope, {})[language] = checked
    world.tell("bot", None)
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """getMyCommands: those of exactly this scope and language."""
    scope = world.state.profile.commands.get(_scope(world, params), {})
    return scope.get(_language(params), [])


def delete_my_commands(world: World, params: Params) -> bool:
    """deleteMyCommands"""
    scope = world.state.profile.commands.get(_scope(world, params), {})
    scope.pop(_language(params), None)
    world.tell("bot", None)
    return True


def private_commands(profile: Profile) -> dict[str, list[Json]]:
    """The command menu of a private chat, by language ("" for every other)."""
    return profile.commands.get("default", {}) | profile.commands.get("all_private_chats", {})


def _texts(presentation: Presentation, world: World) -> dict[str, str]:
    texts: dict[str, str] = getattr(world.state.profile, presentation.kept)
    return texts


def _language(params: Params) -> str:
    language = params.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(world: World, params: Params) -> str:
    scope = params.structure("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _GROUP_SCOPES:
        raise bad_request("can't use specified scope in private chats")
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if kind != "chat":
        return str(kind)
    return f"chat:{world.addressee(Params(scope)).id}"


def _command(given: Any) -> Json:
    if not isinstance(given, dict) or not {"command", "description"} <= given.keys():
        raise bad_request("can't parse BotCommand: Can't find field")
    command = str(given["command"]).strip().removeprefix("/")
    description = str(given["description"]).strip()
    for name, text, longest in (
        ("command", command, limits.COMMAND),
        ("command description", description, limits.COMMAND_DESCRIPTION),
    ):
        if not text:
            raise bad_request(f"{name} must be non-empty")
        if len(text) > longest:
            raise bad_request(f"{name} length must not exceed {longest}")
    return {"command": command, "description": description}
