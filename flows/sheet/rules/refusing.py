"""How not to begin again with those they regret: signs, questions, a refusal, what to remove."""

from flows.interview.answers import Channel, FirstSign, Regret, Wrong
from flows.sheet.findings.finding import Basis
from flows.sheet.findings.regrets import ANNOUNCES, Cause, causes
from flows.sheet.line import Evidence, Line
from flows.sheet.rule import Rule, Section
from flows.sheet.rules.regrets import regret_slots, told_of
from flows.sheet.rules.watching import contrary_slots
from flows.words.texts import Fact, Words

# What may be said to refuse, because they lived it; in any other case, `refuse-plain`.
_SAID: dict[FirstSign | Wrong | None, str] = {
    FirstSign.URGENT: FirstSign.URGENT,
    FirstSign.HAGGLED: Cause.PAYMENT,
    FirstSign.REFUSED_DEPOSIT: FirstSign.REFUSED_DEPOSIT,
    Wrong.HAGGLED: Cause.PAYMENT,
    Wrong.NOT_SPECIALITY: Cause.FIT,
    Wrong.COSTLY: Cause.REACH,
}


def _line(e: Evidence, topic: str, facts: dict[str, Fact], *asked: str) -> Line | None:
    """A line deduced from the causes and the first sign, and from what else was asked; only
    supposed when no cause is known."""
    told = (*asked, "wrong", "real_hours", "usual_offer", "first_sign")
    slots = regret_slots(e, *told) if told_of(e) else contrary_slots(e)
    basis = Basis.DEDUCED if _causes(e) else Basis.HYPOTHESIS
    return Line(f"line-{topic}", basis, slots, facts) if slots else None


def _causes(e: Evidence) -> list[Cause]:
    """The causes of this regret, then what its first sign announces."""
    regret = told_of(e)
    if regret is None:
        return []
    announced = [c for sign, c in ANNOUNCES.items() if sign is regret.first_sign]
    return list(dict.fromkeys([*causes(regret, e.limits), *announced]))


def _sign(e: Evidence) -> FirstSign | None:
    regret = told_of(e)
    sign = regret and regret.first_sign
    return sign if isinstance(sign, FirstSign) else None


def _signs(e: Evidence) -> Line | None:
    """Two more signs to watch for: of two causes, or both of one; not the one they saw."""
    regret, seen = told_of(e), _sign(e)
    unseen = [c for c in _causes(e) if seen is None or c is not ANNOUNCES[seen]] or _causes(e)
    signs = [f"watch-{c}" for c in unseen] + [f"watch-{c}-too" for c in unseen]
    if not signs:
        return None
    facts: dict[str, Fact] = {
        "one": Words(signs[0]),
        "two": Words(signs[1]),
        "first_known": "yes" if regret and regret.first_sign else "no",
    }
    return _line(e, "signs", facts)


def _questions(e: Evidence) -> Line | None:
    """Two questions to ask before signing: on the main cause, then on the first sign."""
    if told_of(e) is None:
        return _line(e, "questions", {"one": Words("ask-reach"), "two": Words("ask-workload")})
    main, *others = _causes(e) or [Cause.WORKLOAD]
    second = _sign(e) or next(iter(others), Cause.REACH if main is Cause.FIT else Cause.FIT)
    return _line(e, "questions", {"one": Words(f"ask-{main}"), "two": Words(f"ask-{second}")})


def _refusal(e: Evidence) -> Line | None:
    """What they say already, on their conditions or the money; else what is true of any regret."""
    return _line(e, "refusal", {"refusal": _no(e)}, "double", "double_terms")


def _no(e: Evidence) -> Words:
    regret, sign = told_of(e) or Regret(), _sign(e)
    terms = e.quoted(regret.double_terms)
    if terms:
        return Words("refuse-terms", {"terms": terms})
    if sign in _SAID:
        return Words(f"refuse-{_SAID[sign]}")
    main = next((w for w in regret.wrong if isinstance(w, Wrong)), None)
    return Words(f"refuse-{_SAID.get(main, 'plain')}")


def _main(e: Evidence) -> str:
    """What it was mostly about: their hurry, else the first cause, else how they got on."""
    if _sign(e) is FirstSign.URGENT:
        return FirstSign.URGENT
    return next(iter(_causes(e)), Cause.RELATIONAL)


def _remove(e: Evidence) -> Line | None:
    """What draws them, where they came from."""
    regret = told_of(e)
    if regret is None or not _causes(e):
        return None
    came = regret.regret_from
    facts: dict[str, Fact] = {
        "where": Words(f"where-{came or Channel.OTHER}"),
        "bait": Words(f"bait-{_main(e)}"),
        "came_known": "yes" if came else "no",
    }
    return _line(e, "remove", facts, "regret_from")


RULES = (
    Rule("signs", says=_signs, on=Section.AVOID, at=70, worth=130),
    Rule("questions", says=_questions, on=Section.AVOID, at=80, worth=230, proposed=True),
    Rule("refusal", says=_refusal, on=Section.AVOID, at=90, worth=170, proposed=True),
    Rule("remove", says=_remove, on=Section.AVOID, at=100, worth=260),
)
