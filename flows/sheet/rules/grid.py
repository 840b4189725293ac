"""Who wants and can pay (chapter 1): the want/can grid, the 80 % rule, the one big customer."""

from collections.abc import Callable, Sequence

from flows.interview.answers import Answers, Biggest
from flows.limits import Limits
from flows.sheet.findings.payers import (
    GOOD,
    Gauge,
    counted,
    customers_in,
    family_facts,
    gauge,
    grid_slots,
    how_late,
    late_alone,
    place,
    regretted,
    shares,
    total_share,
    verb,
    verdict,
)
from flows.sheet.findings.regrets import Cause, causes
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Purpose,
    Rule,
    Section,
    cites,
    of_turn,
    told,
)
from flows.words.texts import Fact


def shares_adjusted(answers: Answers, limits: Limits) -> Finding | None:
    """The shares did not add up, and were brought back to 100 in all."""
    total = total_share(answers)
    if not total or total <= limits.shares_high:
        return None
    slots = cites(answers, *(of_turn("share", i) for i in range(len(answers.families))))
    return Finding("shares_adjusted", Basis.DEDUCED, slots, facts={"total": round(total)})


def _graded(answers: Answers, limits: Limits, code: str) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code=code,
            basis=Basis.LIVED,
            cites=cites(answers, *grid_slots(i)),
            level=found[1],
            customers=1 if answers.by_name else 0,
            facts=family_facts(answers, i),
        )
        for i, family in enumerate(answers.families)
        if (found := place(family, limits)) and found[0] == code
    )


