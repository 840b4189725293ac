"""Connections to a PostgreSQL, shared by threads; what breaks is tried again for a moment.

Nothing here outlives a transaction, so that pgbouncer may stand between in transaction mode: no
session locks, no LISTEN, no prepared statements.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import SystemRandom
from time import monotonic, sleep
from typing import Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import ConnectionPool

T = TypeVar("T")
Connection = psycopg.Connection[Any]

AT_MOST = min(32, (os.cpu_count() or 1) + 4) + 1
"""Connections of one process: one for each of the threads that asyncio gives work to."""
PATIENCE = 1.0
"""Seconds in which a statement is tried again: a pooler restarts in less. What takes longer is told
to whoever asked (OSError)."""
_RECONNECT = 0.3
_JITTER = SystemRandom()


class Connections:
    """Opens them as they are needed."""

    def __init__(self, url: str, patience: float = PATIENCE, at_most: int = AT_MOST) -> None:
        """Raises ValueError for a malformed URL, and repeats none of it."""
        self.place = _place(url)
        self._patience = patience
        settings = {"autocommit": True, "prepare_threshold": None, "connect_timeout": 5}
        self._pool = ConnectionPool(
            url,
            min_size=1,
            max_size=at_most,
            kwargs=settings,
            open=True,
            timeout=patience,
            reconnect_timeout=_RECONNECT,
        )

    def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` makes of a connection. It may be done again, even when it was committed.

        Raises OSError once the database has been away too long, or refuses.
        """
        until = monotonic() + self._patience
        while True:
            try:
                with self._pool.connection() as connection:
                    return work(connection)
            except (psycopg.OperationalError, psycopg.InterfaceError) as error:
                if monotonic() > until:
                    raise self._failed(error) from error
            except psycopg.Error as error:
                raise self._failed(error) from error
            sleep(_JITTER.uniform(0.02, 0.1))

    def whole(self, work: Callable[[Connection], T]) -> T:
        """`run`, in one transaction: all of it, or nothing."""

        def transaction(connection: Connection) -> T:
            with connection.transaction():
                return work(connection)

        return self.run(transaction)

    @contextmanager
    def reading(self, statement: str, *values: object) -> Iterator[Iterator[tuple[Any, ...]]]:
        """The rows of a query, fetched as they are read."""
        try:
            with (
                self._pool.connection() as connection,
                connection.transaction(),
                connection.cursor(name="rows") as rows,
            ):
                yield iter(rows.execute(statement, values))
        except psycopg.Error as error:
            raise self._failed(error) from error

    def close(self) -> None:
        self._pool.close()

    def _failed(self, error: psycopg.Error) -> OSError:
        reason = f"the database does not answer ({type(error).__name__})"
        return OSError(errno.EIO, reason, self.place)


def _place(url: str) -> str:
    """Where a database is, for the operator: nothing of its password."""
    try:
        found = conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        found = None
    if found is None:
        raise ValueError("a PostgreSQL's address is postgresql://user:password@host/database")
    return f"{found.get('host', 'localhost')}/{found.get('dbname', '')}"
