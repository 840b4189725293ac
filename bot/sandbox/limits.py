"""Telegram's limits, all in one place."""

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
