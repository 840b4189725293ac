"""A newer version on what earlier ones kept: a copy is made first, everybody is there, and the copy
brings the earlier version's records back.

tests/records/earlier holds, by its date, what three earlier versions of the bot kept: two people
with a sheet in French, one in English, and one in the middle of the questions.
"""

import asyncio
import os
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from cryptography.fernet import Fernet

from bot import copies, settings
from bot.intake.entries import whose
from bot.settings import Settings
from bot.sheets.press import Press
from bot.turns import schema
from bot.turns.coaching import Coaching
from bot.turns.records import Records, key
from bot.turns.turn import Turns
from flows.rooms import turn
from storage import Store, open_store, restore
from tests.conversing import words
from tests.postgres import fresh
from tests.process import TOKEN
from tests.recorder import Gestures, Recorder, ticket

KEY = Fernet.generate_key().decode()
EARLIER = sorted((Path(__file__).parent / "records" / "earlier").iterdir())
SHEETS = {1: True, 2: True, 3: True, 4: False}
"""Whether each of the people has a sheet."""


@pytest.fixture(params=["files", "database"])
def chosen(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """The settings of a bot on either store."""
    files = request.param == "files"
    return settings.read(
        {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "ENCRYPTION_KEY": KEY,
            "DATABASE_URL": f"tinydb:{tmp_path / 'data'}" if files else fresh(),
            "COPIES": "" if files else str(tmp_path / "data-copies"),
        }
    )


def opened(chosen: Settings) -> closing[Store]:
    return closing(open_store(str(chosen.database), [KEY]))


def fill(store: Store, version: Path) -> dict[str, bytes]:
    """Puts there what an earlier version kept."""
    payloads = {path.stem: path.read_bytes() for path in sorted(version.glob("*.json"))}
    for name, payload in payloads.items():
        store.save(name, payload, 0)
    return payloads


def held(address: str) -> dict[str, bytes]:
    """What is kept of people."""
    with closing(open_store(address, [KEY])) as store:
        found = [store.load(key(person)) for person in SHEETS]
        return {record.key: record.payload for record in found if record}


def answers(payload: bytes) -> dict[str, object]:
    """What was given, as it was written."""
    [interview] = msgspec.json.decode(payload)["person"]["interviews"]
    given: dict[str, dict[str, object]] = interview["given"]
    return {slot: each["value"] for slot, each in given.items()}


@pytest.mark.parametrize("version", EARLIER, ids=lambda path: path.name)
async def test_from_an_earlier_version(chosen: Settings, version: Path, tmp_path: Path) -> None:
    """After an upgrade everybody is answered, with their sheet and all that they had given; and
    what there was before it is in a copy, which can be put back."""
    with opened(chosen) as store:
        before, records = fill(store, version), Records(store)
        await copies.before_upgrade(chosen, records)
        await records.admit()
        out = Recorder()
        turns = Turns(records, out, turn, words(), Press(), Coaching(records, lambda arrival: None))
        for person, has_sheet in SHEETS.items():
            hands = Gestures(person, "en" if person == 3 else "fr", 100)
            for text in ("/help", "/sheet"):
                arrival = hands.say(text)
                await turns(arrival, ticket(arrival))
            kept, _ = await records.load(person)
            stored = msgspec.json.encode(kept)
            given = answers(before[key(person)])
            unread = {slot for each in kept.person.interviews for slot in each.unread}
            assert answers(stored).keys() | unread == given.keys()
            assert bool(kept.person.interviews[0].finished) is has_sheet
        assert len(out.texts) >= 2 * len(SHEETS)
    assert chosen.copies is not None
    [copy] = chosen.copies.iterdir()
    again = f"tinydb:{tmp_path / 'again'}"
    restore(copy, again, [KEY], whose)
    assert held(again) == before


async def test_only_before_an_upgrade(
    chosen: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No copy is made where nobody is yet, nor at a start of the same version; of those made before
    upgrades the last three stay."""
    assert chosen.copies is not None
    with opened(chosen) as store:
        await copies.before_upgrade(chosen, Records(store))
        assert not chosen.copies.exists()
        fill(store, EARLIER[0])
        made: list[Path] = []
        monkeypatch.setattr(schema, "shape_of", lambda kind: str(len(made)))
        for _ in range(5):
            for _ in range(2):
                await copies.before_upgrade(chosen, Records(store))
                await Records(store).admit()
            made = [*made, *(path for path in chosen.copies.iterdir() if path not in made)]
        assert len(made) == 5
        assert sorted(chosen.copies.iterdir()) == sorted(made)[-copies.KEPT :]


async def test_an_old_copy_goes(tmp_path: Path) -> None:
    """A copy stays a month, so that what people erased meanwhile does not stay in it for ever."""
    old, fresh_one = tmp_path / "before-1", tmp_path / "before-2"
    for path in (old, fresh_one):
        path.touch()
    os.utime(old, (1, 1))
    tidying = asyncio.create_task(copies.tidy(tmp_path))
    await asyncio.sleep(0)
    tidying.cancel()
    assert (old.exists(), fresh_one.exists()) == (False, True)
