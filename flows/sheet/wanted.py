"""Which of the texts to copy the week and the decisions use: those are shown first."""

from flows.sheet.drafts import SAYS, Draft, drafts
from flows.sheet.line import Evidence
from flows.sheet.rules.week import steps

# What is said to those who are turned down or framed.
_FRAMING = ("refusal", "clause", "terms", "questions")
MOST_WANTED = 4


def wanted(e: Evidence) -> tuple[Draft, ...]:
    """Those that the week uses, in its order, then the second decision's; at most MOST_WANTED."""
    of_week = (SAYS.get(step.action, "") for step in steps(e) if step.action)
    order = dict.fromkeys((*of_week, *_FRAMING))
    by_id = {draft.id: draft for draft in drafts(e)}
    return tuple(by_id[id] for id in order if id in by_id)[:MOST_WANTED]
