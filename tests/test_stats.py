"""What whoever hosts the bot may ask of it in a conversation: a few numbers, and never who."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from bot.sheets.press import Press
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records
from bot.turns.tallies import KEY, Tallies, Tally, marked
from bot.turns.turn import Turns
from flows.record.person import Person
from flows.rooms import turn
from flows.words.texts import Words
from flows.words.voices import Variant
from storage import Store, open_store
from tests.conversing import words
from tests.postgres import fresh
from tests.recorder import PERSON, Gestures, Recorder, ticket
from tests.strategies import PLANS, started, walk

KEYS = [Fernet.generate_key().decode()]
MONDAY = datetime(2026, 11, 30, 12, tzinfo=UTC)
OPERATOR = PERSON + 9


@pytest.fixture(params=["tinydb", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    address = f"tinydb:{tmp_path / 'data'}" if request.param == "tinydb" else fresh()
    with closing(open_store(address, KEYS)) as opened:
        yield opened


class Process:
    """One process of the bot."""

    def __init__(self, store: Store, now: datetime = MONDAY) -> None:
        self.records, self.out = Records(store), Recorder()
        self.tallies = Tallies(self.records)
        settings: dict[str, Any] = {"tallies": self.tallies, "operator": OPERATOR}
        coaching = Coaching(self.records, lambda arrival: None)
        self.turns = Turns(
            self.records, self.out, turn, words(), Press(), coaching, lambda: now, **settings
        )

    async def said(self, person: Gestures, text: str) -> str:
        """What somebody is answered, last."""
        arrival = person.say(text)
        await self.turns(arrival, ticket(arrival))
        return self.out.texts[-1]


def finished() -> Person:
    """Somebody who has a sheet."""
    phone = started("fr")
    for _ in walk(phone, PLANS["express"]):
        pass
    person: Person = phone.person
    return person


async def test_what_is_told(store: Store) -> None:
    """The operator is told how many there are, how many interviews ended and who used a sheet this
    week, over all processes; nothing of it is kept of them."""
    one, other = Process(store), Process(store)
    await one.tallies.begin()
    claire, zoe, host = Gestures(PERSON), Gestures(PERSON + 1), Gestures(OPERATOR)
    await one.said(claire, "/start")
    await other.said(zoe, "/start")
    await other.tallies.add()
    texts = words().texts[Variant("fr")]
    told = {"people": 2, "finished": 0, "week": 0, "before": 0}
    assert await one.said(host, "/stats") == str(texts.html(Words("stats", told)))
    assert await one.records.load(OPERATOR) == (Kept(), 0)


async def test_nobody_else_learns_of_it(store: Store) -> None:
    """Whoever else says /stats is answered as to any command that there is not."""
    one, claire = Process(store), Gestures(PERSON)
    await one.said(claire, "/start")
    assert await one.said(claire, "/stats") == await one.said(claire, "/nothing")


async def test_the_cost_is_that_of_one_record(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To ask reads one record, however many people there are."""
    one, read = Process(store), list[str]()
    for person in range(20):
        await one.said(Gestures(PERSON + person), "/start")
    really = store.load_all

    def load_all(keys: Any) -> Any:
        read.extend(keys)
        return really(keys)

    monkeypatch.setattr(one.records._loads, "_work", load_all)
    await one.said(Gestures(OPERATOR), "/stats")
    assert read == [KEY]


def counted(*turns: tuple[Kept | None, Kept | None]) -> Tally:
    tallies = Tallies(Records(open_store("memory:", KEYS)))
    for before, after in turns:
        tallies.count(before, after)
    return tallies._fresh


def test_what_is_counted() -> None:
    """A person once, until they erase everything; a sheet once; and once a week whoever uses
    theirs, not who is only reminded."""
    begun = Kept(Person(locale="fr"))
    assert counted((None, begun), (begun, begun)).people == 1
    assert counted((None, begun), (begun, None)).people == 0
    done = marked(begun, Kept(finished()), ours=False, now=MONDAY)
    assert counted((begun, done)) == Tally(0, 1, {"2026-49": 1})
    again = marked(done, done, ours=False, now=MONDAY)
    assert counted((done, again)) == Tally()
    reminded = marked(done, done, ours=True, now=MONDAY.replace(month=12, day=8))
    assert counted((done, reminded)) == Tally()
    later = marked(done, done, ours=False, now=MONDAY.replace(month=12, day=8))
    assert counted((done, later)) == Tally(0, 0, {"2026-50": 1})


async def test_who_was_there_before(store: Store) -> None:
    """Where nobody counted before, whoever is kept is counted once."""
    one = Process(store)
    await one.said(Gestures(PERSON), "/start")
    await Process(store).tallies.begin()
    await Process(store).tallies.begin()
    assert (await Process(store).tallies.told()).people == 1
