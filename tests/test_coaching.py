"""Coach and coachee: what each is told, what each decides, and what is left when one goes."""

import json
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from bot.turns.turn import Turns
from flows.coaching.screens import COACHEE_SCREENS
from flows.interview.answers import Given
from flows.interview.table import CHAPTERS
from flows.protocol.exchange import Left, Returned
from flows.record.consent import PASSED, seen, shareable
from flows.record.person import Interview, Person, Place
from flows.record.ties import Coach, Consent, Stage, Tie
from flows.words.texts import Words
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
from tests.papers_for_tests import NOW, dialogue
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]

COACH, OTHER = COACHES
ZOE, PAUL, MIA = MARKS
PAPERS = ("Carte : qui viser", "Carte : qui éviter", "Rapport (PDF)")


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


# The coachee


async def test_asked_after_the_sheet(scene: Scene) -> None:
    """Right after the sheet each coach is asked about, once, what tells least first; until then the
    roster says that nothing is chosen yet. What is still to be asked comes after."""
    await scene.coach(OTHER, "Denis")
    for coach in COACHES:
        await come(scene, ZOE, coach)
    scene.answer(ZOE, finished=False)
    await scene.tap(ZOE, "go:sheet")
    assert "Partager avec Claire" in to(scene, ZOE)[-1]
    assert labels(scene) == ["Rien", "Ma fiche", "Ma fiche, mes réponses", "Voir ce qui serait lu"]
    assert "n’a pas encore choisi" in plain((await scene.tap(COACH, "coach:roster:0"))[0])
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert "Partager avec Denis" in to(scene, ZOE)[-1]
    await scene.tap(ZOE, f"tie:{OTHER}:consent:nothing")
    assert "Partager" not in to(scene, ZOE)[-1] and "?" in to(scene, ZOE)[-1]
    assert [tie(scene, ZOE, c).consent for c in COACHES] == [Consent.SHEET, Consent.NOTHING]


async def test_preview_and_opened(scene: Scene) -> None:
    """Before they choose, they can open what a coach would open, to the word, but for the line that
    says whose coach does; and they see when the coach opened it."""
    await come(scene)
    scene.answer(ZOE)
    await scene.tap(ZOE, f"tie:{COACH}:preview")
    [preview] = _files(scene)
    assert "pas encore" not in "".join(to(scene, ZOE))
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    await scene.tap(ZOE, f"turn:tie:{COACH}")
    assert "Ouvert" not in to(scene, ZOE)[-1] and "A ouvert" not in to(scene, ZOE)[-1]
    await scene.tap(COACH, "coach:paper:1:report")
    [opened] = _files(scene)
    signed = json.loads(opened)["words"].pop("signed")
    assert plain(signed) == "Ambreka (ici « vous ») · avec Claire · 21 nov. 2026"
    assert _unsigned(opened) == _unsigned(preview)
    await scene.tap(ZOE, f"turn:tie:{COACH}")
    assert "A ouvert ce que vous partagez le 21 nov. 2026" in to(scene, ZOE)[-1]


def _unsigned(paper: bytes) -> Any:
    document = json.loads(paper)
    for word in ("signed", "colour", "logo"):
        document["words"].pop(word, None)
    return document


def _files(scene: Scene) -> list[bytes]:
    """The files of the last turn."""
    return [call.file.content for call in scene.out.performed if call.file]


async def test_in_the_settings(scene: Scene) -> None:
    """/settings leads to one's coaches, for those who have some; typing works like tapping."""
    await scene.say(ZOE, "/settings")
    assert "Mes coachs" not in labels(scene)
    await come(scene)
    await scene.say(ZOE, "/settings")
    assert "Mes coachs" in labels(scene)
    for words in ("Mes coachs", "Claire", "Ma fiche"):
        said = await scene.say(ZOE, words)
    assert tie(scene).consent is Consent.SHEET
    assert "dès que vous l’aurez finie et lue" in plain(said[-1])


@pytest.mark.parametrize("consent", Consent)
async def test_what_each_consent_opens(scene: Scene, consent: Consent) -> None:
    """Nothing, the sheet, or the sheet and the answers: the coach has that, and as it is now."""
    await scene.sharing(COACH, ZOE, consent)
    await scene.tap(COACH, "coach:one:1")
    papers = [] if consent is Consent.NOTHING else ["Préparer la séance", *PAPERS]
    assert labels(scene) == [*papers, "Noter", "Prochaine séance", "← La liste"]
    for paper in ("markdown", "json", "answers", ""):
        assert await scene.tap(COACH, f"coach:paper:1:{paper}") == []
    await scene.tap(COACH, "coach:paper:1:report")
    sent = [c.file.content for c in scene.out.performed if c.file is not None]
    has = [(MARKS[ZOE].sheet.encode() in s, MARKS[ZOE].answers.encode() in s) for s in sent]
    assert has == {
        Consent.NOTHING: [], Consent.SHEET: [(True, False)], Consent.ANSWERS: [(True, True)],
    }[consent]  # fmt: skip


