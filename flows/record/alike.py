"""How many are like the favourite, once the new customers who are have been counted."""

from flows.interview.answers import Alike
from flows.record.person import Interview, News

# How many more, at the least, make another answer true: the most first.
_NEXT = {
    Alike.NONE: ((3, Alike.THREE_UP), (1, Alike.ONE_TWO)),
    Alike.ONE_TWO: ((2, Alike.THREE_UP),),
}


def met(interview: Interview) -> tuple[News, ...]:
    """The news of customers like the favourite, told since that was answered."""
    given = interview.given.get("alike")
    since = (n for n in interview.news if given is None or given.at <= n.at)
    return tuple(n for n in since if n.given.get("resembles") == "yes")


def counted(interview: Interview, answered: Alike | None) -> Alike | None:
    """The answer on those like the favourite, with the new ones; as it was, where they are too few
    to change it."""
    steps = _NEXT.get(answered or Alike.NONE, ())
    more = len(met(interview))
    return next((alike for least, alike in steps if more >= least), answered)
