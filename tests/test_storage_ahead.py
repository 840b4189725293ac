"""What the write-ahead log leaves on disk: after a kill, a full disk, an erased record."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from storage import Clash, Damaged, Record, Save, Vanished
from storage.ahead import Ahead
from storage.tiny import Tiny
from tests.test_storage_files import EVER, GONE, WORDS, contents, file_of, python, traces


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def ahead(folder: Path) -> Iterator[Ahead]:
    with closing(Ahead(Tiny(folder))) as opened:
        yield opened


def as_killed(folder: Path, copy: Path) -> Path:
    """What a process that is killed now would leave, in a folder of its own."""
    for path, content in contents(folder).items():
        to = copy / path.relative_to(folder)
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        to.write_bytes(content)
    return copy


def loaded(folder: Path, *keys: str) -> list[Record | None]:
    with closing(Ahead(Tiny(folder))) as store:
        return [store.load(key) for key in keys]


SAVER = """
import os, sys
from pathlib import Path
from storage import Save
from storage.ahead import Ahead
from storage.tiny import Tiny
store = Ahead(Tiny(Path(sys.argv[1])), float(sys.argv[2]))
store.check(False, Path(sys.argv[1] + ".seen"))
keys = ("ada", "bob", "cyd")
while True:
    found = [store.load(key) for key in keys]
    versions = [record.version if record else 0 for record in found]
    saves = [Save(k, b"%d," % (v + 1) * 50_000, v) for k, v in zip(keys, versions)]
    for record in store.save_all(saves):
        os.write(1, f"{record.key} {record.version}\\n".encode())
"""


@pytest.mark.parametrize("folded", [60.0, 0.001], ids=["in the log", "while put into files"])
def test_kill(tmp_path: Path, folded: float) -> None:
    """Killed while saving, or while it puts saves into files, a process loses no acknowledged save,
    leaves nothing unreadable, and is not taken for one whose files were put back."""

    def live(life: int) -> None:
        folder, acknowledged = tmp_path / str(life), dict[str, int]()
        for kill in range(4):
            saver = python(SAVER, folder, folded)
            assert saver.stdout
            lines = [saver.stdout.readline() for _ in range(3 + (life * 5 + kill * 7) % 20)]
            saver.kill()
            lines += saver.stdout.readlines()
            saver.wait()
            saver.stdout.close()
            acknowledged |= {key: int(version) for key, version in map(str.split, lines)}
            with closing(Ahead(Tiny(folder), 0.001 if kill % 2 else 60.0)) as store:
                store.check(meant=False, beside=tmp_path / f"{life}.seen")
                for key, version in acknowledged.items():
                    record = store.load(key)
                    assert record and version <= record.version <= version + 1
                    assert record.payload == b"%d," % record.version * 50_000
                assert sorted(store.recent(EVER)) == ["ada", "bob", "cyd"]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(live, range(4)))


def test_one_sync(ahead: Ahead, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saves that come together are on disk after one sync."""
    syncs: list[int] = []
    monkeypatch.setattr(os, "fsync", syncs.append)
    saved = ahead.save_all([Save(f"p-{n}", b"%d" % n, 0) for n in range(50)])
    assert saved == [Record(f"p-{n}", 1, b"%d" % n) for n in range(50)]
    assert len(syncs) == 1


def test_together(ahead: Ahead, folder: Path) -> None:
    """Of saves that come together, one over another version or over a damaged record fails alone;
    several of one record are in order."""
    with closing(Tiny(folder.with_name("other"))) as other:
        other.save("cyd", b"", 0)
        there = file_of(folder.with_name("other"), "cyd")
    damaged = folder / there.parent.name / there.name
    damaged.parent.mkdir()
    damaged.write_bytes(b"?")
    saves = [
        ("ada", b"1", 0),
        ("bob", b"1", 7),
        ("cyd", b"1", 0),
        ("ada", b"2", 1),
        ("dan", b"1", 0),
    ]
    outcomes = ahead.save_all([Save(*save) for save in saves])
    assert [type(outcome) for outcome in outcomes] == [Record, Clash, Damaged, Record, Record]
    assert ahead.load("ada") == Record("ada", 2, b"2")
    assert ahead.load("bob") is None
    assert damaged.read_bytes() == b"?"


