"""When many messages of one person wait, they are told so once, and answered as one batch."""

from typing import NamedTuple

from bot.intake.people import Ticket
from flows.protocol.exchange import Said

MANY = 20
"""So many waiting behind one are not ordinary: nobody types that much while a turn lasts."""


class Crowd(NamedTuple):
    """What a turn has around it. begins: the person is to be told that there are many. more: a text
    of the same batch comes next, and will be answered."""

    begins: bool = False
    more: bool = False


class Crowds:
    """Knows whose messages are being answered as a batch."""

    def __init__(self) -> None:
        self._people: set[int] = set()

    def begun(self, ticket: Ticket) -> Crowd:
        """What a turn that begins has around it; a batch ends with the last that waited."""
        person = ticket.arrival.person
        begins = ticket.behind >= MANY and person not in self._people
        if begins:
            self._people.add(person)
        elif not ticket.behind:
            self._people.discard(person)
        more = ticket.next is not None and isinstance(ticket.next.event, Said)
        return Crowd(begins, more and person in self._people)
