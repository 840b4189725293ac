"""Where a check is: for whom the text is, what it is told to be, and the message that holds it. Of
the text itself nothing stays."""

from msgspec import Struct

from flows.desk.dialogue import Dialogue

SHORT = "short"
"""Told instead of a kind when what came was too short."""
SCREENS = ("check", "check-offer", "check-whom", "check-kinds", "checked")


class Place(Struct, frozen=True):
    """whose: the interview that the text is for; kind: what it is told to be; "" when not known.
    text: the message that holds it, when it is known."""

    whose: str = ""
    kind: str = ""
    text: int | None = None

    def __str__(self) -> str:
        """As the argument of a screen: "2:post:71"."""
        return f"{self.whose}:{self.kind}:{self.text or ''}"

    @staticmethod
    def read(arg: str) -> "Place":
        """The place of a screen's argument, also of one written before messages were in it."""
        whose, kind, text, *_ = (*arg.split(":"), "", "", "")
        return Place(whose, kind, int(text) if text.isdecimal() else None)


def place(d: Dialogue) -> Place | None:
    """The place of the last screen shown, when it is one of a check."""
    name, _, arg = (d.person.screen or "").partition(":")
    return Place.read(arg) if name in SCREENS else None
