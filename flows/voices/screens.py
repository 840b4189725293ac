"""What a customer sees: who asks, the questions, what they said, and what may be done with it."""

from collections.abc import Callable, Iterator
from functools import partial

from markupsafe import Markup

from flows.asking.prompt import rows
from flows.desk.dialogue import Dialogue, Screen, Turn, button, labelled, laid_out
from flows.protocol.exchange import Button, Rows
from flows.record.voices import Account
from flows.voices.actions import Enough, Join, Later, Reword, Unsay
from flows.voices.form import about, open_form
from flows.voices.kept import told_with
from flows.voices.questions import series
from flows.voices.readback import numbered, onward, reviewed, sent, signed, states, told_line
from flows.words.texts import cut

NAME_ON_BUTTON = 24


def voice_screen(d: Dialogue, arg: str) -> Screen:
    """Where they are: before the yes, at a question, reading back, or about to send. arg: the key;
    buttons of before may say a question after it."""
    told = told_with(d, arg.partition(".")[0])
    if told is None:
        return told_screen(d, "")
    if told.pending:
        return _yes_screen(d, told)
    open_one = open_form(d, told)
    if open_one is None:
        return reviewed(d, told)
    asks = open_one.slot.question
    among = series(told.kind, asks)
    head = d.html("voice-head", at=among.index(asks) + 1, of=len(among))
    asked = _asked(d, told, asks)
    enough = button(d, "voice-enough", Enough(told.key))
    ways = laid_out((enough, *_spare(d, told)))
    return Screen(Markup("\n\n").join([head, *asked]), (*rows(open_one.prompt), *ways))


def reminder_screen(d: Dialogue, key: str) -> Screen:
    """The one reminder that they asked for."""
    told = told_with(d, key)
    if told is None:
        return told_screen(d, "")
    html = d.html("screen-voice-reminder", name=told.name)
    return Screen(html, (_resume(d, told), (button(d, "voice-close", Turn("unsay", key)),)))


def paused_screen(d: Dialogue, key: str) -> Screen:
    """They stop for now: the way back, and the one reminder."""
    told = told_with(d, key)
    if told is None:
        return told_screen(d, "")
    return Screen(d.html("paused"), (_resume(d, told), *laid_out(_spare(d, told))))


def _spare(d: Dialogue, told: Account) -> tuple[Button, ...]:
    """The one reminder, where it was not asked for yet."""
    asked = told.remind or told.reminded
    return () if asked else (button(d, "voice-later", Later(told.key)),)


def unsure_screen(d: Dialogue, key: str) -> Screen:
    """Neither yes nor no was said: what it is in a word, and that a no is enough."""
    told = told_with(d, key)
    if told is None or not told.pending:
        return told_screen(d, key)
    return Screen(d.html("screen-voice-unsure"), _yes_or_no(d, told))


def later_screen(d: Dialogue, key: str) -> Screen:
    """The reminder is noted."""
    told = told_with(d, key)
    if told is None:
        return told_screen(d, "")
    none = (button(d, "voice-later.none", Later(key, "no")),)
    return Screen(d.html("screen-voice-later"), (_resume(d, told), none))


def _resume(d: Dialogue, told: Account) -> tuple[Button, ...]:
    return (button(d, "voice-resume", Turn("voice", told.key), "success"),)


def _asked(d: Dialogue, told: Account, question: str) -> Iterator[Markup]:
    """The question, and what was answered before; or what is still missing, asked once."""
    known = told.words.get(question)
    if told.probed:
        yield d.html(f"voice-probe.{'example' if known else 'hollow'}")
        return
    yield d.html(f"voice-{question}", **about(d, told))
    if known:
        yield d.html("voice-said", words=known.words)


def _yes_screen(d: Dialogue, told: Account) -> Screen:
    """Who asks, why, how long, and that nothing goes before it was read back."""
    alone = "yes" if told.alone else "no"
    html = d.html("screen-voice", name=told.name, kind=told.kind, alone=alone, **about(d, told))
    return Screen(html, _yes_or_no(d, told))


