"""What the pen wrote of the week, where it still stands."""

from collections.abc import Mapping

from flows.desk.dialogue import Dialogue

# Among the parts of a week by the pen, the lines to read first.
PEN_LINES = "lines"
# And what comes first in it, and why.
PEN_WHY = "why"


def by_pen(d: Dialogue) -> Mapping[str, str]:
    """What the pen wrote of the week since the last answer; nothing, where it did not."""
    pen, given = d.person.pen, d.interview.given.values()
    text = pen.texts.get(f"week:{d.interview.id}") if pen and pen.agrees else None
    fresh = text is not None and all(each.at <= text.at for each in given)
    return text.parts if text and fresh else {}
