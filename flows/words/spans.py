"""Our HTML as plain text with light marks, for papers that are not Telegram's."""

import re
from html.parser import HTMLParser

from markupsafe import Markup
from msgspec import Struct

_NUMBERED = re.compile(r"(\d+)\. (?=\S|$)")
_LOOSE = " .:\u00a0\u202f"


class Span(Struct, frozen=True, omit_defaults=True):
    """A piece of text; `strong` and `said` (words to say aloud) are its only marks."""

    text: str
    strong: bool = False
    said: bool = False


class Paragraph(Struct, frozen=True, omit_defaults=True):
    """One line of a message. number: its place in a list, 0 outside of any."""

    spans: tuple[Span, ...]
    number: int = 0


class _Spans(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.lines: list[list[Span]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        first, *rest = data.split("\n")
        self._add(first)
        for text in rest:
            self.lines.append([])
            self._add(text)

    def _add(self, text: str) -> None:
        if text:
            self.lines[-1].append(Span(text, strong="b" in self.open, said="i" in self.open))


def paragraphs(html: Markup) -> tuple[Paragraph, ...]:
    """Each line of the HTML that says something."""
    reader = _Spans()
    reader.feed(str(html))
    reader.close()
    return tuple(_paragraph(line) for line in map(_trimmed, reader.lines) if line)


def plain(html: Markup) -> str:
    """The HTML without its marks, on one line."""
    return " ".join("".join(s.text for s in p.spans) for p in paragraphs(html))


def headed(html: Markup) -> tuple[str, tuple[Paragraph, ...]]:
    """The strong words a line opens with, fit for a heading, and the rest of it, which begins with
    a capital."""
    first, *rest = paragraphs(html)
    head, *spans = first.spans
    if not head.strong:
        return "", (first, *rest)
    after = _trimmed(spans)
    opening = (Paragraph((_capital(after[0]), *after[1:])),) if after else ()
    return head.text.strip(_LOOSE), (*opening, *rest)


def _paragraph(spans: list[Span]) -> Paragraph:
    numbered = _NUMBERED.match(spans[0].text)
    if numbered is None:
        return Paragraph(tuple(spans))
    first = _with(spans[0], spans[0].text[numbered.end() :])
    return Paragraph(tuple(s for s in (first, *spans[1:]) if s.text), int(numbered[1]))


def _trimmed(spans: list[Span]) -> list[Span]:
    """Without the spaces at both ends."""
    text = "".join(span.text for span in spans).strip(" ")
    if not text:
        return []
    kept = list(spans)
    kept[0] = _with(kept[0], kept[0].text.lstrip(" "))
    kept[-1] = _with(kept[-1], kept[-1].text.rstrip(" "))
    return [span for span in kept if span.text]


def _capital(span: Span) -> Span:
    return _with(span, span.text[:1].upper() + span.text[1:])


def _with(span: Span, text: str) -> Span:
    return Span(text, span.strong, span.said)
