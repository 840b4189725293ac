"""What is remembered of a person: their settings and their interviews, answer by answer; and what
they do about a sheet: the action they are at, and those they did; which of several personas an
interview is, and whom they met since who is like its favourite."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import KEPT, REVIEW, Action, Alike, Given, Slot, Value
from flows.record.contacts import Contact
from flows.record.pens import PenLife
from flows.record.prospects import Prospect
from flows.record.ties import Circle, Coach, Life, Tie
from flows.record.voices import Account, Asker


class Pace(StrEnum):
    """How the interview goes on after an answer."""

    FORWARD = "forward"  # to the first question without an answer
    WALK = "walk"  # to the next question, answered or not: the person went back
    BACK = "back"  # the same as forward, then to the review, of which all was shown
    TURN = "turn"  # the same to the end of one turn of a loop: a regret is replaced


class Place(Struct, frozen=True, omit_defaults=True):
    """Where an interview is: a slot, "review" or "kept".

    picked: what is tapped so far in a question of several. misses: replies not understood in a row.
    probed: the one follow-up was asked. review: the chapter to go over again after the answer.
    proposed: the options that « vous voulez dire… ? » asks about; refused: some were, and were not
    meant. said: what was typed, that these
    or the picked ones were made of.
    """

    at: str
    pace: Pace = Pace.FORWARD
    picked: Any = None
    misses: int = 0
    probed: bool = False
    review: str | None = None
    proposed: tuple[str, ...] = ()
    said: str | None = None
    refused: bool = False

    @property
    def slot(self) -> Slot | None:
        """The open question, or None at the review and when the sheet is kept."""
        return None if self.at in (REVIEW, KEPT) else Slot.parse(self.at)


class News(Struct, frozen=True, omit_defaults=True):
    """Something told since the answers. kind: "customer", "payment", "regret", "channel" or
    "talk". given:
    what was said of it, by question, as the question saves it; a family by its name, "" for
    another. moved: the answers of the sheet were changed by it. words: the sentence it was told in,
    as it was told. `id` counts from 1 in its interview and is never used twice."""

    id: int
    at: datetime
    kind: str
    given: Mapping[str, Value] = {}
    moved: bool = False
    words: str = ""


# Ours: four a week for a year. The oldest go first.
MOST_NEWS = 200


class Version(Struct, frozen=True):
    """A sheet of before. before: what each answer corrected since had been (None: not given), by
    slot; until: when the first of them was corrected. `id` counts from 1 in its interview."""

    id: int
    until: datetime
    before: Mapping[str, Given | None] = {}


class Task(Struct, frozen=True, omit_defaults=True):
    """Something to do. what: an Action, or what they wrote when it is their own. since: when they
    chose it; until: the day they put it off to; done: when they ticked it; came: what came of it,
    in their words."""

    what: str
    since: datetime
    own: bool = False
    until: date | None = None
    done: datetime | None = None
    came: str | None = None


class Planned(Struct, frozen=True):
    """A reminder they asked for. days: after how many; what it speaks of depends on it."""

    at: datetime
    days: int


# Ours: a year of a correction every third day. The oldest sheets go first.
MOST_VERSIONS = 120
# Ours: a new favourite every week of a year. With so many no other is begun: none goes by itself.
MOST_INTERVIEWS = 52


class Interview(Struct, frozen=True):
    """One run of the questions. `id` counts from 1 for each person.

    unread: answers of another version of the interview, kept but without effect. versions: its
    sheets of before, oldest first; open: the last of them is still being corrected away from.
    name: what the person calls its sheet, when they chose. tasks: what they did, oldest first, and
    what they are to do, when they chose it outside the questions. planned: the reminder to come.
    familiar: whom they say "tu" to, of those that texts are written for. contacts: whom they mean
    to call; listed: how many there ever were. blanks: what they filled in the texts, by blank.
    announced: what is new since an earlier version was said. read: they did something after its
    sheet was told. money: the sign of the money they last spoke of.
    """

    id: int
    begun: datetime
    place: Place
    given: Mapping[str, Given] = {}
    finished: datetime | None = None
    unread: Mapping[str, Given] = {}
    versions: tuple[Version, ...] = ()
    open: bool = False
    name: str | None = None
    news: tuple[News, ...] = ()
    told: int = 0
    tasks: tuple[Task, ...] = ()
    planned: Planned | None = None
    familiar: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    listed: int = 0
    blanks: Mapping[str, str] = {}
    announced: bool = False
    read: bool = False
    money: str | None = None

    def without_answers(self, slots: frozenset[str]) -> "Interview":
        """The same with the answers of these slots put aside."""
        if not slots:
            return self
        given = {s: g for s, g in self.given.items() if s not in slots}
        unread = {s: g for s, g in self.given.items() if s in slots}
        return replace(self, given=given, unread={**self.unread, **unread})

    def values(self) -> dict[str, Value]:
        """The saved values by slot, skipped questions left out."""
        return {slot: g.value for slot, g in self.given.items() if g.value is not None}

    def remembering(self, before: Mapping[str, Given | None], now: datetime) -> "Interview":
        """The same once its present sheet is kept, before these answers are replaced."""
        versions = self.versions
        if not self.open:
            fresh = Version(1 + (versions[-1].id if versions else 0), now)
            versions = (*versions, fresh)[-MOST_VERSIONS:]
        last = versions[-1]
        changed = replace(last, before={**before, **last.before})
        return replace(self, versions=(*versions[:-1], changed), open=True)

    def without(self, version: int) -> "Interview":
        """The same without one of its versions; the older ones stay as they were."""
        at = next(i for i, v in enumerate(self.versions) if v.id == version)
        gone, older = self.versions[at], self.versions[:at]
        if older:
            last = replace(older[-1], before={**gone.before, **older[-1].before})
            older = (*older[:-1], last)
        kept = (*older, *self.versions[at + 1 :])
        still_open = self.open and at + 1 < len(self.versions)
        return replace(self, versions=kept, open=still_open)

    def answered(self) -> int:
        """How many questions have a value."""
        return len(self.values())


class Settings(Struct, frozen=True, omit_defaults=True):
    """What the person chose; None: not chosen, Telegram's language and the locale's money hold.

    whole: the sheet is said at once, not in parts. time_zone: where their clock is, as they
    answered it; it is asked once a person.
    """

    language: str | None = None
    tu: bool = False
    whole: bool = False
    currency: str | None = None
    time_zone: str | None = None


class Person(Struct, frozen=True, omit_defaults=True, dict=True):
    """A person who chats. revision: grows with every question put, so that old buttons are known.

    locale: Telegram's language_code. screen: the last screen shown, whose buttons can be typed.
    primary: the interview of the persona that comes first, when they chose. begun: how many
    interviews they ever began. coach: what makes them one. ties: to the coaches they came by.
    blocked: they blocked the bot.
    prospects: oldest first, at most MOST_PROSPECTS: the oldest go. met: how many there ever were.
    asker: what lets their customers tell them something. voices: what they tell as a customer;
    offered: who told something was shown the way to an interview of their own, once and no more.
    pen: what they said of the pen, where the host has one.
    """

    locale: str | None = None
    settings: Settings = Settings()
    interviews: tuple[Interview, ...] = ()
    current: int | None = None
    revision: int = 0
    screen: str | None = None
    blocked: bool = False
    primary: int | None = None
    begun: int = 0
    prospects: tuple[Prospect, ...] = ()
    met: int = 0
    coach: Coach | None = None
    ties: tuple[Tie, ...] = ()
    asker: Asker | None = None
    voices: tuple[Account, ...] = ()
    offered: bool = False
    pen: PenLife | None = None

    def life(self, circle: Circle) -> Life | None:
        """What makes them one who gathers this circle."""
        return self.coach if circle is Circle.COACHEES else self.asker

    def living(self, circle: Circle, life: Life | None) -> "Person":
        """The same with this for what makes them one who gathers this circle."""
        return replace(self, **{"coach" if circle is Circle.COACHEES else "asker": life})

    @property
    def telling(self) -> Account | None:
        """What they are telling as a customer, the latest first."""
        return next((told for told in reversed(self.voices) if told.under_way), None)

    @cached_property
    def interview(self) -> Interview | None:
        """The open interview."""
        for interview in self.interviews:
            if interview.id == self.current:
                return interview
        return None

    @property
    def full(self) -> bool:
        """Whether no other interview can be kept beside theirs."""
        return len(self.interviews) >= MOST_INTERVIEWS

    @property
    def reminders(self) -> tuple[datetime, ...]:
        """When they are to be reminded, the first time first: as they asked, and as a coach of each
        of the sessions to come."""
        kept = self.coach.dossiers.values() if self.coach else ()
        sessions = (dossier.remind for dossier in kept if dossier.remind)
        return tuple(sorted((*self.asked_for, *sessions)))

    @property
    def asked_for(self) -> tuple[datetime, ...]:
        """The same, as they asked: once for each of their sheets, and of what they tell."""
        told = (told.remind for told in self.voices if told.remind)
        return (*(i.planned.at for i in self.interviews if i.planned), *told)

    def seeing(self, screen: str | None) -> "Person":
        """The same with this as the last screen shown."""
        return replace(self, screen=screen)

    def gone(self) -> "Person":
        """The same once they have blocked the bot: nothing more is sent of its own accord."""
        return replace(self.quiet(), blocked=True)

    def quiet(self) -> "Person":
        """The same without any reminder to come."""
        interviews = tuple(replace(i, planned=None) for i in self.interviews)
        voices = tuple(replace(told, remind=None) for told in self.voices)
        return replace(self, interviews=interviews, voices=voices)

    def changing(self, changed: Interview) -> "Person":
        """The same with one of the interviews replaced; the open one stays open."""
        return replace(self.with_interview(changed), current=self.current)

    def with_interview(self, changed: Interview) -> "Person":
        others = tuple(changed if i.id == changed.id else i for i in self.interviews)
        if all(i.id != changed.id for i in self.interviews):
            others = (*others, changed)
        return replace(self, interviews=others, current=changed.id)


def latest(interview: Interview) -> datetime | None:
    """When the last answer that stands was given; None without any."""
    return max([given.at for given in interview.given.values()], default=None)


def primary(person: Person) -> int | None:
    """The interview of the first persona: the one they chose, else the one that came first."""
    favourites = [i.id for i in person.interviews if i.given.get("favourite")]
    return person.primary if person.primary in favourites else next(iter(favourites), None)


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


# Ours: four years of one a week. The oldest go first.
MOST_TASKS = 200


def tasks(interview: Interview) -> tuple[Task, ...]:
    """What they did, then what they are to do."""
    now = task(interview)
    return (*done(interview), *([now] if now else []))[-MOST_TASKS:]


def take(interview: Interview, chosen: Task) -> Interview:
    """They are at this from now on; what they were at is no longer to be done."""
    return replace(interview, tasks=(*done(interview), chosen)[-MOST_TASKS:])


class Role(Struct, frozen=True):
    """kind: "only", "primary" or "secondary". first: the favourite of the primary persona."""

    kind: str = "only"
    first: str = ""


def role(person: Person, interview: Interview) -> Role:
    """Several favourites are personas of the same person (S1)."""
    favourites = {
        i.id: str(i.given["favourite"].value or "")
        for i in person.interviews
        if i.given.get("favourite")
    }
    first = primary(person)
    if first is None or len(favourites) < 2 or interview.id not in favourites:
        return Role()
    return Role("primary" if interview.id == first else "secondary", favourites[first])


# How many more, at the least, make another answer true: the most first.
_NEXT = {
    Alike.NONE: ((3, Alike.THREE_UP), (1, Alike.ONE_TWO)),
    Alike.ONE_TWO: ((2, Alike.THREE_UP),),
}


def alike_since(interview: Interview) -> tuple[News, ...]:
    """The news of customers like the favourite, told since that was answered."""
    given = interview.given.get("alike")
    since = (n for n in interview.news if given is None or given.at <= n.at)
    return tuple(n for n in since if n.given.get("resembles") == "yes")


def alike_now(interview: Interview, answered: Alike | None) -> Alike | None:
    """The answer on those like the favourite, with the new ones; as it was, where they are too few
    to change it."""
    steps = _NEXT.get(answered or Alike.NONE, ())
    more = len(alike_since(interview))
    return next((alike for least, alike in steps if more >= least), answered)
