"""What a person may send into any chat: the cards they were given and what their sheet says, in
the very words they see; a coach, their invitations. Nothing of anyone else's: only their own record
is looked at."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.coaching.offering import invitations
from flows.dialogue import Dialogue
from flows.effects import Offer, Result
from flows.reading import plain
from flows.saved import Saved, on, primary, saved
from flows.sheet import Part
from flows.showing import PARTS, line_html, part_of
from flows.takeaway import CARDS, key
from flows.texts import cut

# Telegram shows at most 50 results; of these, a phone shows the first few.
MOST_SHEETS = 5
# Ours: a message to somebody else says one thing; the card says the rest.
LINES = 3
DESCRIPTION = 80


def offer(d: Dialogue, query: str) -> Offer:
    """What answers an inline query: all there is for an empty one, else what bears its words."""
    wanted = plain(query).split()
    sheets = (r for sheet in _current(d) for r in _results(on(d, sheet), sheet))
    results = (*invitations(d, wanted), *(r for r in sheets if _bears(r, wanted)))
    return Offer(results, d.label("share-start"))


def _bears(result: Result, wanted: list[str]) -> bool:
    said = plain(f"{result.title} {result.description}")
    return all(word in said for word in wanted)


def _current(d: Dialogue) -> list[Saved]:
    """The sheets as they stand: that of the first persona first, then the most recent."""
    current = [sheet for sheet in saved(d.person) if sheet.version is None]
    first = primary(d.person)
    return sorted(current, key=lambda sheet: sheet.interview.id != first)[:MOST_SHEETS]


def _results(d: Dialogue, sheet: Saved) -> Iterator[Result]:
    for name in PARTS:
        part = part_of(d, name)
        if not part.lines:
            continue
        title = d.texts.text(part.title)
        id = f"{sheet.interview.id}-{name}"
        if name in CARDS:
            paper = key(d.person, d.interview, name)
            yield Result(f"card-{id}", title, d.label("share-card"), paper=paper)
        yield Result(f"text-{id}", title, _described(d, part), html=str(_text(d, part)))


def _text(d: Dialogue, part: Part) -> Markup:
    title = d.html("share-title", title=part.title)
    return Markup("\n\n").join([title, *(line_html(d, line) for line in part.lines[:LINES])])


def _described(d: Dialogue, part: Part) -> str:
    return cut(line_html(d, part.lines[0]).striptags(), DESCRIPTION)
