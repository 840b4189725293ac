"""What a customer reads back on one message: a tap lets all of it go, or each answer goes its way
by taps on the same message; what goes stands apart from what stays."""

from collections.abc import Iterable, Iterator, Mapping
from zlib import crc32

from markupsafe import Markup

from flows.desk.dialogue import Dialogue, Screen, Turn, button, labelled, laid_out
from flows.protocol.exchange import Button, Rows
from flows.record.voices import Account, Quote, Release
from flows.voices.actions import Choose, Let, LetAll, Reword, Send, Unsay
from flows.voices.questions import ids
from flows.words.texts import Words, cut

# Ours: of an answer that was sent, what tells it from the others.
SHOWN = 60
# Ours: of a name on a button, beside what the button does.
SIGNED = 8
EACH = "each"
UNSIGNED, SIGNED_FIRST = (
    (Release.UNNAMED, Release.NAMED, Release.READ, Release.NOTHING),
    (Release.NAMED, Release.UNNAMED, Release.READ, Release.NOTHING),
)
"""What the taps on an answer lead through. Once it was sent a tap holds at once, so that each lets
less be done, but for the last; before, what goes is first what goes unsigned."""


def reviewed(d: Dialogue, told: Account) -> Screen:
    """Once nothing is asked: what is still to be read back; else what becomes of it, by answer."""
    if told.unread is not None:
        return read_back(d, told)
    return each(d, told) if told.words else _nothing(d, told)


def seen(told: Account) -> str:
    """What tells the words of one reading from those of another: who lets all of it go lets go what
    was on that screen, and nothing once it was sent."""
    read = (told.sent, [(id, q.words) for id, q in told.words.items()])
    return f"{crc32(repr(read).encode()):x}"


def read_back(d: Dialogue, told: Account) -> Screen:
    """What is not decided yet, whole; how it would be signed; one tap lets it go, or each answer
    is chosen for."""
    fresh = {id: q for id, q in told.words.items() if q.release is None}
    html = d.html("screen-told", lines=_listed(d, fresh), **signed(told))
    goes = tuple((_all(d, told, release),) for release in all_at_once(told))
    apart = (button(d, "voice-each", Choose(told.key, seen(told))),)
    return Screen(html, (*goes, apart, *_ways(d, told)))


def all_at_once(told: Account) -> tuple[Release, ...]:
    """In which ways all may go at one tap: signed only by who has a name to sign with."""
    return (*((Release.NAMED,) if told.called else ()), Release.UNNAMED)


def _all(d: Dialogue, told: Account, release: Release) -> Button:
    label = d.label(f"release-all.{release}", called=cut(told.called, SIGNED))
    style = "success" if release is all_at_once(told)[0] else None
    return labelled(label, LetAll(told.key, release, seen(told)), style)


def signed(told: Account) -> dict[str, str]:
    """How they would be quoted."""
    return {"called": told.called, "named": "yes" if told.called else "no"}


def each(d: Dialogue, told: Account) -> Screen:
    """What goes and what stays, and a button an answer, which leads through what may become of it;
    before it is sent, the one that sends it."""
    taps = d.html("told-taps", sent="yes" if told.sent else "no", **signed(told))
    html = Markup("\n\n").join((*_parted(d, told), taps))
    send = () if told.sent else ((button(d, "voice-send", Send(told.key), "success"),),)
    ways = (_tapped(d, told, id, following(told, quote)) for id, quote in told.words.items())
    return Screen(html, (*send, *laid_out(ways, narrow=18), *_ways(d, told)))


def following(told: Account, quote: Quote) -> Release:
    """What the next tap makes of an answer."""
    order = SIGNED_FIRST if told.sent else UNSIGNED
    known = [r for r in order if told.called or r is not Release.NAMED]
    at = known.index(quote.release) if quote.release in known else -1
    return known[(at + 1) % len(known)]


def _tapped(d: Dialogue, told: Account, id: str, release: Release) -> Button:
    return labelled(_marked(d, id, told.words[id]), Let(told.key, id, release))


def sent(d: Dialogue, told: Account) -> Screen:
    """What can be read of them now, shortly, and what cannot; a tap takes an answer back."""
    if not told.words:
        return _nothing(d, told)
    html = Markup("\n\n").join((*_parted(d, told, SHOWN), d.html("told-back")))
    back = (_tapped(d, told, id, Release.NOTHING) for id in _going(told))
    apart = (button(d, "voice-each.sent", Turn("my-told", f"{told.key}.{EACH}")),)
    return Screen(html, (*laid_out(back, narrow=18), apart, *_ways(d, told)))


def _going(told: Account) -> Mapping[str, Quote]:
    kept = (None, Release.NOTHING)
    return {id: quote for id, quote in told.words.items() if quote.release not in kept}


def _parted(d: Dialogue, told: Account, most: int | None = None) -> Iterator[Markup]:
    """What goes, and apart from it what stays."""
    goes, state = _going(told), "sent" if told.sent else "ready"
    listed = "told-going" if goes else "told-none"
    yield d.html(f"{listed}.{state}", name=told.name, lines=_listed(d, goes, most))
    stays = {id: quote for id, quote in told.words.items() if id not in goes}
    if stays:
        yield d.html("told-staying", lines=_listed(d, stays, most))


def _listed(d: Dialogue, quotes: Mapping[str, Quote], most: int | None = None) -> Markup:
    return Markup("\n").join(_lines(d, quotes.items(), most))


def _lines(d: Dialogue, quotes: Iterable[tuple[str, Quote]], most: int | None) -> Iterator[Markup]:
    for id, quote in quotes:
        words = cut(quote.words, most) if most else quote.words
        yield d.html("told-line", asked=_marked(d, id, quote), words=words)


def _marked(d: Dialogue, id: str, quote: Quote) -> str:
    """What an answer is called, under the mark of what becomes of it."""
    return d.label(f"told-mark.{quote.release or 'open'}", asked=Words(f"voice-{id}.name"))


def _nothing(d: Dialogue, told: Account) -> Screen:
    """They wrote nothing."""
    drop = (button(d, "voice-close", Unsay(told.key)),)
    again = (button(d, "voice-first", Reword(told.key, ids(told.kind)[0])),)
    return Screen(d.html("screen-voice-nothing"), (again, drop))


def _ways(d: Dialogue, told: Account) -> Rows:
    """Other words, another name, an end to all of it."""
    reword = button(d, "voice-reword", Turn("voice-again", told.key))
    name = button(d, f"voice-name.{signed(told)['named']}", Turn("voice-called", told.key))
    return laid_out((reword, name, button(d, "voice-unsay", Turn("unsay", told.key))))
