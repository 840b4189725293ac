"""Whether the favourite is somebody, whom one may aim for."""

from flows.interview.answers import Answers, Double, YesNo
from flows.limits import Limits
from flows.reading.judging import demographics, event, portrait
from flows.reading.lists import Lists
from flows.sheet.findings.payers import (
    called,
    family_facts,
    favourite_dreams,
    favourite_turn,
    grid_slots,
)
from flows.sheet.findings.portrait import sketched
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
from flows.words.texts import Fact, opened

_WORDS = ("favourite", "trigger", "hesitation", "change", "quote", "dream")


def target_only(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """Age, sex, job, city or hobby instead of someone they met: a target, not a person."""
    trigger = answers.trigger or ""
    met = event(trigger, lists) and not portrait(trigger, lists)
    if met or sketched(answers, limits, lists):
        return None  # « la fille du notaire », whose roof had just gone, is somebody
    told = {question: getattr(answers, question) or "" for question in _WORDS}
    kinds = {question: set(demographics(text, lists)) for question, text in told.items()}
    if len(set().union(*kinds.values())) < limits.demographics:
        return None
    slots = cites(answers, *(question for question, found in kinds.items() if found))
    facts: dict[str, Fact] = {"words": told[slots[0]]}
    return Finding("target_only", Basis.DEDUCED, slots, Level.AMBER, facts=facts)


def ideal_cannot_pay(answers: Answers, limits: Limits) -> Finding | None:
    """The customer they would clone belongs to a family that cannot pay."""
    turn = favourite_turn(answers)
    if turn is None or not favourite_dreams(answers, limits):
        return None
    return Finding(
        "ideal_cannot_pay",
        Basis.DEDUCED,
        cites(answers, "favourite", "favourite_family", *grid_slots(turn)),
        Level.RED,
        customers=1,
        facts={"favourite": opened(answers.favourite or "")} | family_facts(answers, turn),
    )


def favourite_regretted(answers: Answers, limits: Limits) -> Finding | None:
    """The favourite is also regretted, and they said it is the same person."""
    turns = [i for i, r in enumerate(answers.regrets) if r.same_person is YesNo.YES]
    if not turns or not answers.favourite:
        return None
    asked = ("same_person", "regret_name")
    slots = cites(answers, "favourite", *(of_turn(q, i) for i in turns for q in asked))
    facts: dict[str, Fact] = {
        "favourite": opened(answers.favourite),
        "never": "yes" if any(answers.regrets[i].double is Double.NEVER for i in turns) else "no",
    }
    return Finding("favourite_regretted", Basis.DEDUCED, slots, Level.RED, customers=1, facts=facts)


def _favourite_out(e: Evidence) -> Line | None:
    """Why the sheet does not aim at a favourite who neither wants nor can."""
    turn = favourite_turn(e.answers)
    found = next((f for f in e.all("out") if f.facts["turn"] == turn), None)
    if found is None or not e.answers.favourite or e.buyer.aim is Aim.TARGET:
        return None
    slots = e.cites("favourite", "favourite_family", *found.cites)
    facts = {**found.facts, "favourite": opened(e.answers.favourite)}
    return Line("line-favourite_out", Basis.DEDUCED, slots, facts)


def _face(e: Evidence) -> Line | None:
    """A family has no moment, fear or words: someone in it has."""
    if e.buyer.aim is not Aim.FAMILY or e.buyer.turn is None:
        return None
    slots = e.cites("favourite", "favourite_family", of_turn("can", e.buyer.turn))
    facts: dict[str, Fact] = {
        "family": called(e.answers, e.buyer.turn),
        "one": "yes" if e.answers.by_name else "no",
    }
    return Line("line-face", Basis.HYPOTHESIS, slots, facts)


def _target_only(e: Evidence) -> Line | None:
    finding = e.first("target_only")
    words = str(finding.facts["words"]) if finding else ""
    return told(finding, words=e.quoted(words))


def _caution(e: Evidence) -> Line | None:
    """What is still to be confirmed, when nothing they said holds anybody back. That nothing did is
    said only if they were asked, and said so."""
    eighty = e.first("eighty_percent")
    if eighty is not None and eighty.level is not Level.GREEN:
        return None
    if any(f.level is not Level.GREEN for f in e.all("group")):
        return None
    slots = e.cites("alike", "hesitation", "favourite") or e.cites("families")
    nothing = e.answers.hesitation == ""
    facts: dict[str, Fact] = {
        "customers": e.buyer.customers,
        "nothing": "yes" if nothing else "no",
    }
    return Line("line-caution", Basis.HYPOTHESIS, slots, facts) if slots else None


RULES = (
    Rule(
        "target_only",
        reads=target_only,
        says=_target_only,
        on=Section.AIM,
        first=5,
        at=10,
        purpose=Purpose.BARRIER,
        shared=True,
    ),
    Rule(
        "ideal_cannot_pay",
        ideal_cannot_pay,
        on=Section.AIM,
        first=12,
        at=30,
        purpose=Purpose.BARRIER,
    ),
    Rule(
        "favourite_out",
        says=_favourite_out,
        on=Section.AIM,
        first=12,
        at=40,
        purpose=Purpose.BARRIER,
    ),
    Rule(
        "favourite_regretted",
        favourite_regretted,
        on=Section.AIM,
        first=12,
        at=50,
        purpose=Purpose.BARRIER,
    ),
    Rule(
        "face", says=_face, on=Section.AIM, first=20, at=100, purpose=Purpose.BARRIER, shared=True
    ),
    Rule(
        "caution",
        says=_caution,
        on=Section.AIM,
        at=200,
        unless=Purpose.BARRIER,
        follows=True,
    ),
)
