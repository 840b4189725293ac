"""What the buttons of a question carry: for which form, record and question they are, and when they
were shown, where those of an earlier showing are known by it."""

from flows.protocol.actions import Action


class OfQuestion(Action, frozen=True):
    """A button of a question. record: the form and what its answers are kept on, as Form.opened
    reads them; revision: the person's, then; slot: as Slot writes it."""

    record: str
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
