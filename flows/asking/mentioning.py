"""What the sheet and the answers say in words of a text, looked for before it is said that nothing
answers it."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.question import name, shown
from flows.desk.dialogue import Dialogue
from flows.desk.telling import DECIDE, PARTS, line_html, whole_part
from flows.interview.answers import Slot
from flows.reading.leads import shared
from flows.words import spans

# Ours: what a phone shows beside the rest; an answer of fewer words is an option.
MOST, _A_FEW, _SHOWN = 2, 3, 160


def mentions(d: Dialogue, text: str) -> tuple[Markup, ...]:
    """The lines of the sheet, else the answers, that share most telling words with a text."""
    return _nearest(d, text, _lines(d)) or _nearest(d, text, _answers(d))


def _nearest(d: Dialogue, text: str, told: Iterator[Markup]) -> tuple[Markup, ...]:
    lists = d.content.lists
    asks = d.content.asides.classes.interrogatives  # « combien » tells nothing of what is asked
    small = lists.words.grammar | lists.words.common | asks
    met = {html: shared(text, spans.plain(html), lists.tongue.stems, small) for html in told}
    return tuple(sorted(filter(met.__getitem__, met), key=lambda html: -met[html])[:MOST])


def _lines(d: Dialogue) -> Iterator[Markup]:
    parts = (whole_part(d, key) for key in (DECIDE, *PARTS))
    return (line_html(d, line) for part in parts for line in part.lines)


def _answers(d: Dialogue) -> Iterator[Markup]:
    for slot in d.path.slots:
        given = d.interview.given.get(str(slot))
        if given and isinstance(given.value, str) and len(given.value.split()) > _A_FEW:
            value = shown(d, slot, given.value, _SHOWN)
            yield d.html("answer-line", name=name(d, Slot.parse(str(slot))), value=value)
