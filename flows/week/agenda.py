"""The week: those to call first, then three to five things to do in all, each with its day and the
minutes it takes."""

from collections.abc import Container
from datetime import date, timedelta

from markupsafe import Markup

from flows.desk.dialogue import (
    BUTTON,
    Dialogue,
    Screen,
    Show,
    button,
    copying,
    day,
    going_on,
    labelled,
)
from flows.desk.planning import SUNDAY
from flows.desk.shelf import about
from flows.desk.telling import made, to_say
from flows.protocol.exchange import Button
from flows.record.contacts import Contact, to_call
from flows.sheet.rules.week import Step, steps
from flows.voices.mending import mends
from flows.words.texts import Words, cut

_DAYS = 7


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


def week_html(
    of: Dialogue, todo: tuple[Step, ...], things: Markup, beside: Container[int] = ()
) -> Markup:
    """The week around its things. beside: the ids of those written to though no thing is theirs."""
    calls = sum(step.contact is not None and not step.contact.thing for step in todo)
    later = tuple(c.name for c in later_calls(of, todo) if c.id not in beside)
    return of.html(
        "screen-week",
        steps=things,
        minutes=sum(one.minutes for one in todo),
        calls=calls,
        enough=(calls + 1) // 2,
        later=later,
        later_known="yes" if later else "no",
    )


def things_html(of: Dialogue, todo: tuple[Step, ...]) -> Markup:
    """The things by rules, each under its day."""
    return Markup("\n\n").join(_told(of, on, one) for on, one in dated(of, todo))


def _row(of: Dialogue, one: Step) -> tuple[Button, ...]:
    """What copies the words, and the way to whom they are for."""
    text = to_say(of, one)
    if one.contact is None:
        return copying(of.label("week-copy"), text) if text else ()
    ref = f"{of.interview.id}.{one.contact.id}"
    name = labelled(cut(one.contact.name, BUTTON), Show("contact", ref))
    return (*(copying(of.label("week-copy"), text) if text else ()), name)


def dated(of: Dialogue, todo: tuple[Step, ...]) -> list[tuple[date, Step]]:
    """Each on the day that was told for it, else on the next one that is free; in order."""
    days = [on for on in _days(of) if on.weekday() != SUNDAY]
    told = {one.contact.on: one for one in todo if one.contact and _keeps_its_day(one.contact)}
    dated = [(on, told[on.weekday()]) for on in _days(of) if on.weekday() in told]
    taken = {on for on, _ in dated}
    free = (on for on in days if on not in taken)
    rest = (one for one in todo if all(one is not known for _, known in dated))
    return sorted([*dated, *zip(free, rest, strict=False)], key=lambda pair: pair[0])


def _keeps_its_day(contact: Contact) -> bool:
    """Whether a day of the week was told, which is no day to be done by."""
    return contact.on is not None and contact.told.until is None


def _days(of: Dialogue) -> list[date]:
    return [day(of, of.now) + timedelta(at) for at in range(1, _DAYS + 1)]


def _told(of: Dialogue, on: date, one: Step) -> Markup:
    return step_html(of, on, one, of.texts.html(one.words), to_say(of, one))


def step_html(of: Dialogue, on: date, one: Step, what: Markup, text: str) -> Markup:
    """A thing under its day. what: how it is told; text: what to say or send, "" for none."""
    weekday = Words(f"weekday.d{on.weekday()}")
    step = of.html("week-step", day=weekday, minutes=one.minutes, what=what)
    said = of.html("week-said", said=text) if text else of.html("week-unsaid")
    asked = one.contact is not None and not one.contact.thing
    return Markup("\n").join((step, said)) if text or asked else step


def later_calls(of: Dialogue, todo: tuple[Step, ...]) -> tuple[Contact, ...]:
    """Those to call for whom the week has no room: nobody who was named is dropped unsaid."""
    now = {one.contact.id for one in todo if one.contact}
    return tuple(c for c in to_call(of.interview.contacts) if c.id not in now)
