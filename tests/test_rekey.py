"""`rekey`: everything goes under the newest key, whatever happens meanwhile."""

import json
import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken

from storage import Damaged, Locked, Record, Sealable, SealLost, WrongKey
from storage.ahead import Ahead
from storage.memory import Memory
from storage.postgres import Postgres
from storage.sealed import Sealed
from storage.tiny import Tiny
from tests.postgres import kept_for
from tests.process import ROOT, TOKEN

EVER = datetime(2000, 1, 1, tzinfo=UTC)
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
PEOPLE = ("ada", "bob", "cyd")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(
    params=[
        lambda folder: Memory(),
        Tiny,
        lambda folder: Ahead(Tiny(folder)),
        lambda folder: Postgres(kept_for(folder)),
    ],
    ids=["memory", "tiny", "ahead", "postgres"],
)
def inner(request: pytest.FixtureRequest, folder: Path) -> Iterator[Sealable]:
    with closing(request.param(folder)) as opened:
        yield opened


def filled(folder: Path, keys: list[str]) -> None:
    """Everybody's record under the first key, at its second version."""
    with closing(Sealed(Ahead(Tiny(folder)), keys)) as store:
        for person in PEOPLE:
            store.save(person, b"", 0)
            store.save(person, person.encode(), 1)


def loaded(folder: Path, keys: list[str]) -> list[Record | None]:
    with closing(Sealed(Ahead(Tiny(folder)), keys)) as store:
        return [store.load(person) for person in PEOPLE]


def tokens(folder: Path) -> Iterator[bytes]:
    """All that is sealed in the folder, wherever it lies."""
    for path in folder.rglob("*"):
        if path.name.startswith("ahead-"):
            for line in path.read_bytes().split():
                yield b64decode(json.loads(line)[-1])
        elif path.is_file() and path.name not in ("lock", "mark", "inbox", "inbox.unfinished"):
            payload = json.loads(path.read_bytes())["_default"]["1"]["payload"]
            yield from b64decode(payload).split()


def opened_by(key: str, folder: Path) -> int:
    """How much of it a key opens."""
    count = 0
    for token in tokens(folder):
        try:
            Fernet(key).decrypt(token)
            count += 1
        except InvalidToken:
            pass
    return count


WHOLE = [Record(person, 2, person.encode()) for person in PEOPLE]


def test_the_new_key_opens_all(inner: Sealable) -> None:
    """After it the new key alone opens every record, at the version it had."""
    old = Sealed(inner, [OLD])
    for person in PEOPLE:
        old.save(person, b"", 0)
        old.save(person, person.encode(), 1)
    store = Sealed(inner, [NEW, OLD])
    store.save("dan", b"dan", 0)
    assert store.rekey() == len(PEOPLE)
    assert [Sealed(inner, [NEW]).load(person) for person in PEOPLE] == WHOLE
    with pytest.raises(WrongKey):
        Sealed(inner, [OLD])


