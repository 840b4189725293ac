"""The message they really sent (chapter 5): how specific it is, why, and whether to send it."""

from collections.abc import Iterable

from flows.interview.answers import Answers, Trust
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded
from flows.scoring import specificity
from flows.scoring.specificity import Band, Score
from flows.sheet.findings.cites import cites
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.words.texts import Fact, Words

QUESTIONS_OF_TRUST = 5

_LEVELS = {Band.GENERIC: Level.RED, Band.HALFWAY: Level.AMBER, Band.SPECIFIC: Level.GREEN}


def message_score(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """How specific the last message they really sent is, and why."""
    if not answers.message:
        return None
    expected = Trust.INVITED in answers.trust_test
    sent = Folded(answers.message)
    found = specificity.message_score(sent, lists, limits, answers.homework, expected)
    slots = cites(answers, "message", "homework", *(["trust_test"] if expected else []))
    level = _LEVELS[found.band]
    return Finding("message_score", Basis.DEDUCED, slots, level, facts=_told(found))


def _told(found: Score) -> dict[str, Fact]:
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
    return tuple(Words(f"message-{code}") for code in dict.fromkeys(codes))


def trust_test(answers: Answers, limits: Limits) -> Finding | None:
    """Whether that message deserves the attention it asks for; below three yes, not yet."""
    if not answers.trust_test:
        return None
    yes = sum(1 for answer in answers.trust_test if answer is not Trust.NONE)
    level = Level.GREEN if yes >= limits.trust_yes else Level.RED
    slots = cites(answers, "trust_test", "message")
    facts: dict[str, Fact] = {"yes": yes, "of": QUESTIONS_OF_TRUST, "level": level.value}
    return Finding("trust_test", Basis.DEDUCED, slots, level, facts=facts)
