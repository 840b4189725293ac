"""A record that cannot be read: its person is told, and nothing is ever written over it."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from bot.intake.updates import OURS, Arrival
from bot.telegram.gateway import Call
from bot.turns.circles import roster_record
from bot.turns.records import Kept, key
from flows.home.unreadable import Wish
from flows.protocol.exchange import Due, Left, Resumed
from flows.record.ties import Roster
from flows.words.texts import Words
from flows.words.voices import Variant
from storage import Damaged, Record
from storage.memory import Memory
from tests.coaching_scene import COACHEES, COACHES, Scene, labels, plain
from tests.conversing import words
from tests.recorder import ticket
from tests.strategies import EXPRESS, finished

ZOE, PAUL, _ = COACHEES
CLAIRE = COACHES[0]
OTHER_FORMS = {
    "cut": b'{"person":{"interv',
    "another type": b'{"seen": "all"}',
    "not an object": b"[]",
    "not text": b'{"asked": "\xff"}',
    "bottomless": b'{"a":' * 100_000,
    "another version": b'{"owed":[{"type":"DoneByNobodyYet"}]}',
}


def said(id: str, language: str = "fr") -> str:
    """What the bot says by this name."""
    return plain(str(words().texts[Variant(language)].html(Words(id))))


def label(wish: Wish) -> str:
    return words().texts[Variant("fr")].label(f"unreadable-do.{wish}")


class Ruins(Scene):
    """A scene with records that the tests' own look at consents could not read either."""

    def check(self, chat: int, call: Call) -> None:
        pass

    def on_phone(self, arrival: Arrival) -> Arrival:
        try:
            return super().on_phone(arrival)
        except (ValueError, RecursionError):  # nothing to name a button by
            return arrival


@pytest.fixture
def scene() -> Scene:
    """Zoé, whose record cannot be read."""
    made = Ruins()
    put(made, key(ZOE), OTHER_FORMS["cut"])
    return made


def put(scene: Scene, name: str, payload: bytes) -> None:
    """Stores this, whatever it is."""
    record = Memory.load(scene.disk, name)
    Memory.save(scene.disk, name, payload, record.version if record else 0)


def payload(scene: Scene, name: str) -> bytes:
    return scene.disk.everything()[name]


def errors(scene: Scene) -> list[Any]:
    return [dict(line) for line in scene.errors]


@pytest.mark.parametrize("form", OTHER_FORMS.values(), ids=OTHER_FORMS)
@pytest.mark.parametrize("gesture", ["/start", "/sheet", "Des menus", "tap", "photo"])
async def test_they_are_told(form: bytes, gesture: str) -> None:
    """Whatever they do, they are told; their record stays as it is, and nobody greets them."""
    scene = Ruins()
    put(scene, key(ZOE), form)
    hands = scene.of(ZOE)
    gestures: dict[str, Callable[[], Arrival]] = {
        "tap": lambda: hands.tap("a:1:0:depth:express"),
        "photo": lambda: hands.send("photo"),
    }
    for _ in range(2):
        told = await scene._heard(ZOE, gestures.get(gesture, lambda: hands.say(gesture))())
        assert list(map(plain, told)) == [said("unreadable")]
        assert labels(scene) == [plain(label(Wish.ANEW)), plain(label(Wish.DELETE))]
    assert scene.disk.everything() == {key(ZOE): form}


