"""The bot's public face: its commands, name and descriptions, published when they differ."""

from typing import Any

from bot.telegram.gateway import Call, Gateway
from flows.desk.voice import Content
from flows.record.person import Person
from flows.rooms import MENU
from flows.words.texts import Texts, Words


def menu(texts: Texts) -> list[dict[str, str]]:
    """The command menu in one language."""
    return [{"command": name, "description": texts.label(f"command-{name}")} for name in MENU]


async def publish(gateway: Gateway, content: Content) -> None:
    """Tells Telegram what changed since the last start; usually nothing. It shows the version
    without a language to everybody whose language has none of its own."""
    for code in ("", *content.languages.all):
        texts = content.speak(Person(locale=code or content.languages.fallback))
        for ask, tell, field, value in _profile(texts):
            now = await gateway.perform(Call(ask, {"language_code": code}))
            if (now if field == "commands" else now.get(field)) != value:
                await gateway.perform(Call(tell, {"language_code": code, field: value}))


def _profile(texts: Texts) -> tuple[tuple[str, str, str, Any], ...]:
    def words(id: str) -> str:
        return texts.text(Words(id))

    return (
        ("getMyCommands", "setMyCommands", "commands", menu(texts)),
        ("getMyName", "setMyName", "name", words("bot-name")),
        ("getMyDescription", "setMyDescription", "description", words("bot-description")),
        (
            "getMyShortDescription",
            "setMyShortDescription",
            "short_description",
            words("bot-short"),
        ),
    )
