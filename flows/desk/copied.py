"""The texts to copy, as their readers are addressed, with what their person filled in."""

from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.sheet.drafts import SAYS, Draft, drafts
from flows.sheet.rules.week import Step, steps
from flows.words.blanks import Filled, filled


def whole(of: Dialogue, draft: Draft) -> Filled:
    """The text, as far as it is filled: one with an open blank is not ready."""
    words = draft.words(draft.to in of.interview.familiar)
    return filled(of.texts.text(words), of.interview.blanks, draft.kind)


def found(of: Dialogue, id: str) -> Draft | None:
    """The text of this id, of a sheet; None: it has no such text."""
    return next((draft for draft in drafts(made(of).evidence) if draft.id == id), None)


def to_say(of: Dialogue, step: Step) -> str:
    """What to say or send for a thing of the week; "" where nothing is ready."""
    if step.said:
        return of.texts.text(step.said)
    said = _whole_for(of, step)
    return said.text if said and said.open is None else ""


def beside_the_week(of: Dialogue) -> tuple[Draft, ...]:
    """The texts that the week does not say already."""
    e = made(of).evidence
    in_week = {SAYS.get(step.action) for step in steps(e) if step.action and to_say(of, step)}
    return tuple(draft for draft in drafts(e) if draft.id not in in_week)


def _whole_for(of: Dialogue, step: Step) -> Filled | None:
    draft = found(of, SAYS.get(step.action, "")) if step.action else None
    return whole(of, draft) if draft else None
