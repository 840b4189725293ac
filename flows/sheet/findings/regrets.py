"""Those they regret (chapter 4): the causes, what repeats, and whether money would change it."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from msgspec.structs import replace

from flows.interview.answers import (
    Answers,
    Double,
    FirstSign,
    Own,
    Regret,
    UsualOffer,
    Wrong,
    YesNo,
)
from flows.limits import Limits
from flows.reading.replies import plain
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.payers import opened
from flows.sheet.findings.quotes import own
from flows.words.texts import Fact, Words

T = TypeVar("T")


class Cause(StrEnum):
    """Why a customer is regretted. The list is open: their own words fall under none."""

    WORKLOAD = "workload"
    RELATIONAL = "relational"
    PAYMENT = "payment"
    FIT = "fit"
    REACH = "reach"


CAUSES = {
    Wrong.MORE_WORK: Cause.WORKLOAD,
    Wrong.CONSTANT_CALLS: Cause.RELATIONAL,
    Wrong.NO_RESPECT: Cause.RELATIONAL,
    Wrong.NO_TRUST: Cause.RELATIONAL,
    Wrong.CHANGING_MIND: Cause.WORKLOAD,
    Wrong.NOT_SPECIALITY: Cause.FIT,
    Wrong.EXPECTED_OTHER: Cause.FIT,
    Wrong.COSTLY: Cause.REACH,
    Wrong.PAID_LATE: Cause.PAYMENT,
    Wrong.HAGGLED: Cause.PAYMENT,
    Wrong.VALUES: Cause.RELATIONAL,
}
# What each first sign announces.
ANNOUNCES = {
    FirstSign.HAGGLED: Cause.PAYMENT,
    FirstSign.URGENT: Cause.WORKLOAD,
    FirstSign.SPOKE_ILL: Cause.RELATIONAL,
    FirstSign.NO_DECIDER: Cause.REACH,
    FirstSign.REFUSED_DEPOSIT: Cause.PAYMENT,
}


def overran(regret: Regret, limits: Limits) -> bool:
    """Whether the work was more than agreed, by the hours."""
    planned, real = regret.planned_hours, regret.real_hours
    return bool(planned and real and real / planned > limits.overrun)


def causes(regret: Regret, limits: Limits) -> tuple[Cause, ...]:
    """The causes of one regret, each once, in the order they were told."""
    told = [CAUSES[wrong] for wrong in regret.wrong if isinstance(wrong, Wrong)]
    told += [Cause.WORKLOAD] if overran(regret, limits) else []
    told += [Cause.FIT] if regret.usual_offer is UsualOffer.NO else []
    return tuple(dict.fromkeys(told))


def sign_words(sign: FirstSign | Own, limits: Limits) -> Words:
    """A first sign, fit for a sentence."""
    return own(sign, limits) if isinstance(sign, Own) else Words(f"sign-{sign}")


def regret_causes(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """Why each regret went wrong."""
    asked = ("wrong", "planned_hours", "real_hours", "usual_offer")
    return tuple(
        Finding(
            "regret_causes",
            Basis.LIVED,
            cites(answers, *(of_turn(question, i) for question in asked)),
            Level.AMBER,
            customers=1,
            facts={"turn": i, "causes": tuple(Words(f"cause-{cause}") for cause in found)},
        )
        for i, regret in enumerate(answers.regrets)
        if (found := causes(regret, limits))
    )


def _repeated(items: Iterable[T], times: int) -> T | None:
    return next((item for item, n in Counter(items).most_common(1) if n >= times), None)


def pattern(answers: Answers, limits: Limits) -> Finding | None:
    """The same cause in two regrets is no accident."""
    each = [causes(regret, limits) for regret in answers.regrets]
    cause = _repeated([c for found in each for c in found], limits.pattern_regrets)
    if cause is None:
        return None
    turns = [i for i, found in enumerate(each) if cause in found]
    slots = [of_turn(q, i) for i in turns for q in ("wrong", "real_hours", "usual_offer")]
    facts: dict[str, Fact] = {"cause": Words(f"cause-{cause}"), "times": len(turns)}
    return Finding(
        "pattern",
        Basis.DEDUCED,
        cites(answers, *slots),
        Level.RED,
        customers=len(turns),
        facts=facts,
    )


def _doubled(
    answers: Answers, double: Double, code: str, level: Level, basis: Basis = Basis.DEDUCED
) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code,
            basis,
            cites(answers, of_turn("double", i), of_turn("double_terms", i)),
            level,
            customers=1,
            facts={"turn": i},
        )
        for i, regret in enumerate(answers.regrets)
        if regret.double is double
    )


def cheap_regret(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """At twice the price they would take this customer again: the price was wrong."""
    return _doubled(answers, Double.YES, "cheap_regret", Level.AMBER)


def hard_no(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They would refuse this customer at twice the price: exclude, whatever the money."""
    found = _doubled(answers, Double.NEVER, "hard_no", Level.RED, Basis.LIVED)
    return tuple(_on_price(answers, finding, limits) for finding in found)


