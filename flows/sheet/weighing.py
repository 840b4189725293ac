"""The one scorer: a text is the same kind, and gets the same points, on the sheet and before it is
published."""

from msgspec import Struct

from flows.interview.answers import Answers, Homework, Trust
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.masking import masked
from flows.reading.phrases import fold, plain
from flows.scoring.evidence import Read
from flows.scoring.kinds import SCORED, Kind
from flows.scoring.specificity import Score, score
from flows.scoring.traits import Recognised, recognised
from flows.sheet.circle import Circle, circle


class Weighed(Struct, frozen=True):
    """A text as it was read. kind: what it was measured as; told: whether the person said so.
    score: None for what is not scored."""

    read: Read
    circle: Circle
    seen: Recognised
    kind: Kind
    told: bool
    score: Score | None


def weigh(
    text: str, answers: Answers, lists: Lists, limits: Limits, told: Kind | None = None
) -> Weighed:
    """The text read and scored as it may be kept: without full names, phones and addresses. told:
    the kind the person said it is."""
    known, shown = circle(answers, lists, limits), masked(text, lists).text
    read = Read(fold(shown), lists, limits, known.known)
    seen = recognised(read)
    kind = told or seen.read_as
    homework, introduced = _said_of_it(shown, answers)
    scored = score(read, kind, homework, introduced) if kind in SCORED else None
    return Weighed(read, known, seen, kind, told is not None, scored)


def _said_of_it(text: str, answers: Answers) -> tuple[tuple[Homework, ...], bool]:
    """What they answered of the last message they sent, when the text is that message."""
    if not answers.message or plain(text) != plain(answers.message):
        return (), False
    return answers.homework, Trust.INVITED in answers.trust_test
