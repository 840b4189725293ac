"""One suite of promises, kept by every inbox; and what the journal leaves on disk."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from storage import Entry, Inbox
from storage.journal import SLACK, SYNCED_AFTER, Journal
from storage.memory import Memory
from storage.postgres import Postgres
from storage.sealed import Sealed
from storage.tiny import Tiny
from tests.postgres import kept_for

ROOT = Path(__file__).parents[1]
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
WORDS = "elle paie 4 800 € sans discuter".encode()
OPENERS: dict[str, Callable[[Path], Inbox]] = {
    "memory": lambda _: Memory().inbox(),
    "tiny": lambda folder: Tiny(folder).inbox(),
    "sealed over memory": lambda _: Sealed(Memory(), [NEW]).inbox(),
    "sealed over tiny": lambda folder: Sealed(Tiny(folder), [NEW]).inbox(),
    "postgres": lambda folder: Postgres(kept_for(folder)).inbox(),
    "sealed over postgres": lambda folder: Sealed(Postgres(kept_for(folder)), [NEW]).inbox(),
}
FEW = [Entry(7, b"first"), Entry(3, b"second\n"), Entry(9, bytes(range(256)))]


@pytest.fixture(params=OPENERS)
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Inbox]:
    opened = OPENERS[request.param](tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inbox"


def reopened(path: Path) -> list[Entry]:
    """What a process that starts now would find."""
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    journal = Journal(copy)
    journal.close()
    return journal.pending()


def test_nothing(inbox: Inbox) -> None:
    """A new inbox has nothing pending; to be done with what is not there does nothing."""
    inbox.done([1])
    assert inbox.pending() == []


def plain(entries: list[Entry]) -> list[tuple[int, bytes]]:
    """What came in, whoever's it is: not every inbox is asked."""
    return [(entry.number, entry.payload) for entry in entries]


def test_in_order(inbox: Inbox) -> None:
    """What is appended is pending, whatever its bytes, in the order in which it came."""
    inbox.append(FEW[:1])
    inbox.append(FEW[1:])
    assert inbox.pending() == FEW


def test_done(inbox: Inbox) -> None:
    """What is done is pending no more; the rest keeps its order, and its number may come again."""
    inbox.append(FEW)
    inbox.done([3])
    inbox.done([3, 7])
    assert inbox.pending() == FEW[2:]
    inbox.append(FEW[:1])
    assert inbox.pending() == [FEW[2], FEW[0]]


def test_appended_again(inbox: Inbox) -> None:
    """A number appended again while it is pending is there once."""
    inbox.append(FEW)
    inbox.append(FEW[:1])
    assert inbox.pending() == FEW


def test_exchanged(inbox: Inbox) -> None:
    """What comes is given once, in order, to whom it came; what is done is pending no more."""
    assert plain(inbox.exchange(FEW, [], 10, 10, [])) == plain(FEW)
    assert inbox.kept([7, 8]) == {7}
    more = Entry(10, b"more")
    assert plain(inbox.exchange([more], [7], 10, 10, [3, 9])) == plain([more])
    assert plain(inbox.pending()) == plain([*FEW[1:], more])
    assert inbox.exchange([], [3, 9, 10], 10, 10, []) == []
    assert inbox.lease.held


def test_compact(inbox: Inbox) -> None:
    """Compacting changes nothing of what is pending, and more can come after it."""
    inbox.append(FEW)
    inbox.done([7])
    inbox.compact()
    inbox.append(FEW[:1])
    assert inbox.pending() == [*FEW[1:], FEW[0]]


def test_a_new_process_finds_what_is_pending(path: Path) -> None:
    """Another process, with nothing closed, finds what is pending, in order."""
    journal = Journal(path)
    journal.append(FEW)
    journal.done([3])
    assert reopened(path) == [FEW[0], FEW[2]]
    journal.done([7, 9])
    assert reopened(path) == []
    journal.close()


@pytest.mark.parametrize("cut", range(2, 12))
def test_a_line_cut_short(path: Path, cut: int) -> None:
    """A last line cut anywhere loses nothing of those before it, nor of those after it."""
    journal = Journal(path)
    journal.append(FEW[:2])
    journal.close()
    path.write_bytes(path.read_bytes()[:-cut])
    journal = Journal(path)
    assert journal.pending() == FEW[:1]
    journal.append(FEW[2:])
    assert reopened(path) == [FEW[0], FEW[2]]
    journal.close()


