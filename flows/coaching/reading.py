"""Reading what a coachee shares: in the coach's own language, and nothing behind it."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, understood
from flows.papers.takeaway import handed_over, offered
from flows.protocol.exchange import Paper, Signed
from flows.record.consent import shareable
from flows.record.glimpses import View
from flows.record.person import Interview, Person

PAPERS = ("aim", "avoid", "report")


def reading(d: Dialogue, interview: Interview | None) -> Dialogue | None:
    """A dialogue on a sheet that is shared; None when there is none."""
    if interview is None:
        return None
    reader = Person(d.person.locale, settings=d.person.settings)
    return Dialogue(reader.with_interview(understood(interview)), d.content, d.now)


def papers(d: Dialogue, view: View) -> tuple[str, ...]:
    """What the coach may open of it."""
    of = reading(d, view.interview)
    return tuple(paper for paper in offered(of) if paper in PAPERS) if of else ()


def opened(d: Dialogue, view: View, kind: str, caption: str, sign: Signed) -> Paper | None:
    """A paper of it, signed, with the answers if they are shared; None when it is not to be had."""
    of = reading(d, view.interview)
    if of is None or kind not in papers(d, view):
        return None
    return replace(handed_over(of, kind, view.answers), caption=caption, signed=sign)


def previewed(d: Dialogue, caption: str) -> Paper | None:
    """The report as a coach would open it who may read the sheet; None when there is none yet."""
    of = reading(d, shareable(d.person))
    if of is None or "report" not in offered(of):
        return None
    return replace(handed_over(of, "report", answers=False), caption=caption)
