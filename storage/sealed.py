"""Any store, with its payloads encrypted before they are written. The keys live elsewhere."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from storage.base import (
    Clash,
    Damaged,
    Entry,
    Inbox,
    Record,
    Save,
    Sealable,
    SealLost,
    Unfinished,
    WrongKey,
    check_key,
)

SEAL = "seal"
"""The record that marks every encryption key ever written with."""
ARRIVING = "arriving"
"""The record that is there until all that is moved here has arrived."""
_EVER = datetime(1970, 1, 1, tzinfo=UTC)


class Sealed:
    """Writes under the newest key, reads under any: `keys` are Fernet keys, newest first.

    Each record is sealed together with its own key, so one person's file cannot be passed off as
    another's. The record named "seal" holds one token for every encryption key ever written with:
    if one of them does not open, an encryption key is missing, and the store refuses to open
    (WrongKey) rather than take everyone's records for damaged. An old key therefore stays in the
    list until `rekey`. A seal that is gone while there are records, or damaged, is not made anew
    (SealLost), unless to `mend` it, when the keys open every record. Raises ValueError for keys
    that are not Fernet keys, Unfinished while records are being moved here (`arriving`: by us).
    """

    def __init__(
        self, inner: Sealable, keys: Sequence[str], mend: bool = False, arriving: bool = False
    ) -> None:
        fernets = _fernets(keys)
        if not arriving and inner.load(ARRIVING):
            raise Unfinished(inner.place(ARRIVING))
        self._inner = inner
        self._newest = fernets[0]
        self._any, self._opener = MultiFernet(fernets), Opener(keys)
        try:
            self._check_seal(mend)
        except Clash:  # another process made it at the same time
            self._check_seal(mend)

    def load(self, key: str) -> Record | None:
        _check_free(key)
        record = self._inner.load(key)
        return self._unsealed(record) if record else None

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        for key in keys:
            _check_free(key)
        return [self._opened(found) for found in self._inner.load_all(keys)]

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        saved = self._inner.save(*self._sealed(Save(key, payload, expecting)))
        return Record(key, saved.version, payload)

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        outcomes = self._inner.save_all([self._sealed(save) for save in saves])
        return [
            Record(save.key, saved.version, save.payload) if isinstance(saved, Record) else saved
            for save, saved in zip(saves, outcomes, strict=True)
        ]

    def delete(self, key: str) -> bool:
        _check_free(key)
        return self._inner.delete(key)

    def set_aside(self, key: str) -> None:
        _check_free(key)
        self._inner.set_aside(key)

    def keep(self, key: str) -> None:
        _check_free(key)
        self._inner.keep(key)

    def place(self, key: str) -> str:
        _check_free(key)
        return self._inner.place(key)

    def recent(self, since: datetime) -> Iterator[str]:
        return (key for key in self._inner.recent(since) if key != SEAL)

    def rekey(self) -> int:
        """Seal everything with the newest key, which then opens it alone; how many were not yet.

        Safe to be killed and run again: until the seal is written, last, every key is asked for.
        """
        count = self._inner.rewrite(self._resealed)
        with closing(self._inner.inbox()) as inbox:
            inbox.compact(lambda entry: self._resealed(_entry_key(entry.number), entry.payload))
        seal = self._inner.load(SEAL)
        self._inner.save(SEAL, self._mark(), seal.version if seal else 0)
        return count

    def inbox(self) -> Inbox:
        return SealedInbox(self._inner.inbox(), self._newest, self._any)

    def close(self) -> None:
        self._inner.close()

    def _resealed(self, key: str, payload: bytes) -> bytes:
        if key != SEAL and not _opens(self._newest, payload):
            with suppress(InvalidToken):  # no key opens it, and none ever will: it stays
                return self._any.rotate(payload)
        return payload

    def _sealed(self, save: Save) -> Save:
        _check_free(save.key)
        return save._replace(payload=self._newest.encrypt(_bound(save.key, save.payload)))

    def _mark(self) -> bytes:
        """What the seal holds of a key that writes."""
        return self._newest.encrypt(_bound(SEAL, b""))

    def _opened(self, found: Record | Exception | None) -> Record | Exception | None:
        if not isinstance(found, Record):
            return found
        try:
            return self._unsealed(found)
        except Damaged as damaged:
            return damaged

    def _unsealed(self, record: Record) -> Record:
        return self._opener.opened(record)

    def _check_seal(self, mend: bool) -> None:
        seal = self._seal(mend)
        tokens = seal.payload.split() if seal else []
        if not all(_opens(self._any, token) for token in tokens):
            raise WrongKey
        if not any(_opens(self._newest, token) for token in tokens):
            tokens.append(self._mark())
            self._inner.save(SEAL, b"\n".join(tokens), seal.version if seal else 0)

    def _seal(self, mend: bool) -> Record | None:
        """The seal; None when there is none yet, or to mend a lost one."""
        try:
            seal = self._inner.load(SEAL)
            lost = seal is None and any(self.recent(_EVER))
        except Damaged:
            seal, lost = None, True
        if lost and not (mend and all(map(self._ours, self.recent(_EVER)))):
            raise SealLost(self._inner.place(SEAL))
        if lost:
            self._inner.set_aside(SEAL)
        return seal

    def _ours(self, key: str) -> bool:
        """Whether the keys open a record; one that is damaged says nothing of them."""
        with suppress(Damaged):
            record = self._inner.load(key)
            return record is None or _opens(self._any, record.payload)
        return True


class Opener:
    """Opens records as they are stored, beside whoever works on them. Raises ValueError for keys
    that are none."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._any = MultiFernet(_fernets(keys))

    def is_seal(self, record: Record) -> bool:
        """Whether a record is the store's own."""
        return record.key == SEAL

    def opens(self, record: Record) -> bool:
        """Whether one of the keys sealed it."""
        return _opens(self._any, record.payload)

    def opened(self, record: Record) -> Record:
        """What it holds. Raises Damaged."""
        start = _bound(record.key, b"")
        with suppress(InvalidToken):
            opened = self._any.decrypt(record.payload)
            if opened.startswith(start):
                return Record(record.key, record.version, opened.removeprefix(start))
        raise Damaged(record.key)


