"""The verdict: every reason weighed, closer to the favourite or to a regret."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.prospect import favourites, money, regrets
from flows.prospect.questions import asked
from flows.prospect.reasons import Choices, Reasons, Side
from flows.record.prospects import Verdict

RULES: tuple[Callable[[Answers, Choices, Limits], Reasons], ...] = (
    favourites.moment,
    favourites.vouched,
    favourites.behaviour,
    favourites.family,
    favourites.payer,
    favourites.source,
    money.wants,
    money.can_pay,
    regrets.seen_signs,
    regrets.regret_source,
    favourites.unlike,
    money.dreams,
    favourites.regretted_too,
    regrets.no_sign,
)


class Judged(Struct, frozen=True):
    """A verdict and all the reasons there are, heaviest first on each side."""

    verdict: Verdict
    reasons: Reasons

    def of(self, side: Side) -> Reasons:
        """The reasons that point one way."""
        return tuple(reason for reason in self.reasons if reason.side is side)

    def weight(self, side: Side) -> int:
        return sum(reason.weight for reason in self.of(side))

    @property
    def regret(self) -> int | None:
        """The turn of the regret that they recall most; None when they recall none."""
        weights: dict[int, int] = {}
        for reason in self.of(Side.REGRET):
            for turn in reason.regrets:
                weights[turn] = weights.get(turn, 0) + reason.weight
        return max(weights, key=lambda turn: weights[turn], default=None)


def judge(answers: Answers, choices: Choices, limits: Limits) -> Judged:
    """What the answers about a prospect say, held against those of the sheet."""
    found = [reason for rule in RULES for reason in rule(answers, choices, limits)]
    judged = Judged(Verdict.UNKNOWN, tuple(sorted(found, key=lambda reason: -reason.weight)))
    known = [bool(choices.get(id)) for id in asked(answers, limits)]
    return replace(judged, verdict=_verdict(judged, known, limits))


def _verdict(judged: Judged, known: list[bool], limits: Limits) -> Verdict:
    like, regretted, care = (judged.weight(side) for side in Side)
    if sum(known) < limits.prospect_answers:
        return Verdict.UNKNOWN
    if like + regretted + care < limits.prospect_enough:
        return Verdict.MIXED if all(known) else Verdict.UNKNOWN
    score = like - regretted - care
    # Where a regret began as this begins, the favourite's signs do not settle it.
    if like and score >= limits.prospect_margin and regretted < limits.prospect_sign:
        return Verdict.FAVOURITE
    return Verdict.REGRET if regretted and -score >= limits.prospect_margin else Verdict.MIXED
