"""When the next session with a coachee is; the coach reminded of those of the day."""

from datetime import date, time, timedelta

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.actions import PlanSession, Prepare, SeeCoachee
from flows.coaching.coachee import at, called, dossier, gone, keep, key, screen
from flows.desk.dialogue import Dialogue, button, day, labelled, laid_out
from flows.desk.planning import clock, of_session
from flows.protocol.consult import Consult, One, Several, Then
from flows.protocol.exchange import Button, Found, Rows, Said
from flows.reading.clock import alone, hour
from flows.reading.days import meant
from flows.reading.replies import plain
from flows.record.dossiers import Dossier
from flows.record.glimpses import View
from flows.words.texts import Words, cut

PLAN, NONE = "coach-plan", "none"
# Ours: in days; who sees each other again does so within a month.
AWAY = (1, 7, 14, 28)
NAME = 18


class KeepDay(Then, frozen=True):
    """The day of the next session is to be kept, as it was typed."""

    words: str


class TellSessions(Then, frozen=True):
    """The sessions of the day are to be told."""


def plan(d: Dialogue, view: View, action: PlanSession) -> None:
    """Asks for the day, or keeps it."""
    if not action.on:
        return _ask_day(d, view, "no")
    on = _date(action.on)
    if on is None and action.on != NONE:
        return d.forged()
    _plan(d, view, on, None)


def _date(on: str) -> date | None:
    try:
        return date.fromisoformat(on)
    except ValueError:
        return None


def _ask_day(d: Dialogue, view: View, again: str) -> None:
    d.person = replace(d.person, screen=f"{PLAN}:{view.id}")
    d.glance(d.html("screen-coach-plan", name=called(view), again=again), _day_rows(d, view))


def _day_rows(d: Dialogue, view: View) -> Rows:
    """Tomorrow, the same day of the weeks to come; and, where one is planned, that it is off."""
    today = day(d, d.now)
    days = (today + timedelta(n) for n in AWAY)
    each = (labelled(_label(d, on), PlanSession(key(d, view), on.isoformat())) for on in days)
    off = (button(d, "plan-none", PlanSession(key(d, view), NONE)),)
    planned = off if dossier(d, view).coming(today) else ()
    back = button(d, "back-to-coachee", SeeCoachee(key(d, view)))
    return (*laid_out(each), *laid_out((*planned, back)))


def _label(d: Dialogue, on: date) -> str:
    return d.label("plan-on", weekday=Words(f"weekday.d{on.weekday()}"), day=on)


def typed_day(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the day typed, or a button under the question."""
    id = int(arg) if arg.isdecimal() else 0
    d.person = replace(d.person, screen=None)
    d.do(Consult(One(id), KeepDay(said.text)))


def keep_day(d: Dialogue, then: KeepDay, event: Found) -> None:
    """Keeps the day, and the hour where one was told; an hour alone is of the day that is planned.
    Of what is neither, it is asked again."""
    if not event.views:
        return gone(d)
    [view] = event.views
    buttons = (b for row in _day_rows(d, view) for b in row)
    pressed = next((b for b in buttons if plain(b.label) == plain(then.words)), None)
    if pressed is not None and pressed.data is not None:
        return d.act(pressed.data, None)
    today, told = day(d, d.now), hour(then.words, d.content.lists)
    on = meant(then.words, today, d.content.lists)
    same = on is None and alone(then.words, d.content.lists)
    on = dossier(d, view).coming(today) if same else on
    if on is None:
        return _ask_day(d, view, "yes")
    _plan(d, view, on, told)


def _plan(d: Dialogue, view: View, on: date | None, told: time | None) -> None:
    remind = of_session(d, on) if on else None
    of = f"{told:%H:%M}" if told else ""
    known = dossier(d, view)
    keep(d, view, known.planning(on, of, remind, _first_to_come(d, known, on)))
    d.person = replace(d.person, screen=f"coachee:{view.id}")
    shown = screen(d, view)
    d.glance(shown.html, shown.rows)


def _first_to_come(d: Dialogue, known: Dossier, on: date | None) -> date:
    """The first day whose session is not over. Today's is once another is planned behind it, unless
    its hour is still to come: then it is put off."""
    today, now = day(d, d.now), f"{d.now.astimezone(clock(d)):%H:%M}"
    follows = on is not None and on > today and (known.hour or now) <= now
    return today + timedelta(follows)


def remind(d: Dialogue) -> bool:
    """Asks who comes today, where the coach is to be reminded of it now; whether they are. It comes
    once, whatever comes after."""
    coach = d.person.coach
    if coach is None:
        return False
    due = {id: of for id, of in coach.dossiers.items() if of.remind and of.remind <= d.now}
    if not due:
        return False
    told = {id: replace(of, remind=None) for id, of in due.items()}
    d.person = replace(d.person, coach=replace(coach, dossiers={**coach.dossiers, **told}))
    d.do(Consult(Several(tuple(map(int, due))), TellSessions()))
    return True


def tell_sessions(d: Dialogue, then: TellSessions, event: Found) -> None:
    """Those of today who are still there, the first one first, each with a way to prepare it."""
    today = day(d, d.now)
    every = (view for view in event.views if dossier(d, view).planned == today)
    views = sorted(every, key=lambda view: dossier(d, view).hour or "~")
    if not views:
        return
    lines = [
        d.html("session-today-line", name=called(view), hour=at(dossier(d, view).hour))
        for view in views
    ]
    rows = laid_out(_on_button(d, view) for view in views)
    html = d.html("session-today", n=len(views), lines=Markup("\n").join(lines))
    d.glance(html, rows)


def _on_button(d: Dialogue, view: View) -> Button:
    name, its = cut(d.texts.text(called(view)), NAME), key(d, view)
    return labelled(name, Prepare(its) if view.interview else SeeCoachee(its))
