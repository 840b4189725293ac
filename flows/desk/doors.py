"""What a button of any room may open: a screen by its name, the way back, a question, a paper."""

from flows.protocol.actions import Action


class Turn(Action, frozen=True, tag="turn"):
    """The message becomes a screen."""

    screen: str
    arg: str = ""


class Show(Action, frozen=True, tag="show"):
    """A screen in a message of its own: a question or a sheet above it stays as it is."""

    screen: str
    arg: str = ""


class On(Action, frozen=True, tag="go:on"):
    """Back to where the person was."""


class See(Action, frozen=True, tag="go:see"):
    """The sheet of the open interview."""


class Persona(Action, frozen=True, tag="go:persona"):
    """Another of the person's interviews becomes the open one, and its sheet is shown."""

    interview: int


class Deepen(Action, frozen=True, tag="go:deepen"):
    """From express to complete: only what was not asked yet is asked."""


class Reopen(Action, frozen=True, tag="edit"):
    """Opens a question again, to change its answer. slot: as Slot writes it."""

    slot: str


class Meet(Action, frozen=True, tag="go:prospect"):
    """Begins with somebody who wants to buy."""


class Take(Action, frozen=True, tag="paper"):
    """A paper of a sheet, by its reference."""

    kind: str
    ref: str


class Choose(Action, frozen=True, tag="set"):
    """A setting. kind: "language", "address", "currency" or "sheet"."""

    kind: str
    value: str


class OpenNews(Action, frozen=True, tag="news:open"):
    """What has happened since."""


class Review(Action, frozen=True, tag="news:review"):
    """Goes over what may have changed, of the open sheet or of the one that is named."""

    interview: str = ""


class Signed(Action, frozen=True, tag="news:signed"):
    """A prospect who signed is noted as a new customer."""

    prospect: int


class NewRegret(Action, frozen=True, tag="news:regret"):
    """One more regret. review: its chapter to come back to, if it comes from there."""

    review: str = ""
