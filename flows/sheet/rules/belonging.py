"""Where a regret belongs: in which group, never made of one customer's doings, and by which way."""

from collections.abc import Iterator

from flows.interview.answers import Answers, Channel, Double
from flows.limits import Limits
from flows.sheet.findings.actions import SAID_ALOUD
from flows.sheet.findings.payers import called, favourite_turn
from flows.sheet.findings.regrets import sign_words
from flows.sheet.line import (
    Aim,
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Rule,
    Section,
    cites,
    of_turn,
    told,
)
from flows.words.texts import Fact, Words


def regret_family(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """Which group each regret is in, and whether one alike would be taken on a condition: a group
    with a regret in it is not aimed at without one."""
    return tuple(_in_family(answers, turn, family) for turn, family in _families(answers))


def _families(answers: Answers) -> Iterator[tuple[int, int]]:
    for turn, regret in enumerate(answers.regrets):
        if regret.regret_family is not None and regret.regret_family in range(
            len(answers.families)
        ):
            yield turn, regret.regret_family


def _in_family(answers: Answers, turn: int, family: int) -> Finding:
    never = answers.regrets[turn].double is Double.NEVER
    customers = sum(other == family for _, other in _families(answers))
    facts: dict[str, Fact] = {
        "turn": turn,
        "group": family,
        "family": called(answers, family),
        "aimed": "yes" if favourite_turn(answers) == family else "no",
        "framed": "no" if never else "yes",
        "customers": customers,
        "alone": "yes" if answers.by_name else "no",
    }
    slots = cites(answers, of_turn("regret_family", turn), of_turn("double", turn))
    return Finding("regret_family", Basis.LIVED, slots, Level.AMBER, customers, facts)


def regret_channel(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """By which way each regret came."""
    return tuple(
        Finding(
            "regret_channel",
            Basis.LIVED,
            cites(answers, of_turn("regret_from", turn)),
            Level.AMBER,
            customers=1,
            facts={
                "turn": turn,
                "channel": Words(f"channel-{regret.regret_from}"),
                "way": str(regret.regret_from),
                "aloud": "yes" if regret.regret_from in SAID_ALOUD else "no",
            },
        )
        for turn, regret in enumerate(answers.regrets)
        if regret.regret_from and regret.regret_from is not Channel.OTHER
    )


def _family(e: Evidence) -> Line | None:
    """Whom of the group to take, and on what condition; the clause, unless their own conditions
    say it already. Nothing of a group which one of many does not change."""
    found = e.on_regret("regret_family")
    if found is None or _is_spared(e):
        return None
    clause, person = e.on_regret("clause"), e.buyer.aim is Aim.PERSON and bool(e.answers.trigger)
    own, regret = clause is not None and clause.facts["of"] == "terms", e.regret
    known = "terms" if own else "clause" if clause else "no"
    line = told(
        found,
        aimed="yes" if e.buyer.turn == found.facts["group"] else "no",
        known=known,
        sign=sign_words(regret.first_sign, e.limits) if regret and regret.first_sign else "",
        sign_known="yes" if regret and regret.first_sign else "no",
        clause=clause.facts["clause"] if clause else "",
        person_known="yes" if person else "no",
        name=e.buyer.name,
    )
    if line is None or clause is None or found.facts["framed"] == "no":
        return line
    return Line(line.id, Basis.DEDUCED, (*line.cites, *clause.cites), line.facts)


def _is_spared(e: Evidence) -> bool:
    rule = e.on_regret("terms_for_all")
    return rule is not None and rule.facts["spared"] == "yes"


def _channel(e: Evidence) -> Line | None:
    """The way it came, where no other line tells it."""
    found = e.on_regret("regret_channel")
    if found is None or e.has("marked_down"):
        return None
    return told(found)


RULES = (
    Rule("regret_family", regret_family, says=_family, on=Section.AVOID, at=64, worth=380),
    Rule(
        "regret_channel",
        regret_channel,
        says=_channel,
        on=Section.AVOID,
        at=105,
        worth=105,
    ),
)
