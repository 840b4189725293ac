"""The message they really sent (chapter 5): how specific it is, why, and whether to send it.

A message earns points for what only its reader could have received, and loses some for what anyone
receives. Every reason is true of the text, which it quotes where it can.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from flows.answers import Answers, Homework, Trust
from flows.findings.cites import cites
from flows.findings.finding import Basis, Finding, Level
from flows.limits import Limits
from flows.texts import Fact, Words
from flows.wording.lists import Lists
from flows.wording.phrases import Folded, Phrases, Span, near

MOST_POINTS = 10
QUESTIONS_OF_TRUST = 5
# Ours, two lines of a phone: a longer sentence is quoted from the words that count on.
_QUOTED = 90
_LOOSE_ENDS = " ,;:.\u00a0\u202f"
_QUESTION = re.compile(r"[?\uff1f\u061f]+")
_BEFORE = re.compile(r".*(?:[.!?…]|,\n|\n\s*\n)", re.DOTALL)
# [first name], {{company}}, <name>, %CITY%, XX, ____
_PLACEHOLDER = re.compile(
    r"\[[^\]\[\d\n]{2,40}\]|\{\{?[^{}\n]{1,40}\}?\}|<[^\W\d][\w -]{1,30}>|%\w{3,20}%"
    r"|(?<!\w)[XY]{2,}(?!\w)|_{3,}|#[A-Z]{3,20}#"
)


class Band(StrEnum):
    GENERIC = "generic"
    HALFWAY = "halfway"
    SPECIFIC = "specific"


_LEVELS = {Band.GENERIC: Level.RED, Band.HALFWAY: Level.AMBER, Band.SPECIFIC: Level.GREEN}


class Reason(Struct, frozen=True):
    """Why points were given (or taken: below 0). quoted: the words of the message, or "" when the
    reason is of the whole message or of another answer."""

    code: str
    points: int
    quoted: str = ""


class Score(Struct, frozen=True):
    """0 to 10 points, and all the reasons, those that give points first."""

    points: int
    band: Band
    reasons: tuple[Reason, ...]


class _Sent(Struct, frozen=True):
    """A message, what is known about its sending, and what it is measured with."""

    text: Folded
    homework: tuple[Homework, ...]
    introduced: bool
    lists: Lists
    limits: Limits

    def quote(self, span: Span | None) -> str | None:
        """The sentence around the span, or when it is long, what follows the span."""
        if span is None:
            return None
        whole = self.text.quote(self.text.sentence(span))
        if len(whole) <= _QUOTED:
            return whole.rstrip(_LOOSE_ENDS)
        after = self.text.quote(Span(span.start, self.text.sentence(span).end))
        kept = after[: _QUOTED + 1].rsplit(None, 1)[0] if len(after) > _QUOTED else after
        return kept.rstrip(_LOOSE_ENDS)


def score(
    text: str, homework: tuple[Homework, ...], introduced: bool, lists: Lists, limits: Limits
) -> Score:
    """The score of a message.

    homework: what they say they checked about its reader (none: not said). introduced: they say
    that they were introduced or expected.
    """
    sent = _Sent(Folded(text), homework, introduced, lists, limits)
    reasons = (*_earned(sent), *_taken(sent))
    points = max(0, min(MOST_POINTS, sum(reason.points for reason in reasons)))
    return Score(points, _band(points, limits), reasons)


def _band(points: int, limits: Limits) -> Band:
    if points >= limits.message_specific:
        return Band.SPECIFIC
    return Band.HALFWAY if points >= limits.message_halfway else Band.GENERIC


def _earned(sent: _Sent) -> Iterator[Reason]:
    for code, earns in _EARNS.items():
        quoted = earns(sent)
        if quoted is not None:
            yield Reason(code, getattr(sent.limits, f"message_{code}"), quoted)


def _introduced(sent: _Sent) -> str | None:
    found = sent.quote(sent.lists.introduced.first(sent.text))
    return "" if found is None and sent.introduced else found


def _homework(sent: _Sent) -> str | None:
    """What they say they checked counts; what the message claims, unless they checked nothing."""
    if Homework.NOTHING in sent.homework:
        return None
    found = sent.quote(sent.lists.looked_up.first(sent.text))
    return "" if found is None and sent.homework else found


def _number(sent: _Sent) -> str | None:
    """A number or a date close to "you": neither the price nor what the question proposes."""
    lists, words, asked = sent.lists, sent.limits.message_near, _one_question(sent) or ""
    prices = list(lists.paid.spans(sent.text))
    calls = list(lists.appointments.spans(sent.text))
    you = list(lists.you.spans(sent.text))
    for figure in lists.figures.spans(sent.text):
        priced = any(p.start < figure.end and figure.start < p.end for p in prices)
        proposed = sent.text.quote(sent.text.sentence(figure)) in asked
        if priced or proposed or any(near(sent.text, calls, [figure], words)):
            continue
        if _beside(sent.text, figure, you, words):
            return sent.quote(figure)
    return None


def _beside(text: Folded, figure: Span, you: list[Span], words: int) -> bool:
    return any(near(text, [figure], you, words)) or any(near(text, you, [figure], words))


def _phrase(phrases: Callable[[Lists], Phrases]) -> Callable[[_Sent], str | None]:
    return lambda sent: sent.quote(phrases(sent.lists).first(sent.text))


def _one_question(sent: _Sent) -> str | None:
    """The only question, when nothing but a greeting and a name come after it."""
    before, *after = _QUESTION.split(sent.text.original)
    if len(after) != 1 or len(after[0].split()) > sent.limits.message_closing:
        return None
    return _BEFORE.sub("", before).strip()


_EARNS: dict[str, Callable[[_Sent], str | None]] = {
    "introduced": _introduced,
    "homework": _homework,
    "number": _number,
    "obstacle": _phrase(lambda lists: lists.obstacles),
    "paid": _phrase(lambda lists: lists.paid),
    "question": _one_question,
}


def _taken(sent: _Sent) -> Iterator[Reason]:
    limits, text = sent.limits, sent.text
    stock = list(sent.lists.stock.spans(text))[: limits.message_stock_most // limits.message_stock]
    yield from (Reason("stock", -limits.message_stock, text.quote(span)) for span in stock)
    unfilled = _PLACEHOLDER.search(text.original)
    if unfilled:
        yield Reason("placeholder", -limits.message_placeholder, unfilled[0])
    if _count(text, sent.lists.me) > limits.message_me_ratio * (1 + _count(text, sent.lists.you)):
        yield Reason("me", -limits.message_me)
    if len(text.original.split()) > limits.message_words:
        yield Reason("long", -limits.message_long)


def _count(text: Folded, phrases: Phrases) -> int:
    return sum(1 for _ in phrases.spans(text))


def message_score(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """How specific the last message they really sent is, and why."""
    if not answers.message:
        return None
    expected = Trust.INVITED in answers.trust_test
    found = score(answers.message, answers.homework, expected, lists, limits)
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
    return Finding("trust_test", Basis.LIVED, slots, level, facts=facts)
