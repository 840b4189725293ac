"""`backup`, `restore` and `diagnose`: a copy made while people answer, put back elsewhere; and what
is wrong, in sentences."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from click.testing import CliRunner, Result
from cryptography.fernet import Fernet

from bot.__main__ import main
from bot.intake.entries import whose
from bot.turns import schema
from bot.turns.records import Kept
from storage import Entry, NoCopy, NotEmpty, Store, WrongKey, backup, open_store, restore
from storage.ahead import Ahead
from storage.base import Save
from storage.sealed import Sealed
from storage.tiny import Tiny
from tests.postgres import fresh
from tests.process import TOKEN

KEYS = [Fernet.generate_key().decode()]
PEOPLE = 60
ROUNDS = 8


@pytest.fixture(params=["files", "database"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Of a store that holds nothing."""
    return f"tinydb:{tmp_path / 'data'}" if request.param == "files" else fresh(pooled=True)


def elsewhere(address: str, tmp_path: Path) -> str:
    """A store of the other kind."""
    return fresh(pooled=True) if address.startswith("tinydb") else f"tinydb:{tmp_path / 'there'}"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """At work, in this process. Over files, its logs are put into files all the time."""
    if not address.startswith("tinydb"):
        with closing(open_store(address, KEYS)) as opened:
            yield opened
        return
    tiny = Tiny(Path(address.removeprefix("tinydb:")))
    with closing(Sealed(Ahead(tiny, folded=0.002), KEYS)) as opened:
        yield opened


class Answering:
    """Everybody answers, one after the other, as long as it goes on; `acknowledged`: the newest
    version of each that is on disk."""

    def __init__(self, store: Store) -> None:
        self._store, self._stop = store, Event()
        self.acknowledged: dict[str, int] = {}
        self._thread = Thread(target=self._answer)

    def __enter__(self) -> "Answering":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _answer(self) -> None:
        with closing(self._store.inbox()) as inbox:
            number = 0
            while not self._stop.is_set():
                number += 1
                key = f"person-{number % PEOPLE}"
                inbox.append([Entry(number, b"{}", number % PEOPLE)])
                before = self.acknowledged.get(key, 0)
                saves = [Save(key, b'{"said":%d}' % number, before)]
                assert not isinstance(self._store.save_all(saves)[0], Exception)
                self.acknowledged[key] = before + 1
                inbox.done([number])


def test_under_load(address: str, store: Store, tmp_path: Path) -> None:
    """Whatever was acknowledged before a copy was begun is in it, however many times it is made
    while people go on; and it can be put into a store of the other kind."""
    with Answering(store) as answering:
        while len(answering.acknowledged) < PEOPLE:
            time.sleep(0.01)
        for n in range(ROUNDS):
            known = dict(answering.acknowledged)
            file = tmp_path / f"copy{n}"
            told, unreadable = backup(address, file, KEYS)
            assert unreadable == []
            there = f"tinydb:{tmp_path / f'there{n}'}" if n else elsewhere(address, tmp_path)
            restore(file, there, KEYS, whose)
            with closing(open_store(there, KEYS)) as restored:
                for key, version in known.items():
                    record = restored.load(key)
                    assert record is not None and record.version >= version
            assert told.records >= PEOPLE


def test_all_of_it(address: str, store: Store, tmp_path: Path) -> None:
    """What was set aside, and what waits for its turn, are in a copy too."""
    store.save("person-1", b"before", 0)
    store.set_aside("person-1")
    store.save("person-1", b"anew", 0)
    with closing(store.inbox()) as inbox:
        inbox.append([Entry(7, b'{"update_id": 7}', 1)])
        told, _ = backup(address, tmp_path / "copy", KEYS)
    assert (told.aside, told.waiting) == (1, 1)
    there = elsewhere(address, tmp_path)
    _, moved = restore(tmp_path / "copy", there, KEYS, whose)
    assert (moved.aside, moved.waiting) == (1, 1)
    with closing(open_store(there, KEYS)) as restored:
        found = restored.load("person-1")
        assert found is not None and found.payload == b"anew"
        with closing(restored.inbox()) as inbox:
            assert [entry.number for entry in inbox.pending()] == [7]


