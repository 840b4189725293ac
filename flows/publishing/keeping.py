"""What a sheet lends to a text about to go: the lines to keep in mind."""

from flows.sheet.line import Aim, Line
from flows.sheet.parts import Sheet
from flows.words.texts import Fact

# Who they are, their words, the tone; then what else makes a person, or stands in for one.
IN_MIND = (
    "line-trigger",
    "line-quote",
    "line-tone",
    "line-hesitation",
    "line-change",
    "line-dream",
    "line-group",
    "line-conversation",
    "line-price_ceiling",
    "line-pays_today",
    "line-three_names",
    "line-face",
    "line-target_only",
    "line-no_payer_yet",
)
MOST_IN_MIND = 3
_NAMED = (f"aim-{Aim.PERSON}", f"aim-{Aim.FAMILY}")


def in_mind(sheet: Sheet) -> tuple[Line, ...]:
    """The three lines of whom to aim for that steer a text most."""
    lines = {line.id: line for line in reversed(sheet.aim.lines)}  # the first of its kind
    return tuple(lines[id] for id in IN_MIND if id in lines)[:MOST_IN_MIND]


def aimed_at(sheet: Sheet) -> Fact:
    """Whom the sheet aims for, by name; "" when that is still to be found."""
    return sheet.aim.title.facts["name"] if sheet.aim.title.id in _NAMED else ""
