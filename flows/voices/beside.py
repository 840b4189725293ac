"""What customers say beside what the entrepreneur answered: theirs first, never averaged; where the
two differ, it is asked."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import shown
from flows.desk.dialogue import Dialogue
from flows.desk.quoting import quote_html
from flows.desk.telling import Theirs
from flows.interview.slots import Slot
from flows.voices.differing import bought_on, otherwise, sides, slot_of, telling
from flows.voices.kinds import DIFFERS, OF, Differ
from flows.words.texts import Words

# The themes of the portrait, and the answer that each stands beside.
BESIDE = {"moment": "trigger", "obstacle": "hesitation", "decision": "why_you", "change": "change"}
# The lines of the sheet that customers tell themselves, each with the theme of their words.
ABOVE = {
    "line-trigger": "moment", "line-hesitation": "obstacle", "line-change": "change",
    "line-quote": "decision",
}  # fmt: skip
# Ours: of one theme, as many as are read at a glance; and of one above a line, as much.
MOST, SHORT = 2, 200


def theirs(d: Dialogue) -> Theirs | None:
    """What of it stands in the messages of the sheet; None when there is nothing to read."""
    if d.heard is None or not d.heard.heard:
        return None
    bought = ((line, bought_on(d, theme)) for line, theme in ABOVE.items())
    quotes = {line: quote_html(d, *told[0], SHORT) for line, told in bought if told}
    return Theirs(_counted(d), quotes)


def _counted(d: Dialogue) -> Markup:
    """How many say it themselves, and as far as it is sure, whether they say the same."""
    same, other = sides(d)
    customers = d.heard.customers if d.heard else 0
    return d.html("beside-counted", customers=customers, same=same, other=other)


def beside(d: Dialogue) -> Markup | None:
    """How many say it themselves, then their words by theme, as long as a message of the sheet may
    be; None when there is nothing to read."""
    if d.heard is None or not d.heard.heard:
        return None
    said = [_counted(d)]
    length = len(said[0])
    *portrait, change = BESIDE  # what is asked comes before what changed, where there is no room
    asked = (_apart(d, differ) for differ in DIFFERS)
    for block in (*(_on(d, theme) for theme in portrait), *asked, _on(d, change)):
        html = Markup("\n").join(block)
        length += len(html)
        if html and (length < d.content.limits.sheet_message or len(said) == 1):
            said.append(html)
    return Markup("\n\n").join(said)


def _on(d: Dialogue, theme: str) -> Iterator[Markup]:
    quotes = d.heard.on(theme)[:MOST] if d.heard else ()
    if not quotes:
        return
    yield d.html("beside-theme", theme=Words(f"voice-theme.{theme}"))
    for kind, quote in quotes:
        yield quote_html(d, kind, quote)
    yield from _own(d, Slot(BESIDE[theme]))
    if theme in OF and otherwise(d, OF[theme]):
        yield d.html(f"beside-differs.{theme}")


def _apart(d: Dialogue, differ: Differ) -> Iterator[Markup]:
    """What differs and is of no theme of the portrait: the way they came, the price."""
    quotes = () if differ.subject in BESIDE else otherwise(d, differ)[:MOST]
    slot = slot_of(d, differ)
    if not quotes or slot is None:
        return
    yield d.html("beside-theme", theme=Words(f"beside-subject.{differ.subject}"))
    for kind, quote in quotes:
        told = replace(quote, words=telling(d, differ, quote.words))
        yield quote_html(d, kind, told, SHORT)
    yield from _own(d, slot)
    yield d.html(f"beside-differs.{differ.subject}")


def _own(d: Dialogue, slot: Slot) -> Iterator[Markup]:
    given = d.interview.given.get(str(slot))
    if given is not None and given.value:
        yield d.html("beside-own", words=shown(d, slot, given.value))


def asked(d: Dialogue) -> tuple[str, ...]:
    """The answers to look at again, where what customers say is of another kind."""
    differing = (differ for differ in DIFFERS if otherwise(d, differ))
    return tuple(dict.fromkeys(str(slot) for x in differing if (slot := slot_of(d, x))))
