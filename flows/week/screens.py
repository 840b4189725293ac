"""The week and its action on screen: what it is, what was done before, and what else there is; and
its reminders."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from flows.desk.dialogue import (
    BUTTON,
    Dialogue,
    Meet,
    OpenNews,
    Persona,
    Reopen,
    Review,
    Screen,
    See,
    Show,
    Turn,
    button,
    copying,
    day,
    going_on,
    labelled,
    laid_out,
    lives_in,
)
from flows.desk.planning import DAYS, OF_THE_ACTION
from flows.desk.shelf import about
from flows.desk.telling import at_it, made, named, proposed, stamp, to_say
from flows.interview.answers import Action, Reminder, Slot
from flows.news.form import door
from flows.news.questions import CUSTOMER
from flows.protocol.exchange import Button, Rows
from flows.record.person import Task, done, task
from flows.sheet.line import quoted
from flows.sheet.rules.week import Step, steps
from flows.voices.desk import invite
from flows.voices.mending import mends
from flows.week.actions import Again, Done, Later, Pick, Quiet, Remind
from flows.week.agenda import dated, things_html, week_html
from flows.words.texts import Fact, Words, cut

DONE_SHOWN = 5
# What is done by listening to somebody, who may as well answer by a link.
LISTENS = frozenset({Action.CALL_FAVOURITE, Action.INTERVIEW_THREE, Action.REMOVE_OBSTACLE})
JUST_DONE = "done"
# What may be arranged once a reminder has come: a little later each time, as long as they want.
_NEXT: Mapping[int, Reminder] = {7: Reminder.DAYS_30, 30: Reminder.DAYS_90, 90: Reminder.DAYS_90}


def action_screen(d: Dialogue, arg: str) -> Screen:
    """What they are to do, by the interview it belongs to; or what comes next. `arg`: which
    interview, and whether they have just done it: "2:done"."""
    ref, _, just = arg.partition(":")
    of = about(d, ref) or d
    now = task(of.interview)
    if now is not None:
        return _under_way(d, of, now)
    begun = of.interview.tasks or "action" in of.interview.given
    if not begun and of.interview.finished is None:
        return Screen(d.html("screen-action-none"), going_on(d))
    html = of.html("screen-action-next", proposals=_proposals(of, None))
    led = _well(d, of) if just == JUST_DONE and done(of.interview) else Screen(Markup(), ())
    after = (see_sheet(d, of), *_remind(of, 30), *going_on(d))
    said = Markup("\n\n").join(part for part in (led.html, _with_done(of, html)) if part)
    return Screen(said, (*led.rows, *_choices(of, None), *after))


def asked_for_a_name(of: Dialogue) -> bool:
    """Whether the last thing that they did was to ask for one."""
    last = next(reversed(done(of.interview)), None)
    return last is not None and not last.own and last.what == Action.ASK_INTRODUCTION


def _well(d: Dialogue, of: Dialogue) -> Screen:
    """It is done; whoever asked for a name may tell of whom."""
    if not asked_for_a_name(of):
        return Screen(of.html("task-well", asked="no"), ())
    customer = button(d, "news-customer", Turn(*door(d, CUSTOMER)))
    rows = ((button(d, "meet-a-prospect", Meet()),), (customer,))
    return Screen(of.html("task-well", asked="yes"), rows)


def _under_way(d: Dialogue, of: Dialogue, now: Task) -> Screen:
    html = of.html("screen-action", action=_planned_out(of, now), dated=_dated(of, now))
    change = button(of, "task-change", Turn("choose-action", f"{of.interview.id}"))
    rows = (
        (button(of, "task-done", Done(of.interview.id, stamp(now)), "success"),),
        (change, button(of, "task-later", Later(of.interview.id, stamp(now)))),
        (button(of, "my-week", Show("week", f"{of.interview.id}")),),
        *((invite(of),) if not now.own and now.what in LISTENS else ()),
        see_sheet(d, of),
        *_remind(of, 7),
    )
    return Screen(_with_done(of, html), (*rows, *going_on(d)))


def _planned_out(of: Dialogue, now: Task) -> Markup:
    """What they are at, and when they do it and with whom; their own words say that themselves."""
    said = at_it(of, now)
    return said if now.own else Markup("\n").join([said, of.html("action-plan", do=now.what)])


def _remind(of: Dialogue, days: int) -> Rows:
    """The way to a reminder, unless one is to come."""
    if of.interview.planned:
        return ()
    return ((labelled(of.label(f"remind-{days}"), Remind(of.interview.id, f"days_{days}")),),)


def _dated(of: Dialogue, now: Task) -> Markup:
    """Since when, until when, and when they are reminded of it."""
    since, reminder = day(of, now.since), planned(of)
    said = of.html("task-since", since=since)
    if now.until is not None:
        said = of.html("task-put-off", since=since, until=now.until)
    return Markup("\n").join([said, *([of.texts.html(reminder)] if reminder else [])])


def planned(of: Dialogue) -> Words | None:
    """When the reminder of this interview comes, if there is one."""
    reminder = of.interview.planned
    if reminder is None:
        return None
    place = Words(f"time_zone.{lives_in(of)}")
    about = "action" if reminder.days == OF_THE_ACTION else "sheet"
    return Words("planned", {"day": day(of, reminder.at), "place": place, "of": about})


def _with_done(of: Dialogue, html: Markup) -> Markup:
    """What was done comes last: the newest few, then how many more."""
    every = done(of.interview)[::-1]
    if not every:
        return html
    lines = [_done_line(of, each) for each in every]
    more = [of.html("done-more", n=len(every) - DONE_SHOWN)] if len(every) > DONE_SHOWN else []
    listed = Markup("\n").join([of.html("done-title"), *lines[:DONE_SHOWN], *more])
    return html + Markup("\n\n") + listed


def _done_line(of: Dialogue, did: Task) -> Markup:
    """What was done, when, and what came of it where they told."""
    facts: dict[str, Fact] = {"what": named(of, did), "day": day(of, did.done or did.since)}
    if did.came is None:
        return of.html("done-line", **facts)
    return of.html("done-came", **facts, came=quoted(did.came, of.content.limits))


def choose_screen(d: Dialogue, ref: str) -> Screen:
    """Another action: one of the others that the sheet proposes, or their own."""
    of = about(d, ref) or d
    now = task(of.interview)
    if now is None:
        return action_screen(d, ref)
    html = of.html("screen-choose", proposals=_proposals(of, now))
    return Screen(html, (*_choices(of, now), (_back(of),)))


def _proposals(of: Dialogue, but: Task | None) -> Markup:
    return Markup("\n").join(html for action, html in proposed(of).items() if _other(action, but))


def _other(action: str, now: Task | None) -> bool:
    return now is None or now.own or action != now.what


def _choices(of: Dialogue, but: Task | None) -> Rows:
    own = button(of, "task-own", Turn("own-action", f"{of.interview.id}"))
    return (*laid_out(_picks(of, but)), (own,))


def _picks(of: Dialogue, but: Task | None) -> Iterator[Button]:
    for action in made(of).actions:
        if _other(action, but):
            yield button(of, f"action.{action}", Pick(of.interview.id, str(action)))


def own_screen(d: Dialogue, ref: str) -> Screen:
    """Asks for their own; what is typed next is taken for it."""
    of = about(d, ref) or d
    return Screen(of.html("screen-own"), ((_back(of),),))


def _back(of: Dialogue) -> Button:
    return button(of, "task-back", Turn("action", f"{of.interview.id}"))


def see_sheet(d: Dialogue, of: Dialogue) -> tuple[Button, ...]:
    """The way to the sheet of an interview, open or not."""
    here = of.interview.id == d.interview.id
    return (button(d, "see-sheet", See() if here else Persona(of.interview.id)),)


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
    news = Review() if days == DAYS[Reminder.DAYS_90] else OpenNews()
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
    stop = (_stop(d),) if d.person.asked_for else ()
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


def week_screen(d: Dialogue, arg: str) -> Screen:
    """The things of the week of one interview, one a working day from tomorrow on."""
    of = about(d, arg) or d
    todo, ref = steps(made(of).evidence), f"{of.interview.id}"
    people = button(of, "call-somebody", Show("people", ref), "success")
    met, mends_it = mends(of)
    if not todo:
        return Screen(_with(of.html("week-none"), met), (*mends_it, (people,), *going_on(d)))
    html = _with(week_html(of, todo, things_html(of, todo)), met)
    words, act = Show("drafts", ref), Show("action", ref)
    ways = (button(of, "my-words", words), button(of, "my-action", act))
    each = (row for _, one in dated(of, todo) if (row := _row(of, one)))
    return Screen(html, (*each, *mends_it, (people,), *((way,) for way in ways), *going_on(d)))


def _with(html: Markup, met: Markup | None) -> Markup:
    """A week, and after it what a customer met and is to be mended."""
    return Markup("\n\n").join((html, met)) if met else html


def _row(of: Dialogue, one: Step) -> tuple[Button, ...]:
    """What copies the words, and the way to whom they are for."""
    text = to_say(of, one)
    if one.contact is None:
        return copying(of.label("week-copy"), text) if text else ()
    ref = f"{of.interview.id}.{one.contact.id}"
    name = labelled(cut(one.contact.name, BUTTON), Show("contact", ref))
    return (*(copying(of.label("week-copy"), text) if text else ()), name)
