"""Which of several processes works on what, for as long as it is seen to be there.

A process renews its lease every BEAT. One that did not for LASTS is taken for dead by the others,
and by itself: it counts from before it asked, they from after it was answered.
"""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from uuid import uuid4

from storage.connections import Connection, Connections

LASTS = 1.5
"""Seconds."""
BEAT = 0.25
LEADER = "leader"

_GIVE = "INSERT INTO leases VALUES (%s, %s, clock_timestamp() + %s * interval '1 second')"
_TAKE = f"{_GIVE} ON CONFLICT DO NOTHING RETURNING name"
_RENEW = """
UPDATE leases SET until = clock_timestamp() + %s * interval '1 second'
WHERE holder = %s RETURNING name
"""
# What is expired is free once it is erased: a renewal of the same moment comes before or after.
_SWEEP = "DELETE FROM leases WHERE until < clock_timestamp()"
_LEAVE = "DELETE FROM leases WHERE holder = %s"


class Beating:
    """A Lease in a table, renewed by a thread. Raises OSError when the database is away."""

    def __init__(self, open_connections: Callable[[], Connections]) -> None:
        self.name = uuid4().hex
        self._connections = open_connections()
        self._leads, self._lapsed, self._stop = False, False, Event()
        self._until = monotonic() + LASTS
        self._connections.run(lambda c: c.execute(_GIVE, [self.name, self.name, LASTS]))
        self._beat()
        self._thread = Thread(target=self._keep, daemon=True)
        self._thread.start()

    @property
    def held(self) -> bool:
        if monotonic() >= self._until:
            self._lapsed = True
        return not self._lapsed

    @property
    def leads(self) -> bool:
        return self._leads and self.held

    def close(self) -> None:
        if not self._stop.is_set():
            self._lapsed = True
            self._stop.set()
            self._thread.join()
            with suppress(OSError):
                self._connections.run(lambda c: c.execute(_LEAVE, [self.name]))
            self._connections.close()

    def _keep(self) -> None:
        while self.held and not self._stop.wait(BEAT):
            with suppress(OSError):  # it may answer the next time, before the lease is over
                self._beat()

    def _beat(self) -> None:
        asked = monotonic()
        held = self._connections.run(self._renewed)
        if self.name in held:
            self._until = asked + LASTS
            self._leads = LEADER in held
        else:
            self._lapsed = True

    def _renewed(self, connection: Connection) -> set[str]:
        """The names that are this process's now."""
        held = {name for (name,) in connection.execute(_RENEW, [LASTS, self.name])}
        connection.execute(_SWEEP)
        if self.name in held and LEADER not in held:
            held |= {name for (name,) in connection.execute(_TAKE, [LEADER, self.name, LASTS])}
        return held
