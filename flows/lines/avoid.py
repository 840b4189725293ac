"""The second message: whom to avoid, from those they regret."""

from flows.answers import Channel, FirstSign, Wrong
from flows.findings.cites import of_turn
from flows.findings.finding import Basis
from flows.findings.regrets import Cause, causes, overran, sign_words
from flows.lines.line import Evidence, Line, told
from flows.persona import Watched
from flows.texts import Fact, Words

# What each first sign announces.
_ANNOUNCES = {
    FirstSign.HAGGLED: Cause.PAYMENT,
    FirstSign.URGENT: Cause.WORKLOAD,
    FirstSign.SPOKE_ILL: Cause.RELATIONAL,
    FirstSign.NO_DECIDER: Cause.REACH,
    FirstSign.REFUSED_DEPOSIT: Cause.PAYMENT,
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
    """A line deduced from the causes and the first sign, and from what else was asked."""
    slots = _slots(e, *asked, "wrong", "real_hours", "usual_offer", "first_sign")
    return Line(f"line-{topic}", Basis.DEDUCED, slots, facts) if slots else None


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
    """Every cause, the ones of this regret first, then what its first sign announces."""
    regret = e.answers.regrets[_turn(e)]
    announced = [c for sign, c in _ANNOUNCES.items() if sign is regret.first_sign]
    return list(dict.fromkeys([*causes(regret, e.limits), *announced, *Cause]))


def _urgent(e: Evidence) -> bool:
    return e.answers.regrets[_turn(e)].first_sign is FirstSign.URGENT


def _signs(e: Evidence) -> Line | None:
    """Two more signs to watch for."""
    sign = e.answers.regrets[_turn(e)].first_sign
    seen = _ANNOUNCES.get(sign) if isinstance(sign, FirstSign) else None
    one, two, *_ = (cause for cause in _causes(e) if cause is not seen)
    return _line(e, "signs", {"one": Words(f"watch-{one}"), "two": Words(f"watch-{two}")})


def _questions(e: Evidence) -> Line | None:
    """Two questions to ask before signing: on the main cause, then on the first sign."""
    sign = e.answers.regrets[_turn(e)].first_sign
    main, second, *_ = _causes(e)
    other = sign if isinstance(sign, FirstSign) else second
    return _line(e, "questions", {"one": Words(f"ask-{main}"), "two": Words(f"ask-{other}")})


def _refusal(e: Evidence) -> Line | None:
    topic = "urgent" if _urgent(e) else _causes(e)[0]
    return _line(e, "refusal", {"refusal": Words(f"refuse-{topic}")})


def _remove(e: Evidence) -> Line | None:
    """What draws them, where they came from."""
    came = e.answers.regrets[_turn(e)].regret_from
    facts: dict[str, Fact] = {
        "where": Words(f"where-{came or Channel.OTHER}"),
        "bait": Words(f"bait-{'urgent' if _urgent(e) else _causes(e)[0]}"),
        "came_known": "yes" if came else "no",
    }
    return _line(e, "remove", facts, "regret_from")
