"""One turn: load, let the conversation answer, save, say that it is saved, and send.

A crash anywhere leaves the update in the inbox: it is taken up again. The record remembers the
updates it has seen and what is still to be sent, so that nothing is answered twice and no message
is lost.
"""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from bot import logs
from bot.intake.people import Ticket
from bot.intake.updates import Arrival
from bot.pen.penman import Penman
from bot.telegram.gateway import Gateway
from bot.telegram.inline import answered
from bot.turns.applying import Applied, Applier, Maker, Notices, Press
from bot.turns.coaching import Coaching
from bot.turns.conversing import Converse, Conversing, prepared
from bot.turns.crowds import Crowd, Crowds
from bot.turns.desks import Desk, Desks
from bot.turns.owed import Owed
from bot.turns.records import Kept, Records, key
from bot.turns.sending import Sender
from bot.turns.tallies import Tallies
from bot.turns.troubles import Troubles
from flows.desk.voice import Content
from flows.home import unreadable
from flows.home.unreadable import Wish
from flows.protocol.exchange import Command, Event, Offer, Searched
from flows.record.person import Person
from storage.base import Damaged

log = logs.get(__name__)

T = TypeVar("T")


class Turns:
    """Carries out turns; one at a time for a person is the caller's promise."""

    def __init__(
        self,
        records: Records,
        gateway: Gateway,
        converse: Converse,
        content: Content,
        press: Press,
        coaching: Coaching,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        penman: Penman | None = None,
        tallies: Tallies | None = None,
        operator: int = 0,
    ) -> None:
        self._records, self._content, self._coaching = records, content, coaching
        self._penman, self._operator = penman, operator
        self._now, self._tallies = now, tallies or Tallies(records)
        self._sender = Sender(gateway, records, now)
        self._notices = Notices(self._sender, content)
        self._conversing = Conversing(converse, content, coaching.find, now)
        maker = Maker(self._conversing, press, self._sender)
        owed, forget = Owed(records, coaching.do), coaching.forget
        self._applier = Applier(
            records, maker, self._sender, owed, forget, press, now, self._tallies
        )
        self._desks, self._crowds, self._troubles = Desks(), Crowds(), Troubles()

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        """A whole turn; the person's next one may begin once it is saved. Whatever keeps their
        words from being saved, they are told."""
        if arrival.group is not None:
            return await self._notices.point_home(arrival, arrival.group)
        if isinstance(arrival.event, Searched):
            return await self._tried(arrival, self._offer(arrival))
        if arrival.person == self._operator and _is_stats(arrival.event):
            return await self._tried(arrival, self._stats(arrival))
        with self._desks.of(arrival.person) as desk:
            async with desk.writing:
                applied = await self._tried(arrival, self._applied(arrival, ticket, desk))
                if applied is None:
                    return
                desk.put(applied.kept, applied.version)
                desk.put(*await self._applier.pay(arrival.person, applied))
            await self._send(arrival, ticket, desk, applied)

    async def _send(self, arrival: Arrival, ticket: Ticket, desk: Desk, applied: Applied) -> None:
        ticket.erased = applied.version is None
        ticket.saved()
        person = applied.kept.person
        still = partial(self._coaching.still, arrival.person, person, applied.found)
        await self._sender.send(arrival.person, desk, applied.kept.unsent, still)
        if self._penman is not None:
            self._write(self._penman, arrival.person, applied, desk)

    def _write(self, penman: Penman, person: int, applied: Applied, desk: Desk) -> None:
        """Has the pen better what was just sent, beside the turns."""
        if applied.version is None:
            penman.forget(person)
        for asked in applied.writes:
            penman.begin(person, asked, desk.last)

    async def _tried(self, arrival: Arrival, work: Coroutine[Any, Any, T]) -> T | None:
        try:
            return await work
        except Exception as error:  # a mistake of ours or a failing disk: anything but silence
            log.error("nothing of an update is stored", update=arrival.update, exc_info=error)
            await self._notices.apologise(arrival, self._troubles.meet(arrival.person, error))
            return None

    async def _applied(self, arrival: Arrival, ticket: Ticket, desk: Desk) -> Applied | None:
        """What is stored once the update is applied; None when nothing is to be."""
        crowd = self._crowds.begun(ticket)
        try:
            return await self._applier.apply(arrival, desk, crowd)
        except Damaged as damaged:
            whose = damaged.key == key(arrival.person)
            return await self._unreadable(arrival, desk, crowd, whose)

    async def _unreadable(
        self, arrival: Arrival, desk: Desk, crowd: Crowd, theirs: bool
    ) -> Applied | None:
        """Says that a record cannot be read, and does what they choose; none is written over."""
        if arrival.ours:
            return None
        texts = await prepared(self._content.speak(Person(locale=arrival.language)))
        wished = unreadable.wish(arrival.event, texts) if theirs else Wish.WAIT
        if wished is Wish.ANEW:
            return await self._applier.anew(arrival, desk, crowd)
        left = Kept(unsent=desk.unsent)
        erased = wished is Wish.ERASE and await self._applier.erase(arrival.person, Kept(), left)
        await self._notices.unreadable(arrival, texts, theirs)
        return erased or None

    async def _stats(self, arrival: Arrival) -> None:
        """Tells whoever hosts the bot the figures. Anybody else who asks is answered as to any
        command that there is not."""
        await self._notices.stats(arrival, await self._tallies.told(), self._now())

    async def _offer(self, arrival: Arrival) -> None:
        """Answers an inline query. It changes nothing, so that nothing of it is stored."""
        with suppress(Damaged):  # they are told of it where they can answer
            kept, _ = await self._records.load(arrival.person)
            outcome, _ = await self._conversing.outcome(kept, arrival)
            for effect in outcome.effects:
                if isinstance(effect, Offer) and arrival.query is not None:
                    await self._notices.put(answered(effect, arrival.query, kept.files))


def _is_stats(event: Event) -> bool:
    return isinstance(event, Command) and event.name == "stats"
