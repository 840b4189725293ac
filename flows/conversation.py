"""One turn of the conversation: (person, event) → (person, effects). It is handed the rooms.

Commands are read first, so that none is ever taken for an answer; then the buttons of the screen
that was shown last, typed or tapped; then the open question.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from msgspec.structs import replace

from flows.asking import answering, untold
from flows.asking.amending import amendments, told_again
from flows.asking.answering import VERDICT, finds_fault
from flows.asking.form import Form
from flows.asking.hearing import hear, quoting
from flows.asking.interview import ask, behind, doors, frontier, keep, waits
from flows.asking.meeting import Awaited, met
from flows.asking.navigation import answered, form
from flows.asking.prompt import OfQuestion, also
from flows.calling.kept import read_anew
from flows.coaching import coach, joining, meetings, roster, sharing
from flows.desk import planning
from flows.desk.dialogue import Choose, Dialogue, House, Show, Turn, going_on
from flows.desk.telling import DECIDE
from flows.desk.voice import Content
from flows.home import inline
from flows.home.asked import answer, asks_between, asks_the_sheet
from flows.interview.answers import REVIEW, Given, Slot
from flows.interview.options import LooksLike
from flows.interview.table import QUESTIONS
from flows.news import telling as news
from flows.prospect.following import ask_once
from flows.protocol.actions import kind_of, read, written
from flows.protocol.exchange import (
    Button,
    Close,
    Command,
    Corrected,
    Due,
    Event,
    Found,
    Left,
    LetGo,
    Notified,
    Outcome,
    Penned,
    React,
    Resumed,
    Returned,
    Said,
    Say,
    Searched,
    Sent,
    Tapped,
    Toast,
)
from flows.publishing import deeds as publishing
from flows.publishing.screens import long_enough, offer_under, pasted_button
from flows.reading.asides import Aside, Kind, aside, likely, says_so
from flows.reading.examples import SAID_TO_US
from flows.reading.judging import counts_again, disputes, hello
from flows.reading.replies import clauses, folded, match, plain, sentences
from flows.record.consent import having_read, settled
from flows.record.person import Person
from flows.saved.showing import line_spoken_of
from flows.voices.correcting import corrected, thanked
from flows.writing import turns as writing

# The wish for the sheet, see asides.toml.
SHEET = "sheet"
PASSING = (Kind.SKIP, Kind.UNSURE)
# What the review says it is about, when it is about nothing it knows.
MISSED = "missed"
# Ours: spaces of what is no remark on one's answers.
SURELY_A_TEXT = 20
# What the data of buttons that open something begins with, see desk/dialogue.py.
OPENING = (
    "show:", "edit:", "paper:", "news:open",
    "go:on", "go:see", "go:persona", "go:sheet", "go:prospect",
)  # fmt: skip
# Ours: a label has hardly more words, and no button of ours has a longer one.
MOST_OF_A_LABEL, LONGEST_LABEL = 5, 128


def turn(
    person: Person, event: Event, content: Content, now: datetime, house: House, by: str = ""
) -> Outcome:
    """The whole pure half of a turn. `now` is an aware datetime; house: the rooms there are;
    by: the person's first name, as Telegram gives it, when it does."""
    d = Dialogue(settled(person), content, now, house, by)
    _put_aside(d)
    read_anew(d)
    theirs = isinstance(event, Said | Corrected | Tapped | Command)
    if theirs:
        d.person = having_read(d.person)
    READERS[type(event)](d, event)
    if theirs:
        sharing.ask_again(d, person)
        ask_once(d, person)
    for hook in house.after:
        hook(d)
    return Outcome(d.person, tuple(d.effects))


def _put_aside(d: Dialogue) -> None:
    """What an earlier version of the interview asked, and this one does not understand."""
    interview = d.person.interview
    if interview is None:
        return
    if misread := d.walk.misread:
        d.person = d.person.with_interview(interview.without_answers(misread))
    place = interview.place
    if place.slot is not None and place.slot.question not in QUESTIONS:
        d.move(frontier(d))


def on_command(d: Dialogue, event: Command) -> None:
    d.source = event.message
    known = command(d, event.name)
    d.show("help") if known is None else known(d, event.argument)


def command(d: Dialogue, name: str) -> Callable[[Dialogue, str], None] | None:
    """A command by its name, or by the word for it in the person's language (/fiche)."""
    commands, said = d.house.commands, plain(name)
    known_as = (known for known in commands if said in also(d.texts, f"command-{known}.also"))
    return commands.get(name) or commands.get(next(known_as, ""))


