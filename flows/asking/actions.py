"""What the buttons of a question carry: for which interview and question they are, and when they
were shown, so that those of an earlier showing are known."""

from flows.desk.dialogue import Dialogue
from flows.interview.path import Slot
from flows.protocol.actions import Action


class OfQuestion(Action, frozen=True):
    """A button of the open question. slot: as Slot writes it; revision: the person's, then."""

    interview: int
    revision: int
    slot: str


class Answer(OfQuestion, frozen=True, tag="a"):
    """One of its options."""

    option: str


class Toggle(OfQuestion, frozen=True, tag="m"):
    """In a question of several, an option and how often it is picked from now on."""

    option: str
    target: int


class Move(OfQuestion, frozen=True, tag="n"):
    """Back, skip, keep, why…"""

    gesture: str


def answer(d: Dialogue, slot: Slot, option: str) -> Answer:
    return Answer(d.interview.id, d.person.revision, str(slot), option)


def toggle(d: Dialogue, slot: Slot, option: str, target: int) -> Toggle:
    return Toggle(d.interview.id, d.person.revision, str(slot), option, target)


def move(d: Dialogue, slot: Slot, gesture: str) -> Move:
    return Move(d.interview.id, d.person.revision, str(slot), gesture)
