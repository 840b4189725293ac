"""How often a person gave a code that led nowhere, lately.

In memory only: what counts a person must not outlive what they erased, and must not be erased by
them either. A restart forgets it; against 128 bits even that helps nobody.
"""

from collections import OrderedDict
from datetime import datetime, timedelta

# Ours: whoever mistypes finds it within a few tries; whoever tries codes finds none in a lifetime.
MOST = 5
WITHIN = timedelta(hours=1)


class Attempts:
    """The attempts of everybody, within the last hour."""

    def __init__(self) -> None:
        self._noted: OrderedDict[int, tuple[datetime, ...]] = OrderedDict()

    def spent(self, person: int, now: datetime) -> bool:
        """Whether they have none left."""
        return len(self._recent(person, now)) >= MOST

    def note(self, person: int, now: datetime) -> None:
        """One more of theirs led nowhere; those of an hour ago are forgotten, everybody's."""
        self._noted[person] = (*self._recent(person, now), now)
        self._noted.move_to_end(person)
        while next(iter(self._noted.values()))[-1] <= now - WITHIN:
            self._noted.popitem(last=False)

    def _recent(self, person: int, now: datetime) -> tuple[datetime, ...]:
        return tuple(at for at in self._noted.get(person, ()) if at > now - WITHIN)
