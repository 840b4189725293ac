"""What to do this week: those they mean to call first, then the action and the few others that
findings call for, each with the minutes it takes. Source: method 2, 1."""

from collections.abc import Iterable, Iterator, Mapping, Set

from msgspec import Struct

from flows.interview.answers import Action
from flows.interview.conditions import no_customer
from flows.interview.memo import once
from flows.reading.phrases import plain
from flows.record.contacts import Contact
from flows.sheet import people
from flows.sheet.findings.actions import action_cites, called_for, stops_posts
from flows.sheet.findings.readers import hours_at_least
from flows.sheet.findings.selling import sells
from flows.sheet.line import (
    NOTED,
    Aim,
    Basis,
    Evidence,
    Line,
    Purpose,
    Rule,
    Section,
    Whose,
    quoted,
)
from flows.sheet.moment import again, moment
from flows.words.texts import Fact, Words

# Ours: what each takes, once one sits down to it.
MINUTES: Mapping[Action, int] = {
    Action.ASK_INTRODUCTION: 10,
    Action.ASK_INTRODUCER: 10,
    Action.CALL_FAVOURITE: 20,
    Action.CALL_FIVE: 60,
    Action.SAY_PRICE: 30,
    Action.REWRITE_TOPIC: 45,
    Action.LOOK_AT_READERS: 10,
    Action.SECOND_CUSTOMER: 20,
    Action.ASK_DEPOSIT: 15,
    Action.WRITE_LIMITS: 20,
    Action.REMOVE_BAIT: 15,
    Action.INTERVIEW_THREE: 60,
    Action.ASK_WHO_PAYS: 20,
    Action.CALL_AGAIN: 10,
    Action.PRESSING: 30,
    Action.FRAME_LATE: 20,
    Action.REMOVE_OBSTACLE: 30,
    Action.ASK_PEERS: 15,
    Action.STOP_CHANNEL: 10,
}
# One call to the favourite is enough in a week; so is one line to write.
_SAME = (
    {Action.ASK_INTRODUCTION, Action.CALL_FAVOURITE, Action.SECOND_CUSTOMER},
    {Action.WRITE_LIMITS, Action.ASK_DEPOSIT, Action.FRAME_LATE},
)
# Ours: two hours are found in any week, where no more are freed.
_USUAL_MINUTES, _MOST = 120, 5


class Step(Struct, frozen=True):
    """One thing of the week. action: what it is, or contact: whom it is to call. minutes: about how
    long it takes. cites: the answers behind it; none behind somebody whom they named for it. said:
    what to say to them."""

    action: Action | None
    minutes: int
    cites: tuple[str, ...]
    words: Words
    contact: Contact | None = None
    said: Words | None = None


def steps(e: Evidence) -> tuple[Step, ...]:
    """Three to five things, those to call first, then the action of the week; in all no longer than
    the hours that publishing takes today, or two hours."""
    room = max(_USUAL_MINUTES, 60 * hours_at_least(e.answers))
    chosen: list[Step] = []
    for one in _in_order(calls(e), tuple(_called_for(e))):
        if len(chosen) < _MOST and sum(step.minutes for step in chosen) + one.minutes <= room:
            chosen.append(one)
    return tuple(chosen)


def _in_order(called: tuple[Step, ...], rest: tuple[Step, ...]) -> Iterator[Step]:
    """Those to call first; but before one who works with us, whoever waits for something."""
    ours = [one for one in called if one.contact is not None and one.contact.told.ours]
    pressing = [one for one in rest if one.action is Action.PRESSING] if ours else []
    yield from (one for one in called if one not in ours)
    yield from (*pressing, *ours)
    yield from (one for one in rest if one not in pressing)


def calls(e: Evidence) -> tuple[Step, ...]:
    """Those they mean to call, each as a thing to do."""
    return tuple(_call(e, contact) for contact in people.called(e))


def _call(e: Evidence, contact: Contact) -> Step:
    own: dict[str, Fact] = {"do": "own", "own": people.plan(e, contact)}
    said = people.words(e, contact)
    return Step(None, people.minutes(contact), (), Words("proposal", own), contact, said)


