"""One turn: load, let the conversation answer, save, send, and say that it is saved.

A crash anywhere makes Telegram deliver the update again. The record remembers the updates it has
seen and what is still to be sent, so that nothing is answered twice and no message is lost.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock
from typing import Any, ParamSpec, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot import logs
from bot.gateway import Call, Gateway, Gone, Refused, Unreachable
from bot.people import Ticket
from bot.replies import calls
from bot.updates import Arrival
from flows.conversation import turn
from flows.effects import Effect, Erase, Say
from flows.person import Person
from flows.texts import Texts, Words
from flows.voice import Content
from storage import Clash, Damaged, Store, StoreError

log = logs.get(__name__)

P = ParamSpec("P")
T = TypeVar("T")

# Enough to know again whatever Telegram may deliver twice: it sends 100 updates at a time.
SEEN_AT_MOST = 100
OURS = 0
"""The update number of what does not come from Telegram."""
PAUSES = (0.1, 0.5, 2.0)
"""Seconds before each further try of a store that fails."""
_COMPILING = Lock()


class Kept(Struct, frozen=True):
    """What is stored of a person. unsent: what their last update still has to send, in order.

    asked: the message that carries the open question, whose buttons close when it is answered.
    asked_again: we asked it again after an absence, and nothing came from them since.
    """

    person: Person = Person()
    seen: tuple[int, ...] = ()
    unsent: tuple[Call, ...] = ()
    asked: int | None = None
    asked_again: bool = False


def key(person: int) -> str:
    """The record of a person."""
    return f"person-{person}"


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
        store: Store,
        gateway: Gateway,
        content: Content,
        link: str,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store, self._gateway, self._content, self._link = store, gateway, content, link
        self._sleep = sleep

    async def __call__(self, arrival: Arrival, ticket: Ticket) -> None:
        """A whole turn. Whatever keeps their words from being saved, the person is told."""
        if arrival.group is not None:
            return await self._point_home(arrival, arrival.group)
        try:
            kept, version = await self._commit(arrival)
        except Exception as error:  # a mistake of ours or a failing disk: anything but silence
            log.error("nothing of an update is stored", update=arrival.update, exc_info=error)
            return await self._apologise(arrival)
        ticket.saved()
        await self._send(arrival.person, kept, version)

    async def _commit(self, arrival: Arrival) -> tuple[Kept, int | None]:
        """What is stored once the update is applied, and its version; None: it was erased."""
        try:
            return await self._apply(arrival)
        except Clash:
            return await self._apply(arrival)

    async def _apply(self, arrival: Arrival) -> tuple[Kept, int | None]:
        kept, version = await self._load(arrival.person)
        known = kept.asked_again if arrival.update == OURS else arrival.update in kept.seen
        if known:
            return kept, version
        kept, effects = await self._converse(kept, arrival)
        if any(isinstance(effect, Erase) for effect in effects):
            await self._stored(self._store.delete, key(arrival.person))
            return kept, None
        return kept, await self._save(arrival.person, kept, version)

    async def _converse(self, kept: Kept, arrival: Arrival) -> tuple[Kept, tuple[Effect, ...]]:
        """The pure half; what an earlier turn could not send goes first."""
        ours = arrival.update == OURS
        person = replace(
            kept.person,
            locale=arrival.language or kept.person.locale,
            blocked=kept.person.blocked and ours,  # who writes to us can be written to
        )
        await prepared(self._content.speak(person))
        outcome = turn(person, arrival.event, self._content, datetime.now(UTC))
        late = tuple(call for call in kept.unsent if call.messages)
        fresh = calls(outcome.effects, arrival.person, arrival.query, kept.asked)
        asks = any(isinstance(effect, Say) and effect.asks for effect in outcome.effects)
        return Kept(
            person=outcome.person,
            seen=kept.seen if ours else (*kept.seen, arrival.update)[-SEEN_AT_MOST:],
            unsent=tuple(sorted((*late, *fresh), key=_can_wait)),
            asked=None if asks else kept.asked,
            asked_again=ours,
        ), outcome.effects

    async def _load(self, person: int) -> tuple[Kept, int]:
        try:
            record = await self._stored(self._store.load, key(person))
            return (_decode(record.payload), record.version) if record else (Kept(), 0)
        except Damaged:
            log.error("a damaged record was set aside; its person starts afresh")
        except msgspec.DecodeError:
            log.error("a record of another form was set aside; its person starts afresh")
            await self._stored(self._store.set_aside, key(person))
        return Kept(), 0

    async def _save(self, person: int, kept: Kept, version: int) -> int:
        payload = msgspec.json.encode(kept)
        record = await self._stored(self._store.save, key(person), payload, version)
        return record.version

    async def _stored(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the store does, tried again when the disk fails. Raises OSError at the last try."""
        for pause in PAUSES:
            try:
                return await asyncio.to_thread(work, *args, **kwargs)
            except OSError as error:
                log.warning("the store is tried again", seconds=pause, exc_info=error)
            await self._sleep(pause)
        return await asyncio.to_thread(work, *args, **kwargs)

    async def _send(self, person: int, kept: Kept, version: int | None) -> None:
        """Sends what is unsent; a sent message is noted at once, so that a crash repeats one at
        most. Calls that change nothing when made twice are not noted one by one."""
        while kept.unsent:
            first, *rest = kept.unsent
            try:
                result = await self._perform(first)
            except Gone:
                blocked = replace(kept.person, blocked=True)
                kept, rest, result = replace(kept, person=blocked), [], None
            except Unreachable:
                log.error("a reply waits for the person's next turn", method=first.method)
                return
            kept = replace(kept, unsent=tuple(rest), asked=_asked(first, result, kept.asked))
            if version is not None and (first.messages or not rest):
                version = await self._note(person, kept, version)

    async def _note(self, person: int, kept: Kept, version: int) -> int:
        try:
            return await self._save(person, kept, version)
        except (OSError, StoreError) as error:
            log.error("what was sent is not noted: it may be sent again", exc_info=error)
            return version

    async def _perform(self, call: Call) -> Any:
        try:
            return await self._gateway.perform(call)
        except Refused as refused:
            log.error("Telegram refused", method=refused.method, description=refused.description)
            return None

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
            await self._perform(call)


def _decode(payload: bytes) -> Kept:
    kept: Kept = msgspec.json.decode(payload, type=Kept)
    return kept


def _can_wait(call: Call) -> bool:
    """Whether a call may come after others: only the answer to a tap may not, it expires."""
    return call.method != "answerCallbackQuery"


def _asked(call: Call, result: Any, before: int | None) -> int | None:
    """The message whose buttons are those of the open question."""
    sent = isinstance(result, dict) and call.method == "sendMessage"
    return result.get("message_id") if sent and call.asks else before
