"""An inbox in tables that any number of processes share: each takes people, not updates.

A person's line is one process's until nothing of it is left, or the process's lease lapses; so
what they say is answered in order, whoever took it in.
"""

from collections.abc import Collection, Sequence
from functools import partial

from storage.base import LAST, Entry, EntryChange, Lease
from storage.connections import Connection, Connections

AHEAD = 40
"""Entries of one person that a process is given at a time."""
_AT_A_TIME = 200

_KEEP = """
WITH given AS (
    SELECT *
    FROM unnest(
        %b::bigint[], %b::bytea[], %b::bigint[], %b::smallint[], %b::int[], %b::bytea[]
    ) WITH ORDINALITY AS given (number, payload, person, lane, most, instead, place)
), counted AS (
    SELECT given.*, beyond, most > 0 AND (waiting >= most OR beyond IS NOT NULL) IS TRUE AS over
    FROM given LEFT JOIN lines USING (person)
), told AS (
    SELECT DISTINCT ON (person) number, person, instead, place FROM counted
    WHERE over AND beyond IS NULL AND length(instead) > 0
    AND NOT EXISTS (SELECT FROM inbox WHERE inbox.number = counted.number)
    ORDER BY person, place
), kept AS (
    INSERT INTO inbox (number, person, payload)
    SELECT number, person, payload FROM (
        SELECT number, person, payload, place FROM counted WHERE NOT over
        UNION ALL TABLE told
    ) AS taken (number, person, payload, place) ORDER BY place
    ON CONFLICT (number) DO UPDATE SET payload = excluded.payload
    RETURNING number, person, xmax = 0 AS fresh
)
INSERT INTO lines (person, waiting, lane, beyond)
SELECT kept.person, count(*), min(lane), min(told.number)
FROM kept JOIN given USING (number) LEFT JOIN told USING (number)
WHERE fresh GROUP BY kept.person ORDER BY kept.person
ON CONFLICT (person) DO UPDATE
SET waiting = lines.waiting + excluded.waiting, lane = least(lines.lane, excluded.lane),
    beyond = coalesce(lines.beyond, excluded.beyond)
"""
# In the order of people, as above: so nobody waits for each other.
# What is lost with the power is done again, and found to be done: it need not be waited for.
_DONE = """
WITH soon AS MATERIALIZED (
    SELECT set_config('synchronous_commit', 'off', true)
), gone AS (
    DELETE FROM inbox USING soon WHERE number = ANY(%b) RETURNING person, number
), less AS (
    SELECT person, count(*) AS n FROM gone GROUP BY person
), locked AS MATERIALIZED (
    SELECT person, waiting FROM lines
    WHERE person IN (SELECT person FROM less) ORDER BY person FOR UPDATE
), over AS (
    DELETE FROM lines USING less JOIN locked USING (person)
    WHERE lines.person = less.person AND locked.waiting <= n
)
UPDATE lines SET waiting = lines.waiting - n,
    beyond = CASE WHEN beyond IN (SELECT number FROM gone) THEN NULL ELSE beyond END
FROM less JOIN locked USING (person)
WHERE lines.person = less.person AND locked.waiting > n
"""
_CLAIM = """
WITH now AS MATERIALIZED (
    SELECT person FROM lines
    WHERE lane < %(last)s AND (worker IS NULL OR worker <> ALL (ARRAY(SELECT name FROM leases)))
    ORDER BY lane, since LIMIT %(room)s FOR UPDATE SKIP LOCKED
), later AS MATERIALIZED (
    SELECT person FROM lines
    WHERE lane = %(last)s AND (worker IS NULL OR worker <> ALL (ARRAY(SELECT name FROM leases)))
    ORDER BY since LIMIT least(%(later)s, %(room)s - (SELECT count(*) FROM now))
    FOR UPDATE SKIP LOCKED
)
UPDATE lines SET worker = %(worker)s FROM (TABLE now UNION ALL TABLE later) AS free
WHERE lines.person = free.person
"""
_MINE = """
SELECT number, payload, mine.person, lane
FROM lines, LATERAL (
    SELECT * FROM inbox WHERE inbox.person = lines.person ORDER BY place LIMIT %s
) AS mine
WHERE worker = %s AND number <> ALL(%s)
ORDER BY place
"""
_ALL = "SELECT number, payload, person FROM inbox ORDER BY place"
_SOME = """
SELECT number, payload, person FROM inbox WHERE number > %s ORDER BY number LIMIT %s FOR UPDATE
"""


class Lines:
    """An Inbox, and the lease of the process that opened it. Raises OSError."""

    shared = True

    def __init__(self, connections: Connections, lease: Lease) -> None:
        self._connections = connections
        self.lease: Lease = lease

    def append(self, entries: Sequence[Entry]) -> None:
        self._connections.run(lambda c: _keep(c, entries))

    def done(self, numbers: Sequence[int]) -> None:
        self._connections.run(lambda c: c.execute(_DONE, [list(numbers)]))

    def exchange(
        self,
        fresh: Sequence[Entry],
        done: Sequence[int],
        room: int,
        later: int,
        beside: Collection[int],
    ) -> list[Entry]:
        if done:  # before, and by itself: together they might wait for each other
            self.done(done)
        if fresh:
            self.append(fresh)
        return self._connections.run(lambda c: self._taken(c, room, later, beside))

    def kept(self, numbers: Collection[int]) -> set[int]:
        asked = "SELECT number FROM inbox WHERE number = ANY(%s)"
        rows = self._connections.run(lambda c: c.execute(asked, [list(numbers)]).fetchall())
        return {number for (number,) in rows}

    def pending(self) -> list[Entry]:
        return self._connections.run(waiting)

    def compact(self, change: EntryChange | None = None) -> None:
        """What is done is erased at once; its place on disk is the database's to clean."""
        last: int | None = -(2**63)
        while change and last is not None:
            last = self._connections.whole(partial(_changed, change, last))

    def close(self) -> None:
        self.lease.close()

    def _taken(
        self, connection: Connection, room: int, later: int, beside: Collection[int]
    ) -> list[Entry]:
        # In one go, and one after the other: what is claimed is looked up once it is locked.
        with connection.pipeline(), connection.transaction():
            if room > 0:
                free = {"room": room, "later": max(later, 0), "last": LAST}
                connection.execute(_CLAIM, free | {"worker": self.lease.name})
            mine = [AHEAD, self.lease.name, list(beside)]
            rows = connection.execute(_MINE, mine, binary=True).fetchall()
        return [Entry(*row) for row in rows]


def waiting(connection: Connection) -> list[Entry]:
    """All that is kept, in order, whoever works on it."""
    return [Entry(*row) for row in connection.execute(_ALL)]


def _keep(connection: Connection, entries: Sequence[Entry]) -> None:
    last = {entry.number: entry for entry in entries}
    connection.execute(_KEEP, [list(column) for column in zip(*last.values(), strict=True)])


def _changed(change: EntryChange, after: int, connection: Connection) -> int | None:
    """The last number of a few entries put through `change`; None after the last."""
    entries = [Entry(*row) for row in connection.execute(_SOME, [after, _AT_A_TIME])]
    changed = [(change(entry), entry.number) for entry in entries]
    connection.cursor().executemany("UPDATE inbox SET payload = %s WHERE number = %s", changed)
    return entries[-1].number if entries else None