def _called_for(e: Evidence) -> Iterator[Step]:
    """What the findings call for, but for what those to call make needless."""
    each = (people.COVERS.get(contact.because, ()) for contact in people.called(e))
    needless = {action for covered in each for action in covered} | _called_anyway(e)
    found = called_for(e.answers, e.findings, e.limits)
    every = dict.fromkeys((*_beside_calls(e, found), *e.actions, *found))
    for action in _apart(action for action in every if action not in needless):
        one = step(e, action)
        if one is not None:
            yield one


def _called_anyway(e: Evidence) -> Set[Action]:
    """What is another call to the favourite, or to who is to be called again, where one of those to
    call is them."""
    favourite = plain(e.answers.favourite or "").split()
    named = (plain(one.first or one.name).split() for one in people.called(e) if not one.thing)
    heard = plain(str(again(e)["again"])).split()
    theirs = {Action.CALL_AGAIN: heard, **dict.fromkeys(_SAME[0], favourite)}
    called = [n for n in named if n]
    return {a for a, who in theirs.items() if any(who[: len(n)] == n for n in called)}


def _beside_calls(e: Evidence, found: tuple[Action, ...]) -> Iterator[Action]:
    """What calls leave little room for, and comes first then: what they chose, and where to stop
    publishing, which takes no time."""
    if people.called(e):
        yield from (action for action in e.actions[:1] if action is e.answers.action)
        yield from (action for action in found if action is Action.STOP_CHANNEL)


def _apart(actions: Iterable[Action]) -> tuple[Action, ...]:
    """The actions, without what another of them says in other words."""
    kept: list[Action] = []
    for action in actions:
        if not any({action, other} <= same for same in _SAME for other in kept):
            kept.append(action)
    return tuple(kept)


def step(e: Evidence, action: Action) -> Step | None:
    """An action as a thing of the week; None when no answer calls for it."""
    cites = action_cites(e.answers, action)
    return Step(action, MINUTES[action], cites, proposal(e, action)) if cites else None


def action_line(e: Evidence, action: Action) -> Line | None:
    """The one thing to do this week."""
    one = step(e, action)
    return Line("line-action", Basis.DEDUCED, one.cites, one.words.facts) if one else None


def proposal(e: Evidence, action: Action) -> Words:
    """What an action is, in a sentence with their names and their moment."""
    facts = _facts(e)
    terms = action is Action.WRITE_LIMITS and facts["terms"]
    return Words("proposal", {"do": "own_terms" if terms else str(action), **facts})


@once
def _facts(e: Evidence) -> dict[str, Fact]:
    """What is told of any action."""
    names_given = e.listened_next
    return {
        "terms": _terms(e),
        "sells": sells(e.answers),
        "names_known": "yes" if names_given else "no",
        "names": names_given or "",
        "person_known": "yes" if e.buyer.aim is Aim.PERSON else "no",
        "tact": _tact(e),
        "introducers": e.answers.introducer_names,
        "introduced": "yes" if e.answers.introducer_names else "no",
        "pressing": quoted(e.answers.pressing, e.limits, NOTED).rstrip(". "),
        "by": e.answers.sent_by or e.quoted(e.answers.met_through).rstrip(". "),
        "customers": "no" if no_customer(e.answers) else "yes",
        "family": _first_fact(e, "late_payer", "family"),
        "brake": _first_fact(e, "obstacle_action", "kind") or "other",
        "channel": _stopped(e),
        **again(e),
        **moment(e),
    }


def _first_fact(e: Evidence, code: str, name: str) -> Fact:
    found = e.first(code)
    return found.facts.get(name, "") if found else ""


def _stopped(e: Evidence) -> Fact:
    """What a channel to stop is called."""
    found = next((f for f in e.all("channel") if stops_posts(f)), None)
    return found.facts.get("names", "") if found else ""


def _tact(e: Evidence) -> str:
    """Whether nobody may be asked for another who lives the same: they are grieving."""
    kind = e.first("moment_kind")
    return str(kind.facts["tact"]) if kind else "no"


def _terms(e: Evidence) -> str:
    """The conditions they told for somebody they regret, where they can be said to a customer."""
    said = (f.facts["clause"] for f in e.all("clause") if f.facts["of"] == "terms")
    return next((str(w.facts["terms"]) for w in said if isinstance(w, Words)), "")


def _action(e: Evidence) -> Line | None:
    """The first call, in their own words; else the action they are at."""
    first = next(iter(calls(e)), None)
    if first is not None:
        return Line("line-action", Basis.LIVED, (), first.words.facts)
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
