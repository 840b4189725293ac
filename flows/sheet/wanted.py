"""Which of the texts to copy the week and the decisions use: those are shown first."""

from flows.interview.answers import Action
from flows.sheet.drafts import Draft, drafts
from flows.sheet.line import Evidence
from flows.sheet.rules.week import steps

# The words to say, by what is done with them.
SAYS = {
    Action.ASK_INTRODUCTION: "ask_favourite",
    Action.ASK_INTRODUCER: "ask_introducer",
    Action.ASK_PEERS: "ask_peers",
    Action.FRAME_LATE: "terms",
    Action.WRITE_LIMITS: "clause",
    Action.ASK_DEPOSIT: "clause",
    Action.REWRITE_TOPIC: "post",
    Action.INTERVIEW_THREE: "invite",
}
# What is said to those who are turned down or framed.
_FRAMING = ("refusal", "clause", "terms", "questions")
MOST_WANTED = 4


def wanted(e: Evidence) -> tuple[Draft, ...]:
    """Those that the week uses, in its order, then the second decision's; at most MOST_WANTED."""
    of_week = (SAYS.get(step.action, "") for step in steps(e) if step.action)
    order = dict.fromkeys((*of_week, *_FRAMING))
    by_id = {draft.id: draft for draft in drafts(e)}
    return tuple(by_id[id] for id in order if id in by_id)[:MOST_WANTED]
