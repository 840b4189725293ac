"""What to do of each family (chapter 1, and the regrets): a verb, a rule, and what it is worth."""

from collections.abc import Sequence
from math import ceil, floor

from flows.interview.answers import Answers, HasRegret, Regret
from flows.limits import Limits
from flows.reading.names import MARK
from flows.sheet.findings.earning import lean
from flows.sheet.findings.hour import whole
from flows.sheet.findings.payers import (
    GOOD,
    Gauge,
    Verb,
    counted,
    customers_in,
    favourite_turn,
    gauge,
    grid_slots,
    heavier,
    how_late,
    late_alone,
    regretted,
    several,
    shares,
    verb,
    wants,
    worth,
)
from flows.sheet.findings.ratios import hour_ratio, worth_ratio
from flows.sheet.findings.regrets import ANNOUNCES, Cause, causes, overran, sign_words
from flows.sheet.findings.selling import DAYS_LATE, sold_by
from flows.sheet.line import (
    Aim,
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
from flows.words.texts import Fact, Words, opened

_VERBS = tuple(Verb)
# Ours: a part of the money that makes of a group what they live on.
_MOST = 50
_YEAR = 365


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


def group(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """What to do of each family they named."""
    return tuple(
        Finding(
            "group",
            Basis.DEDUCED,
            _behind(answers, turn, limits),
            _level(said),
            1 if answers.by_name else 0,
            _group_facts(answers, turn, said, limits),
        )
        for turn in range(len(answers.families))
        if (said := verb(answers, turn, limits))
    )


def _level(said: Verb) -> Level:
    if said in (Verb.AIM, Verb.KEEP):
        return Level.GREEN
    return Level.RED if said is Verb.NO_MORE else Level.AMBER


def _behind(answers: Answers, turn: int, limits: Limits) -> tuple[str, ...]:
    other = heavier(answers, turn, limits)
    compared = () if other is None else (of_turn("share", other),)
    of_it = (i for i, r in enumerate(answers.regrets) if r.regret_family == turn)
    regrets = (of_turn(q, i) for i in of_it for q in ("regret_name", "regret_family", "double"))
    slots = (*grid_slots(turn), of_turn("how_late", turn), "customers", *compared, *regrets)
    return cites(answers, *slots)


def _group_facts(answers: Answers, turn: int, said: Verb, limits: Limits) -> dict[str, Fact]:
    family, share = answers.families[turn], round(shares(answers, limits)[turn] or 0)
    return {
        "turn": turn,
        "family": counted(answers, turn),
        "who": family.name,
        "verb": str(said),
        "gauge": str(gauge(family, limits)),
        "want": Words(f"want-{family.want}"),
        "wants": _yes(wants(family, limits)),
        "how_late": how_late(family),
        "late_one": late_alone(answers, turn),
        "late_one_known": _yes(late_alone(answers, turn)),
        "share": share,
        "share_known": _yes(share),
        "customers": customers_in(answers, turn) or 0,
        "named": _yes(answers.by_name),
        "several": _yes(several(answers, turn)),
        "regretted": _yes(regretted(answers, turn)),
        "refused": _yes(answers.regret is HasRegret.REFUSED),
        "regrets": _regrets(answers, turn),
        "regrets_named": _yes(_regrets(answers, turn)),
        "lighter": _weighs_less(answers, turn, limits),
        "sells_by": sold_by(answers, turn),
        "terms_known": _yes(_has_terms(answers, turn)),
    }


def _regrets(answers: Answers, turn: int) -> tuple[Fact, ...]:
    """Whom they regret of the family, as they call them."""
    of_it = (r.regret_name for r in answers.regrets if r.regret_family == turn)
    return tuple(name for name in of_it if name and MARK not in name)


def _weighs_less(answers: Answers, turn: int, limits: Limits) -> str:
    """What of the family brings less in than elsewhere: its hours, else its customers."""
    if lean(answers, turn, shares(answers, limits)):
        return "hours"
    return _yes(_lighter(answers, turn, limits))


def _lighter(answers: Answers, turn: int, limits: Limits) -> bool:
    """Whether a customer of the family brings several times less than one of those aimed for."""
    own = worth(answers, turn, limits)
    turns = range(len(answers.families))
    aimed = (i for i in turns if i != turn and verb(answers, i, limits) is Verb.AIM)
    return any(own and (worth(answers, i, limits) or 0) >= limits.worth_ratio * own for i in aimed)


def _has_terms(answers: Answers, turn: int) -> bool:
    """Whether they told their own conditions for somebody of the family."""
    return any(r.double_terms for r in answers.regrets if r.regret_family == turn)


def _groups(e: Evidence) -> tuple[Line, ...]:
    """Whom to aim for first, then the others by what to do of them, the heaviest first."""

    def order(finding: Finding) -> tuple[bool, int, float]:
        at = _VERBS.index(Verb(str(finding.facts["verb"])))
        return finding.turn != e.buyer.turn, at, -float(str(finding.facts["share"]))

    found = sorted(e.all("group"), key=order)
    opens = found[0].turn if found else None
    first = next((f.turn for f in found if f.facts["verb"] == Verb.AIM), None)
    aim = e.buyer.aim if e.buyer.aim in (Aim.PERSON, Aim.FAMILY) else None
    return tuple(
        line
        for f in found
        if (
            line := told(
                f,
                aimed=str(aim) if aim and f.turn == e.buyer.turn else "no",
                also=_yes(f.turn != (first if e.buyer.turn is None else e.buyer.turn)),
                opens=_yes(f.turn == opens),
                name=e.buyer.name,
            )
        )
    )


def _late(answers: Answers, limits: Limits) -> list[int]:
    return [i for i, f in enumerate(answers.families) if gauge(f, limits) is Gauge.LATE]


def _of_aimed(e: Evidence) -> Line | None:
    """Under whom to aim for, unless it is about others, or money says it."""
    found = e.first("worth_ratio")
    other = found and e.buyer.turn not in (None, found.turn)
    return None if other or e.has("worth_each") else told(found)


def _by_hour(e: Evidence) -> Line | None:
    """Unless money says it."""
    worth = e.first("worth_each")
    said = worth is not None and worth.facts["by"] == "hours"
    return None if said else told(e.first("hour_ratio"))


def late_payer(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They pay, and late: to be framed, not aimed for."""
    parts = shares(answers, limits)
    return tuple(
        Finding(
            "late_payer",
            Basis.LIVED,
            cites(answers, *grid_slots(turn), of_turn("how_late", turn)),
            Level.AMBER,
            facts={
                "turn": turn,
                "family": counted(answers, turn),
                "share": round(parts[turn] or 0),
                "how_late": how_late(answers.families[turn]),
                "days": whole(answers.exact.get(of_turn("how_late", turn), 0)),
                "sells_by": sold_by(answers, turn),
            },
        )
        for turn in _late(answers, limits)
    )


def _late_payer(e: Evidence) -> Line | None:
    """Why the sheet does not aim for a favourite whose family pays late."""
    turn = favourite_turn(e.answers)
    found = next((f for f in e.all("late_payer") if f.turn == turn), None)
    if not found or not e.answers.favourite or e.buyer.aim is not Aim.FAMILY:
        return None
    if e.buyer.turn in (None, turn):
        return None
    slots = e.cites("favourite", "favourite_family", *found.cites)
    facts: dict[str, Fact] = {
        **found.facts,
        "favourite": opened(e.answers.favourite),
        "best": e.buyer.name,
        "named": _yes(e.answers.by_name),
    }
    return Line("line-late_payer", Basis.DEDUCED, slots, facts)


def lent(answers: Answers, limits: Limits) -> Finding | None:
    """What those who pay late keep of a year of money, at the least; where one alone of several is
    told late, their part is not known."""
    told = (i for i in _late(answers, limits) if not late_alone(answers, i))
    late = {i: days for i in told if (days := _days_late(answers, i))}
    parts = _whole(answers, shares(answers, limits))
    share = round(sum(parts[i] or 0 for i in late))
    if not share or answers.young or None in (parts[i] for i in late):
        return None
    low, high = min(low for low, _ in late.values()), max(high for _, high in late.values())
    part = floor(share * low / _YEAR)
    if part < limits.lent_part:
        return None
    bounded, most = all(high for _, high in late.values()), ceil(share * high / _YEAR)
    slots = cites(answers, *(of_turn(q, i) for i in late for q in ("share", "can", "how_late")))
    facts: dict[str, Fact] = {
        "alone": next(iter(late)) if len(_late(answers, limits)) == 1 else -1,
        "share": share,
        "days": "exact" if low == high else "between" if bounded else "more",
        "low": low,
        "high": high if bounded else 0,
        "part": part,
        "most": most if bounded and most > part else 0,
    }
    return Finding("lent", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


def _days_late(answers: Answers, turn: int) -> tuple[int, int] | None:
    """The fewest days late and the most, 0 for no bound: those told, else of their band."""
    told = answers.families[turn].how_late
    exact = answers.exact.get(of_turn("how_late", turn))
    known = None if told is None else DAYS_LATE.get(told)
    return known if known is None or exact is None else (round(exact), round(exact))


def _whole(answers: Answers, parts: Sequence[float | None]) -> Sequence[float | None]:
    """The only family brings all of the money, which nobody had to ask."""
    return (100.0,) if len(answers.families) == 1 else parts


def terms_for_all(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """What the worst customer had to accept becomes the rule for every new one of their family."""
    return tuple(
        Finding(
            "terms_for_all",
            Basis.DEDUCED,
            cites(answers, *(of_turn(question, turn) for question in _TERMS)),
            Level.AMBER,
            1,
            {
                "turn": turn,
                "family": counted(answers, family),
                "named": _yes(answers.by_name),
                "terms": regret.double_terms or "",
                "terms_known": _yes(regret.double_terms),
                "sells_by": sold_by(answers, family),
                "only_money": _yes(set(causes(regret, limits)) <= {Cause.PAYMENT}),
                "money_first": _yes(_first_cause(regret, limits) is Cause.PAYMENT),
                "cause": Words(f"cause-{_first_cause(regret, limits)}"),
                "spared": _yes(_spared(answers, family, limits)),
            },
        )
        for turn, regret in enumerate(answers.regrets)
        if (family := regret.regret_family) is not None
        and family in range(len(answers.families))
        and (regret.double_terms or Cause.PAYMENT in _announced(regret, limits))
    )


def _first_cause(regret: Regret, limits: Limits) -> Cause:
    """The hours, where there were too many; else what was told first."""
    told = _announced(regret, limits)
    return Cause.WORKLOAD if overran(regret, limits) else next(iter(told), Cause.PAYMENT)


def _spared(answers: Answers, turn: int, limits: Limits) -> bool:
    """Whether the group, of many, pays on time and brings most of the money: one of it is no rule
    for all."""
    on_time = gauge(answers.families[turn], limits) in GOOD and not regretted(answers, turn)
    return on_time and (shares(answers, limits)[turn] or 0) >= _MOST


_TERMS = ("regret_family", "double_terms", "wrong", "first_sign")


def _announced(regret: Regret, limits: Limits) -> tuple[Cause, ...]:
    """Its causes, and what its first sign announced."""
    signs = [cause for sign, cause in ANNOUNCES.items() if sign is regret.first_sign]
    return (*causes(regret, limits), *signs)


def _terms_for_all(e: Evidence) -> Line | None:
    """Of the regret that the message is about."""
    finding = e.on_regret("terms_for_all")
    regret = e.regret
    if finding is None or regret is None:
        return None
    sign = regret.first_sign
    return told(
        finding,
        terms=e.terms(finding.turn),
        sign=sign_words(sign, e.limits) if sign else "",
        sign_known=_yes(sign),
    )


RULES = (
    Rule("group", group, says=_groups, on=Section.AIM, first=10, at=20),
    Rule(
        "late_payer",
        late_payer,
        says=_late_payer,
        on=Section.AIM,
        first=12,
        at=35,
        purpose=Purpose.BARRIER,
    ),
    Rule("worth_ratio", worth_ratio, says=_of_aimed, on=Section.AIM, first=30, at=64, worth=315),
    Rule("hour_ratio", hour_ratio, says=_by_hour, on=Section.AIM, first=28, at=65, worth=185),
    Rule("lent", lent, on=Section.AIM, first=32, at=66, worth=325),
    Rule(
        "terms_for_all",
        terms_for_all,
        says=_terms_for_all,
        on=Section.AVOID,
        first=16,
        at=63,
        worth=305,
    ),
)
