"""The real bot as a process: what it leaves in its log and its folder, how it starts and stops."""

import asyncio
import base64
import json
import re
import shutil
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from bot.sheets.images import size_of
from storage import open_store
from tests.process import PATIENCE, TOKEN, Bot, another_key, bot_on, exits, phone_of
from tests.robot import Json

pytestmark = pytest.mark.asyncio(loop_scope="module")

# One pixel.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
WRITTEN = (
    "Zéphyrine dessine des menus à l’encre",
    "Barnabé refait la même carte trois fois",
    "restaurants biscornus, jeunes tisserands",
    "Capucine du moulin",
    "légende-introuvable",
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """One bot for those tests that only talk to it, each as somebody else."""
    async with bot_on(Sandbox(TOKEN), tmp_path_factory.mktemp("bot")) as made:
        await made.start()
        yield made
        # Ctrl-C, at the end of its long day.
        assert await made.stop(signal.SIGINT) == 0


async def tap(phone: Phone, data: str) -> None:
    """Taps the newest button whose data ends so, and waits for the whole turn."""
    found = [
        (message["message_id"], button["callback_data"])
        for message in reversed(phone.messages.values())
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
        if button.get("callback_data", "").endswith(data)
    ]
    await phone.forge(*found[0])
    await phone.reply(PATIENCE)


async def say(phone: Phone, text: str) -> Json:
    """Writes, and waits for the whole turn; the message."""
    message = await phone.say(text)
    await phone.reply(PATIENCE)
    return message


async def session(phone: Phone) -> None:
    """All that a person can do: start, answers, a correction, a photo, every command."""
    await say(phone, f"/start {WRITTEN[4]}")
    await tap(phone, "express")
    offer = await say(phone, WRITTEN[0])
    await phone.edit(offer["message_id"], WRITTEN[1])
    await phone.reply(PATIENCE)
    await tap(phone, "some")
    await say(phone, WRITTEN[3])  # not understood here, and kept nowhere
    await tap(phone, "both")
    await say(phone, WRITTEN[2])
    await phone.attach("photo", PNG, "photo.png", "image/png", caption=WRITTEN[3])
    await phone.reply(PATIENCE)
    for command in ("/settings", "/sheet", "/help", "/privacy", "/edit", "/new", "/export"):
        await say(phone, command)


def forms(words: str) -> list[bytes]:
    """What a text may look like in a file: plain, escaped for JSON, in base64 at any place."""
    found = [words.encode(), json.dumps(words)[1:-1].encode()]
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + words.encode())
        # The first and last characters depend on what is around the text.
        found.append(encoded[4:-4])
        found.append(found[-1].translate(bytes.maketrans(b"+/", b"-_")))
    return found


def files(bot: Bot) -> dict[Path, bytes]:
    """Every file of the data folder."""
    return {path: path.read_bytes() for path in bot.data.rglob("*") if path.is_file()}


def names(bot: Bot, person: int) -> list[Path]:
    """The files of the data folder that name the person, or say their number."""
    number = str(person)
    return [p for p, found in files(bot).items() if number in p.name or number.encode() in found]


def quarantined(bot: Bot) -> list[str]:
    """The lines of the log on updates that could not be read."""
    return [line for line in bot.errors() if "update put into quarantine" in line]


async def test_a_session_leaves_no_word(bot: Bot) -> None:
    """At DEBUG, a whole session leaves neither the token nor a word of the person in the log or in
    any file of the data folder."""
    assert size_of(PNG) == (1, 1)
    async with await phone_of(bot, "Zoé") as phone:
        await session(phone)
        exported = await phone.download(phone.last["document"]["file_id"])
        assert WRITTEN[1].encode() in exported
        kept = files(bot)
        assert names(bot, phone.id)
        await say(phone, "/delete")
        await tap(phone, "go:delete")
    for place in (bot.log.read_bytes(), *kept.values(), *files(bot).values()):
        for secret in (TOKEN, TOKEN.partition(":")[2], *WRITTEN):
            assert not any(form in place for form in forms(secret))
    assert bot.errors() == quarantined(bot)


async def test_forms_are_found() -> None:
    """The search above would find a text in each form, wherever in a file it begins."""
    for shift in range(9):
        text = "a" * shift + WRITTEN[0] + "z" * shift
        for hidden in (text.encode(), json.dumps(text).encode(), base64.b64encode(text.encode())):
            assert any(form in hidden for form in forms(WRITTEN[0]))


