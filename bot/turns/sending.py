"""Sends what a turn has to say, notes what was sent, and finds out what a crash left open."""

from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot import logs
from bot.lanes import LANE
from bot.telegram.gateway import Call, Gateway, Gone, Refused, Still, Unreachable
from bot.telegram.replies import closing
from bot.turns.desks import Desk
from bot.turns.due import Hours, record_of
from bot.turns.records import Kept, Notes, Records
from bot.turns.retracting import noting
from storage.base import StoreError

log = logs.get(__name__)

# After a crash a message may have been sent without our knowing its number. Telegram numbers the
# messages of a bot one after the other over all chats. It is looked for where it is when the bot
# was quiet; where many were written to just then, it comes once more: one a person and a crash.
LOOKED_AT = 12
# Both cards of as many sheets as are offered at once.
FILES_AT_MOST = 10


class Sender:
    """Sends for everybody; one person's messages leave one after the other.

    _waiting: whose messages wait for their next turn, as Telegram was away.
    """

    def __init__(
        self,
        gateway: Gateway,
        records: Records,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._gateway, self._records, self._now = gateway, records, now
        self._hours = Hours(Notes(records))
        self._newest = 0
        self._waiting: set[int] = set()

    def seen(self, message: int) -> int:
        """The newest message we know of, of anyone's, once `message` is known too."""
        self._newest = max(self._newest, message)
        return self._newest

    def doubtful(self, person: int, kept: Kept) -> Call | None:
        """The message that may have left before a crash, of those that nobody is sending; what
        waits because Telegram was away is in no doubt."""
        self.seen(kept.newest)
        if person in self._waiting:
            return None
        return next((call for call in kept.unsent if call.messages), None)

    async def send(self, person: int, desk: Desk, calls: Collection[Call], still: Still) -> None:
        """Sends what is unsent up to the last of `calls`; a sent message is noted at once.

        still: whether what is fleeting among `calls` may be shown; it is sent here or never.
        """
        mine = {id(call) for call in calls}
        desk.lane = min(desk.lane, LANE.get())
        self._gateway.hurry(person, desk.lane)  # what was said before leaves before
        async with desk.sending:
            try:
                while any(id(call) in mine for call in desk.unsent):
                    if self._too_early(desk):
                        return
                    LANE.set(desk.lane)
                    await self._send_first(person, desk, still)
            except Unreachable as error:
                if desk.doubtful is None:
                    self._waiting.add(person)
                log.error("a reply waits for the person's next turn", method=str(error))
                if error.wait:
                    await self._come_back(person, desk, error.wait)
            finally:
                await _forget_fleeting(desk, mine)

    def _too_early(self, desk: Desk) -> bool:
        """Whether Telegram asked to be left in peace with this chat for longer."""
        until = desk.kept.held if desk.kept else None
        return until is not None and self._now() < until

    async def _come_back(self, person: int, desk: Desk, wait: float) -> None:
        """Notes until when nothing is to be sent; the hour that begins then brings it back."""
        until = self._now() + timedelta(seconds=wait)
        looked_at = until + timedelta(hours=1)  # the hour that begins after it
        async with desk.writing:
            kept, version = desk.kept or Kept(), desk.version
            if version is None or not any(call.messages for call in kept.unsent):
                return
            due = tuple(dict.fromkeys((*kept.due, record_of(looked_at))))
            kept = replace(kept, held=until, due=due)
            desk.put(kept, await self._saved(person, kept, version))
        with suppress(OSError, StoreError):  # or it waits for their next turn
            await self._hours.add(person, looked_at)

    async def _send_first(self, person: int, desk: Desk, still: Still) -> None:
        first: Call | None = desk.unsent[0]
        try:
            result = await self._sent(person, desk.unsent[0], desk, still)
        except Gone:
            first = result = None
        self._waiting.discard(person)
        await self._note(person, desk, first, result)

    async def _sent(self, person: int, call: Call, desk: Desk, still: Still) -> Any:
        if call is desk.doubtful and desk.kept:
            found = await self._sent_before(call, desk.kept.newest)
            desk.doubtful = None
            if found:
                return found
            await self._look_later(person, desk)
        return await self.perform(call, still if call.fleeting else None)

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        """A call; what Telegram refuses is logged and gives None. Raises Gone, Unreachable."""
        try:
            return await self._gateway.perform(call, still)
        except Refused as refused:
            log.error("Telegram refused", method=refused.method, description=refused.description)
            return None

    async def _sent_before(self, call: Call, newest: int) -> dict[str, int] | None:
        """The message of a call that was sent, but not noted: editing it into itself finds it."""
        if call.method != "sendMessage" or not newest:
            return None
        for number in range(newest + 1, newest + 1 + LOOKED_AT):
            edit = Call("editMessageText", {**call.params, "message_id": number})
            if await self.perform(edit):
                return {"message_id": number}
        return None

    async def _look_later(self, person: int, desk: Desk) -> None:
        """Notes that what was looked for had not left: others' messages may have gone far ahead by
        the time it does, and should a crash leave it in doubt again, it is looked for from here."""
        async with desk.writing:
            kept, version = desk.kept or Kept(), desk.version
            kept = replace(kept, newest=self.seen(kept.newest))
            if version is not None:
                version = await self._saved(person, kept, version)
            desk.put(kept, version)

    async def _note(self, person: int, desk: Desk, call: Call | None, result: Any) -> None:
        """Notes that a call is done; None: whatever there was, the person cannot be written to."""
        if call is not None and call.messages and isinstance(result, dict):
            desk.last = result["message_id"]
        async with desk.writing:
            kept = desk.kept or Kept()
            if call is None:
                kept = replace(kept, person=kept.person.gone(), unsent=())
            else:
                left = tuple(each for each in kept.unsent if each is not call)
                kept = self._done(replace(kept, unsent=left), call, result)
            version = desk.version
            if version is not None and (call is None or call.messages or not kept.unsent):
                version = await self._saved(person, kept, version)
            desk.put(kept, version)

    async def _saved(self, person: int, kept: Kept, version: int) -> int:
        try:
            return await self._records.save(person, kept, version)
        except (OSError, StoreError) as error:
            log.error("what was sent is not noted: it may be sent again", exc_info=error)
            return version

    def _done(self, kept: Kept, call: Call, result: Any) -> Kept:
        """What is known once a call is done: a message's number, which later ones come after."""
        kept = noting(kept, call, result)
        if not (call.messages and isinstance(result, dict)):
            return kept
        number: int = result["message_id"]
        kept = replace(kept, newest=self.seen(number), files=_files(kept.files, call, result))
        if not call.asks:
            return kept
        if any(each.asks for each in kept.unsent):  # answered before it had left
            return replace(kept, unsent=(closing(call.params["chat_id"], number), *kept.unsent))
        return replace(kept, asked=number)


async def _forget_fleeting(desk: Desk, mine: Collection[int]) -> None:
    """What a turn showed of others and could not send: a later turn would not know whether it may
    still be shown."""
    if any(call.fleeting and id(call) in mine for call in desk.unsent):
        async with desk.writing:
            left = tuple(c for c in desk.unsent if not (c.fleeting and id(c) in mine))
            desk.kept = replace(desk.kept or Kept(), unsent=left)


def _files(files: dict[str, str], call: Call, sent: dict[str, Any]) -> dict[str, str]:
    """The ids of pictures sent, and that of the one just sent, in its largest size."""
    if not (call.keeps and sent.get("photo")):
        return files
    known = {**files, call.keeps: str(sent["photo"][-1]["file_id"])}
    return dict(list(known.items())[-FILES_AT_MOST:])
