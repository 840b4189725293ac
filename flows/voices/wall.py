"""What customers let an entrepreneur read, by theme: looked up at each view, and kept nowhere."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Turn,
    beside,
    button,
    copying,
    going_on,
    labelled,
    laid_out,
    marked,
)
from flows.desk.quoting import SHOWN, by, quote_html
from flows.papers.takeaway import pictured
from flows.protocol.consult import Consult, Released, Then
from flows.protocol.consult import Heard as Listened
from flows.protocol.exchange import Button, Counts, Found, Rows, Said
from flows.reading.phrases import plain
from flows.record.released import Heard, Spoken, Verbatims
from flows.record.voices import TELLING, THEMES
from flows.voices.actions import Picture, Search, SeeWords
from flows.voices.desk import invite
from flows.words.texts import Fact, Words

# Ours: what a message has room for, with its head and its marks.
ROOM = 3200
# In bytes: a button carries 64.
WANTED = 40
MOST_COPIED = 5
SCREEN = "words"


class ShowWords(Then, frozen=True):
    """A page of the wall is to be shown, in place of a message or anew."""

    theme: str
    message: int | None = None
    wanted: str = ""


class ReadTyped(Then, frozen=True):
    """Words typed under a page of the wall may be a button's of it."""

    said: Said
    theme: str
    wanted: str


def words(d: Dialogue, argument: str) -> None:
    """What customers said, or what of it holds some words; for a customer, what they told."""
    if d.person.asker is None:
        return d.show("my-told" if d.person.voices else "voice-links")
    wanted = argument.strip().encode()[:WANTED].decode(errors="ignore").strip()
    d.do(Consult(Released(), ShowWords("", None, wanted)))


def see(d: Dialogue, action: SeeWords, message: int | None) -> None:
    """A theme, or another page of people."""
    if d.person.asker is None:
        return d.show("voice-links", "", message)
    d.do(Consult(Released(action.page), ShowWords(action.theme, message)))


def search(d: Dialogue, action: Search, message: int | None) -> None:
    """The same words, further on."""
    if d.person.asker is None:
        return d.show("voice-links", "", message)
    d.do(Consult(Released(action.page), ShowWords("", message, action.words)))


def show(d: Dialogue, then: ShowWords, event: Found) -> None:
    """Said now or never: by the next turn, something may have been taken back."""
    counts, screen = event.customers or Counts(), _screen(d, event, then.theme, then.wanted)
    name = f"{SCREEN}:{counts.page}:{then.theme}:{then.wanted}"
    d.person = replace(d.person, screen=name)
    d.glance(screen.html, screen.rows, then.message)


def typed(d: Dialogue, arg: str, said: Said) -> None:
    """A button of the wall, typed: which there are has to be found out again."""
    page, _, rest = arg.partition(":")
    theme, _, wanted = rest.partition(":")
    at = int(page) if page.isdecimal() and len(page) < MOST_COPIED else 0
    d.do(Consult(Released(at), ReadTyped(said, theme, wanted)))


def read_typed(d: Dialogue, then: ReadTyped, event: Found) -> Said | None:
    """Words that are no button's were meant for something else."""
    buttons = (b for row in _screen(d, event, then.theme, then.wanted).rows for b in row)
    said = plain(then.said.text)
    pressed = next((b for b in buttons if b.data and plain(b.label) == said), None)
    d.person = replace(d.person, screen=None)
    if pressed is None or pressed.data is None:
        return then.said
    d.act(pressed.data, None)
    return None


def _screen(d: Dialogue, event: Found, theme: str, wanted: str) -> Screen:
    """How many are how far; the quotes; the other themes and pages."""
    counts = event.customers or Counts()
    themes = [t for t in THEMES if any(_of(each, t) for each in event.said.heard)]
    theme = theme if theme in themes else _first(event.said.heard, themes)
    found = _holding(d, event.said.heard, wanted) if wanted else _themed(event.said.heard, theme)
    shown = tuple(_fitting(found))
    facts: dict[str, Fact] = {
        "began": counts.started, "done": counts.finished, "links": _open_links(d),
        "theme": Words(f"voice-theme.{theme}") if theme else "", "wanted": wanted,
        "shows": "search" if wanted else "theme" if theme else "none",
    }  # fmt: skip
    head = d.html("screen-words", **facts)
    lines = [quote_html(d, each.kind, quote) for each, quote in shown]
    nothing = [d.html("words-none-found")] if wanted and not shown else []
    copies = laid_out(_copies(d, shown))
    turns = _turns(d, counts, theme, wanted)
    chosen = "" if wanted else theme
    rows = (*copies, *_themes(d, themes, chosen, counts.page), *turns, *_ways(d))
    return Screen(Markup("\n\n").join([head, *lines, *nothing]), rows)