async def test_the_key_lies_elsewhere(bot: Bot) -> None:
    """The key, made at the first start, is for its owner only and in no file of the data folder."""
    assert bot.key_file.stat().st_mode & 0o777 == 0o600
    key = bot.key_file.read_bytes().strip()
    assert not any(key in content for content in files(bot).values())
    assert bot.said().count("a new encryption key was made") == 1


async def test_deleted_for_good(bot: Bot) -> None:
    """After /delete nothing in the data folder names the person."""
    async with await phone_of(bot) as phone:
        await session(phone)
        assert names(bot, phone.id)
        await say(phone, "/delete")
        await tap(phone, "go:delete")
        assert names(bot, phone.id) == []


async def test_odd_updates(bot: Bot) -> None:
    """Malformed, unknown, repeated and forged updates delay nobody; the log only tells of those it
    put into quarantine."""
    async with await phone_of(bot) as phone:
        await say(phone, "/start")
        await tap(phone, "express")
        person = {"id": phone.id, "is_bot": False, "first_name": "C", "language_code": "fr"}
        chat = {"id": phone.id, "type": "private"}
        said = {"message_id": 9, "date": 1, "from": person, "chat": chat}
        odd: list[Json] = [
            {"message": 5},
            {"message": {"text": "x"}},
            {"message": said | {"text": 7}},
            {"message": said | {"from": "someone", "text": "x"}},
            {"callback_query": {"id": "1", "from": person}},
            {"something_new": {"what": 1}},
            {"edited_message": said | {"text": "autre"}},
            {"my_chat_member": {}},
            {"channel_post": {"message_id": 1, "chat": {"id": -5, "type": "channel"}}},
        ]
        async with aiohttp.ClientSession(bot.environ["TELEGRAM_API_URL"]) as http:
            for update in odd:
                async with http.post("/sandbox/updates", json=update) as answer:
                    assert answer.ok
            for data in (
                "",
                ":",
                "a:1",
                "a:1:1:offer:x:y",
                "m:9:9:9:9",
                "go:",
                "show:x",
                "🦊" * 16,
            ):
                await phone.forge(max(phone.messages), data)
            message = await phone.say(WRITTEN[0])
            await phone.reply(PATIENCE)
            sent = len(phone.messages)
            again = {"update_id": message["update_id"], "message": {**said, **message}}
            async with http.post("/sandbox/updates", json=again) as answer:
                assert answer.ok
        await say(phone, "/privacy")
        assert len(phone.messages) == sent + 2  # the command and its answer
        assert phone.messages[message["message_id"]]["reactions"] == ["👍"]
    assert quarantined(bot)
    assert bot.errors() == quarantined(bot)


async def test_blocked(bot: Bot) -> None:
    """Somebody who blocks the bot in the middle of a turn ends it; back again, they go on."""
    async with await phone_of(bot) as phone:
        await say(phone, "/start")
        bot.sandbox.faults.add(Fault(method="sendMessage", chat_id=phone.id, error_code=403))
        await tap(phone, "express")
        await phone.block()
        await phone.turn(PATIENCE)
        await phone.unblock()
        await say(phone, WRITTEN[0])
        await tap(phone, "some")
        assert phone.keyboard
    assert bot.errors() == quarantined(bot)


async def test_a_slow_chat_delays_no_other(bot: Bot) -> None:
    """While Telegram makes one chat wait, another is answered."""
    async with await phone_of(bot, "Lente") as slow, await phone_of(bot, "Vive") as quick:
        await say(slow, "/start")
        await say(quick, "/start")
        late = Fault(method="sendMessage", chat_id=slow.id, error_code=429, retry_after=1)
        bot.sandbox.faults.add(late)
        await slow.say("/help")
        await quick.say("/help")
        first = await quick.heard(PATIENCE)
        second = await slow.heard(PATIENCE)
        assert first["message_id"] < second["message_id"]


async def test_a_second_process(bot: Bot, tmp_path: Path) -> None:
    """A second bot on the same data folder stops with one sentence that names the folder."""
    second = Bot(bot.environ["TELEGRAM_API_URL"], tmp_path)
    second.environ |= bot.environ | {"LOG_LEVEL": "ERROR"}
    status, said = await exits(second)
    assert status == 1
    assert re.fullmatch(r"Another process uses this data folder: .*\(.*data\)\n", said)