@pytest.mark.parametrize("cut", [1, 10, 30])
def test_torn(ahead: Ahead, folder: Path, tmp_path: Path, cut: int) -> None:
    """A line that a crash cut short was never acknowledged: the record is as before it, and the
    next one is whole."""
    ahead.save("ada", b"first", 0)
    ahead.save("ada", b"second", 1)
    killed = as_killed(folder, tmp_path / "killed")
    os.truncate(killed / "ahead-1", (killed / "ahead-1").stat().st_size - cut)
    with closing(Ahead(Tiny(killed))) as store:
        assert store.load("ada") == Record("ada", 1, b"first")
        assert store.save("ada", b"again", 1).version == 2
        again = as_killed(killed, tmp_path / "again")
    assert loaded(again, "ada") == [Record("ada", 2, b"again")]


@pytest.mark.parametrize("step", ["pwrite", "fsync"])
def test_full_disk(ahead: Ahead, folder: Path, tmp_path: Path, step: str) -> None:
    """Saves that fail leave the records as they were; those after them go through, and no piece of
    the failed ones comes back."""
    ahead.save("ada", b"first", 0)
    write = os.pwrite

    def fails(file: int, *rest: Any) -> int:
        if rest:
            write(file, bytes(rest[0])[:-1], *rest[1:])
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, step, fails)
        with pytest.raises(OSError, match="No space"):
            ahead.save_all([Save("ada", b"a longer one", 1), Save("bob", b"his" * 99, 0)])
    assert ahead.load("ada") == Record("ada", 1, b"first")
    assert ahead.load("bob") is None
    ahead.save("ada", b"2", 1)
    killed = as_killed(folder, tmp_path / "killed")
    assert loaded(killed, "ada", "bob") == [Record("ada", 2, b"2"), None]


def test_folded(ahead: Ahead, folder: Path) -> None:
    """Put into their files, records are as they were saved, dates too; the log holds nothing."""
    before = datetime.now(UTC)
    for version in range(3):
        ahead.save("ada", WORDS, version)
    between = datetime.now(UTC)
    ahead.save("bob", WORDS, 0)
    assert list(folder.glob("??/*.json")) == []
    ahead.fold()
    for _ in range(2):
        assert ahead.load("ada") == Record("ada", 3, WORDS)
        assert sorted(ahead.recent(before)) == ["ada", "bob"]
        assert list(ahead.recent(between)) == ["bob"]
        ahead.close()
        ahead = Ahead(Tiny(folder))
        assert traces(folder, b"ada") == [file_of(folder, "ada")]
    ahead.close()


def test_folded_over_damage(ahead: Ahead, folder: Path) -> None:
    """What the log holds is what counts, whatever became of the file meanwhile."""
    ahead.save("ada", b"first", 0)
    ahead.fold()
    ahead.save("ada", b"second", 1)
    file_of(folder, "ada").write_bytes(b"?")
    ahead.fold()
    assert ahead.load("ada") == Record("ada", 2, b"second")


def test_nothing_left(ahead: Ahead, folder: Path) -> None:
    """After delete neither name nor content is left, in the log or elsewhere; the others stay."""
    ahead.save("ada", WORDS, 0)
    ahead.fold()
    for version in range(1, 4):
        ahead.save("ada", WORDS, version)
    ahead.save("bob", b"his", 0)
    assert len(traces(folder, WORDS)) == 2
    assert ahead.delete("ada")
    assert traces(folder, WORDS, b"ada") == []
    assert ahead.load("bob") == Record("bob", 1, b"his")
    ahead.save("ada", b"anew", 0)
    ahead.close()
    assert loaded(folder, "ada", "bob") == [Record("ada", 1, b"anew"), Record("bob", 1, b"his")]


