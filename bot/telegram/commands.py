"""The bot's public face: its commands, name and descriptions, published when they differ."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram import BotCommand, BotDescription, BotName, BotShortDescription
from telegram.ext import ExtBot

from bot.telegram.gateway import Gateway
from flows.desk.voice import Content
from flows.record.person import Person
from flows.words.texts import Texts, Words

Method = Callable[..., Awaitable[Any]]

# What asks for each part of the face, what sets it, and what the answer is when it is set.
_FACE: tuple[tuple[Method, Method, Callable[[Any], object]], ...] = (
    (ExtBot.get_my_commands, ExtBot.set_my_commands, tuple),
    (ExtBot.get_my_name, ExtBot.set_my_name, BotName),
    (ExtBot.get_my_description, ExtBot.set_my_description, BotDescription),
    (ExtBot.get_my_short_description, ExtBot.set_my_short_description, BotShortDescription),
)


def menu(texts: Texts, names: Sequence[str]) -> list[BotCommand]:
    """The command menu in one language."""
    return [BotCommand(name, texts.label(f"command-{name}")) for name in names]


async def publish(gateway: Gateway, content: Content, order: Sequence[str]) -> None:
    """Tells Telegram what changed since the last start; usually nothing. It shows the version
    without a language to everybody whose language has none of its own. order: of the commands."""
    for code in ("", *content.languages.all):
        texts = content.speak(Person(locale=code or content.languages.fallback))
        names = (texts.text(Words(id)) for id in ("bot-name", "bot-description", "bot-short"))
        for (ask, tell, shown), value in zip(_FACE, (menu(texts, order), *names), strict=True):
            if await gateway.typed(ask, language_code=code) != shown(value):
                await gateway.typed(tell, value, language_code=code)
