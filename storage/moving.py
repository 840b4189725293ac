"""Moves all that one store holds to another, sealed as it is; cut short, it is done again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import reduce
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from storage.base import Differs, Entry, Held, InUse, Movable, NotEmpty
from storage.sealed import ARRIVING, Sealed

_AT_A_TIME = 200

Whose = Callable[[Entry], int]
"""The person of an entry that was taken in; not every inbox keeps it beside."""


class Moved(NamedTuple):
    """What was moved: records, of them those set aside; what waited for its turn; and the places of
    what nobody can read, which stays where it is."""

    records: int
    aside: int
    waiting: int
    unreadable: list[str]


class _Sum(NamedTuple):
    """What there is, in any order."""

    records: int = 0
    aside: int = 0
    digest: int = 0

    def with_(self, held: Held) -> "_Sum":
        record = held.record
        text = f"{record.key} {record.version} {held.saved} {held.aside} ".encode()
        digest = int.from_bytes(blake2b(text + record.payload, digest_size=32).digest())
        return _Sum(self.records + 1, self.aside + held.aside, self.digest ^ digest)


def moved(source: Movable, target: Movable, keys: Sequence[str], whose: Whose) -> Moved:
    """Both stores hold the same afterwards; the source is not changed. Raises WrongKey, SealLost,
    InUse, NotEmpty, Differs, OSError."""
    sealed = Sealed(source, keys)
    for store in (source, target):
        if store.in_use():
            raise InUse
    _begin(target)
    unreadable: list[str] = []
    every, there = _all_but_the_mark(source, unreadable), _Sum()
    while some := list(islice(every, _AT_A_TIME)):
        target.put_all(some)
        there = reduce(_Sum.with_, some, there)
    waiting = _move_inbox(sealed, Sealed(target, keys, arriving=True), whose)
    arrived = reduce(_Sum.with_, _all_but_the_mark(target, []), _Sum())
    if arrived != there:
        raise Differs(f"{arrived.records} of {there.records}")
    target.delete(ARRIVING)
    return Moved(there.records, there.aside, waiting, unreadable)


def _begin(target: Movable) -> None:
    """Whatever is there came with a move that was cut short, and perhaps left the source since."""
    if not target.load(ARRIVING):
        if any(target.everything([])):
            raise NotEmpty(target.place(ARRIVING))
        target.save(ARRIVING, b"", 0)
    for key in {held.record.key for held in _all_but_the_mark(target, [])}:
        target.delete(key)


def _all_but_the_mark(store: Movable, unreadable: list[str]) -> Iterator[Held]:
    return (held for held in store.everything(unreadable) if held.record.key != ARRIVING)


def _move_inbox(source: Sealed, target: Sealed, whose: Whose) -> int:
    with closing(source.inbox()) as before, closing(target.inbox()) as after:
        entries = [entry._replace(person=whose(entry)) for entry in before.pending()]
        numbers = {entry.number for entry in entries}
        after.done([entry.number for entry in after.pending() if entry.number not in numbers])
        if entries:
            after.append(entries)
        return len(entries)
