"""The gallery as one HTML file: the phone's own modules, style and icons, and what they draw."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from mimetypes import guess_type
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from bot.sandbox.state import Json
from tests.gallery.drawing import Drawing

PHONE = Path(__file__).parent.parent.parent / "bot" / "sandbox" / "phone"
HERE = Path(__file__).parent
_ICONS = re.compile(r'<svg class="icons".*?</svg>', re.DOTALL)
_IMPORT = re.compile(r'(from\s+")\./')
_ADDRESS = re.compile(r'url\("/phone/([\w.-]+)"\)')


class Cell(Struct, frozen=True):
    """One step in one way of speaking: its messages as the phone gets them."""

    voice: str
    locale: str
    messages: tuple[Json, ...]
    toast: str


class Row(Struct, frozen=True):
    """One step, in each way of speaking in which it differs."""

    section: str
    title: str
    cells: tuple[Cell, ...]


def written(rows: Iterable[Row], files: Mapping[str, str]) -> str:
    """The whole page. files: the address of each file that a message carries, by its id."""
    told = {"rows": list(rows), "files": files}
    parts = {
        "{{style}}": _style(),
        "{{icons}}": "".join(_ICONS.findall((PHONE / "index.html").read_text(encoding="utf-8"))),
        "{{modules}}": _json({"imports": _modules()}),
        "{{told}}": _json(told),
    }
    page = (HERE / "page.html").read_text(encoding="utf-8")
    return re.sub(r"\{\{\w+\}\}", lambda mark: parts[mark[0]], page)


def _style() -> str:
    phone = (PHONE / "phone.css").read_text(encoding="utf-8")
    inlined = _ADDRESS.sub(lambda found: f'url("{address(PHONE / found[1])}")', phone)
    return inlined + (HERE / "page.css").read_text(encoding="utf-8")


def _modules() -> dict[str, str]:
    """Every module of the phone, and ours, by the name under which the others import it."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in PHONE.glob("*.js")}
    sources["server.js"] = sources["api.js"]
    sources["api.js"] = (HERE / "files.js").read_text(encoding="utf-8")
    sources["gallery.js"] = (HERE / "page.js").read_text(encoding="utf-8")
    named = {f"phone/{name}": _IMPORT.sub(r"\1phone/", text) for name, text in sources.items()}
    return {name: data("text/javascript", text.encode()) for name, text in named.items()}


def address(path: Path) -> str:
    """A file as an address that holds it."""
    return data(guess_type(path.name)[0] or "text/plain", path.read_bytes())


def data(mime: str, content: bytes) -> str:
    """The content as an address that holds it."""
    return f"data:{mime};base64,{base64.b64encode(content).decode()}"


def _json(value: Any) -> str:
    """JSON that no page takes for a tag."""
    return msgspec.json.encode(value).decode().replace("<", "\\u003c")


def cells(voices: Iterable[tuple[str, str, Drawing]]) -> Iterator[Cell]:
    """A cell for each way of speaking in which a step is not what it is in one before."""
    seen = []
    for voice, locale, drawing in voices:
        looks = [*map(look_of, drawing.messages.values()), drawing.toast]
        if looks not in seen:
            seen.append(looks)
            yield Cell(voice, locale, tuple(drawing.messages.values()), drawing.toast)


def look_of(message: Json) -> tuple[Any, ...]:
    """What is seen of a message: its words, and the labels of its buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    labels = [[button["text"] for button in row] for row in rows]
    return message.get("text"), message.get("caption"), message.get("entities"), labels
