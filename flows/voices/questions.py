"""What customers are asked: past facts, a table by who they are; and the themes that what they say
is gathered under."""

from collections.abc import Mapping

from flows.interview.written import Text
from flows.record.voices import Kind

# Ours: a few sentences typed on a phone. A longer one would not be quoted.
LONGEST = 600

# In the order of the wall.
THEMES = ("moment", "before", "obstacle", "decision", "change", "advice")

# The question, and its theme.
_ASKED: Mapping[Kind, tuple[tuple[str, str], ...]] = {
    Kind.CUSTOMER: (
        ("v_moment", "moment"),
        ("v_tried", "before"),
        ("v_doubt", "obstacle"),
        ("v_decided", "decision"),
        ("v_change", "change"),
        ("v_advice", "advice"),
    ),
    Kind.LOST: (
        ("l_moment", "moment"),
        ("l_tried", "before"),
        ("l_almost", "decision"),
        ("l_stopped", "obstacle"),
        ("l_instead", "change"),
        ("l_advice", "advice"),
    ),
    Kind.NOT_YET: (
        ("n_last", "moment"),
        ("n_today", "before"),
        ("n_cost", "obstacle"),
        ("n_tried", "decision"),
        ("n_kept", "change"),
        ("n_advice", "advice"),
    ),
}
QUESTIONS: Mapping[Kind, tuple[Text, ...]] = {
    kind: tuple(Text(id, most=LONGEST) for id, _ in asked) for kind, asked in _ASKED.items()
}
THEME_OF = {id: theme for asked in _ASKED.values() for id, theme in asked}


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
