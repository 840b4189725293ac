"""What is done with the action of the week: ticked, changed, put off; and a reminder arranged."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from flows import screens
from flows.answers import Answers, Reminder
from flows.asking import ask
from flows.dialogue import Dialogue
from flows.effects import React, Say, Toast
from flows.events import Said
from flows.machine import Slot
from flows.person import Interview, Place, Task
from flows.questions import OWN_WORDS, Lexicon, Misread, Text
from flows.saved.sheets import about, day
from flows.texts import Words
from flows.week import planning
from flows.week.screens import JUST_DONE
from flows.week.task import made, stamp, take, task
from flows.wording.masking import masked

WEEK = timedelta(7)
_IN_WORDS = Text("own", most=OWN_WORDS)


def do(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A deed of DEEDS, on an interview of theirs; the message tells how things stand then."""
    deed, ref, what = (*arguments, "", "", "")[:3]
    interview = _of(d, ref)
    if interview is None or deed not in DEEDS:
        return d.do(Toast(d.label("old-button")))
    DEEDS[deed](d, interview, what)
    screens.show(d, "action", f"{ref}:{JUST_DONE}" if deed == "done" else ref, message)


def _of(d: Dialogue, ref: str) -> Interview | None:
    return next((i for i in d.person.interviews if str(i.id) == ref), None)


def _this(interview: Interview, what: str) -> Task | None:
    """The task that a button spoke of, if they are still at it."""
    now = task(interview)
    return now if now and stamp(now) == what else None


def tick(d: Dialogue, interview: Interview, what: str) -> None:
    """It is done; a reminder of it is not needed any more, and that is said."""
    now, planned = _this(interview, what), interview.planned
    if now is None:
        return
    did = take(interview, replace(now, done=d.now))
    lifted = planned is not None and planned.days == planning.OF_THE_ACTION
    d.person = d.person.changing(replace(did, planned=None if lifted else planned))
    if planned is not None and lifted:
        d.say("reminder-lifted", day=day(d, planned.at))


def put_off(d: Dialogue, interview: Interview, what: str) -> None:
    """In a week; the reminder of it, if there is one, comes then."""
    now, planned = _this(interview, what), interview.planned
    if now is None:
        return
    until = planning.no_sunday(day(d, d.now + WEEK))
    later = take(interview, replace(now, until=until))
    d.person = d.person.changing(later)
    if planned is not None and planned.days == planning.OF_THE_ACTION:
        planning.arrange(d, later, Reminder.DAYS_7)


def again(d: Dialogue, interview: Interview, what: str) -> None:
    """In a week, and they want to be told again."""
    if _this(interview, what) is None:
        return
    planning.arrange(d, interview, Reminder.DAYS_7)
    put_off(d, _of(d, str(interview.id)) or interview, what)


def pick(d: Dialogue, interview: Interview, what: str) -> None:
    """Another action that the sheet proposes; the same one twice is once."""
    of, now = about(d, str(interview.id)), task(interview)
    same = now is not None and now.what == what
    if of is not None and what in made(of).actions and not same:
        d.person = d.person.changing(take(interview, Task(what, d.now)))


DEEDS: dict[str, Callable[[Dialogue, Interview, str], None]] = {
    "done": tick,
    "later": put_off,
    "again": again,
    "pick": pick,
}


def own(d: Dialogue, ref: str, said: Said) -> None:
    """Their own action, on one line, without an address, a phone or a family name."""
    words = _IN_WORDS.read(" ".join(said.text.split()), Lexicon({}, {}), Answers())
    interview = _of(d, ref)
    if interview is None:
        return screens.show(d, "action")
    if isinstance(words, Misread):
        return d.do(Say(str(d.texts.html(Words(f"misread.{words.reason}", words.facts)))))
    kept = masked(words, d.content.lists).text
    d.do(React(said.message))
    if kept != words:
        d.say("masked")
    d.person = d.person.changing(take(interview, Task(kept, d.now, own=True)))
    screens.show(d, "action", ref)


def remind(d: Dialogue, arguments: list[str]) -> None:
    """A reminder they ask for by a button; then their clock is asked for, if they did not tell."""
    ref, reminder = (*arguments, "", "")[:2]
    interview = _of(d, ref)
    if interview is None or reminder not in planning.DAYS:
        return d.do(Toast(d.label("old-button")))
    planning.arrange(d, interview, reminder)
    if d.person.settings.time_zone:
        return screens.show(d, "planned", ref)
    d.person = replace(d.person, current=interview.id)
    d.move(Place("time_zone"))
    ask(d, Slot("time_zone"))
