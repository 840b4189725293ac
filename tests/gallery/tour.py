"""The tour of the bot: from a few conversations, everything that can be tapped, typed or sent.

A step is kept when it is the first of its kind at its place, or shows words not shown before; only
what follows a step that was kept is toured further.
"""

import re
from collections import deque
from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from bot.intake.incoming import KINDS
from flows.interview.kinds import Question
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import (
    Command,
    Corrected,
    Due,
    Event,
    Resumed,
    Said,
    Searched,
    Sent,
    Tapped,
)
from flows.record.person import Person
from flows.rooms import HOUSE, MENU
from tests.conversing import words
from tests.gallery.samples import (
    ANSWERS,
    MISSING,
    NEAR,
    NO_WORDS,
    PROBING,
    SAID,
    STALLING,
    languages,
)
from tests.gallery.steps import Played, Step, play
from tests.tongues import LANGUAGES

# After any reminder that can be asked for.
MONTHS = timedelta(days=100)


class Tour:
    """Every step that was kept, in order, and every tap."""

    def __init__(self) -> None:
        self.kept: list[Played] = []
        self.tapped: list[Played] = []
        self._said: set[tuple[str, str]] = set()
        self._kinds: set[tuple[str, ...]] = set()
        self._tried: set[tuple[str, str]] = set()
        self._waiting: deque[Played] = deque()

    def take(self, step: Step) -> Played:
        """Plays a step; it is kept if it shows anything new."""
        played = play(step)
        kind, said = kind_of(step), set(product(spoken_in(step), played.said))
        if played.calls and (kind not in self._kinds or not said <= self._said):
            self._kinds.add(kind)
            self._said |= said
            self.kept.append(played)
            if words().variant(played.person) == words().variant(
                step.before
            ):  # another language has its own
                self._waiting.append(played)
        return played

    def explore(self) -> None:
        """Goes everywhere from what was kept."""
        while self._waiting:
            at = self._waiting.popleft()
            for key in at.keys:
                if self._first(key.data):
                    self.tapped.append(self.take(at.tapping(key)))
            for name, place, event, *later in _gestures(at):
                if (name, place) not in self._tried:
                    self._tried.add((name, place))
                    self.take(at.then(event, "", *later))

    def _first(self, data: str) -> bool:
        """Whether a button is tapped for the first time: those of a question are always the same,
        but for the interview and the showing that they name."""
        verb, *arguments = data.split(":")
        same = (verb, ":".join(arguments[2:]))
        new = verb not in ("a", "m", "n") or same not in self._tried
        self._tried.add(same)
        return new


# The last thing that a button names; of a coachee or an invitation, without whose it is.
_LAST = re.compile(r"[^:.]*$")


def spoken_in(step: Step) -> tuple[str, ...]:
    """The languages in which the same would happen: a label that is typed has one only."""
    match step.event:
        case Said(text) | Corrected(text):
            return languages(text, words().variant(step.before).language)
    return LANGUAGES


def kind_of(step: Step) -> tuple[str, ...]:
    """What tells a gesture from others: its question, or its place, and what is done there."""
    place, about = ground(step.before), step.origin
    match step.event:
        case Tapped(data):
            verb, *arguments = data.split(":")
            if verb in ("a", "m", "n"):
                return about, _question(arguments), verb, *arguments[3:][: verb == "n"]
            names = (a for a in arguments[: 3 if verb == "set" else 2] if a.isalpha())
            where = place if verb == "go" else ""
            return about, where, verb, *(name for name in names if name not in QUESTIONS)
        case Said():
            return about, at_of(step.before), "said"
        case Command(name):
            return about, place, name
        case Sent(kind):
            return about, kind
    return about, place, type(step.event).__name__


def _question(arguments: list[str]) -> str:
    """The question a button belongs to; how one goes on is the same at all of them."""
    same = arguments[-1] in ("back", "skip", "keep", "ok")
    return "" if same else arguments[2].partition(".")[0]


def ground(person: Person) -> str:
    """Where the person is, roughly: what a command or a menu finds there."""
    interview = person.interview
    if interview is None:
        return "nowhere"
    customers = "nobody" if interview.values().get("paid_count") == "zero" else "customers"
    return f"{'question' if interview.place.slot else interview.place.at} {customers}"


def company(person: Person) -> str:
    """Where the person is, and who else there is, which some commands look at."""
    several, coached = len(person.interviews) > 1, bool(person.ties)
    return f"{ground(person)} {several} {coached} {person.coach is not None}"


def at_of(person: Person) -> str:
    """The open question, else the screen they see."""
    interview = person.interview
    slot = interview.place.slot if interview else None
    return slot.question if slot else str(person.screen).partition(":")[0]


Gesture = tuple[str, str, Event] | tuple[str, str, Event, timedelta]
"""Its name, its place, the event, and how much later it is."""


def _gestures(at: Played) -> Iterator[Gesture]:
    """All that is not a tap under the last message."""
    who, place, next = at.person, company(at.person), at.newest + 1
    for text, where in _texts(at):
        yield text, where, Said(text, next)
    for command in (*MENU, "unknown"):
        yield command, place, Command(command, "", next)
    for kind in KINDS:
        yield kind, ground(who), Sent(kind, next)
    yield "searched", place, Searched("")
    yield "resumed", place, Resumed()
    yield "due", at_of(who), Due(), MONTHS
    yield from _again(at, place)


def _again(at: Played, place: str) -> Iterator[Gesture]:
    """What was just done, done again, later, differently or of what is gone."""
    match at.step.event:
        case Tapped(data, message):
            head, kind = data.rpartition(":")[0], " ".join(kind_of(at.step))
            yield "again", place, at.step.event
            yield "later", kind, at.step.event, MONTHS
            yield "old", place, Tapped(f"{head}:other", message)
            yield "gone", kind, Tapped(_LAST.sub("999", data), message)
        case Command(name, argument) if argument:
            yield "again", f"{name} {argument}", Command(name, argument, at.newest + 1)
        case Said(_, message):
            for text, _ in (NO_WORDS, ANSWERS["quote"]):
                yield f"corrected {text}", place, Corrected(text, message)


def _texts(at: Played) -> Iterator[tuple[str, str]]:
    """What may be written here, and where that is."""
    interview = at.person.interview
    slot = interview.place.slot if interview else None
    screen = str(at.person.screen).partition(":")[0]
    if slot is None or screen in HOUSE.hears:
        yield from ((text, screen) for text, _ in SAID)
        return
    question = QUESTIONS[slot.question]
    good = (ANSWERS[slot.question],) if slot.question in ANSWERS else ()
    probing = PROBING if question.probe else ()
    near = (STALLING,) if question.kind in ("text", "names") else NEAR.get(slot.question, ())
    yield from ((text, str(slot)) for text, _ in (*good, *probing, *near))
    yield from ((text, _alike(question)) for text, _ in MISSING[question.kind])


def _alike(question: Question) -> str:
    """What questions that read a reply in the same way have in common."""
    fields = ("required", "unit", "free", "nothing", "most", "alone")
    return " ".join([question.kind, *(str(getattr(question, f, "")) for f in fields)])
