"""Cards and reports, from the Typst templates of this folder.

What people wrote goes in as JSON and is only ever set as text. Fonts come with the packages that
the bot depends on, never from the system: the same document gives the same picture everywhere.
They wait for the compiler, tens of milliseconds: call these from a thread.
"""

import json
import re
from base64 import b64decode
from typing import Any, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot.sheets.emoji import drawings
from bot.sheets.typesetting import TYPESETTER, Asked, Set
from flows.papers.document import Document
from flows.protocol.exchange import Leaf
from flows.sheet.sheet import EXPENDABLE
from flows.words.texts import cut

Which = Literal["aim", "avoid"]

PIXELS_AN_INCH = 144  # two pixels a point: the card is 540 × 675 points
MOST_PAGES = 6
LEAST = 0.56  # of the last page, from margin to margin
_CLOSER, _WIDER = (0.75, 0.6), (1.25, 1.5, 1.75)  # how much air, when the usual one ends badly
_LITTLE = 0.35  # of a page: rather goes back onto the one before
_MUCH = 4_500  # characters of answers that as many roomy pages never hold
LEAF_SIZES = (11.5, 10.5, 9.5, 8.6, 7.8, 7, 6.2)  # in points
ECHO = 90  # of the message, where the answers are listed
_LONG_WORD = re.compile(r"[\w!-/:-@\[-`{-~]{25,}")  # of letters, digits and signs of ASCII
_PIECE, _BREAK = 8, "\u200b"
_HYPHENS, _HYPHEN = re.compile(r"(?<=\w)-(?=t-\w)|(?<=-t)-(?=\w)"), "\u2060-\u2060"
_TIMES, _COUNTED = re.compile(r" \u00d7 (?=\d)"), "\u00a0\u00d7\u00a0"
_LAST_WORDS = re.compile(r"(?<=[^\n]{16} )([^ \n]{1,12}) ([^ \n]{1,10})$")
_TOGETHER = "\\1\u00a0\\2"


class Layout(Struct, frozen=True):
    """How a report is set. roomy: or tight, as long answers are; air: between its blocks, more or
    less; answer: how many characters are shown of each."""

    roomy: bool
    air: float = 1
    answer: int = 10_000


class Laid(Struct, frozen=True):
    """A report as it was laid out, and where it ends: on which page, and how far down, from 0 to
    1."""

    pdf: bytes
    page: int
    filled: float

    @property
    def worth(self) -> tuple[bool, float]:
        """What says which of two is better."""
        return self.page <= MOST_PAGES, min(self.filled, LEAST)


def card(document: Document, which: Which) -> bytes:
    """A PNG of 1080 × 1350 pixels: whom to aim for ("aim"), or whom to avoid ("avoid")."""
    persona = document.aim if which == "aim" else document.avoid
    data = {
        "side": which,
        "persona": persona,
        "words": document.words,
        "language": document.language,
        "region": document.region,
        "expendable": EXPENDABLE,
    }
    [made] = _set("card.typ", data, "png").files
    return made


def quote(document: Document) -> bytes:
    """A PNG of the same size: what one customer says, and who."""
    data = {
        "voice": document.voices[0],
        "words": document.words,
        "language": document.language,
        "region": document.region,
    }
    [made] = _set("quote.typ", data, "png").files
    return made


def report(document: Document) -> bytes:
    """A PDF of at most six pages, on the document's paper, whose last page is no more than half
    empty: the first layout that comes to that, or else the one that comes nearest."""
    written = sum(len(answer.value) for answer in (*document.answers, *document.also))
    layout = Layout(roomy=written <= _MUCH)
    best = _laid_out(document, layout)
    for other in _others(layout, best):
        if best.worth == (True, LEAST):
            break
        best = max(best, _laid_out(document, other), key=lambda laid: laid.worth)
    return best.pdf


def leaf(page: Leaf) -> bytes:
    """A PDF of one page: the largest letters of which it holds all."""
    made = Set()
    for size in LEAF_SIZES:
        words = {"colour": page.colour, "logo": page.logo}
        data = msgspec.to_builtins(page) | {"words": words, "size": size}
        made = _set("leaf.typ", data, "pdf")
        if json.loads(made.end) == 1:
            break
    return made.files[0]


def _others(layout: Layout, laid: Laid) -> list[Layout]:
    """What to try when a layout does not end well. Of too many pages: tighter ones, the last of
    which shows less of each answer. Or else first what changes least: little that is left over goes
    back onto the page before, and much fills its own."""
    airs = (*_CLOSER, *_WIDER) if laid.filled < _LITTLE else (*_WIDER, *_CLOSER)
    if laid.page <= MOST_PAGES:
        return [replace(layout, air=air) for air in airs]
    tight = [Layout(False, air) for air in (1, *_CLOSER, *_WIDER)]
    return [other for other in tight if other != layout] + [Layout(False, answer=120)]


def _laid_out(document: Document, layout: Layout) -> Laid:
    data = _report_data(document, layout)
    made = _set("report.typ", data, "pdf")
    page, filled = json.loads(made.end)
    return Laid(made.files[0], page, filled)


def _report_data(document: Document, layout: Layout) -> dict[str, Any]:
    """The document with its answers cut, as the message has its own place, in full; and how to set
    it."""
    data: dict[str, Any] = msgspec.to_builtins(document)
    for answer in data["answers"] + data["also"]:
        shown = ECHO if answer["slot"] == "message" else layout.answer
        answer["value"] = cut(answer["value"], shown)
    rules = {"roomy": layout.roomy, "air": layout.air}
    return data | rules | {"most-pages": MOST_PAGES, "least": LEAST}


def _fit_to_set(value: Any) -> Any:
    """The data with its texts as they break well."""
    match value:
        case str():
            return _broken_well(value)
        case list() | tuple():
            return [_fit_to_set(item) for item in value]
        case dict():
            return {name: _fit_to_set(item) for name, item in value.items()}
    return value


def _broken_well(text: str) -> str:
    """The text with places to break the words that no line could hold, and none within
    « retire-t-on », before a number of times or a short last word, which would stand alone."""
    text = _LONG_WORD.sub(lambda found: _BREAK.join(_pieces(found[0])), text)
    text = _TIMES.sub(_COUNTED, _HYPHENS.sub(_HYPHEN, text))
    return _LAST_WORDS.sub(_TOGETHER, text)


def _pieces(word: str) -> list[str]:
    return [word[at : at + _PIECE] for at in range(0, len(word), _PIECE)]


def _set(template: str, data: dict[str, Any], form: Literal["png", "pdf"]) -> Set:
    data = msgspec.to_builtins(data)
    logo = [*b64decode(data["words"].pop("logo", ""))]
    data = _fit_to_set(data)
    text = msgspec.json.encode(data).decode()
    whole = msgspec.json.encode(data | {"emoji": drawings(text), "logo": logo}).decode()
    return TYPESETTER.set(Asked(template, whole, form, PIXELS_AN_INCH, end=form == "pdf"))


def warm() -> None:
    """Loads the fonts, so that the first paper does not have to."""
    TYPESETTER.set(Asked("sample.typ", "", "png", PIXELS_AN_INCH))