def test_a_full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a full disk cut short is told, and spoils nothing that is appended afterwards."""
    write, journal = os.write, Journal(path)
    journal.append(FEW[:1])

    def full(descriptor: int, text: memoryview) -> int:
        if len(text) > 5:
            return write(descriptor, text[:5])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space"):
            journal.append(FEW[1:2])
    journal.append(FEW[2:])
    assert journal.pending() == reopened(path) == [FEW[0], FEW[2]]
    journal.close()


def test_one_sync_for_all_that_came_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred entries cost one sync, and what is done costs one now and then."""
    journal, synced = Journal(path), list[int]()
    monkeypatch.setattr(os, "fsync", synced.append)
    journal.append([Entry(number, WORDS) for number in range(100)])
    assert len(synced) == 1
    for number in range(SYNCED_AFTER):
        journal.done([number])
    assert len(synced) == 2
    journal.close()


def test_it_stays_small(path: Path) -> None:
    """However much passes through, the file holds little more than what is pending."""
    journal, payload = Journal(path), WORDS * 100
    journal.append([Entry(0, WORDS)])
    for number in range(1, 300):
        journal.append([Entry(number, payload)])
        journal.done([number])
        assert path.stat().st_size < SLACK + 2 * len(payload)
    assert reopened(path) == [Entry(0, WORDS)]
    journal.done([0])
    assert path.stat().st_size == 0
    journal.close()


def test_nothing_is_left_of_what_is_done(path: Path) -> None:
    """Compacting takes what is done out of the file, and at once when nothing is pending."""
    journal = Journal(path)
    journal.append(FEW)
    journal.done([7])
    before = path.stat().st_size
    journal.compact()
    assert path.stat().st_size < before
    assert [*path.parent.iterdir()] == [path]
    assert path.stat().st_mode & 0o777 == 0o600
    journal.close()


def test_sealed(tmp_path: Path) -> None:
    """No word of anyone's is on disk in clear, and a payload opens under its own number only."""
    store = Sealed(Tiny(tmp_path), [NEW])
    inbox = store.inbox()
    inbox.append([Entry(1, WORDS), Entry(2, WORDS)])
    inner = Journal(tmp_path / "inbox")
    first, second = inner.pending()
    assert WORDS not in first.payload
    inner.append([Entry(1, second.payload), Entry(3, b"not sealed")])
    inner.close()
    assert [e.payload for e in store.inbox().pending()] == [b"", WORDS, b""]
    store.close()


def test_rekeyed(tmp_path: Path) -> None:
    """After a rekey the newest key alone opens what is pending."""
    store = Sealed(Tiny(tmp_path), [OLD])
    store.inbox().append([Entry(1, WORDS)])
    store.close()
    store = Sealed(Tiny(tmp_path), [NEW, OLD])
    store.rekey()
    store.close()
    store = Sealed(Tiny(tmp_path), [NEW])
    assert store.inbox().pending() == [Entry(1, WORDS)]
    store.close()


WRITER = """
import sys
from itertools import count
from pathlib import Path
from storage.base import Entry
from storage.journal import Journal
journal = Journal(Path(sys.argv[1]))
for number in count():
    journal.append([Entry(2 * number, b"a" * 5000), Entry(2 * number + 1, b"b" * 5000)])
    print(2 * number + 1, flush=True)
    journal.done([2 * number])
"""


def test_kill(tmp_path: Path) -> None:
    """A process killed while it writes loses nothing that it acknowledged."""
    for life in range(5):
        path = tmp_path / str(life)
        command = [sys.executable, "-c", WRITER, str(path)]
        writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own script
        assert writer.stdout
        acknowledged = [int(writer.stdout.readline()) for _ in range(20 + 7 * life)]
        writer.kill()
        acknowledged += [int(line) for line in writer.stdout.read().splitlines()]
        writer.wait()
        writer.stdout.close()
        kept = [entry.number for entry in reopened(path)]
        assert {*acknowledged} <= {*kept}
        assert kept == sorted(kept)
