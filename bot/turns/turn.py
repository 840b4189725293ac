"""One turn: load, let the conversation answer, save, say that it is saved, and send.

A crash anywhere leaves the update in the inbox: it is taken up again. The record remembers the
updates it has seen and what is still to be sent, so that nothing is answered twice and no message
is lost.
"""

import dataclasses
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.intake.people import Ticket
from bot.intake.updates import OURS, Arrival
from bot.sheets.press import Press
from bot.telegram.gateway import Call, Gateway, Gone, Unreachable
from bot.telegram.inline import answered
from bot.telegram.replies import calls
from bot.turns.coaching import Coaching
from bot.turns.conversing import Conversing, prepared
from bot.turns.crowds import Crowd, Crowds
from bot.turns.desks import Desk, Desks
from bot.turns.due import Hours, noted
from bot.turns.ledger import Notes
from bot.turns.owed import Owed, owing
from bot.turns.records import Kept, Records, key
from bot.turns.sending import Sender
from flows.desk.planning import due
from flows.desk.voice import Content
from flows.home import unreadable
from flows.home.unreadable import Wish
from flows.protocol.effects import Effect, Erase, Offer, Say
from flows.protocol.events import Command, Due, Notified, Resumed, Searched
from flows.protocol.found import Found
from flows.record.person import Person
from flows.words.texts import Words
from storage import Clash, Damaged

log = logs.get(__name__)

T = TypeVar("T")

# Enough to know again whatever Telegram may deliver twice: it sends 100 updates at a time.
SEEN_AT_MOST = 100


class _Done(Struct, frozen=True):
    """An applied update. version: of the record, None when it was erased. found: what a coach was
    shown of others."""

    kept: Kept
    version: int | None
    found: tuple[Found, ...] = ()


