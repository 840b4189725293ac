"""What the buttons of a question carry: for which form, record and question they are, and when they
were shown, where those of an earlier showing are known by it."""

from flows.protocol.actions import Action


class Note(Action, frozen=True, tag="note"):
    """The text that the message replied to is noted on the sheet."""


class OfQuestion(Action, frozen=True):
    """A button of a question. record: what its answers are kept on, after the name of the form and
    a dot, which the interview has not; revision: the person's, then; slot: as Slot writes it; what:
    its option, or the move that it makes."""

    record: str
    revision: int
    slot: str
    what: str

    @property
    def form(self) -> str:
        return self.record.rpartition(".")[0]

    @property
    def key(self) -> str:
        return self.record.rpartition(".")[2]


class Answer(OfQuestion, frozen=True, tag="a"):
    """One of its options."""


class Toggle(OfQuestion, frozen=True, tag="m"):
    """In a question of several, an option and how often it is picked from now on."""

    target: int


class Move(OfQuestion, frozen=True, tag="n"):
    """Back, skip, keep, why…"""
