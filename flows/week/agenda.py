"""The week: those to call first, then three to five things to do in all, each with its day and the
minutes it takes."""

from collections.abc import Container
from datetime import date, timedelta

from markupsafe import Markup

from flows.desk.dialogue import (
    Dialogue,
    day,
)
from flows.desk.planning import SUNDAY
from flows.desk.telling import to_say
from flows.record.contacts import Contact, to_call
from flows.sheet.rules.week import Step
from flows.words.texts import Words

_DAYS = 7


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
