"""The consent check: the one way by which anything of a coachee reaches a coach.

It is asked at each view, of the coachee's record as it is then; no copy of what may be read is kept
anywhere. The list alone is made from the roster, which knows names and how far people are, and is
told after each of their turns; before it, of who leaves. A consent is to one sheet: when another
one comes first, it is over, and they are asked again.
"""

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from flows.interview.answers import KEPT
from flows.interview.table import ASKED_ANEW, CHAPTER_OF
from flows.record.glimpses import View
from flows.record.person import Interview, Person, followed, latest, primary
from flows.record.ties import Asked, Coach, Consent, Sign, Stage, Standing, Tie

# Which chapters there are depends on the answers: a coach is told of those that everyone passes.
PASSED = {"portrait": "payers", "no_customer": "payers", "regrets": "knock"}
# Ours: a second sign before that would be a reproach.
A_FORTNIGHT = timedelta(days=14)
A_WEEK = timedelta(days=7)


def seen(id: int, coachee: Person, coach: int, as_coach: Coach | None) -> View | None:
    """What this coach may see of this coachee; None when they have nothing to do with each other,
    or no longer."""
    coachee = settled(coachee)
    tie = tie_of(coachee, coach)
    if tie is None or tie.pending or as_coach is None or tie.since != as_coach.since:
        return None
    shared = shared_by(coachee, tie)
    return View(
        id=id,
        called=tie.called,
        at=tie.at,
        invitation=tie.invitation,
        stage=stage(coachee),
        chapter=_chapter(coachee),
        consent=tie.consent,
        nudgeable=nudgeable(coachee, tie),
        decided=tie.asked,
        shares=shared is not None,
        interview=shared,
        answers=shared is not None and tie.consent is Consent.ANSWERS,
        nudged=tie.nudged,
        active=_active(coachee, tie) if tie.dated else None,
        day=tie.standing.day if shared else None,
        due=tie.standing.due if shared else None,
        changed=latest(shared) if shared else None,
        followed=followed(first(coachee)) if shared and tie.follows else None,
        told=_told(tie) if shared else (),
    )


def tie_of(coachee: Person, coach: int) -> Tie | None:
    """The tie to this coach, if there is one."""
    return next((tie for tie in coachee.ties if tie.coach == coach), None)


def stage(coachee: Person) -> Stage:
    """How far they are, over all their interviews."""
    if any(i.finished for i in coachee.interviews):
        return Stage.FINISHED
    return Stage.STARTED if any(i.given for i in coachee.interviews) else Stage.INVITED


def _chapter(coachee: Person) -> str | None:
    interview = coachee.interview
    slot = interview.place.slot if interview and interview.given else None
    if slot is None or slot.question not in CHAPTER_OF or stage(coachee) is Stage.FINISHED:
        return None
    chapter = CHAPTER_OF[slot.question].id
    return PASSED.get(chapter, chapter)


def _active(coachee: Person, tie: Tie) -> date:
    """The day of their last answer; of who gave none, that on which they came."""
    return max(filter(None, map(latest, coachee.interviews)), default=tie.at).date()


def _told(tie: Tie) -> tuple[tuple[Asked, str], ...]:
    return tuple((q, tie.answers[str(q.id)]) for q in tie.asks if tie.answers.get(str(q.id)))


def standing(coachee: Person, tie: Tie) -> Standing:
    """What the coach's roster is to be ordered and searched by, but for a day that is told."""
    shared = shared_by(coachee, tie)
    at = followed(first(coachee)) if shared and tie.follows else None
    return Standing(
        name=tie.called,
        active=_active(coachee, tie) if tie.dated else None,
        decided=tie.asked,
        joined=tie.at,
        chapter=_chapter(coachee),
        consent=tie.consent,
        due=at.due if at and at.done is None else None,
        changed=latest(shared) if shared else None,
    )


def nudgeable(coachee: Person, tie: Tie) -> bool:
    """Whether the coach may have them nudged: on the way, or sharing; never who would rather
    not."""
    there = stage(coachee) is not Stage.FINISHED or shared_by(coachee, tie) is not None
    return tie.nudges and not tie.pending and there and not coachee.blocked