def _open_links(d: Dialogue) -> int:
    asker = d.person.asker
    return sum(link.open(d.now) and not link.done for link in asker.links) if asker else 0


Shown = tuple[Heard, Spoken]


def _of(each: Heard, theme: str) -> tuple[Spoken, ...]:
    return tuple(quote for quote in each.quotes if quote.theme == theme)


def _themed(every: Iterable[Heard], theme: str) -> Iterator[Shown]:
    return ((each, quote) for each in every for quote in _of(each, theme))


def _first(every: tuple[Heard, ...], themes: list[str]) -> str:
    """The theme that tells most, of those of which something may be quoted; else of all."""
    quotable = [t for t in themes if any(q.quotable for each in every for q in _of(each, t))]
    return min(quotable or themes, key=TELLING.index, default="")


def _holding(d: Dialogue, every: Iterable[Heard], wanted: str) -> Iterator[Shown]:
    """The quotes in which each of these words begins one, of the quote or of its theme."""
    asked = plain(wanted).split()
    for each in every:
        for quote in each.quotes:
            theme = d.label(f"voice-theme.{quote.theme}")
            said = plain(f"{quote.words} {quote.by} {theme}").split()
            if all(any(word.startswith(one) for word in said) for one in asked):
                yield each, quote


def _fitting(found: Iterable[Shown]) -> Iterator[Shown]:
    """As many as a message has room for."""
    room = ROOM
    for each, quote in found:
        room -= min(len(quote.words), SHOWN) + len(quote.by)
        if room < 0:
            return
        yield each, quote


def _copies(d: Dialogue, shown: Iterable[Shown]) -> Iterator[Button]:
    """What may be quoted, to copy or as a picture."""
    quotable = [(each, quote) for each, quote in shown if quote.quotable]
    for at, (each, quote) in enumerate(quotable[:MOST_COPIED], 1):
        text = d.label("words-copied", words=quote.words, by=by(each.kind, quote))
        yield from copying(d.label("words-copy", n=at), text)
        yield labelled(d.label("words-picture", n=at), Picture(each.id, quote.question))


def _themes(d: Dialogue, themes: list[str], theme: str, page: int) -> Rows:
    if len(themes) < 2:
        return ()
    each = (marked(d, d.label(f"voice-theme.{t}"), SeeWords(t, page), t == theme) for t in themes)
    return laid_out(each)


def _turns(d: Dialogue, counts: Counts, theme: str, wanted: str) -> Rows:
    if wanted:
        return beside(d, counts.page, counts.pages, lambda at: Search(at, wanted))
    return beside(d, counts.page, counts.pages, lambda at: SeeWords(theme, at))


def _ways(d: Dialogue) -> Rows:
    mine = ((button(d, "my-told", Turn("my-told")),),) if d.person.voices else ()
    return (invite(d), *mine, *going_on(d))


class Drawing(Then, frozen=True):
    """A quote is to be drawn, as far as it may be quoted."""

    question: str


def picture(d: Dialogue, action: Picture, message: int | None) -> None:
    """One quote as a picture: looked up, for it may be taken back."""
    if d.person.asker is None:
        return d.forged()
    d.do(Consult(Listened(action.customer), Drawing(action.question)))


def draw(d: Dialogue, then: Drawing, event: Found) -> None:
    """Only what may be quoted is drawn; the picture shows nothing else of who said it."""
    for one in event.said.heard:
        quotes = tuple(q for q in one.quotes if q.question == then.question and q.quotable)
        if quotes:
            return d.do(pictured(d, Verbatims((replace(one, quotes=quotes),), 1)))
    d.forged()
