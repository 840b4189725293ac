"""A data folder put back from an older copy, of all of it or of one of its files, is told at the
start, and refused until the host says that it is meant."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.fernet import Fernet

from bot.__main__ import main
from storage import Older, Record, backup, open_store, restore
from storage.ahead import Ahead
from storage.tiny import Tiny
from tests.process import TOKEN
from tests.test_storage_ahead import as_killed
from tests.test_storage_files import contents, file_of, traces

KEYS = [Fernet.generate_key().decode()]
PEOPLE = [f"person-{n}" for n in range(20)]


class Host:
    """A folder, the place of the key, and a copy that is made between two answers of everybody."""

    def __init__(self, at: Path) -> None:
        self.folder, self.beside, self.copy = at / "data", at / "key.seen", at / "copy"
        for version in range(2):
            with closing(self.start()) as store:
                for person in PEOPLE:
                    store.save(person, b"an answer", version)
            if not version:
                shutil.copytree(self.folder, self.copy)

    def start(self, meant: bool = False) -> Ahead:
        """What the bot does first."""
        store = Ahead(Tiny(self.folder))
        try:
            store.check(meant, self.beside)
        except Older:
            store.close()
            raise
        return store

    def versions(self) -> list[int]:
        """What everybody's record is at."""
        with closing(self.start()) as store:
            return [found.version for p in PEOPLE if isinstance(found := store.load(p), Record)]


@pytest.fixture
def host(tmp_path: Path) -> Host:
    return Host(tmp_path)


def one_back(host: Host) -> None:
    there = file_of(host.folder, PEOPLE[3])
    shutil.copy2(file_of(host.copy, PEOPLE[3]), there)


def one_gone(host: Host) -> None:
    file_of(host.folder, PEOPLE[3]).unlink()


def the_mark_back(host: Host) -> None:
    shutil.copy2(host.copy / "mark", host.folder / "mark")


def the_mark_broken(host: Host) -> None:
    (host.folder / "mark").write_bytes(b"?")


def all_back(host: Host) -> None:
    shutil.rmtree(host.folder)
    shutil.copytree(host.copy, host.folder)


def erased_back(host: Host) -> None:
    with closing(host.start()) as store:
        store.delete(PEOPLE[3])
    shutil.copy2(
        file_of(host.copy, PEOPLE[3]), host.folder / file_of(host.copy, PEOPLE[3]).parent.name
    )


PUT_BACK = [one_back, one_gone, the_mark_back, the_mark_broken, all_back, erased_back]


@pytest.mark.parametrize("put_back", PUT_BACK)
def test_told(host: Host, put_back: Callable[[Host], None]) -> None:
    """It does not start on it, however often it is tried; nothing private is told; and once it is
    meant, it goes on from what is there."""
    put_back(host)
    for _ in range(2):
        with pytest.raises(Older, match="put back") as told:
            host.start()
        assert "person-" not in str(told.value)
    host.start(meant=True).close()
    versions = host.versions()
    with closing(host.start()) as store:
        store.save("person-new", b"", 0)
    assert host.versions() == versions


def test_where(host: Host) -> None:
    """What is told names the folder that the file lies in."""
    one_back(host)
    with pytest.raises(Older) as told:
        host.start()
    assert file_of(host.folder, PEOPLE[3]).parent.name in str(told.value)


def test_not_without_the_key(host: Host) -> None:
    """Where nothing is counted beside the key, all of it put back cannot be told from what was
    left: it is taken. One file of it is still told."""
    shutil.rmtree(host.beside)
    all_back(host)
    assert host.versions() == [1] * len(PEOPLE)
    with closing(host.start()) as store:
        store.save(PEOPLE[3], b"", 1)
    one_back(host)
    with pytest.raises(Older):
        host.start()


def test_unreadable_is_its_own(host: Host) -> None:
    """A file that nobody can read keeps nobody else from being answered: its person is told."""
    file_of(host.folder, PEOPLE[3]).write_bytes(b"?")
    host.start().close()


@pytest.mark.parametrize("goes", [Ahead.delete, Ahead.set_aside])
def test_what_was_damaged_may_go(host: Host, goes: Callable[[Ahead, str], object]) -> None:
    """A record that became unreadable meanwhile, and goes, is no file that is missing."""
    with closing(host.start()) as store:
        file_of(host.folder, PEOPLE[3]).write_bytes(b"?")
        goes(store, PEOPLE[3])
        for version in range(2):
            store.save(PEOPLE[3], b"anew", version)
    host.start().close()
    one_back(host)
    with pytest.raises(Older):
        host.start()


