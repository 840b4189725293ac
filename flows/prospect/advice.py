"""What to say before signing: two questions, or a polite refusal, in the words of the sheet."""

from collections.abc import Iterator

from flows.interview.answers import Answers, Can, Double, FirstSign, Role, Want
from flows.limits import Limits
from flows.prospect.judging import Judged
from flows.prospect.reasons import Choices, Reasons, Side, one
from flows.prospect.signs import CAUSE_OF
from flows.sheet.findings.quotes import quoted
from flows.sheet.findings.regrets import Cause, causes
from flows.sheet.findings.selling import sells
from flows.words.texts import Fact, Words

# What is asked when nothing calls for another question.
_USUAL = (Cause.FIT, Cause.WORKLOAD)
# What is asked when the price is not accepted as it is.
_ON_MONEY = {
    str(Can.UNTESTED): str(Cause.PAYMENT),
    str(Can.NO_SALE): str(FirstSign.HAGGLED),
    str(Can.LOWERED): str(FirstSign.HAGGLED),
    str(Can.LATE): str(FirstSign.REFUSED_DEPOSIT),
}


def questions(
    answers: Answers, choices: Choices, judged: Judged, limits: Limits
) -> tuple[Words, Words]:
    """The two questions to ask, not on the same thing: on the signs seen, then on what is not known
    yet, then on what went wrong before."""
    about: dict[str, str] = {}
    for ask in _asks(answers, choices, judged, limits):
        about.setdefault(CAUSE_OF.get(ask, ask), ask)
    first, second, *_ = about.values()
    by = {"sells": sells(answers)}
    return Words(f"ask-{first}", by), Words(f"ask-{second}", by)


def _asks(answers: Answers, choices: Choices, judged: Judged, limits: Limits) -> Iterator[str]:
    for sign in _seen(judged.reasons):
        yield sign if sign in list(FirstSign) else _on(CAUSE_OF[sign])
    money = _ON_MONEY.get(one(choices, "can") or str(Can.UNTESTED))
    yield from () if money is None else (money,)
    if one(choices, "payer") in (None, Role.NOBODY):
        yield FirstSign.NO_DECIDER
    if one(choices, "want") in (Want.POSTPONE, Want.CONVINCE):
        yield Cause.REACH
    for regret in answers.regrets:
        yield from map(_on, causes(regret, limits))
    yield from _USUAL


def _on(cause: Cause) -> str:
    """What to ask on a cause: of those who pay late or little, a deposit."""
    return FirstSign.REFUSED_DEPOSIT if cause is Cause.PAYMENT else cause


def _seen(found: Reasons) -> tuple[str, ...]:
    """The signs that have a name, heaviest first."""
    return tuple(reason.sign for reason in found if reason.sign in CAUSE_OF)


def refusal(answers: Answers, judged: Judged, limits: Limits) -> Words:
    """How to say no kindly: for the signs of the regret seen here, else for what it was about."""
    seen = _seen(judged.of(Side.REGRET))
    if FirstSign.URGENT in seen:
        return Words(f"refuse-{FirstSign.URGENT}", {"sells": sells(answers)})
    told = () if judged.regret is None else causes(answers.regrets[judged.regret], limits)
    about = (*(CAUSE_OF[sign] for sign in seen), *told)
    refused = next(iter(about), Cause.RELATIONAL)
    return Words(f"refuse-{refused}", {"sells": sells(answers)})


def double(answers: Answers, judged: Judged, limits: Limits) -> Words | None:
    """What they said of that regret at twice the price."""
    regret = answers.regrets[judged.regret] if judged.regret is not None else None
    if regret is None or regret.double is None:
        return None
    terms = quoted(regret.double_terms, limits) if regret.double is Double.CONDITIONS else ""
    facts: dict[str, Fact] = {"answer": str(regret.double), "terms": terms}
    return Words("prospect-double", facts | {"terms_known": "yes" if terms else "no"})
