"""One suite of promises, kept by every store."""

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from cryptography.fernet import Fernet
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)

from storage import Clash, Locked, Record, Store, open_store
from storage.ahead import Ahead
from storage.memory import Memory
from storage.postgres import Postgres
from storage.sealed import Sealed
from storage.tiny import Tiny
from tests.postgres import kept_for

Opener = Callable[[Path], Store]

KEY = Fernet.generate_key().decode()
OPENERS: dict[str, Opener] = {
    "memory": lambda _: Memory(),
    "tiny": Tiny,
    "ahead": lambda folder: Ahead(Tiny(folder)),
    "ahead, folded all the time": lambda folder: Ahead(Tiny(folder), 0.0001),
    "sealed over memory": lambda _: Sealed(Memory(), [KEY]),
    "sealed over tiny": lambda folder: Sealed(Tiny(folder), [KEY]),
    "sealed over ahead": lambda folder: Sealed(Ahead(Tiny(folder)), [KEY]),
    "postgres": lambda folder: Postgres(kept_for(folder)),
    "postgres, pooled": lambda folder: Postgres(kept_for(folder, pooled=True)),
    "sealed over postgres": lambda folder: Sealed(Postgres(kept_for(folder)), [KEY]),
}
LASTING = [name for name in OPENERS if "memory" not in name]
EVER = datetime(2000, 1, 1, tzinfo=UTC)

PAYLOADS = {
    "empty": b"",
    "every byte": bytes(range(256)),
    "unicode": "« déjà vu » 🙂 \u202e\u0000".encode(),
    "a megabyte": bytes(range(256)) * 4096,
}


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = OPENERS[request.param](tmp_path / "data")
    yield opened
    opened.close()


def test_absent(store: Store) -> None:
    """What was never saved loads as None."""
    assert store.load("nobody") is None


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_payload(store: Store, payload: bytes) -> None:
    """Whatever bytes are saved, the same bytes are loaded."""
    assert store.save("ada", payload, 0) == Record("ada", 1, payload)
    assert store.load("ada") == Record("ada", 1, payload)


def test_versions(store: Store) -> None:
    """Each save raises the version by one and keeps only what was saved last."""
    for version in range(3):
        assert store.save("ada", b"%d" % version, version).version == version + 1
    assert store.load("ada") == Record("ada", 3, b"2")


@pytest.mark.parametrize("expecting", [0, 1, 3])
def test_clash(store: Store, expecting: int) -> None:
    """A save that expects another version than the stored one raises Clash and changes nothing."""
    store.save("ada", b"first", 0)
    store.save("ada", b"second", 1)
    with pytest.raises(Clash) as caught:
        store.save("ada", b"late", expecting)
    assert caught.value.key == "ada"
    assert store.load("ada") == Record("ada", 2, b"second")


def test_clash_with_nothing(store: Store) -> None:
    """A save that expects a version of a record that is not there raises Clash."""
    with pytest.raises(Clash):
        store.save("ada", b"late", 1)
    assert store.load("ada") is None


def test_delete(store: Store) -> None:
    """Delete erases one record, says whether there was any, and the key starts afresh."""
    store.save("ada", b"hers", 0)
    store.save("bob", b"his", 0)
    assert store.delete("ada")
    assert not store.delete("ada")
    assert store.load("ada") is None
    assert list(store.recent(EVER)) == ["bob"]
    assert store.save("ada", b"again", 0).version == 1


def test_set_aside(store: Store) -> None:
    """A record set aside no longer loads, its key starts afresh, and delete still erases it."""
    store.save("ada", b"odd", 0)
    store.set_aside("ada")
    assert store.load("ada") is None
    assert list(store.recent(EVER)) == []
    assert store.delete("ada")
    assert not store.delete("ada")


def test_keep(store: Store) -> None:
    """A copy kept of a record changes nothing of it, and goes when its key is erased."""
    store.save("ada", b"hers", 0)
    store.keep("ada")
    store.keep("nobody")
    assert store.load("ada") == Record("ada", 1, b"hers")
    assert store.save("ada", b"anew", 1).version == 2
    assert store.delete("ada")
    assert not store.delete("ada")
    assert not store.delete("nobody")


def test_set_aside_nothing(store: Store) -> None:
    """Setting aside what is not there does nothing."""
    store.set_aside("ada")
    assert not store.delete("ada")


def test_recent(store: Store) -> None:
    """Recent gives each key saved since a moment once, and none before."""
    before = datetime.now(UTC)
    store.save("ada", b"", 0)
    store.save("ada", b"", 1)
    store.save("b-2", b"", 0)
    assert sorted(store.recent(before)) == ["ada", "b-2"]
    assert list(store.recent(before + timedelta(hours=1))) == []


@pytest.mark.parametrize(
    "key", ["", "Ada", "a_b", "é", "a b", "a\n", "../ada", "a" * 65], ids=ascii
)
def test_key_shape(store: Store, key: str) -> None:
    """Every method refuses a key of another shape, without repeating it."""
    calls: list[Callable[[], object]] = [
        lambda: store.load(key),
        lambda: store.save(key, b"", 0),
        lambda: store.delete(key),
        lambda: store.set_aside(key),
        lambda: store.keep(key),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="a key is 1 to 64 characters among"):
            call()


def test_longest_key(store: Store) -> None:
    """A key of 64 characters is as good as any."""
    key = "0-z9" * 16
    store.save(key, b"long", 0)
    assert store.load(key) == Record(key, 1, b"long")
    assert list(store.recent(EVER)) == [key]


