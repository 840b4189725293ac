"""What a customer does with what they tell: they stop, say it otherwise, let it go or take it back,
with immediate effect."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.links import short_name
from flows.desk.planning import tomorrow
from flows.protocol.exchange import Said, Toast
from flows.record.voices import Account, Release
from flows.voices.actions import (
    Enough,
    Hide,
    Later,
    Let,
    LetAll,
    More,
    Reword,
    Send,
    Unhide,
    Unsay,
)
from flows.voices.discreet import going, hidden, touchy
from flows.voices.entering import typed_yes
from flows.voices.form import SCREEN, VoiceForm, open_form
from flows.voices.kept import drop, keep, told_with
from flows.voices.questions import find, more_of
from flows.voices.readback import (
    HERE,
    NEXT,
    OPEN,
    all_at_once,
    choices_anew,
    following,
    onward,
    seen,
)
from flows.voices.reporting import left
from flows.voices.saying import says

Doing = Callable[[Dialogue, Account, Any, int | None], None]


def of_theirs(does: Doing) -> Callable[[Dialogue, Any, int | None], None]:
    """The same with what the button is of; one of what is no longer there is old."""

    def deed(d: Dialogue, action: Any, message: int | None) -> None:
        told = told_with(d, action.key)
        if told is None or told.pending:
            return d.forged()
        does(d, told, action, message)

    return deed


def typed(d: Dialogue, arg: str, said: Said) -> VoiceForm | None:
    """What is typed while they are telling: a yes, an answer; under what is read back, nothing that
    was not a button's. arg: the key, and the quote on the screen."""
    key, _, _ = arg.partition(".")
    told = told_with(d, key)
    if told is None:
        d.person = replace(d.person, screen=None)
        d.go_home()
        return None
    if told.pending:
        typed_yes(d, told, said)
        return None
    asked = open_form(d, told)
    if asked is not None and says(d, "voice-enough", said.text):
        enough(d, told, Enough(key), None)
        return None
    waited = (d.person.screen or "").partition(":")[0] != SCREEN
    if asked is not None and not (waited and says(d, "voice-resume", said.text)):
        return asked
    if asked is None:
        d.say("voice-tap")
    d.show(SCREEN, key)
    return None


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed. arg: the key; buttons of before may say a question after it."""
    told = told_with(d, arg.partition(".")[0])
    called = short_name(d, said.text)
    if told is not None and called:
        told = keep(d, told, called=called)
    _home(d, told, None)


def _home(d: Dialogue, told: Account | None, message: int | None) -> None:
    """Where what they told stands: to be read back and sent, or as it holds now."""
    under_way = told is not None and told.under_way
    d.show(SCREEN if under_way else "my-told", told.key if told else "", message)


def enough(d: Dialogue, told: Account, action: Enough, message: int | None) -> None:
    """No more questions: what was told is read back."""
    keep(d, told, asks=None, ended=True, probed=False)
    d.show(SCREEN, told.key, message)


def later(d: Dialogue, told: Account, action: Later, message: int | None) -> None:
    """One reminder in all, tomorrow, while there is something left to tell; or none."""
    wanted = action.how != "no" and not told.reminded and told.under_way
    keep(d, told, remind=tomorrow(d) if wanted else None)
    d.show("voice-later" if wanted else SCREEN, told.key, message)


def reword(d: Dialogue, told: Account, action: Reword, message: int | None) -> None:
    """A question again; what was said stays until something else is."""
    if find(told.kind, action.question) is None:
        return d.forged()
    keep(d, told, asks=action.question, ended=True, probed=False)
    d.show(SCREEN, told.key, message)


def let(d: Dialogue, told: Account, action: Let, message: int | None) -> None:
    """What may be done with one quote; what says nothing we know is nothing."""
    quote = told.words.get(action.question)
    if quote is None:
        return d.forged()
    undecided = action.release == OPEN and told.sent is None
    release = next((r for r in Release if r == action.release), Release.NOTHING)
    decided = replace(quote, release=None if undecided else release)
    words = {**told.words, action.question: decided}
    changed = keep(d, told, words=words, asks=None, ended=True)
    if changed.sent is not None and not changed.under_way:
        _noted(d, changed, release)
    _chosen(d, changed, action, message)


def _noted(d: Dialogue, told: Account, release: Release) -> None:
    """That it holds from now on; of what was taken back, where it is gone from."""
    taken = release is Release.NOTHING
    d.do(Toast(d.label("told-taken", name=told.name) if taken else d.label("setting-noted")))


def _chosen(d: Dialogue, told: Account, action: Let, message: int | None) -> None:
    """What is shown after a choice."""
    after = following(told, action.question)
    if action.then == HERE and message is not None and told.sent is None:
        return choices_anew(d, told, message)
    if action.then == NEXT and after:
        return d.show("voice-phrase", f"{told.key}.{after}", message)
    _home(d, told, message)


def more(d: Dialogue, told: Account, action: More, message: int | None) -> None:
    """The questions that are asked only of who wants to tell more."""
    left = next((id for id in more_of(told.kind) if id not in told.words), None)
    if left is None or told.sent is not None:
        return _home(d, told, message)
    keep(d, told, asks=left, ended=False, probed=False)
    d.show(SCREEN, told.key)


def hide(d: Dialogue, told: Account, action: Hide, message: int | None) -> None:
    """A name or a figure goes out of all that is about to be sent, if it is what was read."""
    _hidden(d, told, action, touchy(d, told), lambda hides, what: (*hides, what))
    _home(d, told_with(d, told.key), message)


def unhide(d: Dialogue, told: Account, action: Unhide, message: int | None) -> None:
    """What was hidden may be read again."""
    _hidden(d, told, action, hidden(told), lambda hides, what: (h for h in hides if h != what))
    _home(d, told_with(d, told.key), message)


def _hidden(
    d: Dialogue, told: Account, action: Hide | Unhide, found: tuple[str, ...],
    change: Callable[[tuple[str, ...], str], Iterable[str]],
) -> None:  # fmt: skip
    """What is hidden of all that is about to be sent changes by one of what was found."""
    if seen(told) == action.seen and 0 <= action.at < len(found):
        what = found[action.at]
        said = {id: replace(q, hides=tuple(change(q.hides, what)))
                for id, q in going(told).items() if what in q.words}  # fmt: skip
        keep(d, told, words={**told.words, **said})


def let_all(d: Dialogue, told: Account, action: LetAll, message: int | None) -> None:
    """One choice for all that is not decided yet, and it is sent: the words that were on that
    screen, and no others. Nothing is a choice for all, before any was sent."""
    nothing = (Release.NOTHING,) if told.sent is None else ()
    release = next((r for r in (*all_at_once(told), *nothing) if r == action.release), None)
    known = release is not None and told.asks is None and seen(told) == action.seen
    if not known or (told.unread is None and release is not Release.NOTHING):
        return _home(d, told, message)
    every = release is Release.NOTHING
    words = {id: replace(q, release=release if every else q.release or release)
             for id, q in told.words.items()}  # fmt: skip
    changed = keep(d, told, words=words)
    if action.then == HERE and told.sent is None:
        return choices_anew(d, changed, message) if message else _home(d, changed, None)
    send(d, changed, Send(told.key), message)


def send(d: Dialogue, told: Account, action: Send, message: int | None) -> None:
    """From now on what they released may be read; the thanks stand alone."""
    if told.sent is not None or told.unread is not None or not told.words:
        return d.show("my-told", told.key, message)
    sent = keep(d, told, sent=d.now, asks=None, remind=None)
    how = Counter(quote.release for quote in sent.words.values())
    counts: dict[str, Any] = {str(release): how[release] for release in Release}
    goes = len(sent.words) - how[Release.NOTHING]
    d.person = replace(d.person, screen="my-told:" + told.key)
    d.reply(message, "voice-sent", **counts, goes=goes, kind=told.kind, name=told.name)


def unsay(d: Dialogue, told: Account, action: Unsay, message: int | None) -> None:
    """All of it goes, from the record and from whoever could read it."""
    drop(d, told)
    d.do(left(told))
    d.person = replace(d.person, screen=None)
    sent = "yes" if told.sent else "no"
    d.reply(message, "voice-unsaid", onward(d), sent=sent, name=told.name)
