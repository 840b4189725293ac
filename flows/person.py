"""What is remembered of a person: their settings and their interviews, answer by answer."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.interview import QUESTIONS
from flows.machine import KEPT, REVIEW, Path, Slot, path
from flows.questions import Value


class Given(Struct, frozen=True, omit_defaults=True):
    """One answer. value: as its question saves it; None: the question was skipped.

    more: what followed a probe. message: the Telegram message it was typed in, so that editing that
    message corrects the answer.
    """

    value: Value
    at: datetime
    more: str | None = None
    message: int | None = None


class Pace(StrEnum):
    """How the interview goes on after an answer."""

    FORWARD = "forward"  # to the first question without an answer
    WALK = "walk"  # to the next question, answered or not: the person went back


class Place(Struct, frozen=True, omit_defaults=True):
    """Where an interview is: a slot, "review" or "kept".

    picked: what is tapped so far in a question of several. misses: replies not understood in a row.
    probed: the one follow-up was asked.
    """

    at: str
    pace: Pace = Pace.FORWARD
    picked: Any = None
    misses: int = 0
    probed: bool = False

    @property
    def slot(self) -> Slot | None:
        """The open question, or None at the review and when the sheet is kept."""
        return None if self.at in (REVIEW, KEPT) else Slot.parse(self.at)


class Interview(Struct, frozen=True):
    """One run of the questions. `id` counts from 1 for each person.

    unread: answers of another version of the interview, kept but without effect.
    """

    id: int
    begun: datetime
    place: Place
    given: Mapping[str, Given] = {}
    finished: datetime | None = None
    unread: Mapping[str, Given] = {}

    def understood(self) -> "Interview":
        """The same with the answers that their questions no longer understand put aside: they count
        as not given."""
        unread = {s: g for s, g in self.given.items() if not _understood(Slot.parse(s), g.value)}
        given = {s: g for s, g in self.given.items() if s not in unread}
        return replace(self, given=given, unread={**self.unread, **unread}) if unread else self

    def values(self) -> dict[str, Value]:
        """The saved values by slot, skipped questions left out."""
        return {slot: g.value for slot, g in self.given.items() if g.value is not None}

    def path(self) -> Path:
        return path(self.values())

    def answered(self) -> int:
        """How many questions have a value."""
        return len(self.values())


def _understood(slot: Slot, value: Value) -> bool:
    question = QUESTIONS.get(slot.question)
    if question is None or value is None:
        return question is not None
    try:
        question.convert(value)
    except ValueError:
        return False
    return True


class Settings(Struct, frozen=True, omit_defaults=True):
    """What the person chose; None: not chosen, Telegram's language and the locale's money hold.

    time_zone: where their clock is, as they answered it; it is asked once a person.
    """

    language: str | None = None
    tu: bool = False
    currency: str | None = None
    time_zone: str | None = None


class Person(Struct, frozen=True, omit_defaults=True):
    """A person who chats. revision: grows with every question put, so that old buttons are known.

    locale: Telegram's language_code. screen: the last screen shown, whose buttons can be typed.
    starts: payloads of the links the person came by, oldest first. blocked: they blocked the bot.
    remind: when they are to be reminded of their action; None: never.
    """

    locale: str | None = None
    settings: Settings = Settings()
    interviews: tuple[Interview, ...] = ()
    current: int | None = None
    revision: int = 0
    screen: str | None = None
    starts: tuple[str, ...] = ()
    blocked: bool = False
    remind: datetime | None = None

    @property
    def interview(self) -> Interview | None:
        """The open interview."""
        return next((i for i in self.interviews if i.id == self.current), None)

    def gone(self) -> "Person":
        """The same once they have blocked the bot: nothing more is sent of its own accord."""
        return replace(self, blocked=True, remind=None)

    def with_interview(self, changed: Interview) -> "Person":
        others = tuple(changed if i.id == changed.id else i for i in self.interviews)
        known = any(i.id == changed.id for i in self.interviews)
        return replace(self, interviews=others if known else (*others, changed), current=changed.id)
