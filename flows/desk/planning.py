"""When the reminders that a person asks for come, and how they stop."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, lives_in
from flows.interview.answers import Given, Reminder, Slot
from flows.record.person import Interview, Person, Planned

DAYS: Mapping[str, int] = {Reminder.DAYS_7: 7, Reminder.DAYS_30: 30, Reminder.DAYS_90: 90}
OF_THE_ACTION = DAYS[Reminder.DAYS_7]
"""The reminder that speaks of the action; later ones ask whether the sheet still holds."""

MORNING = time(10)
"""When one comes, where the person lives. Ours: work has begun, and the day is still to be had."""

EARLY = time(8)
"""When a coach is reminded of the sessions of the day. Ours: before the first one, mostly."""

SUNDAY = 6
"""No reminder comes on it, but the day after. Ours: an action is mostly a call or a message to a
customer, and nobody should have to choose between that and a day of rest."""


def due(person: Person, now: datetime) -> bool:
    """Whether the person is to be reminded now."""
    return not person.blocked and any(at <= now for at in person.reminders)


def come(d: Dialogue) -> tuple[str, str]:
    """The screen of a reminder that is due, which has come now, and what it is about. Raises
    ValueError when none is planned."""
    told = next((told for told in d.person.voices if told.remind and told.remind <= d.now), None)
    if told is not None:
        come = replace(told, remind=None, reminded=True)
        voices = tuple(come if each is told else each for each in d.person.voices)
        d.person = replace(d.person, voices=voices)
        return "voice-reminder", told.key
    planned = ((i, i.planned) for i in d.person.interviews if i.planned)
    interview, reminder = min(planned, key=lambda pair: pair[1].at)
    d.person = d.person.changing(replace(interview, planned=None))
    return "reminder", f"{interview.id}:{reminder.days}"


def settle(d: Dialogue, slot: Slot) -> None:
    """Plans, moves or cancels reminders, when an answer about them was just kept."""
    if slot.question == "time_zone":
        _settle_clock(d, d.interview.given["time_zone"].value)
    elif slot.question == "reminder":
        d.person = d.person.changing(_planned(d, d.interview))


def _settle_clock(d: Dialogue, place: str) -> None:
    """They live by another clock than before, where what is planned keeps its day, or than was
    assumed."""
    told, before = d.person.settings.time_zone, clock(d)
    d.person = replace(d.person, settings=replace(d.person.settings, time_zone=place))
    for interview in d.person.interviews:
        if interview.planned and told is None:
            d.person = d.person.changing(_planned(d, interview))
        elif interview.planned:
            day = interview.planned.at.astimezone(before).date()
            moved = replace(interview.planned, at=_morning(day, clock(d)))
            d.person = d.person.changing(replace(interview, planned=moved))


def clock(d: Dialogue) -> tzinfo:
    """The clock they live by, as far as is known."""
    return d.content.zones[lives_in(d)]


def _planned(d: Dialogue, interview: Interview) -> Interview:
    """The interview with the reminder that its answers ask for; and with the clock they told: it is
    asked once a person."""
    asked, zone = interview.given.get("reminder"), clock(d)
    days = DAYS.get(str(asked.value)) if asked else None
    if asked is None or days is None:
        return replace(interview, planned=None)
    at = _morning(asked.at.astimezone(zone).date() + timedelta(days), zone)
    planned = Planned(at, days) if at > d.now else None
    return replace(interview, given=_with_clock(d, interview.given), planned=planned)


def _with_clock(d: Dialogue, given: Mapping[str, Given]) -> Mapping[str, Given]:
    place, known = d.person.settings.time_zone, given.get("time_zone")
    same = place is None or (known is not None and known.value == place)
    return given if same else {**given, "time_zone": Given(place, d.now)}


def tomorrow(d: Dialogue) -> datetime:
    """When a reminder of the next day comes, where the person lives."""
    zone = clock(d)
    return _morning(d.now.astimezone(zone).date() + timedelta(1), zone)


def _morning(day: date, zone: tzinfo) -> datetime:
    """When a reminder of that day comes, in UTC: at a whole hour, by which they are looked up; half
    an hour later where the clock is half an hour off."""
    at = datetime.combine(no_sunday(day), MORNING, zone).astimezone(UTC)
    return at + timedelta(minutes=-at.minute % 60)


def of_session(d: Dialogue, day: date) -> datetime | None:
    """When a coach is reminded of a session, in UTC: early that day, whatever day of the week it
    is; None where that is over."""
    at = datetime.combine(day, EARLY, clock(d)).astimezone(UTC)
    whole = at + timedelta(minutes=-at.minute % 60)
    return whole if whole > d.now else None


def no_sunday(day: date) -> date:
    """The day, or the one after."""
    return day + timedelta(1) if day.weekday() == SUNDAY else day


def arrange(d: Dialogue, interview: Interview, reminder: str) -> None:
    """One more reminder, asked for by a button."""
    asked = {**interview.given, "reminder": Given(reminder, d.now)}
    d.person = d.person.changing(_planned(d, replace(interview, given=asked)))


def stop(d: Dialogue) -> None:
    """No reminder any more, and the answers say so."""
    interviews = tuple(_without(i, d.now) for i in d.person.interviews)
    d.person = replace(d.person, interviews=interviews).quiet()


def _without(interview: Interview, now: datetime) -> Interview:
    asked = interview.given.get("reminder")
    if asked is None or asked.value not in DAYS:
        return interview
    no = replace(asked, value=str(Reminder.NONE), at=now)
    return replace(interview, given={**interview.given, "reminder": no})
