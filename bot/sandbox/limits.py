"""Telegram's limits, all in one place; and text as it sees it: cleaned, counted in UTF-16 units,
with the entities it finds itself."""

import re

from bot.sandbox.state import Json

TEXT = 4096
"""UTF-16 units of a message, after entities are parsed."""
CAPTION = 1024
QUERY_ANSWER = 200
CALLBACK_DATA = 64
"""Bytes."""
COPY_TEXT = 256
INLINE_QUERY = 256
INLINE_RESULTS = 50
RESULT_ID = 64
"""Bytes."""
NEXT_OFFSET = 64
"""Bytes."""
START_PARAMETER = 64
BUTTONS = 100
BUTTONS_IN_ROW = 8
COMMANDS = 100
COMMAND = 32
COMMAND_DESCRIPTION = 256
NAME = 64
DESCRIPTION = 512
SHORT_DESCRIPTION = 120
UPDATES = 100
POLL_SECONDS = 50
PHOTO = 10 * 2**20
"""Bytes."""
PHOTO_SIDES = 10_000
"""Pixels, width and height together."""
DOCUMENT = 50 * 2**20
"""Bytes a bot may send."""
DOWNLOAD = 20 * 2**20
"""Bytes a bot may fetch with getFile."""

_EMOJI = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥
🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨
🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡
"""
REACTIONS = frozenset(_EMOJI.split())
"""What a bot may put under a message."""

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
"""What sendChatAction may show."""

_REMOVED = re.compile("[\r\u2028-\u202e]")

_SPACED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")

_FOUND = (
    ("url", re.compile(r"(?:https?://|(?<![\w./@-])t\.me/)[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]…]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("mention", re.compile(r"(?<![\w/@.])@[A-Za-z]\w{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#&/])#(?!\d+\b)\w{1,256}")),
    ("bot_command", re.compile(r"(?<![\w/@<>.])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
)


def clean(text: str) -> str:
    """The text without the control and direction characters that Telegram drops."""
    return _SPACED.sub(" ", _REMOVED.sub("", text))


def units(text: str) -> int:
    """Length in UTF-16 code units, the unit of Telegram's limits and offsets."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text without spaces around it, and its entities moved along."""
    start = units(text) - units(text.lstrip())
    kept = text.strip()
    end = start + units(kept)
    moved = []
    for entity in entities:
        first = max(entity["offset"], start)
        last = min(entity["offset"] + entity["length"], end)
        if first < last:
            moved.append({**entity, "offset": first - start, "length": last - first})
    return kept, moved


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """The entities and those that Telegram finds by itself (links, commands, …), in order."""
    taken = [(item["offset"], item["offset"] + item["length"]) for item in entities if _owns(item)]
    everything = list(entities)
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            offset, length = units(text[: match.start()]), units(match.group())
            if all(offset >= last or offset + length <= first for first, last in taken):
                taken.append((offset, offset + length))
                everything.append({"type": kind, "offset": offset, "length": length})
    return sorted(everything, key=lambda item: (item["offset"], -item["length"]))


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces of at most `limit` units, cut at a space where there is one."""
    parts = []
    while units(text) > limit:
        head = text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")
        cut = max(head.rfind("\n"), head.rfind(" ")) + 1 or len(head)
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text]


def _owns(entity: Json) -> bool:
    """Nothing is looked for inside a link or code."""
    return entity["type"] in {"text_link", "code", "pre"}
