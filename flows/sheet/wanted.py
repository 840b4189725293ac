"""Which of the texts to copy the week and the decisions use: those are shown first."""

from collections.abc import Iterable, Iterator

from flows.sheet.drafts import SAYS, Draft, drafts
from flows.sheet.line import Evidence
from flows.sheet.rules.week import steps
from flows.words.texts import Fact, Words

# What is said to those who are turned down or framed.
_FRAMING = ("questions", "refusal", "clause", "terms")
MOST_WANTED = 2


def wanted(e: Evidence) -> tuple[Draft, ...]:
    """Those that the week uses, in its order, then the second decision's; at most MOST_WANTED.
    Conditions are said once."""
    of_week = (SAYS.get(step.action, "") for step in steps(e) if step.action)
    order = dict.fromkeys((*of_week, *_FRAMING))
    by_id = {draft.id: draft for draft in drafts(e)}
    every = (by_id[id] for id in order if id in by_id)
    terms = e.terms_told(e.regret_turn)[0] if e.answers.regrets else ""
    return tuple(_once(every, terms))[:MOST_WANTED]


def _once(of: Iterable[Draft], terms: str) -> Iterator[Draft]:
    """The texts, but for those that say the conditions that one before them says."""
    told = False
    for draft in of:
        says = bool(terms) and any(_holds(fact, terms) for fact in draft.facts.values())
        if not (told and says):
            yield draft
        told = told or says


def _holds(fact: Fact, terms: str) -> bool:
    if isinstance(fact, Words):
        return any(_holds(inner, terms) for inner in fact.facts.values())
    return fact == terms