async def test_stops_when_asked(tmp_path: Path) -> None:
    """SIGTERM lets the turn under way finish, confirms it to Telegram, and exits with 0."""
    async with bot_on(Sandbox(TOKEN), tmp_path) as bot:
        await bot.start()
        async with await phone_of(bot) as phone:
            await say(phone, "/start")
            late = Fault(method="sendMessage", error_code=429, retry_after=1)
            bot.sandbox.faults.add(late)
            await phone.say("/privacy")
            while not any(call.code == 429 for call in bot.sandbox.calls.log):  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.001)
            assert await bot.stop(signal.SIGTERM) == 0
            assert len([m for m in phone.messages.values() if not m["out"]]) == 2
        assert bot.sandbox.world.state.pending == []
        assert bot.errors() == []


async def test_another_key(tmp_path: Path) -> None:
    """With another key than the one that sealed the records, the bot stops with one sentence."""
    bot = Bot("http://127.0.0.1:9", tmp_path, ENCRYPTION_KEY=another_key())
    open_store(bot.environ["DATABASE_URL"], [another_key()]).close()
    status, said = await exits(bot)
    assert status == 1
    assert re.fullmatch(r"These records were sealed with an encryption key that is not .*\n", said)


LOST: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "damaged": lambda seal: seal.write_bytes(b"?"),
}


@pytest.mark.parametrize("lose", LOST.values(), ids=LOST)
async def test_a_lost_seal(tmp_path: Path, lose: Callable[[Path], object]) -> None:
    """With records whose seal is gone or damaged, the bot stops with one sentence."""
    key = another_key()
    bot = Bot("http://127.0.0.1:9", tmp_path, ENCRYPTION_KEY=key)
    store = open_store(bot.environ["DATABASE_URL"], [key])
    store.save("person-7", b"{}", 0)
    store.close()
    lose(next(bot.data.glob("??/seal.json")))
    status, said = await exits(bot)
    assert status == 1
    assert re.fullmatch(r"There are records, but the mark of their .*\(.*seal\.json\)\n", said)


def unmount(folder: Path) -> None:
    """Leaves an empty folder where the bot's was."""
    folder.rename(folder.with_name("elsewhere"))
    folder.mkdir()


@pytest.mark.parametrize("go", [shutil.rmtree, unmount])
async def test_a_folder_that_goes_away(tmp_path: Path, go: Callable[[Path], object]) -> None:
    """When its data folder goes away under it, the bot greets nobody as new: it stops by itself,
    with one sentence, and leaves nothing in the place of the folder."""
    async with bot_on(Sandbox(TOKEN), tmp_path) as bot:
        await bot.start()
        async with await phone_of(bot) as phone:
            await say(phone, "/start")
            go(bot.data)
            await phone.say("/start")
            assert await bot.ended() == 1
            answers = [m["text"] for m in phone.messages.values() if not m["out"]]
        assert bot.said().splitlines()[-1].startswith("The data folder is no longer the one")
        assert sum("Bonjour" in text for text in answers) == 1
        assert not bot.data.exists() or not [*bot.data.iterdir()]


async def test_wrong_settings(tmp_path: Path) -> None:
    """Wrong settings stop the start with one sentence a variable, and nothing is made."""
    bot = Bot(
        "ftp://here", tmp_path, TELEGRAM_BOT_TOKEN="", DATABASE_URL="mysql:x", LOG_LEVEL="ALL"
    )
    status, said = await exits(bot)
    assert status == 1
    assert [line.split()[0] for line in said.splitlines()] == [
        "TELEGRAM_BOT_TOKEN",
        "TELEGRAM_API_URL",
        "DATABASE_URL",
        "LOG_LEVEL",
    ]
    assert not bot.data.exists()
    assert not bot.key_file.exists()


async def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    """A data folder that cannot be made stops the start with one sentence."""
    (tmp_path / "file").touch()
    bot = Bot("http://127.0.0.1:9", tmp_path, DATABASE_URL=f"tinydb:{tmp_path / 'file' / 'data'}")
    bot.environ["ENCRYPTION_KEY"] = another_key()
    status, said = await exits(bot)
    assert status == 1
    assert len(said.splitlines()) == 1
    assert "Traceback" not in said


async def test_a_wrong_token(tmp_path: Path) -> None:
    """A token that Telegram does not know stops the start with one sentence, which hides it."""
    other = "654321:another-token-of-a-decent-length-too"
    async with bot_on(Sandbox(other), tmp_path, LOG_LEVEL="ERROR") as bot:
        async with asyncio.timeout(PATIENCE):
            status, said = await exits(bot)
    assert status == 1
    assert re.fullmatch(r"Telegram does not accept the bot's token: .*\n", said)
    assert TOKEN not in said
