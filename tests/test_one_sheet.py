"""A consent is to one sheet, from the moment it was read: nothing else is ever taken for it."""

import msgspec
import pytest
from msgspec.structs import replace

from bot.turns.records import Kept
from flows.interview.table import CLOSING
from flows.record.consent import seen, settled
from flows.record.person import Person, Place
from flows.record.ties import Coach, Consent, Tie
from tests.coaching_scene import (
    COACHES,
    MARKS,
    Scene,
    answered,
    come,
    labels,
    option,
    plain,
    tie,
    to,
)
from tests.papers_for_tests import NOW
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]

COACH, OTHER = COACHES
ZOE, PAUL, _ = MARKS
REPORT = "coach:paper:1:report"


@pytest.fixture
async def scene(quick: None) -> Scene:
    """Zoé has two sheets; she shares all of the first one."""
    made = Scene()
    await made.coach(COACH)
    await come(made)
    made.answer(ZOE, second=True)
    await made.tap(ZOE, f"tie:{COACH}:consent:answers")
    return made


async def opened(scene: Scene) -> bool:
    """Whether the coach can open a report of Zoé's."""
    await scene.tap(COACH, REPORT)
    return any(call.file for call in scene.out.performed)


@pytest.mark.parametrize("does", ["go:primary:2", "go:forget:1"])
async def test_another_sheet_comes_first(scene: Scene, does: str) -> None:
    """Whatever puts another sheet first, it is not read, and they are asked about it, by its name;
    what they say then is what holds."""
    assert await opened(scene)
    said = await scene.tap(ZOE, does)
    assert "Partager avec Claire" in plain(said[-1])
    named = f"Votre première fiche est maintenant « {MARKS[ZOE].never} »" in plain(said[-1])
    assert named == (does == "go:primary:2")  # alone, it needs no name
    assert tie(scene).consent is Consent.NOTHING and not await opened(scene)
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert (tie(scene).sheet, tie(scene).consent) == (2, Consent.SHEET) and await opened(scene)


async def test_first_again(scene: Scene) -> None:
    """A sheet that comes first again is not shared by what was said of it before."""
    await scene.tap(ZOE, "go:primary:2")
    said = await scene.tap(ZOE, "go:primary:1")
    assert "Votre première fiche est maintenant" in plain(said[-1])
    assert tie(scene).consent is Consent.NOTHING and not await opened(scene)


async def test_refused_for_one(scene: Scene) -> None:
    """Who refused one sheet is asked about the next one as well."""
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    said = await scene.tap(ZOE, "go:primary:2")
    assert "Partager avec Claire" in plain(said[-1])


async def test_a_second_sheet_that_is_not_first(scene: Scene) -> None:
    """A sheet that does not come first changes nothing of what is shared, and nobody is asked."""
    before = tie(scene)
    for does in ("go:persona:2", "go:deepen", "go:forget:2"):
        said = await scene.tap(ZOE, does)
        assert not any("Partager avec Claire" in plain(text) for text in said)
    assert tie(scene) == before and await opened(scene)


async def test_a_question_about_another_sheet(scene: Scene) -> None:
    """The buttons that asked about one sheet do not open another; they may close it."""
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    await scene.tap(ZOE, "go:primary:2")
    asked_of_second = option(scene, ":answers:") or ""
    assert asked_of_second.endswith(":2")
    await scene.tap(ZOE, "go:primary:1")
    said = await scene.tap(ZOE, asked_of_second)
    assert tie(scene).consent is Consent.NOTHING and "Ne lit rien de vous" in plain(said[-1])
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    await scene.tap(ZOE, asked_of_second.replace("answers", "nothing"))
    assert tie(scene).consent is Consent.NOTHING


async def test_typed(scene: Scene) -> None:
    """Words typed under a question about one sheet are about that one."""
    await scene.tap(ZOE, "go:primary:2")
    assert labels(scene)[:2] == ["Rien", "Ma fiche"]
    await scene.say(ZOE, "Ma fiche")
    assert (tie(scene).sheet, tie(scene).consent) == (2, Consent.SHEET)


async def test_several_coaches(scene: Scene) -> None:
    """They are asked about each coach in turn."""
    await scene.coach(OTHER, "Ada")
    await come(scene, ZOE, OTHER)
    await scene.tap(ZOE, f"tie:{OTHER}:consent:sheet")
    said = await scene.tap(ZOE, "go:primary:2")
    assert "Partager avec Claire" in plain(said[-1])
    said = await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    assert "Partager avec Ada" in plain(said[-1])