def real_payer(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They want, and they can pay: aim here."""
    return _graded(answers, limits, "real_payer")


def dreamer(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They want, and cannot pay: keep them a place, not the week."""
    return _graded(answers, limits, "dreamer")


def to_convince(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They can pay, and have to be convinced all the way."""
    return _graded(answers, limits, "to_convince")


def out(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They neither want nor can pay."""
    return _graded(answers, limits, "out")


def untested(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They were never told a price: nothing is known yet."""
    return _graded(answers, limits, "untested")


def _grid_cites(answers: Answers) -> tuple[str, ...]:
    return cites(answers, *(s for i in range(len(answers.families)) for s in grid_slots(i)))


def _codes(answers: Answers, limits: Limits) -> list[str] | None:
    codes = [verdict(family, limits) for family in answers.families]
    return [code for code in codes if code] if codes and None not in codes else None


def eighty_percent(answers: Answers, limits: Limits) -> Finding | None:
    """Those who pay the price on time should bring 80 % of the money; one customer regretted is
    not the whole family. Who pays late is told apart, and so is who pays in several payments."""
    codes, parts = _codes(answers, limits), shares(answers, limits)
    if not codes or None in parts or "real_payer" not in codes:
        return None
    paid = [gauge(family, limits) for family in answers.families]
    good = [i for i, each in enumerate(paid) if each in GOOD]
    weights = [part or 0 for part in parts]
    core = round(sum(weights[i] for i in good))
    level = _core_level(core, limits)
    of_all = [i for i, p in enumerate(paid) if p is Gauge.LATE and not late_alone(answers, i)]
    late = round(sum(weights[i] for i in of_all))
    others = [] if level is Level.GREEN else [i for i in range(len(paid)) if i not in good]
    rest = _rest(answers, others, weights, limits)
    regret = round(sum(weights[i] for i in good if regretted(answers, i)))
    facts: dict[str, Fact] = {
        "core": core,
        "mark": limits.eighty,
        "gap": limits.eighty - core,
        "level": level,
        "late_share": late,
        "apart": _apart(rest, late, rest.get("gauge") == Gauge.LATE),
        "in_parts": round(sum(weights[i] for i, each in enumerate(paid) if each is Gauge.PARTS)),
        "paid_badly": _paid_badly(answers, good, limits),
        "regret_share": regret,
        "to_sort": 0 if level is Level.GREEN else regret,
        "named": "yes" if answers.by_name else "no",
    }
    slots = (*_grid_cites(answers), *_regret_cites(answers))
    return Finding("eighty_percent", Basis.DEDUCED, slots, level, facts=facts | rest)


def _paid_badly(answers: Answers, good: Sequence[int], limits: Limits) -> int:
    """How many they regret, of the groups that pay on time, did not."""
    of_them = (r for r in answers.regrets if r.regret_family in good)
    return sum(Cause.PAYMENT in causes(regret, limits) for regret in of_them)


def _apart(rest: dict[str, Fact], share: int, of_it: bool) -> int:
    """A share to tell apart; none when the heaviest of the rest is all of it."""
    return 0 if of_it and rest["share"] == share else share


def _regret_cites(answers: Answers) -> tuple[str, ...]:
    of_one = (i for i, r in enumerate(answers.regrets) if (r.regret_family or 0) >= 0)
    return cites(answers, *(of_turn("regret_family", i) for i in of_one))


def _rest(
    answers: Answers, others: Sequence[int], weights: Sequence[float], limits: Limits
) -> dict[str, Fact]:
    """The heaviest of the other families, by its share of a sum of 100, and what to do of it."""
    rest = [i for i in others if round(weights[i])]
    if not rest:
        return {"rest": "no"}
    turn = max(rest, key=lambda i: weights[i])
    paid = gauge(answers.families[turn], limits)
    return {
        "rest": "yes",
        "family": counted(answers, turn),
        "share": round(weights[turn]),
        "verb": str(verb(answers, turn, limits)),
        "gauge": str(paid),
        "how_late": how_late(answers.families[turn]),
    }


def _core_level(core: float, limits: Limits) -> Level:
    if core >= limits.eighty:
        return Level.GREEN
    return Level.AMBER if core >= limits.eighty_amber else Level.RED


def no_payer_yet(answers: Answers, limits: Limits) -> Finding | None:
    """No family both wants and can pay."""
    codes = _codes(answers, limits)
    if not codes or "real_payer" in codes:
        return None
    facts = {"untested": "yes" if "untested" in codes else "no"}
    return Finding("no_payer_yet", Basis.DEDUCED, _grid_cites(answers), Level.RED, facts=facts)


def concentration(answers: Answers, limits: Limits) -> Finding | None:
    """One customer weighs a quarter, or more than half, of the money: their leaving would hurt,
    however good the rest looks."""
    weight, slots = answers.biggest, cites(answers, "biggest")
    alone = _heaviest_alone(answers, limits) if weight is None else None
    if alone is not None:
        weight, slots = _weight(alone[1]), cites(answers, of_turn("share", alone[0]), "customers")
    if weight is None or weight is Biggest.UNDER_25:
        return None
    level = Level.RED if weight is Biggest.OVER_50 else Level.AMBER
    return Finding("concentration", Basis.LIVED, slots, level, customers=1, facts={"level": level})


def _heaviest_alone(answers: Answers, limits: Limits) -> tuple[int, float] | None:
    """Which family of one customer weighs most, and its share."""
    if len(answers.families) < 2 or not total_share(answers):
        return None
    parts = enumerate(shares(answers, limits))
    alone = [(turn, share or 0) for turn, share in parts if customers_in(answers, turn) == 1]
    return max(alone, key=lambda one: one[1], default=None)


def _weight(share: float) -> Biggest:
    if share > 50:
        return Biggest.OVER_50
    return Biggest.TO_50 if share >= 25 else Biggest.UNDER_25


def _verdict(code: str) -> Callable[[Evidence], tuple[Line, ...]]:
    """The verdict on every family."""
    return lambda e: tuple(line for f in e.all(code) if (line := told(f)))


def _eighty(e: Evidence) -> Line | None:
    """Someone with one big customer is not praised for the rest."""
    weight, eighty = e.first("concentration"), e.first("eighty_percent")
    if weight and weight.level is Level.RED and eighty and eighty.level is Level.GREEN:
        return None
    return told(eighty)


RULES = (
    Rule("real_payer", real_payer, says=_verdict("real_payer"), grid=10),
    Rule("to_convince", to_convince, says=_verdict("to_convince"), grid=10),
    Rule("untested", untested, says=_verdict("untested"), grid=10),
    Rule("dreamer", dreamer, says=_verdict("dreamer"), grid=10),
    Rule("out", out, says=_verdict("out"), grid=10),
    Rule("eighty_percent", eighty_percent, says=_eighty, on=Section.AIM, first=34, at=60, grid=50),
    Rule(
        "no_payer_yet",
        no_payer_yet,
        on=Section.AIM,
        first=14,
        at=70,
        grid=30,
        purpose=Purpose.BARRIER,
    ),
    Rule(
        "concentration",
        concentration,
        on=Section.AIM,
        first=20,
        at=80,
        grid=40,
        purpose=Purpose.BARRIER,
    ),
    Rule("shares_adjusted", shares_adjusted, on=Section.AIM, at=90, grid=20, worth=40),
)
