"""What they say of the sheet: a complaint is none of the "yes", and no skip."""

from flows.asking.interview import prompt
from flows.asking.understanding import read
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Misread, Slot
from flows.interview.options import LooksLike
from flows.reading.asides import corrects
from flows.reading.judging import complains
from flows.reading.phrases import plain

VERDICT = Slot("looks_like")
# Ours: fewer words do not say what is not so.
_LEAST_WORDS = 5


def finds_fault(d: Dialogue, text: str) -> bool:
    """Whether a reply says what is not so on the sheet: as the button does and more, or where no
    button says it surely."""
    if len(plain(text).split()) < _LEAST_WORDS:
        return False
    value = read(prompt(d, VERDICT), text)
    faulty = complains(text, d.content.lists) or corrects(text, d.content.asides)
    return value == LooksLike.WRONG or (isinstance(value, Misread) and faulty)