async def test_a_correction_is_seen_at_once(scene: Scene) -> None:
    """A coach reads the sheet as it is now, not as it was when it was shared."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(ZOE, "edit:quote")
    await scene.say(ZOE, "On voit enfin nos plats sur la carte")
    await scene.tap(COACH, "coach:paper:1:report")
    [paper] = [c.file.content for c in scene.out.performed if c.file is not None]
    assert "On voit enfin nos plats" in paper.decode()


async def test_a_card_stays_with_the_coach(scene: Scene) -> None:
    """A card that a coach opens has no button that leads anywhere with it."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "coach:paper:1:aim")
    [card] = [call for call in scene.out.performed if call.file is not None]
    assert "reply_markup" not in card.params


@pytest.mark.parametrize("value", ["", "?", "ANSWERS", "sheet,answers"])
async def test_a_choice_that_is_none(scene: Scene, value: str) -> None:
    """A button that says nothing we know gives a coach nothing."""
    await scene.sharing(COACH, ZOE, "sheet")
    await scene.tap(ZOE, f"tie:{COACH}:consent:{value}")
    assert tie(scene).consent is Consent.NOTHING


async def test_each_coach_apart(scene: Scene) -> None:
    """What is decided about one coach, or leaving them, leaves the others as they were."""
    await scene.coach(OTHER, "Denis")
    for coach in COACHES:
        await scene.sharing(coach, ZOE, "sheet")
    before = tie(scene, ZOE, OTHER)
    for does in ("consent:answers", "nudges:off", "consent:nothing", "leave:yes"):
        await scene.tap(ZOE, f"tie:{COACH}:{does}")
        assert tie(scene, ZOE, OTHER) == before
    assert [coach.name for coach in scene.kept(ZOE).person.ties] == ["Denis"]


async def test_changing_coach_moves_nothing(scene: Scene) -> None:
    """Leaving a coach for another takes nothing along: the second asks anew, and starts with
    nothing."""
    await scene.coach(OTHER, "Denis")
    await scene.sharing(COACH, ZOE, "answers")
    await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    await come(scene, ZOE, OTHER)
    assert tie(scene, ZOE, OTHER).consent is Consent.NOTHING
    await scene.tap(OTHER, "coach:paper:1:report")
    await scene.tap(COACH, "coach:paper:1:report")
    assert not any(call.file for call in scene.out.performed)
    assert "n’est plus dans votre liste" in to(scene, COACH)[-1]


async def test_a_coach_is_added(scene: Scene) -> None:
    """Who comes to a second coach while the first reads something is told of the second alone."""
    await scene.sharing(COACH, ZOE)
    await scene.coach(OTHER, "Denis")
    added, _, asked = map(plain, await come(scene, ZOE, OTHER))
    assert added.startswith("Vous ajoutez Denis ?") and "ne sait rien de vous" in added
    assert "Pour l’instant, rien de vous n’est lu de ce côté." in asked


async def test_a_name_of_their_own(scene: Scene) -> None:
    """The coach sees the name the coachee chooses, without an address in it; at first the one of
    Telegram, of which they are told."""
    [invited, *_] = await come(scene)
    assert "Ambreka" in invited
    await scene.tap(ZOE, f"turn:called:{COACH}")
    await scene.say(ZOE, "Z., zoe@example.org")
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Z., •••" in page and "Ambreka" not in page


async def test_a_name_with_an_address(scene: Scene) -> None:
    """An address in the name that Telegram tells goes no further."""
    scene.names = {ZOE: "Zoé zoe@example.org"}
    said = await come(scene)
    assert "example.org" not in "".join(said) and tie(scene).called == "Zoé •••"


async def test_without_a_name(scene: Scene) -> None:
    """Whoever gives no name is a number in that roster, and no other."""
    scene.names = {}
    [invited, *_] = await come(scene)
    await come(scene, PAUL)
    assert "sans votre nom" in plain(invited)
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne n° 1 vient d’arriver" in plain(page) and "Personne n° 2" in plain(page)


# What a coach is told


