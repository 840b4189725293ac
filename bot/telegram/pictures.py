"""Pictures that people send, as their bytes."""

from telegram.ext import ExtBot

from bot import logs
from bot.telegram.gateway import Gateway, Gone, Refused, Unreachable
from bot.telegram.limiter import Still

log = logs.get(__name__)

# Ours: a logo is small; a photo as Telegram sends it has some 300 kB.
LARGEST = 2_000_000


async def fetched(gateway: Gateway, file: str) -> bytes:
    """What Telegram keeps under this id; nothing when it is too large, or not to be had."""
    try:
        return await gateway.typed(_downloaded, file)
    except (Gone, Refused, Unreachable) as error:
        log.error("a picture could not be fetched", exc_info=error)
        return b""


async def _downloaded(bot: ExtBot[Still], file: str) -> bytes:
    found = await bot.get_file(file)
    if not found.file_size or found.file_size > LARGEST:
        return b""
    return bytes(await found.download_as_bytearray())
