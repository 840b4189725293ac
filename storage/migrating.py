"""Brings a database to the tables of this version: numbered steps in SQL, each once, forward only.

storage/migrations/0001.sql    what makes version 1 out of nothing, and so on
"""

from pathlib import Path

from storage.base import Newer
from storage.connections import Connection, Connections

STEPS = sorted((Path(__file__).parent / "migrations").glob("*.sql"))
_LOCK = 0x43686F7563686F75
"""Any number nobody else uses. Held until the transaction ends, so that a pooler may be between."""


def migrate(connections: Connections, until: int = len(STEPS)) -> int:
    """Takes the steps up to `until` that were not taken yet, all or none; the version before.

    Several processes may start at once. Raises Newer, OSError.
    """
    return connections.whole(lambda connection: _migrated(connection, until, connections.place))


def _migrated(connection: Connection, until: int, place: str) -> int:
    connection.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations "
        "(version int PRIMARY KEY, taken timestamptz NOT NULL DEFAULT clock_timestamp())"
    )
    row = connection.execute("SELECT coalesce(max(version), 0) FROM migrations").fetchone()
    before = int(row[0]) if row else 0
    if before > len(STEPS):
        raise Newer(place)
    for version, step in enumerate(STEPS[before:until], start=before + 1):
        connection.execute(step.read_bytes())
        connection.execute("INSERT INTO migrations (version) VALUES (%s)", [version])
    return before
