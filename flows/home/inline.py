"""What a person may send into any chat: the cards they were given and what their sheet says, in
the very words they see; a coach, their invitations. Nothing of anyone else's: only their own record
is looked at."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.offering import invitations
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import Saved, on, saved
from flows.desk.telling import PARTS, line_html, made, part_of
from flows.papers.takeaway import CARDS, blunt, key, shareable
from flows.protocol.exchange import Offer, Result
from flows.reading.phrases import plain
from flows.record.person import primary
from flows.sheet.line import Line
from flows.sheet.parts import Part
from flows.sheet.shared import avoided
from flows.words import spans
from flows.words.texts import Words, cut

# Telegram shows at most 50 results; of these, a phone shows the first few.
MOST_SHEETS = 5
DESCRIPTION = 80


def offer(d: Dialogue, query: str) -> Offer:
    """What answers an inline query: all there is for an empty one, else what bears its words."""
    wanted = plain(query).split()
    sheets = _current(d)
    every = ((sheet, r) for sheet in sheets for r in _results(on(d, sheet), sheet))
    found = (r for sheet, r in every if _bears(sheet, r, wanted))
    return Offer((*invitations(d, wanted), *found), "" if sheets else d.label("share-start"))


def _bears(sheet: Saved, result: Result, wanted: list[str]) -> bool:
    """Whether the result, or the name of its sheet, has all these words."""
    favourite = sheet.interview.given.get("favourite")
    named = f"{sheet.name} {favourite.value if favourite else ''}"
    said = plain(f"{named} {result.title} {result.description} {result.html}")
    return all(word in said for word in wanted)


def _current(d: Dialogue) -> list[Saved]:
    """The sheets as they stand: that of the first persona first, then the most recent."""
    current = [sheet for sheet in saved(d.person) if sheet.version is None]
    first = primary(d.person)
    return sorted(current, key=lambda sheet: sheet.interview.id != first)[:MOST_SHEETS]


def _results(d: Dialogue, sheet: Saved) -> Iterator[Result]:
    for name in PARTS:
        part = part_of(d, name)
        part, lines = _before_others(d, part), shareable(d, part.lines)
        title = d.texts.text(part.title)
        id = f"{sheet.interview.id}-{name}"
        if name in CARDS and part.lines and not blunt(d, name):
            paper = key(d, name)
            yield Result(f"card-{id}", title, d.label("share-card"), paper=paper)
        if lines:
            shown = cut(spans.plain(line_html(d, lines[0])), DESCRIPTION)
            yield Result(f"text-{id}", title, shown, html=str(_text(d, part, lines)))


def _before_others(d: Dialogue, part: Part) -> Part:
    """Whoever is to be avoided is named so that nobody is recognised."""
    if part.title.id != "avoid-named":
        return part
    named = {"name": avoided(made(d).evidence, d.content.lists)}
    return replace(part, title=Words(part.title.id, {**part.title.facts, **named}))


def _text(d: Dialogue, part: Part, lines: tuple[Line, ...]) -> Markup:
    title = d.html("share-title", title=part.title)
    return Markup("\n\n").join([title, *(line_html(d, line) for line in lines)])
