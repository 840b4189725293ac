"""What the buttons of the pen do. key: the screen that shows a text, "contact:1.2"."""

from flows.protocol.actions import Action


class Agree(Action, frozen=True, tag="pen:yes"):
    """The pen may write; then the screen it was asked on, where there was one."""

    key: str = ""


class Decline(Action, frozen=True, tag="pen:no"):
    """It may not, from now on."""

    key: str = ""


class Anew(Action, frozen=True, tag="pen:anew"):
    """A text is to be written, or written anew."""

    key: str


class Without(Action, frozen=True, tag="pen:without"):
    """The text by rules is preferred."""

    key: str


class Meant(Action, frozen=True, tag="pen:meant"):
    """Whether what the pen heard in a reply is what was meant; slot: of its question."""

    takes: str
    slot: str
