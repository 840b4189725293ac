"""The portrait (chapter 2): of whom one aims for, what was seen and heard."""

from collections.abc import Callable

from flows.interview.answers import Answers, Market, MomentKind, Role
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import fold
from flows.sheet.findings.portrait import Obstacle, customers_alike, deepening, obstacle
from flows.sheet.guards import is_moment, is_reason
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
    noted,
    quoted,
    told,
)
from flows.sheet.rules.people import counts, next_one_line
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


def moment_kind(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """The moment of whom they aim for as it may come to somebody else, and where it can be seen
    coming. tact: somebody may be grieving, and nobody is told of another who lives the same."""
    trigger = fold(answers.trigger or "")
    grieves = lists.losses.within(trigger)
    kind = answers.moment_kind
    if grieves and kind in (None, MomentKind.OTHER):
        kind = MomentKind.LOSS
    if kind is None:
        return None
    seen = answers.seen_coming or ""
    seen = quoted(seen, limits) if is_reason(seen, lists) else ""
    happened = is_moment(answers.trigger or "", lists)
    near = kind is MomentKind.LET_DOWN and happened and lists.deadlines.within(trigger)
    facts: dict[str, Fact] = {
        "kind": kind.value,
        "tact": "yes" if grieves or kind is MomentKind.LOSS else "no",
        "near": "yes" if near else "no",
        "seen": "yes" if seen else "no",
        "quote": seen.removesuffix("."),
    }
    slots = cites(answers, "moment_kind", "trigger", *(["seen_coming"] if seen else []))
    return Finding("moment_kind", Basis.DEDUCED, slots, facts=facts)


def obstacle_action(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """What to do about what nearly stopped them, which stops others too."""
    words = answers.hesitation or ""
    if not words or not is_reason(words, lists):
        return None
    facts: dict[str, Fact] = {"kind": obstacle(words, lists).value, "quote": quoted(words, limits)}
    return Finding("obstacle_action", Basis.DEDUCED, cites(answers, "hesitation"), facts=facts)


def _of_someone(says: Callable[[Evidence], Line | None]) -> Callable[[Evidence], Line | None]:
    """The line, where the sheet aims for the favourite: of nobody else is it known."""
    return lambda e: says(e) if e.buyer.aim is Aim.PERSON else None


# What tells of something that happened, where a date or a number says more than how it begins.
_HAPPENED = ("trigger", "change")


def _in_words(question: str) -> Callable[[Evidence], Line | None]:
    """What they told of the favourite, as they told it."""

    def says(e: Evidence) -> Line | None:
        text = getattr(e.answers, question)
        told = noted(text, e.limits.sheet_quote) if question in _HAPPENED else text
        words = e.quoted(told)
        facts = {"quote": words}
        return Line(f"line-{question}", Basis.LIVED, e.cites(question), facts) if words else None

    return _of_someone(says)


def _moment_kind(e: Evidence) -> Line | None:
    """A moment of no known kind tells nothing but where it can be seen coming; which is not said
    twice, where the next customer is to be found there."""
    finding, following = e.first("moment_kind"), next_one_line(e)
    if finding is None:
        return None
    there = following is not None and "seen_coming" in following.cites
    seen = "no" if there else finding.facts["seen"]
    return None if (finding.facts["kind"], seen) == ("other", "no") else told(finding, seen=seen)


def _obstacle(e: Evidence) -> Line | None:
    """What to do, where the kind is sure; whoever may say no has a page of theirs already."""
    finding = e.first("obstacle_action")
    kind = finding.facts["kind"] if finding else Obstacle.OTHER
    armed = kind == Obstacle.OPINION and e.has("three_roles")
    return None if kind == Obstacle.OTHER or armed else told(finding)


def _payer(e: Evidence) -> Line | None:
    """Who signs, who can say no, and how they coped before; of the roles nothing, where they have
    a line of their own."""
    a = e.answers
    private = a.market is Market.INDIVIDUALS
    known = not isinstance(a.payer, Role) or counts(a.payer, private)
    payer = a.payer if known and not e.has("three_roles") else None
    blockers = () if e.has("three_roles") else tuple(b for b in a.blockers if b != "nobody")
    if not (payer or blockers or a.before):
        return None
    return Line(
        "line-payer",
        Basis.LIVED,
        e.cites(*(["payer"] if payer else []), *(["blockers"] if blockers else []), "before"),
        {
            "payer_known": "yes" if payer else "no",
            "payer": e.said("role", (payer,) if payer else ()),
            "blockers_count": len(blockers),
            "blockers": e.said("role", blockers),
            "before_known": "yes" if a.before else "no",
            "before": e.said("before", (a.before,) if a.before else ()),
        },
    )


def _tone(e: Evidence) -> Line | None:
    """What was seen of them and why they chose: how to speak to the next one, and of what first."""
    seen, reasons = e.answers.behaviour, e.answers.why_you
    if not seen and not reasons:
        return None
    facts: dict[str, Fact] = {
        "seen_count": len(seen),
        "seen": e.said("seen", seen),
        "tones": e.said("tone", seen[:2]),
        "reasons_count": len(reasons),
        "reasons": e.said("why", reasons),
    }
    return Line("line-tone", Basis.DEDUCED, e.cites("behaviour", "why_you"), facts)


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
    Rule(
        "trigger",
        says=_in_words("trigger"),
        on=Section.AIM,
        first=9,
        at=110,
        worth=342,
        shared=True,
    ),
    Rule(
        "hesitation",
        says=_in_words("hesitation"),
        on=Section.AIM,
        first=26,
        at=120,
        purpose=Purpose.BARRIER,
    ),
    Rule(
        "moment_kind",
        reads=moment_kind,
        says=_of_someone(_moment_kind),
        on=Section.AIM,
        at=111,
        worth=265,
    ),
    Rule(
        "obstacle_action",
        reads=obstacle_action,
        says=_of_someone(_obstacle),
        on=Section.AIM,
        at=121,
        worth=255,
    ),
    Rule(
        "change", says=_in_words("change"), on=Section.AIM, first=19, at=130, worth=210, shared=True
    ),
    Rule(
        "quote", says=_in_words("quote"), on=Section.AIM, first=17, at=140, worth=340, shared=True
    ),
    Rule("dream", says=_in_words("dream"), on=Section.AIM, at=150, worth=10, shared=True),
    Rule("payer", says=_of_someone(_payer), on=Section.AIM, at=160, worth=190),
    Rule("tone", says=_of_someone(_tone), on=Section.AIM, at=180, worth=80, shared=True),
    Rule("gift", says=_of_someone(_gift), on=Section.AIM, at=190, worth=140),
)
