"""The texts to copy, as their readers are addressed, with what their person filled in."""

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.sheet.drafts import Draft, drafts
from flows.words.blanks import Filled, filled


def whole(of: Dialogue, draft: Draft) -> Filled:
    """The text, as far as it is filled: one with an open blank is not ready."""
    words = draft.words(draft.to in of.interview.familiar)
    return filled(of.texts.text(words), of.interview.blanks, draft.kind)


def found(of: Dialogue, id: str) -> Draft | None:
    """The text of this id, of a sheet; None: it has no such text."""
    return next((draft for draft in drafts(made(of).evidence) if draft.id == id), None)
