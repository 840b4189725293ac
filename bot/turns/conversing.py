"""The pure half of a turn, carried out: one at a time, given what it asks to find out."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from datetime import datetime
from threading import Lock

from msgspec.structs import replace

from bot.intake.updates import Arrival
from bot.telegram.gateway import Call
from bot.turns import heard
from bot.turns.records import Kept
from bot.turns.together import Together, each
from flows.desk.voice import Content
from flows.protocol.consult import Consult
from flows.protocol.exchange import Event, Found, Outcome
from flows.record.person import Person
from flows.words.texts import Texts, Words

AT_A_TIME = 8
"""Turns worked out in one go: together they would only slow each other down."""
_COMPILING = Lock()
# Stemmers keep a word while they cut it. Turns come one after the other, but what a lapsed lease
# left behind may still be in its thread when the work begins anew.
_CONVERSING = Lock()


async def prepared(texts: Texts) -> Texts:
    """The words, compiled off the event loop if they are not yet: that takes a second or so."""
    if not texts.ready:
        await asyncio.to_thread(_prepare, texts)
    return texts


def _prepare(texts: Texts) -> None:
    with _COMPILING:  # or everybody who waits for a language would compile it
        if not texts.ready:
            # What is there stays for good: looking through it for garbage, again and again, would
            # stop everything for some 60 ms each time. What the compiler leaves at each step is
            # cleared away at once, or it would have taken 30 MB that no system gets back.
            gc.freeze()
            for _ in texts.preparing():
                gc.collect()
            gc.freeze()


async def text(content: Content, chat: int, person: Person, words: Words) -> Call:
    """A message of a few words, without buttons."""
    texts = await prepared(content.speak(person))
    params = {"text": str(texts.html(words)), "parse_mode": "HTML"}
    return Call("sendMessage", {"chat_id": chat} | params)


Converse = Callable[[Person, Event, Content, datetime, str], Outcome]
"""A turn of the conversation, see flows/rooms.py."""
Finding = Callable[[int, Person, Consult, datetime], Awaitable[Found]]
"""Finds out what a person's turn asks for, see Coaching."""


class Conversing:
    """Gives arrivals to the conversation."""

    def __init__(
        self,
        converse: Converse,
        content: Content,
        find: Finding,
        now: Callable[[], datetime],
    ) -> None:
        self.content, self._find, self.now = content, find, now
        self._converse = converse
        self._turns = Together(each(self._turn), AT_A_TIME)

    async def outcome(self, kept: Kept, arrival: Arrival) -> tuple[Outcome, tuple[Found, ...]]:
        """What the turn leaves, once all that it asked was found out; and that."""
        ours = arrival.ours
        person = replace(
            kept.person,
            locale=arrival.language or kept.person.locale,
            blocked=kept.person.blocked and ours,  # who writes to us can be written to
        )
        await prepared(self.content.speak(person))
        outcome, every = await self._turns((person, arrival.event, arrival.by)), []
        while asked := [e for e in outcome.effects if isinstance(e, Consult)]:
            said = [e for e in outcome.effects if not isinstance(e, Consult)]
            found = await self._find(arrival.person, outcome.person, asked[0], self.now())
            every.append(found)
            further = await self._turns((outcome.person, found, arrival.by))
            outcome = Outcome(further.person, (*said, *further.effects))
        return outcome, tuple(every)

    def _turn(self, asked: tuple[Person, Event, str]) -> Outcome:
        person, event, by = asked
        with _CONVERSING:
            outcome = self._converse(person, event, self.content, self.now(), by)
        heard.note(person, event, outcome.person)
        return outcome
