"""Coach, coachee and roster are three records: whatever dies between two of them heals, and nothing
costs more for a coach of many."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from bot.coaching import roster_record
from bot.records import PAUSES, Kept
from bot.updates import Arrival
from flows.coaching.ties import Consent, Entry, Roster, Stage, Tie
from flows.person import Person
from tests.coaching_scene import COACHES, MARKS, NOBODY, Scene, as_coach, later, plain
from tests.papers_for_tests import NOW
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

COACH = COACHES[0]
TRIES = 1 + len(PAUSES)
ZOE, PAUL, *_ = MARKS


async def _invited(scene: Scene) -> None:
    await scene.coach(COACH)


async def _came(scene: Scene) -> None:
    """Zoé came and answered; Paul shares."""
    await scene.coach(COACH)
    await scene.sharing(COACH, PAUL)
    await _come(scene)
    scene.answer(ZOE)


async def _come(scene: Scene) -> None:
    known = scene.kept(COACH).person.coach
    assert known is not None
    await scene.say(ZOE, f"/start {known.invitations[-1].code}")


async def _shares(scene: Scene) -> None:
    await _came(scene)
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")


async def _noted(scene: Scene) -> None:
    await _shares(scene)
    await scene.tap(COACH, f"coach:note:{scene.id(COACH, ZOE)}")


def join(scene: Scene) -> Arrival:
    known = scene.kept(COACH).person.coach
    assert known is not None
    return scene.of(ZOE).say(f"/start {known.invitations[-1].code}")


def tapped(person: int, data: str) -> Callable[[Scene], Arrival]:
    return lambda scene: scene.of(person).tap(data)


Setting = Callable[[Scene], Awaitable[None]]
GESTURES: dict[str, tuple[Setting, Callable[[Scene], Arrival]]] = {
    "invite": (_invited, tapped(COACH, "coach:invite")),
    "join": (_invited, join),
    "consent": (_came, tapped(ZOE, f"tie:{COACH}:consent:answers")),
    "revoke": (_shares, tapped(ZOE, f"tie:{COACH}:consent:nothing")),
    "less": (_shares, tapped(ZOE, f"tie:{COACH}:consent:sheet")),
    "part": (_shares, tapped(ZOE, f"tie:{COACH}:leave:yes")),
    "delete": (_noted, tapped(ZOE, "go:delete")),
    "forget": (_shares, tapped(ZOE, "go:forget:1")),
    "nudge": (_came, tapped(COACH, "coach:nudge:1")),
    "note": (_noted, lambda scene: scene.of(COACH).say("Rappeler mardi")),
    "stop": (_noted, tapped(COACH, "coach:leave:yes")),
    "erase a coach": (_noted, tapped(COACH, "go:delete")),
}


def state(scene: Scene) -> dict[str, Any]:
    """What is stored, without what differs between sending once and twice, codes, and ties to
    coaches who are none any more: they give nothing, and who coached cannot be asked again."""
    stored = scene.disk.everything()
    found: dict[str, Any] = {}
    for name, payload in stored.items():
        if name.startswith("person-"):
            person = msgspec.json.decode(payload, type=Kept).person
            coach = person.coach and replace(
                person.coach,
                invitations=tuple(replace(i, code="") for i in person.coach.invitations),
            )
            ties = tuple(tie for tie in person.ties if scene.consent(tie.coach, int(name[7:]))[0])
            found[name] = replace(person, coach=coach, ties=ties, revision=0, screen=None)
        elif name.startswith("roster-"):
            found[name] = json.loads(payload)
        else:
            found[name.partition("-")[0]] = found.get(name.partition("-")[0], 0) + 1
    return found


async def look(scene: Scene) -> None:
    """The coach looks at everything there is; each look is checked against what is stored."""
    for data in ("coach:roster:0", "coach:patterns", "coach:export"):
        await scene.tap(COACH, data)
    for id in ("1", "2", "3"):
        for data in (f"coach:one:{id}", f"coach:paper:{id}:report", f"coach:paper:{id}:aim"):
            await scene.tap(COACH, data)
    scene.check_records()


@pytest.mark.parametrize("gesture", GESTURES)
async def test_dies_between_two_records(gesture: str) -> None:
    """Wherever the process dies, a coach sees no more than is consented; delivered again, the same
    gesture leaves what it leaves when nothing dies."""
    setting, made = GESTURES[gesture]
    whole = Scene()
    await setting(whole)
    await whole.do(made(whole))
    for change in range(1, 20):
        scene = Scene()
        await setting(scene)
        arrival = made(scene)
        if not await scene.crash(arrival, change):
            assert change > 1
            return
        if arrival.person != COACH:  # the coach's own comes again before anything else of theirs
            await look(scene)
        await scene.do(arrival)
        assert state(scene) == state(whole), change
        scene.check_records()
    raise AssertionError("it never ends")


async def test_revoked_though_the_roster_cannot_be_written() -> None:
    """A revocation is the coachee's own record alone: it holds at once, whatever else fails, and
    the roster hears of it at their next turn."""
    scene = Scene()
    await _shares(scene)
    scene.disk.refuses = ("roster",)
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    assert scene.errors
    scene.disk.refuses = ()
    await look(scene)
    assert scene.kept(ZOE).owed
    await scene.say(ZOE, "/help")
    assert not scene.kept(ZOE).owed
    roster = msgspec.json.decode(scene.disk.everything()[roster_record(COACH)], type=Roster)
    assert {entry.person: entry.shares for entry in roster.entries} == {ZOE: False, PAUL: True}


async def test_the_latest_word_counts(scene_with_roster_closed: Scene) -> None:
    """What was owed and is no longer so is not done late: who came and left again while the roster
    could not be written is not in it; a link made and withdrawn leads nowhere."""
    scene = scene_with_roster_closed
    await _come(scene)
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    await scene.tap(COACH, "coach:invite")
    await scene.tap(COACH, "coach:leave:yes")
    scene.disk.refuses = ()
    for person in (ZOE, COACH, ZOE, COACH):
        await scene.say(person, "/help")
    assert {*scene.disk.everything()} == {f"person-{COACH}", f"person-{ZOE}"}
    assert not scene.kept(ZOE).owed and not scene.kept(COACH).owed


async def test_done_out_of_turn() -> None:
    """Who leaves while their coming is still owed does not come back when the store recovers in
    between."""
    scene = Scene()
    await _invited(scene)
    scene.disk.refuses = ("roster",)
    await _come(scene)
    scene.disk.refuses = ()
    scene.disk.changes, scene.disk.fails = 0, {n: OSError(5, "?") for n in range(2, 2 + TRIES)}
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    scene.disk.fails = {}
    await scene.say(ZOE, "/help")
    assert scene.id(COACH, ZOE) == NOBODY


async def test_what_a_coach_left_is_not_the_next_ones() -> None:
    """A roster that could not go when its coach left does not take the next one with it, and who
    came before is not in the next one, however far they get."""
    scene = Scene()
    await _shares(scene)
    paul = scene.kept(PAUL).person
    scene.disk.refuses = ("roster",)
    tap = scene.of(COACH).tap("coach:leave:yes")
    await scene.turns(tap, ticket(tap))  # and the process dies before anybody else's turn
    scene.start()
    scene.now += later(1)
    await scene.coach(COACH)
    scene.disk.refuses = ()
    newcomer = 3
    await scene.say(newcomer, f"/start {as_coach(scene).invitations[-1].code}")
    await scene.say(COACH, "/help")
    scene.put(PAUL, paul)  # as if he had not heard that his coach left
    await scene.tap(PAUL, "go:forget:1")
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Une personne est venue" in page and "Personne n° 1" in plain(page)


@pytest.fixture
async def scene_with_roster_closed() -> Scene:
    scene = Scene()
    await _invited(scene)
    scene.disk.refuses = ("roster", "code")
    return scene


async def test_what_is_in_doubt_is_not_shown() -> None:
    """When consent cannot be read again just before something is sent, it is not sent."""
    scene = Scene()
    await _shares(scene)

    async def fail() -> None:
        scene.disk.fails_to_load = True

    scene.out.meanwhile = fail
    assert await scene.tap(COACH, f"coach:paper:{scene.id(COACH, ZOE)}:report") == []


async def with_coachees(people: int, sharing: int) -> Scene:
    """A coach with so many coachees, the latest of whom share."""
    scene = Scene()
    scene.out.allowed = lambda chat, call: None  # they all answered what one of them did
    await scene.coach(COACH)
    known = scene.kept(COACH).person.coach
    assert known is not None
    scene.answer(ZOE)
    tie = Tie(COACH, known.since, "Claire", 1, NOW, called="Zoé", asked=True)
    entries = []
    for n in range(1, people + 1):
        shares = n > people - sharing
        consent = Consent.SHEET if shares else Consent.NOTHING
        mine = replace(tie, consent=consent, stage=Stage.FINISHED, shares=shares)
        scene.put(n, replace(scene.kept(ZOE).person, ties=(mine,)))
        entries.append(Entry(n, n, 1, Stage.FINISHED, shares))
    roster = Roster(known.since, tuple(entries), last=people)
    scene.disk.save(roster_record(COACH), msgspec.json.encode(roster), 0)
    return scene


LOOKS = (
    "coach:roster:0", "coach:roster:{last}", "coach:one:{n}", "coach:note:{n}", "coach:nudge:{n}",
    "coach:paper:{n}:report", "coach:patterns", "coach:export", "turn:coach",
)  # fmt: skip


async def touched(people: int, look: str) -> Counter[str]:
    """How often each kind of record is read or written for one look at the roster."""
    scene = await with_coachees(people, 5)
    scene.disk.asked.clear()
    said = await scene.tap(COACH, look.format(n=people, last=(people - 1) // 5))
    assert said or look.startswith("coach:nudge") or "paper" in look or "export" in look
    return Counter(scene.disk.asked)


@pytest.mark.parametrize("look", LOOKS)
async def test_a_coach_of_many(look: str) -> None:
    """A coach of 500 has each screen for as many records as a coach of 5."""
    few = await touched(5, look)
    assert few and few == await touched(500, look)


def test_a_person_of_before() -> None:
    """A record of before there were coaches is one of a person without any."""
    old = msgspec.json.decode(b'{"person": {"locale": "fr"}}', type=Kept).person
    assert old == Person("fr") and old.coach is None and old.ties == ()
