"""The sheet as it is taken away: a card of each part, the report, the text, the data."""

from collections.abc import Callable, Mapping

import msgspec

from flows.dialogue import Dialogue, Screen, going_on, laid_out
from flows.document import Document, document
from flows.effects import Button, Effect, File, Paper
from flows.markdown import markdown
from flows.persona import Aim
from flows.reading import plain
from flows.sheet import sheet


def _json(made: Document) -> str:
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode()


CARDS = ("aim", "avoid")
# Each with the extension of its file. Text is written here; the edge draws the others.
WRITTEN: Mapping[str, tuple[str, Callable[[Document], str]]] = {
    "markdown": ("md", markdown),
    "json": ("json", _json),
}
DRAWN = {"aim": "png", "avoid": "png", "report": "pdf"}
# Of the name of a file: whatever system it lands on, it is seen whole.
LONGEST_NAME = 40


def about(d: Dialogue, interview: str) -> Dialogue | None:
    """A dialogue on one of the person's interviews, open or not; None when it is not theirs."""
    found = next((i for i in d.person.interviews if str(i.id) == interview), None)
    if found is None:
        return None
    return Dialogue(d.person.with_interview(found.understood()), d.content, d.now)


def offered(d: Dialogue) -> tuple[str, ...]:
    """The papers there are: none of an empty sheet, and no card of a part without lines."""
    made = sheet(d.path.answers, d.content.limits, d.content.lists)
    if not (made.aim.lines or made.avoid.lines or made.speak.lines):
        return ()
    empty = {card for card in CARDS if not getattr(made, card).lines}
    return tuple(paper for paper in (*DRAWN, *WRITTEN) if paper not in empty)


def papers_screen(d: Dialogue, arg: str) -> Screen:
    """What can be taken away of one interview's sheet."""
    of = about(d, arg) or d
    papers = offered(of)
    if not papers:
        return Screen(d.html("sheet-empty"), going_on(d))
    buttons = (paper_button(of, f"take.{paper}", paper) for paper in papers)
    html = d.html("screen-papers", cards=sum(paper in CARDS for paper in papers))
    return Screen(html, (*laid_out(buttons), *going_on(d)))


def paper_button(d: Dialogue, id: str, paper: str) -> Button:
    """The button for a paper of this interview, whichever is open when it is tapped."""
    return Button(d.label(id), f"paper:{paper}:{d.interview.id}")


def handed(d: Dialogue, paper: str) -> Effect:
    """The paper of this interview, as its answers stand now."""
    made = document(d)
    caption = d.label(f"handed.{paper}")
    if paper in WRITTEN:
        extension, write = WRITTEN[paper]
        return File(_name(made, paper, extension), write(made), caption)
    name = _name(made, paper, DRAWN[paper])
    return Paper(paper, name, caption, made, str(d.html("trouble-paper")))


def _name(made: Document, paper: str, extension: str) -> str:
    """A file name of plain letters: the buyer's, when there is one."""
    named = made.aim.kind in (Aim.PERSON, Aim.FAMILY)
    said = made.avoid.title if paper == "avoid" else made.aim.name if named else made.words["title"]
    words = plain(said).encode("ascii", "ignore").decode().split()
    return "-".join(["chouchou", *words])[:LONGEST_NAME].rstrip("-") + f".{extension}"
