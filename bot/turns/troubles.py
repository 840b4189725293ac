"""Errors that repeat for a person: counted by their place in the code, with no words of theirs.

Counted for as long as the bot runs: what a restart mends is no longer an error that repeats.
"""

import traceback
from collections import OrderedDict
from pathlib import Path

from bot import logs

log = logs.get(__name__)

_ROOT = Path(__file__).parent.parent.parent
# Ours: of so many people and places the count is kept; the one met longest ago goes first.
_MOST = 1000
# From the second time on, it is no accident.
REPEATED = 2


class Troubles:
    """Each place where something failed for a person, and how often."""

    def __init__(self) -> None:
        self._met: OrderedDict[tuple[int, str], int] = OrderedDict()

    def meet(self, person: int, error: Exception) -> int:
        """Counts it, and tells the operator where it is once it repeats. Returns how often it was
        met."""
        where = place(error)
        times = self._met.pop((person, where), 0) + 1
        self._met[person, where] = times
        if len(self._met) > _MOST:
            self._met.popitem(last=False)
        if times >= REPEATED:
            log.error("an error repeats for a person", place=where, times=times)
        return times


def place(error: Exception) -> str:
    """Where an error was raised: the last line of ours that led to it, and what kind it is."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)] or [*frames]
    if not ours:
        return type(error).__name__
    last = ours[-1]
    file = Path(last.filename)
    named = file.relative_to(_ROOT) if file.is_relative_to(_ROOT) else file.name
    return f"{named}:{last.lineno} {last.name} {type(error).__name__}"
