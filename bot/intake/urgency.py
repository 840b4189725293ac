"""Which lane an arrival goes in, by what it is and when it was sent."""

import time
from collections.abc import Callable
from dataclasses import replace

from bot.intake.updates import Arrival
from bot.lanes import Lane
from flows.protocol.exchange import Command, Penned

LATE = 30.0
"""Seconds after which what somebody sent can wait: they do not look at their screen any more."""


class Urgency:
    """Of arrivals in the order in which Telegram had them. It tells no date of a tap, which is
    taken to be as old as what came before it in the same batch."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now, self._late = now, False

    def begin(self) -> None:
        """Another batch."""
        self._late = False

    def told(self, arrival: Arrival) -> Arrival:
        """The arrival, with its lane."""
        return replace(arrival, lane=self._lane(arrival))

    def _lane(self, arrival: Arrival) -> Lane:
        if arrival.ours:
            return Lane.LIVE if isinstance(arrival.event, Penned) else Lane.LATER
        if arrival.sent is not None:
            self._late = self._now() - arrival.sent > LATE
        if self._late:
            return Lane.LATER
        match arrival.event:
            case Command("start", ""):  # not by a link, by which hundreds may come at once
                return Lane.NEW
            case _:
                return Lane.LIVE