def test_the_old_key_opens_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old key opens no file any more, neither one set aside nor a half-written save."""
    filled(folder, [OLD])
    with closing(Sealed(Tiny(folder), [OLD])) as store:
        store.set_aside("ada")
        with monkeypatch.context() as patch, pytest.raises(ZeroDivisionError):
            patch.setattr(Path, "replace", lambda *_: 1 / 0)
            store.save("dan", b"dan", 0)
    assert opened_by(OLD, folder) == len(PEOPLE) + len(["dan", "seal"])
    with closing(Sealed(Ahead(Tiny(folder)), [NEW, OLD])) as store:
        assert store.rekey() == len(PEOPLE)
    assert opened_by(OLD, folder) == 0
    assert opened_by(NEW, folder) == len(PEOPLE) + len(["seal"])


def test_again(folder: Path) -> None:
    """Run again, it finds nothing left to do."""
    filled(folder, [OLD])
    with closing(Sealed(Ahead(Tiny(folder)), [NEW, OLD])) as store:
        assert [store.rekey(), store.rekey()] == [len(PEOPLE), 0]
    assert loaded(folder, [NEW]) == WHOLE


def test_dates(inner: Sealable) -> None:
    """It makes nobody look as if they had just been there: that would ask everyone again."""
    Sealed(inner, [OLD]).save("ada", b"ada", 0)
    since = datetime.now(UTC) + timedelta(microseconds=1)
    store = Sealed(inner, [NEW, OLD])
    store.rekey()
    assert list(store.recent(EVER)) == ["ada"]
    assert list(store.recent(since)) == []


def test_what_no_key_opens(inner: Sealable) -> None:
    """A record that no key opens holds nothing up, and is reported to whoever loads it."""
    Sealed(inner, [OLD]).save("ada", b"ada", 0)
    inner.save("bob", b"forged", 0)
    assert Sealed(inner, [NEW, OLD]).rekey() == 1
    store = Sealed(inner, [NEW])
    assert store.load("ada") == Record("ada", 1, b"ada")
    with pytest.raises(Damaged):
        store.load("bob")


KILLED = """
import os, signal, sys
from pathlib import Path
from storage import open_store
store = open_store("tinydb:" + sys.argv[1], sys.argv[2:4])
replace, left = Path.replace, int(sys.argv[4])
def counted(path, target):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(path, target)
Path.replace = counted
store.rekey()
"""


def test_killed(tmp_path: Path) -> None:
    """Killed before any of its writes it loses nothing, asks for both keys, can be run again."""

    def killed_at(write: int) -> None:
        folder = tmp_path / str(write)
        filled(folder, [OLD])
        arguments = [str(folder), NEW, OLD, str(write)]
        dead = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT)  # noqa: S603 - our own script
        assert dead.returncode < 0
        assert loaded(folder, [NEW, OLD]) == WHOLE
        for key in (OLD, NEW):
            with closing(Ahead(Tiny(folder))) as bare, pytest.raises(WrongKey):
                Sealed(bare, [key])
        with closing(Sealed(Ahead(Tiny(folder)), [NEW, OLD])) as store:
            # The first write puts the seal, which names the new key, into its file; the second one
            # is the mark of that.
            assert store.rekey() == min(len(PEOPLE), len(PEOPLE) + 3 - write)
        assert loaded(folder, [NEW]) == WHOLE
        assert opened_by(OLD, folder) == 0

    with ThreadPoolExecutor() as pool:
        list(pool.map(killed_at, range(1, len(PEOPLE) + 4)))


def command(folder: Path, *keys: str) -> tuple[int, str, str]:
    """`python -m bot rekey`: its status, what it printed, what it complained of."""
    environ = {
        "PATH": os.defpath,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "DATABASE_URL": f"tinydb:{folder}",
        "ENCRYPTION_KEY": " ".join(keys),
    }
    line = [sys.executable, "-m", "bot", "rekey"]
    done = subprocess.run(line, cwd=ROOT, env=environ, capture_output=True, text=True)  # noqa: S603 - our own command
    return done.returncode, done.stdout, done.stderr


def test_command(folder: Path) -> None:
    """The command says how many records it sealed; a key that is missing stops it in a sentence."""
    filled(folder, [OLD])
    assert command(folder, NEW) == (1, "", f"{WrongKey()}\n")
    status, said, trouble = command(folder, NEW, OLD)
    assert (status, trouble) == (0, "")
    assert f"{len(PEOPLE)}." in said
    assert loaded(folder, [NEW]) == WHOLE


def test_command_mends(folder: Path) -> None:
    """The command makes a lost seal anew, with the keys that open the records; with others it stops
    in a sentence."""
    filled(folder, [OLD])
    [seal] = folder.glob("??/seal.json")
    seal.unlink()
    assert command(folder, NEW) == (1, "", f"{SealLost(str(seal))}\n")
    assert command(folder, OLD)[0] == 0
    assert loaded(folder, [OLD]) == WHOLE


def test_command_beside_a_running_bot(folder: Path) -> None:
    """While a bot uses the folder the command stops with the sentence that says so."""
    with closing(Tiny(folder)):
        assert command(folder, NEW) == (1, "", f"{Locked(folder)}\n")
