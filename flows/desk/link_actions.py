"""What the buttons of a link do, whoever sends it."""

from flows.protocol.actions import Action


class OfLink(Action, frozen=True):
    """A button about one link. key: as a button carries it."""

    key: str


class Holding(OfLink, frozen=True):
    """How many days it holds from now; 0: for ever."""

    days: int


class Counting(OfLink, frozen=True):
    """For how many people it is; 0: any number."""

    people: int
