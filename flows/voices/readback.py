"""What a customer reads back on one message, each answer under its number: a tap on the number
keeps it, one more lets it go with the others, and one lets all of those go, as its button says."""

from collections.abc import Iterable, Iterator, Mapping
from zlib import crc32

from markupsafe import Markup

from flows.desk.dialogue import Dialogue, Screen, Turn, button, going_on, labelled, laid_out, marked
from flows.protocol.exchange import Button, Rows
from flows.record.voices import Account, Kind, Quote, Release
from flows.voices.actions import Hide, Let, LetAll, More, Reword, Send, Unsay
from flows.voices.discreet import going, touchy
from flows.voices.questions import ids, more_of
from flows.words.texts import Fact, Words, cut

# Ours: of a name on a button, beside what the button does.
SIGNED, HIDDEN = 8, 14
# What is done with an answer is what is done with the others.
OPEN = "open"
Quotes = Mapping[str, Quote]


def reviewed(d: Dialogue, told: Account) -> Screen:
    """Once nothing is asked: what they wrote, to be read back and sent."""
    return read_back(d, told) if told.words else _nothing(d, told)


def seen(told: Account) -> str:
    """What tells the words of one reading from those of another: who lets all of it go lets go what
    was on that screen, and nothing once it was sent."""
    read = (told.sent, [(id, q.words) for id, q in told.words.items()])
    return f"{crc32(repr(read).encode()):x}"


def read_back(d: Dialogue, told: Account) -> Screen:
    """All of it, whole; once some was sent, what is new. What stays stands apart from what goes."""
    shown = {id: q for id, q in told.words.items() if told.sent is None or q.release is None}
    goes = going(told)
    head = d.html("screen-told", sent="yes" if told.sent else "no")
    how = d.html("told-how", goes=_goes(goes))
    html = Markup("\n\n").join((head, *_parted(d, told, goes, shown), *_noted(d, told), how))
    turns = (*_hiding(d, told), _kept_or_not(d, told, shown), *_more(d, told))
    return Screen(html, (*_sends(d, told, goes), *turns))


def _goes(goes: Quotes) -> str:
    """What a button would let go: all alike, the rest of them, each as it was chosen, nothing."""
    open_ones = sum(quote.release is None for quote in goes.values())
    if not open_ones:
        return "chosen" if goes else "nothing"
    return "open" if open_ones == len(goes) else "some"


def _sends(d: Dialogue, told: Account, goes: Quotes) -> Rows:
    """One tap for all that is not chosen by itself; or what was chosen goes."""
    if any(quote.release is None for quote in goes.values()):
        return tuple((_all(d, told, release),) for release in all_at_once(told))
    send = "voice-send" if goes else "voice-send.nothing"
    return ((button(d, send, Send(told.key), "success"),),)


def all_at_once(told: Account) -> tuple[Release, ...]:
    """In which ways all may go at one tap, the first one first: nobody is led to sign; who went
    elsewhere, nor to be quoted."""
    named = (Release.NAMED,) if told.called else ()
    first = (Release.READ, Release.UNNAMED)
    return (*(first if told.kind is Kind.LOST else first[::-1]), *named)


def _all(d: Dialogue, told: Account, release: Release) -> Button:
    label = d.label(f"release-all.{release}", called=cut(told.called, SIGNED))
    style = "success" if release is all_at_once(told)[0] else None
    return labelled(label, LetAll(told.key, release, seen(told)), style)


def _noted(d: Dialogue, told: Account) -> Iterator[Markup]:
    """Whom they name, and figures that they give, which come last: said, and no more."""
    found = touchy(d, told)
    if found:
        what = "figures" if any(map(str.isdigit, found[-1])) else "names"
        yield d.html("told-touchy", what=what, first=found[0], last=found[-1], count=len(found))


def _hiding(d: Dialogue, told: Account) -> Rows:
    return laid_out(
        labelled(d.label("voice-hide", what=cut(each, HIDDEN)), Hide(told.key, at, seen(told)))
        for at, each in enumerate(touchy(d, told))
    )


def _kept_or_not(d: Dialogue, told: Account, shown: Quotes) -> tuple[Button, ...]:
    """A small button an answer: kept, or let go with the others."""
    return tuple(_turning(d, told, id, quote) for id, quote in shown.items())


