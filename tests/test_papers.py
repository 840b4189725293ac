"""Cards and reports: their size, their pages, all that they must say, and nothing injected."""

import io
import re
import struct
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

import pypdf
import pytest

from bot.sheets import papers
from bot.sheets.cache import Made, Papers
from bot.sheets.emoji import drawings
from bot.sheets.papers import Which, card, report
from flows.papers.document import Document
from flows.papers.parts import Line
from tests.papers_for_tests import four_groups, handed_over, situation, situations, worst, written

CASES = {
    "complete": (situation("marco"), "fr"),
    "complete-en": (situation("marco"), "en-US"),
    "express": (situation("express_minimum"), "fr"),
    "express-en": (situation("express_minimum"), "en-US"),
    "message": (situation("copy_paste"), "fr"),
    "no-customer": (situation("no_customer"), "fr"),
    "no-customer-en": (situation("no_customer"), "en-GB"),
    "target": (situation("target"), "en"),
    "four-groups": (four_groups(), "fr"),
    "nothing": ({"offer": "des logos", "paid_count": "some"}, "fr"),
    "worst": (worst(), "fr"),
    "worst-en": (worst(), "en-US"),
}
every_case = pytest.mark.parametrize("case", CASES)
FOOT = 56  # points, up to the top of a page's last line
FOOTER = 42  # points, up to above what each page ends with
HALF, NEARLY = 0.5, 0.48
LONG_RULE = 200  # points: what is shorter belongs to a chart
POINTS = {"a4": (595, 842), "us-letter": (612, 792)}
# The opening words of these are a gauge and a pull quote.
SHOWN_OTHERWISE = ("line-message_score", "line-quote")
OURS = ("Fraunces", "SourceSans3", "NotoSansArabic", "LibertinusSerif", "NewCM", "DejaVu")


@cache
def document(case: str) -> Document:
    values, locale = CASES[case]
    return written(values, locale)


@cache
def pdf(case: str) -> bytes:
    return report(document(case))


class Rules:
    """The long level lines that a page draws between its texts."""

    def __init__(self) -> None:
        self._at: list[tuple[float, float]] = []
        self._found: list[tuple[float, float, float]] = []

    def draw(self, operator: bytes, operands: list[Any], to_page: list[float], _: Any) -> None:
        """One drawing order of the page."""
        if operator in (b"m", b"l"):
            x, y = map(float, operands)
            at = (x * to_page[0] + to_page[4], y * to_page[3] + to_page[5])
            self._at = [at] if operator == b"m" else [*self._at, at]
        elif operator == b"S" and len(self._at) == 2:
            (left, y), (right, other) = sorted(self._at)
            self._found += [(left, right, y)] if y == other and right - left > LONG_RULE else []

    def cross(self, x: float, baseline: float, size: float) -> bool:
        """Whether one runs through the letters that stand there."""
        low, high = baseline - 0.25 * size, baseline + 0.8 * size
        return any(left - 1 <= x <= right and low < y < high for left, right, y in self._found)


class Read:
    """What a report says, read once: its pages' sizes, its text above their feet, what begins
    outside a page, what a rule runs through, and how far down each page its last words are, from 0
    to 1."""

    def __init__(self, made: bytes) -> None:
        self.reader = pypdf.PdfReader(io.BytesIO(made))
        self.sizes = [
            (float(page.mediabox.width), float(page.mediabox.height)) for page in self.reader.pages
        ]
        self.outside: list[str] = []
        self.crossed: list[str] = []
        self.filled: list[float] = []
        pages = zip(self.reader.pages, self.sizes, strict=True)
        self.text = squeezed("".join(self._text(page, *size) for page, size in pages))

    def _text(self, page: pypdf.PageObject, width: float, height: float) -> str:
        def see(said: str, to_page: list[float], matrix: list[float], _: Any, size: float) -> None:
            up = matrix[4] * to_page[1] + matrix[5] * to_page[3] + to_page[5]
            if up > FOOTER:
                body.append(said)
            if not said.strip():
                return
            inside = 0 <= matrix[4] <= width and 0 <= matrix[5] <= height
            self.outside.extend([] if inside else [said])
            lowest.append(min(up, height) if up > FOOT else height)
            along = matrix[4] * to_page[0] + to_page[4]
            standing.append((said, along, up, abs(matrix[3] * to_page[3]) * size))

        rules, lowest, standing = Rules(), list[float](), list[tuple[str, float, float, float]]()
        body: list[str] = []
        page.extract_text(visitor_operand_before=rules.draw, visitor_text=see)
        self.filled.append(1 - min(lowest) / height)
        self.crossed += [said for said, *where in standing if rules.cross(*where)]
        return "".join(body)


