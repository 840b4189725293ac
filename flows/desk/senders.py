"""Who sends links: coaches, and those who ask customers; what differs between them."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from flows.record.ties import Circle, Coach, Life
from flows.record.voices import Asker

# Of the name that they are known under.
NAME = 40
# Ours: two a week for a year; it bounds the record. The oldest that lead nowhere go first.
MOST = 100
DAYS = (30, 90, 0)
"""How long a link may hold; 0: no end."""


class Sending(Struct, frozen=True):
    """What differs between those who send links. people: for how many one may be; 0: any number.
    begins: what is shown to who sends none; every, one: the screens of all links, and of one;
    enough: said when there is no room for another."""

    life: Callable[..., Life]
    people: tuple[int, ...]
    begins: str
    every: str
    one: str
    enough: str


SENDING: Mapping[Circle, Sending] = {
    Circle.COACHEES: Sending(
        Coach, (10, 30, 0), "coach", "invitations", "invitation", "invitations-enough"
    ),
    Circle.CUSTOMERS: Sending(
        Asker, (1, 0), "voice-signs", "voice-links", "voice-link", "voice-links-enough"
    ),
}
