"""What a turn asks of the edge, in order. Texts are Telegram's HTML, in the person's language."""

from msgspec import Struct

from flows.papers.parts import Document


class Button(Struct, frozen=True, omit_defaults=True):
    """One button. data: what a tap sends back (1-64 bytes), or copy: a text it copies (1-256)."""

    label: str
    data: str | None = None
    copy: str | None = None
    style: str | None = None


Rows = tuple[tuple[Button, ...], ...]


class Say(Struct, frozen=True, tag=True):
    """A new message. asks: it carries the open question; its buttons close with the answer."""

    html: str
    rows: Rows = ()
    asks: bool = False


class Edit(Struct, frozen=True, tag=True):
    """A message of ours, rewritten; without rows it loses its buttons."""

    message: int
    html: str
    rows: Rows = ()


class Rekey(Struct, frozen=True, tag=True):
    """Other buttons under a message of ours."""

    message: int
    rows: Rows


class Close(Struct, frozen=True, tag=True):
    """The buttons under the last question go, and it shows the answer if `html` says so: it was
    answered by typing."""

    html: str | None = None


class React(Struct, frozen=True, tag=True):
    """A 👍 on a message of the person: their answer is recorded."""

    message: int


class Toast(Struct, frozen=True, tag=True):
    """A short notice over the chat, in answer to a tap."""

    text: str


class File(Struct, frozen=True, tag=True):
    """A document sent to the person."""

    name: str
    content: str
    caption: str


class Paper(Struct, frozen=True, tag=True):
    """A paper to draw, then to send. kind: "aim" or "avoid", a card, or "report". name: the file's.
    sorry: what is said, as HTML, if it cannot be drawn."""

    kind: str
    name: str
    caption: str
    document: Document
    sorry: str


class Erase(Struct, frozen=True, tag=True):
    """Everything stored of the person goes, now."""


Effect = Say | Edit | Rekey | Close | React | Toast | File | Paper | Erase
