"""The table of rules: every conclusion the answers allow, in one pass."""

from collections.abc import Callable, Iterator

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.sheet.findings import channels, payers, portrait, readers, regrets
from flows.sheet.findings.finding import Finding
from flows.sheet.findings.message import message_score, trust_test

Found = Finding | tuple[Finding, ...] | None
Rule = Callable[[Answers, Limits], Found]
WordedRule = Callable[[Answers, Limits, Lists], Found]

RULES: tuple[Rule, ...] = (
    payers.shares_adjusted,
    payers.real_payer,
    payers.dreamer,
    payers.to_convince,
    payers.out,
    payers.untested,
    payers.ideal_cannot_pay,
    payers.eighty_percent,
    payers.no_payer_yet,
    payers.concentration,
    readers.reader_gap,
    readers.theo,
    readers.time_lost,
    readers.peer_referral,
    readers.missed_by,
    regrets.regret_causes,
    regrets.pattern,
    regrets.cheap_regret,
    regrets.hard_no,
    regrets.conditions,
    regrets.red_flag,
    regrets.marked_down,
    regrets.favourite_regretted,
    channels.channel_keep,
    channels.channel_redirect,
    channels.channel_reduce,
    channels.channel_test,
    channels.call_five,
    channels.follow_up,
    trust_test,
)
# These read what the person wrote.
WORDED: tuple[WordedRule, ...] = (
    portrait.depth_of_portrait,
    portrait.target_only,
    message_score,
)


def find(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """Every finding, in the order of the rules. Nothing without facts."""
    return tuple(_found(answers, limits, lists))


def _found(answers: Answers, limits: Limits, lists: Lists) -> Iterator[Finding]:
    for found in (
        *(rule(answers, limits) for rule in RULES),
        *(rule(answers, limits, lists) for rule in WORDED),
    ):
        if isinstance(found, Finding):
            yield found
        else:
            yield from found or ()
