"""Records in the tables of a PostgreSQL, which any number of processes may use at a time."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta

from storage.base import Change, Clash, Entry, Held, Record, Save, check_key
from storage.beating import Beating
from storage.connections import Connection, Connections
from storage.lines import Lines, waiting
from storage.migrating import migrate

_LOAD = "SELECT key, version, payload FROM records WHERE key = ANY(%b)"
# One statement, and so one transaction and one way there and back, for all that come together.
_SAVE = """
WITH given AS (
    SELECT * FROM unnest(%b::text[], %b::bytea[], %b::bigint[]) AS given (key, payload, expecting)
), changed AS (
    UPDATE records
    SET version = records.version + 1, payload = given.payload, saved = clock_timestamp()
    FROM given
    WHERE records.key = given.key AND records.version = expecting AND expecting > 0
    RETURNING records.key
), made AS (
    INSERT INTO records (key, version, payload)
    SELECT key, 1, payload FROM given WHERE expecting = 0 ORDER BY key
    ON CONFLICT DO NOTHING
    RETURNING key
)
SELECT key FROM changed UNION ALL SELECT key FROM made
"""
_DELETE = """
WITH erased AS (DELETE FROM records WHERE key = %(key)s RETURNING 1),
    forgotten AS (DELETE FROM aside WHERE key = %(key)s RETURNING 1)
