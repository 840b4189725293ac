"""A coach's logo: a picture that was sent, drawn anew as a small PNG, so that it is no more."""

import json
from base64 import b64encode

from bot.sheets.images import size_of
from bot.sheets.typesetting import TYPESETTER, Asked, NotSet

# In pixels: a picture of more would fill the memory once it is opened.
WIDEST = 6000
# In points, at the head of a paper.
ROOM = (150, 48)
# In bytes: it is in their record, which each of their turns reads.
LARGEST = 24_000
PIXELS_AN_INCH = (216, 144, 96, 60)


def harmless(picture: bytes) -> str:
    """The picture as a PNG in Base64; nothing for what is none, or not one that can be drawn."""
    size = size_of(picture)
    if size is None or not all(0 < side <= WIDEST for side in size):
        return ""
    return next((made for ppi in PIXELS_AN_INCH if (made := _drawn(picture, size, ppi))), "")


def _drawn(picture: bytes, size: tuple[int, int], ppi: int) -> str:
    by = min(room / side for room, side in zip(ROOM, size, strict=True))
    width, height = (side * by for side in size)
    data = json.dumps({"picture": list(picture), "width": width, "height": height})
    try:
        [made] = TYPESETTER.set(Asked("logo.typ", data, "png", ppi)).files
    except NotSet:  # whatever the compiler says of it, it cannot be drawn
        return ""
    return b64encode(made).decode() if len(made) <= LARGEST else ""
