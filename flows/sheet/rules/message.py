"""The message they really sent (chapter 5): how specific it is, why, and how to write the next."""

from collections.abc import Iterable

from flows.interview.answers import Answers, Homework, Trust
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.scoring.kinds import Kind
from flows.scoring.specificity import Band, Score
from flows.sheet.findings.portrait import recommends
from flows.sheet.guards import is_message
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
)
from flows.sheet.moment import moment
from flows.sheet.weighing import weigh
from flows.words.texts import Fact, Words

QUESTIONS_OF_TRUST = 5

_LEVELS = {Band.GENERIC: Level.RED, Band.HALFWAY: Level.AMBER, Band.SPECIFIC: Level.GREEN}


def message_score(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """How specific the last message they really sent is, and why."""
    if not answers.message or not is_message(answers.message, lists):
        return None
    weighed = weigh(answers.message, answers, lists, limits)
    found = weighed.score
    if found is None:
        return None
    expected = Trust.INVITED in answers.trust_test
    slots = cites(answers, "message", "homework", *(["trust_test"] if expected else []))
    facts = {**_facts(found), "kind": weighed.kind.value}
    return Finding("message_score", Basis.DEDUCED, slots, _LEVELS[found.band], facts=facts)


def _facts(found: Score) -> dict[str, Fact]:
    good = _named(reason.code for reason in found.reasons if reason.points > 0)
    bad = _named(reason.code for reason in found.reasons if reason.points < 0)
    return {
        "points": found.points,
        "band": found.band.value,
        "good": good,
        "good_count": len(good),
        "bad": bad,
        "bad_count": len(bad),
    }


def _named(codes: Iterable[str]) -> tuple[Words, ...]:
    """Each reason once, in words fit for a sentence."""
    return tuple(Words(f"reason.{code}") for code in dict.fromkeys(codes))


def trust_test(answers: Answers, limits: Limits) -> Finding | None:
    """Whether that message deserves the attention it asks for; below three yes, not yet."""
    if not answers.trust_test:
        return None
    yes = sum(1 for answer in answers.trust_test if answer is not Trust.NONE)
    level = Level.GREEN if yes >= limits.trust_yes else Level.RED
    slots = cites(answers, "trust_test", "message")
    facts: dict[str, Fact] = {"yes": yes, "of": QUESTIONS_OF_TRUST, "level": level.value}
    return Finding("trust_test", Basis.DEDUCED, slots, level, facts=facts)


def _rewrite(e: Evidence) -> Line | None:
    """The five slots of the next message to sell, unless the last one is specific."""
    score = e.first("message_score")
    if score is None or score.facts["band"] == Band.SPECIFIC or score.facts["kind"] != Kind.PITCH:
        return None
    return Line("line-rewrite", Basis.DEDUCED, _behind_rewrite(e), _slots(e))


def _behind_rewrite(e: Evidence) -> tuple[str, ...]:
    portrait = ("trigger", "hesitation") if e.buyer.aim is Aim.PERSON else ()
    sender = ("favourite", "behaviour") if _sent(e) else ()
    return e.cites("message", "homework", *portrait, *sender)


def _sent(e: Evidence) -> bool:
    """Whether the favourite may be named as who sends them."""
    return e.buyer.aim is Aim.PERSON and recommends(e.answers)


def _slots(e: Evidence) -> dict[str, Fact]:
    """The five slots, filled with their own answers where they exist."""
    checked = tuple(h for h in e.answers.homework if h is not Homework.NOTHING)
    person = e.buyer.aim is Aim.PERSON
    obstacle = e.quoted(e.answers.hesitation) if person else ""
    return {
        "sender_known": "yes" if _sent(e) else "no",
        "checked_known": "yes" if checked else "no",
        "checked": e.said("homework", checked),
        "obstacle_known": "yes" if obstacle else "no",
        "obstacle": obstacle,
        **moment(e),
    }


RULES = (
    Rule(
        "message_score",
        reads=message_score,
        on=Section.SPEAK,
        first=24,
        at=130,
        purpose=Purpose.TEXT,
        worth=310,
    ),
    Rule(
        "trust_test",
        trust_test,
        on=Section.SPEAK,
        first=25,
        at=140,
        purpose=Purpose.TEXT,
        worth=180,
    ),
    Rule(
        "rewrite",
        says=_rewrite,
        on=Section.SPEAK,
        at=150,
        purpose=Purpose.TEXT,
        worth=250,
        proposed=True,
    ),
)
