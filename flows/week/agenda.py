"""The week: three to five things to do, each with its day and the minutes it takes."""

from datetime import timedelta

from markupsafe import Markup

from flows.desk.buttons import button, going_on
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Show
from flows.desk.planning import SUNDAY
from flows.desk.shelf import about, day
from flows.desk.task import made
from flows.sheet.rules.week import Step, steps
from flows.words.texts import Words


def week_screen(d: Dialogue, arg: str) -> Screen:
    """The things of the week of one interview, one a working day from tomorrow on."""
    of = about(d, arg) or d
    todo = steps(made(of).evidence)
    if not todo:
        return Screen(of.html("week-none"), going_on(d))
    told = Markup("\n\n").join(_told(of, at, one) for at, one in enumerate(todo, 1))
    html = of.html("screen-week", steps=told, minutes=sum(one.minutes for one in todo))
    words = (button(of, "my-words", Show("drafts", f"{of.interview.id}")),)
    act = (button(of, "my-action", Show("action", f"{of.interview.id}")),)
    return Screen(html, (words, act, *going_on(d)))


def _told(of: Dialogue, at: int, one: Step) -> Markup:
    on = day(of, of.now)
    for _ in range(at):
        on += timedelta(1 if on.weekday() + 1 != SUNDAY else 2)
    when = Words(f"weekday.d{on.weekday()}")
    return of.html("week-step", day=when, minutes=one.minutes, what=one.words)
