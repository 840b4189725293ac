"""Whether the pen may write for somebody, and what it wrote, as it is kept."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.pen.words import PenContent
from flows.record.pens import SCOPE, PenLife, PenText, State

# Its screens.
CONSENT, EDIT = "pen", "pen-edit"


def offered(d: Dialogue) -> PenContent | None:
    """The pen that there is, where it writes the person's language."""
    pen = d.content.pen
    return pen if pen and d.content.variant(d.person).language in pen.words else None


def decided(d: Dialogue) -> PenLife | None:
    """What they said of the pen that there is; None: they were not asked of this one."""
    pen, there = d.person.pen, offered(d)
    covers = pen is not None and (pen.scope == SCOPE or not pen.agrees)
    return pen if pen and there and pen.endpoint == there.host and covers else None


def agreed(d: Dialogue) -> PenLife | None:
    """The same, where it may write."""
    pen = decided(d)
    return pen if pen and pen.agrees else None


def decide(d: Dialogue, agrees: bool) -> None:
    """Kept with the day and the place; what was written stays theirs."""
    if there := offered(d):
        before = d.person.pen.texts if d.person.pen else {}
        d.person = replace(d.person, pen=PenLife(there.host, agrees, d.now, before, SCOPE))


def text_of(d: Dialogue, key: str, basis: str) -> PenText | None:
    """The text of a screen, unless it rests on other answers; their own words stay."""
    text = d.person.pen.texts.get(key) if d.person.pen else None
    return text if text and (text.basis == basis or text.state is State.OWN) else None


def keep(d: Dialogue, key: str, text: PenText) -> None:
    """Keeps the text of a screen."""
    if d.person.pen is not None:
        d.person = replace(d.person, pen=d.person.pen.keeping(key, text))