def _yes_or_no(d: Dialogue, told: Account) -> Rows:
    yes = button(d, "voice-yes", Join(told.key, "yes"), "success")
    return ((yes, button(d, "voice-no", Join(told.key, "no"))),)


def told_screen(d: Dialogue, key: str) -> Screen:
    """What they told one entrepreneur; without one, those they tell something. key: of it; buttons
    of before may say more after it."""
    alone = d.person.voices[0] if len(d.person.voices) == 1 else None
    told = told_with(d, key.partition(".")[0]) or alone
    if told is not None and not told.pending and open_form(d, told) is None:
        shown = reviewed(d, told) if told.under_way else sent(d, told)
        return Screen(shown.html, (*shown.rows, *onward(d)))
    asked = tuple((_to(each),) for each in d.person.voices)
    html = d.html("screen-told-all" if asked else "screen-told-none")
    return Screen(html, (*asked, *onward(d)))


def _to(told: Account) -> Button:
    where = "voice" if told.under_way else "my-told"
    return labelled(cut(told.name, NAME_ON_BUTTON), Turn(where, told.key))


def again_screen(d: Dialogue, key: str) -> Screen:
    """Asks which answer they would put otherwise."""
    told = told_with(d, key)
    if told is None or told.pending or not told.words:
        return told_screen(d, key)
    every = _each(d, told, partial(Reword, key))
    return Screen(d.html("screen-voice-again"), (*every, _back(d, told)))


def apart_screen(d: Dialogue, key: str) -> Screen:
    """Asks of which answer they choose otherwise than before."""
    told = told_with(d, key)
    if told is None or told.pending or not told.words:
        return told_screen(d, key)
    every = _each(d, told, lambda question: Turn("voice-phrase", f"{key}.{question}"))
    return Screen(d.html("screen-voice-apart"), (*every, _back(d, told)))


def _each(d: Dialogue, told: Account, does: Callable[[str], Reword | Turn]) -> Rows:
    """A button an answer, by the number that it was read back with."""
    named = (labelled(numbered(d, told, id), does(id)) for id in told.words)
    return laid_out(named, narrow=18)


def phrase_screen(d: Dialogue, arg: str) -> Screen:
    """One answer, and all that may become of it: each is one tap, and none leads through another.
    arg: the key, and its question."""
    key, _, question = arg.partition(".")
    told = told_with(d, key)
    if told is None or told.pending or question not in told.words:
        return told_screen(d, key)
    return Screen(told_line(d, told, question), (*states(d, told, question), _back(d, told)))


def called_screen(d: Dialogue, arg: str) -> Screen:
    """Asks which name they may be quoted under; what is typed next is taken for it."""
    told = told_with(d, arg.partition(".")[0])
    if told is None or told.pending:
        return told_screen(d, arg)
    return Screen(d.html("screen-voice-called", **signed(told)), (_back(d, told),))


def _back(d: Dialogue, told: Account) -> tuple[Button, ...]:
    return (button(d, "voice-back", Turn("voice" if told.under_way else "my-told", told.key)),)


def unsay_screen(d: Dialogue, key: str) -> Screen:
    """Asks before all of it goes."""
    told = told_with(d, key)
    if told is None:
        return told_screen(d, "")
    sent = "yes" if told.sent else "no"
    yes = button(d, f"voice-unsay-yes.{sent}", Unsay(told.key), "danger")
    return Screen(d.html("screen-unsay", sent=sent, name=told.name), ((yes,), _back(d, told)))


CUSTOMER_SCREENS = {
    "voice": voice_screen,
    "voice-again": again_screen,
    "voice-apart": apart_screen,
    "voice-phrase": phrase_screen,
    "voice-called": called_screen,
    "my-told": told_screen,
    "unsay": unsay_screen,
    "voice-later": later_screen,
    "voice-paused": paused_screen,
    "voice-unsure": unsure_screen,
    "voice-reminder": reminder_screen,
}
