"""Coach, coachee and roster are three records: whatever dies between two of them heals, and never
shows more than is consented."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from bot.intake.updates import OURS, Arrival
from bot.turns.circles import roster_record
from bot.turns.records import PAUSES, Kept
from flows.protocol.deeds import News, Reach
from flows.protocol.exchange import Notified
from flows.record.person import Person
from flows.record.ties import Roster
from tests.coaching_scene import (
    COACHES,
    MARKS,
    NOBODY,
    Scene,
    Setting,
    as_coach,
    come,
    later,
    made,
    plain,
    tie,
    to,
)
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
    await come(scene)
    scene.answer(ZOE)


async def _shares(scene: Scene) -> None:
    await _came(scene)
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")


async def _noted(scene: Scene) -> None:
    await _shares(scene)
    await scene.tap(COACH, f"coach:note:{scene.id(COACH, ZOE)}")


async def _asked(scene: Scene) -> None:
    """Zoé came, and has not said yes."""
    await scene.coach(COACH)
    await scene.do(arrive(scene))


def arrive(scene: Scene) -> Arrival:
    return scene.of(ZOE).say(f"/start {as_coach(scene).links[-1].code}")


def tapped(person: int, data: str) -> Callable[[Scene], Arrival]:
    return lambda scene: scene.of(person).tap(data)


GESTURES: dict[str, tuple[Setting, Callable[[Scene], Arrival]]] = {
    "invite": (_invited, tapped(COACH, "coach:invite")),
    "arrive": (_invited, arrive),
    "join": (_asked, tapped(ZOE, f"tie:{COACH}:join:yes")),
    "consent": (_came, tapped(ZOE, f"tie:{COACH}:consent:answers")),
    "revoke": (_shares, tapped(ZOE, f"tie:{COACH}:consent:nothing")),
    "less": (_shares, tapped(ZOE, f"tie:{COACH}:consent:sheet")),
    "part": (_shares, tapped(ZOE, f"tie:{COACH}:leave:yes")),
    "delete": (_noted, tapped(ZOE, "go:delete")),
    "forget": (_shares, tapped(ZOE, "go:forget:1")),
    "nudge": (_came, tapped(COACH, "coach:nudge:1:yes")),
    "note": (_noted, lambda scene: scene.of(COACH).say("Rappeler mardi")),
    "stop": (_noted, tapped(COACH, "coach:leave:yes")),
    "erase a coach": (_noted, tapped(COACH, "go:delete")),
}


def lasting(scene: Scene) -> set[str]:
    """The records there are, but for those of links whose sender has left: they say so, and no
    more."""
    stored = scene.disk.everything()
    return {name for name, payload in stored.items() if payload != b'{"schema":1,"coach":0}'}


def state(scene: Scene) -> dict[str, Any]:
    """What is stored, without what differs between sending once and twice, codes, when a coach
    looked, and ties to coaches who are none any more: they give nothing, and who coached cannot be
    asked again."""
    stored = scene.disk.everything()
    found: dict[str, Any] = {}
    for name, payload in stored.items():
        if name.startswith("person-"):
            person = msgspec.json.decode(payload, type=Kept).person
            coach = person.coach and replace(
                person.coach,
                links=tuple(replace(i, code="") for i in person.coach.links),
                dossiers={id: of.notes for id, of in person.coach.dossiers.items() if of.notes},
            )
            held = (tie for tie in person.ties if scene.consent(tie.coach, int(name[7:]))[0])
            ties = tuple(replace(tie, opened=None) for tie in held)
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
    for id in ("1", "2"):
        for data in (f"coach:one:{id}", f"coach:paper:{id}:report"):
            await scene.tap(COACH, data)
    scene.check_records()


@pytest.mark.parametrize("gesture", GESTURES)
async def test_dies_between_two_records(gesture: str) -> None:
    """Wherever the process dies, a coach sees no more than is consented; delivered again, after the
    turn of somebody else, the same gesture leaves what it leaves when nothing dies."""
    setting, does = GESTURES[gesture]
    whole = await made(setting)
    await whole.say(PAUL, "/help")
    await whole.do(does(whole))
    for change in range(1, 20):
        scene = await made(setting)
        arrival = does(scene)
        if not await scene.crash(arrival, change):
            assert change > 2  # there is more than one point to die at
            return
        if arrival.person != COACH:  # the coach's own comes again before anything else of theirs
            await look(scene)
        await scene.say(PAUL, "/help")
        await scene.do(arrival)
        assert state(scene) == state(whole), change
        await look(scene)
    raise AssertionError("it never ends")


@pytest.mark.parametrize("decision", ["consent:nothing", "leave:yes"])
@pytest.mark.parametrize("view", ["one:{id}", "paper:{id}:report", "note:{id}", "export"])
async def test_taken_back_before_it_comes_again(view: str, decision: str) -> None:
    """What a coach was about to read when the process died is not read when it comes again, if the
    coachee took it back meanwhile."""
    for change in range(1, 20):
        scene = await made(_shares)
        tap = scene.of(COACH).tap(f"coach:{view}".format(id=scene.id(COACH, ZOE)))
        died = await scene.crash(tap, change)
        if not died:
            assert change > 1
            return
        await scene.tap(ZOE, f"tie:{COACH}:{decision}")
        await scene.do(tap)
        assert not any(MARKS[ZOE].sheet in str(said) for said in to(scene, COACH))
        scene.check_records()
    raise AssertionError("it never ends")


async def test_revoked_though_the_roster_cannot_be_written() -> None:
    """A revocation is the coachee's own record alone: it holds at once, whatever else fails, and
    the roster hears of it at their next turn."""
    scene = await made(_shares)
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
    await come(scene)
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    await scene.tap(COACH, "coach:invite")
    await scene.tap(COACH, "coach:leave:yes")
    scene.disk.refuses = ()
    for person in (ZOE, COACH, ZOE, COACH):
        await scene.say(person, "/help")
    assert lasting(scene) == {f"person-{COACH}", f"person-{ZOE}"}
    assert not scene.kept(ZOE).owed and not scene.kept(COACH).owed


async def test_done_out_of_turn() -> None:
    """Who leaves while their coming is still owed does not come back when the store recovers in
    between."""
    scene = await made(_invited)
    scene.disk.refuses = ("roster",)
    await come(scene)
    scene.disk.refuses = ()
    scene.disk.changes, scene.disk.fails = 0, {n: OSError(5, "?") for n in range(2, 2 + TRIES)}
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    scene.disk.fails = {}
    await scene.say(ZOE, "/help")
    assert scene.id(COACH, ZOE) == NOBODY


async def test_what_a_coach_left_is_not_the_next_ones() -> None:
    """A roster that could not go when its coach left does not take the next one with it, and who
    came before is not in the next one, however far they get."""
    scene = await made(_shares)
    paul = scene.kept(PAUL).person
    scene.disk.refuses = ("roster",)
    tap = scene.of(COACH).tap("coach:leave:yes")
    await scene.turns(tap, ticket(tap))  # and the process dies before anybody else's turn
    scene.start()
    scene.now += later(1)
    await scene.coach(COACH)
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne encore" in page
    scene.disk.refuses = ()
    newcomer = 3
    await come(scene, newcomer)
    await scene.say(COACH, "/help")
    scene.put(PAUL, paul)  # as if he had not heard that his coach left
    await scene.tap(PAUL, "go:forget:1")
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Une personne est venue" in page and "Personne n° 1" in plain(page)


async def test_left_while_somebody_came() -> None:
    """Who comes while the coach leaves brings no roster back, and keeps no tie to nobody."""
    scene = await made(_invited)

    def leaves() -> None:
        scene.put(COACH, replace(scene.kept(COACH).person, coach=None))

    scene.disk.before[roster_record(COACH)] = leaves
    await come(scene)
    assert roster_record(COACH) not in scene.disk.everything()
    assert scene.kept(ZOE).person.ties == ()


async def test_a_tie_to_nobody_heals() -> None:
    """Who did not hear that their coach left, as we died before, is told nothing of it, and has no
    coach any more once there is something to tell one."""
    scene = await made(_shares)
    tap = scene.of(COACH).tap("coach:leave:yes")
    await scene.turns(tap, ticket(tap))
    scene.start()
    assert scene.consent(COACH, ZOE) == (False, "nothing") and tie(scene)
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    assert scene.kept(ZOE).person.ties == ()
    assert lasting(scene) == {f"person-{p}" for p in (COACH, ZOE, PAUL)}


async def test_late_news_of_another_coach() -> None:
    """A nudge or a goodbye of the coach somebody was before, come late, reaches nobody who came to
    them since."""
    scene = await made(_came)
    coaching, before = scene.turns._coaching, as_coach(scene).since - later(1)
    await coaching.do(Reach(1, before), COACH)
    assert scene.waiting == []
    await scene.do(Arrival(OURS, ZOE, None, Notified(News.DISBANDED, COACH, before)))
    assert tie(scene)


async def test_late_news_of_what_is_no_more() -> None:
    """A coach hears of nobody who took their sheet back, or is changing it, before the coach's own
    turn came."""
    for change in (f"tie:{COACH}:consent:nothing", "go:deepen"):
        scene = await made(_came)
        for data in (f"tie:{COACH}:consent:answers", change):
            tap = scene.on_phone(scene.of(ZOE).tap(data))
            await scene.turns(tap, ticket(tap))
        late, scene.waiting = scene.waiting, []
        scene.out.clear()
        await scene.do(*late)
        assert late and to(scene, COACH) == [], change


@pytest.fixture
async def scene_with_roster_closed() -> Scene:
    scene = await made(_invited)
    scene.disk.refuses = ("roster", "code")
    return scene


async def test_what_is_in_doubt_is_not_shown() -> None:
    """When consent cannot be read again just before something is sent, it is not sent."""
    scene = await made(_shares)

    async def fail() -> None:
        scene.disk.fails_to_load = True

    scene.out.meanwhile = fail
    assert await scene.tap(COACH, f"coach:paper:{scene.id(COACH, ZOE)}:report") == []


def test_a_person_of_before() -> None:
    """A record of before there were coaches is one of a person without any."""
    old = msgspec.json.decode(b'{"person": {"locale": "fr"}}', type=Kept).person
    assert old == Person("fr") and old.coach is None and old.ties == ()