@cache
def read(case: str) -> Read:
    return Read(pdf(case))


def squeezed(text: str) -> str:
    """Text without what setting it changes: spaces, breaks, hyphens, ligatures."""
    for ligature, letters in {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"}.items():
        text = text.replace(ligature, letters)
    return re.sub(r"[\s\u00ad\u200b\u2010\u2011\u2060-]", "", text)


@pytest.mark.parametrize("which", ["aim", "avoid"])
@every_case
def test_a_card_is_one_picture(case: str, which: Which) -> None:
    """Whatever was answered, a card is one PNG of 1080 × 1350 pixels."""
    made = card(document(case), which)
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">II", made[16:24]) == (1080, 1350)


@every_case
def test_a_report_has_a_few_pages(case: str) -> None:
    """Whatever was answered, a report has at most six pages, of the size that its place uses."""
    assert len(read(case).sizes) <= papers.MOST_PAGES
    for size in read(case).sizes:
        assert size == pytest.approx(POINTS[document(case).paper], abs=1)


def every_line(made: Document) -> Iterator[Line]:
    yield from (line for line in made.decide if line.id != "line-decide_week")  # the week says it
    yield from made.aim.lines + made.avoid.lines
    speak = made.speak
    yield from speak.keep + speak.less + speak.test + speak.others
    yield from made.message.lines if made.message else ()


def latin(words: str) -> bool:
    """Whether the words are extracted from a page in the order in which they are read."""
    return not re.search(r"[\u0590-\u06ff]", words) and not drawings(words)


@every_case
def test_every_line_is_on_paper(case: str) -> None:
    """Each line of the sheet is in the report, whole: nothing is cut or left out."""
    for line in every_line(document(case)):
        if line.id not in SHOWN_OTHERWISE:
            assert squeezed(line.head) in read(case).text, line.head
        for span in (span for paragraph in line.body for span in paragraph.spans):
            assert not latin(span.text) or squeezed(span.text) in read(case).text, span.text
    for name in (document(case).aim.name, document(case).avoid.name):
        assert squeezed(name) in read(case).text


