"""Reminders: each one that was asked for, once, at ten where the person lives, and no other."""

import asyncio
import itertools
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
import structlog

from bot.content import ZONES
from bot.hours.reminders import AT_A_TIME, HOUR, OLDEST, Reminders
from bot.intake.people import People
from bot.intake.updates import OURS, Arrival
from bot.sheets.press import Press
from bot.telegram.gateway import Call, Gone, Still, Unreachable
from bot.turns.coaching import Coaching
from bot.turns.due import REACHED, Hours, Reached, record_of
from bot.turns.records import Kept, Notes, Records, key
from bot.turns.turn import Turns
from flows.desk.planning import DAYS, due
from flows.desk.telling import stamp
from flows.interview.zones import TimeZone
from flows.protocol.exchange import Due, Effect, Event, Left, Returned, Said, Say, Tapped
from flows.record.person import Person, task
from flows.rooms import turn
from flows.words.texts import Words
from flows.words.voices import Variant
from storage import Damaged, Record
from storage.memory import Memory
from tests.conversing import BEGUN, words
from tests.recorder import Recorder
from tests.strategies import EXPRESS, Phone, finished, until, walk

CLAIRE, MARC = 700_000_001, 700_000_002
# Asked on 21 November 2026 at nine UTC, for seven days later at ten in Paris.
MORNING = datetime(2026, 11, 28, 9, tzinfo=UTC)
DUE = "due-2026-11-28-09"
MORNINGS = {
    "Dans 7 jours": MORNING,
    "Dans 30 jours": datetime(2026, 12, 21, 9, tzinfo=UTC),
    "Dans 90 jours": datetime(2027, 2, 19, 9, tzinfo=UTC),
}


# Telegram never gives a number twice, whatever process it is told to.
UPDATES = itertools.count(1000)


class Crash(BaseException):
    """The process dies here."""


@cache
def person_at(place: str) -> Person:
    """Somebody who answers this question next."""
    return until("fr", EXPRESS, place).person


class Life:
    """What dies at a given step: each call of the store or of Telegram is one, and has two ends."""

    def __init__(self) -> None:
        self.steps = 0
        self.last: int | None = None

    def step(self) -> None:
        """Raises Crash at the last step, and ever after."""
        if self.last is not None and self.steps >= self.last:
            raise Crash
        self.steps += 1


