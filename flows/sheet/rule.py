"""A rule of the method, whole: what it finds, the line it gives, and where that line stands.

A rule is declared once, in the RULES of its module; the sheet, the papers and what is shared are
derived from all of them together (flows/sheet/rules/table.py).
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.sheet.findings.finding import Finding
from flows.sheet.line import Evidence, Line, told

Found = Finding | tuple[Finding, ...] | None
Lines = Line | tuple[Line, ...] | None


class Section(StrEnum):
    """The messages of a sheet: what it decides, then the three that tell the rest."""

    DECIDE = "decide"
    AIM = "aim"
    AVOID = "avoid"
    SPEAK = "speak"


class Whose(StrEnum):
    """Whose sheet a line stands on: of those whom somebody paid, or of those who begin."""

    PAID = "paid"
    BEGINNING = "beginning"
    ANYBODY = "anybody"


class Purpose(StrEnum):
    """What a line is there for, where other lines or the papers depend on it."""

    BARRIER = "barrier"  # all is not rosy
    SIGN = "sign"  # how it began
    KEEP = "keep"
    LESS = "less"
    TEST = "test"
    GAP = "gap"
    TEXT = "message"  # of theirs, and the next one
    ACTION = "actions"


class Rule(Struct, frozen=True):
    """One rule. code: its name, which its line bears too. finds: what follows from the answers;
    reads: the same for a rule that reads what they wrote; dated: for one that asks what day it is
    too; none of them: the line is made straight from answers and other rules' findings. says: the
    line, unless it is simply that of the finding.

    on: the message it stands in; None: it only feeds other lines. at: its place there, the lowest
    first; grid: its place in the grid told after chapter 1, 0: it is not in it. unless: it only
    stands in for lines of that purpose. follows: it is never the first. worth: what goes when a
    message is too long, the least first; None: it stays. first: its place among the few lines read
    before the rest, the lowest first; 0: it is of the rest. shared: somebody else may read it, as
    flows/sheet/shared.py says it: no money, nothing that nearly stopped a customer. proposed:
    words to use, not something to believe.
    """

    code: str
    finds: Callable[[Answers, Limits], Found] | None = None
    reads: Callable[[Answers, Limits, Lists], Found] | None = None
    dated: Callable[[Answers, Limits, Lists, date], Found] | None = None
    says: Callable[[Evidence], Lines] | None = None
    on: Section | None = None
    at: int = 0
    grid: int = 0
    whose: Whose = Whose.PAID
    purpose: Purpose | None = None
    unless: Purpose | None = None
    follows: bool = False
    worth: int | None = None
    first: int = 0
    shared: bool = False
    proposed: bool = False

    @property
    def line(self) -> str:
        """The id of its line."""
        return f"line-{self.code}"

    def lines(self, e: Evidence) -> tuple[Line, ...]:
        """What it has to say."""
        said = self.says(e) if self.says else told(e.first(self.code))
        return (said,) if isinstance(said, Line) else said or ()