def _on_price(answers: Answers, finding: Finding, limits: Limits) -> Finding:
    """Money was part of it: nothing may be concluded about the price."""
    turn = int(str(finding.facts["turn"]))
    regret = answers.regrets[turn]
    sign = regret.first_sign if isinstance(regret.first_sign, FirstSign) else None
    money = Cause.PAYMENT in (*causes(regret, limits), *([ANNOUNCES[sign]] if sign else []))
    return replace(finding, facts={**finding.facts, "money": "yes" if money else "no"})


def conditions(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They would take this customer again on terms: the terms belong in the quote."""
    return _doubled(answers, Double.CONDITIONS, "conditions", Level.AMBER, Basis.LIVED)


def red_flag(answers: Answers, limits: Limits) -> Finding | None:
    """Two regrets began with the same sign."""
    signs = [(i, r.first_sign) for i, r in enumerate(answers.regrets) if r.first_sign]
    same = _repeated([_same(sign) for _, sign in signs], limits.same_sign)
    if same is None:
        return None
    turns = [(i, sign) for i, sign in signs if _same(sign) == same]
    facts: dict[str, Fact] = {"sign": sign_words(turns[0][1], limits), "times": len(turns)}
    slots = cites(answers, *(of_turn("first_sign", i) for i, _ in turns))
    return Finding("red_flag", Basis.LIVED, slots, Level.RED, customers=len(turns), facts=facts)


def _same(sign: FirstSign | Own) -> str:
    return plain(sign.words) if isinstance(sign, Own) else sign


def marked_down(answers: Answers, limits: Limits) -> Finding | None:
    """Two regrets came by the same channel."""
    came = [r.regret_from for r in answers.regrets if r.regret_from]
    channel = _repeated(came, limits.marked_down)
    if channel is None:
        return None
    turns = [i for i, r in enumerate(answers.regrets) if r.regret_from is channel]
    facts: dict[str, Fact] = {"channel": Words(f"channel-{channel}"), "times": len(turns)}
    slots = cites(answers, *(of_turn("regret_from", i) for i in turns))
    return Finding("marked_down", Basis.LIVED, slots, Level.AMBER, len(turns), facts)


def favourite_regretted(answers: Answers, limits: Limits) -> Finding | None:
    """The favourite is also regretted, and they said it is the same person."""
    turns = [i for i, r in enumerate(answers.regrets) if r.same_person is YesNo.YES]
    if not turns or not answers.favourite:
        return None
    asked = ("same_person", "regret_name")
    slots = cites(answers, "favourite", *(of_turn(q, i) for i in turns for q in asked))
    facts: dict[str, Fact] = {
        "favourite": opened(answers.favourite),
        "never": "yes" if any(answers.regrets[i].double is Double.NEVER for i in turns) else "no",
    }
    return Finding("favourite_regretted", Basis.DEDUCED, slots, Level.RED, customers=1, facts=facts)
