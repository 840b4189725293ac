"""Applies an update to what is stored of its person: once, however often it comes; and what is said
with nothing of it being stored: nothing hangs on whether it arrives."""

import dataclasses
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from bot.intake.people import LINE
from bot.intake.updates import OURS, Arrival
from bot.telegram.gateway import Call, Gone, Unreachable
from bot.telegram.replies import Drawn, calls
from bot.turns.conversing import Conversing, text
from bot.turns.crowds import Crowd
from bot.turns.desks import Desk
from bot.turns.due import Hours, noted
from bot.turns.owed import Owed, owing
from bot.turns.records import Kept, Notes, Records
from bot.turns.retracting import retracted, revealing
from bot.turns.sending import Sender
from bot.turns.tallies import Tallies, Tally, marked, week_before, week_of
from bot.turns.troubles import REPEATED
from flows.desk.planning import due
from flows.desk.voice import Content
from flows.home import unreadable
from flows.protocol.exchange import (
    Command,
    Due,
    Effect,
    Erase,
    Found,
    Notified,
    Outcome,
    Penned,
    Resumed,
    Said,
    Say,
    Searched,
    Sent,
    Write,
)
from flows.record.person import Person
from flows.words.texts import Texts, Words
from storage.base import Clash

# Enough to know again whatever may come twice: Telegram sends 100 updates at a time.
SEEN_AT_MOST = 100


class Press(Protocol):
    """Who makes papers, see bot/sheets/press.py."""

    async def draw(
        self, effects: Sequence[Effect], person: int, content: Content
    ) -> tuple[Effect | Drawn, ...]:
        """The effects with their papers made."""

    def forget(self, person: int) -> None:
        """Nothing of the person's papers is left."""


class Made(Struct, frozen=True):
    """The record after an update, what the conversation wants done, what it was told of others."""

    kept: Kept
    effects: tuple[Effect, ...]
    found: tuple[Found, ...]


class Maker:
    """Gives updates to the conversation and draws what it wants to be sent."""

    def __init__(self, conversing: Conversing, press: Press, sender: Sender) -> None:
        self._conversing, self._press, self._sender = conversing, press, sender
        self._content = conversing.content

    async def made(self, kept: Kept, arrival: Arrival, crowd: Crowd) -> Made:
        """What an update makes of a record; what an earlier turn has not sent yet goes first."""
        outcome, found = await self._conversing.outcome(kept, arrival)
        fresh = revealing(await self._fresh(kept, outcome, arrival, crowd), found)
        now = self._conversing.now()
        left, gone = retracted(kept, outcome.effects, arrival.person, now)
        after = self._after(left, outcome, arrival, (*fresh, *gone))
        return Made(marked(kept, after, arrival.ours, now), outcome.effects, found)

    async def _fresh(
        self, kept: Kept, outcome: Outcome, arrival: Arrival, crowd: Crowd
    ) -> Sequence[Call]:
        """What is to be sent because of this update."""
        drawn = await self._press.draw(outcome.effects, arrival.person, self._content)
        fresh = calls(drawn, arrival.person, arrival.query, kept.asked)
        if crowd.more:  # the next of their texts answers what this one would ask
            fresh = tuple(call for call in fresh if not call.asks)
        if not crowd.begins:
            return fresh
        many = Words("many-waiting", {"most": LINE})
        return (await text(self._content, arrival.person, outcome.person, many), *fresh)

    def _after(self, kept: Kept, outcome: Outcome, arrival: Arrival, fresh: Sequence[Call]) -> Kept:
        ours, again = arrival.ours, arrival.update == OURS
        asks = any(isinstance(effect, Say) and effect.asks for effect in outcome.effects)
        return replace(
            kept,
            person=outcome.person,
            seen=kept.seen if again else (*kept.seen, arrival.update)[-SEEN_AT_MOST:],
            unsent=tuple(sorted((*kept.unsent, *fresh), key=_can_wait)),
            asked=None if asks else kept.asked,
            asked_again=ours and (kept.asked_again or isinstance(arrival.event, Resumed)),
            newest=self._newest(kept, arrival),
            due=noted(kept.due, outcome.person.reminders, self._conversing.now()),
            owed=owing(kept.owed, outcome.effects),
            messages=heard(kept.messages, arrival),
        )

    def _newest(self, kept: Kept, arrival: Arrival) -> int:
        """The newest message of before what is unsent: the first of these may be with Telegram
        already, even under the very tap that came."""
        newest = self._sender.seen(getattr(arrival.event, "message", 0))
        waits = any(call.messages for call in kept.unsent)
        return kept.newest if waits else max(kept.newest, newest)


