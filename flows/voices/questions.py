"""What customers are asked: past facts, by who they are."""

from collections.abc import Mapping

from flows.interview.kinds import Text
from flows.record.voices import ASKED, Kind

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
    """The question after this one; None: it is the last."""
    asked = ids(kind)
    return next(iter(asked[asked.index(id) + 1 :]), None)
