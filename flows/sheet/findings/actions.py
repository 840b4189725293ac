"""What to do this week: the actions the findings call for, best first."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from flows.interview.answers import Action, Answers, Channel, FirstSign, Introducers, PeerReferral
from flows.interview.conditions import no_customer
from flows.interview.options import Reactions
from flows.limits import Limits
from flows.sheet.findings.regrets import Cause, causes
from flows.sheet.findings.talks import to_call_again
from flows.sheet.line import Finding, Level, cites

Three = tuple[Action, Action, Action]
SAID_ALOUD = (Channel.SITE, Channel.SOCIAL, Channel.AD, Channel.PLATFORM, Channel.SHOP)


class Case(Struct, frozen=True):
    """What decides between actions. levels: of each finding, by code. stops: whether publishing
    somewhere is to be stopped. obstacle: whether what nearly stopped the favourite can be removed.
    late: the share of the money that comes late, in percent."""

    answers: Answers
    levels: dict[str, Level | None]
    causes: frozenset[Cause]
    stops: bool
    obstacle: bool
    late: int
    limits: Limits


def _introduced(case: Case) -> bool:
    """Someone can introduce them: they said so, or recommendation already brings payers."""
    if case.answers.introducers is Introducers.NONE:
        return False
    brought = case.answers.last_five.get(Channel.RECOMMENDATION, 0)
    return case.answers.introducers is not None or brought > 1


def introducer(answers: Answers) -> bool:
    """They told who brought the favourite."""
    by_people = answers.found_by in (Channel.RECOMMENDATION, Channel.NETWORK)
    return by_people and answers.met_through is not None


def _paid_badly(case: Case) -> bool:
    return Cause.PAYMENT in case.causes or "dreamer" in case.levels


def _has_terms(answers: Answers) -> bool:
    """They told their conditions: those are what the next quote should say."""
    return any(regret.double_terms for regret in answers.regrets)


def _asks_deposit(answers: Answers) -> bool:
    """They ask for one already, or have conditions of their own, a deposit perhaps."""
    refused = any(r.first_sign is FirstSign.REFUSED_DEPOSIT for r in answers.regrets)
    return refused or _has_terms(answers)


# In the order of what it changes: the money at risk first, then who, then where.
_WHEN: tuple[tuple[Action, Callable[[Case], bool]], ...] = (
    (Action.PRESSING, lambda c: bool(c.answers.pressing)),
    (Action.SECOND_CUSTOMER, lambda c: c.levels.get("concentration") is Level.RED),
    (Action.FRAME_LATE, lambda c: c.late >= c.limits.late_heavy),
    (Action.CALL_FAVOURITE, lambda c: "target_only" in c.levels),
    (Action.SAY_PRICE, lambda c: "untested" in c.levels or "no_payer_yet" in c.levels),
    (Action.ASK_INTRODUCER, lambda c: introducer(c.answers)),
    (Action.ASK_INTRODUCTION, _introduced),
    (Action.REMOVE_OBSTACLE, lambda c: c.obstacle),
    (Action.ASK_PEERS, lambda c: c.answers.peer_referral is PeerReferral.SEVERAL),
    (Action.CALL_FIVE, lambda c: "call_five" in c.levels),
    (Action.REWRITE_TOPIC, lambda c: "theo" in c.levels and not c.stops),
    (Action.WRITE_LIMITS, lambda c: Cause.WORKLOAD in c.causes),
    (Action.WRITE_LIMITS, lambda c: _paid_badly(c) and _has_terms(c.answers)),
    (Action.ASK_DEPOSIT, lambda c: _paid_badly(c) and not _asks_deposit(c.answers)),
    (Action.FRAME_LATE, lambda c: c.late > 0),
    (Action.STOP_CHANNEL, lambda c: c.stops),
    (Action.LOOK_AT_READERS, lambda c: c.answers.reactions is Reactions.UNKNOWN),
    (
        Action.REWRITE_TOPIC,
        lambda c: c.levels.get("reader_gap") in (Level.RED, Level.AMBER) and not c.stops,
    ),
    (Action.CALL_FAVOURITE, lambda c: c.answers.favourite is not None),
    (Action.ASK_WHO_PAYS, lambda c: c.answers.payer is None),
    (Action.ASK_INTRODUCTION, lambda c: c.answers.introducers is not Introducers.NONE),
    (Action.SAY_PRICE, lambda c: True),
    (Action.WRITE_LIMITS, lambda c: True),
    (Action.CALL_FAVOURITE, lambda c: True),
)
_BEFORE_CUSTOMERS = (Action.INTERVIEW_THREE, Action.ASK_WHO_PAYS, Action.SAY_PRICE)
# Once somebody is worth a second call; what is paid is known, or is what to ask.
_ONCE_HEARD = {
    True: (Action.CALL_AGAIN, Action.INTERVIEW_THREE, Action.SAY_PRICE),
    False: (Action.CALL_AGAIN, Action.INTERVIEW_THREE, Action.ASK_WHO_PAYS),
}

_BEHIND: dict[Action, tuple[str, ...]] = {
    Action.SECOND_CUSTOMER: ("biggest", "share"),
    Action.CALL_FAVOURITE: ("favourite", "gift", "hesitation"),
    Action.SAY_PRICE: ("can", "can.1", "can.2", "can.3"),
    Action.ASK_INTRODUCER: ("met_through", "found_by", "favourite"),
    Action.ASK_INTRODUCTION: ("introducer_names", "introducers", "last_five", "favourite"),
    Action.CALL_FIVE: ("market", "payer", "reactions"),
    Action.REWRITE_TOPIC: ("topics", "reactions", "trigger"),
    Action.WRITE_LIMITS: (
        *("wrong", "wrong.1", "wrong.2", "real_hours"),
        *("double_terms", "double_terms.1", "double_terms.2"),
    ),
    Action.ASK_DEPOSIT: ("wrong", "wrong.1", "wrong.2", "can", "can.1", "can.2"),
    Action.LOOK_AT_READERS: ("reactions",),
    Action.REMOVE_BAIT: ("regret_from", "regret_from.1", "regret_from.2"),
    Action.ASK_WHO_PAYS: ("pays_today", "favourite", "families"),
    Action.INTERVIEW_THREE: ("three_names", "talked_to", "talks"),
    Action.CALL_AGAIN: ("talks",),
    Action.PRESSING: ("pressing",),
    Action.FRAME_LATE: (*(f"can.{i}" if i else "can" for i in range(4)), "share", "share.1"),
    Action.REMOVE_OBSTACLE: ("hesitation",),
    Action.ASK_PEERS: ("peer_referral",),
    Action.STOP_CHANNEL: ("publishes", "last_five", "hours", "spend", "regret_from"),
}


def stops_posts(road: Finding) -> bool:
    """Whether nothing is to be published there any more: only then may somebody ask after them."""
    return (road.facts.get("verb"), road.facts.get("posts")) == ("stop", "yes")


def actions(
    answers: Answers,
    findings: Sequence[Finding],
    limits: Limits,
    did: Sequence[Action] = (),
) -> Three:
    """Three actions for this week, best first; the one they chose, if it is among them, leads.
    did: those they did, the latest last; they come after the others, in that order."""
    found = called_for(answers, findings, limits)
    best = sorted(found, key=lambda action: did.index(action) + 1 if action in did else 0)[:3]
    one, two, three, *_ = sorted(best, key=lambda action: action is not answers.action)
    return one, two, three


def called_for(answers: Answers, findings: Sequence[Finding], limits: Limits) -> tuple[Action, ...]:
    """All that the findings call for, best first."""
    if no_customer(answers):
        priced = any(finding.code == "price_ceiling" for finding in findings)
        heard = to_call_again(findings) is not None
        pressing = (Action.PRESSING,) if answers.pressing else ()
        return (*pressing, *(_ONCE_HEARD[priced] if heard else _BEFORE_CUSTOMERS))
    case = Case(
        answers,
        {f.code: f.level for f in findings},
        frozenset(c for regret in answers.regrets for c in causes(regret, limits)),
        any(f.code == "channel" and stops_posts(f) for f in findings),
        any(f.code == "obstacle_action" and f.facts["kind"] != "other" for f in findings),
        sum(int(str(f.facts.get("share") or 0)) for f in findings if f.code == "late_payer"),
        limits,
    )
    return tuple(dict.fromkeys(action for action, holds in _WHEN if holds(case)))


def action_cites(answers: Answers, action: Action) -> tuple[str, ...]:
    """The answers an action rests on; at the least, that they were asked who pays them."""
    return cites(answers, *_BEHIND[action]) or cites(answers, "paid_count", "offer")