def called_for(stage: Stage, day: date | None, due: date | None, today: date) -> Sign | None:
    """What a sign would be about: the interview that waits, the day they named, the action; None
    where nothing asks for one. day, due: as of Standing, as far as that is shared."""
    if stage is not Stage.FINISHED:
        return Sign.WAY
    if day is not None and day < today:
        return Sign.DAY
    return Sign.DUE if due is not None and due <= today else None


def near(day: date | None, today: date) -> bool:
    """Whether a day is over, or comes within a week."""
    return day is not None and day - today <= A_WEEK


def rested(nudged: datetime | None, now: datetime) -> bool:
    """Whether the last sign was long enough ago for another."""
    return nudged is None or now - nudged >= A_FORTNIGHT


def first(coachee: Person) -> Interview | None:
    """The finished interview of their first persona, else the one finished last."""
    finished = [i for i in coachee.interviews if i.finished]
    chosen = [i for i in finished if i.id == primary(coachee)]
    return next(iter(chosen or finished[-1:]), None)


def shareable(coachee: Person) -> Interview | None:
    """The sheet that comes first, once they have read it. Without what is not the sheet: its name,
    its sheets of before, what was told or planned since, whom they mean to call."""
    found = first(coachee)
    if found is None or not _read(found):
        return None
    alone = replace(found, contacts=(), listed=0, blanks={})
    return replace(alone, versions=(), unread={}, name=None, news=(), tasks=(), planned=None)


def _read(finished: Interview) -> bool:
    """Whether they have read their sheet: it was told, and they did something after that. In a
    record of before that was noted, they answered what is asked after it."""
    answered = finished.place.at == KEPT or not ASKED_ANEW.isdisjoint(finished.given)
    return finished.read or answered


def having_read(coachee: Person) -> Person:
    """The person once they do something: each sheet told before that is before their eyes. Without
    a coach, nothing hangs on it."""
    if not coachee.ties or all(i.read or i.finished is None for i in coachee.interviews):
        return coachee
    known = (replace(i, read=True) if i.finished else i for i in coachee.interviews)
    return replace(coachee, interviews=tuple(known))


def shared_by(coachee: Person, tie: Tie) -> Interview | None:
    """The sheet that one coach may read now: the one consented to, while it comes first."""
    found = shareable(coachee) if tie.consent is not Consent.NOTHING else None
    return found if found is not None and found.id == tie.sheet else None


def at_stake(coachee: Person) -> int | None:
    """The interview that a choice made now is about: the one that comes first, else the one under
    way."""
    found = first(coachee)
    return found.id if found else coachee.current


def settled(coachee: Person) -> Person:
    """The person with only such consents as are to a sheet that no other came before: of the rest
    they are asked again, and no sheet is ever read for having taken another's place."""
    ties = tuple(_settled(coachee, tie) for tie in coachee.ties)
    return coachee if ties == coachee.ties else replace(coachee, ties=ties)


def _settled(coachee: Person, tie: Tie) -> Tie:
    if not tie.asked:
        return tie
    about = _only(coachee) if tie.sheet is None else tie.sheet
    now = first(coachee)
    holds = any(i.id == about for i in coachee.interviews) and (now is None or now.id == about)
    if holds:
        return replace(tie, sheet=about)
    return replace(tie, sheet=None, asked=False, consent=Consent.NOTHING)


def _only(coachee: Person) -> int | None:
    """What a consent of before consents named a sheet is to: the only interview they ever began.
    With several, another one may have come first since they consented: nothing tells which they
    meant, so that they are asked again."""
    ids = [i.id for i in coachee.interviews]
    return ids[0] if ids == [coachee.begun] == [1] else None


def undecided(coachee: Person) -> Tie | None:
    """A coach about whom they were not asked yet, once there is a sheet."""
    if first(coachee) is None:
        return None
    return next((tie for tie in coachee.ties if not tie.asked and not tie.pending), None)