def on_said(d: Dialogue, event: Said) -> None:
    fresh = d.person.interview is None
    known = _typed_button(d, event.text)
    if known is not None:
        d.do(Close())
        return _press(d, known)
    d.source = event.message
    if not event.text.startswith("/") and joining.by_link(d, event.text):
        return None
    if not event.text.startswith("/") and _awaited(d, event):
        return None
    if fresh:
        return None if thanked(d, event.text) or coach.lost(d) else d.go_home()
    if event.text.startswith("/"):  # with an accent, Telegram does not take it for a command
        name, _, argument = event.text.partition(" ")
        return on_command(d, Command(name, argument.strip(), event.message))
    slot = d.interview.place.slot
    if slot is not None:
        later = behind(d) and (_told_plainly(d, event) or waits(d, slot, event.text))
        return None if later else _reply(d, slot, event)
    if _corrected(d, event) or _disputed(d, event.text):
        return None
    if _without_question(d, event.text) or _told_plainly(d, event) or _meant(d, event.text):
        return None
    at_review = d.interview.place.at == REVIEW  # what is said there is of the answers
    greets = hello(event.text, d.content.lists)
    if at_review and (same := told_again(answered(d), event.text)) is not None:
        return d.show("old", str(same.slot))
    corrects = says_so(event.text, d.content.asides)  # no fact beside the answers
    told = untold.tells(event.text, d.content.lists) and not (greets or corrects)
    if at_review and told and untold.note(d, event.text, event.message):
        d.pasted = event.text if long_enough(d, event.text) else None
        return d.show("reread", str(untold.UNTOLD))
    if long_enough(d, event.text):
        return publishing.offer(d, event.text)
    if at_review and not greets:
        return d.show("reread", MISSED)
    d.say("hello" if greets else "not-understood")
    d.show(_home(d))


def _told_plainly(d: Dialogue, event: Said) -> bool:
    """Whether it is a question to the sheet, or news told in a sentence, once there is one."""
    if asks_the_sheet(d, event.text):
        answer(d, event.text)
        return True
    kind = news.kind_of(event.text, d.content.lists)
    short = event.text.count(" ") < SURELY_A_TEXT and "\n" not in event.text
    if kind is None or not short or d.interview.finished is None:
        return news.hear_dealt(d, event.text, event.message)
    news.tell(d, kind, event.text, event.message)
    return True


def _corrected(d: Dialogue, event: Said, told_wrong: bool = False) -> bool:
    """Whether it corrects an answer that it names; once the sheet is theirs, only what is surely no
    text to check, and no text of theirs is taken from it. told_wrong: it says that something is."""
    at_review, text = d.interview.place.at == REVIEW, event.text
    if (said := aside(text, d.content.asides)) and said.sure and said.kind in PASSING:
        return False  # « je préfère pas » names no « préféré »
    if text.count(" ") >= SURELY_A_TEXT or not (at_review or not long_enough(d, text)):
        return False
    *more, last = amendments(answered(d), text, sure=not (at_review or told_wrong)) or (None,)
    if last is None:
        return False
    told = [one for one in (*more, last) if one.value is not None or one.emptied]
    for one in told[:-1]:
        one.of.mend(one.value, event.message)
    unsure = next((one for one in (*more, last) if one not in told), None)
    if told:
        told[-1].of.amend(told[-1].value, event.message)
    if unsure is not None:
        unsure.of.open_anew()
    return True


def _disputed(d: Dialogue, text: str) -> bool:
    """Whether it says that something of the sheet is not so: its lines are shown, each of which
    leads to the answers behind it; at once those of the line that it speaks of."""
    given, lists = d.interview.finished is not None, d.content.lists
    says_so = counts_again(text, lists) or (not long_enough(d, text) and disputes(text, lists))
    if not given or not says_so:
        return False
    line = line_spoken_of(d, text)
    d.show("why", DECIDE) if line is None else d.show("why-line", line)
    return True


def _to_correct(d: Dialogue) -> None:
    """Something is to be changed, and it is not known what."""
    if d.interview.place.at == REVIEW:
        return d.show("reread")
    d.house.commands["edit"](d, "")


def _meant(d: Dialogue, text: str) -> bool:
    """Does what a text most likely wishes while nothing is asked: its button, roughly; the sheet, a
    correction. Whether it wished anything."""
    near = _rough_button(d, text)
    if near is not None:
        _press(d, near)
        return True
    said = likely(text, d.content.examples.of(SAID_TO_US), 0, free=False)
    if said is None:
        return False
    if said.wish == SHEET and d.interview.place.at == REVIEW:
        _press(d, _onward(d))
    elif said.wish:
        _wish(d, said.wish)
    elif said.kind is Kind.CORRECTION:
        _to_correct(d)
    else:
        return False
    return True


