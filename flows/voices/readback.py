"""What a customer reads back: all they said on one screen, which a tap lets go; or quote by quote,
and what becomes of each."""

from collections.abc import Iterator
from zlib import crc32

from markupsafe import Markup

from flows.desk.buttons import Button, Rows, Turn, button, labelled, laid_out, marked
from flows.desk.dialogue import Dialogue, Screen
from flows.record.voices import Account, Quote, Release
from flows.voices.actions import Let, LetAll, Reword, Send, Unsay
from flows.voices.questions import ids
from flows.words.texts import Words, cut

# Ours: of a quote, among all of them; before they are sent, each was just read whole.
SHOWN, REREAD = 140, 48
# Ours: what a message holds of quotes, with what is asked of them.
ROOM = 3000
RELEASES = tuple(Release)
ALL_AT_ONCE = (Release.NAMED, Release.UNNAMED, Release.READ)


def reviewed(d: Dialogue, told: Account) -> Screen:
    """Once nothing is asked: what is still to be read back, all of it where there is room; else
    what becomes of it."""
    if told.unread is None:
        return summary(d, told)
    return read_back(d, told) if at_once(told) else quote_of(d, told, told.unread)


def at_once(told: Account) -> bool:
    """Whether all of it is read back on one screen: before it is sent, while several quotes are
    to be decided on, where there is room."""
    quotes = told.words.values()
    several = sum(quote.release is None for quote in quotes) > 1
    return told.sent is None and several and sum(len(q.words) for q in quotes) <= ROOM


def seen(told: Account) -> str:
    """What tells the words of one reading from those of another: who lets all of it go lets go what
    was on that screen."""
    return f"{crc32(repr([(id, q.words) for id, q in told.words.items()]).encode()):x}"


def read_back(d: Dialogue, told: Account) -> Screen:
    """All they said, whole: one tap lets go what is not decided yet, or each is chosen for."""
    quotes = Markup("\n").join(_whole(d, told))
    html = d.html("screen-told.read", name=told.name, quotes=quotes, **_called(told))
    every = (
        (button(d, f"release-all.{release}", LetAll(told.key, release, seen(told)), style),)
        for release, style in zip(ALL_AT_ONCE, ("success", None, None), strict=True)
    )
    return Screen(html, (*every, *_changes(d, told)))


def _whole(d: Dialogue, told: Account) -> Iterator[Markup]:
    for question, quote in told.words.items():
        yield d.html(
            "told-whole", asked=Words(f"voice-{question}.name"), words=quote.words,
            release=Words(f"release.{quote.release}") if quote.release else "",
            decided="yes" if quote.release else "no",
        )  # fmt: skip


def _called(told: Account) -> dict[str, str]:
    return {"called": told.called, "named": "yes" if told.called else "no"}


def where(told: Account, question: str) -> tuple[str, str]:
    """The screen of one quote: before it is sent, one that waits for what is typed."""
    return "voice-quote" if told.sent else "voice", f"{told.key}.{question}"


def quote_of(d: Dialogue, told: Account, question: str) -> Screen:
    """A quote as it was said, the four choices, and the way to say it otherwise."""
    quote, read = told.words[question], [*told.words].index(question) + 1
    explained = told.sent is not None or (read == 1 and not at_once(told))
    html = d.html(
        "screen-voice-quote", at=read, of=len(told.words), words=quote.words, name=told.name,
        asked=Words(f"voice-{question}.name"), sent="yes" if told.sent else "no",
        told="yes" if explained else "no", **_called(told),
    )  # fmt: skip
    choices = tuple((_choice(d, told, question, quote, release),) for release in RELEASES)
    return Screen(html, (*choices, *_around(d, told, question)))


def _choice(d: Dialogue, told: Account, question: str, quote: Quote, release: Release) -> Button:
    label = d.label(f"release.{release}")
    return marked(d, label, Let(told.key, question, release), quote.release is release)


def _around(d: Dialogue, told: Account, question: str) -> Rows:
    reword = button(d, "voice-reword", Reword(told.key, question))
    name = button(d, "voice-name", Turn("voice-called", f"{told.key}.{question}"))
    leads = told.unread is None or at_once(told)
    home = "my-told" if told.sent else "voice"
    back = (button(d, "voice-back", Turn(home, told.key)),) if leads else ()
    return laid_out((reword, name, *back))


def summary(d: Dialogue, told: Account) -> Screen:
    """All they said and what becomes of it: before it is sent, or as it holds now."""
    if not told.words:
        drop = (button(d, "voice-close", Unsay(told.key)),)
        again = (button(d, "voice-first", Reword(told.key, ids(told.kind)[0])),)
        return Screen(d.html("screen-voice-nothing", name=told.name), (again, drop))
    lines = Markup("\n").join(_lines(d, told))
    state = "sent" if told.sent else "ready"
    goes = sum(q.release not in (None, Release.NOTHING) for q in told.words.values())
    html = d.html(f"screen-told.{state}", name=told.name, lines=lines, goes=goes)
    send = () if told.sent else ((button(d, "voice-send", Send(told.key), "success"),),)
    return Screen(html, (*send, *_changes(d, told)))


def _lines(d: Dialogue, told: Account) -> Iterator[Markup]:
    most = SHOWN if told.sent else REREAD
    for question, quote in told.words.items():
        yield d.html(
            "told-line", asked=Words(f"voice-{question}.name"), words=cut(quote.words, most),
            release=Words(f"release.{quote.release or Release.NOTHING}"),
        )  # fmt: skip


def _changes(d: Dialogue, told: Account) -> Rows:
    """A button a quote, and the one that takes all of it back."""
    each = (
        labelled(
            d.label("told-change", asked=Words(f"voice-{question}.name")),
            Turn(*where(told, question)),
        )
        for question in told.words
    )
    return (*laid_out(each, narrow=18), (button(d, "voice-unsay", Turn("unsay", told.key)),))