def message_of(arrival: Arrival) -> int:
    """The number of the message that came, by which it is known whatever update brings it; 0 when
    it is none: whoever taps a message, or edits it, may do so again."""
    event = arrival.event
    return event.message if isinstance(event, Said | Command | Sent) else 0


def heard(before: tuple[int, ...], arrival: Arrival) -> tuple[int, ...]:
    """The numbers of the messages lately heard, with that of an arrival."""
    number = message_of(arrival)
    return (*before, number)[-SEEN_AT_MOST:] if number else before


def _can_wait(call: Call) -> bool:
    """Whether a call may come after others: only the answer to a tap may not, it expires."""
    return call.method != "answerCallbackQuery"


class Applied(Struct, frozen=True):
    """What is stored now. version: of the record, None when it was erased. found: what a coach was
    shown of others. writes: what the pen is asked for."""

    kept: Kept
    version: int | None
    found: tuple[Found, ...] = ()
    writes: tuple[Write, ...] = ()


class Notices:
    """Says it at once, in the language that Telegram tells of."""

    def __init__(self, sender: Sender, content: Content) -> None:
        self._sender, self._content = sender, content

    async def apologise(self, arrival: Arrival, times: int) -> None:
        """Says that something went wrong and that nothing of it is kept; the second time that it is
        the same thing, what still works as well. times: how often it was met."""
        if arrival.ours or isinstance(arrival.event, Searched):
            return  # they did nothing that could be lost
        if arrival.query is not None:
            await self.put(Call("answerCallbackQuery", {"callback_query_id": arrival.query}))
        again = times == REPEATED
        await self._tell(arrival, arrival.person, Words("trouble-again" if again else "trouble"))

    async def point_home(self, arrival: Arrival, group: int) -> None:
        """Says in a group where to talk."""
        await self._tell(arrival, group, Words("group-only-private", {"link": self._content.link}))

    async def unreadable(self, arrival: Arrival, texts: Texts, theirs: bool) -> None:
        """Says that their record, or one shared with others, cannot be read."""
        tell = unreadable.told if theirs else unreadable.told_of_others
        for call in calls(tell(arrival.event, texts), arrival.person, arrival.query, None):
            await self.put(call)

    async def stats(self, arrival: Arrival, tally: Tally, now: datetime) -> None:
        """Tells the figures."""
        told = {
            "people": tally.people,
            "finished": tally.finished,
            "week": tally.used.get(week_of(now), 0),
            "before": tally.used.get(week_before(now), 0),
        }
        await self._tell(arrival, arrival.person, Words("stats", told))

    async def put(self, call: Call) -> None:
        """A call that nothing hangs on."""
        with suppress(Gone, Unreachable):
            await self._sender.perform(call)

    async def _tell(self, arrival: Arrival, chat: int, words: Words) -> None:
        person = Person(locale=arrival.language)
        await self.put(await text(self._content, chat, person, words))


