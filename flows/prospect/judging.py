"""A prospect held against a sheet: what the sheet knows, what it lacks, and the verdict: every
reason weighed, closer to the favourite or to a regret."""

from collections.abc import Callable
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about
from flows.interview.answers import Answers
from flows.limits import Limits
from flows.prospect import money, resembling
from flows.prospect.questions import asked
from flows.prospect.reasons import Choices, Judged, Reason, Reasons, Side
from flows.prospect.signs import meant
from flows.record.prospects import Prospect, Verdict
from flows.sheet.discretion import discreet
from flows.sheet.rules.favourite import target_only
from flows.words.texts import Fact, Words

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


class Held(Struct, frozen=True, dict=True):
    """A prospect beside a sheet. of: a dialogue on the sheet. answers: the sheet's, without
    identities. ids: the questions there are."""

    prospect: Prospect
    of: Dialogue
    answers: Answers
    ids: tuple[str, ...]

    @cached_property
    def judged(self) -> Judged:
        return judge(self.answers, self.prospect.given, self.of.content.limits)

    @property
    def name(self) -> Fact:
        return called(self.prospect)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The questions whose answer is not known, asked or not."""
        return tuple(id for id in self.ids if not self.prospect.given.get(id))


def find(d: Dialogue, id: str) -> Prospect | None:
    """The person's prospect of this id."""
    return next((p for p in d.person.prospects if str(p.id) == id), None)


def hold(d: Dialogue, prospect: Prospect) -> Held:
    """The prospect beside the sheet they were begun with; the open one, if that is gone."""
    open_one = prospect.sheet == d.interview.id
    of = d if open_one else about(d, str(prospect.sheet)) or d
    answers = comparable(of)
    return Held(prospect, of, answers, asked(answers, d.content.limits, prospect.given))


def comparable(of: Dialogue) -> Answers:
    """What the sheet tells of people. A target is nobody to be compared with."""
    limits, lists = of.content.limits, of.content.lists
    answers = meant(discreet(of.path.answers, lists), lists)
    return replace(answers, favourite=None) if target_only(answers, limits, lists) else answers


def called(prospect: Prospect) -> Fact:
    """Their nickname, or their number."""
    return prospect.name or Words("prospect-unnamed", {"n": prospect.id})


def lacking(of: Dialogue, answers: Answers) -> tuple[str, ...]:
    """The slots of the sheet without which there is less to compare with: at most two."""
    moment = None if answers.trigger else "trigger"
    sign = None if any(r.first_sign for r in answers.regrets) else "first_sign"
    wanted = (moment if answers.favourite else "favourite", sign if answers.regrets else "regret")
    on_path = set(map(str, of.path.slots))
    return tuple(slot for slot in wanted if slot in on_path)
