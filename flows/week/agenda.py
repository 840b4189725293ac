"""The week: those to call first, then three to five things to do in all, each with its day and the
minutes it takes."""

from datetime import date, timedelta

from markupsafe import Markup

from flows.desk.buttons import BUTTON, button, going_on, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Show
from flows.desk.planning import SUNDAY
from flows.desk.shelf import about, day
from flows.desk.task import made
from flows.sheet.rules.week import Step, steps
from flows.words.texts import Words, cut

_DAYS = 7


def week_screen(d: Dialogue, arg: str) -> Screen:
    """The things of the week of one interview, one a working day from tomorrow on."""
    of = about(d, arg) or d
    todo, ref = steps(made(of).evidence), f"{of.interview.id}"
    people = button(of, "call-somebody", Show("people", ref), "success")
    if not todo:
        return Screen(of.html("week-none"), ((people,), *going_on(d)))
    told = Markup("\n\n").join(_told(of, on, one) for on, one in _dated(of, todo))
    each = [step.contact for step in todo if step.contact]
    calls = [labelled(cut(c.name, BUTTON), Show("contact", f"{ref}.{c.id}")) for c in each]
    html = of.html(
        "screen-week",
        steps=told,
        minutes=sum(one.minutes for one in todo),
        calls=len(calls),
        enough=(len(calls) + 1) // 2,
    )
    words, act = Show("drafts", ref), Show("action", ref)
    ways = (button(of, "my-words", words), button(of, "my-action", act))
    return Screen(html, (*laid_out(calls), (people,), *((way,) for way in ways), *going_on(d)))


def _dated(of: Dialogue, todo: tuple[Step, ...]) -> list[tuple[date, Step]]:
    """Each on the day that was told for it, else on the next one that is free; in order."""
    days = [on for on in _days(of) if on.weekday() != SUNDAY]
    told = {one.contact.on: one for one in todo if one.contact and one.contact.on is not None}
    dated = [(on, told[on.weekday()]) for on in _days(of) if on.weekday() in told]
    taken = {on for on, _ in dated}
    free = (on for on in days if on not in taken)
    rest = (one for one in todo if all(one is not known for _, known in dated))
    return sorted([*dated, *zip(free, rest, strict=False)], key=lambda pair: pair[0])


def _days(of: Dialogue) -> list[date]:
    return [day(of, of.now) + timedelta(at) for at in range(1, _DAYS + 1)]


def _told(of: Dialogue, on: date, one: Step) -> Markup:
    weekday = Words(f"weekday.d{on.weekday()}")
    when = one.when or ""
    return of.html("week-step", day=weekday, when=when, minutes=one.minutes, what=one.words)