def test_nobody_reads_it(address: str, store: Store, tmp_path: Path) -> None:
    """A copy tells neither words nor numbers of people, and is for its owner only."""
    store.save("person-4815162342", b"words", 0)
    backup(address, tmp_path / "copy", KEYS)
    content = (tmp_path / "copy").read_bytes()
    assert b"4815162342" not in content and b"words" not in content
    assert (tmp_path / "copy").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoilt", ["cut short", "a line less", "a line twice", "not a copy"])
def test_only_whole_copies(tmp_path: Path, spoilt: str) -> None:
    """What is no whole copy puts nothing anywhere."""
    address, file = f"tinydb:{tmp_path / 'data'}", tmp_path / "copy"
    with closing(open_store(address, KEYS)) as store:
        for n in range(250):
            store.save(f"person-{n}", b"words", 0)
        backup(address, file, KEYS)
    lines = file.read_bytes().splitlines(keepends=True)
    changed = {
        "cut short": b"".join(lines)[:-20],
        "a line less": b"".join(lines[:1] + lines[2:]),
        "a line twice": b"".join([*lines[:2], *lines[1:]]),
        "not a copy": b"something else\n",
    }
    file.write_bytes(changed[spoilt])
    there = tmp_path / "there"
    with pytest.raises(NoCopy):
        restore(file, f"tinydb:{there}", KEYS, whose)
    assert not there.exists()


def test_not_over_what_is_there(address: str, store: Store, tmp_path: Path) -> None:
    """A copy is put only where nothing is, and no file is written over."""
    store.save("person-1", b"words", 0)
    file = tmp_path / "copy"
    backup(address, file, KEYS)
    with pytest.raises(FileExistsError):
        backup(address, file, KEYS)
    there = elsewhere(address, tmp_path)
    with closing(open_store(there, KEYS)) as other:
        other.save("person-2", b"theirs", 0)
    with pytest.raises(NotEmpty):
        restore(file, there, KEYS, whose)
    with closing(open_store(there, KEYS)) as other:
        assert other.load("person-1") is None and other.load("person-2")


def test_not_under_another_key(address: str, store: Store, tmp_path: Path) -> None:
    """A key that does not open what is kept makes no copy, and opens none."""
    store.save("person-1", b"words", 0)
    other = [Fernet.generate_key().decode()]
    with pytest.raises(WrongKey):
        backup(address, tmp_path / "copy", other)
    assert not (tmp_path / "copy").exists() and not [*tmp_path.glob("*.unfinished")]
    backup(address, tmp_path / "copy", KEYS)
    with pytest.raises(NoCopy):
        restore(tmp_path / "copy", elsewhere(address, tmp_path), other, whose)


Run = Callable[..., Result]


@pytest.fixture
def run(address: str) -> Run:
    """Runs a command as an operator does."""

    def run(*words: str, database: str = address) -> Result:
        environ = {"TELEGRAM_BOT_TOKEN": TOKEN, "ENCRYPTION_KEY": KEYS[0]}
        return CliRunner().invoke(main, words, env=environ | {"DATABASE_URL": database})

    return run


def test_commands(run: Run, address: str, store: Store, tmp_path: Path) -> None:
    """The commands say what they did, or in a sentence why not; the bot is at work meanwhile."""
    store.save("person-1", schema.encoded(Kept()), 0)
    file, there = str(tmp_path / "copy"), elsewhere(address, tmp_path)
    told = run("backup", file)
    assert told.exit_code == 0 and "Copied: 2 records" in told.output
    again = run("backup", file)
    assert again.exit_code == 1 and "There is such a file already" in again.output
    restored = run("restore", file, database=there)
    assert restored.exit_code == 0 and "Restored: 2 records" in restored.output
    twice = run("restore", file, database=there)
    assert twice.exit_code == 1 and "where there are none" in twice.output


def test_diagnose(run: Run, store: Store) -> None:
    """It says that all is well, or what is not, and nothing of anybody."""
    store.save("person-1", schema.encoded(Kept()), 0)
    well = run("diagnose")
    assert well.exit_code == 0 and "Nothing is wrong" in well.output
    assert "1 people" in well.output
    store.save("person-77", b'{"schema":99}', 0)
    store.save("person-78", b"words of theirs", 0)
    ill = run("diagnose")
    assert ill.exit_code == 1
    assert "1 records were written by a newer version" in ill.output
    assert "1 records hold what this bot does not understand" in ill.output
    assert "77" not in ill.output and "theirs" not in ill.output
