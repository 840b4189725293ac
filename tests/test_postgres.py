"""What the store on PostgreSQL promises beyond what every store does."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet

from storage import Clash, Newer, Record, Save, open_store
from storage.connections import Connections
from storage.migrating import STEPS, migrate
from storage.postgres import Postgres
from tests.postgres import Pooler, Server, fresh, pooler, url

EVER = datetime(2000, 1, 1, tzinfo=UTC)
KEYS = [Fernet.generate_key().decode()]


@pytest.fixture
def address() -> str:
    return fresh()


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """A server that a test may stop."""
    server = Server()
    yield server
    server.close()


def test_several_processes(address: str) -> None:
    """What one process saves, another loads; of two that save over one version, one gets Clash."""
    with closing(Postgres(address)) as one, closing(Postgres(address)) as other:
        one.save("ada", b"first", 0)
        assert other.load("ada") == Record("ada", 1, b"first")
        other.save("ada", b"second", 1)
        with pytest.raises(Clash):
            one.save("ada", b"late", 1)


def test_together_or_alone(address: str) -> None:
    """Saves that come together are each made or refused by itself, also several of one record."""
    with closing(Postgres(address)) as store:
        outcomes = store.save_all(
            [Save("bob", b"1", 0), Save("ada", b"no", 3), Save("bob", b"2", 1), Save("cyd", b"", 0)]
        )
        assert [type(outcome) for outcome in outcomes] == [Record, Clash, Record, Record]
        assert store.load("bob") == Record("bob", 2, b"2")
        assert store.load("ada") is None


def test_the_first_start_of_several(address: str) -> None:
    """Processes that start at once on an empty database all find it ready, under one seal."""
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: open_store(address, KEYS), range(6)))
    stores[0].save("ada", b"hers", 0)
    assert [store.load("ada") for store in stores] == [Record("ada", 1, b"hers")] * 6
    for store in stores:
        store.close()


def test_cut_off(own: Server) -> None:
    """A database or a pooler that restarts is waited for, and nothing that was saved is lost."""
    pooled = Pooler(own)
    with closing(Postgres(url(pooled.port, own.database()))) as store:
        store.save("ada", b"hers", 0)
        own.restart()
        assert store.load("ada") == Record("ada", 1, b"hers")
        pooled.restart()
        assert store.save("ada", b"again", 1).version == 2
    pooled.close()


def test_away(own: Server) -> None:
    """A database that stays away is told as a failure of the store, without its password."""
    name = own.database()
    address = f"postgresql://postgres:s3cret@127.0.0.1:{own.port}/{name}"
    with closing(Postgres(address)) as store:
        own.close()
        with pytest.raises(OSError, match=rf"does not answer.*127\.0\.0\.1/{name}") as caught:
            store.load("ada")
    assert "s3cret" not in str(caught.value)


def test_no_session_is_needed() -> None:
    """Through a pooler that gives each transaction another connection, all of it works: pgbouncer
    in transaction mode is what stands there."""
    with psycopg.connect(url(pooler().port, "pgbouncer")) as _:
        pass
    with closing(Postgres(fresh(pooled=True))) as store, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: store.save(f"p{n}", b"x" * 1000, 0), range(100)))
        assert len(list(store.recent(EVER))) == 100


def test_steps_are_numbered() -> None:
    """The steps are numbered from 1 without a gap, so that none is missed."""
    assert [int(step.stem) for step in STEPS] == list(range(1, len(STEPS) + 1))


def test_migrated_once(address: str) -> None:
    """A database is brought up to date once, whoever opens it next, and however many at once."""
    connections = Connections(address)
    with ThreadPoolExecutor(4) as pool:
        before = list(pool.map(lambda _: migrate(connections), range(4)))
    assert sorted(before) == [0, *[len(STEPS)] * 3]
    connections.close()


def test_the_first_step_kept(address: str) -> None:
    """What a database of the first version holds is there in today's, with its dates."""
    connections = Connections(address)
    migrate(connections, 1)
    with psycopg.connect(address) as connection:
        connection.execute("INSERT INTO records VALUES ('ada', 3, 'hers', '2026-01-02T03:04:05Z')")
        connection.execute(
            "INSERT INTO aside (key, version, payload, saved) VALUES ('bob', 1, 'odd', now())"
        )
    assert migrate(connections) == 1
    connections.close()
    with closing(Postgres(address)) as store:
        assert store.load("ada") == Record("ada", 3, b"hers")
        assert list(store.recent(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))) == ["ada"]
        assert list(store.recent(datetime(2026, 1, 2, 3, 4, 6, tzinfo=UTC))) == []
        assert store.delete("bob")


def test_a_newer_database_is_refused(address: str) -> None:
    """A database that a newer version changed is refused in a sentence, and left as it is."""
    Postgres(address).close()
    with psycopg.connect(address) as connection:
        connection.execute("INSERT INTO migrations (version) VALUES (%s)", [len(STEPS) + 1])
    with pytest.raises(Newer, match="written by a newer version of the bot"):
        Postgres(address)


def test_a_step_that_fails_leaves_nothing(
    address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A step that cannot be taken leaves the database as it was before all of them."""
    wrong = tmp_path / "9999.sql"
    wrong.write_text("CREATE TABLE half (); SELECT 1 / 0;")
    connections = Connections(address)
    with monkeypatch.context() as patch:
        patch.setattr("storage.migrating.STEPS", [*STEPS, wrong])
        with pytest.raises(OSError, match="DivisionByZero"):
            migrate(connections, len(STEPS) + 1)
    assert migrate(connections) == 0
    connections.close()
