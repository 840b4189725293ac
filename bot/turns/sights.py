"""What a coach may see of their coachees, and who asks customers of theirs, as it is now: read from
the records of these, and read again before it is shown."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime

from bot import logs
from bot.turns.circles import Circles
from flows.coaching.entries import Eyes, chosen, counted, glimpse
from flows.protocol import consult
from flows.protocol.consult import Consult, Everyone, Page, Questions, Released, Silent, Told
from flows.protocol.exchange import Found
from flows.record.consent import seen
from flows.record.glimpses import Glimpse, View
from flows.record.person import Person
from flows.record.released import Heard, Verbatims, heard
from flows.record.ties import Circle, Coach, Entry, Life
from storage.base import Damaged, StoreError

log = logs.get(__name__)


class Sights:
    """Asks each record what its person consents to."""

    def __init__(self, circles: Circles) -> None:
        self._circles = circles

    async def find(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        """What is to be seen of others."""
        match asked.what:
            case Released() | Told() | consult.Heard():
                return await self._customers(number, person, asked)
            case Questions(coach, since):
                as_coach = (await self._circles.person(coach)).coach
                same = as_coach is not None and as_coach.since == since
                return Found(asked, questions=as_coach.asks if as_coach and same else ())
        return await self._coachees(number, person, asked, now)

    async def _coachees(self, number: int, person: Person, asked: Consult, now: datetime) -> Found:
        roster = await self._circles.roster(number, person.coach)
        if roster is None or person.coach is None:
            return Found(asked)
        eyes = Eyes(person.coach, now)
        entries = chosen(asked.what, roster, eyes)
        counts = counted(asked.what, roster, eyes)
        if isinstance(asked.what, Page | Everyone | Silent):
            glimpses = await self.glimpses(number, person.coach, entries)
            return Found(asked, glimpses=glimpses, counts=counts)
        views = await self.views(number, person.coach, entries)
        return Found(asked, views=views, counts=counts)

    async def _customers(self, number: int, person: Person, asked: Consult) -> Found:
        roster = await self._circles.roster(number, person.asker, Circle.CUSTOMERS)
        if roster is None:
            return Found(asked)
        entries = chosen(asked.what, roster)
        every = await self.all_heard(number, person.asker, entries)
        counts, looked = counted(asked.what, roster), tuple(entry.id for entry in entries)
        said = Verbatims(every, counts.shared)
        return Found(asked, said=said, customers=counts, looked=looked)

    async def still(self, number: int, person: Person, found: Sequence[Found]) -> bool:
        """Whether they may see all that was found for them, as it was; not what is in doubt."""
        views = [view for each in found for view in each.views]
        listed = [one for each in found for one in each.glimpses]
        quotes = [one for each in found for one in each.said.heard]
        try:
            now = await self._again(number, person.coach, views) if views else ()
            there = await self._listed_again(number, person.coach, listed) if listed else ()
            said = await self._heard_again(number, person.asker, quotes) if quotes else ()
        except (OSError, StoreError) as error:
            log.error("nothing is shown that cannot be checked", exc_info=error)
            return False
        same = all(view in now for view in views) and all(one in there for one in listed)
        return same and all(one in said for one in quotes)

    async def _again(
        self, number: int, as_coach: Coach | None, views: Sequence[View]
    ) -> tuple[View, ...]:
        entries = await self._circles.entries(number, as_coach, {view.id for view in views})
        return await self.views(number, as_coach, entries)

    async def _listed_again(
        self, number: int, as_coach: Coach | None, listed: Sequence[Glimpse]
    ) -> tuple[Glimpse, ...]:
        entries = await self._circles.entries(number, as_coach, {one.id for one in listed})
        return await self.glimpses(number, as_coach, entries)

    async def _heard_again(
        self, number: int, asker: Life | None, quotes: Sequence[Heard]
    ) -> tuple[Heard, ...]:
        ids = {one.id for one in quotes}
        entries = await self._circles.entries(number, asker, ids, Circle.CUSTOMERS)
        return await self.all_heard(number, asker, entries)

    async def all_heard(
        self, asker: int, as_asker: Life | None, entries: Iterable[Entry]
    ) -> tuple[Heard, ...]:
        """What customers let them read; nothing of one whose record cannot be read."""
        found = []
        for entry in entries:
            with suppress(Damaged):
                found.append(
                    heard(entry.id, await self._circles.person(entry.person), asker, as_asker)
                )
        return tuple(one for one in found if one is not None)

    async def glimpses(
        self, coach: int, as_coach: Coach | None, entries: Iterable[Entry]
    ) -> tuple[Glimpse, ...]:
        """Lines of a list, from the roster alone: many cost as much as one. Those of a record of
        before it was enough for that are looked at."""
        lines = [glimpse(entry) or await self._view(entry, coach, as_coach) for entry in entries]
        return tuple(line for line in lines if line is not None)

    async def views(
        self, coach: int, as_coach: Coach | None, entries: Iterable[Entry]
    ) -> tuple[View, ...]:
        views = [await self._view(entry, coach, as_coach) for entry in entries]
        return tuple(view for view in views if view is not None)

    async def _view(self, entry: Entry, coach: int, as_coach: Coach | None) -> View | None:
        """What this coach may see of one coachee; nothing as long as their record cannot be read:
        nobody knows what they consent to."""
        with suppress(Damaged):
            return seen(entry.id, await self._circles.person(entry.person), coach, as_coach)
        return None