class Disk(Memory):
    """A store that outlives the process, and counts what is read."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Life()
        self.read: list[str] = []

    def load(self, key: str) -> Record | None:
        self.life.step()
        self.read.append(key)
        return super().load(key)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        self.life.step()
        saved = super().save(key, payload, expecting)
        self.life.step()
        return saved

    def delete(self, key: str) -> bool:
        self.life.step()
        deleted = super().delete(key)
        self.life.step()
        return deleted

    def stored(self) -> dict[str, bytes]:
        """Every payload, by key."""
        return {key: record.payload for key, (record, _) in self._records.items()}


class Telegram(Recorder):
    """Knows whose each message is, as only its own chat can edit it."""

    def __init__(self, life: Life) -> None:
        super().__init__()
        self.life = life
        self.sent: dict[int, int] = {}

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        self.life.step()
        if call.method == "editMessageText":
            return self.sent.get(call.params["message_id"]) == call.params["chat_id"]
        result = await super().perform(call, still)
        if call.messages:
            self.sent[result["message_id"]] = call.params["chat_id"]
        self.life.step()
        return result

    def reminded(self, person: int = CLAIRE) -> int:
        """How many messages a person was sent."""
        return sum(chat == person for chat in self.sent.values())


class World:
    """A disk and a Telegram that stay, over bots that come and go, on a clock that a test moves."""

    def __init__(self) -> None:
        self.now = BEGUN
        self.disk = Disk()
        self.telegram = Telegram(self.disk.life)
        self.launch()

    def fork(self) -> "World":
        """The same world, which goes its own way from here."""
        other = World()
        other.now, other.telegram.newest = self.now, self.telegram.newest
        other.disk._records = dict(self.disk._records)
        return other

    def launch(self) -> None:
        """A new process."""
        records = Records(self.disk, self._sleep)
        coaching = Coaching(records, lambda arrival: None)
        turns = Turns(records, self.telegram, turn, words(), Press(), coaching, lambda: self.now)
        self.people = People(turns)
        self.reminders = Reminders(records, self.people.submit, lambda: self.now)

    async def happen(self, event: Event, person: int = CLAIRE) -> None:
        """One gesture of a person, and its whole turn."""
        await self.people.submit(Arrival(next(UPDATES), person, "fr", event)).ended

    async def meet(self, person: int = CLAIRE, wanted: str = "Dans 7 jours") -> None:
        """Somebody who asks for a reminder; what they were told is past."""
        self.know(person_at("reminder"), person)
        await self.happen(Said(wanted, 1), person)
        await self.happen(Said("Bruxelles", 2), person)
        self.telegram.sent.clear()

    def know(self, known: Person, person: int = CLAIRE) -> None:
        """Somebody as they were stored, sixty messages ago."""
        payload = msgspec.json.encode(Kept(known, newest=self.telegram.newest))
        self.disk.save(key(person), payload, 0)

    def kept(self, person: int = CLAIRE) -> Kept | None:
        """What is stored of a person."""
        record = self.disk.stored().get(key(person))
        return msgspec.json.decode(record, type=Kept) if record else None

    async def look(self, at: datetime = MORNING) -> None:
        """One look, at that time."""
        self.now = at
        await self.reminders.look()

    async def _sleep(self, seconds: float) -> None:
        """No time passes."""


@pytest.fixture
async def world() -> World:
    made = World()
    await made.reminders.look()
    return made


async def test_comes_once_at_its_time(world: World) -> None:
    """Not a minute before its time, then once, with the action chosen; its hour is then erased."""
    await world.meet()
    for early in (timedelta(days=6), timedelta(minutes=1)):
        await world.look(MORNING - early)
    assert world.telegram.reminded() == 0
    for late in range(3):
        await world.look(MORNING + late * HOUR / 2)
    assert world.telegram.reminded() == 1
    action = words().speak(person_at("reminder")).label("action.say_price")
    assert action in world.telegram.texts[-1]
    assert DUE not in world.disk.stored()


async def test_comes_after_an_absence(world: World) -> None:
    """A bot that was away at the time reminds when it is back, up to forty days after."""
    await world.meet()
    await world.meet(MARC)
    world.launch()
    await world.look(MORNING + timedelta(days=39))
    assert (world.telegram.reminded(), world.telegram.reminded(MARC)) == (1, 1)


async def test_too_late_is_not_at_all(world: World) -> None:
    """After more than forty days a reminder helps nobody: it does not come."""
    await world.meet()
    world.launch()
    await world.look(MORNING + OLDEST + HOUR)
    assert world.telegram.reminded() == 0


@pytest.mark.parametrize("wanted", MORNINGS)
async def test_once_over_kills(world: World, wanted: str) -> None:
    """Killed at any step, and at another one after its restart, the bot has at last reminded each
    person once, and kept no record of the hour."""
    await world.meet(CLAIRE, wanted)
    await world.meet(MARC, wanted)
    await world.look(MORNINGS[wanted] - HOUR)
    steps = await lived(world.fork(), MORNINGS[wanted], None)
    for first in range(steps):
        killed = world.fork()
        with structlog.testing.capture_logs():
            for last in (first, first * 7 % steps, None):
                await lived(killed, MORNINGS[wanted], last)
        said = {person: killed.telegram.reminded(person) for person in (CLAIRE, MARC)}
        assert said == {CLAIRE: 1, MARC: 1}, first
        assert record_of(MORNINGS[wanted]) not in killed.disk.stored()


async def lived(world: World, at: datetime, last: int | None) -> int:
    """A bot that starts, looks and dies at that step (None: it stays); how many steps it took."""
    world.launch()
    world.disk.life.steps, world.disk.life.last = 0, last
    with suppress(Crash):
        await world.look(at)
    if last is not None:  # what it was doing beside dies with it
        await world.people.close(0)
    world.disk.life.last = None
    return world.disk.life.steps


ASKS: dict[str, Event] = {
    "reminder": Said("Dans 7 jours", 2),
    "kept": Tapped("go:remind:1:days_7", 1000),
}


@pytest.mark.parametrize("last", range(24))
@pytest.mark.parametrize("place", ASKS)
async def test_asked_for_over_kills(world: World, place: str, last: int) -> None:
    """Killed at any step of the answer, or of the tap, that asks for a reminder, which Telegram
    then delivers again, the bot reminds once; and what names the person goes with /delete."""
    world.know(person_at(place).quiet())
    answer = Arrival(7, CLAIRE, "fr", ASKS[place])
    world.disk.life.last = world.disk.life.steps + last
    with structlog.testing.capture_logs():
        await world.people.submit(answer).ended
    world.disk.life.last = None
    for event in (Tapped("go:delete", 3), None):
        later = world.fork()
        if event:
            await later.happen(event)
            assert str(CLAIRE) not in str(later.disk.stored())
        else:
            await later.people.submit(answer).ended
            later.telegram.sent.clear()
            await later.look()
            assert later.telegram.reminded() == 1


STOPS: dict[str, tuple[Event, ...]] = {
    "stopped": (Tapped("go:quiet", 1000),),
    "deleted": (Tapped("go:delete", 1000),),
    "blocked": (Left(),),
    "blocked and back": (Left(), Returned()),
}


@pytest.mark.parametrize("wanted", MORNINGS)
@pytest.mark.parametrize("how", STOPS)
async def test_none_after_a_stop(world: World, how: str, wanted: str) -> None:
    """Who said no more, deleted everything or blocked the bot is not reminded."""
    await world.meet(CLAIRE, wanted)
    for event in STOPS[how]:
        await world.happen(event)
    world.telegram.sent.clear()
    await world.look(MORNINGS[wanted])
    assert world.telegram.reminded() == 0
    assert (world.kept() is None) == (how == "deleted")


PARIS = ZoneInfo("Europe/Paris")


async def test_a_chain_arranged_by_taps(world: World) -> None:
    """After 7 days the next one is asked for by a tap, in 30, then in 90: each comes once, over a
    restart before each and a change of the hour, never on a Sunday; and no other comes."""
    await world.meet()
    at = MORNING
    for days in (30, 90, 90, None):
        world.launch()
        await world.look(at - timedelta(minutes=1))
        assert world.telegram.reminded() == 0
        for late in (0, 1):
            await world.look(at + late * HOUR)
        assert world.telegram.reminded() == 1
        if days:
            asks = f"go:remind:1:days_{days}"
            assert asks in str(world.telegram.performed[-1].params)
            await world.happen(Tapped(asks, 1000))
            day = at.astimezone(PARIS) + timedelta(days)
            at = (day + timedelta(day.weekday() == 6)).astimezone(UTC)
        world.telegram.sent.clear()
    for later in (30, 90, 400):
        await world.look(at + timedelta(later))
    assert world.telegram.reminded() == 0


@pytest.mark.parametrize("how", STOPS)
async def test_one_tap_stops_a_chain(world: World, how: str) -> None:
    """What was arranged by a tap is stopped as what was asked for in the interview."""
    await world.meet()
    await world.look()
    await world.happen(Tapped("go:remind:1:days_30", 1000))
    for event in STOPS[how]:
        await world.happen(event)
    world.telegram.sent.clear()
    for days in (31, 60, 91):
        await world.look(MORNING + timedelta(days))
    assert world.telegram.reminded() == 0


async def two_sheets(world: World, second: str) -> None:
    """Somebody who asked for a reminder of each of two sheets."""
    await world.meet()
    kept = world.kept()
    assert kept is not None
    (first,) = kept.person.interviews
    other = msgspec.structs.replace(first, id=2, planned=None)
    person = msgspec.structs.replace(kept.person, interviews=(first, other), current=2)
    world.disk.delete(key(CLAIRE))
    world.disk.save(key(CLAIRE), msgspec.json.encode(Kept(person, due=kept.due)), 0)
    await world.happen(Tapped(f"go:remind:2:{second}", 1000))
    world.telegram.sent.clear()


@pytest.mark.parametrize(("second", "days"), [("days_7", 7), ("days_30", 30)])
async def test_two_sheets_have_each_their_own(world: World, second: str, days: int) -> None:
    """The reminders of two sheets both come, each once: on one morning, on two, or late."""
    await two_sheets(world, second)
    later = BEGUN + timedelta(days)
    late = world.fork()
    for at in (MORNING, MORNING + timedelta(minutes=1), later, later + timedelta(minutes=1)):
        with structlog.testing.capture_logs():
            await world.look(at)
    for minutes in range(3):
        with structlog.testing.capture_logs():
            await late.look(later + timedelta(minutes=minutes))
    assert (world.telegram.reminded(), late.telegram.reminded()) == (2, 2)
    await world.happen(Tapped("go:remind:1:days_7", 1000))
    await world.happen(Tapped("go:remind:2:days_30", 1000))
    await world.happen(Tapped("go:delete", 1000))
    assert str(CLAIRE) not in str(world.disk.stored())


async def test_both_come_when_telegram_was_away(world: World) -> None:
    """A reminder that had to wait does not lose the one of another sheet, whose hour passed."""
    await two_sheets(world, "days_30")

    def away(call: Call) -> None:
        raise Unreachable(call.method)

    later = MORNINGS["Dans 30 jours"]
    world.telegram.fails = away
    with structlog.testing.capture_logs():
        for at in (MORNING, later, later + HOUR):
            await world.look(at)
        world.telegram.fails = lambda call: None
        for minutes in range(4):
            await world.look(later + 2 * HOUR + timedelta(minutes=minutes))
    assert world.telegram.reminded() == 2


async def test_done_needs_no_reminder(world: World) -> None:
    """Who ticks their action before its reminder is told that it will not come; it does not."""
    await world.meet()
    kept = world.kept()
    assert kept is not None and kept.person.interview is not None
    now = task(kept.person.interview)
    assert now is not None
    await world.happen(Tapped(f"do:done:1:{stamp(now)}", 1000))
    assert any("28 nov. 2026" in text for text in world.telegram.texts)
    world.telegram.sent.clear()
    await world.look()
    assert world.telegram.reminded() == 0


async def test_no_thank_you_cancels(world: World) -> None:
    """Who changes their answer to no is not reminded; who changes it again is, at the new time."""
    await world.meet()
    for message, answer in enumerate(("Non merci", "Dans 30 jours"), 3):
        await world.happen(Tapped("edit:reminder", 1000))
        await world.happen(Said(answer, message))
    world.telegram.sent.clear()
    await world.look()
    assert world.telegram.reminded() == 0
    await world.look(MORNING + timedelta(days=23))
    assert world.telegram.reminded() == 1


async def test_found_blocked(world: World) -> None:
    """Who is found to have blocked the bot is marked, and not tried again."""
    await world.meet()

    def refuses(call: Call) -> None:
        raise Gone("blocked")

    world.telegram.fails = refuses
    await world.look()
    world.telegram.fails = lambda call: None
    await world.look(MORNING + HOUR)
    assert world.telegram.reminded() == 0
    kept = world.kept()
    assert kept is not None and kept.person.blocked
    assert DUE not in world.disk.stored()


async def test_deleted_leaves_nothing(world: World) -> None:
    """After /delete no record names the person, nor does a reminder that was already under way
    make one; those of others stay."""
    await world.meet()
    await world.meet(MARC)
    await world.happen(Tapped("edit:reminder", 1000))
    await world.happen(Said("Dans 30 jours", 3))
    assert str(world.disk.stored()).count(str(CLAIRE)) == 3
    await world.happen(Tapped("go:delete", 1000))
    await world.people.submit(Arrival(OURS, CLAIRE, None, Due())).ended
    assert str(CLAIRE) not in str(world.disk.stored())
    await world.look()
    assert world.telegram.reminded(MARC) == 1


async def test_telegram_is_away(world: World) -> None:
    """While Telegram cannot be reached, reminders wait for a later look, those of the next hours
    too, and then come once."""
    await world.meet()
    await world.meet(MARC)

    def away(call: Call) -> None:
        raise Unreachable(call.method)

    world.telegram.fails = away
    with structlog.testing.capture_logs():
        await world.look()
        await world.look(MORNING + 5 * HOUR)
    assert msgspec.json.decode(world.disk.stored()[REACHED], type=Reached).left == (MORNING,)
    world.telegram.fails = lambda call: None
    for hours in (6, 7):
        await world.look(MORNING + hours * HOUR)
    assert (world.telegram.reminded(), world.telegram.reminded(MARC)) == (1, 1)


async def test_one_that_fails_holds_up_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person whose turn fails each time is tried again behind everybody else of their hour."""
    people = range(CLAIRE, CLAIRE + 3 * AT_A_TIME)
    known = finished("fr", {**EXPRESS, "time_zone": "paris"}).person
    for person in people:
        world.know(known, person)
        await Hours(Notes(Records(world.disk))).add(person, MORNING)
    load = world.disk.load

    def failing(name: str) -> Record | None:
        if name == key(CLAIRE):
            raise ValueError
        return load(name)

    turns, failures = world.people._turn, []

    async def one_fails(arrival: Arrival, ticket: Any) -> None:
        if arrival.person == CLAIRE:
            failures.append(arrival)
            raise ValueError
        await turns(arrival, ticket)

    monkeypatch.setattr(world.people, "_turn", one_fails)
    with structlog.testing.capture_logs():
        for minutes in range(3):
            await world.look(MORNING + timedelta(minutes=minutes))
    assert [world.telegram.reminded(person) for person in people] == [0, *[1] * (len(people) - 1)]
    assert len(failures) == 3