async def test_told_once(scene: Scene) -> None:
    """One message when someone has finished and shares; none when they change their mind again."""
    await scene.sharing(COACH, ZOE)
    assert to(scene, COACH) == ["Ambreka a fini, et partage sa fiche avec vous."]
    for consent in ("nothing", "answers"):
        await scene.tap(ZOE, f"tie:{COACH}:consent:{consent}")
        assert to(scene, COACH) == []
    await scene.say(ZOE, "/help")
    assert to(scene, COACH) == []


async def test_not_told(scene: Scene) -> None:
    """Nothing comes to a coach who would rather not hear, or who has blocked the bot."""
    await scene.tap(COACH, "coach:heard:never")
    await scene.sharing(COACH, ZOE)
    assert to(scene, COACH) == []
    await scene.tap(COACH, "coach:heard:on")
    await scene.do(scene.of(COACH).happen(Left()))
    await scene.sharing(COACH, PAUL)
    assert to(scene, COACH) == []
    await scene.do(scene.of(COACH).happen(Returned()))
    await scene.sharing(COACH, MIA)
    assert to(scene, COACH) == ["Ambremi a fini, et partage sa fiche avec vous."]


async def test_told_though_the_process_died(scene: Scene) -> None:
    """A coach hears of who shares even when we die before the coach's own turn: at the coachee's
    next one."""
    await come(scene)
    scene.answer(ZOE)
    tap = scene.on_phone(scene.of(ZOE).tap(f"tie:{COACH}:consent:sheet"))
    turns: Turns = scene.turns
    scene.waiting.clear()
    await turns(tap, ticket(tap))
    scene.start()
    await scene.say(ZOE, "/help")
    assert to(scene, COACH) == ["Ambreka a fini, et partage sa fiche avec vous."]


# Nudges


async def test_a_nudge(scene: Scene) -> None:
    """A coach may have someone nudged, once, and reads before what it says; the nudge says who, and
    leads on."""
    await come(scene)
    await scene.tap(COACH, "coach:one:1")
    [asked] = await scene.say(COACH, "Faire signe")
    assert to(scene, ZOE) == [] and labels(scene) == ["Envoyer", "Non"]
    assert await scene.say(COACH, "Envoyer") == ["C’est envoyé."]
    assert "Claire vous fait signe" in to(scene, ZOE)[0] and to(scene, ZOE)[0] in plain(asked)
    for again in ("coach:nudge:1", "coach:nudge:1:yes"):
        await scene.tap(COACH, again)
        assert to(scene, ZOE) == []
        already = "Vous avez déjà fait signe à Ambreka. Un autre signe pourra partir"
        assert to(scene, COACH) == [f"{already} à partir du 5 déc. 2026."]
    await scene.tap(COACH, "coach:one:1")
    assert "Faire signe" not in labels(scene)
    scene.now += later(13)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert to(scene, ZOE) == []
    scene.now += later(1)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert "Claire vous fait signe" in to(scene, ZOE)[0]


async def test_a_nudge_refused_for_good(scene: Scene) -> None:
    """Who refuses nudges gets none, even when that coach left and came back before they heard of
    it, and they with them."""
    await come(scene)
    await scene.tap(ZOE, f"tie:{COACH}:nudges:off")
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert to(scene, ZOE) == [] and "n’est pas souhaité" in to(scene, COACH)[0]
    scene.waiting.clear()
    scene.now += later(1)
    scene.put(
        COACH, replace(scene.kept(COACH).person, coach=replace(as_coach(scene), since=scene.now))
    )
    await come(scene)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert to(scene, ZOE) == [] and not tie(scene).nudges


async def test_nobody_to_nudge(scene: Scene) -> None:
    """No nudge for who has finished, or who has blocked the bot."""
    await scene.sharing(COACH, ZOE, "nothing")
    await come(scene, PAUL)
    await scene.do(scene.of(PAUL).happen(Left()))
    for id in ("1", "2"):
        await scene.tap(COACH, f"coach:nudge:{id}:yes")
        assert to(scene, ZOE) == to(scene, PAUL) == []


# Both roles


