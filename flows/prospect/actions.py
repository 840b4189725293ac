"""What the buttons of a prospect do, beside those of their questions."""

from flows.protocol.actions import Action


class NewProspect(Action, frozen=True, tag="prospect:new"):
    """Begins one without a nickname."""


class OpenProspect(Action, frozen=True, tag="prospect:open"):
    """The open question, or the verdict."""

    prospect: int


class AskAbout(Action, frozen=True, tag="prospect:ask"):
    """One question again, or one that was left."""

    prospect: int
    question: str


class Enough(Action, frozen=True, tag="prospect:enough"):
    """The verdict on what is known; the rest counts as not known."""

    prospect: int


class TellOutcome(Action, frozen=True, tag="prospect:outcome"):
    """What became of it. outcome: an Ending."""

    prospect: int
    outcome: str


class ForgetProspect(Action, frozen=True, tag="prospect:forget"):
    """A prospect goes for good."""

    prospect: int
