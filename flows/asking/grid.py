"""Value early: who wants and who can pay, as soon as the first chapter is over."""

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.desk.telling import line_html
from flows.interview.slots import Slot
from flows.interview.table import CHAPTER_OF, CHAPTERS, PAYERS

_LATER = CHAPTERS[CHAPTERS.index(PAYERS) + 1 :]


def say_grid(d: Dialogue, after: Slot) -> None:
    """Value early: the want/can grid, as soon as chapter 1 is over; later, when an answer that it
    rests on was corrected."""
    grid = made(d).grid
    first = not any(CHAPTER_OF[Slot.parse(s).question] in _LATER for s in d.interview.given)
    if grid and (first or any(str(after) in line.cites for line in grid)):
        lines = (line_html(d, line) for line in grid)
        d.tell(Markup("\n\n").join([d.html("grid-title"), *lines, d.html("grid-next")]))
