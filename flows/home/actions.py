"""What the buttons around the interview do."""

from flows.protocol.actions import Action


class Finish(Action, frozen=True, tag="go:sheet"):
    """The review is over."""


class Favourite(Action, frozen=True, tag="go:favourite"):
    """Another favourite of the same business."""


class Scratch(Action, frozen=True, tag="go:scratch"):
    """All over again."""


class Delete(Action, frozen=True, tag="go:delete"):
    """Everything goes."""


class Keep(Action, frozen=True, tag="go:keep"):
    """Nothing goes."""
