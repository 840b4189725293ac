"""What the edge makes a paper from, off the turn: its document, its file."""

from collections.abc import Callable, Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.voice import Content
from flows.papers.document import Document, document
from flows.papers.markdown import markdown
from flows.papers.takeaway import CARDS, EXTENSIONS, LONGEST_NAME, QUOTE
from flows.protocol.exchange import Paper, Signed
from flows.reading.phrases import plain
from flows.sheet.line import Aim


def _json(made: Document) -> str:
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode()


# Text is written here; the edge draws the others.
WRITTEN: Mapping[str, Callable[[Document], str]] = {"markdown": markdown, "json": _json}


class Manuscript(Struct, frozen=True):
    """What a paper is made from. name: the file's. text: what the file holds; None: the document is
    to be drawn."""

    name: str
    document: Document
    text: str | None


def manuscript(paper: Paper, content: Content) -> Manuscript:
    """What the edge makes a paper from. It takes tens of milliseconds: call it from a thread."""
    person = paper.person.with_interview(paper.interview)
    behind = paper.answers and paper.kind not in CARDS
    d = Dialogue(person, content, paper.interview.begun)
    d.heard = paper.heard
    made = _signed(document(d, behind, paper.own), paper.signed)
    write = WRITTEN.get(paper.kind)
    return Manuscript(_name(made, paper), made, write(made) if write else None)


def _signed(made: Document, sign: Signed | None) -> Document:
    """The document with what it says of whose coach opens it."""
    if sign is None:
        return made
    said = {"signed": sign.foot, "colour": sign.colour, "logo": sign.logo}
    return replace(made, words={**made.words} | said)


def _name(made: Document, paper: Paper) -> str:
    """A file name of plain letters: the buyer's, when there is one; of a quote, its theme; for a
    coach, whose it is."""
    kind = paper.kind
    if kind == QUOTE:
        said = made.voices[0].theme
        return f"{'-'.join(['chouchou', *_letters(said)])[:LONGEST_NAME]}.png"
    if paper.signed is not None:
        titles = {"aim": made.aim.title, "avoid": made.avoid.title}
        title = _letters(titles.get(kind, made.words["title"]))
        return f"{'-'.join(title)}-{paper.signed.file}.{EXTENSIONS[kind]}"
    named = made.aim.kind in (Aim.PERSON, Aim.FAMILY)
    said = made.avoid.title if kind == "avoid" else made.aim.name if named else made.words["title"]
    name = "-".join(["chouchou", *_letters(said)])[:LONGEST_NAME].rstrip("-")
    return f"{name}.{EXTENSIONS[kind]}"


def _letters(said: str) -> list[str]:
    return plain(said).encode("ascii", "ignore").decode().split()