class Applier:
    """Changes records; that a person's `desk` is held by one at a time is the caller's promise.
    forget: leaves nothing of somebody's circles."""

    def __init__(
        self,
        records: Records,
        maker: Maker,
        sender: Sender,
        owed: Owed,
        forget: Callable[[int], Awaitable[object]],
        press: Press,
        now: Callable[[], datetime],
        tallies: Tallies,
    ) -> None:
        self._records, self._maker, self._sender = records, maker, sender
        self._forget, self._press, self._now = forget, press, now
        self._tallies = tallies
        self._owed, self._hours = owed, Hours(Notes(records))

    async def apply(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> Applied:
        """What is stored once the update is applied. Raises Damaged, OSError."""
        try:
            return await self._apply(arrival, desk, crowd)
        except Clash:
            if desk.kept is not None:  # what is being sent goes on
                kept, version = await self._records.load(arrival.person)
                desk.put(replace(kept, unsent=desk.unsent), version)
            return await self._apply(arrival, desk, crowd)

    async def anew(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> Applied:
        """The person begins anew; what cannot be read of them is kept for the operator."""
        await self._records.set_aside(arrival.person)
        return await self.apply(_begun(arrival), desk, crowd)

    async def erase(self, person: int, before: Kept, kept: Kept) -> Applied:
        """Nothing of the person is left, here or elsewhere: elsewhere first, or we forget where."""
        await self._owed.settle(person, kept)
        await self._hours.drop(person, before.due)
        await self._forget(person)
        await self._records.erase(person)
        self._press.forget(person)
        return Applied(kept, None)

    async def pay(self, person: int, applied: Applied) -> tuple[Kept, int | None]:
        """Does what is owed; the record and its version after it."""
        return await self._owed.pay(person, applied.kept, applied.version)

    async def _apply(self, arrival: Arrival, desk: Desk, crowd: Crowd) -> Applied:
        left = desk.kept is None  # by a crash, or by Telegram being away: nobody is sending it
        before, version = await self._known(arrival, desk)
        if self._is_applied(before, version, arrival):
            return Applied(before, version)
        if left:
            before = replace(before, unsent=tuple(c for c in before.unsent if c.messages))
        known = before if version else None
        made = await self._maker.made(before, arrival, crowd)
        if any(isinstance(effect, Erase) for effect in made.effects):
            erased = await self.erase(arrival.person, before, made.kept)
            self._tallies.count(known, None)
            return erased
        await self._owed.leave(arrival.person, made.kept)
        version = await self._with_hours(arrival.person, before, made, version)
        version = await self._records.save(arrival.person, made.kept, version)
        self._tallies.count(known, made.kept)
        writes = tuple(effect for effect in made.effects if isinstance(effect, Write))
        return Applied(made.kept, version, made.found, writes)

    async def _known(self, arrival: Arrival, desk: Desk) -> tuple[Kept, int]:
        """The record as it is, with what is being sent."""
        if desk.kept is None:
            kept, version = await self._records.load(arrival.person)
            desk.doubtful = self._sender.doubtful(arrival.person, kept)
            return kept, version
        if desk.version is None:  # they have just erased everything
            return Kept(unsent=desk.unsent), 0
        return desk.kept, desk.version

    def _is_applied(self, kept: Kept, version: int, arrival: Arrival) -> bool:
        """Whether an update was applied before, or what is ours has nothing to do any more."""
        if arrival.update != OURS and arrival.update in kept.seen:
            return True
        if message_of(arrival) in kept.messages:  # after a quiet week updates get new numbers
            return True
        match arrival.event:
            case Notified() | Penned():
                return version == 0  # they erased everything
            case Due():
                return not due(kept.person, self._now())
            case Resumed():
                return kept.asked_again
            case _:
                return False

    async def _with_hours(self, person: int, before: Kept, made: Made, version: int) -> int:
        """The hours in which they want to be reminded name them; the version of their record, which
        names these hours first: whatever happens between the two, /delete finds the hour."""
        fresh = sorted({*made.kept.person.reminders} - {*before.person.reminders})
        if fresh:
            version = await self._records.save(person, replace(before, due=made.kept.due), version)
        for at in fresh:
            await self._hours.add(person, at)
        return version


def _begun(arrival: Arrival) -> Arrival:
    """The same person's first /start."""
    start = Command("start", "", getattr(arrival.event, "message", 0))
    return dataclasses.replace(arrival, event=start)
