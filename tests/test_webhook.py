"""The bot behind an address of its own, over real HTTP: what Telegram brings, and what others try;
whether it says it is well, and its figures."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, NamedTuple

import aiohttp
import pytest
import pytest_asyncio

from bot.doors import UPDATES
from bot.intake.webhook import HEADER, LARGEST
from bot.sandbox import Sandbox
from tests.delivering import Delivery, delivering
from tests.fake_api import message
from tests.postgres import Server, free_port, fresh, url
from tests.process import PATIENCE, TOKEN, Bot, another_key, bot_on, phone_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

READS = "figures-are-read-with-this"
ODD = "update put into quarantine"
WORDS = "Zéphyrine dessine des menus à l’encre"


class Scene(NamedTuple):
    bot: Bot
    sandbox: Sandbox
    delivery: Delivery
    port: int


def environ(port: int) -> dict[str, str]:
    public = {"PUBLIC_URL": "https://bot.example", "PORT": str(port)}
    return public | {"METRICS_TOKEN": READS}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def scene(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Scene]:
    """One bot on files, in one process, to which updates are brought."""
    sandbox, port = Sandbox(TOKEN), free_port()
    folder = tmp_path_factory.mktemp("bot")
    async with bot_on(sandbox, folder, **environ(port)) as bot, delivering(sandbox, port) as brings:
        await bot.start()
        yield Scene(bot, sandbox, brings, port)
        assert await bot.stop(signal.SIGTERM) == 0
        told = [line for line in bot.errors() if ODD not in line and "without a number" not in line]
        assert told == []


async def asked(port: int, path: str, method: str = "GET", **given: Any) -> tuple[int, str]:
    """The status and the text of an answer."""
    address = f"http://127.0.0.1:{port}{path}"
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, address, **given) as answer,
    ):
        return answer.status, await answer.text()


async def until(ready: Callable[[], bool]) -> None:
    """Returns once it is so."""
    async with asyncio.timeout(PATIENCE):
        while not ready():  # noqa: ASYNC110 - another task makes it so
            await asyncio.sleep(0.01)


async def test_answers_what_is_brought(scene: Scene) -> None:
    """Somebody answers by a tap and by words as they do under polling, and Telegram was told the
    address, a secret, and what is to be brought."""
    phone = await phone_of(scene.bot)
    await phone.start()
    await phone.until(lambda: phone.keyboard if len(phone.messages) > 1 else [], PATIENCE)
    await phone.tap("a:1:0:depth:express")
    await phone.until(lambda: len(phone.messages) > 2, PATIENCE)
    await phone.say(WORDS)
    await phone.reply(PATIENCE)
    assert phone.keyboard
    state = scene.sandbox.world.state
    assert state.webhook == f"https://bot.example{UPDATES}"
    assert len(state.secret) == 64 and "callback_query" in state.allowed_updates
    assert set(scene.delivery.statuses) == {200}
    await phone.close()


@pytest.mark.parametrize("secret", ["", "wrong", "é", None])
async def test_nobody_else_brings_anything(scene: Scene, secret: str | None) -> None:
    """Without the secret nothing is taken in, whatever is said in its place."""
    headers = {} if secret is None else {HEADER: secret}
    before = len(scene.bot.said())
    given = {"json": message(10**6, 99), "headers": headers}
    assert (await asked(scene.port, UPDATES, "POST", **given))[0] == 403
    assert "error" not in scene.bot.said()[before:]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"\xff", 400),
        (b"x" * (LARGEST + 1), 413),
        (b"{}", 200),  # as under polling: it has no number, and would come for ever
        (b"[]", 200),
        (b'{"update_id": 5000000, "message": {"chat": []}}', 200),  # put into quarantine
    ],
)
async def test_what_is_no_update_stops_nothing(scene: Scene, body: bytes, status: int) -> None:
    """What is broken or too large is refused; what is odd is taken, or it would come for ever; and
    the bot goes on."""
    await until(lambda: scene.delivery.told)
    headers = {HEADER: scene.sandbox.world.state.secret}
    answered, _ = await asked(scene.port, UPDATES, "POST", data=body, headers=headers)
    assert answered == status
    assert (await asked(scene.port, "/healthz"))[0] == 200


async def test_says_how_it_is(scene: Scene) -> None:
    """It is alive and ready, and says so to whoever asks, and nothing else."""
    assert await asked(scene.port, "/healthz") == (200, "alive\n")
    assert await asked(scene.port, "/readyz") == (200, "ready\n")
    assert (await asked(scene.port, "/"))[0] == 404


async def test_figures(scene: Scene) -> None:
    """They are for whoever has the token; they count what happened, and tell no word and nobody's
    number."""
    phone = await phone_of(scene.bot)
    await phone.start()
    await phone.reply(PATIENCE)
    await phone.tap("a:1:0:depth:express")
    await phone.reply(PATIENCE)
    await phone.say(WORDS)
    await phone.reply(PATIENCE)
    assert (await asked(scene.port, "/metrics"))[0] == 401
    wrong = {"Authorization": f"Bearer {READS}x"}
    assert (await asked(scene.port, "/metrics", headers=wrong))[0] == 401
    right = {"Authorization": f"Bearer {READS}"}
    status, figures = await asked(scene.port, "/metrics", headers=right)
    assert status == 200
    assert re.search(r'chouchou_turns_total\{end="saved",event="said"\} [1-9]', figures)
    assert 'chouchou_heard_total{outcome="answered",question="offer"}' in figures
    assert "chouchou_saved_seconds_bucket" in figures
    for told in (str(phone.id), phone.name, *WORDS.split()):
        assert not re.search(rf"\b{re.escape(told)}\b", figures)
    await phone.close()


async def test_health_command(scene: Scene) -> None:
    """`python -m bot health` says it in a container without curl; its exit status tells too."""
    assert await health(scene.bot, scene.port) == (0, "ready")
    assert (await health(scene.bot, free_port()))[0] == 1


async def health(bot: Bot, port: int) -> tuple[int, str]:
    """The exit status of the command, and what it printed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "health"),
        env={"PATH": bot.environ["PATH"], "PORT": str(port)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    told, _ = await process.communicate()
    return process.returncode or 0, told.decode().strip()


async def test_while_the_database_is_away(tmp_path: Path) -> None:
    """Updates are answered 503, and the bot says that it is not ready; once the database is back,
    what Telegram brings again is answered: nothing is lost."""
    sandbox, port, server = Sandbox(TOKEN), free_port(), Server()
    kept = {"DATABASE_URL": url(server.port, server.database()), "ENCRYPTION_KEY": another_key()}
    try:
        async with (
            bot_on(sandbox, tmp_path, **environ(port), **kept) as bot,
            delivering(sandbox, port) as brings,
        ):
            await bot.start()
            phone = await phone_of(bot)
            await phone.start()
            await phone.reply(PATIENCE)
            server.halt()
            before = len(brings.statuses)
            await phone.tap("a:1:0:depth:express")
            await until(lambda: 503 in brings.statuses[before:])
            status, told = await asked(port, "/readyz")
            assert status == 503 and told
            assert (await asked(port, "/healthz"))[0] == 200
            sent = len(phone.messages)
            server.start()
            await phone.until(lambda: len(phone.messages) > sent, PATIENCE)
            await phone.close()
    finally:
        server.close()


async def test_started_before_its_database(tmp_path: Path) -> None:
    """A bot that starts while its database does, or restarts, waits for it and then answers."""
    server = Server()
    kept = {"DATABASE_URL": url(server.port, server.database()), "ENCRYPTION_KEY": another_key()}
    server.halt()
    try:
        async with bot_on(Sandbox(TOKEN), tmp_path, **kept) as bot:
            await bot.launch()
            await until(lambda: "the store cannot be opened yet" in bot.said())
            server.start()
            await bot.listens()
            assert await bot.stop() == 0
    finally:
        server.close()


async def test_two_processes_behind_one_address(tmp_path: Path) -> None:
    """Over a PostgreSQL, what is brought to either is answered once, and in order."""
    sandbox, ports = Sandbox(TOKEN), (free_port(), free_port())
    kept = {"DATABASE_URL": fresh(pooled=True), "ENCRYPTION_KEY": another_key()}
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    async with (
        bot_on(sandbox, one, **environ(ports[0]), **kept) as bot,
        delivering(sandbox, *ports),
    ):
        beside = Bot(
            bot.environ["TELEGRAM_API_URL"], other, sandbox, None, **environ(ports[1]), **kept
        )
        try:
            await asyncio.gather(bot.start(), beside.start())
            phone = await phone_of(bot)
            for command in ("/help", "/privacy", "/help", "/privacy"):
                await phone.say(command)
            await phone.until(lambda: len(phone.messages) >= 8, PATIENCE)
            said = [m["text"] for m in phone.messages.values() if not m["out"]]
            assert said[0] == said[2] != said[1] == said[3] and len(said) == 4
            await phone.close()
        finally:
            assert await beside.stop() == 0
