"""Who wants and can pay (chapter 1): the want/can grid, the 80 % rule, the one big customer."""

from collections.abc import Sequence

from flows.interview.answers import Answers, Biggest, Can, Family, Want
from flows.interview.table import by_name
from flows.limits import Limits
from flows.reading.replies import plain
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.words.texts import Fact, Words

_WANT = {want: grade for grade, want in enumerate(Want)}
_CAN = {can: grade for grade, can in enumerate(Can) if can is not Can.UNTESTED}
_GRID = {
    (True, True): ("real_payer", Level.GREEN),
    (True, False): ("dreamer", Level.AMBER),
    (False, True): ("to_convince", Level.AMBER),
    (False, False): ("out", Level.RED),
}
_UNTESTED = ("untested", Level.GREY)


def verdict(family: Family, limits: Limits) -> str | None:
    """The family's place in the want/can grid, as a code; None while it is unknown."""
    place = _place(family, limits)
    return place and place[0]


def _place(family: Family, limits: Limits) -> tuple[str, Level] | None:
    if family.want is None or family.can is None:
        return None
    if family.can is Can.UNTESTED:
        return _UNTESTED
    wants = _WANT[family.want] >= limits.wants_from
    return _GRID[wants, _CAN[family.can] >= limits.can_from]


def shares(answers: Answers, limits: Limits) -> tuple[float | None, ...]:
    """Each family's share of the money, in percent, brought back to a sum of 100 when what was said
    is far from it."""
    said = [family.share for family in answers.families]
    total = _total(answers)
    if not total or limits.shares_low <= total <= limits.shares_high:
        return tuple(said)
    return tuple(share and 100 * share / total for share in said)


def _total(answers: Answers) -> float | None:
    """The sum of the shares; None while one is missing."""
    said = [family.share for family in answers.families]
    known = [share for share in said if share is not None]
    return sum(known) if known and len(known) == len(said) else None


def shares_adjusted(answers: Answers, limits: Limits) -> Finding | None:
    """The shares did not add up, and were brought back to 100 in all."""
    total = _total(answers)
    if not total or limits.shares_low <= total <= limits.shares_high:
        return None
    slots = cites(answers, *(of_turn("share", i) for i in range(len(answers.families))))
    return Finding("shares_adjusted", Basis.DEDUCED, slots, facts={"total": round(total)})


def called(answers: Answers, turn: int) -> Words:
    """The family as the label that opens a sentence."""
    return Words("label-family", {"name": opened(answers.families[turn].name)})


def opened(name: str) -> str:
    """A name as it opens a sentence."""
    return name[:1].upper() + name[1:]


def favourite_turn(answers: Answers) -> int | None:
    """Which family the favourite belongs to."""
    families = answers.families
    if answers.favourite_family in range(len(families)):
        return answers.favourite_family
    if len(families) == 1:
        return 0
    named = [i for i, f in enumerate(families) if plain(f.name) == plain(answers.favourite or "")]
    return named[0] if named else None


def grid_slots(turn: int) -> tuple[str, ...]:
    """The slots of a family's place in the grid."""
    return tuple(of_turn(question, turn) for question in ("want", "can", "share"))


def family_facts(answers: Answers, turn: int) -> dict[str, Fact]:
    """A graded family's want, can and share as it was said, as words; no share is not told."""
    family = answers.families[turn]
    share = round(family.share or 0)
    return {
        "turn": turn,
        "family": called(answers, turn),
        "want": Words(f"want-{family.want}"),
        "can": Words(f"can-{family.can}"),
        "lowered": "yes" if family.can is Can.LOWERED else "no",
        "share": share,
        "share_known": "yes" if share else "no",
    }


def _graded(answers: Answers, limits: Limits, code: str) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code=code,
            basis=Basis.LIVED,
            cites=cites(answers, *grid_slots(i)),
            level=place[1],
            customers=1 if by_name(answers) else 0,
            facts=family_facts(answers, i),
        )
        for i, family in enumerate(answers.families)
        if (place := _place(family, limits)) and place[0] == code
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
    """Those who want and can pay should bring 80 % of the money."""
    codes, parts = _codes(answers, limits), shares(answers, limits)
    if not codes or None in parts or "real_payer" not in codes:
        return None
    paying = [i for i, code in enumerate(codes) if code == "real_payer"]
    core = round(sum(parts[i] or 0 for i in paying))
    late = [parts[i] or 0 for i in paying if answers.families[i].can is Can.LATE]
    facts: dict[str, Fact] = {"core": core, "mark": limits.eighty, "gap": limits.eighty - core}
    facts |= _late(round(sum(late)), core) | _rest(answers, codes, [part or 0 for part in parts])
    level = _core_level(core, limits)
    return Finding(
        "eighty_percent", Basis.DEDUCED, _grid_cites(answers), level, facts=facts | {"level": level}
    )


def _late(late: int, core: int) -> dict[str, Fact]:
    """How much of the core is paid late, and whether that is some of it or all."""
    return {"late": ("all" if late >= core else "some") if late else "no", "late_share": late}


def _rest(answers: Answers, codes: Sequence[str], parts: Sequence[float]) -> dict[str, Fact]:
    """The heaviest of the other families, by its share of a sum of 100."""
    rest = [i for i, code in enumerate(codes) if code != "real_payer" and round(parts[i])]
    if not rest:
        return {"rest": "no"}
    heaviest = max(rest, key=lambda i: parts[i])
    facts = family_facts(answers, heaviest)
    return {**facts, "rest": codes[heaviest], "share": round(parts[heaviest])}


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


def ideal_cannot_pay(answers: Answers, limits: Limits) -> Finding | None:
    """The customer they would clone belongs to a family that cannot pay."""
    turn = favourite_turn(answers)
    if not answers.favourite or turn is None:
        return None
    if verdict(answers.families[turn], limits) != "dreamer":
        return None
    return Finding(
        "ideal_cannot_pay",
        Basis.DEDUCED,
        cites(answers, "favourite", "favourite_family", *grid_slots(turn)),
        Level.RED,
        customers=1,
        facts={"favourite": opened(answers.favourite)} | family_facts(answers, turn),
    )


def concentration(answers: Answers, limits: Limits) -> Finding | None:
    """One customer weighs a quarter, or more than half, of the money: their leaving would hurt,
    however good the rest looks."""
    weight, slots = answers.biggest, cites(answers, "biggest")
    if weight is None and by_name(answers) and len(answers.families) > 1 and _total(answers):
        parts = [share or 0 for share in shares(answers, limits)]
        heaviest = parts.index(max(parts))
        weight, slots = _weight(parts[heaviest]), cites(answers, of_turn("share", heaviest))
    if weight is None or weight is Biggest.UNDER_25:
        return None
    level = Level.RED if weight is Biggest.OVER_50 else Level.AMBER
    return Finding("concentration", Basis.LIVED, slots, level, customers=1, facts={"level": level})


def _weight(share: float) -> Biggest:
    if share > 50:
        return Biggest.OVER_50
    return Biggest.TO_50 if share >= 25 else Biggest.UNDER_25