def _turning(d: Dialogue, told: Account, id: str, quote: Quote) -> Button:
    kept = quote.release is Release.NOTHING
    label = d.label(f"told-turn.{'kept' if kept else 'goes'}", n=_number(told, id))
    return labelled(label, Let(told.key, id, OPEN if kept else Release.NOTHING))


def _number(told: Account, id: str) -> int:
    """What an answer is tapped by: its place, whatever becomes of it."""
    return [*told.words].index(id) + 1


def _more(d: Dialogue, told: Account) -> Rows:
    """One answer apart from the others, a name; and what else may be told."""
    apart = button(d, "voice-apart", Turn("voice-apart", told.key))
    left = told.sent is None and any(id not in told.words for id in more_of(told.kind))
    return (
        (apart, called(d, told)),
        *(((button(d, "voice-more", More(told.key)),),) if left else ()),
    )


def signed(told: Account) -> dict[str, str]:
    """How they would be quoted."""
    return {"called": told.called, "named": "yes" if told.called else "no"}


def states(d: Dialogue, told: Account, question: str) -> Rows:
    """What may become of one answer, a button each."""
    now = told.words[question].release
    known = (r for r in Release if told.called or r is not Release.NAMED)
    return tuple(
        (marked(d, _state(d, told, each), Let(told.key, question, each), each is now),)
        for each in known
    )


def _state(d: Dialogue, told: Account, release: Release) -> str:
    return d.label(f"told-state.{release}", called=cut(told.called, SIGNED))


def sent(d: Dialogue, told: Account) -> Screen:
    """What can be read of them now, and what cannot; a tap takes an answer back."""
    if not told.words:
        return _nothing(d, told)
    goes = {id: q for id, q in told.words.items() if q.release not in (None, Release.NOTHING)}
    head = d.html("told-head.reads" if goes else "told-head.nothing", name=told.name)
    parts = (head, *_parted(d, told, goes, told.words), d.html("told-back"))
    back = (_kept_or_not(d, told, goes),) if goes else ()
    apart = (button(d, "voice-apart.sent", Turn("voice-apart", told.key)),)
    ways = laid_out((called(d, told), *otherwise(d, told)))
    return Screen(Markup("\n\n").join(parts), (*back, apart, *ways))


def told_line(d: Dialogue, told: Account, id: str, n: int = 0) -> Markup:
    """An answer, under what it is called and what was chosen for it; n: the number that it is
    tapped by, 0: none."""
    quote = told.words[id]
    mark = Words(f"told-mark.{quote.release or 'open'}", {"asked": _name(id), **signed(told)})
    line = "told-line.numbered" if n else "told-line"
    return d.html(line, asked=d.texts.text(mark), words=quote.words, n=n)


def _listed(d: Dialogue, told: Account, ids: Iterable[str]) -> Markup:
    return Markup("\n").join(told_line(d, told, id, _number(told, id)) for id in ids)


def _parted(d: Dialogue, told: Account, goes: Quotes, stays: Iterable[str]) -> Iterator[Markup]:
    """What goes, and apart from it what stays."""
    if goes:
        yield _listed(d, told, goes)
    if left := tuple(id for id in stays if id not in goes):
        state = "sent" if told.sent else "ready"
        yield d.html(f"told-staying.{state}", name=told.name, lines=_listed(d, told, left))


def _name(id: str) -> Fact:
    return Words(f"voice-{id}.name")


def _nothing(d: Dialogue, told: Account) -> Screen:
    """They wrote nothing."""
    drop = (button(d, "voice-close", Unsay(told.key)),)
    again = (button(d, "voice-first", Reword(told.key, ids(told.kind)[0])),)
    return Screen(d.html("screen-voice-nothing"), (again, drop))


def called(d: Dialogue, told: Account) -> Button:
    """The way to another name."""
    return button(d, f"voice-name.{signed(told)['named']}", Turn("voice-called", told.key))


def otherwise(d: Dialogue, told: Account) -> tuple[Button, Button]:
    """Other words; an end to all of it."""
    reword = button(d, "voice-reword", Turn("voice-again", told.key))
    return reword, button(d, "voice-unsay", Turn("unsay", told.key))


def onward(d: Dialogue) -> Rows:
    """Back to their own interview, for who has answered something there: nobody who came to tell is
    led to it."""
    interview = d.person.interview
    return going_on(d) if interview and interview.given else ()
