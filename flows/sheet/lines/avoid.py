"""The second message: whom to avoid, from those they regret."""

from flows.interview.answers import Channel, FirstSign, Wrong
from flows.sheet.findings.cites import of_turn
from flows.sheet.findings.finding import Basis
from flows.sheet.findings.regrets import ANNOUNCES, Cause, causes, overran, sign_words
from flows.sheet.lines.line import Evidence, Line, told
from flows.sheet.persona import Watched
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


def regret_lines(e: Evidence) -> list[Line | None]:
    """What happened, how it began, and how not to begin again."""
    return [
        _happened(e),
        told(e.first("pattern")),
        told(e.first("red_flag")) or _first_sign(e),
        _double(e),
        _signs(e),
        _questions(e),
        _refusal(e),
        _remove(e),
        told(e.first("marked_down")),
    ]


def _turn(e: Evidence) -> int:
    """The regret that names the persona."""
    return e.negative.turn if e.negative else 0


def _slots(e: Evidence, *questions: str) -> tuple[str, ...]:
    return e.cites(*(of_turn(question, _turn(e)) for question in questions))


def _line(e: Evidence, topic: str, facts: dict[str, Fact], *asked: str) -> Line | None:
    """A line deduced from the causes and the first sign, and from what else was asked; only
    supposed when no cause is known."""
    slots = _slots(e, *asked, "wrong", "real_hours", "usual_offer", "first_sign")
    basis = Basis.DEDUCED if _causes(e) else Basis.HYPOTHESIS
    return Line(f"line-{topic}", basis, slots, facts) if slots else None


def _happened(e: Evidence) -> Line | None:
    regret = e.answers.regrets[_turn(e)]
    extra = overran(regret, e.limits)
    wrong = e.said("wrong", tuple(w for w in regret.wrong if not (extra and w is Wrong.MORE_WORK)))
    if extra:
        hours = {"planned": regret.planned_hours or 0, "real": regret.real_hours or 0}
        wrong = (Words("wrong-overrun", hours), *wrong)
    slots = _slots(e, "wrong", "planned_hours", "real_hours")
    refused = "yes" if e.negative and e.negative.kind is Watched.REFUSED else "no"
    facts: dict[str, Fact] = {"wrong": wrong, "refused": refused}
    return Line("line-happened", Basis.LIVED, slots, facts) if wrong and slots else None


def _first_sign(e: Evidence) -> Line | None:
    sign = e.answers.regrets[_turn(e)].first_sign
    if sign is None:
        return None
    facts = {"sign": sign_words(sign, e.limits)}
    return Line("line-first_sign", Basis.LIVED, _slots(e, "first_sign"), facts)


def _double(e: Evidence) -> Line | None:
    """Whether money would change it."""
    found = (f for code in ("hard_no", "conditions", "cheap_regret") for f in e.all(code))
    finding = next((f for f in found if f.facts["turn"] == _turn(e)), None)
    terms = e.quoted(e.answers.regrets[_turn(e)].double_terms)
    return told(finding, terms=terms, terms_known="yes" if terms else "no")


def _causes(e: Evidence) -> list[Cause]:
    """The causes of this regret, then what its first sign announces."""
    regret = e.answers.regrets[_turn(e)]
    announced = [c for sign, c in ANNOUNCES.items() if sign is regret.first_sign]
    return list(dict.fromkeys([*causes(regret, e.limits), *announced]))


def _sign(e: Evidence) -> FirstSign | None:
    sign = e.answers.regrets[_turn(e)].first_sign
    return sign if isinstance(sign, FirstSign) else None


def _signs(e: Evidence) -> Line | None:
    """Two more signs to watch for: of two causes, or both of one; not the one they saw."""
    seen = _sign(e)
    unseen = [c for c in _causes(e) if seen is None or c is not ANNOUNCES[seen]] or _causes(e)
    signs = [f"watch-{c}" for c in unseen] + [f"watch-{c}-too" for c in unseen]
    if not signs:
        return None
    facts: dict[str, Fact] = {
        "one": Words(signs[0]),
        "two": Words(signs[1]),
        "first_known": "yes" if e.answers.regrets[_turn(e)].first_sign else "no",
    }
    return _line(e, "signs", facts)


def _questions(e: Evidence) -> Line | None:
    """Two questions to ask before signing: on the main cause, then on the first sign."""
    main, *others = _causes(e) or [Cause.WORKLOAD]
    second = _sign(e) or next(iter(others), Cause.REACH if main is Cause.FIT else Cause.FIT)
    return _line(e, "questions", {"one": Words(f"ask-{main}"), "two": Words(f"ask-{second}")})


def _refusal(e: Evidence) -> Line | None:
    """What they say already, on their conditions or the money; else what is true of any regret."""
    return _line(e, "refusal", {"refusal": _no(e)}, "double", "double_terms")


def _no(e: Evidence) -> Words:
    regret, sign = e.answers.regrets[_turn(e)], _sign(e)
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
    came = e.answers.regrets[_turn(e)].regret_from
    if not _causes(e):
        return None
    facts: dict[str, Fact] = {
        "where": Words(f"where-{came or Channel.OTHER}"),
        "bait": Words(f"bait-{_main(e)}"),
        "came_known": "yes" if came else "no",
    }
    return _line(e, "remove", facts, "regret_from")
