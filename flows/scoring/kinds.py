"""What a text is: to one person, who may answer, or to many. Of each something else is good."""

from enum import StrEnum


class Kind(StrEnum):
    """A message to sell, an answer to who asked, a reminder of what is owed, a note to somebody of
    the trade, an introduction asked or given; a post, a text that informs, a page that offers; one
    that is not of their trade; one too short to tell."""

    PITCH = "pitch"
    REPLY = "reply"
    REMINDER = "reminder"
    PEER = "peer"
    REFERRAL = "referral"
    POST = "post"
    ARTICLE = "article"
    OFFER = "offer"
    OTHER = "other"
    SHORT = "short"


TO_ONE = frozenset({Kind.PITCH, Kind.REPLY, Kind.REMINDER, Kind.PEER, Kind.REFERRAL})
TO_MANY = frozenset({Kind.POST, Kind.ARTICLE, Kind.OFFER})
# Nothing is scored, and nothing advised, of the others.
SCORED = TO_ONE | TO_MANY