@every_case
def test_every_answer_is_on_paper(case: str) -> None:
    """Each answer that a line rests on is listed under its question, in full: nothing is cut but
    the message, which has a place of its own."""
    for answer in document(case).answers + document(case).also:
        asked = squeezed(answer.name), squeezed(answer.question)
        assert any(question in read(case).text for question in asked)
        whole = squeezed(answer.value)[: papers.ECHO // 2 if answer.slot == "message" else None]
        assert not latin(whole) or whole in read(case).text, whole


@every_case
def test_the_week_and_the_texts_are_on_paper(case: str) -> None:
    """Each step of the week, with its minutes, and each text to copy are in the report, whole."""
    made, text = document(case), read(case).text
    for step in made.week.steps if made.week else ():
        assert squeezed(step.takes) in text
        for said in (span.text for paragraph in step.what for span in paragraph.spans):
            assert not latin(said) or squeezed(said) in text, said
    for draft in made.drafts:
        for line in (draft.name, *draft.text.splitlines()):
            assert not latin(line) or squeezed(line) in text, line


@every_case
def test_nothing_leaves_the_page(case: str) -> None:
    """Every piece of text begins within its page."""
    assert not read(case).outside


@every_case
def test_no_rule_runs_through_a_text(case: str) -> None:
    """Between two lines of the sheet the rule has room: an opening that is taller than what follows
    it is not struck through."""
    assert not read(case).crossed


@pytest.mark.parametrize("locale", ["fr", "en-US"])
def test_every_golden_case_has_its_papers(locale: str) -> None:
    """Each golden case gives two cards, and a report of two to six pages none of which is half
    empty, in both languages."""
    for name in situations():
        made = written(situation(name), locale)
        assert card(made, "aim") != card(made, "avoid")
        pages = Read(report(made))
        assert 2 <= len(pages.sizes) <= papers.MOST_PAGES, name
        assert min(pages.filled) >= HALF, (name, pages.filled)


@every_case
def test_no_page_is_half_empty(case: str) -> None:
    """Pages are filled, the last one too, and of the longest answers: to half their height."""
    assert min(read(case).filled) >= HALF, read(case).filled


@pytest.mark.parametrize("answers", [True, False])
def test_what_is_handed_over_is_as_full(answers: bool) -> None:
    """Who may read the sheet of another person, with the answers or without, has full pages too,
    though no texts to copy nor answers fill them: to half their height, or nearly."""
    for name in situations():
        made = handed_over(situation(name), answers)
        pages = Read(report(made))
        assert len(pages.sizes) <= papers.MOST_PAGES, name
        assert min(pages.filled) >= NEARLY, (name, pages.filled)
        assert not pages.outside and not pages.crossed, name
        assert squeezed(made.words["lived"]) in pages.text, name


def test_without_the_answers() -> None:
    """Who may read the sheet and not the answers sees neither these nor the message, nor a number
    that leads to one."""
    made = document("message")
    text = Read(report(written(*CASES["message"], behind=False))).text
    assert made.message is not None and squeezed(made.message.sent)[:40] not in text
    assert squeezed(made.words["answers"]) not in text
    for line in made.aim.lines + made.avoid.lines:
        numbered = squeezed(line.body[-1].spans[-1].text) + str(line.rests_on[0])
        assert numbered in read("message").text and numbered not in text


def test_markup_is_only_text() -> None:
    """What looks like code or markup is printed as it was typed."""
    for sign in ('#panic("x")', "*gras*", "$x^2$", "</b>", "<label>", "`code`", "_y_"):
        assert squeezed(sign) in read("worst").text, sign


@every_case
def test_fonts_travel_with_the_bot(case: str) -> None:
    """A report uses only fonts that come with the packages, never those of the system."""
    found = re.findall(rb"/BaseFont/(?:[A-Z]{6}\+)?([\w-]+)", pdf(case))
    names = {name.decode() for name in found}
    assert names and all(any(ours in name for ours in OURS) for name in names), names


def test_arabic_has_its_own_letters() -> None:
    """Arabic is set in a font that has it, so that no empty box stands for a letter."""
    assert b"NotoSansArabic" in pdf("worst")


def test_papers_are_the_same_each_time() -> None:
    """The same document gives the same card and the same report, to the byte."""
    again = written(*CASES["complete"])
    assert card(again, "aim") == card(document("complete"), "aim")
    assert report(again) == pdf("complete")


def test_emoji_are_drawn() -> None:
    """Emoji become drawings, whole sequences first; → and ✓ stay with the fonts."""
    found = dict(drawings("oui 👩🏽‍🍳 ❤️ 🇨🇦 1️⃣ 👩 → ✓ 12 #x"))
    assert set(found) == {"👩🏽‍🍳", "❤️", "🇨🇦", "1️⃣", "👩"}
    assert all(svg.startswith("<svg") for svg in found.values())
    lengths = [len(sequence) for sequence, _ in drawings("👩🏽‍🍳👩❤️")]
    assert lengths == sorted(lengths, reverse=True)


def test_an_unknown_emoji_is_a_dot() -> None:
    """An emoji without a drawing is shown as a quiet dot, not as an empty box."""
    ((_, svg),) = drawings("\U0001faff")
    assert "circle" in svg


def test_a_paper_is_made_once() -> None:
    """The same paper is made once, as long as it is remembered, and room is bounded."""
    made: list[str] = []

    def make(key: str) -> Made:
        made.append(key)
        return Made(f"{key}.png", bytes(40))

    kept = Papers(room=100)
    for asked in ("one", "one", "two", "three", "one"):
        assert kept.once(1, asked, partial(make, asked)).name == f"{asked}.png"
    assert made == ["one", "two", "three", "one"]  # it was forgotten for the third
