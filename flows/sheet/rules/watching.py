"""Whom to be wary of: when nobody is regretted, and beside those who are."""

from collections.abc import Iterator

from flows.interview.answers import Behaviour, Can, Want, WhyYou
from flows.sheet.line import Basis, Evidence, Line, Rule, Section, of_turn
from flows.words.texts import Fact, Words

# The negative of what they like about those they serve: `contrary-<…>` says it.
_WANT = {Want.SIGN_FAST: "no_date", Want.ASKED_PRICE: "no_price"}

_CAN = {Can.ON_TIME: "late", Can.LATE: "lowered"}

_BEHAVIOUR = {
    Behaviour.DECIDES_FAST: "no_date",
    Behaviour.REASSURED: "no_trust",
    Behaviour.FOLLOWS_ADVICE: "redoes",
    Behaviour.CHALLENGED: "no_debate",
    Behaviour.PAYS_ON_TIME: "late",
    Behaviour.RECOMMENDS: "secret",
    Behaviour.LEAVES_ROOM: "dictates",
}

_WHY = {
    WhyYou.TRUST: "no_trust",
    WhyYou.PRICE: "cheaper",
    WhyYou.SPECIALITY: "elsewhere",
    WhyYou.VALUES: "values",
}

_MOST = 3


def _watch(e: Evidence) -> Line | None:
    """A watch list: hypotheses, until somebody is regretted."""
    if e.answers.regrets:
        return None
    words: tuple[Fact, ...] = tuple(Words(f"contrary-{c}") for c in dict(_contraries(e)))[:_MOST]
    facts = {"signs": words or (Words("contrary-no_price"), Words("contrary-no_date"))}
    return Line("line-watch", Basis.HYPOTHESIS, contrary_slots(e), facts)


def contrary_slots(e: Evidence) -> tuple[str, ...]:
    """The answers that a watch list is the negative of."""
    return tuple(dict.fromkeys(dict(_contraries(e)).values())) or e.cites("regret", "offer")


def _contraries(e: Evidence) -> Iterator[tuple[str, str]]:
    """Each contrary, with the slot of the answer it is the negative of."""
    a = e.answers
    yield from ((_BEHAVIOUR[b], "behaviour") for b in a.behaviour)
    yield from ((_WHY[w], "why_you") for w in a.why_you if isinstance(w, WhyYou) and w in _WHY)
    for finding in e.all("real_payer"):
        turn = finding.turn
        family = a.families[turn]
        if family.want in _WANT:
            yield _WANT[family.want], of_turn("want", turn)
        if family.can in _CAN:
            yield _CAN[family.can], of_turn("can", turn)


RULES = (Rule("watch", says=_watch, on=Section.AVOID, first=10, at=10, shared=True),)
