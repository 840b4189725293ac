"""The sheet as it is taken away: a card of each part, the report, the text, the data."""

from collections.abc import Iterable
from hashlib import sha256

import msgspec
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, Screen, Take, going_on, labelled, laid_out, said
from flows.desk.shelf import about
from flows.papers.pages import country
from flows.protocol.exchange import Button, Paper
from flows.reading.judging import insult
from flows.record.person import Interview, Place, latest, role, tasks
from flows.record.released import Verbatims
from flows.sheet.line import Line
from flows.sheet.shared import shown
from flows.words import spans
from flows.words.texts import cut

AIM, AVOID = CARDS = ("aim", "avoid")
EXTENSIONS = {"aim": "png", "avoid": "png", "report": "pdf", "markdown": "md", "json": "json"}
QUOTE = "quote"
"""One quote of a customer, as a picture."""
# Of the name of a file: whatever system it lands on, it is seen whole.
LONGEST_NAME = 40


def offered(d: Dialogue) -> tuple[str, ...]:
    """The papers there are: none of an empty sheet, and no card of a part without lines."""
    made = d.content.sheet(d.path.answers, d.content.limits, d.content.lists)
    if not (made.aim.lines or made.avoid.lines or made.speak.lines):
        return ()
    shows = {"aim": (*made.decide.lines, *made.aim.lines), "avoid": made.avoid.lines}
    empty = {card for card in CARDS if not shown(shows[card])}
    return tuple(paper for paper in EXTENSIONS if paper not in empty)


def papers_screen(d: Dialogue, arg: str) -> Screen:
    """What can be taken away of one sheet, by its reference."""
    of, ref = about(d, arg) or d, arg or str(d.interview.id)
    papers = offered(of)
    if not papers:
        return Screen(d.html("sheet-empty"), going_on(d))
    buttons = (labelled(d.label(f"take.{paper}"), Take(paper, str(ref))) for paper in papers)
    html = d.html("screen-papers", cards=sum(paper in CARDS for paper in papers))
    return Screen(html, (*laid_out(buttons), *going_on(d)))


def paper_button(d: Dialogue, id: str, paper: str) -> Button:
    """The button for a paper of the open interview's sheet, whichever is open when it is tapped."""
    return labelled(d.label(id), Take(paper, str(d.interview.id)))


def handed(d: Dialogue, kind: str) -> Paper:
    """The paper of this interview, as its answers stand now."""
    caption, sorry = d.label(f"handed.{kind}"), str(d.html("trouble-paper"))
    rows = ((share_button(d),),) if kind in CARDS else ()
    if kind in CARDS and blunt(d, kind):  # read again first; then it is forwarded like any picture
        caption, rows = f"{caption}\n{d.label('handed-blunt')}", ()
    heard = d.heard.for_others() if d.heard and kind != AVOID else None
    return Paper(kind, d.person, d.interview, key(d, kind), caption, sorry, rows, heard=heard)


def pictured(d: Dialogue, said: Verbatims) -> Paper:
    """The one quote that is said here as a picture; now or never."""
    alone = d.person.interview or Interview(0, d.now, Place("depth"))
    caption, sorry = d.label("handed.quote"), str(d.html("trouble-paper"))
    return Paper(QUOTE, d.person, alone, QUOTE, caption, sorry, heard=said, fleeting=True)


def blunt(d: Dialogue, card: str) -> bool:
    """Whether somebody could be hurt by their words on a card."""
    made = d.content.sheet(d.path.answers, d.content.limits, d.content.lists)
    return any(_hurts(d, line) for line in getattr(made, card).lines)


def shareable(d: Dialogue, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines to send into any chat: what is blunt is read again, and sent by hand."""
    return tuple(line for line in shown(lines) if not _hurts(d, line))


def _hurts(d: Dialogue, line: Line) -> bool:
    return insult(spans.plain(said(d, line.words)), d.content.lists)


def handed_over(d: Dialogue, kind: str, answers: bool) -> Paper:
    """The paper for somebody else who may see it now; answers: those behind it as well."""
    shown = replace(handed(d, kind), rows=(), answers=answers, own=False, fleeting=True)
    return replace(shown, key=f"{shown.key}-{'answers' if answers else 'sheet'}")


def share_button(d: Dialogue) -> Button:
    """Opens the choice of a chat, then what of this sheet can be sent into it."""
    favourite = d.interview.given.get("favourite")
    asked = cut(str(favourite.value or ""), LONGEST_NAME) if favourite else ""
    return Button(d.label("share-sheet"), share=asked)


def key(d: Dialogue, kind: str) -> str:
    """All that a paper depends on, as one word: as long as the bot is the same, the same key is the
    same paper to the byte."""
    person, interview = d.person, d.interview
    address = (d.content.variant(person), d.content.currency(person), country(person))
    doing = [(task.what, task.own, task.done is not None) for task in tasks(interview)]
    dated = (latest(interview), person.settings.time_zone)
    spoken = sorted(interview.familiar)
    rests_on = (kind, interview.values(), dated, doing, role(person, interview), address, spoken)
    return sha256(msgspec.json.encode(rests_on, order="deterministic")).hexdigest()
