"""A text to copy, as its reader is addressed, with what its person filled in."""

from flows.desk.dialogue import Dialogue
from flows.sheet.drafts import Draft
from flows.words.blanks import Filled, filled


def whole(of: Dialogue, draft: Draft) -> Filled:
    """The text, as far as it is filled: one with an open blank is not ready."""
    words = draft.words(draft.to in of.interview.familiar)
    return filled(of.texts.text(words), of.interview.blanks)
