"""What a customer reads back on one message, each answer by its number: its button says what
becomes of it, at first that it is read, and a tap makes it the next thing; one tap lets all go as
the buttons say. The message stands still meanwhile: only its buttons change."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from zlib import crc32

from markupsafe import Markup

from flows.desk.dialogue import Dialogue, Screen, Turn, button, going_on, labelled, laid_out, marked
from flows.protocol.exchange import Button, Rekey, Rows
from flows.record.voices import QUOTABLE, Account, Quote, Release
from flows.voices.actions import Hide, Let, LetAll, More, Reword, Send, Unhide, Unsay
from flows.voices.discreet import going, hidden, touchy
from flows.voices.questions import ids, more_of
from flows.words.texts import Fact, Words, cut

# Ours: of a name on a button, beside what the button does.
SIGNED, SIGNS, HIDDEN = 8, 10, 14
# Nothing is chosen for an answer: it is read, as long as nothing else is said of all.
OPEN = "open"
# What comes after a choice: the buttons anew under what is read back; the next answer.
HERE, NEXT = "here", "next"
# Ours: on a phone, three numbers with a word each stand side by side.
SHORT, ACROSS = 14, 3
Quotes = Mapping[str, Quote]


def reviewed(d: Dialogue, told: Account) -> Screen:
    """Once nothing is asked: what they wrote, to be read back and sent."""
    return read_back(d, told) if told.words else _nothing(d, told)


def seen(told: Account) -> str:
    """What tells the words of one reading from those of another: who lets all of it go lets go what
    was on that screen, and nothing once it was sent."""
    read = (told.sent, [(id, q.shown) for id, q in told.words.items()])
    return f"{crc32(repr(read).encode()):x}"


def read_back(d: Dialogue, told: Account) -> Screen:
    """All of it, whole; once some was sent, what is new. It holds whatever the buttons say by
    now."""
    sent = "yes" if told.sent else "no"
    said = (d.html("told-line.read", n=_number(told, id), words=quote.shown)
            for id, quote in _unread(told).items())  # fmt: skip
    found = (*touchy(d, told), "")
    how = d.html("told-how", sent=sent, first=found[0], last=found[-2:][0], count=len(found) - 1,
                 named=signed(told)["named"])  # fmt: skip
    html = Markup("\n\n").join((d.html("screen-told", sent=sent), Markup("\n").join(said), how))
    return Screen(html, _choices(d, told))


def _unread(told: Account) -> Quotes:
    """What is read back: all, and once some was sent, what is new."""
    words = told.words.items()
    return {id: q for id, q in words if told.sent is None or q.release is None}


def _choices(d: Dialogue, told: Account) -> Rows:
    turns = laid_out(_kept_or_not(d, told, _unread(told)), SHORT, ACROSS)
    return (*_sends(d, told, going(told)), *_hiding(d, told), *turns, *_more(d, told))


def choices_anew(d: Dialogue, told: Account, message: int) -> None:
    """The buttons as they are by now, under what is read back."""
    theirs = onward(d) if (d.person.screen or "").startswith("my-told:") else ()
    d.do(Rekey(message, (*_choices(d, told), *theirs)))


def _sends(d: Dialogue, told: Account, goes: Quotes) -> Rows:
    """All goes as the buttons say, or nothing does. Of what is new, once some was sent, all goes in
    one way."""
    undecided = any(quote.release is None for quote in goes.values())
    if told.sent is not None and undecided:
        return tuple((_all(d, told, release),) for release in all_at_once(told))
    if not goes:
        return ((button(d, "voice-send.nothing", Send(told.key), "success"),),)
    does = LetAll(told.key, Release.READ, seen(told)) if undecided else Send(told.key)
    send = button(d, "voice-send", does, "success")
    nothing = button(d, "voice-send.nothing", LetAll(told.key, Release.NOTHING, seen(told)))
    return ((send,), *laid_out((*_quoting(d, told, undecided), nothing)))


def _quoting(d: Dialogue, told: Account, undecided: bool) -> tuple[Button, ...]:
    """All that is only read is quoted, at a tap that sends nothing yet; last, signed by who has a
    name."""
    ways = [way for way in all_at_once(told) if way in QUOTABLE and undecided]
    labels = {way: d.label(f"voice-quote.{way}", called=cut(told.called, SIGNS)) for way in ways}
    return tuple(labelled(labels[way], LetAll(told.key, way, seen(told), HERE)) for way in ways)


def all_at_once(told: Account) -> tuple[Release, ...]:
    """In which ways all may go at one tap, the first one first: a hasty thumb lets nothing be
    quoted, and nobody is led to sign."""
    named = (Release.NAMED,) if told.called else ()
    return (Release.READ, Release.UNNAMED, *named)


def _all(d: Dialogue, told: Account, release: Release) -> Button:
    label = d.label(f"release-all.{release}", called=cut(told.called, SIGNED))
    style = "success" if release is all_at_once(told)[0] else None
    return labelled(label, LetAll(told.key, release, seen(told)), style)


def _hiding(d: Dialogue, told: Account) -> Rows:
    """Each of these is hidden at a tap; what is hidden is shown again."""
    words = seen(told)
    hides = (("voice-hide", each, Hide(told.key, at, words))
             for at, each in enumerate(touchy(d, told)))  # fmt: skip
    shows = (("voice-hide.not", each, Unhide(told.key, at, words))
             for at, each in enumerate(hidden(told)))  # fmt: skip
    return laid_out(
        labelled(d.label(id, what=cut(each, HIDDEN)), does) for id, each, does in (*hides, *shows)
    )


def _kept_or_not(d: Dialogue, told: Account, shown: Quotes) -> tuple[Button, ...]:
    """A small button an answer: what becomes of it, and at a tap the next thing that may."""
    return tuple(_turning(d, told, id, quote) for id, quote in shown.items())


def _turning(d: Dialogue, told: Account, id: str, quote: Quote) -> Button:
    """Before it is sent, nothing hangs on what a tap passes through; after it, a tap keeps."""
    n, now = _number(told, id), quote.release
    if told.sent is not None:
        return labelled(d.label("told-turn.goes", n=n), Let(told.key, id, Release.NOTHING))
    label = d.label(f"told-turn.{now or Release.READ}", n=n)
    return labelled(label, Let(told.key, id, _next(told, now), HERE))


def _next(told: Account, now: Release | None) -> str:
    """What one more tap on a number makes of an answer: read until something is chosen, it is
    quoted, as others are signed or not, then kept, then again read."""
    if now is Release.NOTHING:
        return OPEN
    if now in QUOTABLE:
        return Release.NOTHING
    signs = any(quote.release is Release.NAMED for quote in told.words.values())
    return Release.NAMED if signs else Release.UNNAMED


def numbered(d: Dialogue, told: Account, id: str) -> str:
    """What an answer is called on a button, after its number."""
    return d.label("told-numbered", n=_number(told, id), asked=_name(id))


def _number(told: Account, id: str) -> int:
    """What an answer is tapped by: its place, whatever becomes of it."""
    return [*told.words].index(id) + 1


def _more(d: Dialogue, told: Account) -> Rows:
    """Other words, another name; and what else may be told."""
    left = told.sent is None and any(id not in told.words for id in more_of(told.kind))
    return (
        (_reword(d, told), called(d, told)),
        *(((button(d, "voice-more", More(told.key)),),) if left else ()),
    )


def signed(told: Account) -> dict[str, str]:
    """How they would be quoted."""
    return {"called": told.called, "named": "yes" if told.called else "no"}


def states(d: Dialogue, told: Account, question: str) -> Rows:
    """What may become of one answer, a button each; then comes the next one."""
    now, then = told.words[question].release, NEXT if told.sent else ""
    known = (r for r in Release if told.called or r is not Release.NAMED)
    each = tuple(
        (marked(d, _state(d, told, each), Let(told.key, question, each, then), each is now),)
        for each in known
    )
    after = following(told, question)
    onto = Turn("voice-phrase", f"{told.key}.{after}")
    return (*each, *(((button(d, "voice-next", onto),),) if after else ()))


def following(told: Account, question: str) -> str | None:
    """The answer after this one; None: it is the last."""
    return dict(pairwise(told.words)).get(question)


def _state(d: Dialogue, told: Account, release: Release) -> str:
    return d.label(f"told-state.{release}", called=cut(told.called, SIGNED))


def sent(d: Dialogue, told: Account) -> Screen:
    """What can be read of them now, and what cannot; a tap takes an answer back."""
    if not told.words:
        return _nothing(d, told)
    goes = {id: q for id, q in told.words.items() if q.release not in (None, Release.NOTHING)}
    head = d.html("told-head.reads" if goes else "told-head.nothing", name=told.name)
    how = d.html("told-back" if goes else "told-back.nothing", name=told.name)
    parts = (head, *_parted(d, told, goes, told.words), how)
    back = laid_out(_kept_or_not(d, told, goes), SHORT, ACROSS)
    apart = (button(d, "voice-apart", Turn("voice-apart", told.key)),)
    ways = laid_out((called(d, told), *otherwise(d, told)))
    return Screen(Markup("\n\n").join(parts), (*back, apart, *ways))


def told_line(d: Dialogue, told: Account, id: str, n: int = 0) -> Markup:
    """An answer, under what it is called and what was chosen for it; n: the number that it is
    tapped by, 0: none."""
    quote = told.words[id]
    mark = Words(f"told-mark.{quote.release or 'open'}", {"asked": _name(id), **signed(told)})
    line = "told-line.numbered" if n else "told-line"
    return d.html(line, asked=d.texts.text(mark), words=quote.shown, n=n)


def _listed(d: Dialogue, told: Account, ids: Iterable[str]) -> Markup:
    return Markup("\n").join(told_line(d, told, id, _number(told, id)) for id in ids)


def _parted(d: Dialogue, told: Account, goes: Quotes, stays: Iterable[str]) -> Iterator[Markup]:
    """What goes, and apart from it what stays."""
    if goes:
        yield _listed(d, told, goes)
    if left := tuple(id for id in stays if id not in goes):
        yield d.html("told-staying", name=told.name, lines=_listed(d, told, left))


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
    return _reword(d, told), button(d, "voice-unsay", Turn("unsay", told.key))


def _reword(d: Dialogue, told: Account) -> Button:
    return button(d, "voice-reword", Turn("voice-again", told.key))


def onward(d: Dialogue) -> Rows:
    """Back to their own interview, for who has answered something there: nobody who came to tell is
    led to it."""
    interview = d.person.interview
    return going_on(d) if interview and interview.given else ()
