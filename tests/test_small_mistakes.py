"""What a small mistake in the consent path would change (`python -m tests.mutating`)."""

import pytest
from msgspec.structs import replace

from flows.record.consent import seen
from flows.record.glimpses import Opened
from flows.record.person import Person
from flows.record.ties import Asked, Coach, Consent, Tie
from flows.rooms import HOUSE
from tests.coaching_scene import (
    COACHES,
    MARKS,
    Scene,
    answered,
    as_coach,
    come,
    labels,
    later,
    plain,
    tie,
    to,
)
from tests.mutating import PATH, explained, mistakes
from tests.papers_for_tests import NOW

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, _ = MARKS


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


def toasts(scene: Scene) -> list[str]:
    calls = (c.params for c in scene.out.performed if c.method == "answerCallbackQuery")
    return [plain(str(params.get("text", ""))) for params in calls]


async def test_another_one_under_way(scene: Scene) -> None:
    """Who has a sheet and is answering for another one shares the sheet that comes first, knowing
    what their coach sees with it."""
    await come(scene, ZOE)
    person = answered(scene.kept(ZOE).person, MARKS[ZOE], finished=True)
    scene.put(ZOE, replace(person, current=2))
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    made = tie(scene)
    assert (made.sheet, made.asked, made.dated, made.follows) == (1, True, True, True)
    await scene.tap(COACH, "coach:paper:1:report")
    assert [c.file for c in scene.out.performed if c.file]


async def test_questions_of_the_next_coach(scene: Scene) -> None:
    """Who was tied to a coach of before is asked nothing of the one they became since."""
    await scene.tap(COACH, "turn:coach-question")
    await scene.say(COACH, "Qu’attendez-vous de nos séances ?")
    await scene.sharing(COACH, ZOE)
    person, since = scene.kept(COACH).person, tie(scene).since + later(1)
    scene.put(COACH, replace(person, coach=replace(as_coach(scene), since=since)))
    await scene.tap(ZOE, f"tie:{COACH}:questions")
    assert toasts(scene) == ["Pas de question de sa part"]


async def test_a_note_on_who_left(scene: Scene) -> None:
    """A note on somebody who left meanwhile is kept nowhere, nor are the words after it."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:note:1")
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    for words in ("Rappeler mardi", "Rappeler jeudi"):
        await scene.say(COACH, words)
    assert not (scene.kept(COACH).person.screen or "").startswith("coach-note")
    assert as_coach(scene).dossiers == {} and not scene.errors


async def test_after_a_nudge(scene: Scene) -> None:
    """Once a nudge is sent, what is typed is for that person's screen, not for the question."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:nudge:1")
    assert scene.kept(COACH).person.screen == "coachee:1:nudge"
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert scene.kept(COACH).person.screen == "coachee:1"


async def test_a_list_of_nothing_known(scene: Scene) -> None:
    """A button that narrows the list to what there is not says that it is old."""
    await come(scene, ZOE)
    for data in ("coach:roster:0:hungry", "coach:roster:0::99.1", "coach:patterns:99.1"):
        assert await scene.tap(COACH, data) == [] and any(toasts(scene)), data


async def test_typed_under_a_narrowed_list(scene: Scene) -> None:
    """What is typed under a narrowed list is a name of that list, not of the whole."""
    scene.names |= {1: "Ana", 2: "Ana"}
    await come(scene, 1)
    await scene.invite(COACH)
    await come(scene, 2)
    await scene.tap(COACH, f"coach:roster:0::{as_coach(scene).key(1)}")
    await scene.say(COACH, "Ana")
    assert scene.kept(COACH).person.screen == "coachee:1"


async def test_typed_under_many_groups(scene: Scene) -> None:
    """Of more groups than a screen has buttons, the first screen's can be typed."""
    for person in range(1, 11):
        await come(scene, person)
        await scene.invite(COACH)
    await scene.tap(COACH, "coach:sort")
    newest = next(label for label in labels(scene) if label.startswith("Invitation"))
    await scene.say(COACH, newest)
    assert "Personne n° 10" in to(scene, COACH)[-1]


async def test_typed_under_who_left(scene: Scene) -> None:
    """Words typed under the screen of somebody who left are no button of theirs."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:one:1")
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    await scene.say(COACH, "Noter")
    assert not scene.errors and scene.kept(COACH).person.screen == "coach-lost:"


@pytest.mark.parametrize("shares", [True, False])
def test_what_goes_with_a_sheet(shares: bool) -> None:
    """What they are at, and what they answered to the coach, is seen with the sheet alone."""
    asked = Asked(1, "Qu’attendez-vous ?")
    consent = Consent.SHEET if shares else Consent.NOTHING
    made = Tie(COACH, NOW, "Claire", 1, NOW, consent=consent, asked=True, sheet=1, follows=True)
    made = replace(made, asks=(asked,), answers={"1": "Du calme"})
    coachee = replace(answered(Person(), MARKS[ZOE], finished=True), ties=(made,))
    view = seen(1, coachee, COACH, Coach(NOW, "Claire"))
    assert view is not None and view.shares is shares
    assert (view.followed is not None) is shares and bool(view.told) is shares
    assert Opened(1, 1).within(Opened(1, 1)) and not Opened(1, 1).within(Opened(1, 2))


def test_what_is_explained_is_there() -> None:
    """Each mistake that is explained can still be made, and has its reason: none is left of code
    that is no more."""
    for file, reasons in explained().items():
        assert file in PATH and reasons.keys() <= {mistake.name for mistake in mistakes(file)}, file
        assert all(len(why.split()) > 3 for why in reasons.values()), file


def test_what_is_said_to_us_leads_back() -> None:
    """Wherever words may be meant for us, there is a screen that can be shown again after them."""
    assert HOUSE.asides.keys() <= HOUSE.screens.keys()


@pytest.mark.parametrize("data", ["coach:note:1", "coach:plan:1", "coach:nudge:1", "coach:signs"])
@pytest.mark.parametrize("said", ["je ne sais pas", "un jour", "c’est long", "aide", "stop"])
async def test_typed_under_each_question(scene: Scene, data: str, said: str) -> None:
    """Whatever is typed under what a coach is asked, something is answered."""
    await come(scene, ZOE)
    scene.now += later(6)
    await scene.tap(COACH, data)
    assert await scene.say(COACH, said) and not scene.errors