def test_nothing_is_told_of_a_kill(host: Host, tmp_path: Path) -> None:
    """Killed after any of what it does, it starts again: saved, put into files, erased, begun anew,
    set aside."""
    steps: list[Callable[[Ahead], object]] = [
        lambda store: store.save(PEOPLE[0], b"", 2),
        lambda store: store.save(PEOPLE[1], b"", 2),
        lambda store: store.delete(PEOPLE[0]),
        lambda store: store.save(PEOPLE[0], b"", 0),
        lambda store: store.fold(),
        lambda store: store.delete(PEOPLE[1]),
        lambda store: store.delete(PEOPLE[1]),
        lambda store: store.save("person-new", b"", 0),
        lambda store: store.set_aside(PEOPLE[2]),
        lambda store: store.set_aside("person-new"),
        lambda store: store.fold(),
        lambda store: store.keep(PEOPLE[4]),
        lambda store: store.rewrite(lambda key, payload: payload + b"!"),
    ]
    at = host.folder
    with closing(host.start()) as store:
        for number, step in enumerate(steps):
            step(store)
            host.folder = as_killed(at, tmp_path / f"killed-{number}")
            host.beside = tmp_path / f"beside-{number}"
            shutil.copytree(tmp_path / "key.seen", host.beside)
            for _ in range(2):
                host.start().close()


def test_a_turn_costs_the_same(host: Host) -> None:
    """What a save does to the mark is nothing, however many there are: it is written with what is
    put into files, and is as long as ever."""
    with closing(host.start()) as store:
        before = (host.folder / "mark").read_bytes()
        for version in range(2, 40):
            for person in PEOPLE:
                store.save(person, b"", version)
        assert (host.folder / "mark").read_bytes() == before
        store.fold()
        assert len((host.folder / "mark").read_bytes()) < len(before) + 64


def test_nothing_private(host: Host) -> None:
    """Neither in the folder nor beside the key does it say who there is."""
    with closing(host.start()) as store:
        store.delete(PEOPLE[3])
        assert traces(host.folder, PEOPLE[3].encode()) == []
    assert b"person" not in (host.folder / "mark").read_bytes()
    assert all(text.isdigit() for text in contents(host.beside).values())


def test_restored_is_meant(tmp_path: Path) -> None:
    """What was put back by restore starts, and so does what was kept before there was a mark."""
    address, there = f"tinydb:{tmp_path / 'data'}", f"tinydb:{tmp_path / 'there'}"
    beside = tmp_path / "key.seen"
    with closing(open_store(address, KEYS, beside=beside)) as store:
        for person in PEOPLE:
            store.save(person, b"", 0)
    backup(address, tmp_path / "a copy", KEYS)
    restore(tmp_path / "a copy", there, KEYS, lambda entry: 0)
    open_store(there, KEYS, beside=beside).close()
    (tmp_path / "data" / "mark").unlink()
    open_store(address, KEYS, beside=beside).close()


def test_by_its_commands(host: Host, tmp_path: Path) -> None:
    """`accept` says that it is meant, where the key has a place of its own."""
    environ = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "DATABASE_URL": f"tinydb:{tmp_path / 'other'}",
        "ENCRYPTION_KEY_FILE": str(tmp_path / "secret" / "key"),
    }
    run = CliRunner(env=environ)
    assert run.invoke(main, ["accept"]).exit_code == 0
    key = (tmp_path / "secret" / "key").read_text().strip()
    before, beside = tmp_path / "before", tmp_path / "secret" / "key.seen"
    shutil.copytree(tmp_path / "other", before)
    with closing(open_store(environ["DATABASE_URL"], [key], beside=beside)) as store:
        store.save(PEOPLE[0], b"", 0)
    shutil.rmtree(tmp_path / "other")
    shutil.copytree(before, tmp_path / "other")
    with pytest.raises(Older):
        open_store(environ["DATABASE_URL"], [key], beside=beside)
    told = run.invoke(main, ["accept"])
    assert told.exit_code == 0, told.output
    open_store(environ["DATABASE_URL"], [key], beside=beside).close()
