"""How specific a text is: a message to one person, or a post to many.

It earns points for what only its reader could have received, or only its writer have told, and
loses some for what anyone sends. Every reason is true of the text, which it quotes where it can.
"""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from flows.interview.answers import Homework
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded
from flows.reading.vocabulary import NO_WORDS, Vocabulary
from flows.scoring import messages, posts
from flows.scoring.evidence import Read, Reason

__all__ = ["MOST_POINTS", "Band", "Reason", "Score", "message_score", "post_score"]

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


def message_score(
    text: Folded,
    lists: Lists,
    limits: Limits,
    homework: tuple[Homework, ...] = (),
    introduced: bool = False,
    own: tuple[str, ...] = (),
) -> Score:
    """The score of a message to one person.

    homework: what they say they checked about its reader (none: not said). introduced: they say
    that they were introduced or expected. own: what they answered of their work and customers.
    """
    read = Read(text, lists, limits, tuple(map(Folded, own)))
    return _score(messages.reasons(read, homework, introduced), limits)


def post_score(
    text: Folded,
    lists: Lists,
    limits: Limits,
    customers: Vocabulary = NO_WORDS,
    own: tuple[str, ...] = (),
) -> Score:
    """The score of a post to many. customers: the words of those it is meant for. own: what its
    writer answered of their work and customers."""
    read = Read(text, lists, limits, tuple(map(Folded, own)))
    return _score(posts.reasons(read, customers), limits)


def _score(reasons: Iterable[Reason], limits: Limits) -> Score:
    found = tuple(reasons)
    points = max(0, min(MOST_POINTS, sum(reason.points for reason in found)))
    return Score(points, _band(points, limits), found)


def _band(points: int, limits: Limits) -> Band:
    if points >= limits.message_specific:
        return Band.SPECIFIC
    return Band.HALFWAY if points >= limits.message_halfway else Band.GENERIC
