"""What the buttons of saved sheets do. ref: a sheet, by its reference."""

from flows.protocol.actions import Action


class First(Action, frozen=True, tag="go:primary"):
    """The persona of a sheet comes first."""

    ref: str


class Forget(Action, frozen=True, tag="go:forget"):
    """A sheet goes for good."""

    ref: str


class Restore(Action, frozen=True, tag="go:restore"):
    """Back to a sheet of before."""

    ref: str


class Undo(Action, frozen=True, tag="go:undo"):
    """The last correction is undone: the sheets before and after it."""

    before: str
    after: str = ""
