"""What a reminder says, what is said of those to come, and the buttons under both."""

from collections.abc import Mapping

from markupsafe import Markup

from flows.desk.dialogue import (
    Dialogue,
    OpenNews,
    Persona,
    Reopen,
    Review,
    Screen,
    Show,
    Turn,
    about,
    button,
    day,
    going_on,
    labelled,
)
from flows.desk.planning import DAYS, OF_THE_ACTION
from flows.desk.telling import at_it, stamp
from flows.interview.answers import Reminder
from flows.interview.slots import Slot
from flows.protocol.actions import Action
from flows.protocol.exchange import Button, Rows
from flows.record.person import task
from flows.week.actions import Again, Done, Quiet, Remind
from flows.week.screens import planned, see_sheet

# What may be arranged once a reminder has come: a little later each time, as long as they want.
_NEXT: Mapping[int, Reminder] = {7: Reminder.DAYS_30, 30: Reminder.DAYS_90, 90: Reminder.DAYS_90}


def reminder_screen(d: Dialogue, arg: str) -> Screen:
    """One that has come, "<interview>:<days>": of the action, or of the whole sheet."""
    ref, days = _parsed(arg)
    of = about(d, ref) or d
    html, rows = _of_action(of) if days == OF_THE_ACTION else _of_sheet(d, of, days)
    again = (_arrange(of, _NEXT[days]),)
    return Screen(html, (*rows, see_sheet(d, of), again, _stop(d)))


def _parsed(arg: str) -> tuple[str, int]:
    ref, _, days = arg.partition(":")
    return ref, int(days) if days in map(str, _NEXT) else OF_THE_ACTION


def _of_action(of: Dialogue) -> tuple[Markup, Rows]:
    now, id = task(of.interview), of.interview.id
    if now is None:
        rows: Rows = ((button(of, "my-action", Show("action", str(id))),),)
        return of.html("screen-reminder-plain"), rows
    later = button(of, "task-again", Again(of.interview.id, stamp(now)))
    return of.html("screen-reminder", action=at_it(of, now)), (
        (button(of, "task-done", Done(of.interview.id, stamp(now)), "success"),),
        (button(of, "task-change", Show("choose-action", str(id))), later),
        (button(of, "my-week", Show("week", str(id))),),
    )


def _of_sheet(d: Dialogue, of: Dialogue, days: int) -> tuple[Markup, Rows]:
    """A sheet that is not the open one is opened first, to tell what has changed."""
    news: Action = Review() if days == DAYS[Reminder.DAYS_90] else OpenNews()
    changed = news if of.interview.id == d.interview.id else Persona(of.interview.id)
    html = of.html("screen-reminder-sheet", days=days)
    return html, (
        (button(of, "sheet-holds", Turn("holds", f"{of.interview.id}:{days}"), "success"),),
        (button(of, "sheet-changed", changed),),
    )


def _arrange(of: Dialogue, reminder: str) -> Button:
    return button(of, f"remind-{DAYS[reminder]}", Remind(of.interview.id, reminder))


def _stop(d: Dialogue) -> tuple[Button, ...]:
    return (button(d, "no-reminders", Quiet()),)


def holds_screen(d: Dialogue, arg: str) -> Screen:
    """Nothing has changed: the sheet stays, and the next question about it may be arranged."""
    ref, days = _parsed(arg)
    of = about(d, ref) or d
    again = (_arrange(of, _NEXT[days]),)
    return Screen(of.html("screen-holds"), (see_sheet(d, of), again, *going_on(d)))


def planned_screen(d: Dialogue, ref: str) -> Screen:
    """The reminder just arranged, by the interview that it is about."""
    of = about(d, ref) or d
    said = planned(of)
    html = d.html("screen-planned", planned=said) if said else d.html("none-planned")
    return Screen(html, (*((_stop(d),) if said else ()), *going_on(d)))


def arrange_screen(d: Dialogue, ref: str) -> Screen:
    """When to be reminded."""
    of = about(d, ref) or d
    choices = tuple((_arrange(of, reminder),) for reminder in DAYS)
    stop = (_stop(d),) if d.person.reminders else ()
    return Screen(d.html("screen-arrange"), (*choices, *stop, *going_on(d)))


def of_settings(d: Dialogue) -> Screen:
    """What /settings says of reminders: those to come, how to move them, to stop, or to have one.
    Nothing before there is a sheet."""
    coming = [on for i in d.person.interviews if i.planned and (on := about(d, str(i.id)))]
    lines = [d.texts.html(words) for on in coming if (words := planned(on))]
    move = tuple((_move(on),) for on in coming)
    if coming:
        return Screen(Markup("\n").join(lines), (*move, *_clock(d), _stop(d)))
    interview = d.person.interview
    if interview is None or interview.finished is None:
        return Screen(Markup(), ())
    ask = button(d, "have-reminder", Turn("arrange", f"{interview.id}"))
    return Screen(d.html("none-planned"), ((ask,),))


def _clock(d: Dialogue) -> Rows:
    """The way to another clock, where the open interview asks for one."""
    slot = Slot("time_zone")
    return ((button(d, f"{slot}.name", Reopen(str(slot))),),) if slot in d.path.slots else ()


def _move(of: Dialogue) -> Button:
    at = of.interview.planned
    label = of.label("move-reminder", day=day(of, at.at)) if at else of.label("have-reminder")
    return labelled(label, Turn("arrange", f"{of.interview.id}"))
