"""The inbox that processes share: a person's line is one's, in order, until it is done or dead."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from random import Random

import psycopg
import pytest

from storage import Entry
from storage.base import Inbox
from storage.beating import BEAT, LASTS
from storage.lines import AHEAD
from storage.postgres import Postgres
from tests.postgres import fresh

Opener = Callable[[], Inbox]


@pytest.fixture
def address() -> str:
    return fresh(pooled=True)


@pytest.fixture
def process(address: str) -> Iterator[Opener]:
    """Opens the inbox of one process more."""
    with ExitStack() as stack:
        store = stack.enter_context(closing(Postgres(address)))
        yield lambda: stack.enter_context(closing(store.inbox()))


def entry(number: int, person: int) -> Entry:
    return Entry(number, b"%d" % number, person)


def numbers(entries: list[Entry]) -> list[int]:
    return [entry.number for entry in entries]


def until(ready: Callable[[], bool], patience: float = 30.0) -> float:
    """Seconds until it is so."""
    began = time.monotonic()
    while not ready():
        assert time.monotonic() - began < patience
        time.sleep(0.01)
    return time.monotonic() - began


def test_a_person_is_one_process_s(process: Opener) -> None:
    """What somebody says goes to the process that has their line, also what comes later; another
    process is given other people."""
    one, other = process(), process()
    one.append([entry(1, 7), entry(2, 8), entry(3, 7)])
    assert numbers(one.exchange([], [], 1, 1, [])) == [1, 3]
    assert numbers(other.exchange([], [], 10, 10, [])) == [2]
    other.append([entry(4, 7)])
    assert other.exchange([], [], 10, 10, [2]) == []
    assert numbers(one.exchange([], [], 0, 0, [1, 3])) == [4]


def test_a_line_that_is_done_is_anyones(process: Opener) -> None:
    """Once nothing of somebody's is left, whoever comes first has their line; nothing of them stays
    in the tables."""
    one, other = process(), process()
    assert numbers(one.exchange([entry(1, 7)], [], 1, 1, [])) == [1]
    one.exchange([], [1], 0, 0, [])
    assert numbers(other.exchange([entry(2, 7)], [], 1, 1, [])) == [2]
    other.done([2])
    assert other.pending() == []


def test_a_long_line_is_given_in_parts(process: Opener) -> None:
    """Of what one person sent in great number, a process is given so much at a time, in order."""
    one = process()
    every = [entry(n, 7) for n in range(1, 3 * AHEAD)]
    first = numbers(one.exchange(every, [], 1, 1, []))
    assert first == numbers(every)[:AHEAD]
    second = numbers(one.exchange([], first[:10], 0, 0, first[10:]))
    assert second == numbers(every)[AHEAD : AHEAD + 10]


def test_who_speaks_now_goes_first(process: Opener) -> None:
    """Of ten thousand people's late texts a process takes only as many as leave room; somebody new
    comes before them all, and who speaks now with all that they said before."""
    one = process()
    one.append([Entry(n, b"late", n, 2) for n in range(1, 10_001)])
    given = numbers(one.exchange([], [], 8, 4, []))
    assert given == [1, 2, 3, 4]
    one.append([Entry(20_001, b"oui", 9_999, 1), Entry(20_002, b"/start", 20_002, 0)])
    assert numbers(one.exchange([], [], 4, 0, given)) == [9_999, 20_001, 20_002]


def test_a_line_has_an_end(process: Opener) -> None:
    """Of what one person sends in great number only so much is kept, but for what may not be let
    go; everybody else's is."""
    one = process()
    one.append([Entry(n, b"text", 7, 1, 5) for n in range(1, 6)])
    one.append([Entry(6, b"text", 7, 1, 5), Entry(7, b"/delete", 7, 1), Entry(8, b"a", 8, 1, 5)])
    assert numbers(one.pending()) == [1, 2, 3, 4, 5, 7, 8]
    one.done([1, 2, 3])
    one.append([Entry(9, b"text", 7, 1, 5)])
    assert numbers(one.pending()) == [4, 5, 7, 8, 9]


