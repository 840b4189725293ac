"""One turn: load, let the conversation answer, save, send, and say that it is saved.

A crash anywhere makes Telegram deliver the update again. The record remembers the updates it has
seen and what is still to be sent, so that nothing is answered twice and no message is lost.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock

from msgspec.structs import replace

from bot import logs
from bot.due import Hours, noted
from bot.gateway import Call, Gateway, Gone, Unreachable
from bot.people import Ticket
from bot.press import Press
from bot.records import Kept, Records
from bot.replies import calls
from bot.sending import Sender
from bot.updates import OURS, Arrival
from flows.conversation import turn
from flows.effects import Effect, Erase, Say
from flows.events import Due, Resumed
from flows.person import Person
from flows.reminding import due
from flows.texts import Texts, Words
from flows.voice import Content
from storage import Clash

log = logs.get(__name__)

# Enough to know again whatever Telegram may deliver twice: it sends 100 updates at a time.
SEEN_AT_MOST = 100
_COMPILING = Lock()


async def prepared(texts: Texts) -> Texts:
    """The words, compiled off the event loop if they are not yet: that takes a second or so."""
    if not texts.ready:
        await asyncio.to_thread(_prepare, texts)
    return texts


def _prepare(texts: Texts) -> None:
    with _COMPILING:  # or everybody who waits for a language would compile it
        if not texts.ready:
            texts.prepare()


class Turns:
    """Carries out turns; one at a time for a person is the caller's promise."""

    def __init__(
        self,
        records: Records,
        gateway: Gateway,
        content: Content,
        link: str,
        press: Press,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._records, self._sender = records, Sender(gateway, records)
        self._content, self._link, self._press = content, link, press
        self._hours, self._now = Hours(records), now
        self._floor = asyncio.Lock()

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        """A whole turn. Whatever keeps their words from being saved, the person is told."""
        if arrival.group is not None:
            return await self._point_home(arrival, arrival.group)
        try:
            kept, version, again = await self._commit(arrival)
        except Exception as error:  # a mistake of ours or a failing disk: anything but silence
            log.error("nothing of an update is stored", update=arrival.update, exc_info=error)
            return await self._apologise(arrival)
        ticket.saved()
        await self._sender.send(arrival.person, kept, version, again)

    async def _commit(self, arrival: Arrival) -> tuple[Kept, int | None, bool]:
        """What is stored once the update is applied, its version (None: it was erased), and whether
        it had been applied before."""
        try:
            return await self._apply(arrival)
        except Clash:
            return await self._apply(arrival)

    async def _apply(self, arrival: Arrival) -> tuple[Kept, int | None, bool]:
        before, version = await self._records.load(arrival.person)
        if self._applied(before, arrival):
            return before, version, True
        kept, effects = await self._converse(before, arrival)
        if any(isinstance(effect, Erase) for effect in effects):
            await self._hours.drop(arrival.person, before.due)
            await self._records.erase(arrival.person)
            return kept, None, False
        if (at := kept.person.remind) and at != before.person.remind:
            # Noted before it names them: whatever happens between the two, /delete finds the hour.
            noting = replace(before, due=kept.due)
            version = await self._records.save(arrival.person, noting, version)
            await self._hours.add(arrival.person, at)
        return kept, await self._records.save(arrival.person, kept, version), False

    def _applied(self, kept: Kept, arrival: Arrival) -> bool:
        """Whether an update was applied before, or what is ours has nothing to do any more."""
        match arrival.event:
            case Due():
                return not due(kept.person, self._now())
            case Resumed():
                return kept.asked_again
            case _:
                return arrival.update in kept.seen

    async def _converse(self, kept: Kept, arrival: Arrival) -> tuple[Kept, tuple[Effect, ...]]:
        """The pure half; what an earlier turn could not send goes first."""
        ours = arrival.update == OURS
        person = replace(
            kept.person,
            locale=arrival.language or kept.person.locale,
            blocked=kept.person.blocked and ours,  # who writes to us can be written to
        )
        await prepared(self._content.speak(person))
        async with self._floor:  # or turns that are ready together would hold the loop together
            await asyncio.sleep(0)
            now = self._now()
            outcome = turn(person, arrival.event, self._content, now)
        late = tuple(call for call in kept.unsent if call.messages)
        drawn = await self._press.draw(outcome.effects)
        fresh = calls(drawn, arrival.person, arrival.query, kept.asked)
        asks = any(isinstance(effect, Say) and effect.asks for effect in outcome.effects)
        return Kept(
            person=outcome.person,
            seen=kept.seen if ours else (*kept.seen, arrival.update)[-SEEN_AT_MOST:],
            unsent=tuple(sorted((*late, *fresh), key=_can_wait)),
            asked=None if asks else kept.asked,
            asked_again=ours and (kept.asked_again or isinstance(arrival.event, Resumed)),
            newest=max(kept.newest, self._sender.seen(getattr(arrival.event, "message", 0))),
            due=noted(kept.due, outcome.person.remind, now),
        ), outcome.effects

    async def _apologise(self, arrival: Arrival) -> None:
        """Says that something went wrong and that nothing of it is kept."""
        if arrival.update == OURS:
            return  # they did nothing that could be lost
        if arrival.query is not None:
            await self._try(Call("answerCallbackQuery", {"callback_query_id": arrival.query}))
        await self._tell(arrival, arrival.person, Words("trouble"))

    async def _point_home(self, arrival: Arrival, group: int) -> None:
        await self._tell(arrival, group, Words("group-only-private", {"link": self._link}))

    async def _tell(self, arrival: Arrival, chat: int, words: Words) -> None:
        texts = await prepared(self._content.speak(Person(locale=arrival.language)))
        text = {"text": str(texts.html(words)), "parse_mode": "HTML"}
        await self._try(Call("sendMessage", {"chat_id": chat} | text))

    async def _try(self, call: Call) -> None:
        """A call that nothing hangs on."""
        with suppress(Gone, Unreachable):
            await self._sender.perform(call)


def _can_wait(call: Call) -> bool:
    """Whether a call may come after others: only the answer to a tap may not, it expires."""
    return call.method != "answerCallbackQuery"