def test_one_wins(store: Store) -> None:
    """Of many threads saving over the same version, exactly one wins; the others get Clash."""
    store.save("ada", b"start", 0)

    def attempt(thread: int) -> bytes | None:
        try:
            return store.save("ada", b"%d" % thread, 1).payload
        except Clash:
            return None

    with ThreadPoolExecutor(16) as pool:
        won = [payload for payload in pool.map(attempt, range(16)) if payload is not None]
    assert [store.load("ada")] == [Record("ada", 2, payload) for payload in won]


def test_side_by_side(store: Store) -> None:
    """Threads saving different people's records at once lose nothing of any of them."""

    def talk(person: int) -> None:
        for version in range(10):
            store.save(f"p{person}", b"%d" % version, version)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(talk, range(32)))
    assert [store.load(f"p{n}") for n in range(32)] == [
        Record(f"p{n}", 10, b"9") for n in range(32)
    ]
    assert sorted(store.recent(EVER)) == sorted(f"p{n}" for n in range(32))


@pytest.mark.parametrize("name", LASTING)
def test_lasting(name: str, tmp_path: Path) -> None:
    """What was saved is there when the store is opened again, and what was deleted is not."""
    first = OPENERS[name](tmp_path)
    first.save("ada", b"hers", 0)
    first.save("bob", b"his", 0)
    first.delete("bob")
    first.close()
    first.close()
    second = OPENERS[name](tmp_path)
    assert second.load("ada") == Record("ada", 1, b"hers")
    assert second.load("bob") is None
    assert list(second.recent(EVER)) == ["ada"]
    second.close()


class Model(RuleBasedStateMachine):
    """Any sequence of calls, on a store and on a dict."""

    name: ClassVar[str]
    keys = st.sampled_from(["ada", "bob", "c-3"])

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.store = OPENERS[self.name](Path(self.place.name))
        self.records: dict[str, Record] = {}
        self.aside: set[str] = set()

    @rule(key=keys, payload=st.binary(), expecting=st.integers(0, 3) | st.none())
    def save(self, key: str, payload: bytes, expecting: int | None) -> None:
        version = self.records[key].version if key in self.records else 0
        if expecting in (None, version):
            self.records[key] = Record(key, version + 1, payload)
            assert self.store.save(key, payload, version) == self.records[key]
        else:
            with pytest.raises(Clash):
                self.store.save(key, payload, expecting or 0)

    @rule(key=keys)
    def load(self, key: str) -> None:
        assert self.store.load(key) == self.records.get(key)

    @rule(key=keys)
    def delete(self, key: str) -> None:
        assert self.store.delete(key) == (key in self.records or key in self.aside)
        self.records.pop(key, None)
        self.aside.discard(key)

    @rule(key=keys)
    def set_aside(self, key: str) -> None:
        self.store.set_aside(key)
        if self.records.pop(key, None):
            self.aside.add(key)

    @rule(key=keys)
    def keep(self, key: str) -> None:
        self.store.keep(key)
        if key in self.records:
            self.aside.add(key)

    @rule()
    def recent(self) -> None:
        assert sorted(self.store.recent(EVER)) == sorted(self.records)

    @precondition(lambda self: self.name in LASTING)
    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = OPENERS[self.name](Path(self.place.name))

    def teardown(self) -> None:
        self.store.close()
        self.place.cleanup()


@pytest.mark.parametrize("opener", OPENERS)
def test_like_a_dict(opener: str) -> None:
    """After any sequence of calls, and of reopenings, a store holds what a dict would."""

    class Chosen(Model):
        name = opener

    run_state_machine_as_test(
        Chosen,
        settings=settings(
            max_examples=8 if "postgres" in opener else 30,
            stateful_step_count=20,
            deadline=None,
            database=None,
        ),
    )


def test_open_store(tmp_path: Path) -> None:
    """An address chooses the store: a folder that lasts, a database, or memory."""
    for url in (f"tinydb:{tmp_path / 'data'}", kept_for(tmp_path), "memory:"):
        store = open_store(url, [KEY])
        store.save("ada", b"hers", 0)
        assert store.load("ada") == Record("ada", 1, b"hers")
        store.close()
    assert (tmp_path / "data").is_dir()


@pytest.mark.parametrize("url", ["", "data", "tinydb", "tinydb:", "oracle:user:secret@host"])
def test_open_unknown(url: str) -> None:
    """An address of no known store is refused in one sentence that repeats none of it."""
    with pytest.raises(ValueError, match="tinydb:") as caught:
        open_store(url, [KEY])
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "keys",
    [[], [""], ["too-short"], [KEY, KEY[:-4]], ["é" * 44]],
    ids=["none", "empty", "short", "one cut", "not ASCII"],
)
def test_open_malformed_key(keys: list[str], tmp_path: Path) -> None:
    """A malformed encryption key is refused without repeating it, and the folder is let go."""
    with pytest.raises(ValueError, match="encryption key") as caught:
        open_store(f"tinydb:{tmp_path}", keys)
    assert not any(key and key in str(caught.value) for key in keys)
    open_store(f"tinydb:{tmp_path}", [KEY]).close()


def test_reserved_key() -> None:
    """The record a sealed store keeps for itself is out of reach, and not among the recent."""
    store = open_store("memory:", [KEY])
    with pytest.raises(ValueError, match="kept for the store itself"):
        store.load("seal")
    with pytest.raises(ValueError, match="kept for the store itself"):
        store.delete("seal")
    assert list(store.recent(EVER)) == []


def test_sentence() -> None:
    """An error tells its sentence, then what it is about."""
    assert str(Locked(Path("data"))) == (
        "Another process uses this data folder: stop it, or give this one a folder of its own."
        " (data)"
    )
