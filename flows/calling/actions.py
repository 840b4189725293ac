"""What the buttons of those to call do, and of the texts to copy. interview: whose."""

from flows.protocol.actions import Action


class OfContact(Action, frozen=True):
    """About one of those to call."""

    interview: int
    contact: int


class Called(OfContact, frozen=True, tag="call:done"):
    """They were called, or written to."""


class Drop(OfContact, frozen=True, tag="call:drop"):
    """They are no longer to be called."""


class Address(OfContact, frozen=True, tag="call:speak"):
    """They are addressed in the other way from now on."""

    tu: str


class Suggested(Action, frozen=True, tag="call:add"):
    """Somebody whom the answers name. slot: where; at: which of the names there."""

    interview: int
    slot: str
    at: int


class SpeakTo(Action, frozen=True, tag="go:speak"):
    """How those that a text is written for are addressed. to: whom. draft: the text to show."""

    to: str
    tu: str
    draft: str


class Refill(Action, frozen=True, tag="call:refill"):
    """What was filled in a text is asked again."""

    interview: int
    draft: str
