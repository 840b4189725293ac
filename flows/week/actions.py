"""What the buttons of the week do. interview: whose action or reminder it is."""

from flows.protocol.actions import Action


class OfTask(Action, frozen=True):
    """About one very task, and none that follows it. stamp: what tells it from the others."""

    interview: int
    stamp: str


class Done(OfTask, frozen=True, tag="do:done"):
    """It is done."""


class Later(OfTask, frozen=True, tag="do:later"):
    """In a week."""


class Again(OfTask, frozen=True, tag="do:again"):
    """In a week, and they want to be told again."""


class Pick(Action, frozen=True, tag="do:pick"):
    """Another action that the sheet proposes."""

    interview: int
    action: str


class Remind(Action, frozen=True, tag="go:remind"):
    """A reminder. reminder: a Reminder."""

    interview: int
    reminder: str


class Quiet(Action, frozen=True, tag="go:quiet"):
    """No reminder any more."""
