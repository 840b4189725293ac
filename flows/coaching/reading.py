"""Reading what a coachee shares: in the coach's own language, and nothing behind it."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.papers.takeaway import handed_over, offered
from flows.protocol.effects import Paper
from flows.record.consent import View
from flows.record.person import Person

PAPERS = ("aim", "avoid", "report")


def reading(d: Dialogue, view: View) -> Dialogue | None:
    """A dialogue on the sheet that is shared; None when there is none."""
    if view.interview is None:
        return None
    reader = Person(d.person.locale, settings=d.person.settings)
    return Dialogue(reader.with_interview(view.interview.understood()), d.content, d.now)


def papers(d: Dialogue, view: View) -> tuple[str, ...]:
    """What the coach may open of it."""
    of = reading(d, view)
    return tuple(paper for paper in offered(of) if paper in PAPERS) if of else ()


def opened(d: Dialogue, view: View, kind: str, caption: str) -> Paper | None:
    """A paper of it, with the answers if they are shared; None when it is not to be had."""
    of = reading(d, view)
    if of is None or kind not in papers(d, view):
        return None
    return replace(handed_over(of, kind, view.answers), caption=caption)
