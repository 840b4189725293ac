"""What the TinyDB store leaves on disk: after a kill, damage, a second process, a wrong key."""

import os
import shutil
import stat
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from storage import Damaged, Locked, Record, SealLost, Vanished, WrongKey
from storage.sealed import Sealed
from storage.tiny import Tiny

ROOT = Path(__file__).parents[1]
EVER = datetime(2000, 1, 1, tzinfo=UTC)
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
WORDS = "elle paie 4 800 € sans discuter".encode()


def python(script: str, *arguments: object) -> subprocess.Popen[str]:
    """A Python process that runs `script`, its output read by the test."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own script


def file_of(folder: Path, key: str) -> Path:
    (found,) = folder.glob(f"??/{key}.json")
    return found


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def traces(folder: Path, *needles: bytes) -> list[Path]:
    """Every path under `folder` with one of `needles`, plain or in base64, in name or content."""
    wanted = [*needles, *(b64encode(needle)[: len(needle)] for needle in needles)]
    return [
        path
        for path in folder.rglob("*")
        for text in (os.fsencode(path.name), path.read_bytes() if path.is_file() else b"")
        if any(needle in text for needle in wanted)
    ]


def unfinished_save(store: Tiny | Sealed, key: str, payload: bytes, expecting: int) -> None:
    """A save whose last step fails, as on a full disk: its half-written file stays behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("no space left")))
        with pytest.raises(OSError, match="no space left"):
            store.save(key, payload, expecting)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def tiny(folder: Path) -> Iterator[Tiny]:
    opened = Tiny(folder)
    yield opened
    opened.close()


SAVER = """
import sys
from itertools import count
from pathlib import Path
from storage.tiny import Tiny
store = Tiny(Path(sys.argv[1]))
while True:
    for key in ("ada", "bob", "cyd"):
        record = store.load(key)
        version = record.version if record else 0
        store.save(key, b"%d," % (version + 1) * 50_000, version)
        print(key, version + 1, flush=True)
"""


def killed_while_saving(folder: Path, patience: int) -> dict[str, int]:
    """The last version acknowledged for each key by a process killed after `patience` saves."""
    saver = python(SAVER, folder)
    assert saver.stdout
    lines = [saver.stdout.readline() for _ in range(patience)]
    saver.kill()
    lines += saver.stdout.readlines()
    saver.wait()
    saver.stdout.close()
    whole = (line.split() for line in lines if line.endswith("\n"))  # the kill may cut the last
    return {key: int(version) for key, version in whole}


def test_kill(tmp_path: Path) -> None:
    """Killed while saving, a process loses no acknowledged save and leaves no unreadable file."""

    def live(life: int) -> None:
        folder, acknowledged = tmp_path / str(life), dict[str, int]()
        for kill in range(5):
            acknowledged |= killed_while_saving(folder, 3 + (life * 5 + kill * 7) % 20)
            store = Tiny(folder)
            for key, version in acknowledged.items():
                record = store.load(key)
                assert record and version <= record.version <= version + 1
                assert record.payload == b"%d," % record.version * 50_000
            assert sorted(store.recent(EVER)) == ["ada", "bob", "cyd"]
            store.close()

    with ThreadPoolExecutor(5) as pool:
        list(pool.map(live, range(5)))


def test_failed_save(tiny: Tiny) -> None:
    """A save that fails leaves the record as it was, and the next save goes through."""
    tiny.save("ada", b"first", 0)
    unfinished_save(tiny, "ada", b"a longer one", 1)
    assert tiny.load("ada") == Record("ada", 1, b"first")
    assert list(tiny.recent(EVER)) == ["ada"]
    tiny.save("ada", b"third", 1)
    assert tiny.load("ada") == Record("ada", 2, b"third")


