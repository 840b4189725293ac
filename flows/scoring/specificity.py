"""How specific a text is, by what its kind is measured by.

It earns points for what only its reader could have received, or only its writer have told, and
loses some for what anyone sends. Every reason is true of the text, which it quotes where it can.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from flows.interview.answers import Homework
from flows.limits import Limits
from flows.reading.phrases import fold
from flows.scoring.evidence import Read, Reason
from flows.scoring.finders import FINDERS
from flows.scoring.kinds import Kind
from flows.scoring.measures import MEASURES
from flows.scoring.takings import taken

__all__ = ["MOST_POINTS", "Band", "Reason", "Score", "score"]

MOST_POINTS = 10


class Band(StrEnum):
    GENERIC = "generic"
    HALFWAY = "halfway"
    SPECIFIC = "specific"


class Score(Struct, frozen=True):
    """0 to 10 points, and all the reasons, those that give points first."""

    points: int
    band: Band
    reasons: tuple[Reason, ...]


def score(
    read: Read, kind: Kind, homework: tuple[Homework, ...] = (), introduced: bool = False
) -> Score:
    """The score of a text of a kind that is scored.

    homework: what they say they checked about its reader (none: not said). introduced: they say
    that they were introduced or expected.
    """
    measure = MEASURES[kind]
    found = {code: _alone(read, code) for code in measure.earns}
    if found.get("dated") == found.get("number"):  # one figure counts once
        found = {code: said for code, said in found.items() if code != "dated"}
    if introduced and "introduced" in found:
        found["introduced"] = found["introduced"] or ""
    if homework and "homework" in found:
        # what the message claims counts for nothing when they say they checked nothing
        found["homework"] = None if Homework.NOTHING in homework else found["homework"] or ""
    reasons = (*_earned(found, read.limits), *taken(read, measure.takes))
    points = max(0, min(MOST_POINTS, sum(reason.points for reason in reasons)))
    return Score(points, _band(points, read.limits), reasons)


def _alone(read: Read, code: str) -> str | None:
    """The words that carry a reason alone; in worn ones it is in doubt, and unsaid."""
    said = FINDERS[code](read)
    words = fold(said) if said and code not in _SAID_BY_OTHERS else None
    worn = words and any(p.within(words) for p in (read.lists.stock, read.lists.posts.general))
    return None if worn else said


# What a customer said is theirs, however worn.
_SAID_BY_OTHERS = ("quote", "story")


def _earned(found: Mapping[str, str | None], limits: Limits) -> Iterator[Reason]:
    for code, quoted in found.items():
        if quoted is not None:
            said = "" if code in _UNQUOTED else quoted
            yield Reason(code, getattr(limits, f"text_{code}"), said)


# Which invoice and what price stand in plain sight: the words would say no more.
_UNQUOTED = ("invoice", "paid")


def _band(points: int, limits: Limits) -> Band:
    if points >= limits.message_specific:
        return Band.SPECIFIC
    return Band.HALFWAY if points >= limits.message_halfway else Band.GENERIC


def lacking(read: Read, kind: Kind, found: Score) -> Iterator[str]:
    """What would earn the most of what the text does not do already in any way, dearest first;
    nothing where it is specific, but for a reminder, which is to be paid rather than to please."""
    if found.band is Band.SPECIFIC and kind is not Kind.REMINDER:
        return
    earned = {reason.code for reason in found.reasons if reason.points > 0}
    half = found.band is not Band.GENERIC
    for code in MEASURES[kind].worth:
        if half and code in _SAID_IN_MANY_WAYS:
            continue
        if code not in earned and not any(FINDERS[other](read) for other in _ALSO.get(code, ())):
            yield code


# Said in so many ways that, in a text that says something, not to have found it proves nothing.
_SAID_IN_MANY_WAYS = ("introduced", "homework", "obstacle", "story")
# What does the same for a reader: to ask for the one would read as not having seen the other.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "about_you": ("any_number",),
    "dated": ("any_number",),
    "moment": ("happened", "any_number"),
    "quote": ("any_quote",),
    "story": ("quote",),
    "closing": ("question", "requests"),
    "question": ("any_question", "requests"),
    "whom": ("happened", "any_question", "requests"),
    "homework": ("asked",),
    "paid": ("any_number",),
    "invoice": ("any_number",),
    "due": ("any_number",),
    "way": ("any_question",),
}