async def test_finding_who_is_due_reads_as_much_for_one_as_for_many(world: World) -> None:
    """A look reads a record for itself and one an hour, however many people wait for another."""
    hours, reads = Hours(Notes(Records(world.disk))), []
    for count in (1, 200):
        for person in range(count):
            await hours.add(person, MORNING + timedelta(days=2))
        world.disk.read.clear()
        await world.look(world.now + HOUR)
        assert set(world.disk.read) == {REACHED, record_of(world.now)}
        reads.append(len(world.disk.read))
        world.disk.read.clear()
        await world.look(world.now)
        assert world.disk.read == [REACHED]
    assert reads[0] == reads[1]


@pytest.mark.parametrize("name", [DUE, REACHED])
@pytest.mark.parametrize("damaged", [False, True])
async def test_a_record_that_cannot_be_read(
    world: World, name: str, damaged: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record of reminders that is damaged, or of another form, is set aside and said; looking
    goes on."""
    await world.meet()
    await world.look(MORNING - HOUR)
    load, aside, damages = world.disk.load, world.disk.set_aside, [damaged]

    def once(key: str) -> Record | None:
        if key == name and any(damages):
            raise Damaged(key)
        return load(key)

    def set_aside(key: str) -> None:
        damages.clear()
        aside(key)

    if not damaged:
        version = world.disk._records[name][0].version
        world.disk.save(name, b'"of another form"', version)
    monkeypatch.setattr(world.disk, "load", once)
    monkeypatch.setattr(world.disk, "set_aside", set_aside)
    with structlog.testing.capture_logs() as logged:
        await world.look()
    [error] = (line for line in logged if line["log_level"] == "error")
    assert error["place"] == world.disk.place(name)
    assert world.telegram.reminded() == (name == REACHED)


async def test_goes_on_when_the_store_fails(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A look that the store makes fail is logged, and the next one is made."""
    looked = asyncio.Event()
    failures: list[Exception] = [OSError(28, "full"), Damaged("due")]

    async def look() -> None:
        if failures:
            raise failures.pop()
        looked.set()

    monkeypatch.setattr(world.reminders, "look", look)
    monkeypatch.setattr("bot.hours.reminders.EVERY", 0.0)
    with structlog.testing.capture_logs() as logged:
        keeping = asyncio.create_task(world.reminders.keep())
        async with asyncio.timeout(30):
            await looked.wait()
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
    assert [line["log_level"] for line in logged] == ["warning", "warning"]


async def test_many_ask_for_the_same_hour(world: World) -> None:
    """People who ask side by side for the same hour are all named in it, each once."""
    hours = Hours(Notes(Records(world.disk)))
    await asyncio.gather(*(hours.add(person % 50, MORNING) for person in range(100)))
    assert sorted(await hours.named(MORNING) or []) == list(range(50))


def asking(zone: str, days: str, at: datetime) -> Phone:
    """Somebody who asks for a reminder at that time."""
    phone = Phone("fr")
    phone.person = person_at("reminder")
    phone._later = at - BEGUN - timedelta(minutes=phone._messages)
    phone.play("/start")
    phone.tap(phone.button("go:on"))
    phone.tap(phone.options()[days])
    shown = phone.options()
    if zone in shown:
        phone.tap(shown[zone])
    else:  # a place without a button is typed
        phone.play(words().texts[Variant("fr")].text(Words(f"time_zone.{zone}")))
    return phone


@pytest.mark.parametrize("zone", list(TimeZone))
@pytest.mark.parametrize(
    "asked", [datetime(2027, 3, 20, 4, tzinfo=UTC), datetime(2027, 10, 20, 23, tzinfo=UTC)]
)
@pytest.mark.parametrize("option", list(DAYS))
def test_at_ten_where_they_live(zone: TimeZone, asked: datetime, option: str) -> None:
    """In every place, over both changes of the hour, it comes at ten by the clock there, as many
    days after the day it was asked for there, and at a whole hour of UTC, half past ten where the
    clock is half an hour off; on a Monday rather than the Sunday before."""
    clock = ZoneInfo(ZONES[zone])
    (remind,) = asking(zone, option, asked).person.reminders
    here = remind.astimezone(clock)
    half = asked.astimezone(clock).minute
    assert (here.hour, here.minute, remind.minute) == (10, half, 0)
    day = asked.astimezone(clock).date() + timedelta(DAYS[option])
    assert here.date() == day + timedelta(day.weekday() == 6)


def test_another_clock_keeps_the_day() -> None:
    """Who moves is reminded on the same day, at ten by their new clock."""
    phone = finished("fr", {**EXPRESS, "time_zone": "paris"})
    phone.happen(Tapped("edit:time_zone", 0))
    phone.tap(phone.options()["montreal"])
    assert phone.person.reminders == (MORNING.replace(hour=15),)
    assert phone.person.settings.time_zone == "montreal"


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(effect.html for effect in effects if isinstance(effect, Say))


def test_the_zone_is_asked_once() -> None:
    """Neither a second favourite, nor a blank page, nor the complete version asks it again, and
    each sets the reminder."""
    phone = finished("fr", EXPRESS)
    for way in ("go:favourite", "go:scratch", "go:deepen"):
        phone.person = phone.person.quiet()
        phone.happen(Tapped(way, 0))
        asked = []
        for _ in range(200):
            if phone.place.at == "looks_like":
                break
            asked.append(phone.place.at)
            forward(phone)
        assert "reminder" in asked and "time_zone" not in asked, way
        assert phone.person.reminders


def forward(phone: Phone) -> None:
    """Answers whatever is open."""
    next(steps := walk(phone, EXPRESS))
    next(steps)


def test_editing_the_message_asks_for_the_zone() -> None:
    """Who edits their no into a yes after the end is asked for what is missing, and reminded."""
    phone = until("fr", EXPRESS, "reminder")
    phone.type("non merci")
    for _ in ("looks_like", "untold"):
        phone.tap(phone.gestures()["skip"])
    assert not phone.person.reminders
    phone.play("✎ 1 dans 7 jours")
    assert phone.place.at == "time_zone"
    phone.type("Bruxelles")
    assert phone.person.reminders == (MORNING,)


def test_a_skip_is_a_no() -> None:
    """Who passes over the question when it is asked again is not reminded any more."""
    phone = finished("fr", EXPRESS)
    phone.happen(Tapped("go:deepen", 0))
    while phone.place.at != "reminder":
        forward(phone)
    assert phone.person.reminders
    phone.tap(phone.gestures()["skip"])
    assert not phone.person.reminders


def test_keeping_the_answer_is_not_asking_again() -> None:
    """Who keeps their answer once the reminder has come is not reminded again."""
    phone = finished("fr", EXPRESS)
    asked_for = phone.person.reminders
    for days, reminders in ((0, asked_for), (7, ())):
        phone.pass_days(days)
        phone.happen(Due())
        phone.happen(Tapped("edit:reminder", 0))
        phone.tap(phone.gestures()["keep"])
        assert phone.person.reminders == reminders


def test_speaks_of_the_sheet_that_asked() -> None:
    """With another sheet begun since, the reminder tells the action of the one it was asked for."""
    phone = finished("fr", EXPRESS)
    phone.happen(Tapped("go:scratch", 0))
    phone.pass_days(7)
    action = words().speak(phone.person).label("action.say_price")
    assert action in said(phone.happen(Due()))
    phone.tap(phone.button("go:persona:1"))
    assert phone.interview.id == 1


def test_speaks_without_an_action() -> None:
    """When the sheet no longer proposes what was chosen, the reminder leads to the sheet."""
    phone = finished("fr", EXPRESS)
    interview = phone.interview
    given = {s: g for s, g in interview.given.items() if s != "action"}
    phone.person = phone.person.with_interview(msgspec.structs.replace(interview, given=given))
    phone.pass_days(7)
    assert words().speak(phone.person).label("screen-reminder-plain").split("\n")[-1] in said(
        phone.happen(Due())
    )


def test_neither_early_nor_while_blocked() -> None:
    """A reminder is due from its very moment on, and to nobody who blocked the bot since."""
    phone = finished("fr", EXPRESS)
    (at,) = phone.person.reminders
    assert not due(phone.person, at - timedelta(microseconds=1))
    assert due(phone.person, at)
    assert not due(msgspec.structs.replace(phone.person, blocked=True), at)


def test_shown_in_the_export() -> None:
    """/export shows the answers about the reminder, when it comes, and the zone."""
    phone = finished("fr", EXPRESS)
    (file,) = phone.play("/export")
    document = msgspec.json.decode(file.content)  # type: ignore[union-attr]  # a File
    assert document["interviews"][0]["reminder"] == {"at": "2026-11-28T09:00:00Z", "days": 7}
    assert document["settings"]["time_zone"] == "paris"
    assert document["interviews"][0]["answers"]["reminder"]["value"] == "days_7"
