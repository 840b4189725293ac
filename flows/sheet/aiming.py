"""Whom to aim for and whom to avoid: the two personas that the findings allow."""

from collections.abc import Sequence

from flows.interview.answers import Answers, Double, FirstSign, Regret, Wrong
from flows.interview.conditions import no_customer
from flows.limits import Limits
from flows.reading.names import MARK
from flows.reading.phrases import plain
from flows.sheet.findings.payers import (
    Gauge,
    Verb,
    best_hour,
    customers_in,
    favourite_turn,
    gauge,
    regretted,
    shares,
    verb,
    verdict,
    wants,
)
from flows.sheet.findings.portrait import customers_alike
from flows.sheet.findings.regrets import overran
from flows.sheet.findings.talks import to_call_again
from flows.sheet.line import Aim, Buyer, Finding, Negative, Watched
from flows.words.texts import Fact, Words, opened

# Ours: fewer hours too many are forgiven.
A_DAY = 8


def buyer(answers: Answers, findings: Sequence[Finding], limits: Limits) -> Buyer:
    """Never a dreamer, nor someone they would refuse at twice the price; nor who pays late, while
    another family wants and pays on time, unless their hour brings most in, a little late."""
    codes = {finding.code for finding in findings}
    if no_customer(answers):
        return Buyer(Aim.INTERVIEWS, _heard_first(findings))
    if "target_only" in codes:
        return Buyer(Aim.TARGET)
    turn = favourite_turn(answers)
    if answers.favourite and not _refused(findings) and _sought(answers, turn, limits):
        return Buyer(Aim.PERSON, answers.favourite, turn, customers_alike(answers))
    return _best_family(answers, limits)


def one_of_several(answers: Answers, whom: Buyer) -> bool:
    """Whether whom to aim for is one customer of a group that has others."""
    alone = answers.by_name or whom.turn is None
    return not alone and customers_in(answers, whom.turn or 0) != 1


def _heard_first(findings: Sequence[Finding]) -> Words:
    """Whom to call again before anybody else; else, that the listening is still to come."""
    again = to_call_again(findings)
    if again is None:
        return Words("whom-listen")
    return Words("whom-call_again", {"name": again.facts["name"]})


def _refused(findings: Sequence[Finding]) -> bool:
    return any(f.code == "favourite_regretted" and f.facts["never"] == "yes" for f in findings)


def _sought(answers: Answers, turn: int | None, limits: Limits) -> bool:
    """Whether the family of the favourite lets them be aimed for."""
    if turn is None:
        return True
    family = answers.families[turn]
    if verdict(family, limits) in ("dreamer", "out") or verb(answers, turn, limits) is Verb.NO_MORE:
        return False
    late = gauge(family, limits) is Gauge.LATE and bool(_on_time(answers, limits))
    return not late or best_hour(answers, limits) == turn


def _on_time(answers: Answers, limits: Limits) -> list[int]:
    """The families that want, pay on time, and have no regret of theirs."""
    return [
        turn
        for turn, family in enumerate(answers.families)
        if gauge(family, limits) is Gauge.ON_TIME and not regretted(answers, turn)
    ]


def _best_family(answers: Answers, limits: Limits) -> Buyer:
    """Of those that pay on time, the one whose hour brings most by far, else the heaviest; else one
    that is to be framed first."""
    paid = dict(enumerate(gauge(family, limits) for family in answers.families))
    framed = [i for i in paid if verb(answers, i, limits) is Verb.FRAME]
    among = _on_time(answers, limits) or [i for i in framed if paid[i] is Gauge.ON_TIME]
    late = (i for i in framed if paid[i] is Gauge.LATE)
    among = among or [i for i in late if wants(answers.families[i], limits)]
    if not among:
        return Buyer(Aim.TO_FIND)
    parts, hour = shares(answers, limits), best_hour(answers, limits)

    def rank(turn: int) -> tuple[bool, bool, float]:
        return verb(answers, turn, limits) is Verb.AIM, turn == hour, parts[turn] or 0

    best = max(among, key=rank)
    name = opened(answers.families[best].name)
    split = regretted(answers, best) and paid[best] is Gauge.ON_TIME
    return Buyer(Aim.FAMILY, Words("family-split", {"name": name}) if split else name, best)


def negative(answers: Answers, aimed: Buyer, limits: Limits) -> Negative | None:
    """The regret that says the most; a watch list when there is none; None before it was asked."""
    if answers.regret is None:
        return None
    if not answers.regrets:
        return Negative(Watched.LIST)
    turn = max(range(len(answers.regrets)), key=lambda i: _weight(answers.regrets[i], limits))
    kind = Watched.REFUSED if answers.regret == "refused" else Watched.REGRETTED
    regret, taken = answers.regrets[turn], _named(answers, aimed)
    return Negative(kind, _given(regret, taken) or _made(regret, kind, limits), turn)


def _weight(regret: Regret, limits: Limits) -> tuple[float, bool]:
    """What a regret has to say: the days it cost, then that it never comes again. Of two that weigh
    the same, the first told says it."""
    extra = (regret.real_hours or 0) - (regret.planned_hours or 0)
    cost = extra if overran(regret, limits) and extra >= A_DAY else 0
    return cost, regret.double is Double.NEVER


def _named(answers: Answers, aimed: Buyer) -> set[str]:
    """The names of those aimed for, which nobody to avoid may bear."""
    family = answers.families[aimed.turn].name if aimed.turn is not None else ""
    return {plain(family), plain(answers.favourite or "")}


def _given(regret: Regret, taken: set[str]) -> str:
    """The name they gave, unless an identity was masked in it."""
    given = regret.regret_name or ""
    return "" if MARK in given or plain(given) in taken else given


def behaviour(answers: Answers, whom: Negative, limits: Limits) -> Words:
    """A name for whom to avoid that says nothing but what they did."""
    return _made(answers.regrets[whom.turn], whom.kind, limits)


def _made(regret: Regret, kind: Watched, limits: Limits) -> Words:
    """A name made of what happened, as far as it is known: never their words, cut or not."""
    sign = regret.first_sign if isinstance(regret.first_sign, FirstSign) else None
    wrong = next((w for w in regret.wrong if isinstance(w, Wrong)), None)
    wrong = wrong or (Wrong.MORE_WORK if overran(regret, limits) else None)
    if sign or wrong:
        began = sign if sign is FirstSign.URGENT or wrong is None else None
        return Words("behaviour-name", {"sign": began or "none", "wrong": wrong or "none"})
    facts: dict[str, Fact] = {
        "refused": "yes" if kind is Watched.REFUSED else "no",
        "never": "yes" if regret.double is Double.NEVER else "no",
    }
    return Words("behaviour-unknown", facts)
