"""The reminder a person may ask for: when it comes, what it says, and how it stops."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta

from markupsafe import Markup
from msgspec.structs import replace

from flows.answers import Reminder
from flows.dialogue import Dialogue, Screen, button
from flows.interview import wants_a_reminder
from flows.machine import Slot
from flows.person import Given, Interview, Person
from flows.sheet import sheet
from flows.takeaway import about
from flows.texts import Words

DAYS: Mapping[str, int] = {Reminder.DAYS_7: 7, Reminder.DAYS_30: 30}
MORNING = time(10)
"""When it comes, where the person lives. Ours: work has begun, and the day is still to be had."""


def due(person: Person, now: datetime) -> bool:
    """Whether the person is to be reminded now."""
    return person.remind is not None and person.remind <= now and not person.blocked


def settle(d: Dialogue, slot: Slot) -> None:
    """Sets, moves or cancels the reminder, when an answer about it was just kept."""
    if slot.question == "time_zone":
        zone = d.interview.given["time_zone"].value
        d.person = replace(d.person, settings=replace(d.person.settings, time_zone=zone))
    elif slot.question != "reminder":
        return
    elif wants_a_reminder(d.path.answers):
        _fill_in_zone(d)
    d.person = replace(d.person, remind=_when(d))


def _fill_in_zone(d: Dialogue) -> None:
    """The time zone is asked once a person: one that is known is not asked again."""
    zone, given = d.person.settings.time_zone, d.interview.given
    known = "time_zone" in given and given["time_zone"].value == zone
    if zone is not None and not known:
        d.change(given={**given, "time_zone": Given(zone, d.now)})


def _when(d: Dialogue) -> datetime | None:
    """The morning they asked for, if it is still to come, in UTC."""
    answers = d.path.answers
    days, zone = DAYS.get(answers.reminder or ""), d.content.zones.get(answers.time_zone or "")
    if days is None or zone is None:
        return None
    asked = d.interview.given["reminder"].at.astimezone(zone).date()
    when = datetime.combine(asked + timedelta(days), MORNING, zone).astimezone(UTC)
    return when if when > d.now else None


def stop(d: Dialogue) -> None:
    """No reminder any more, and the answers say so."""
    interviews = tuple(_without(i, d.now) if _asks(i) else i for i in d.person.interviews)
    d.person = replace(d.person, interviews=interviews, remind=None)


def _asks(interview: Interview) -> bool:
    given = interview.given.get("reminder")
    return given is not None and given.value in tuple(DAYS)


def _without(interview: Interview, now: datetime) -> Interview:
    no = replace(interview.given["reminder"], value=str(Reminder.NONE), at=now)
    return replace(interview, given={**interview.given, "reminder": no})


def which(d: Dialogue) -> str:
    """The interview that asked for the reminder last; the open one, if none says so any more."""
    asked = (i for i in d.person.interviews if _asks(i))
    last = max(asked, key=lambda i: i.given["reminder"].at, default=d.interview)
    return str(last.id)


def reminder_screen(d: Dialogue, arg: str) -> Screen:
    """What they chose to do, the way to their sheet, and the way to hear no more of it."""
    of = about(d, arg) or d
    action = _action(of)
    html = d.html("screen-reminder", action=action) if action else d.html("screen-reminder-plain")
    to_sheet = "go:see" if of.interview.id == d.interview.id else f"go:persona:{of.interview.id}"
    see, stop = button(d, "see-sheet", to_sheet, "success"), button(d, "no-reminders", "go:quiet")
    return Screen(html, ((see,), (stop,)))


def _action(d: Dialogue) -> Markup | None:
    """The action they chose, in a sentence, if their sheet still proposes it."""
    chosen = d.path.answers.action
    made = sheet(d.path.answers, d.content.limits, d.content.lists)
    proposals = dict(zip(made.actions, made.proposals, strict=True))
    if chosen is None or chosen not in proposals:
        return None
    return d.html("proposed-action", label=Words(f"action.{chosen}"), what=proposals[chosen])