def _rough_button(d: Dialogue, text: str) -> Button | None:
    """The one button of the last screen that a short text says in part: « mon chouchou ». Only
    those that open something: nothing is erased, and nothing shared, on a guess."""
    if len(text.split()) > MOST_OF_A_LABEL:
        return None
    shown = [b for b in d.buttons() if (b.data or "").startswith(OPENING)]
    tongue = d.content.lists.tongue
    labels = {str(at): (b.label, tongue.unowned(b.label)) for at, b in enumerate(shown)}
    found = match(tongue.unowned(text), labels, tongue)
    return None if found is None else shown[int(found)]


def _awaited(d: Dialogue, event: Said) -> bool:
    """Whether the last screen shown waited for these words."""
    name, _, arg = (d.person.screen or "").partition(":")
    if name not in d.house.hears:
        return False
    if met(d, name, arg, event.text):
        return True
    heard = d.house.hears[name](d, arg, event)
    if isinstance(heard, Form):
        hear(heard, event.text, event.message)
    return heard is not False


def _without_question(d: Dialogue, text: str) -> bool:
    """Words while nothing is open: a thank-you, or a command without its slash; whether it is."""
    said = aside(text, d.content.asides)
    if plain(text) in map(folded, also(d.texts, "welcome-to-it.also")):
        d.say("welcome-to-it", going_on(d))
    elif _goes_on(d, text):
        _press(d, _onward(d))
    elif (named := command(d, text)) is not None:
        named(d, "")
    elif said is not None and said.wish:
        _wish(d, said.wish)
    elif said is not None and said.kind is Kind.CORRECTION:
        _to_correct(d)
    elif said is not None and said.sure and _answers(d, said):
        Awaited(d, _home(d), "").meet(said)
    else:
        return False
    return True


def _answers(d: Dialogue, said: Aside) -> bool:
    """Whether there is something to answer to it while nothing is asked."""
    talk = said.kind in (Kind.PRIVACY, Kind.THANKS, Kind.SMALLTALK)
    passes = said.kind in PASSING and d.interview.place.at != REVIEW
    return talk or passes or bool(said.means)


def _goes_on(d: Dialogue, text: str) -> bool:
    """Whether it says yes to what is shown: « c’est bon », "carry on"."""
    tongue = d.content.lists.tongue
    said = plain(tongue.spoken(text))
    known = {*map(folded, also(d.texts, "go-on.also"))}
    each = [plain(p) for one in sentences(text) for p in clauses(one, tongue)]
    thanks = d.content.asides.whole.get(Kind.THANKS, frozenset())
    every = any(p in known for p in each) and all(p in known | thanks for p in each)
    return tongue.leaning(said) == "yes" or tongue.agrees(said) or said in known or every


def _onward(d: Dialogue) -> Button:
    """At the review, what ends it; elsewhere, where they were: no consent is given by an "ok"."""
    ends = (b for b in d.buttons() if b.style == "success" and d.interview.place.at == REVIEW)
    return next(ends, going_on(d)[0][0])


def _wish(d: Dialogue, wish: str) -> None:
    """A setting or a command; there is nothing to leave for later, and one goes back home."""
    setting, _, value = wish.partition(":")
    if value:
        return d.act(written(Choose(setting, value)), None)
    named = d.house.commands.get(wish)
    if named is not None:
        return named(d, "")
    if wish == "pause":
        return d.say("paused")
    d.show("reread") if d.interview.place.at == REVIEW else d.go_home()


def _press(d: Dialogue, button: Button) -> None:
    """What a tap does; what a tap would copy is said, to be copied by hand."""
    if button.copy is not None:
        return d.say("to-copy", text=button.copy)
    if button.share is not None:
        return d.say("to-share", going_on(d), name=d.content.link.rpartition("/")[2])
    _act(d, button.data or "", None)


def _act(d: Dialogue, data: str, message: int | None) -> None:
    """What a button does, tapped or typed; before the first question, most lead to it."""
    if d.person.interview is None and not _early(d, data):
        return d.go_home()
    d.act(data, message)


def _typed_button(d: Dialogue, text: str) -> Button | None:
    """The button, of the last screen or around the open question, whose label was typed."""
    said = plain(text)
    if not said or len(said) > LONGEST_LABEL:
        return None
    return next((b for b in _buttons(d) if folded(b.label) == said), None)


def _buttons(d: Dialogue) -> Iterator[Button]:
    """All that can be typed, but for the answers to the open question."""
    yield from d.buttons()
    place = d.person.interview.place if d.person.interview else None
    if place and place.slot:
        yield from (b for row in doors(d, place.slot) for b in row)
    if place and place.misses:
        yield pasted_button(d)
    yield going_on(d)[0][0]  # many a notice carries it


def _reply(d: Dialogue, slot: Slot, event: Said) -> None:
    if slot == untold.UNTOLD and (_corrected(d, event) or _disputed(d, event.text)):
        return
    done = slot == answering.ACTION and answering.hear(d, event.text, event.message)
    if done or (slot == VERDICT and _put_right(d, event)):
        return
    if asks_between(d, event.text) and not quoting(QUESTIONS[slot.question]):
        answer(d, event.text)
        return ask(d, slot)
    if not hear(form(d, slot), event.text, event.message):
        offer_under(d, event.text, event.message)


