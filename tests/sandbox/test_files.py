"""Photos and documents, both ways."""

import struct
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.intake.updates import parse
from bot.sandbox import Phone
from bot.sheets.images import size_of
from bot.telegram.api import opened
from bot.telegram.gateway import Gateway
from bot.telegram.limiter import Limiter
from bot.telegram.pictures import fetched
from bot.telegram.transport import AiohttpRequest
from flows.protocol.exchange import Sent
from tests.sandbox.api import TOKEN, Api, Json


def png(width: int, height: int) -> bytes:
    """The first bytes of a PNG, all that tells its size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + bytes(20)


def jpeg(width: int, height: int) -> bytes:
    """The first bytes of a JPEG: one comment, one frame."""
    comment = b"\xff\xfe" + struct.pack(">H", 6) + b"note"
    return b"\xff\xd8" + comment + b"\xff\xc0" + struct.pack(">HBHH", 11, 8, height, width) + b"\0"


async def upload(api: Api, method: str, field: str, data: bytes, **params: Any) -> Json:
    form = aiohttp.FormData({name: str(value) for name, value in params.items()})
    form.add_field(field, BytesIO(data), filename="card.png", content_type="image/png")
    async with api.session.post(f"/bot{api.token}/{method}", data=form) as response:
        answer: Json = await response.json()
        return answer


async def test_photo(api: Api, phone: Phone) -> None:
    """A photo shows on the phone with its size and caption, and the bot can send it again."""
    card = png(1080, 1350)
    caption = {"caption": "<b>Card</b>", "parse_mode": "HTML"}
    answer = await upload(api, "sendPhoto", "photo", card, chat_id=phone.id, **caption)
    seen = await phone.heard()
    (size,) = seen["photo"]
    assert (size["width"], size["height"], size["file_size"]) == (1080, 1350, len(card))
    assert (seen["caption"], seen["caption_entities"][0]["type"]) == ("Card", "bold")
    assert await phone.download(size["file_id"]) == card
    again = await api.result("sendPhoto", chat_id=phone.id, photo=size["file_id"])
    assert again["photo"] == answer["result"]["photo"]


async def test_document(api: Api, phone: Phone) -> None:
    """A document keeps its name and bytes; attach:// names its part."""
    attached = {"chat_id": phone.id, "document": "attach://part"}
    await upload(api, "sendDocument", "part", b"{}", **attached)
    document = (await phone.heard())["document"]
    assert (document["file_name"], document["mime_type"]) == ("card.png", "image/png")
    assert await phone.download(document["file_id"]) == b"{}"


async def test_refused(api: Api, phone: Phone) -> None:
    """What is missing, empty, unknown, too large or no picture is refused."""
    to = {"chat_id": phone.id}
    assert await api.refusal("sendPhoto", **to) == "Bad Request: there is no photo in the request"
    assert await api.refusal("sendDocument", **to, document="x") == (
        "Bad Request: wrong file identifier/HTTP URL specified"
    )
    for method, field, data, more, reason in (
        ("sendDocument", "document", b"", {}, "file must be non-empty"),
        ("sendPhoto", "photo", b"no picture", {}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", png(9000, 1001), {}, "PHOTO_INVALID_DIMENSIONS"),
        ("sendPhoto", "photo", png(1, 1) + bytes(10 * 2**20), {}, "file is too big"),
        ("sendPhoto", "photo", png(1, 1), {"caption": "a" * 1025}, "message caption is too long"),
    ):
        answer = await upload(api, method, field, data, **to, **more)
        assert answer["description"] == f"Bad Request: {reason}"


async def test_fetched(api: Api, phone: Phone) -> None:
    """The bot fetches what a person sent through getFile; an unknown id or path is refused."""
    said = await phone.attach("voice", b"sound", "voice.ogg", "audio/ogg")
    found = await api.result("getFile", file_id=said["voice"]["file_id"])
    async with api.session.get(f"/file/bot{api.token}/{found['file_path']}") as response:
        assert await response.read() == b"sound"
    async with api.session.get(f"/file/bot{api.token}/voices/none") as response:
        assert response.status == 404
    assert await api.refusal("getFile", file_id="x") == "Bad Request: invalid file_id"
    large = await phone.attach("document", bytes(20 * 2**20 + 1), "big.bin", "application/zip")
    assert await api.refusal("getFile", file_id=large["document"]["file_id"]) == (
        "Bad Request: file is too big"
    )


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "sticker"])
async def test_kinds(api: Api, phone: Phone, kind: str) -> None:
    """A person can send each kind of file, with a caption."""
    await phone.attach(kind, jpeg(30, 20), "a.jpg", "image/jpeg", "look")
    (update,) = await api.updates()
    assert kind in update["message"]
    assert update["message"]["caption"] == "look"


async def test_unknown_kind(phone: Phone) -> None:
    """A kind of file that the sandbox does not know is refused."""
    with pytest.raises(RuntimeError, match="kind is one of"):
        await phone.attach("song", b"la", "a.mp3", "audio/mpeg")


def test_sizes() -> None:
    """The size of a PNG and of a JPEG is read; nothing is guessed of anything else."""
    assert size_of(png(3, 4)) == (3, 4)
    assert size_of(jpeg(30, 20)) == (30, 20)
    assert size_of(jpeg(30, 20)[:8]) is None
    assert size_of(b"GIF89a") is None


async def test_a_picture_is_fetched(
    url: str, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture that a person sent comes to the bot whole; one that is too large, or not there, as
    nothing."""
    said = await phone.attach("photo", png(30, 20), "logo.png", "image/png")
    update = {"update_id": 1, "message": said}
    arrival = parse(update)
    assert arrival is not None and isinstance(arrival.event, Sent)
    http = AiohttpRequest()
    await http.initialize()
    gateway = Gateway(opened(TOKEN, url, http, Limiter()))
    assert await fetched(gateway, arrival.event.file) == png(30, 20)
    assert await fetched(gateway, "none") == b""
    monkeypatch.setattr("bot.telegram.pictures.LARGEST", 8)
    assert await fetched(gateway, arrival.event.file) == b""
    await http.shutdown()
