"""What nobody asked about, and they tell all the same: kept in their words, for their sheet."""

from flows.asking.interview import keep
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given, Slot
from flows.interview.kinds import Text
from flows.interview.table import QUESTIONS
from flows.reading.judging import disputes
from flows.reading.lists import Lists
from flows.reading.tidying import tidied

UNTOLD = Slot("untold")
# Ours: a shorter text tells nothing that could be read a month later.
LEAST_WORDS, MOST_SIGNS = 4, 400
_BETWEEN = " · "


def tells(text: str, lists: Lists) -> bool:
    """Whether there is something to keep: no word alone, no longer text, which is one to check, nor
    what only says that something is wrong."""
    sized = len(text.split()) >= LEAST_WORDS and len(text) <= MOST_SIGNS
    return sized and not disputes(text, lists)


def note(d: Dialogue, text: str, message: int | None) -> bool:
    """Keeps it after what was told so before; whether there was room."""
    known = d.interview.given.get(str(UNTOLD))
    before = [str(known.value)] if known and known.value else []
    told = _BETWEEN.join((*before, tidied(text.strip(), d.content.lists.tongue)))
    question = QUESTIONS[UNTOLD.question]
    if not isinstance(question, Text) or len(told) > question.most:
        return False
    # Editing its message corrects a first note; one that joins others is corrected with them.
    alone = None if before else message
    keep(d, UNTOLD, Given(d.content.cleaned(told), d.now, message=alone))
    if message is not None:
        d.react(message)
    return True
