"""What a new regret says of those told before."""

from flows.interview.answers import Wrong
from flows.news.questions import Bearing, Case, said_by
from flows.record.person import News
from flows.sheet.findings.regrets import CAUSES
from flows.words.texts import Words


def _sign(news: News) -> Words | None:
    said = news.given.get("first_sign")
    return Words(f"sign-{said}") if isinstance(said, str) else None


def same_sign(case: Case, news: News) -> Bearing | None:
    """A regret began with the sign of a line; another beginning says nothing of it."""
    sign = _sign(news)
    same = sign is not None and sign.id == said_by(case.line.facts.get("sign"))
    return Bearing(True, sign) if sign and same else None


def flag(case: Case, news: News) -> Bearing | None:
    """A regret began with the sign that comes back, or with another."""
    sign = _sign(news)
    return Bearing(sign.id == said_by(case.line.facts.get("sign")), sign) if sign else None


def _causes(news: News) -> tuple[Words, ...]:
    said = (w for w in news.given.get("wrong") or () if w in tuple(Wrong))
    return tuple(Words(f"cause-{CAUSES[Wrong(w)]}") for w in said)


def cause(case: Case, news: News) -> Bearing | None:
    """A regret had the cause that comes back, or others."""
    cause, causes = said_by(case.line.facts.get("cause")), _causes(news)
    same = next((c for c in causes if c.id == cause), None)
    return Bearing(same is not None, same or causes[0]) if causes else None


def happened(case: Case, news: News) -> Bearing | None:
    """The same thing happened with another."""
    before = case.line.facts.get("wrong")
    known = {said_by(fact) for fact in before} if isinstance(before, tuple) else set()
    same = (Words(f"wrong-{w}") for w in news.given.get("wrong") or () if f"wrong-{w}" in known)
    found = next(same, None)
    return Bearing(True, found) if found else None
