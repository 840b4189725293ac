"""The bot's own name, descriptions and commands."""

import pytest

from tests.sandbox.api import Api, Json

PRIVATE = {"type": "all_private_chats"}


@pytest.mark.parametrize(
    ("method", "field", "limit"),
    [
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ],
)
async def test_texts(api: Api, method: str, field: str, limit: int) -> None:
    """Each text is kept by language, falls back to the general one, and has its limit."""
    before = await api.result(f"getMy{method}")
    await api.result(f"setMy{method}", **{field: "a" * limit})
    await api.result(f"setMy{method}", **{field: "é"}, language_code="fr")
    assert await api.result(f"getMy{method}", language_code="fr") == {field: "é"}
    assert await api.result(f"getMy{method}", language_code="en") == {field: "a" * limit}
    refusal = await api.refusal(f"setMy{method}", **{field: "a" * (limit + 1)})
    assert refusal.endswith("is too long")
    await api.result(f"setMy{method}", **{field: ""})
    assert await api.result(f"getMy{method}") == before
    assert await api.refusal(f"getMy{method}", language_code="french") == (
        "Bad Request: invalid language code specified"
    )


async def test_commands(api: Api) -> None:
    """Commands are kept for exactly a scope and a language, until deleted."""
    help_: list[Json] = [{"command": "help", "description": "Help"}]
    aide: list[Json] = [{"command": "help", "description": "Aide"}]
    await api.result("setMyCommands", commands=help_)
    await api.result("setMyCommands", commands=aide, scope=PRIVATE, language_code="fr")
    assert await api.result("getMyCommands") == help_
    assert await api.result("getMyCommands", language_code="fr") == []
    assert await api.result("getMyCommands", scope=PRIVATE, language_code="fr") == aide
    async with api.session.get("/api/bot") as response:
        assert (await response.json())["commands"] == {"": help_, "fr": aide}
    await api.result("deleteMyCommands", scope=PRIVATE, language_code="fr")
    assert await api.result("getMyCommands", scope=PRIVATE, language_code="fr") == []


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Help", "a", "BOT_COMMAND_INVALID"),
        ("do-it", "a", "BOT_COMMAND_INVALID"),
        ("", "a", "command must be non-empty"),
        ("a" * 33, "a", "command length must not exceed 32"),
        ("a", " ", "command description must be non-empty"),
        ("a", "a" * 257, "command description length must not exceed 256"),
    ],
)
async def test_command_refused(api: Api, command: str, description: str, reason: str) -> None:
    """A command is 1 to 32 of a-z, 0-9 and _; its description 1 to 256 characters."""
    commands = [{"command": command, "description": description}]
    assert await api.refusal("setMyCommands", commands=commands) == f"Bad Request: {reason}"


async def test_commands_refused(api: Api) -> None:
    """At most 100 commands, as a list, for a scope that a private bot can have."""
    many = [{"command": f"c{number}", "description": "a"} for number in range(101)]
    await api.result("setMyCommands", commands=many[:100])
    assert await api.refusal("setMyCommands", commands=many) == (
        "Bad Request: BOT_COMMANDS_TOO_MUCH"
    )
    assert "can't parse" in await api.refusal("setMyCommands", commands={})
    assert "can't parse" in await api.refusal("setMyCommands", commands=[{}])
    for scope, reason in (
        ({"type": "chat", "chat_id": 1}, "chat not found"),
        ({"type": "chat_member"}, "can't use specified scope in private chats"),
        ({"type": "all"}, "can't parse BotCommandScope: Unsupported type specified"),
    ):
        refusal = await api.refusal("getMyCommands", scope=scope)
        assert refusal == f"Bad Request: {reason}"
