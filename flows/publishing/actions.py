"""What the buttons about a pasted text do: the text is in the message that theirs replied to.

whose: the interview that it is for; kind: what it is told to be; either may be missing."""

from flows.protocol.actions import Action


class Check(Action, frozen=True, tag="check:turn"):
    """The answer takes the place of the offer, or of the answer as another kind of text."""

    whose: str = ""
    kind: str = ""


class CheckThat(Action, frozen=True, tag="check:show"):
    """The answer in a message of its own: the open question above stays. message: the text's."""

    message: int = 0


class Kinds(Action, frozen=True, tag="check:kinds"):
    """All the kinds of text that it may be."""

    whose: str = ""


class Apart(Action, frozen=True, tag="check:apart"):
    """The edited text in a message of its own, to be copied whole."""

    whose: str = ""
    kind: str = ""


class Keep(Action, frozen=True, tag="check:keep"):
    """The text becomes the last message they sent."""

    whose: str = ""
