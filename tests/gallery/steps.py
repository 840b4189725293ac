"""A step of a conversation: one gesture of a person, on what stands on their screen."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import msgspec

from bot.telegram.gateway import Call
from bot.telegram.inline import answered
from bot.telegram.replies import Drawn, calls
from flows.papers.manuscript import manuscript
from flows.protocol.consult import Consult
from flows.protocol.exchange import (
    Bundle,
    Command,
    Effect,
    Event,
    File,
    Leaf,
    Offer,
    Outcome,
    Paper,
    Qr,
    Said,
    Sent,
    Tapped,
)
from flows.record.person import Person
from flows.rooms import turn
from tests.conversing import BEGUN
from tests.gallery.coaching import CHAT, find
from tests.gallery.overheard import ear

NAME = "Claire"
QUERY = "1"
CARD = "photos-card"
MINUTE = timedelta(minutes=1)

WRITTEN = (Said, Command, Sent)
"""The events that are messages of the person."""

PRESSED = (Bundle, Leaf, Paper, Qr)
"""The effects that the press makes."""

Draw = Callable[[Effect], Effect | Drawn]


@dataclass(frozen=True)
class Key:
    """A button that can be tapped. about: the text that its message replies to."""

    message: int
    label: str
    data: str
    about: str | None = None


@dataclass(frozen=True, eq=False)
class Step:
    """What happens to whom. By message number, `screen` tells what wrote it last; `newest` is the
    last number before, `asked` the message of the open question. label: of what is tapped. origin:
    where the person comes from, to tell steps of one kind apart."""

    before: Person
    event: Event
    now: datetime = BEGUN
    screen: Mapping[int, "Played"] = field(default_factory=dict)
    newest: int = 0
    asked: int | None = None
    label: str = ""
    origin: str = ""


@dataclass(frozen=True, eq=False)
class Played:
    """A step and what came of it. first: the outcome before anything was found out for it. said:
    the ids of the messages that the person was shown."""

    step: Step
    first: Outcome
    person: Person
    effects: tuple[Effect, ...]
    calls: tuple[Call, ...]
    keys: tuple[Key, ...]
    said: frozenset[str]
    wrote: tuple[int, ...]
    newest: int
    asked: int | None

    @property
    def screen(self) -> Mapping[int, "Played"]:
        """What wrote each message that stands on the screen now."""
        return {**self.step.screen, **dict.fromkeys(self.wrote, self)}

    def then(self, event: Event, label: str = "", later: timedelta = MINUTE) -> Step:
        """The step that follows with an event."""
        now = self.step.now + later
        return Step(self.person, event, now, self.screen, self.newest, self.asked, label)

    def tapping(self, key: Key) -> Step:
        return self.then(Tapped(key.data, key.message, key.about), key.label)

    def typing(self, text: str) -> Step:
        return self.then(Said(text, self.newest + 1))


def stand_in(effect: Effect) -> Effect | Drawn:
    """In place of what the press makes, which takes longer than a tour has."""
    if not isinstance(effect, PRESSED):
        return effect
    rows = effect.rows if isinstance(effect, Paper) else ()
    return Drawn("document", "paper", effect.caption, b"-", rows)


def play(step: Step, draw: Draw = stand_in) -> Played:
    """What the bot does at a step; `draw` is the press."""
    ear().forget()
    first = turn(step.before, step.event, ear().content, step.now, NAME)
    outcome = _consulted(first, step)
    made = _calls(outcome.effects, step, draw)
    newest = step.newest + isinstance(step.event, WRITTEN)
    numbers = list(_numbers(made, newest))
    keys = (key for call, n in zip(made, numbers, strict=True) for key in _keys(call, n, step))
    asked = [n for call, n in zip(made, numbers, strict=True) if call.asks]
    reports = (e for e in outcome.effects if isinstance(e, Paper) and e.kind == "report")
    tables = (e.content for e in outcome.effects if isinstance(e, File))
    pages = (msgspec.to_builtins(e) for e in outcome.effects if isinstance(e, Leaf))
    return Played(
        step,
        first,
        outcome.person,
        outcome.effects,
        made,
        tuple(keys),
        ear().heard([*(call.params for call in made), *map(told, reports), *tables, *pages]),
        tuple(n for n in numbers if n),
        max([newest, *numbers]),
        asked[-1] if asked else step.asked,
    )


def _consulted(outcome: Outcome, step: Step) -> Outcome:
    """The outcome once all that the turn asks was found out."""
    while asked := [effect for effect in outcome.effects if isinstance(effect, Consult)]:
        said = (effect for effect in outcome.effects if not isinstance(effect, Consult))
        found = find(outcome.person, asked[0])
        further = turn(outcome.person, found, ear().content, step.now, NAME)
        outcome = Outcome(further.person, (*said, *further.effects))
    return outcome


def _calls(effects: tuple[Effect, ...], step: Step, draw: Draw) -> tuple[Call, ...]:
    """All that is asked of Telegram, once the press has made what is to be made."""
    drawn = [draw(effect) for effect in effects]
    offers = (answered(e, QUERY, _cards(e)) for e in effects if isinstance(e, Offer))
    query = QUERY if isinstance(step.event, Tapped) else None
    return (*calls(drawn, CHAT, query, step.asked), *offers)


def _cards(offer: Offer) -> dict[str, str]:
    """The file of each card: they were all sent before."""
    return {result.paper: CARD for result in offer.results if result.paper}


def told(report: Paper) -> Any:
    """What a report says, as JSON; the other papers say no more."""
    return msgspec.to_builtins(manuscript(report, ear().content).document)


def _numbers(made: tuple[Call, ...], newest: int) -> Iterator[int]:
    """The number of the message that each call writes; 0 for none."""
    for call in made:
        newest += call.messages
        yield newest if call.messages else call.params.get("message_id", 0)


def _keys(call: Call, number: int, step: Step) -> Iterator[Key]:
    """The buttons under a message."""
    about = _written(step.event) if "reply_parameters" in call.params else None
    for row in call.params.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if "callback_data" in button:
                yield Key(number, button["text"], button["callback_data"], about)


def _written(event: Event) -> str | None:
    """What the person wrote; a message that replies, replies to that."""
    match event:
        case Said(text) | Sent(caption=text):
            return text
    return None