def test_what_is_let_go_is_told(process: Opener) -> None:
    """The first that is let go is kept as what tells so; nothing that may be let go is kept until
    that is done with, though there be room; then it is. Telegram may bring any of them again."""
    one = process()

    def bring(*every: int) -> list[Entry]:
        one.append([Entry(n, b"text", 7, 1, 3, b"let go") for n in every])
        return one.pending()

    bring(1, 2, 3)
    assert [entry.payload for entry in bring(4, 5)] == [b"text"] * 3 + [b"let go"]
    one.append([Entry(6, b"/delete", 7, 1)])
    one.done([1, 2, 3])
    assert numbers(bring(4, 5, 7)) == [4, 6]
    assert one.pending()[0].payload == b"let go"
    one.done([4])
    assert [(e.number, e.payload) for e in bring(8)] == [(6, b"/delete"), (8, b"text")]
    bring(9)
    assert [entry.payload for entry in bring(9, 10)] == [b"/delete", b"text", b"text", b"let go"]


def test_a_dead_process_is_followed(process: Opener) -> None:
    """What a process that is there no more had is given to another one, within two seconds."""
    dead, alive = process(), process()
    assert numbers(dead.exchange([entry(1, 7), entry(2, 7)], [], 1, 1, [])) == [1, 2]
    assert alive.exchange([], [], 10, 10, []) == []
    dead.lease._stop.set()  # type: ignore[attr-defined]
    given: list[Entry] = []

    def taken() -> bool:
        given.extend(alive.exchange([], [], 10, 10, []))
        return bool(given)

    took = until(taken)
    assert numbers(given) == [1, 2]
    assert LASTS - BEAT - 0.1 < took < 10  # two seconds, on a machine that does nothing else
    assert not dead.lease.held


def test_one_leads(process: Opener) -> None:
    """One process leads; when it goes, another one does."""
    one, other = process(), process()
    until(lambda: one.lease.leads)
    time.sleep(3 * BEAT)
    assert not other.lease.leads
    one.close()
    assert not one.lease.held
    until(lambda: other.lease.leads)


def test_a_lease_lapses_when_the_database_is_lost(process: Opener, address: str) -> None:
    """A process whose lease is gone knows it by itself, and stays out."""
    one = process()
    with psycopg.connect(address) as connection:
        connection.execute("DELETE FROM leases")
    until(lambda: not one.lease.held)
    time.sleep(3 * BEAT)
    assert not one.lease.held


def test_the_same_number_again(process: Opener) -> None:
    """An update that comes again while it waits is there once, also when two processes bring it."""
    one, other = process(), process()
    with ThreadPoolExecutor(2) as pool:
        both = [entry(n, n % 5) for n in range(1, 50)]
        list(pool.map(lambda inbox: inbox.append(both), [one, other]))
    taken = numbers(one.exchange([], [], 10, 10, []))
    assert sorted(taken) == list(range(1, 50))
    one.done(taken)
    assert one.pending() == []


def test_many_at_once(process: Opener) -> None:
    """However processes bring and take side by side, each entry is given once, in order for its
    person, and nothing is left."""
    workers, given = [process() for _ in range(3)], dict[int, list[int]]()
    total = 600

    def work(nth: int) -> None:
        rng, beside = Random(nth), set[int]()  # noqa: S311 - to play
        mine = [entry(n, n % 20) for n in range(1, total + 1)] if nth == 0 else []
        while mine or beside or workers[nth].pending():
            fresh, mine = mine[:30], mine[30:]
            done = [n for n in sorted(beside) if rng.random() < 0.7]
            beside -= {*done}
            room = 5 - len(beside) // 10
            for each in workers[nth].exchange(fresh, done, room, room, [*beside]):
                given.setdefault(each.person, []).append(each.number)
                beside.add(each.number)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, range(3)))
    assert sorted(n for each in given.values() for n in each) == list(range(1, total + 1))
    assert all(each == sorted(each) for each in given.values())
