"""Those they regret (chapter 4): the causes, what repeats, and whether money would change it."""

from enum import StrEnum

from flows.interview.answers import (
    FirstSign,
    Own,
    Regret,
    UsualOffer,
    Wrong,
)
from flows.limits import Limits
from flows.sheet.findings.quotes import own
from flows.words.texts import Words


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
