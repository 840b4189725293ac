"""What is given to hosts: an image, a unit of systemd, a Procfile. Each is tried as far as a test
can: what the image holds is run, and systemd's socket is listened to."""

import asyncio
import os
import re
import shlex
import shutil
import socket
import sys
from pathlib import Path

import aiohttp

from bot.doors import READY
from bot.sandbox import Sandbox
from bot.settings import read
from tests.postgres import free_port
from tests.process import PATIENCE, ROOT, TOKEN, bot_on

IMAGE = (ROOT / "Dockerfile").read_text("utf-8")
UNIT = (ROOT / "docs/hosting/chouchou.service").read_text("utf-8")


async def test_what_the_image_holds_runs(tmp_path: Path) -> None:
    """The folders that the image takes are all that the bot needs: in a folder of its own, with the
    image's command and settings, it runs, and the image's check finds it ready."""
    held, port, sandbox = tmp_path / "chouchou", free_port(), Sandbox(TOKEN)
    copied = re.findall(r"^COPY (\w+) \w+$", IMAGE, re.MULTILINE)
    assert {*copied} == {"bot", "flows", "storage"}
    for folder in copied:
        shutil.copytree(ROOT / folder, held / folder, ignore=shutil.ignore_patterns("__pycache__"))
    [command] = re.findall(r"^CMD \[(.*)\]$", IMAGE, re.MULTILINE)
    [check] = re.findall(r"^HEALTHCHECK .* CMD \[(.*)\]$", IMAGE, re.MULTILINE)
    kept = str(tmp_path / "kept")
    [settings] = re.findall(r"^ENV ((?:.*\\\n)*.*)$", IMAGE, re.MULTILINE)
    given = dict(each.split("=", 1) for each in shlex.split(settings.replace("\\\n", " ")))
    environ = {name: value.replace("/kept", kept) for name, value in given.items()}
    environ |= {"PATH": os.defpath, "PORT": str(port), "LISTEN": "127.0.0.1", "HOME": kept}
    environ |= {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": await sandbox.start()}
    try:
        bot = await _run(command, held, environ)
        try:
            async with asyncio.timeout(2 * PATIENCE):
                while await (await _run(check, held, environ)).wait():
                    assert bot.returncode is None
                    await asyncio.sleep(0.5)
        finally:
            bot.terminate()
        assert await bot.wait() == 0
        assert (tmp_path / "kept/data").is_dir() and (tmp_path / "kept/key/key").exists()
    finally:
        await sandbox.stop()


async def _run(words: str, folder: Path, environ: dict[str, str]) -> asyncio.subprocess.Process:
    program, *arguments = shlex.split(words.replace(",", " "))
    assert program == "python"
    return await asyncio.create_subprocess_exec(
        *(sys.executable, *arguments), cwd=folder, env=environ, stderr=asyncio.subprocess.DEVNULL
    )


async def test_systemd_is_told(tmp_path: Path) -> None:
    """The unit waits to be told that the bot is ready, and then that it is alive, more often than
    its watchdog bites."""
    assert "Type=notify" in UNIT
    [bites] = re.findall(r"^WatchdogSec=(\d+)$", UNIT, re.MULTILINE)
    place = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(place))
        systemd.settimeout(int(bites))
        async with bot_on(Sandbox(TOKEN), tmp_path, NOTIFY_SOCKET=str(place)) as bot:
            await bot.start()
            told = [await asyncio.to_thread(systemd.recv, 100) for _ in range(3)]
            assert told == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
            assert await bot.stop() == 0


async def test_polling_answers_for_its_health(tmp_path: Path) -> None:
    """With PORT alone the bot polls, and says how it is; there is no door for updates, and nobody
    reads its figures."""
    port = free_port()
    async with bot_on(Sandbox(TOKEN), tmp_path, PORT=str(port)) as bot:
        await bot.start()
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            statuses = [
                (await session.get("/readyz")).status,
                (await session.post("/telegram")).status,
                (await session.get("/metrics")).status,
            ]
        assert statuses == [200, 404, 404]
        assert await bot.stop() == 0


def test_ten_commands() -> None:
    """From nothing to a webhook on a PostgreSQL takes ten commands: the settings that they write
    are ones that the bot takes, what they call is there, and what they ask is what it answers."""
    text = (ROOT / "docs/hosting.md").read_text("utf-8")
    [block] = re.findall(r"in ten commands\n\n.*?\n```\n(.*?)\n```", text, re.DOTALL)
    commands = [shlex.split(line) for line in block.splitlines()]
    assert len(commands) == 10
    [written] = [words for words in commands if "/etc/chouchou.env" in words]
    given = dict(word.split("=", 1) for word in written[2 : written.index("|")])
    given["TELEGRAM_BOT_TOKEN"] = TOKEN  # theirs is one to fill in
    settings = read(given)
    assert (settings.database.folder, settings.port) == (None, 8080)
    [made] = [words[-1] for words in commands if "make" in words and "install" in words[-1:]]
    assert f"\n{made}: $(RUNTIME)" in (ROOT / "Makefile").read_text("utf-8")
    [unit] = [words[-1] for words in commands if words[1] == "systemctl" and "enable" in words]
    assert (ROOT / Path(unit).relative_to("/opt/chouchou")).read_text("utf-8") == UNIT
    assert commands[-1] == ["curl", f"{settings.public_url}{READY}"]


def test_procfile() -> None:
    """A host that reads it starts the bot by its webhook as `web`, and by polling as `worker`."""
    lines = dict(
        line.split(": ", 1) for line in (ROOT / "Procfile").read_text("utf-8").splitlines()
    )
    assert lines == {
        "web": "LISTEN=0.0.0.0 python -m bot run",
        "worker": "PORT= PUBLIC_URL= python -m bot run",
    }
