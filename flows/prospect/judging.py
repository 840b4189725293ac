"""The verdict: every reason weighed, closer to the favourite or to a regret."""

from collections.abc import Callable

from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.prospect import money, resembling
from flows.prospect.questions import asked
from flows.prospect.reasons import Choices, Judged, Reason, Reasons, Side
from flows.record.prospects import Verdict

RULES: tuple[Callable[[Answers, Choices, Limits], Reasons], ...] = (
    resembling.moment,
    resembling.vouched,
    resembling.behaviour,
    resembling.family,
    resembling.in_their_words,
    resembling.new_group,
    resembling.payer,
    resembling.source,
    money.wants,
    money.can_pay,
    money.group_pays,
    resembling.seen_signs,
    resembling.regret_source,
    resembling.regret_group,
    resembling.worry,
    resembling.unlike,
    money.dreams,
    resembling.regretted_too,
    resembling.no_sign,
)

# What there must be some of, to say anything: the rest tells how they came and who pays.
_TELLING = frozenset({"likeness", "can", "signs"})
_HOLD_BACK = frozenset({"reason-group_pays", "reason-new_group", "reason-worry"})
# What nobody they regret had takes away from a likeness, and makes no regret.
_NEW = frozenset({"reason-new_sign", "reason-new_group", "reason-own_words"})
_WORRY = "reason-worry"


def judge(answers: Answers, choices: Choices, limits: Limits) -> Judged:
    """What the answers about a prospect say, held against those of the sheet."""
    found = [reason for rule in RULES for reason in rule(answers, choices, limits)]
    judged = Judged(Verdict.UNKNOWN, tuple(sorted(found, key=lambda reason: -reason.weight)))
    there = asked(answers, limits, choices)
    known = frozenset(id for id in there if choices.get(id))
    return replace(judged, verdict=_verdict(judged, known, frozenset(there), limits))


def _verdict(
    judged: Judged, known: frozenset[str], there: frozenset[str], limits: Limits
) -> Verdict:
    like, regretted, care = (judged.weight(side) for side in Side)
    begins = regretted >= limits.prospect_wrong
    if regretted >= limits.prospect_sign and len(known) < limits.prospect_answers:
        return Verdict.MIXED  # how a regret began is said, and to be confirmed
    telling = len(known & _TELLING) >= min(limits.prospect_answers, len(there & _TELLING))
    if len(known) < limits.prospect_answers or not (begins or telling):
        return Verdict.UNKNOWN
    if like + regretted + care < limits.prospect_enough:
        return Verdict.MIXED if known == there else Verdict.UNKNOWN
    score = like - regretted - care
    if like and score >= limits.prospect_margin and not _held_back(judged, limits):
        return Verdict.FAVOURITE if "signs" in known or "signs" not in there else Verdict.MIXED
    against = any(_is_against(reason) for reason in judged.reasons)
    new = sum(r.weight for r in judged.reasons if r.id in _NEW)
    worse = against and -(score + new) >= limits.prospect_margin
    return Verdict.REGRET if worse else Verdict.MIXED


def _is_against(reason: Reason) -> bool:
    """Whether it says of them what a regret was: what only came with something else is put on
    terms, and refused to nobody."""
    alone = bool(reason.sign) and reason.facts.get("part") != "yes"
    return bool(reason.weight) and (alone or reason.id == _WORRY)


def _held_back(judged: Judged, limits: Limits) -> bool:
    """Whether something keeps from saying favourite, whatever else is like them: a regret began as
    this begins, what went wrong is there, a sign worries, or the group does not pay."""
    regret = judged.of(Side.REGRET)
    begun = judged.weight(Side.REGRET) >= limits.prospect_sign
    went = any(reason.id == "reason-wrong" for reason in regret)
    return begun or went or any(reason.id in _HOLD_BACK for reason in judged.of(Side.CARE))
