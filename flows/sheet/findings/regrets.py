"""Those they regret (chapter 4): the causes, what repeats, and whether money would change it."""

import re
from enum import StrEnum

from flows.interview.answers import (
    FirstSign,
    Own,
    Regret,
    UsualOffer,
    Wrong,
)
from flows.limits import Limits
from flows.reading.judging import insult, unannounced
from flows.reading.lists import Lists
from flows.reading.phrases import fold
from flows.sheet.line import own
from flows.words.texts import Words

_SENTENCES = re.compile(r"(?<=[.!?])\s+")


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


def sign_of(regret: Regret, lists: Lists) -> FirstSign | None:
    """The first sign they picked, or the only one that their own words surely tell."""
    sign = regret.first_sign
    if not isinstance(sign, Own):
        return sign
    text = fold(sign.words)
    told = [known for known in FirstSign if getattr(lists.signs, known).within(text)]
    return told[0] if len(told) == 1 else None


def main_causes(regret: Regret, limits: Limits, lists: Lists) -> tuple[Cause, ...]:
    """The causes of a regret, then the one that its first sign announces."""
    sign = sign_of(regret, lists)
    announced = [ANNOUNCES[sign]] if sign else []
    return tuple(dict.fromkeys([*causes(regret, limits), *announced]))


def terms_of(regret: Regret, lists: Lists) -> str:
    """Their conditions for such a customer, as far as they can be said to one: not what they think
    of them, nor what else they told, before or after."""
    told = _announced(regret.double_terms or "", lists)
    ends = (len(told), *(end.start() for end in reversed([*_SENTENCES.finditer(told)])))
    return next((told[:end] for end in ends if _may_be_said(told[:end], lists)), "")


def _announced(text: str, lists: Lists) -> str:
    """What comes after « je l’ai déjà dit : », which announces the conditions and is none."""
    before, colon, after = text.partition(":")
    led = colon and not lists.conditions.within(fold(before))
    return unannounced(after.strip() if led else text, lists)


def _may_be_said(text: str, lists: Lists) -> bool:
    said = fold(text)
    fit = lists.conditions.within(said) and not lists.grumbles.within(said)
    return fit and not insult(text, lists)
