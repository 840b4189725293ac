"""What customers say beside what the entrepreneur answered: theirs first, never averaged; where the
two differ, it is asked."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.question import shown
from flows.desk.dialogue import Dialogue
from flows.interview.path import Slot
from flows.sheet.findings.portrait import Obstacle, obstacle
from flows.voices.wall import quote_html
from flows.words.texts import Words

# The themes of the portrait, and the answer that each stands beside.
BESIDE = {"moment": "trigger", "obstacle": "hesitation", "decision": "why_you", "change": "change"}
# Ours: of one theme, as many as are read at a glance.
MOST = 2


def beside(d: Dialogue) -> Markup | None:
    """How many say it themselves, then their words by theme, as long as a message of the sheet may
    be; None when there is nothing to read."""
    if d.heard is None or not d.heard.heard:
        return None
    said = [d.html("beside-counted", customers=d.heard.customers)]
    length = len(said[0])
    for theme in BESIDE:
        block = Markup("\n").join(_on(d, theme))
        length += len(block)
        if block and (length < d.content.limits.sheet_message or len(said) == 1):
            said.append(block)
    return Markup("\n\n").join(said)


def _on(d: Dialogue, theme: str) -> Iterator[Markup]:
    quotes = d.heard.on(theme)[:MOST] if d.heard else ()
    if not quotes:
        return
    yield d.html("beside-theme", theme=Words(f"voice-theme.{theme}"))
    for kind, quote in quotes:
        yield quote_html(d, kind, quote)
    given = d.interview.given.get(BESIDE[theme])
    if given is not None and given.value:
        yield d.html("beside-own", words=shown(d, Slot(BESIDE[theme]), given.value))
    if theme == "obstacle" and differs(d):
        yield d.html("beside-differs")


def differs(d: Dialogue) -> bool:
    """Whether what nearly stopped customers is of another kind than what the entrepreneur told,
    where both are of a kind that is known."""
    own, lists = d.interview.given.get("hesitation"), d.content.lists
    quotes = d.heard.on("obstacle")[:MOST] if d.heard else ()
    told = {obstacle(quote.words, lists) for _, quote in quotes} - {Obstacle.OTHER}
    mine = obstacle(str(own.value), lists) if own and own.value else Obstacle.OTHER
    return mine is not Obstacle.OTHER and bool(told) and mine not in told
