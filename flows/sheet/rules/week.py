"""The one thing to do this week."""

from flows.interview.answers import Action
from flows.sheet.findings.actions import action_cites
from flows.sheet.findings.finding import Basis
from flows.sheet.line import Evidence, Line
from flows.sheet.moment import moment
from flows.sheet.persona import Aim
from flows.sheet.rule import Purpose, Rule, Section, Whose
from flows.sheet.rules.beginning import again, listened_next
from flows.words.texts import Fact, Words


def action_line(e: Evidence, action: Action) -> Line | None:
    """The one thing to do this week."""
    slots = action_cites(e.answers, action)
    facts = proposal(e, action).facts
    return Line("line-action", Basis.DEDUCED, slots, facts) if slots else None


def proposal(e: Evidence, action: Action) -> Words:
    """What an action is, in a sentence with their names and their moment."""
    names_given, terms = listened_next(e), _terms(e)
    facts: dict[str, Fact] = {
        "do": "own_terms" if action is Action.WRITE_LIMITS and terms else str(action),
        "terms": terms,
        "names_known": "yes" if names_given else "no",
        "names": names_given or "",
        "person_known": "yes" if e.buyer.aim is Aim.PERSON else "no",
        "customers": "yes" if e.buyer.aim is not Aim.INTERVIEWS else "no",
        **again(e),
        **moment(e),
    }
    return Words("proposal", facts)


def _terms(e: Evidence) -> str:
    """The conditions they told for somebody they regret."""
    told = (e.quoted(regret.double_terms) for regret in e.answers.regrets)
    return next((terms for terms in told if terms), "")


def _action(e: Evidence) -> Line | None:
    return action_line(e, e.actions[0])


RULES = (
    Rule(
        "action",
        says=_action,
        on=Section.SPEAK,
        at=200,
        whose=Whose.ANYBODY,
        purpose=Purpose.ACTION,
    ),
)
