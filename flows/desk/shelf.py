"""One of the sheets at hand: a dialogue on it, and the day it was where the person lives."""

from datetime import date, datetime

from flows.desk.dialogue import Dialogue
from flows.record.shelf import Saved, find


def about(d: Dialogue, ref: str) -> Dialogue | None:
    """A dialogue on one of the person's sheets; None when they have no such sheet."""
    sheet = find(d.person, ref)
    return None if sheet is None else on(d, sheet)


def on(d: Dialogue, sheet: Saved) -> Dialogue:
    """A dialogue on this sheet, as if its interview were the open one."""
    interview = d.memory.once("understood", sheet.interview, sheet.interview.understood)
    of = Dialogue(d.person.with_interview(interview), d.content, d.now, d.house)
    of.memory, of.heard = d.memory, d.heard
    return of


def day(d: Dialogue, at: datetime) -> date:
    """The day it was where the person lives, as far as they told."""
    zone = d.content.zones.get(d.person.settings.time_zone or "")
    return at.astimezone(zone).date() if zone else at.date()
