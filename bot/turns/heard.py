"""What became of a typed reply, for the figures: by question, without a word of it."""

from bot import figures
from flows.protocol.exchange import Event, Said
from flows.record.person import Interview, Person


def note(before: Person, event: Event, after: Person) -> None:
    """Counts a reply to a question, and a sheet that was come to."""
    one, other = before.interview, after.interview
    if one is None or other is None:
        return
    if one.finished is None and other.finished is not None and one.id == other.id:
        figures.SHEETS.inc()
    slot = one.place.slot
    if isinstance(event, Said) and slot is not None:
        figures.HEARD.labels(slot.question, _outcome(one, other)).inc()


def _outcome(before: Interview, after: Interview) -> str:
    if (before.id, before.place.at) != (after.id, after.place.at):
        return "answered"
    if after.place.proposed or after.place.picked != before.place.picked:
        return "proposed"
    return "missed" if after.place.misses > before.place.misses else "aside"