def _put_right(d: Dialogue, event: Said) -> bool:
    """Whether it says, of the sheet, that something is not so: its correction is made where it is
    sure; else the line that it speaks of is shown, or all the answers."""
    text = event.text
    if not finds_fault(d, text):
        return False
    if _corrected(d, event, told_wrong=True):
        return True  # then it is asked of the sheet as it is now
    line = line_spoken_of(d, text)
    keep(d, VERDICT, Given(LooksLike.WRONG, d.now, message=event.message))
    d.do(React(event.message))
    d.do(Close())
    d.move(frontier(d))
    d.say("wrong-where")
    d.show("answers") if line is None else d.show("why-line", line)
    return True


def on_tapped(d: Dialogue, event: Tapped) -> None:
    d.pasted = event.about
    _act(d, event.data, event.message)
    if not any(isinstance(e, Toast) for e in d.effects):
        d.effects.insert(0, Toast(""))


def _early(d: Dialogue, data: str) -> bool:
    """Whether it can come before the first question: erasing again must bring nothing back."""
    action = read(data, d.house.kinds)
    if isinstance(action, Turn | Show):
        return action.screen in d.house.early
    if isinstance(action, OfQuestion):
        return action.form in d.house.early
    return kind_of(data, d.house.kinds) in d.house.early


def on_searched(d: Dialogue, event: Searched) -> None:
    """Their own cards and a few sentences, to send into any chat."""
    d.do(inline.offer(d, event.query))


def on_corrected(d: Dialogue, event: Corrected) -> None:
    given = d.person.interview.given if d.person.interview else {}
    typed_in = {g.message: s for s, g in given.items() if g.message}
    if event.message in typed_in:
        return answering.correct(d, Slot.parse(typed_in[event.message]), event.text, event.message)
    if corrected(d, event) or publishing.mended(d, event) or d.person.interview is None:
        return None
    slot = d.interview.place.slot
    if slot is not None and d.interview.place.misses:
        _reply(d, slot, Said(event.text, event.message))


def on_sent(d: Dialogue, event: Sent) -> None:
    """A photo, a voice message, a sticker: we read words only, and say so, unless it is awaited."""
    name, _, arg = (d.person.screen or "").partition(":")
    if event.file and name in d.house.takes:
        return d.house.takes[name](d, arg, event)
    if d.person.interview is None and not d.person.voices:
        return d.go_home()
    if long_enough(d, event.caption):
        d.source = event.message
        return publishing.offer(d, event.caption, "caption")
    id = f"cannot-read.{event.kind}"
    d.say(id if d.texts.has(id) else "cannot-read", going_on(d))


def on_let_go(d: Dialogue, event: LetGo) -> None:
    """They are told from where on nothing was read."""
    since = "tap" if event.message is None else "message"
    d.do(Say(str(d.html("let-go", since=since)), about=event.message))


def on_blocked(d: Dialogue, event: Left | Returned) -> None:
    d.person = d.person.gone() if isinstance(event, Left) else replace(d.person, blocked=False)


def on_resumed(d: Dialogue, event: Resumed) -> None:
    """The open question again: a tap made while we were away is lost."""
    if d.person.interview is None or d.person.blocked:
        return
    if d.interview.place.slot is not None and d.interview.answered():
        ask(d, d.interview.place.slot, lead=d.html("resumed"))


def on_found(d: Dialogue, event: Found) -> None:
    """What a turn asked to find out; words that it had no use for are read like any others."""
    roster.tidy(d, event)
    then = event.asked.then
    left = d.house.finds[type(then)](d, then, event)
    if left is not None:
        on_said(d, left)


def on_notified(d: Dialogue, event: Notified) -> None:
    """Another person's turn concerns this one."""
    d.house.told[event.what](d, event)


def on_due(d: Dialogue, event: Due) -> None:
    """A reminder they asked for, if its time has come: once, whatever comes after."""
    if planning.due(d.person, d.now) and not meetings.remind(d):
        d.show(*planning.come(d))


READERS: dict[type, Callable[..., None]] = {
    Command: on_command,
    Said: on_said,
    Tapped: on_tapped,
    Corrected: on_corrected,
    Sent: on_sent,
    LetGo: on_let_go,
    Searched: on_searched,
    Left: on_blocked,
    Returned: on_blocked,
    Resumed: on_resumed,
    Found: on_found,
    Notified: on_notified,
    Due: on_due,
    Penned: writing.come,
}


def _home(d: Dialogue) -> str:
    return "reread" if d.interview.place.at == REVIEW else "kept"
