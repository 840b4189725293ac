"""What turns want done beyond the record of their person: kept in it until it was done."""

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

from msgspec.structs import replace

from bot import logs
from bot.turns.records import Kept, Records
from flows.protocol.deeds import AnyDeed, Deed, Reach, Tell, Unenrol, about
from flows.protocol.exchange import Effect
from storage.base import Damaged, StoreError

log = logs.get(__name__)


def owing(before: Iterable[AnyDeed], effects: Iterable[Effect]) -> tuple[AnyDeed, ...]:
    """What is owed after a turn: a later deed takes the place of an earlier one about the same."""
    owed: dict[tuple[object, ...], AnyDeed] = {}
    for deed in (*before, *(effect for effect in effects if isinstance(effect, Deed))):
        owed.pop(about(deed), None)
        owed[about(deed)] = deed
    return tuple(owed.values())


class Owed:
    """Does what is owed; the caller keeps a person's turns apart. do: does a deed of a person's,
    see Coaching."""

    def __init__(self, records: Records, do: Callable[[AnyDeed, int], Awaitable[object]]) -> None:
        self._records, self._do = records, do

    async def settle(self, person: int, kept: Kept) -> None:
        """Does all that must be done before the person's record goes; the store's failures are
        raised."""
        for deed in kept.owed:
            if not isinstance(deed, Tell | Reach):
                with suppress(Damaged):  # whatever nobody can read keeps nobody here
                    await self._do(deed, person)

    async def leave(self, person: int, kept: Kept) -> None:
        """Takes them out of the rosters that they leave before their record says so: a list names
        nobody who left, whenever we die. What fails is done with all else that is owed."""
        for deed in kept.owed:
            if isinstance(deed, Unenrol):
                with suppress(OSError, StoreError):
                    await self._do(deed, person)

    async def pay(self, person: int, kept: Kept, version: int | None) -> tuple[Kept, int | None]:
        """Does what is owed and notes it (version None: nothing is stored); what fails waits for
        the next turn."""
        paid = [await self._paid(deed, person) for deed in kept.owed]
        left = replace(kept, owed=tuple(deed for deed in paid if deed is not None))
        if version is None or left == kept:
            return left, version
        try:
            return left, await self._records.save(person, left, version)
        except (OSError, StoreError) as error:
            log.error("what was owed is not noted: it may be done again", exc_info=error)
            return left, version

    async def _paid(self, deed: AnyDeed, person: int) -> AnyDeed | None:
        """What is left to do of a deed."""
        try:
            await self._do(deed, person)
        except (OSError, StoreError) as error:
            log.error("something owed waits for the person's next turn", exc_info=error)
            return deed
        return (
            replace(deed, again=True) if isinstance(deed, Tell | Reach) and not deed.again else None
        )
