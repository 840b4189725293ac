"""What an update makes of a person's record, and of what is to be sent to them."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.intake.people import LINE
from bot.intake.updates import OURS, Arrival
from bot.sheets.press import Press
from bot.telegram.gateway import Call
from bot.telegram.replies import calls
from bot.turns.conversing import Conversing, text
from bot.turns.crowds import Crowd
from bot.turns.due import noted
from bot.turns.owed import owing
from bot.turns.records import Kept
from bot.turns.retracting import retracted, revealing
from bot.turns.sending import Sender
from bot.turns.tallies import marked
from flows.conversation import Outcome
from flows.protocol.effects import Effect, Say
from flows.protocol.events import Command, Resumed, Said, Sent
from flows.protocol.found import Found
from flows.words.texts import Words

# Enough to know again whatever may come twice: Telegram sends 100 updates at a time.
SEEN_AT_MOST = 100


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
