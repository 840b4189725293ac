"""What to say before signing: two questions, a clause, or a polite refusal. The person's own
conditions come first, then what fits the signs that were seen."""

from collections.abc import Iterator

from flows.interview.answers import Answers, Can, Double, FirstSign, Regret, Role, Want
from flows.limits import Limits
from flows.prospect.money import small_price
from flows.prospect.reasons import Choices, Judged, Reason, Reasons, Side, one
from flows.prospect.signs import CAUSE_OF, regret_name
from flows.reading.lists import Lists
from flows.sheet.findings.regrets import Cause, causes, terms_of
from flows.sheet.findings.selling import sells
from flows.sheet.line import quoted
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
# What a reason that shows no sign is about.
_ABOUT = {"reason-group_pays": FirstSign.REFUSED_DEPOSIT, "reason-no_decider": FirstSign.NO_DECIDER}
_HAGGLING = frozenset({str(FirstSign.HAGGLED), "compares"})
_REFUSALS = frozenset({FirstSign.URGENT, FirstSign.REFUSED_DEPOSIT})


def questions(
    answers: Answers,
    choices: Choices,
    judged: Judged,
    limits: Limits,
    lists: Lists,
    dues: bool = False,
) -> tuple[Words, Words]:
    """The two questions to ask, not on the same thing: where the person is the one who pays (dues),
    what is left; their conditions, where a regret of theirs
    is seen; on the signs; on what is not known yet; then on what went wrong before."""
    asks: dict[str, Words] = {}
    if dues:
        asks[Cause.PAYMENT] = Words("ask-dues")
    if terms := _terms(answers, judged, limits, lists):
        asks["terms"] = Words("ask-terms", terms)
    for ask in _asks(answers, choices, judged, limits):
        told = None if "terms" in asks else _own_terms(answers, ask, limits, lists)
        usual = Words(f"ask-{ask}", {"sells": sells(answers)})
        price = small_price(answers, choices, limits) if ask == Cause.PAYMENT else None
        money = Words("ask-price", {"price": price}) if price else None
        asks.setdefault(CAUSE_OF.get(ask, ask), told or money or usual)
    first, second, *_ = asks.values()
    return first, second


def _own_terms(answers: Answers, ask: str, limits: Limits, lists: Lists) -> Words | None:
    """What is asked of a deposit, in the terms that they told of whichever regret."""
    told = (terms_of(r, lists) for r in answers.regrets if r.double is Double.CONDITIONS)
    terms = next(filter(None, told), "") if ask == FirstSign.REFUSED_DEPOSIT else ""
    return Words("ask-terms", {"terms": quoted(terms, limits).rstrip(". ")}) if terms else None


def _asks(answers: Answers, choices: Choices, judged: Judged, limits: Limits) -> Iterator[str]:
    yield from map(_worded, _seen(answers, judged.reasons, limits))
    money = _ON_MONEY.get(one(choices, "can") or str(Can.UNTESTED))
    yield from () if money is None else (money,)
    if one(choices, "payer") in (None, Role.NOBODY):
        yield FirstSign.NO_DECIDER
    if one(choices, "want") in (Want.POSTPONE, Want.CONVINCE):
        yield Cause.REACH
    for regret in answers.regrets:
        yield from map(_on, causes(regret, limits))
    yield from _USUAL


def _worded(sign: str) -> str:
    """A sign that has words of its own, else what it is about."""
    return sign if sign in list(FirstSign) else _on(CAUSE_OF.get(sign) or Cause(sign))


def _on(cause: Cause) -> str:
    """What to ask on a cause: of those who pay late or little, a deposit."""
    return FirstSign.REFUSED_DEPOSIT if cause is Cause.PAYMENT else cause


def _seen(answers: Answers, found: Reasons, limits: Limits) -> tuple[str, ...]:
    """The signs that are known by a name, heaviest first; of one that only their words tell, what
    went wrong with that regret."""
    return tuple(sign for reason in found for sign in _names(answers, reason, limits))


def _names(answers: Answers, reason: Reason, limits: Limits) -> tuple[str, ...]:
    if reason.means or not reason.sign:
        return reason.means or tuple(filter(None, (_ABOUT.get(reason.id),)))
    told = (causes(answers.regrets[turn], limits) for turn in reason.regrets)
    return tuple(str(cause) for each in told for cause in each[:1])


def _terms(answers: Answers, judged: Judged, limits: Limits, lists: Lists) -> dict[str, Fact]:
    """Their conditions for the regret that is recalled most; nothing when they told none."""
    regret = _recalled(answers, judged)
    terms = terms_of(regret, lists) if regret and regret.double is Double.CONDITIONS else ""
    return {"terms": quoted(terms, limits).rstrip(". ")} if terms else {}


def _recalled(answers: Answers, judged: Judged) -> Regret | None:
    return None if judged.regret is None else answers.regrets[judged.regret]


def clause(answers: Answers, judged: Judged, limits: Limits, lists: Lists) -> Words | None:
    """What to write before beginning: their conditions, else what would have stopped what is seen;
    None where nothing is."""
    if terms := _terms(answers, judged, limits, lists):
        return Words("clause-terms", terms)
    seen = _seen(answers, judged.reasons, limits)
    return Words(f"clause-{_worded(seen[0])}", {"sells": sells(answers)}) if seen else None


def refusal(answers: Answers, judged: Judged, limits: Limits, lists: Lists) -> Words:
    """How to say no kindly: by their conditions, else for the signs of the regret seen here, else
    for what it was about."""
    if terms := _terms(answers, judged, limits, lists):
        return Words("refuse-terms", terms)
    seen = _seen(answers, judged.of(Side.REGRET), limits)
    named = next((sign for sign in seen if sign in _REFUSALS), None)
    regret = _recalled(answers, judged)
    about = (*(CAUSE_OF.get(s, s) for s in seen), *(causes(regret, limits) if regret else ()))
    refused = named or next(iter(about), Cause.RELATIONAL)
    if refused == Cause.PAYMENT and not _HAGGLING.intersection(seen):
        refused = FirstSign.REFUSED_DEPOSIT  # the price was never the trouble: when it comes is
    return Words(f"refuse-{refused}", {"sells": sells(answers)})


def double(answers: Answers, judged: Judged, limits: Limits) -> Words | None:
    """What they said of that regret at twice the price."""
    regret = _recalled(answers, judged)
    began = any(reason.id == "reason-first_sign" for reason in judged.of(Side.REGRET))
    if regret is None or regret.double is None or not began:
        return None  # said of one man: it is held against whoever begins as he began
    terms = quoted(regret.double_terms, limits) if regret.double is Double.CONDITIONS else ""
    name = regret_name(answers, judged.regret or 0, limits)
    facts: dict[str, Fact] = {"answer": str(regret.double), "terms": terms, "regret": name}
    return Words("prospect-double", facts | {"terms_known": "yes" if terms else "no"})