@pytest.mark.parametrize("again", [False, True], ids=["erased", "begun anew"])
def test_nothing_comes_back(
    ahead: Ahead, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: bool
) -> None:
    """A record erased while others are still put into their files comes back from no log."""
    for key in ("ada", "bob"):
        ahead.save(key, WORDS, 0)
        ahead.save(key, WORDS, 1)
    put = Tiny.put

    def fails(tiny: Tiny, record: Record, saved: int) -> None:
        if record.key == "bob":
            raise OSError(28, "No space left on device")
        put(tiny, record, saved)

    with monkeypatch.context() as patch, pytest.raises(OSError, match="No space"):
        patch.setattr(Tiny, "put", fails)
        ahead.fold()
    assert file_of(folder, "ada").exists()
    assert ahead.delete("ada")
    assert traces(folder, b"ada") == []
    anew = ahead.save("ada", b"anew", 0) if again else None
    killed = as_killed(folder, tmp_path / "killed")
    assert loaded(killed, "ada", "bob") == [anew, Record("bob", 2, WORDS)]


@pytest.mark.parametrize("lives", [1, 2, 3])
@pytest.mark.parametrize("step", range(6))
def test_cut_short(tmp_path: Path, lives: int, step: int) -> None:
    """Stopped at any step of putting saves into files, life after life, it goes back to none of
    before: the newest save of each record is what there is."""
    folder = tmp_path / "0"
    for life in range(1, lives + 1):
        with closing(Ahead(Tiny(folder))) as store:
            version = record.version if (record := store.load("bob")) else 0
            store.save("bob", b"%d" % version, version)
            store.save(f"only-{life}", WORDS, 0)
            _cut_short(store, 2)
            store.save("bob", b"%d" % (version + 1), version + 1)
            _cut_short(store, step)
            newest = store.load("bob")
            assert newest and newest.version == version + 2
            folder = as_killed(folder, tmp_path / f"{life}")
        assert loaded(as_killed(folder, tmp_path / f"seen {life}"), "bob") == [newest]
    keys = [f"only-{life}" for life in range(1, lives + 1)]
    assert loaded(folder, *keys) == [Record(key, 1, WORDS) for key in keys]


def _cut_short(store: Ahead, steps: int) -> None:
    """Puts saves into files, and fails after so many of its steps."""
    left = steps

    def counted(step: Callable[..., None]) -> Callable[..., None]:
        def fails(*given: Any, **named: Any) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(5, "Input/output error")
            step(*given, **named)

        return fails

    with pytest.MonkeyPatch.context() as patch, suppress(OSError):
        patch.setattr(Tiny, "put", counted(Tiny.put))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        store.fold()


def test_set_aside(ahead: Ahead, folder: Path) -> None:
    """What is set aside leaves the log for a file that the operator can look at."""
    ahead.save("ada", WORDS, 0)
    ahead.set_aside("ada")
    assert ahead.load("ada") is None
    [aside] = traces(folder, WORDS)
    assert aside.parent == folder / "damaged" / "ada"


@pytest.mark.parametrize("go", GONE.values(), ids=GONE)
def test_vanished(ahead: Ahead, folder: Path, go: Callable[[Path], object]) -> None:
    """A folder that goes away from under the store is told, whatever is asked; nobody is new."""
    ahead.save("ada", b"hers", 0)
    go(folder)
    there = contents(folder)
    asked: list[Callable[[], object]] = [
        lambda: ahead.load("ada"),
        lambda: ahead.load("bob"),
        lambda: ahead.save("ada", b"more", 1),
        lambda: ahead.save("bob", b"his", 0),
        lambda: ahead.delete("ada"),
        lambda: ahead.set_aside("ada"),
        lambda: list(ahead.recent(EVER)),
        ahead.fold,
    ]
    for ask in asked:
        with pytest.raises(Vanished):
            ask()
    ahead.close()
    assert contents(folder) == there
