"""What a person does about a sheet: the action they are at, and those they did."""

from datetime import date, datetime, timedelta

from msgspec import Struct

from flows.interview.answers import Action
from flows.record.person import Interview, Task

# Ours: an action is of the week.
A_WEEK = timedelta(days=7)


def task(interview: Interview) -> Task | None:
    """What they are to do: what they chose last. None: nothing yet, or they did it."""
    last = interview.tasks[-1] if interview.tasks else None
    given = interview.given.get("action")
    if given and given.value in set(Action) and not (last and last.since >= given.at):
        return Task(str(given.value), given.at)
    known = last is not None and (last.own or last.what in set(Action))
    return last if last and known and last.done is None else None


def done(interview: Interview) -> tuple[Task, ...]:
    """What they did, oldest first."""
    return tuple(task for task in interview.tasks if task.done)


class Followed(Struct, frozen=True):
    """The action they are at, else the last one they did, as a coach may hear of it. what: None: in
    words of their own, which stay theirs. since: when they chose it; done: when they ticked it."""

    what: Action | None
    since: datetime
    due: date
    done: datetime | None = None


def followed(interview: Interview | None) -> Followed | None:
    """What a coach may hear of it; None when they chose none."""
    if interview is None:
        return None
    now = task(interview) or next(reversed(done(interview)), None)
    if now is None:
        return None
    what = Action(now.what) if not now.own and now.what in set(Action) else None
    return Followed(what, now.since, now.until or (now.since + A_WEEK).date(), now.done)
