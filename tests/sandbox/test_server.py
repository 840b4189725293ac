"""Starting, the busy port, the snapshot, the process."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter

from bot.sandbox import Phone, Sandbox
from bot.sandbox.faults import Fault
from tests.sandbox.api import TOKEN, eventually


def bot_at(url: str, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")


async def echo(bot: Bot) -> None:
    """The smallest bot: says what it is told with a button, and notes the tap."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=20):
            await answer(bot, update)
            offset = update.update_id + 1


async def answer(bot: Bot, update: Update) -> None:
    if update.callback_query and update.effective_chat:
        await update.callback_query.answer("Noted")
        await bot.send_message(update.effective_chat.id, f"You chose {update.callback_query.data}")
    elif update.message and update.message.text:
        button = InlineKeyboardButton("Again", callback_data="again")
        markup = InlineKeyboardMarkup([[button]])
        text = f"<b>{update.message.text}</b>"
        await update.message.reply_text(text, parse_mode=ParseMode.HTML, reply_markup=markup)
        await update.message.set_reaction("👍")


async def test_python_telegram_bot(url: str) -> None:
    """A bot written with python-telegram-bot talks with a person through the sandbox."""
    async with bot_at(url) as bot, await Phone.new(url) as phone:
        running = asyncio.create_task(echo(bot))
        said = await phone.say("hello")
        (reply,) = await phone.turn()
        assert reply["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
        assert phone.messages[said["message_id"]]["reactions"] == ["👍"]
        await phone.tap("Again")
        (reply,) = await phone.turn()
        assert reply["text"] == "You chose again"
        assert phone.toasts[0]["text"] == "Noted"
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_python_telegram_bot_methods(sandbox: Sandbox, url: str) -> None:
    """Files, profile and refusals read as python-telegram-bot expects them."""
    async with bot_at(url) as bot, await Phone.new(url) as phone:
        await phone.start()
        sent = await bot.send_document(phone.id, b"{}", filename="export.json", caption="All")
        assert sent.document
        fetched = await (await bot.get_file(sent.document.file_id)).download_as_bytearray()
        assert bytes(fetched) == b"{}"
        await bot.set_my_commands([("help", "Help")])
        assert (await bot.get_my_commands())[0].command == "help"
        assert (await bot.get_my_name()).name == "Chouchou"
        assert (await bot.get_chat(phone.id)).first_name == "Claire"
        assert (await bot.get_webhook_info()).pending_update_count == 1
        sandbox.faults.add(Fault(method="sendMessage", error_code=429, retry_after=3))
        with pytest.raises(RetryAfter):
            await bot.send_message(phone.id, "a")
        with pytest.raises(BadRequest, match=r"[Mm]essage text is empty"):
            await bot.send_message(phone.id, " ")
        await phone.block()
        with pytest.raises(Forbidden):
            await bot.send_message(phone.id, "a")
    with pytest.raises(InvalidToken):
        await bot_at(url, "1:wrong").initialize()


async def test_busy_port() -> None:
    """A busy port gives way to the next free one."""
    first, second = Sandbox(), Sandbox()
    try:
        port = int((await first.start()).rpartition(":")[2])
        assert port < int((await second.start(port=port)).rpartition(":")[2]) <= port + 19
    finally:
        await first.stop()
        await second.stop()


async def test_state_outlives(tmp_path: Path) -> None:
    """Chats, files, profile, pending updates and taps are there again after a restart."""
    path = tmp_path / "state.json"
    first = Sandbox(token=TOKEN, state=path)
    url = await first.start()
    async with bot_at(url) as bot, await Phone.new(url) as phone:
        await phone.start("abc")
        await phone.write("hello")
        await phone.until(lambda: len(phone.talk()) == 3)
        await bot.set_my_description("Hello")
        sent = await bot.send_document(phone.id, b"{}", filename="a.json")
        query = await phone.forge(sent.message_id, "x")
        await first.stop()
    second = Sandbox(token=TOKEN, state=path)
    url = await second.start()
    async with bot_at(url) as bot, await Phone.of(url, phone.id) as again:
        assert (again.messages, again.talks) == (phone.messages, phone.talks)
        assert sent.document
        assert await again.download(sent.document.file_id) == b"{}"
        assert (await bot.get_my_description()).description == "Hello"
        start, tap = await bot.get_updates()
        assert start.message and start.message.text == "/start abc"
        assert tap.callback_query and tap.callback_query.id == query
        await tap.callback_query.answer()
    await second.stop()


async def test_state_is_written_meanwhile(tmp_path: Path) -> None:
    """What happens is in the file soon after, without waiting for the end."""
    path = tmp_path / "deep" / "state.json"
    sandbox = Sandbox(state=path)
    url = await sandbox.start()
    async with await Phone.new(url, "Marco"):
        await eventually(lambda: path.exists() and b"Marco" in path.read_bytes())
    await sandbox.stop()


async def test_damaged_state(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A state that cannot be read is set aside, and said; the sandbox starts empty."""
    path = tmp_path / "state.json"
    path.write_bytes(b"{")
    assert Sandbox(state=path).world.state.people == {}
    assert path.with_suffix(".damaged").read_bytes() == b"{"
    assert "set aside" in caplog.text


async def test_process() -> None:
    """python -m bot.sandbox prints its address, answers, and ends well when asked to."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "18081", "--token", TOKEN),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    url = (await process.stdout.readline()).decode().strip()
    async with bot_at(url) as bot:
        assert (await bot.get_me()).username == "chouchou_sandbox_bot"
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
