"""The portrait (chapter 2): of whom one aims for, what was seen and heard."""

from collections.abc import Callable

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.sheet.findings.cites import cites
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.portrait import customers_alike, deepening
from flows.sheet.line import Evidence, Line
from flows.sheet.persona import Aim
from flows.sheet.rule import Purpose, Rule, Section
from flows.words.texts import Fact


def depth_of_portrait(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """Empty, a sketch or a persona: how much of a person the portrait holds."""
    told = {q: points for q, points in deepening(answers, limits, lists) if points}
    if not told:
        return None
    points = sum(told.values())
    level, band = Level.GREEN, "persona"
    if points < limits.portrait_persona:
        level, band = Level.AMBER, "sketch"
    if points < limits.portrait_sketch:
        level, band = Level.RED, "empty"
    facts: dict[str, Fact] = {"points": points, "band": band}
    customers = customers_alike(answers)
    return Finding(
        "depth_of_portrait", Basis.DEDUCED, cites(answers, *told), level, customers, facts
    )


def _of_someone(says: Callable[[Evidence], Line | None]) -> Callable[[Evidence], Line | None]:
    """The line, where the sheet aims for the favourite: of nobody else is it known."""
    return lambda e: says(e) if e.buyer.aim is Aim.PERSON else None


def _in_words(question: str) -> Callable[[Evidence], Line | None]:
    """What they told of the favourite, as they told it."""

    def says(e: Evidence) -> Line | None:
        words = e.quoted(getattr(e.answers, question))
        facts = {"quote": words}
        return Line(f"line-{question}", Basis.LIVED, e.cites(question), facts) if words else None

    return _of_someone(says)


def _payer(e: Evidence) -> Line | None:
    """Who signs, who can say no, and how they coped before."""
    a = e.answers
    if not (a.payer or a.blockers or a.before):
        return None
    blockers = tuple(b for b in a.blockers if b != "nobody")
    return Line(
        "line-payer",
        Basis.LIVED,
        e.cites("payer", "blockers", "before"),
        {
            "payer_known": "yes" if a.payer else "no",
            "payer": e.said("role", (a.payer,) if a.payer else ()),
            "blockers_count": len(blockers),
            "blockers": e.said("role", blockers),
            "before_known": "yes" if a.before else "no",
            "before": e.said("before", (a.before,) if a.before else ()),
        },
    )


def _why_you(e: Evidence) -> Line | None:
    if not e.answers.why_you:
        return None
    facts = {"reasons": e.said("why", e.answers.why_you)}
    return Line("line-why_you", Basis.LIVED, e.cites("why_you"), facts)


def _tone(e: Evidence) -> Line | None:
    """How to speak to them, from the two first things they were seen doing."""
    seen = e.answers.behaviour[:2]
    if not seen:
        return None
    facts = {"tones": e.said("tone", seen), "seen": e.said("seen", seen)}
    return Line("line-tone", Basis.DEDUCED, e.cites("behaviour"), facts)


def _gift(e: Evidence) -> Line | None:
    """The gift test; not knowing yet is an answer."""
    if e.answers.gift is None:
        return None
    words = e.quoted(e.answers.gift)
    return Line(
        "line-gift",
        Basis.LIVED if words else Basis.HYPOTHESIS,
        e.cites("gift", "favourite"),
        {
            "known": "yes" if words else "no",
            "quote": words,
            "name": e.buyer.name,
            "moment_known": "yes" if e.answers.trigger else "no",
        },
    )


RULES = (
    Rule("depth_of_portrait", reads=depth_of_portrait),
    Rule("trigger", says=_in_words("trigger"), on=Section.AIM, at=110, worth=270, shared=True),
    Rule(
        "hesitation",
        says=_in_words("hesitation"),
        on=Section.AIM,
        at=120,
        purpose=Purpose.BARRIER,
    ),
    Rule("change", says=_in_words("change"), on=Section.AIM, at=130, worth=210, shared=True),
    Rule("quote", says=_in_words("quote"), on=Section.AIM, at=140, worth=340, shared=True),
    Rule("dream", says=_in_words("dream"), on=Section.AIM, at=150, worth=10, shared=True),
    Rule("payer", says=_of_someone(_payer), on=Section.AIM, at=160, worth=190),
    Rule("why_you", says=_of_someone(_why_you), on=Section.AIM, at=170, worth=20),
    Rule("tone", says=_of_someone(_tone), on=Section.AIM, at=180, worth=80, shared=True),
    Rule("gift", says=_of_someone(_gift), on=Section.AIM, at=190, worth=140),
)
