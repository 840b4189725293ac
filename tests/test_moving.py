"""`move`: everybody goes from one store to another, whatever is there, and nothing is lost."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from cryptography.fernet import Fernet

from bot.__main__ import main
from bot.intake.entries import whose
from storage import (
    Differs,
    Entry,
    InUse,
    NotEmpty,
    Record,
    Store,
    Unfinished,
    WrongKey,
    move,
    open_store,
)
from storage.base import Held
from storage.moving import Moved
from storage.postgres import Postgres
from storage.tiny import Tiny
from tests.fake_api import message
from tests.postgres import fresh
from tests.process import TOKEN

KEYS = [Fernet.generate_key().decode()]
EVER = datetime(2000, 1, 1, tzinfo=UTC)
PEOPLE = 40
WAITS = msgspec.json.encode(message(7, 5, "oui"))
OURS = b'{"person":6,"event":{"type":"Due"}}'


@pytest.fixture(autouse=True)
def few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that few people take several rounds."""
    monkeypatch.setattr("storage.moving._AT_A_TIME", 7)


@pytest.fixture(params=["files to a database", "a database to files"])
def ways(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """The addresses of two stores that hold nothing."""
    files, database = f"tinydb:{tmp_path / 'data'}", fresh(pooled=True)
    return (files, database) if request.param.startswith("files") else (database, files)


def filled(address: str) -> None:
    with closing(open_store(address, KEYS)) as store:
        for n in range(PEOPLE):
            store.save(f"person-{n}", b"%d" % n, 0)
        store.save("person-0", b"again", 1)
        store.set_aside("person-1")
        store.save("person-1", b"anew", 0)
        with closing(store.inbox()) as inbox:
            inbox.append([Entry(7, WAITS, 5), Entry(-3, OURS, 6)])


@pytest.fixture
def moved(ways: tuple[str, str]) -> Iterator[tuple[Moved, Store]]:
    """What was told of a whole move, and where everything is afterwards."""
    filled(ways[0])
    told = move(*ways, KEYS, whose)
    with closing(open_store(ways[1], KEYS)) as store:
        yield told, store


def test_everything_is_there(moved: tuple[Moved, Store]) -> None:
    """Each record has its words and its version; what was set aside still goes with its person."""
    told, store = moved
    assert told == Moved(records=PEOPLE + 2, aside=1, waiting=2, unreadable=[])  # and the seal
    assert store.load("person-0") == Record("person-0", 2, b"again")
    assert store.load("person-1") == Record("person-1", 1, b"anew")
    assert len(list(store.recent(EVER))) == PEOPLE
    for n in range(2, PEOPLE):
        assert store.load(f"person-{n}") == Record(f"person-{n}", 1, b"%d" % n)


def test_what_waits_is_there(moved: tuple[Moved, Store]) -> None:
    """What was taken in and had no turn yet has it where everybody is now, whoever's it is."""
    with closing(moved[1].inbox()) as inbox:
        waiting = inbox.exchange([], [], 10, 10, [])
    assert [(e.number, e.payload) for e in waiting] == [(7, WAITS), (-3, OURS)]
    assert [whose(entry) for entry in waiting] == [5, 6]
    if inbox.shared:
        assert [entry.person for entry in waiting] == [5, 6]


def test_dates_are_kept(ways: tuple[str, str]) -> None:
    """A record is as old where it comes as where it was."""
    filled(ways[0])
    after = datetime.now(UTC)
    move(*ways, KEYS, whose)
    with closing(open_store(ways[1], KEYS)) as store:
        assert list(store.recent(after)) == []


def test_there_and_back(ways: tuple[str, str], tmp_path: Path) -> None:
    """Moved to the other store and on to a third one, everything is as it was."""
    filled(ways[0])
    third = f"tinydb:{tmp_path / 'third'}"
    assert move(*ways, KEYS, whose) == move(ways[1], third, KEYS, whose)


def test_cut_short(ways: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A move that was cut short leaves a store that no bot starts on; moved again, it is whole,
    without those who left meanwhile."""
    filled(ways[0])
    with monkeypatch.context() as patch:
        patch.setattr(
            "storage.moving._move_inbox", lambda *_: (_ for _ in ()).throw(OSError("cut"))
        )
        with pytest.raises(OSError, match="cut"):
            move(*ways, KEYS, whose)
    with pytest.raises(Unfinished, match="move it again"):
        open_store(ways[1], KEYS)
    with closing(open_store(ways[0], KEYS)) as store:
        store.delete("person-1")
    assert move(*ways, KEYS, whose).records == PEOPLE
    with closing(open_store(ways[1], KEYS)) as store:
        assert store.load("person-1") is None
        assert store.load("person-2") is not None


def test_never_over_others(ways: tuple[str, str]) -> None:
    """Nothing is moved to where there are records, and these stay."""
    filled(ways[0])
    with closing(open_store(ways[1], KEYS)) as store:
        store.save("ada", b"hers", 0)
    with pytest.raises(NotEmpty):
        move(*ways, KEYS, whose)
    with closing(open_store(ways[1], KEYS)) as store:
        assert store.load("ada") == Record("ada", 1, b"hers")


def test_not_under_a_bot(tmp_path: Path) -> None:
    """A store at which a bot works is not moved."""
    database = fresh()
    with closing(Postgres(database)) as store, closing(store.inbox()), pytest.raises(InUse):
        move(database, f"tinydb:{tmp_path / 'data'}", KEYS, whose)


def test_another_key(ways: tuple[str, str]) -> None:
    """Without the key that opens them, records stay where they are."""
    filled(ways[0])
    with pytest.raises(WrongKey):
        move(*ways, [Fernet.generate_key().decode()], whose)


def but_one(put_all: Callable[..., None]) -> Callable[..., None]:
    """Loses somebody on the way."""

    def put(self: object, every: list[Held]) -> None:
        put_all(self, [held for held in every if held.record.key != "person-5"])

    return put


def test_compared(ways: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What arrives otherwise than it left is told, and no bot starts on it."""
    filled(ways[0])
    for store in (Tiny, Postgres):
        monkeypatch.setattr(store, "put_all", but_one(store.put_all))
    with pytest.raises(Differs):
        move(*ways, KEYS, whose)
    with pytest.raises(Unfinished):
        open_store(ways[1], KEYS)


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command moves everybody and says what it moved; what it cannot do it says in a sentence,
    without a password."""
    files, database = f"tinydb:{tmp_path / 'data'}", fresh()
    filled(files)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("ENCRYPTION_KEY", KEYS[0])
    first, second = (CliRunner().invoke(main, ["move", files, database]) for _ in range(2))
    assert f"{PEOPLE + 2} records" in first.output
    assert "2 updates" in first.output
    assert second.exit_code == 1
    assert "There are records here already" in second.output
