"""What the buttons of news do, beside those of its questions. interview: whose news it is."""

from flows.protocol.actions import Action


class Replace(Action, frozen=True, tag="news:replace"):
    """A regret is told anew, in place of one. turn: which."""

    interview: int
    turn: int


class ForgetNews(Action, frozen=True, tag="news:forget"):
    """A piece of news goes for good; page: of the list, where it was."""

    interview: int
    piece: int
    page: str = ""


class MoveSheet(Action, frozen=True, tag="news:move"):
    """The facts of a piece of news become answers of the sheet."""

    interview: int
    piece: int


class OtherNews(Action, frozen=True, tag="news:of"):
    """The news of another of their personas."""

    interview: int


class StillTrue(Action, frozen=True, tag="news:still"):
    """The answers of a chapter of the review are true today as well."""

    chapter: str


class Changed(Action, frozen=True, tag="news:changed"):
    """One of them is not. slot: as Slot writes it."""

    chapter: str
    slot: str


class Reviewed(Action, frozen=True, tag="news:done"):
    """The review is over."""
