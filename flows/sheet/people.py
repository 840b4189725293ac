"""Those they mean to call this week: each as a thing to do, with the words to say or send.

What is private of the reason stays with them: of all that they wrote, a text names a sum that is
owed or asked for, a day, since which month, and who or what it is about. Source: method 2, 1 and 5.
"""

from collections.abc import Mapping

from flows.interview.answers import Action
from flows.record.contacts import Because, Contact, to_call
from flows.sheet.findings.selling import sells
from flows.sheet.line import Evidence
from flows.words.texts import Fact, Words, cut

# Ours: what a call or a message takes, once one sits down to it.
MINUTES: Mapping[Because, int] = {
    Because.WAITS: 15,
    Because.QUIET: 10,
    Because.OWES: 10,
    Because.FETCH: 10,
    Because.INTRODUCES: 10,
    Because.THANKS: 5,
    Because.REFUSE: 10,
    Because.OTHER: 10,
}
# What a call to somebody makes needless this week, as it would say the same.
COVERS: Mapping[Because, frozenset[Action]] = {
    Because.WAITS: frozenset({Action.PRESSING}),
    Because.QUIET: frozenset({Action.CALL_FAVOURITE, Action.PRESSING}),
    Because.OWES: frozenset({Action.PRESSING}),
    Because.INTRODUCES: frozenset({Action.ASK_INTRODUCTION, Action.ASK_INTRODUCER}),
    Because.THANKS: frozenset({Action.ASK_INTRODUCER}),
}
# Ours: a reason in brackets is a line on a phone.
_REASON = 90


def called(e: Evidence) -> tuple[Contact, ...]:
    """Those to call now, first the one that the week begins with."""
    return to_call(e.people)


def plan(e: Evidence, contact: Contact) -> Words:
    """Whom to call, and why, in a sentence."""
    said = cut(contact.why or "", _REASON)
    why = said if said[-2:-1].isupper() else said.rstrip(". ")  # « Mme S. » keeps its point
    facts: dict[str, Fact] = {
        "kind": str(contact.because),
        "name": contact.name,
        "why": why,
        "why_known": _yes(why),
        "sells": sells(e.answers),
    }
    return Words("plan", facts)


def words(e: Evidence, contact: Contact) -> Words | None:
    """What to say to them, or send; None: their reason gives no words, and they told none."""
    if contact.own:
        return Words("say-own", {"own": contact.own})
    if contact.because is Because.OTHER:
        return None
    terms = _terms(e)
    facts: dict[str, Fact] = {
        "greeted": str(contact.greeted),
        "first": contact.first,
        "address": "tu" if contact.tu else "vous",
        "sum": contact.sum or "",
        "sum_known": _yes(contact.sum),
        "since": contact.since or "",
        "since_known": _yes(contact.since),
        "of": contact.of or "",
        "of_known": "some" if contact.of == "" else _yes(contact.of),
        "day": contact.day or "",
        "day_known": _day(contact),
        "priced": _yes(contact.priced),
        "sorry": _yes(contact.sorry),
        "sells": sells(e.answers),
        "terms": terms,
        "terms_known": _yes(terms),
    }
    return Words(f"say-{contact.because}", facts)


def _day(contact: Contact) -> str:
    """How a day is told: by it, "for" it, some day; or none is."""
    told = "by" if contact.due else "for" if contact.day else "some"
    return "no" if contact.day is None else told


def _terms(e: Evidence) -> str:
    """The conditions they told, of whichever regret."""
    told = (e.quoted(regret.double_terms).rstrip(". ") for regret in e.answers.regrets)
    return next(filter(None, told), "")


def _yes(known: object) -> str:
    return "yes" if known else "no"
