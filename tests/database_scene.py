"""Scenes of coaches and coachees over a PostgreSQL: all that is stored is in its tables."""

from collections.abc import Sequence
from functools import cache

from storage import Record
from storage.base import Save, one_by_one
from storage.memory import Memory
from storage.postgres import Postgres
from tests.coaching_scene import Disk
from tests.postgres import fresh

EVERYBODY = "SELECT key, payload FROM records"


@cache
def _store() -> Postgres:
    """One for all scenes, of which one plays at a time."""
    return Postgres(fresh(pooled=True))


class _Tables(Memory):
    """What is in memory elsewhere is in tables here."""

    def load(self, key: str) -> Record | None:
        return _store().load(key)

    def load_all(self, keys: Sequence[str]) -> list[Record | Exception | None]:
        return _store().load_all(keys)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        return _store().save(key, payload, expecting)

    def save_all(self, saves: Sequence[Save]) -> list[Record | Exception]:
        return one_by_one(self.save, saves)

    def delete(self, key: str) -> bool:
        return _store().delete(key)

    def set_aside(self, key: str) -> None:
        _store().set_aside(key)


class Database(Disk, _Tables):
    """A disk that is a database, empty at first."""

    def everything(self) -> dict[str, bytes]:
        """All that is stored, by its name; unseen by the counts."""
        return {held.record.key: held.record.payload for held in _store().everything([])}

    def like(self, other: Disk) -> None:
        """Holds what another one holds."""
        for key in self.everything():
            _store().delete(key)
        for key, payload in other.everything().items():
            self.put(key, payload)
