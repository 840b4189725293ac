"""What is said with nothing of it being stored: nothing hangs on whether it arrives."""

from contextlib import suppress
from datetime import datetime

from bot.intake.updates import Arrival
from bot.telegram.gateway import Call, Gone, Unreachable
from bot.telegram.replies import calls
from bot.turns.conversing import text
from bot.turns.sending import Sender
from bot.turns.tallies import Tally, week_before, week_of
from bot.turns.troubles import REPEATED
from flows.desk.voice import Content
from flows.home import unreadable
from flows.protocol.exchange import Searched
from flows.record.person import Person
from flows.words.texts import Texts, Words


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
