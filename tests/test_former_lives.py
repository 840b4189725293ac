"""A keyboard of before somebody left and came back, or erased everything, does nothing to anybody
they meet since; none says who somebody is."""

import json
from collections.abc import Coroutine, Iterator

import pytest

from tests.coaching_scene import COACHES, MARKS, Scene, as_coach, buttons, come, later, tie

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

COACH = COACHES[0]
ZOE, PAUL, MIA = MARKS
OF_A_COACH = (
    "coach:roster:0", "coach:sort", "coach:one:1", "coach:session:1", "coach:note:1",
    "coach:nudge:1", "coach:plan:1", "coach:signs", "turn:coach-questions", "turn:invitations",
    "coach:invitation:1", "turn:invitation-label:1", "turn:invitation-revoke:1", "coach:one:2",
)  # fmt: skip
# What names nobody and no link.
GENERAL = (
    "coach:roster", "coach:sort", "coach:patterns", "coach:export", "coach:csv", "coach:heard",
    "coach:leave", "coach:invite", "coach:signs", "turn:coach", "turn:roster",
    "turn:invitations", "go:",
)  # fmt: skip
# What narrows the list to a group, or to what a group has in common.
OF_A_GROUP = ("coach:roster:0::", "coach:patterns:")


async def keyboards(scene: Scene, person: int, *rooms: str) -> list[str]:
    """What the buttons of these rooms carry."""
    found: dict[str, None] = {}
    for room in rooms:
        await scene.tap(person, room)
        for call in scene.out.performed:
            found |= {b.data: None for b in buttons(call) if b.data}
    named = "coach:invitation:", *OF_A_GROUP
    return [data for data in found if data.startswith(named) or not data.startswith(GENERAL)]


async def one_life(scene: Scene, *people: int) -> None:
    """A coach with two links and some who came by the latest."""
    await scene.coach(COACH)
    await scene.invite(COACH)
    await scene.tap(COACH, "turn:coach-question")
    await scene.say(COACH, "Qu’attendez-vous de nos séances ?")
    for person in people:
        await come(scene, person)
        if person == ZOE:
            scene.answer(ZOE)
            await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")


@pytest.mark.parametrize("end", ["coach:leave:yes", "go:delete"])
async def test_rooms_of_a_coach(end: str) -> None:
    """Links, coachees, notes and nudges of a former life: whoever is in the list now, nothing of
    them is shown, noted or sent, and no link changes."""
    scene = Scene()
    await one_life(scene, ZOE, PAUL)
    scene.now += later(6)
    old = await keyboards(scene, COACH, *OF_A_COACH)
    verbs = {data.split(":")[1] for data in old}
    assert verbs >= {"one", "note", "nudge", "invitation", "until", "most", "revoke", "qr"}
    assert verbs >= {"session", "paper", "drop", "roster", "plan", "pick", "send"}
    await scene.tap(COACH, end)
    scene.now += later(1)
    await one_life(scene, MIA, PAUL)
    before = as_coach(scene)
    for data in old:
        said = await scene.tap(COACH, data)
        assert not any(MARKS[MIA].name in text or MARKS[PAUL].name in text for text in said), data
        await scene.say(COACH, "Rappeler mardi")
    assert as_coach(scene) == before
    assert tie(scene, MIA).nudged is None and tie(scene, PAUL).nudged is None


@pytest.mark.parametrize("end", ["leave", "delete", "the coach leaves"])
async def test_rooms_of_a_coachee(end: str) -> None:
    """What a coachee could tap about a coach they had is nothing about the one they came to since,
    be it the same."""
    scene = Scene()
    await one_life(scene)
    await scene.sharing(COACH, ZOE, "answers")
    questions = f"tie:{COACH}:questions"
    rooms = "turn:coaches", f"turn:tie:{COACH}", f"turn:called:{COACH}", questions
    old = await keyboards(scene, ZOE, *rooms)
    await scene.tap(ZOE, f"tie:{COACH}:nudges:off")
    await scene.tap(ZOE, f"tie:{COACH}:nudges:on")
    await _ends(scene, end)
    scene.now += later(1)
    if end == "the coach leaves":
        await one_life(scene)
    await come(scene)
    scene.answer(ZOE)
    await scene.say(ZOE, "/start")
    before = tie(scene)
    for data in old:
        await scene.tap(ZOE, data)
        assert tie(scene) == before, data
    assert any(data.startswith("tie:") and ":consent:answers" in data for data in old)


async def _ends(scene: Scene, end: str) -> None:
    match end:
        case "leave":
            await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
        case "delete":
            await scene.tap(ZOE, "go:delete")
        case _:
            await scene.tap(COACH, "coach:leave:yes")


async def test_ties_of_one_moment() -> None:
    """Two coaches met at the same moment are told apart."""
    scene = Scene()
    for coach in COACHES:
        await scene.coach(coach)
        await come(scene, ZOE, coach)
    one, other = (tie(scene, ZOE, coach).key for coach in COACHES)
    assert one != other


async def test_no_number_of_a_coach() -> None:
    """Neither what a coachee's buttons carry nor /export says who the coach is on Telegram; all
    else that is kept of the tie is in the export."""
    scene = Scene()
    await one_life(scene)
    sent: list[str] = []
    for does in _of_a_coachee(scene):
        await does
        theirs = (c.params for c in scene.out.performed if c.params.get("chat_id") == ZOE)
        sent += [json.dumps(params, ensure_ascii=False) for params in theirs]
    await scene.say(ZOE, "/export")
    [file] = [call.file for call in scene.out.performed if call.file]
    sent.append(file.content.decode())
    assert len(sent) > 6 and not any(str(COACH) in said for said in sent)
    [coach] = json.loads(file.content)["coaches"]
    assert coach["name"] == "Claire" and coach["consent"] == "sheet" and coach["id"]


def _of_a_coachee(scene: Scene) -> Iterator[Coroutine[None, None, list[str]]]:
    yield come(scene)
    scene.answer(ZOE)
    yield scene.tap(ZOE, "go:on")
    yield scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    yield scene.tap(ZOE, "turn:coaches")
    yield scene.tap(ZOE, f"turn:tie:{COACH}")
    yield scene.tap(ZOE, f"turn:called:{COACH}")
    yield scene.tap(ZOE, f"tie:{COACH}:nudges:off")