# From when


async def test_not_before_it_was_read(quick: None) -> None:
    """Consented on the way, a sheet is read by nobody before its person has read it; the screen
    says so, and so does coming by the link again."""
    scene = Scene()
    await scene.coach(COACH)
    await come(scene)
    scene.answer(ZOE, finished=False)
    [shown] = await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert "dès que vous l’aurez finie et lue" in plain(shown)
    again = await come(scene)
    told = "sera partagée, sans la liste de vos réponses, dès que vous l’aurez finie et lue"
    assert told in plain(again[0])
    await scene.tap(ZOE, "go:sheet")
    assert to(scene, COACH) == [] and not await opened(scene)
    await scene.say(ZOE, "/help")
    assert to(scene, COACH) == ["Ambreka a fini, et partage sa fiche avec vous."]
    assert await opened(scene)


# Records of before


def of_before(consent: str, second: bool, begun: int) -> Person:
    """Somebody who consented when a consent named no sheet."""
    old = b'{"person": {"ties": [{"coach": 9100000001, "since": "2026-01-01T00:00:00Z", '
    old += b'"name": "Claire", "invitation": 1, "at": "2026-01-02T00:00:00Z", "asked": true, '
    old += b'"consent": "%s"}]}}' % consent.encode()
    known = msgspec.json.decode(old, type=Kept).person
    made = answered(known, MARKS[ZOE], finished=True, second=second)
    return replace(made, interviews=made.interviews[:begun], begun=begun)


def read(person: Person) -> tuple[bool, bool] | None:
    """Whether the coach of before may read the sheet, and the answers."""
    [known] = person.ties
    view = seen(1, person, COACH, Coach(known.since, "Claire"))
    return (view.interview is not None, view.answers) if view else None


@pytest.mark.parametrize("consent", Consent)
def test_a_consent_of_before(consent: Consent) -> None:
    """Who ever began one interview can only have meant that one: nothing changes for them. With
    more, what they meant is not known: nothing is read, and they are asked again."""
    one = of_before(consent, second=False, begun=1)
    shares = consent is not Consent.NOTHING
    assert read(one) == (shares, consent is Consent.ANSWERS)
    assert [(t.sheet, t.consent, t.asked) for t in settled(one).ties] == [(1, consent, True)]
    for second in (False, True):
        several = of_before(consent, second, begun=2)
        assert read(several) == (False, False)
        assert [t.asked for t in settled(several).ties] == [False]
    erased = replace(one, begun=2)  # whose other one was erased since
    assert read(erased) == (False, False)


async def test_asked_again_of_before(quick: None) -> None:
    """Who consented before and has several sheets is asked at their next gesture, once."""
    scene = Scene()
    await scene.coach(COACH)
    await come(scene)
    scene.answer(ZOE, second=True)
    person = scene.kept(ZOE).person
    [mine] = person.ties
    scene.put(ZOE, replace(person, ties=(replace(mine, consent=Consent.ANSWERS, asked=True),)))
    assert not await opened(scene)
    said = await scene.say(ZOE, "/help")
    assert "Partager avec Claire" in plain(said[-1])
    assert not any("Partager avec" in plain(text) for text in await scene.say(ZOE, "/help"))


def test_while_it_is_being_closed() -> None:
    """A sheet that was just said, whose person has not made a gesture since, is not read."""
    mine = Tie(COACH, NOW, "Claire", 1, NOW, asked=True, sheet=1, consent=Consent.SHEET)
    person = replace(answered(Person(), MARKS[ZOE], finished=True), ties=(mine,))
    assert read(person) == (True, False)
    given = {s: g for s, g in person.interviews[0].given.items() if s not in CLOSING}
    closing = replace(person.interviews[0], place=Place("action"), given=given)
    assert read(person.with_interview(closing)) == (False, False)


async def test_meanwhile(scene: Scene) -> None:
    """A sheet put first while the one before is on its way to the coach stops it."""
    first = scene.of(ZOE).tap("go:primary:2")
    scene.out.meanwhile = lambda: scene.turns(first, ticket(first))
    assert not await opened(scene) and scene.out.meanwhile is None
