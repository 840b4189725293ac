"""The form of records: each says its own, an earlier one is brought to today's, a newer refused."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.fernet import Fernet

from bot.turns import schema
from bot.turns.records import Kept, Records, key
from bot.turns.schema import WRITTEN
from flows.record.person import Person
from storage import Newer, Store, open_store
from tests.postgres import fresh

KEYS = [Fernet.generate_key().decode()]
CLAIRE = 7


@pytest.fixture(params=["tinydb", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    address = f"tinydb:{tmp_path / 'data'}" if request.param == "tinydb" else fresh()
    with closing(open_store(address, KEYS)) as opened:
        yield opened


@pytest.fixture
def next_form(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called, this is the bot of the next form, where a person's locale is not
    called what it is today."""

    def renamed(name: str, holds: Any) -> Any:
        if name.startswith("person-"):
            holds["person"]["locale"] = holds["person"].pop("locale").upper()
        return holds

    return lambda: monkeypatch.setattr(schema, "UPGRADES", (renamed,))


def payload(store: Store, name: str) -> Any:
    record = store.load(name)
    assert record is not None
    return msgspec.json.decode(record.payload)


async def test_a_record_says_its_form(store: Store) -> None:
    """What is stored of a person says in which form it is."""
    await Records(store).save(CLAIRE, Kept(Person(locale="fr")), 0)
    assert payload(store, key(CLAIRE))["schema"] == 1


async def test_before_there_were_forms(store: Store) -> None:
    """A record that says no form is of the first one."""
    store.save(key(CLAIRE), msgspec.json.encode(Kept(Person(locale="fr"))), 0)
    kept, version = await Records(store).load(CLAIRE)
    assert (kept.person.locale, version) == ("fr", 1)


async def test_an_earlier_form(
    store: Store, next_form: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record in an earlier form is read as today's; as it was, it is kept before it is written
    over, once, and goes with its person."""
    await Records(store).save(CLAIRE, Kept(Person(locale="fr")), 0)
    next_form()
    records = Records(store)
    kept, version = await records.load(CLAIRE)
    assert kept.person.locale == "FR"
    assert payload(store, key(CLAIRE))["person"]["locale"] == "fr"
    copies, keep = list[str](), store.keep

    def kept_beside(name: str) -> None:
        copies.append(name)
        keep(name)

    monkeypatch.setattr(store, "keep", kept_beside)
    version = await records.save(CLAIRE, kept, version)
    await records.save(CLAIRE, kept, version)
    assert copies == [key(CLAIRE)]
    assert payload(store, key(CLAIRE))["schema"] == 2
    await records.erase(CLAIRE)
    assert not store.delete(key(CLAIRE))


async def test_a_newer_form(
    store: Store, next_form: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record that a newer bot wrote is refused in a sentence, and stays as it is."""
    next_form()
    await Records(store).save(CLAIRE, Kept(Person(locale="fr")), 0)
    monkeypatch.undo()
    with pytest.raises(Newer, match="written by a newer version of the bot"):
        await Records(store).load(CLAIRE)
    assert payload(store, key(CLAIRE))["schema"] == 2


async def test_the_bot_does_not_start_on_a_newer_form(
    store: Store, next_form: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a newer bot was at work, an older one does not begin; a newer one tells of itself."""
    await Records(store).admit()
    next_form()
    await Records(store).admit()
    assert payload(store, WRITTEN)["schema"] == 2
    monkeypatch.undo()
    with pytest.raises(Newer, match="start that version again"):
        await Records(store).admit()