DAMAGE = {
    "empty": b"",
    "cut": b'{"_default":{"1":{"version":1,"payl',
    "not text": b"\xff\xfe\x00",
    "not a table": b"[]",
    "no document": b'{"_default":{}}',
    "no payload": b'{"_default":{"1":{"version":1}}}',
    "version of another type": b'{"_default":{"1":{"version":"1","payload":""}}}',
    "version zero": b'{"_default":{"1":{"version":0,"payload":""}}}',
    "payload not base64": b'{"_default":{"1":{"version":1,"payload":"!"}}}',
    "bottomless": b'{"a":' + b"[" * 100_000,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damaged(tiny: Tiny, folder: Path, damage: bytes) -> None:
    """A damaged record stays as it is, however often it is read or written, until it is set aside;
    everyone else goes on."""
    tiny.save("ada", b"hers", 0)
    tiny.save("bob", b"his", 0)
    file_of(folder, "ada").write_bytes(damage)
    for version in range(3):
        with pytest.raises(Damaged) as caught:
            tiny.load("ada")
        assert caught.value.key == "ada"
        with pytest.raises(Damaged):
            tiny.save("ada", b"more", version)
    assert file_of(folder, "ada").read_bytes() == damage
    tiny.set_aside("ada")
    assert tiny.load("ada") is None
    assert [*contents(folder / "damaged").values()] == [damage]
    assert tiny.save("ada", b"afresh", 0).version == 1
    assert tiny.load("bob") == Record("bob", 1, b"his")


def test_damaged_again(tiny: Tiny, folder: Path) -> None:
    """What is set aside is kept beside what was set aside before."""
    for damage in (b"once", b"twice"):
        tiny.save("ada", b"hers", 0)
        file_of(folder, "ada").write_bytes(damage)
        tiny.set_aside("ada")
    assert sorted(contents(folder / "damaged").values()) == [b"once", b"twice"]


def test_mended(tiny: Tiny, folder: Path) -> None:
    """A damaged record that the operator brought back is there again."""
    tiny.save("ada", b"hers", 0)
    whole = file_of(folder, "ada").read_bytes()
    file_of(folder, "ada").write_bytes(b"?")
    with pytest.raises(Damaged):
        tiny.load("ada")
    Path(tiny.place("ada")).write_bytes(whole)
    assert tiny.load("ada") == Record("ada", 1, b"hers")


def unmount(folder: Path) -> None:
    """Leaves an empty folder where ours was."""
    folder.rename(folder.with_name("elsewhere"))
    folder.mkdir()


GONE: dict[str, Callable[[Path], object]] = {
    "deleted": shutil.rmtree,
    "moved": lambda folder: folder.rename(folder.with_name("elsewhere")),
    "unmounted": unmount,
}


@pytest.mark.parametrize("go", GONE.values(), ids=GONE)
def test_vanished(tiny: Tiny, folder: Path, go: Callable[[Path], object]) -> None:
    """A folder that goes away from under the store is told, whatever is asked; nobody is new."""
    tiny.save("ada", b"hers", 0)
    go(folder)
    there = contents(folder)
    asked: list[Callable[[], object]] = [
        lambda: tiny.load("ada"),
        lambda: tiny.load("bob"),
        lambda: tiny.save("bob", b"his", 0),
        lambda: tiny.delete("ada"),
        lambda: tiny.set_aside("ada"),
        lambda: list(tiny.recent(EVER)),
    ]
    for ask in asked:
        with pytest.raises(Vanished) as caught:
            ask()
        assert str(folder) in str(caught.value)
    assert contents(folder) == there


def test_strangers(tiny: Tiny, folder: Path) -> None:
    """Files that others left among the records are not taken for people."""
    tiny.save("ada", b"hers", 0)
    shard = file_of(folder, "ada").parent
    for name in ("._ada.json", "ada (copy).json", "ada.json~", "ada", ".DS_Store"):
        (shard / name).write_bytes(b"?")
    assert list(tiny.recent(EVER)) == ["ada"]


def test_recent_to_the_microsecond(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recent goes by the clock that callers read, whatever the file system makes of time."""
    monkeypatch.setattr("storage.tiny.time_ns", lambda: int(EVER.timestamp()) * 10**9)
    tiny.save("ada", b"hers", 0)
    monkeypatch.undo()
    tiny.save("bob", b"his", 0)
    assert sorted(tiny.recent(EVER)) == ["ada", "bob"]
    assert list(tiny.recent(EVER + timedelta(microseconds=1))) == ["bob"]


def test_locked(tiny: Tiny, folder: Path) -> None:
    """A second process on the same folder stops with one sentence that names the folder."""
    script = (
        "import sys; from pathlib import Path; from storage import Locked; from storage.tiny"
        " import Tiny\ntry: Tiny(Path(sys.argv[1]))\nexcept Locked as locked: print(locked)"
    )
    said, _ = python(script, folder).communicate()
    assert said == f"{Locked(folder)}\n"
    assert tiny.save("ada", b"goes on", 0).version == 1


def test_unlocked(folder: Path) -> None:
    """Closing a store lets the next one use its folder; until then even this process may not."""
    first = Tiny(folder)
    with pytest.raises(Locked):
        Tiny(folder)
    first.close()
    Tiny(folder).close()


def test_private(folder: Path) -> None:
    """Folders are made for their owner only, and files too, whatever the umask."""
    umask = os.umask(0)
    try:
        store = Tiny(folder)
        for key in ("ada", "bob"):
            store.save(key, b"", 0)
        store.set_aside("bob")
        store.close()
    finally:
        os.umask(umask)
    modes = {path.is_dir(): set[int]() for path in folder.rglob("*")}
    for path in (folder, *folder.rglob("*")):
        modes[path.is_dir()].add(stat.S_IMODE(path.stat().st_mode))
    assert modes == {True: {0o700}, False: {0o600}}


def test_unreadable(folder: Path) -> None:
    """No file holds what a person wrote, and without the key no record gives it back."""
    store = Sealed(Tiny(folder), [NEW])
    store.save("ada", WORDS * 3, 0)
    store.close()
    bare = Tiny(folder)
    record = bare.load("ada")
    bare.close()
    assert record and WORDS not in record.payload
    assert traces(folder, WORDS) == []


def test_wrong_key(folder: Path) -> None:
    """Without the right key the store refuses to open, and nothing in the folder changes."""
    store = Sealed(Tiny(folder), [OLD])
    store.save("ada", WORDS, 0)
    store.close()
    before = contents(folder)
    tiny = Tiny(folder)
    with pytest.raises(WrongKey):
        Sealed(tiny, [NEW])
    tiny.close()
    assert contents(folder) == before


def test_rotation(tiny: Tiny) -> None:
    """With a new key first, old records still load, and are under the new key once saved."""
    Sealed(tiny, [OLD]).save("ada", WORDS, 0)
    rotated = Sealed(tiny, [NEW, OLD])
    assert rotated.load("ada") == Record("ada", 1, WORDS)
    rotated.save("ada", WORDS, 1)
    record = tiny.load("ada")
    assert record and WORDS in Fernet(NEW).decrypt(record.payload)
    assert Sealed(tiny, [NEW, OLD]).load("ada") == Record("ada", 2, WORDS)


@pytest.mark.parametrize("key", [OLD, NEW], ids=["old", "new"])
def test_rotation_needs_both(tiny: Tiny, key: str) -> None:
    """Once two keys have written, the store refuses to open with only one of them."""
    Sealed(tiny, [OLD]).save("ada", WORDS, 0)
    Sealed(tiny, [NEW, OLD]).save("bob", WORDS, 0)
    with pytest.raises(WrongKey):
        Sealed(tiny, [key])


def test_swapped(tiny: Tiny, folder: Path) -> None:
    """Two people's files exchanged give neither the other's words: both stay as they are."""
    store = Sealed(tiny, [NEW])
    store.save("ada", b"hers", 0)
    store.save("bob", b"his", 0)
    store.save("cyd", b"else", 0)
    ada, bob = file_of(folder, "ada"), file_of(folder, "bob")
    hers, his = ada.read_bytes(), bob.read_bytes()
    ada.write_bytes(his)
    bob.write_bytes(hers)
    for key in ("ada", "bob"):
        for _ in range(2):
            with pytest.raises(Damaged):
                store.load(key)
    assert store.load("cyd") == Record("cyd", 1, b"else")
    assert [ada.read_bytes(), bob.read_bytes()] == [his, hers]


def test_forged(tiny: Tiny) -> None:
    """A record that was not sealed at all is not believed, nor written over."""
    store = Sealed(tiny, [NEW])
    tiny.save("ada", b"ada:forged", 0)
    for _ in range(2):
        with pytest.raises(Damaged):
            store.load("ada")


def damage_seal(folder: Path) -> None:
    file_of(folder, "seal").write_bytes(b"?")


def lose_seal(folder: Path) -> None:
    file_of(folder, "seal").unlink()


lost_seals = pytest.mark.parametrize("lose", [damage_seal, lose_seal])


@lost_seals
@pytest.mark.parametrize("key", [OLD, NEW], ids=["another key", "its key"])
def test_lost_seal(tiny: Tiny, folder: Path, lose: Callable[[Path], None], key: str) -> None:
    """A store with records whose seal is damaged or gone refuses to open, and nothing changes."""
    Sealed(tiny, [NEW]).save("ada", WORDS, 0)
    lose(folder)
    before = contents(folder)
    for _ in range(2):
        with pytest.raises(SealLost, match="rekey"):
            Sealed(tiny, [key])
    assert contents(folder) == before


@lost_seals
def test_lost_seal_mended(tiny: Tiny, folder: Path, lose: Callable[[Path], None]) -> None:
    """Mending makes the seal anew when the keys open the records, damaged ones apart; else not."""
    store = Sealed(tiny, [NEW])
    store.save("ada", WORDS, 0)
    store.save("bob", WORDS, 0)
    lose(folder)
    file_of(folder, "bob").write_bytes(b"?")
    with pytest.raises(SealLost):
        Sealed(tiny, [OLD], mend=True)
    assert Sealed(tiny, [NEW], mend=True).load("ada") == Record("ada", 1, WORDS)
    assert Sealed(tiny, [NEW]).load("ada") == Record("ada", 1, WORDS)
    with pytest.raises(WrongKey):
        Sealed(tiny, [OLD])


def test_nothing_left(tiny: Tiny, folder: Path) -> None:
    """After delete neither name nor content of the person is left: record, damaged, unfinished."""
    tiny.save("ada", WORDS, 0)
    tiny.set_aside("ada")
    tiny.save("ada", WORDS, 0)
    unfinished_save(tiny, "ada", WORDS, 1)
    assert len(traces(folder, WORDS)) == 3
    assert tiny.delete("ada")
    assert traces(folder, WORDS, b"ada") == []


COUNTER = """
import sys
from pathlib import Path
from storage.tiny import Tiny
store = Tiny(Path(sys.argv[1]))
seen = []
sys.addaudithook(lambda event, args: event.startswith(("open", "os.")) and seen.append(event))
def save(version):
    seen.clear()
    store.save("ada", b"hers", version)
    return list(seen)
save(0)
alone = save(1)
for n in range(200):
    store.save(f"p{n}", b"theirs", 0)
print(save(2) == alone, "os.rename" in alone, not {"os.scandir", "os.listdir"} & set(alone))
"""


def test_cost(folder: Path) -> None:
    """A save touches the same files, and lists none, however many people are kept."""
    said, _ = python(COUNTER, folder).communicate()
    assert said == "True True True\n"
