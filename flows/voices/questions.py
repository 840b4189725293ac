"""What customers are asked: past facts, by who they are."""

from collections.abc import Mapping

from flows.interview.kinds import Text
from flows.record.voices import ASKED, FIRST, Kind

# Ours: a few sentences typed on a phone. A longer one would not be quoted; six of them are read
# back in one message of 4 096 characters.
LONGEST = 560

QUESTIONS: Mapping[Kind, tuple[Text, ...]] = {
    kind: tuple(Text(id, most=LONGEST, verbatim=True) for id in asked)
    for kind, asked in ASKED.items()
}


def ids(kind: Kind) -> tuple[str, ...]:
    """What is asked of somebody, in order."""
    return tuple(question.id for question in QUESTIONS[kind])


def find(kind: Kind, id: str | None) -> Text | None:
    """A question that is asked of somebody, by its id."""
    return next((question for question in QUESTIONS[kind] if question.id == id), None)


def following(kind: Kind, id: str) -> str | None:
    """The question after this one; None: it is the last that is asked of everybody, or of all."""
    at = ids(kind).index(id) + 1
    return next(iter(ids(kind)[at:]), None) if at != FIRST[kind] else None


def series(kind: Kind, id: str) -> tuple[str, ...]:
    """The questions among which this one is counted: those of everybody, or those of who wants to
    tell more."""
    asked, more = ids(kind)[: FIRST[kind]], more_of(kind)
    return more if id in more else asked


def more_of(kind: Kind) -> tuple[str, ...]:
    """What is asked only of who wants to tell more."""
    return ids(kind)[FIRST[kind] :]