async def test_damaged(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for a record that the store itself cannot read or open."""

    def damaged(name: str) -> Record | None:
        raise Damaged(name)

    monkeypatch.setattr(scene.disk, "load", damaged)
    assert [*map(plain, await scene.say(ZOE, "/start"))] == [said("unreadable")]
    assert payload(scene, key(ZOE)) == OTHER_FORMS["cut"]


async def test_in_their_language(scene: Scene) -> None:
    """They are told in the language of their Telegram."""
    scene.of(ZOE, "en")
    assert [*map(plain, await scene.say(ZOE, "/start"))] == [said("unreadable", "en")]


async def test_the_operator_is_told_once(scene: Scene) -> None:
    """The log says once a run where the record is, and shows none of what it holds."""
    await scene.say(ZOE, "/start")
    [error] = errors(scene)
    assert error["place"] == scene.disk.place(key(ZOE))
    assert isinstance(error["exc_info"], Damaged)
    await scene.say(ZOE, "/start")
    assert errors(scene) == []


@pytest.mark.parametrize("typed", [False, True])
async def test_anew(scene: Scene, typed: bool) -> None:
    """Who asks to start anew is greeted like somebody new; the old record is kept aside."""
    await scene.say(ZOE, "/start")
    told = await (scene.say(ZOE, label(Wish.ANEW)) if typed else scene.tap(ZOE, "unreadable:anew"))
    assert any("Bonjour, ici Chouchou" in plain(text) for text in told)
    assert [r.payload for r in scene.disk._aside[key(ZOE)]] == [OTHER_FORMS["cut"]]
    await scene.tap(ZOE, "a:1:0:depth:express")
    interview = scene.kept(ZOE).person.interview
    assert interview is not None and interview.given["depth"].value == "express"


async def test_anew_twice_is_as_once(scene: Scene) -> None:
    """The button of before, tapped once there are new answers, changes nothing."""
    await scene.tap(ZOE, "unreadable:anew")
    await scene.tap(ZOE, "a:1:0:depth:express")
    before = scene.kept(ZOE).person
    for wish in Wish:
        await scene.tap(ZOE, f"unreadable:{wish}")
    assert scene.kept(ZOE).person == before


async def test_mended(scene: Scene) -> None:
    """Once the operator has brought the record back, the person goes on where they were."""
    await scene.say(ZOE, "/start")
    put(scene, key(ZOE), msgspec.json.encode(Kept(finished("fr", EXPRESS).person)))
    assert "Vos décisions" in plain("".join(await scene.say(ZOE, "/sheet")))


@pytest.mark.parametrize("asks", ["/delete", "/effacer", "Tout effacer"])
async def test_erased(scene: Scene, asks: str) -> None:
    """They can have everything deleted, what cannot be read too, once they have confirmed it."""
    assert [*map(plain, await scene.say(ZOE, asks))] == [said("unreadable-sure")]
    assert payload(scene, key(ZOE)) == OTHER_FORMS["cut"]
    await scene.tap(ZOE, "unreadable:wait")
    assert payload(scene, key(ZOE)) == OTHER_FORMS["cut"]
    assert [*map(plain, await scene.tap(ZOE, "unreadable:erase"))] == [said("unreadable-erased")]
    assert scene.disk.everything() == {}


async def test_erased_in_the_inbox_too(scene: Scene) -> None:
    """Who has what cannot be read deleted leaves nothing of what they said in the inbox either."""
    tap = scene.of(ZOE).tap("unreadable:erase")
    mark = ticket(tap)
    await scene.turns(tap, mark)
    assert mark.erased


async def test_deleted_with_what_was_set_aside(scene: Scene) -> None:
    """Deleting everything, later on, leaves nothing of what was set aside either."""
    await scene.tap(ZOE, "unreadable:anew")
    await scene.say(ZOE, "/delete")
    await scene.tap(ZOE, "go:delete")
    assert scene.disk.everything() == {}
    assert not scene.disk._aside


@pytest.mark.parametrize("event", [Due(), Resumed()])
async def test_of_ours(scene: Scene, event: Due | Resumed) -> None:
    """What they did not ask for stays unsaid, and leaves their record as it is."""
    scene.out.clear()
    await scene.do(Arrival(OURS, ZOE, None, event))
    await scene.do(scene.of(ZOE).happen(Left()))
    assert scene.out.performed == []
    assert payload(scene, key(ZOE)) == OTHER_FORMS["cut"]


async def test_a_disk_that_fails_meanwhile(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the old record cannot be set aside, they are told, and it stays."""

    def full(name: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(scene.disk, "set_aside", full)
    assert [*map(plain, await scene.tap(ZOE, "unreadable:anew"))] == [said("trouble")]
    assert payload(scene, key(ZOE)) == OTHER_FORMS["cut"]


async def coached() -> Scene:
    """Claire, with Zoé and Paul, who share."""
    scene = Ruins()
    await scene.coach(CLAIRE)
    await scene.sharing(CLAIRE, ZOE)
    await scene.sharing(CLAIRE, PAUL)
    return scene


async def test_a_roster() -> None:
    """A roster that cannot be read is never written over: its coach is told, who comes is noted
    once it is mended."""
    scene = await coached()
    roster, broken = payload(scene, roster_record(CLAIRE)), b'{"since":'
    put(scene, roster_record(CLAIRE), broken)
    assert [*map(plain, await scene.say(CLAIRE, "/coachees"))] == [said("unreadable-shared")]
    [error] = errors(scene)
    assert error["place"] == scene.disk.place(roster_record(CLAIRE))
    await scene.tap(ZOE, f"tie:{CLAIRE}:consent:answers")
    assert payload(scene, roster_record(CLAIRE)) == broken
    put(scene, roster_record(CLAIRE), roster)
    await scene.tap(ZOE, f"tie:{CLAIRE}:consent:nothing")
    entries = msgspec.json.decode(payload(scene, roster_record(CLAIRE)), type=Roster).entries
    assert [(entry.person, entry.shares) for entry in entries] == [(ZOE, False), (PAUL, True)]


async def test_one_coachee_does_not_hide_the_others() -> None:
    """A coachee whose record cannot be read stays on the list as the roster knows them, hides
    nobody, and nothing of theirs can be opened."""
    scene = await coached()
    theirs = payload(scene, key(ZOE))
    put(scene, key(ZOE), OTHER_FORMS["cut"])
    told = plain("".join(await scene.say(CLAIRE, "/coachees")))
    assert scene.names[ZOE] in told and scene.names[PAUL] in told
    looks = ("coach:one:1", "coach:session:1", "coach:paper:1:report")
    said = [plain("".join(await scene.tap(CLAIRE, look))) for look in looks]
    assert not any(scene.names[ZOE] in each for each in said)
    put(scene, key(ZOE), theirs)
    assert scene.names[ZOE] in plain("".join(await scene.tap(CLAIRE, "coach:one:1")))


@pytest.mark.parametrize("who", [CLAIRE, ZOE])
async def test_nobody_is_held_back(who: int) -> None:
    """A roster that cannot be read keeps neither its coach nor a coachee from deleting all."""
    scene = await coached()
    put(scene, roster_record(CLAIRE), b'{"since":')
    await scene.say(who, "/delete")
    await scene.tap(who, "go:delete")
    assert key(who) not in scene.disk.everything()
    assert (roster_record(CLAIRE) in scene.disk.everything()) is (who == ZOE)


async def test_an_invitation_of_a_coach_who_cannot_be_read() -> None:
    """Who comes by it is told to try later, is not greeted as if it led nowhere, and can go on."""
    scene = Ruins()
    code = await scene.coach(CLAIRE)
    put(scene, key(CLAIRE), OTHER_FORMS["cut"])
    assert [*map(plain, await scene.say(ZOE, f"/start {code}"))] == [said("unreadable-shared")]
    assert any("Bonjour" in text for text in await scene.say(ZOE, "/start"))
