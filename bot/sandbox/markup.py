"""Telegram's HTML: the tags it takes, the references it decodes, the sentences it refuses with."""

import re
from dataclasses import dataclass

from bot.sandbox.limits import units
from bot.sandbox.scanner import SPACE, Scanner
from bot.sandbox.state import Json

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
# Tag, attribute, what its value must look like: the part that matters is group 1.
_ARGUMENTS = {
    ("a", "href"): re.compile(r"(.*)", re.S),
    ("code", "class"): re.compile(r"language-(.*)", re.S),
    ("span", "class"): re.compile(r"tg-(.*)", re.S),
    ("tg-emoji", "emoji-id"): re.compile(r"(.*)", re.S),
}
_TOKEN = re.compile(r"[^<&]+|&|<")
_TAG_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE = re.compile(r"[^ \t\r\n\v\0>=]*")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    argument: str
    offset: int


def parse(source: str) -> tuple[str, list[Json]]:
    """The text that people see and its entities, offsets in UTF-16 units.

    Raises Refused with "can't parse entities: …", byte offsets as Telegram counts them.
    """
    reader = _Reader(source)
    while reader.at < len(source):
        reader.step()
    if reader.open:
        raise reader.refusal(f'Can\'t find end tag corresponding to start tag "{reader.last.tag}"')
    for entity in reader.entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    # Tags close from the inside out; people and tests read from the outside in.
    reader.entities.reverse()
    ordered = sorted(reader.entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(reader.text), ordered


class _Reader(Scanner):
    """One pass over the source."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.text: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    @property
    def last(self) -> _Open:
        return self.open[-1]

    def step(self) -> None:
        piece = self.match(_TOKEN)
        if piece == "&":
            self.at -= 1
            self._add(self.reference())
        elif piece != "<":
            self._add(piece)
        elif self.peek() == "/":
            self._end_tag(self.at - 1)
        else:
            self._start_tag(self.at - 1)

    def _start_tag(self, begin: int) -> None:
        tag = self.match(_TAG_NAME).lower()
        if not self.peek():
            raise self.refusal("Unclosed start tag", begin)
        if tag not in _KINDS:
            raise self.refusal(f'Unsupported start tag "{tag}"', begin)
        argument = ""
        self.match(SPACE)
        while self.peek() != ">":
            argument = self._attribute(tag, begin) or argument
            self.match(SPACE)
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise self.refusal('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, argument, self.offset))

    def _attribute(self, tag: str, begin: int) -> str:
        """Reads one attribute; returns its value where it says something of the entity, else ""."""
        name = self.match(_ATTRIBUTE)
        if not name:
            raise self.refusal(f'Empty attribute name in the tag "{tag}"', begin)
        self.match(SPACE)
        value = ""
        if self.peek() == "=":
            self.at += 1
            self.match(SPACE)
            value = self._value(tag, begin)
        elif not self.peek():
            raise self.refusal(f'Unclosed start tag "{tag}"', begin)
        if (tag, name) == ("blockquote", "expandable"):
            return "1"
        wanted = _ARGUMENTS.get((tag, name))
        found = wanted.fullmatch(value) if wanted else None
        return found[1] if found else ""

    def _value(self, tag: str, begin: int) -> str:
        quote = self.peek()
        if not quote:
            raise self.refusal(f'Unclosed start tag "{tag}"', begin)
        if quote not in "\"'":
            start = self.at
            token = self.match(_NAME_TOKEN)
            if self.peek() not in tuple(" \t\r\n\v\0>"):
                raise self.refusal("Unexpected end of name token", start)
            return token.lower()
        self.at += 1
        value = []
        while self.peek() not in ("", quote):
            value.append(self.reference() if self.peek() == "&" else self.take())
        self.at += 1
        if not self.peek():
            raise self.refusal("Unclosed start tag", begin)
        return "".join(value)

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise self.refusal("Unexpected end tag", begin)
        self.at += 1
        tag = self.match(_TAG_NAME).lower()
        self.match(SPACE)
        if self.peek() != ">":
            raise self.refusal("Unclosed end tag", begin)
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            place = f"at byte offset {self.bytes_before(begin)}"
            wanted = f'expected "</{opened.tag}>", found "</{tag}>"'
            raise self.refusal(f"Unmatched end tag {place}, {wanted}")
        if self.offset > opened.offset:
            self._entity(opened)

    def _entity(self, opened: _Open) -> None:
        place = {"offset": opened.offset, "length": self.offset - opened.offset}
        if opened.tag == "pre" and self._wraps_code(place):
            return
        entity: Json = {"type": _KINDS[opened.tag], **place}
        if opened.tag == "a":
            entity["url"] = _address(opened.argument or self._since(opened.offset))
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdecimal():
                raise self.refusal("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        if entity.get("url", "kept"):
            self.entities.append(entity)

    def _wraps_code(self, pre: dict[str, int]) -> bool:
        """A <pre> around exactly one <code> is one block, in the language the code names."""
        inner = self.entities[-1] if self.entities else None
        span = (pre["offset"], pre["length"])
        if inner is None or inner["type"] != "code" or (inner["offset"], inner["length"]) != span:
            return False
        inner["type"] = "pre"
        return True

    def _add(self, text: str) -> None:
        self.text.append(text)
        self.offset += units(text)

    def _since(self, offset: int) -> str:
        encoded = "".join(self.text).encode("utf-16-le")
        return encoded[2 * offset :].decode("utf-16-le")


def _address(url: str) -> str:
    """The address as Telegram keeps it; "" for one that it drops in silence."""
    if re.match(r"(?:https?|tg)://\S", url, re.I):
        return url
    return f"http://{url}" if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?", url) else ""