class Turns:
    """Carries out turns; one at a time for a person is the caller's promise."""

    def __init__(
        self,
        records: Records,
        gateway: Gateway,
        content: Content,
        press: Press,
        coaching: Coaching,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._records, self._sender = records, Sender(gateway, records)
        self._content, self._press = content, press
        self._conversing, self._coaching = Conversing(content, coaching, now), coaching
        self._owed = Owed(records, coaching)
        self._hours, self._now = Hours(Notes(records)), now
        self._desks, self._crowds = Desks(), Crowds()

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        """A whole turn; the person's next one may begin once it is saved. Whatever keeps their
        words from being saved, they are told."""
        if arrival.group is not None:
            return await self._point_home(arrival, arrival.group)
        if isinstance(arrival.event, Searched):
            return await self._tried(arrival, self._offer(arrival))
        with self._desks.of(arrival.person) as desk:
            async with desk.writing:
                crowd = self._crowds.begun(ticket)
                done = await self._tried(arrival, self._done(arrival, desk, crowd))
                if done is None:
                    return
                kept, version = await self._owed.pay(arrival.person, done.kept, done.version)
                desk.put(kept, version)
            ticket.erased = version is None
            ticket.saved()
            still = partial(self._coaching.still, arrival.person, kept.person, done.found)
            await self._sender.send(arrival.person, desk, kept.unsent, still)

    async def _tried(self, arrival: Arrival, work: Coroutine[Any, Any, T]) -> T | None:
        try:
            return await work
        except Exception as error:  # a mistake of ours or a failing disk: anything but silence
            log.error("nothing of an update is stored", update=arrival.update, exc_info=error)
            await self._apologise(arrival)
            return None

    async def _done(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> _Done | None:
        """What is stored once the update is applied; None when nothing is to be."""
        try:
            return await self._commit(arrival, desk, crowd)
        except Damaged as damaged:
            whose = damaged.key == key(arrival.person)
            return await self._unreadable(arrival, desk, crowd, whose)

    async def _commit(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> _Done:
        """What is stored once the update is applied."""
        try:
            return await self._apply(arrival, desk, crowd)
        except Clash:
            if desk.kept is not None:  # what is being sent goes on
                kept, version = await self._records.load(arrival.person)
                desk.put(replace(kept, unsent=desk.unsent), version)
            return await self._apply(arrival, desk, crowd)

    async def _apply(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> _Done:
        left = desk.kept is None  # by a crash, or by Telegram being away: nobody is sending it
        before, version = await self._known(arrival, desk)
        if self._applied(before, version, arrival):
            if left:
                desk.doubtful = next((call for call in before.unsent if call.messages), None)
            return _Done(before, version)
        if left:
            before = replace(before, unsent=tuple(c for c in before.unsent if c.messages))
        kept, effects, found = await self._converse(before, arrival, crowd)
        if any(isinstance(effect, Erase) for effect in effects):
            await self._erase(arrival.person, before, kept)
            return _Done(kept, None)
        if fresh := sorted({*kept.person.reminders} - {*before.person.reminders}):
            # Noted before it names them: whatever happens between the two, /delete finds the hour.
            noting = replace(before, due=kept.due)
            version = await self._records.save(arrival.person, noting, version)
            for at in fresh:
                await self._hours.add(arrival.person, at)
        return _Done(kept, await self._records.save(arrival.person, kept, version), found)

    async def _erase(self, person: int, before: Kept, kept: Kept) -> None:
        """Nothing of the person is left, here or elsewhere: elsewhere first, or we forget where."""
        await self._owed.settle(person, kept)
        await self._hours.drop(person, before.due)
        await self._coaching.forget(person)
        await self._records.erase(person)
        self._press.forget(person)

    def _applied(self, kept: Kept, version: int, arrival: Arrival) -> bool:
        """Whether an update was applied before, or what is ours has nothing to do any more."""
        match arrival.event:
            case Notified():
                return version == 0  # they erased everything
            case Due():
                return not due(kept.person, self._now())
            case Resumed():
                return kept.asked_again
            case _:
                return arrival.update in kept.seen

    async def _offer(self, arrival: Arrival) -> None:
        """Answers an inline query. It changes nothing, so that nothing of it is stored."""
        with suppress(Damaged):  # they are told of it where they can answer
            kept, _ = await self._records.load(arrival.person)
            outcome, _ = await self._conversing.outcome(kept, arrival)
            for effect in outcome.effects:
                if isinstance(effect, Offer) and arrival.query is not None:
                    await self._try(answered(effect, arrival.query, kept.files))

    async def _known(self, arrival: Arrival, desk: Desk) -> tuple[Kept, int]:
        """The record as it is, with what is being sent."""
        if desk.kept is None:
            return await self._records.load(arrival.person)
        if desk.version is None:  # they have just erased everything
            return Kept(unsent=desk.unsent), 0
        return desk.kept, desk.version

    async def _converse(
        self, kept: Kept, arrival: Arrival, crowd: Crowd
    ) -> tuple[Kept, tuple[Effect, ...], tuple[Found, ...]]:
        """The pure half, in calls; what an earlier turn has not sent yet goes first."""
        ours = arrival.update == OURS
        outcome, found = await self._conversing.outcome(kept, arrival)
        drawn = await self._press.draw(outcome.effects, arrival.person, self._content)
        fresh = calls(drawn, arrival.person, arrival.query, kept.asked)
        if crowd.begins:
            notice = await self._text(arrival.person, outcome.person, Words("many-waiting"))
            fresh = (notice, *fresh)
        if crowd.more:  # the next of their texts answers what this one would ask
            fresh = tuple(call for call in fresh if not call.asks)
        asks = any(isinstance(effect, Say) and effect.asks for effect in outcome.effects)
        after = Kept(
            person=outcome.person,
            seen=kept.seen if ours else (*kept.seen, arrival.update)[-SEEN_AT_MOST:],
            unsent=tuple(sorted((*kept.unsent, *fresh), key=_can_wait)),
            asked=None if asks else kept.asked,
            asked_again=ours and (kept.asked_again or isinstance(arrival.event, Resumed)),
            newest=max(kept.newest, self._sender.seen(getattr(arrival.event, "message", 0))),
            due=noted(kept.due, outcome.person.reminders, self._now()),
            files=kept.files,
            owed=owing(kept.owed, outcome.effects),
        )
        return after, outcome.effects, found

    async def _unreadable(
        self, arrival: Arrival, desk: Desk, crowd: Crowd, theirs: bool
    ) -> _Done | None:
        """Says that a record cannot be read, and does what they choose; none is written over."""
        if arrival.update == OURS:
            return None
        texts = await prepared(self._content.speak(Person(locale=arrival.language)))
        wished = unreadable.wish(arrival.event, texts) if theirs else Wish.WAIT
        if wished is Wish.ANEW:
            await self._records.set_aside(arrival.person)
            return await self._commit(_begun(arrival), desk, crowd)
        if wished is Wish.ERASE:
            await self._erase(arrival.person, Kept(), Kept())
        tell = unreadable.told if theirs else unreadable.told_of_others
        for call in calls(tell(arrival.event, texts), arrival.person, arrival.query, None):
            await self._try(call)
        return None

    async def _apologise(self, arrival: Arrival) -> None:
        """Says that something went wrong and that nothing of it is kept."""
        if arrival.update == OURS or isinstance(arrival.event, Searched):
            return  # they did nothing that could be lost
        if arrival.query is not None:
            await self._try(Call("answerCallbackQuery", {"callback_query_id": arrival.query}))
        await self._tell(arrival, arrival.person, Words("trouble"))

    async def _point_home(self, arrival: Arrival, group: int) -> None:
        await self._tell(arrival, group, Words("group-only-private", {"link": self._content.link}))

    async def _tell(self, arrival: Arrival, chat: int, words: Words) -> None:
        await self._try(await self._text(chat, Person(locale=arrival.language), words))

    async def _text(self, chat: int, person: Person, words: Words) -> Call:
        texts = await prepared(self._content.speak(person))
        text = {"text": str(texts.html(words)), "parse_mode": "HTML"}
        return Call("sendMessage", {"chat_id": chat} | text)

    async def _try(self, call: Call) -> None:
        """A call that nothing hangs on."""
        with suppress(Gone, Unreachable):
            await self._sender.perform(call)


def _begun(arrival: Arrival) -> Arrival:
    """The same person's first /start."""
    start = Command("start", "", getattr(arrival.event, "message", 0))
    return dataclasses.replace(arrival, event=start)


def _can_wait(call: Call) -> bool:
    """Whether a call may come after others: only the answer to a tap may not, it expires."""
    return call.method != "answerCallbackQuery"
