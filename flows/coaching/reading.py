"""Reading what a coachee shares: in the coach's own language, and nothing behind it."""

from flows.desk.dialogue import Dialogue, understood
from flows.record.person import Interview, Person


def reading(d: Dialogue, interview: Interview | None) -> Dialogue | None:
    """A dialogue on a sheet that is shared; None when there is none."""
    if interview is None:
        return None
    reader = Person(d.person.locale, settings=d.person.settings)
    return Dialogue(reader.with_interview(understood(interview)), d.content, d.now)
