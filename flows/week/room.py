"""The action of the week and the reminders: what their commands, buttons and words open, and what
is done with them: ticked, changed, put off, arranged."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from flows.asking.interview import ask
from flows.calling.kept import answered_by
from flows.desk import planning
from flows.desk.dialogue import Dialogue, Room, day, going_on
from flows.desk.shelf import about
from flows.desk.telling import made, stamp
from flows.interview.answers import Answers, Misread, Reminder, Slot
from flows.interview.kinds import OWN_WORDS, Text
from flows.interview.lexicon import Lexicon
from flows.news import telling as news
from flows.prospect.deeds import hear_name
from flows.protocol.exchange import Said
from flows.publishing import deeds as publishing
from flows.publishing.screens import long_enough
from flows.reading.judging import hollow
from flows.reading.naming import name as called
from flows.reading.phrases import fold
from flows.record.person import Interview, Place, Task, take, task
from flows.week.actions import Again, Done, Later, Pick, Quiet, Remind
from flows.week.screens import (
    JUST_DONE,
    action_screen,
    arrange_screen,
    asked_for_a_name,
    choose_screen,
    holds_screen,
    own_screen,
    planned_screen,
    reminder_screen,
    week_screen,
)
from flows.words.texts import Words, cut, one_line

WEEK = timedelta(7)
# Ours: of an action that was done longer ago, what is typed tells nothing; « il a signé » tells.
RECENT, FEWEST_WORDS = timedelta(days=2), 3
_IN_WORDS = Text("own", most=OWN_WORDS)


def done(d: Dialogue, action: Done, message: int | None) -> None:
    """It is done, and what comes next is shown; what came of it may be typed, a name where one was
    asked for."""
    interview = _of(d, str(action.interview))
    if interview is None:
        return d.forged()
    tick(d, interview, action.stamp)
    of = about(d, str(action.interview))
    _tick_who_waits(d, of, message)
    shown = "whom" if of is not None and asked_for_a_name(of) else "came-of-it"
    d.show(shown, f"{action.interview}:{JUST_DONE}", message)


def _tick_who_waits(d: Dialogue, of: Dialogue | None, message: int | None) -> None:
    """Who waits for what pressed is no longer to be answered, nor thanked whoever was: the week and
    the action are one."""
    last = of.interview.tasks[-1] if of is not None and of.interview.tasks else None
    if of is None or last is None or last.done is None:
        return
    if name := answered_by(d, of, last.what):
        d.say("task-ticked", name=name)


def whom(d: Dialogue, arg: str, said: Said) -> None:
    """The name that they asked for, and got: somebody to know before signing."""
    if _is_text(d, said.text):
        return publishing.offer(d, said.text)
    _noted(d, arg, said.text)
    if _signed(d, arg, said):
        return None
    found = _names(d, said.text)
    if not found and _agrees(d, said.text):
        d.say("whom-which")
        return d.show("whom", arg)
    return hear_name(d, "", replace(said, text=found or said.text))


def _agrees(d: Dialogue, text: str) -> bool:
    return d.content.lists.tongue.leaning(fold(text).text.strip()) == "yes"


def _names(d: Dialogue, text: str) -> str:
    """The first clause that names somebody: « oui, Karim »."""
    tongue = d.content.lists.tongue
    told = (c.strip() for c in text.split(",") if not _agrees(d, c))
    return next(filter(None, (called(clause, tongue) for clause in told)), "")


def _is_text(d: Dialogue, text: str) -> bool:
    """Whether it is a text to check, and not what came of something, which a sentence tells."""
    return long_enough(d, text) and ("\n" in text.strip() or len(text) > OWN_WORDS)


def _signed(d: Dialogue, arg: str, said: Said) -> bool:
    """Whether what came of it is a customer, which is then told as news."""
    if arg.partition(":")[0] != str(d.interview.id) or not news.brings_customer(d, said.text):
        return False
    d.say("came-kept", came=_came(d, arg))
    return news.hear_signed(d, said)


def said_done(d: Dialogue, arg: str, said: Said) -> bool:
    """« c fait » under the action of the week; whether it says so. Of one that was done, where
    nothing is told yet, a sentence says what came of it."""
    interview = _of(d, arg or str(d.interview.id))
    now = task(interview) if interview is not None else None
    if interview is not None and now is None and _tells_of(interview, d, said.text):
        came(d, str(interview.id), said)
        return True
    if interview is None or now is None or not d.content.lists.finished.is_all(fold(said.text)):
        return False
    done(d, Done(interview.id, stamp(now)), None)
    return True


def _tells_of(interview: Interview, d: Dialogue, text: str) -> bool:
    """Whether a text is what came of what was just done."""
    last = interview.tasks[-1] if interview.tasks else None
    waits = last is not None and last.done is not None and last.came is None
    recent = waits and last is not None and last.done is not None and d.now - last.done < RECENT
    sentence = len(text.split()) >= FEWEST_WORDS and not text.rstrip().endswith("?")
    return recent and sentence and not _is_text(d, text)


def came(d: Dialogue, arg: str, said: Said) -> None:
    """What came of what they did, kept beside it; a reply that tells nothing is not."""
    if _is_text(d, said.text):
        return publishing.offer(d, said.text)
    if _noted(d, arg, said.text):
        d.react(said.message)
    if not _signed(d, arg, said):
        d.show("action", arg.partition(":")[0])


def _came(d: Dialogue, arg: str) -> str:
    """What came of the last thing they did, as it is kept."""
    interview = _of(d, arg.partition(":")[0])
    return (interview.tasks[-1].came or "") if interview and interview.tasks else ""


def _noted(d: Dialogue, arg: str, text: str) -> bool:
    """Whether what came of the last thing they did is kept beside it."""
    interview = _of(d, arg.partition(":")[0])
    last = interview.tasks[-1] if interview and interview.tasks else None
    if interview is None or last is None or last.done is None or hollow(text, d.content.lists):
        return False
    words = cut(one_line(d.content.masked(text).text), OWN_WORDS)
    kept = (*interview.tasks[:-1], replace(last, came=words))
    d.person = d.person.changing(replace(interview, tasks=kept))
    of = about(d, str(interview.id))
    if of is not None:
        answered_by(d, of, last.what, words)
    return True


def later(d: Dialogue, action: Later, message: int | None) -> None:
    _act(d, action.interview, lambda of: put_off(d, of, action.stamp), message)


def again(d: Dialogue, action: Again, message: int | None) -> None:
    _act(d, action.interview, lambda of: put_off_again(d, of, action.stamp), message)


def pick(d: Dialogue, action: Pick, message: int | None) -> None:
    _act(d, action.interview, lambda of: take_up(d, of, action.action), message)


def _act(
    d: Dialogue,
    ref: int,
    deed: Callable[[Interview], None],
    message: int | None,
) -> None:
    """Something on an interview of theirs; the message tells how things stand then."""
    interview = _of(d, str(ref))
    if interview is None:
        return d.forged()
    deed(interview)
    d.show("action", str(ref), message)


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
    if planned is not None and lifted and planned.at > d.now:  # one that is past was not called off
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


def put_off_again(d: Dialogue, interview: Interview, what: str) -> None:
    """In a week, and they want to be told again."""
    if _this(interview, what) is None:
        return
    planning.arrange(d, interview, Reminder.DAYS_7)
    put_off(d, _of(d, str(interview.id)) or interview, what)


def take_up(d: Dialogue, interview: Interview, what: str) -> None:
    """Another action that the sheet proposes; the same one twice is once."""
    of, now = about(d, str(interview.id)), task(interview)
    same = now is not None and now.what == what
    if of is not None and what in made(of).actions and not same:
        d.person = d.person.changing(take(interview, Task(what, d.now)))


def own(d: Dialogue, ref: str, said: Said) -> None:
    """Their own action, on one line, without an address, a phone or a family name."""
    words = _IN_WORDS.read(
        " ".join(said.text.split()), Lexicon({}, d.content.lists.tongue), Answers()
    )
    interview = _of(d, ref)
    if interview is None:
        return d.show("action")
    if isinstance(words, Misread):
        return d.tell(d.texts.html(Words(f"misread.{words.reason}", words.facts)))
    kept = d.content.masked(words).text
    d.react(said.message)
    if kept != words:
        d.say("masked")
    d.person = d.person.changing(take(interview, Task(kept, d.now, own=True)))
    d.show("action", ref)


def remind(d: Dialogue, action: Remind, message: int | None) -> None:
    """A reminder they ask for by a button; then their clock is asked for, if they did not tell."""
    ref, reminder = str(action.interview), action.reminder
    interview = _of(d, ref)
    if interview is None or reminder not in planning.DAYS:
        return d.forged()
    planning.arrange(d, interview, reminder)
    if d.person.settings.time_zone:
        return d.show("planned", ref)
    d.person = replace(d.person, current=interview.id)
    d.move(Place("time_zone"))
    ask(d, Slot("time_zone"))


def quiet(d: Dialogue, action: Quiet, message: int | None) -> None:
    """No reminder any more."""
    planning.stop(d)
    d.say("quiet", going_on(d))
    d.person = replace(d.person, screen=None)


ROOM = Room(
    commands={"action": lambda d, argument: d.show("action")},
    screens={
        "action": action_screen,
        "whom": action_screen,
        "came-of-it": action_screen,
        "choose-action": choose_screen,
        "own-action": own_screen,
        "reminder": reminder_screen,
        "holds": holds_screen,
        "planned": planned_screen,
        "arrange": arrange_screen,
        "week": week_screen,
    },
    does={
        Done: done,
        Later: later,
        Again: again,
        Pick: pick,
        Remind: remind,
        Quiet: quiet,
    },
    hears={
        "own-action": own,
        "whom": whom,
        "came-of-it": came,
        "action": said_done,
    },
    asides={"own-action": True, "whom": False, "came-of-it": False},
)