class SealedInbox:
    """An inbox whose payloads are sealed like records, each together with its number."""

    def __init__(self, inner: Inbox, newest: Fernet, every: MultiFernet) -> None:
        self._inner, self._newest, self._any = inner, newest, every
        self.lease, self.shared = inner.lease, inner.shared

    def append(self, entries: Sequence[Entry]) -> None:
        self._inner.append([*map(self._sealed, entries)])

    def done(self, numbers: Sequence[int]) -> None:
        self._inner.done(numbers)

    def exchange(
        self,
        fresh: Sequence[Entry],
        done: Sequence[int],
        room: int,
        later: int,
        beside: Collection[int],
    ) -> list[Entry]:
        taken = self._inner.exchange([*map(self._sealed, fresh)], done, room, later, beside)
        return [*map(self._opened, taken)]

    def kept(self, numbers: Collection[int]) -> set[int]:
        return self._inner.kept(numbers)

    def pending(self) -> list[Entry]:
        return [*map(self._opened, self._inner.pending())]

    def compact(self) -> None:
        self._inner.compact()

    def close(self) -> None:
        self._inner.close()

    def _sealed(self, entry: Entry) -> Entry:
        key = _entry_key(entry.number)
        payload, instead = (
            self._newest.encrypt(_bound(key, each)) for each in (entry.payload, entry.instead)
        )
        return entry._replace(payload=payload, instead=instead if entry.instead else b"")

    def _opened(self, entry: Entry) -> Entry:
        start = _bound(_entry_key(entry.number), b"")
        with suppress(InvalidToken):
            opened = self._any.decrypt(entry.payload)
            if opened.startswith(start):
                return entry._replace(payload=opened.removeprefix(start))
        return entry._replace(payload=b"")


def _entry_key(number: int) -> str:
    return f"inbox-{number}"


def _fernets(keys: Sequence[str]) -> list[Fernet]:
    try:
        fernets = [Fernet(key) for key in keys]
    except ValueError:
        fernets = []
    if not fernets:
        # Raised here, not in the handler: what cryptography says must not carry a key along.
        raise ValueError("at least one encryption key is needed, of 32 bytes in URL-safe base64")
    return fernets


def _bound(key: str, payload: bytes) -> bytes:
    return key.encode() + b":" + payload


def _check_free(key: str) -> None:
    check_key(key)
    if key == SEAL:
        raise ValueError(f"the key {SEAL!r} is kept for the store itself")


def opens_seal(seal: Record, keys: Sequence[str]) -> None:
    """Raises WrongKey unless these keys open all that a store with this seal holds."""
    every = MultiFernet(_fernets(keys))
    if not all(_opens(every, token) for token in seal.payload.split()):
        raise WrongKey


def _opens(fernet: Fernet | MultiFernet, token: bytes) -> bool:
    try:
        fernet.decrypt(token)
    except InvalidToken:
        return False
    return True