SELECT EXISTS (TABLE erased UNION ALL TABLE forgotten)
"""
_SET_ASIDE = """
WITH taken AS (DELETE FROM records WHERE key = %s RETURNING key, version, payload, saved)
INSERT INTO aside (key, version, payload, saved) TABLE taken
"""
_COPY = """
INSERT INTO aside (key, version, payload, saved)
SELECT key, version, payload, saved FROM records WHERE key = %s
"""
_AT_A_TIME = 200
_EVERYTHING = """
SELECT key, version, payload, saved, false FROM records
UNION ALL SELECT key, version, payload, saved, true FROM aside
"""
_PUT = """
INSERT INTO records (key, version, payload, saved)
VALUES (%(key)s, %(version)s, %(payload)s, %(saved)s)
ON CONFLICT (key) DO UPDATE
SET version = excluded.version, payload = excluded.payload, saved = excluded.saved
"""
_PUT_ASIDE = """
INSERT INTO aside (key, version, payload, saved)
SELECT %(key)s, %(version)s, %(payload)s, %(saved)s WHERE NOT EXISTS (
    SELECT FROM aside WHERE key = %(key)s AND version = %(version)s AND payload = %(payload)s
)
"""
FIRST = 5.0
"""Seconds in which a database is to answer for the first time."""
_EPOCH, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


class Postgres:
    """A Store in a database; its tables are made when missing. Raises ValueError for a malformed
    URL, Newer, OSError."""

    def __init__(self, url: str) -> None:
        self._url = url
        with closing(Connections(url, FIRST, at_most=1)) as first:
            migrate(first)
        self._connections = Connections(url)

    def load(self, key: str) -> Record | None:
        [found] = self._loaded([key])
        return found

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        return [*self._loaded(keys)]

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        [outcome] = self.save_all([Save(key, payload, expecting)])
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        for save in saves:
            check_key(save.key)
        done: set[Save] = set()
        for some in _rounds(saves):
            done |= self._saved(some)
        return [
            Record(save.key, save.expecting + 1, save.payload) if save in done else Clash(save.key)
            for save in saves
        ]

    def delete(self, key: str) -> bool:
        check_key(key)
        row = self._connections.run(lambda c: c.execute(_DELETE, {"key": key}).fetchone())
        return bool(row and row[0])

    def set_aside(self, key: str) -> None:
        check_key(key)
        self._connections.run(lambda c: c.execute(_SET_ASIDE, [key]))

    def keep(self, key: str) -> None:
        check_key(key)
        self._connections.run(lambda c: c.execute(_COPY, [key]))

    def place(self, key: str) -> str:
        check_key(key)
        return f"{key} in {self._connections.place}"

    def recent(self, since: datetime) -> Iterator[str]:
        with self._connections.reading("SELECT key FROM records WHERE saved >= %s", since) as rows:
            yield from (key for (key,) in rows)

    def rewrite(self, change: Change) -> int:
        return sum(self._rewritten(*table, change) for table in _REWRITTEN)

    def everything(self, unreadable: list[str]) -> Iterator[Held]:
        with self._connections.reading(_EVERYTHING) as rows:
            for key, version, payload, saved, aside in rows:
                yield Held(Record(key, version, payload), (saved - _EPOCH) // _MICROSECOND, aside)

    def waiting(self) -> list[Entry]:
        """What is in the inbox, whoever works on it."""
        return self._connections.run(waiting)

    def put_all(self, every: Sequence[Held]) -> None:
        def put(connection: Connection) -> None:
            for statement, aside in ((_PUT, False), (_PUT_ASIDE, True)):
                held = [_values(each) for each in every if each.aside is aside]
                connection.cursor().executemany(statement, held)

        self._connections.whole(put)

    def in_use(self) -> bool:
        asked = "SELECT EXISTS (SELECT FROM leases WHERE until > clock_timestamp())"
        row = self._connections.run(lambda c: c.execute(asked).fetchone())
        return bool(row and row[0])

    def inbox(self) -> Lines:
        return Lines(self._connections, Beating(lambda: Connections(self._url, at_most=1)))

    def close(self) -> None:
        self._connections.close()

    def _loaded(self, keys: Sequence[str]) -> list[Record | None]:
        for key in keys:
            check_key(key)
        asked = [list(keys)]
        rows = self._connections.run(lambda c: c.execute(_LOAD, asked, binary=True).fetchall())
        found = {record.key: record for record in (Record(*row) for row in rows)}
        return [found.get(key) for key in keys]

    def _saved(self, saves: Sequence[Save]) -> set[Save]:
        """Those of several records that were saved."""
        columns = [list(column) for column in zip(*saves, strict=True)]
        rows = self._connections.run(lambda c: c.execute(_SAVE, columns).fetchall())
        keys = {key for (key,) in rows}
        return {save for save in saves if save.key in keys}

    def _rewritten(self, some: str, update: str, change: Change) -> int:
        """How many of a table came out different; a few at a time, in its order."""
        count, last = 0, None

        def few(connection: Connection) -> tuple[object, int]:
            rows = connection.execute(some, {"last": last, "most": _AT_A_TIME}).fetchall()
            fresh = [(change(key, old), name) for name, key, old in rows]
            different = [new for new, row in zip(fresh, rows, strict=True) if new[0] != row[2]]
            connection.cursor().executemany(update, different)
            return (rows[-1][0] if rows else None), len(different)

        while True:
            last, different = self._connections.whole(few)
            count += different
            if last is None:
                return count


_REWRITTEN = [
    (
        f"SELECT {name}, key, payload FROM {table} "  # noqa: S608 - our own two tables
        f"WHERE %(last)s::{kind} IS NULL OR {name} > %(last)s "
        f"ORDER BY {name} LIMIT %(most)s FOR UPDATE",
        f"UPDATE {table} SET payload = %s WHERE {name} = %s",  # noqa: S608 - as above
    )
    for table, name, kind in (("records", "key", "text"), ("aside", "number", "bigint"))
]


def _values(held: Held) -> dict[str, object]:
    record, saved = held.record, _EPOCH + held.saved * _MICROSECOND
    return {"key": record.key, "version": record.version, "payload": record.payload, "saved": saved}


def _rounds(saves: Iterable[Save]) -> Iterator[list[Save]]:
    """The saves in order, each record at most once in a round; by key, as then two processes that
    save the same records do not wait for each other."""
    left = list(saves)
    while left:
        first = {save.key: save for save in reversed(left)}
        yield [first[key] for key in sorted(first)]
        taken = {id(save) for save in first.values()}
        left = [save for save in left if id(save) not in taken]