async def test_export_and_privacy(scene: Scene) -> None:
    """/export has what is kept of either role, and nothing of the other side; /privacy speaks of
    both."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Rappeler mardi")

    async def exported(person: int) -> dict[str, Any]:
        await scene.say(person, "/export")
        [file] = [c.file.content for c in scene.out.performed if c.file is not None]
        found: dict[str, Any] = json.loads(file)
        return found

    coach = (await exported(COACH))["coach"]
    assert [note["words"] for note in coach["dossiers"]["1"]["notes"]] == ["Rappeler mardi"]
    assert coach["invitations"] and coach["name"] == "Claire"
    [mine] = (await exported(ZOE))["coaches"]
    assert (mine["name"], mine["consent"], mine["called"]) == ("Claire", "sheet", "Ambreka")
    [privacy] = await scene.say(ZOE, "/privacy")
    assert "Par le lien d’un coach" in privacy and "Si vous accompagnez" in privacy


async def test_a_coach_is_a_person(scene: Scene) -> None:
    """A coach may be coached, by another coach; their own interview does not change, and nothing of
    it is in what they are shown of others."""
    await scene.coach(OTHER, "Denis")
    scene.put(COACH, answered(scene.kept(COACH).person, MARKS[MIA], finished=True))
    await come(scene, COACH, OTHER)
    before = scene.kept(COACH).person.interviews
    await scene.tap(COACH, f"tie:{OTHER}:consent:sheet")
    await scene.sharing(COACH, ZOE)
    papers = ("coach:paper:1:report", "coach:paper:1:aim", "coach:paper:1:avoid")
    shown = [await _papers(scene, paper) for paper in papers]
    assert scene.kept(COACH).person.interviews == before
    assert "partage sa fiche" in plain((await scene.tap(OTHER, "coach:one:1"))[0])
    assert "Ambreka" not in plain((await scene.tap(OTHER, "coach:roster:0"))[0])
    scene.put(COACH, replace(scene.kept(COACH).person, interviews=(), current=None))
    assert shown == [await _papers(scene, paper) for paper in papers] and all(shown)


async def _papers(scene: Scene, data: str) -> list[bytes]:
    """What a coach is sent at a tap, to the byte."""
    await scene.tap(COACH, data)
    return [call.file.content for call in scene.out.performed if call.file is not None]


# What a coach may not guess


async def test_no_other_numbers(scene: Scene) -> None:
    """A coach finds nobody by the number Telegram knows them by, nor by one of another roster."""
    await scene.coach(OTHER, "Denis")
    for person in (ZOE, PAUL):
        await scene.sharing(OTHER, person, "answers")
    await come(scene, somebody := 123_456_789)
    for id in (ZOE, somebody, 2, 0, -1):
        said = await scene.tap(COACH, f"coach:one:{id}")
        assert not said or "n’est plus dans votre liste" in plain(said[0])
        assert await scene.tap(COACH, f"coach:paper:{id}:report") == said


@pytest.mark.parametrize("chapter", [c.id for c in CHAPTERS])
def test_chapters_tell_nothing(chapter: str) -> None:
    """The chapter told to a coach is one that everybody passes, whatever they answered."""
    question = next(c for c in CHAPTERS if c.id == chapter).questions[0].id
    given = {"depth": Given("express", NOW)}
    interview = Interview(1, NOW, Place(question), given)
    tie = Tie(COACH, NOW, "Claire", 1, NOW)
    person = Person(interviews=(interview,), current=1, ties=(tie,))
    view = seen(1, person, COACH, Coach(NOW, "Claire"))
    assert view is not None and view.stage is Stage.STARTED
    always = {c.id for c in CHAPTERS if c.asks is None} | {"payers"}
    assert view.chapter in always and view.chapter == PASSED.get(chapter, chapter)


def test_what_is_the_sheet() -> None:
    """What is shared has the answers, and neither the sheet's name nor its past nor what was told
    or planned since; of several, the sheet of the first persona."""
    person = answered(Person(), MARKS[ZOE], finished=True)
    shared = shareable(person)
    assert shared is not None and shared.id == 1 and shared.given == person.interviews[0].given
    assert MARKS[ZOE].never not in msgspec.json.encode(replace(shared, given={})).decode()
    assert shareable(answered(Person(), MARKS[ZOE], finished=False)) is None


def test_screens_for_the_gallery() -> None:
    """Every screen of a coachee stands without a tie, too: a button of before still leads on."""
    d = dialogue({}, "fr")
    for name, screen in COACHEE_SCREENS.items():
        assert screen(d, "1").rows, name


LABELS = (
    "consent.nothing", "consent.sheet", "consent.answers", "tie-called", "tie-nudges.on",
    "tie-nudges.off", "tie-leave", "my-coaches", "coach-heard.on", "coach-heard.off", "until-ever",
    "most-any", "invitation-copy-link", "coachee-open",
)  # fmt: skip


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_buttons_fit(locale: str) -> None:
    """Labels that are chosen by a value fit a small phone, marked or not."""
    d = dialogue({}, locale)
    for id in LABELS:
        assert len(d.label("marked", label=d.label(id))) <= 24, id
    assert d.texts.html(Words("coachee-named", {"named": "no", "name": "", "id": "3"}))
