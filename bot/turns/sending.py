"""Sends what a turn has to say, notes what was sent, and finds out what a crash left open."""

from typing import Any

from msgspec.structs import replace

from bot import logs
from bot.telegram.gateway import Call, Gateway, Gone, Refused, Still, Unreachable
from bot.turns.records import Kept, Records
from storage import StoreError

log = logs.get(__name__)

# After a crash a message may have been sent without our knowing its number. Telegram numbers the
# messages of a bot one after the other over all chats: it is among the next few, or was not sent.
LOOKED_AT = 30
# Both cards of as many sheets as are offered at once.
FILES_AT_MOST = 10


class Sender:
    """Sends for one person at a time, whoever they are; the caller keeps a person's turns apart."""

    def __init__(self, gateway: Gateway, records: Records) -> None:
        self._gateway, self._records = gateway, records
        self._newest = 0

    def seen(self, message: int) -> int:
        """The newest message we know of, of anyone's, once `message` is known too."""
        self._newest = max(self._newest, message)
        return self._newest

    async def send(
        self, person: int, kept: Kept, version: int | None, again: bool, still: Still
    ) -> None:
        """Sends what is unsent; a sent message is noted at once. version None: nothing is stored.

        again: the update came before, so that its first message may have been sent already. still:
        whether what is fleeting may be shown, whenever it comes to be sent.
        """
        while kept.unsent:
            first, *rest = kept.unsent
            doubtful, again = again and bool(first.messages), again and not first.messages
            try:
                found = await self._sent_before(first, kept.newest) if doubtful else None
                result = found or await self.perform(first, still if first.fleeting else None)
            except Gone:
                kept, rest, result = replace(kept, person=kept.person.gone()), [], None
            except Unreachable:
                log.error("a reply waits for the person's next turn", method=first.method)
                return
            kept = self._done(replace(kept, unsent=tuple(rest)), first, result)
            if version is not None and (first.messages or not rest):
                version = await self._note(person, kept, version)

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

    async def _note(self, person: int, kept: Kept, version: int) -> int:
        try:
            return await self._records.save(person, kept, version)
        except (OSError, StoreError) as error:
            log.error("what was sent is not noted: it may be sent again", exc_info=error)
            return version

    def _done(self, kept: Kept, call: Call, result: Any) -> Kept:
        """What is known once a call is done: a message's number, which later ones come after."""
        if not (call.messages and isinstance(result, dict)):
            return kept
        number: int = result["message_id"]
        self.seen(number)
        asked = number if call.asks else kept.asked
        return replace(kept, newest=number, asked=asked, files=_files(kept.files, call, result))


def _files(files: dict[str, str], call: Call, sent: dict[str, Any]) -> dict[str, str]:
    """The ids of pictures sent, and that of the one just sent, in its largest size."""
    if not (call.keeps and sent.get("photo")):
        return files
    known = {**files, call.keeps: str(sent["photo"][-1]["file_id"])}
    return dict(list(known.items())[-FILES_AT_MOST:])
