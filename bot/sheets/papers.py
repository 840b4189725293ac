"""Cards and reports, from the Typst templates of this folder.

What people wrote goes in as JSON and is only ever set as text. Fonts come with the packages that
the bot depends on, never from the system: the same document gives the same picture everywhere.
Compiling takes tens of milliseconds and releases the interpreter: call these from a thread.
"""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import msgspec
import typst

from bot.sheets.emoji import drawings
from flows.papers.document import Document
from flows.sheet.rules.table import EXPENDABLE
from flows.words.texts import cut

Which = Literal["aim", "avoid"]

FOLDER = Path(__file__).parent
PIXELS_AN_INCH = 144  # two pixels a point: the card is 540 × 675 points
_FONTS = ("fontpkg_fraunces", "fontpkg_source_sans_3", "fontpkg_noto_sans_arabic")
MOST_PAGES = 7
# From the roomiest to the tightest: a new page for each part, or not; how much of each answer.
_LAYOUTS = ((True, 10_000), (False, 10_000), (False, 120))
_MUCH = 4_500  # characters of answers that as many roomy pages never hold
ECHO = 90  # of the message, where the answers are listed
_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")
_LONG_WORD = re.compile(r"[\w.,:;/?&=#%@+~-]{25,}")
_PIECE, _BREAK = 8, "\u200b"
_HYPHENS, _HYPHEN = re.compile(r"(?<=\w)-(?=t-\w)|(?<=-t)-(?=\w)"), "\u2060-\u2060"
_TIMES, _COUNTED = re.compile(r" \u00d7 (?=\d)"), "\u00a0\u00d7\u00a0"
_LAST_WORDS = re.compile(r"(?<=[^\n]{16} )([^ \n]{1,12}) ([^ \n]{1,10})$")
_TOGETHER = "\\1\u00a0\\2"
_SAMPLE = b'#set text(font: ("Source Sans 3", "Fraunces", "Noto Sans Arabic"))\nA'
_ONE_AT_A_TIME = Lock()  # a compiler cannot be shared by two threads at once


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
    return _compiled("card.typ", data, "png")


def report(document: Document) -> bytes:
    """A PDF of at most six pages, on the document's paper."""
    written = sum(len(answer.value) for answer in (*document.answers, *document.also))
    made = b""
    for roomy, most in _LAYOUTS[written > _MUCH :]:
        made = _compiled("report.typ", _report_data(document, roomy, most), "pdf")
        if _pages(made) <= MOST_PAGES:
            break
    return made


def _report_data(document: Document, roomy: bool, most: int) -> dict[str, Any]:
    """The document with its answers cut; the message has its own place, in full."""
    data: dict[str, Any] = msgspec.to_builtins(document)
    for answer in data["answers"] + data["also"]:
        shown = ECHO if answer["slot"] == "message" else most
        answer["value"] = cut(answer["value"], shown)
    return data | {"roomy": roomy, "most-pages": MOST_PAGES}


def _pages(pdf: bytes) -> int:
    found = _PAGES.search(pdf)
    return int(found[1]) if found else 0


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


@cache
def _compiler() -> typst.Compiler:
    folders = [Path(str(files(package))) / "files" for package in _FONTS]
    fonts = typst.Fonts(include_system_fonts=False, font_paths=folders)
    return typst.Compiler(root=FOLDER, font_paths=fonts, ignore_system_fonts=True)


def _compiled(template: str, data: dict[str, Any], form: Literal["png", "pdf"]) -> bytes:
    made = _set(template, data, form)
    if not isinstance(made, bytes):
        raise TypeError("a card is one page")
    return made


def _set(
    template: str, data: dict[str, Any], form: Literal["png", "pdf"]
) -> bytes | list[bytes] | None:
    """One file, or of several pages as many pictures."""
    data = _fit_to_set(msgspec.to_builtins(data))
    text = msgspec.json.encode(data).decode()
    whole = msgspec.json.encode(data | {"emoji": drawings(text)}).decode()
    with _ONE_AT_A_TIME:
        return _compiler().compile(
            FOLDER / template, format=form, ppi=PIXELS_AN_INCH, sys_inputs={"data": whole}
        )


def warm() -> None:
    """Loads the fonts, so that the first paper does not have to."""
    with _ONE_AT_A_TIME:
        _compiler().compile(_SAMPLE, format="png")
