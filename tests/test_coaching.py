"""Coach and coachee: what each is told, what each decides, and what is left when one goes."""

import json
import re
import tomllib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
import pypdf
import pytest
from msgspec.structs import replace

from bot.sheets.papers import warm
from bot.turn import Turns
from flows.coaching.cohort import ENOUGH, TOLD, codes
from flows.coaching.consent import PASSED, seen, shareable
from flows.coaching.consult import COHORT
from flows.coaching.screens import COACHEE_SCREENS
from flows.coaching.ties import Coach, Consent, Stage, Tie
from flows.document import document
from flows.events import Left, Returned
from flows.interview import CHAPTERS
from flows.person import Given, Interview, Person, Place
from flows.texts import Words
from tests.coaching_scene import COACHES, MARKS, Scene, answered, buttons, later, plain
from tests.papers_for_tests import NOW, dialogue
from tests.recorder import ticket
from tests.test_situations import FILES

pytest_plugins = ["tests.quick"]

COACH, OTHER = COACHES
ZOE, PAUL, MIA = MARKS


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


def as_coach(scene: Scene, person: int = COACH) -> Coach:
    known = scene.kept(person).person.coach
    assert known is not None
    return known


def tie(scene: Scene, person: int = ZOE, coach: int = COACH) -> Tie:
    [found] = [tie for tie in scene.kept(person).person.ties if tie.coach == coach]
    return found


async def come(scene: Scene, person: int = ZOE, coach: int = COACH) -> list[str]:
    return await scene.say(person, f"/start {as_coach(scene, coach).invitations[-1].code}")


def to(scene: Scene, person: int) -> list[str]:
    """What a person was sent since somebody's last gesture."""
    said = (c.params for c in scene.out.performed if c.params.get("chat_id") == person)
    return [
        plain(str(p.get("text") or p.get("caption"))) for p in said if "text" in p or "caption" in p
    ]


def option(scene: Scene, part: str) -> str | None:
    """What a button of what was said last carries, by a part of it."""
    carried = (button.data or "" for button in buttons(scene.out.performed[-1]))
    return next((data for data in carried if part in data), None)


def labels(scene: Scene) -> list[str]:
    """The buttons of what was said last."""
    return [plain(button.label) for button in buttons(scene.out.performed[-1])]


# The coachee


async def test_asked_at_the_end(scene: Scene) -> None:
    """When the last question is answered, each coach is asked about, once, and home comes after."""
    await scene.coach(OTHER, "Denis")
    for coach in COACHES:
        await come(scene, ZOE, coach)
    scene.answer(ZOE, finished=False)
    await scene.tap(ZOE, "go:sheet")
    while skipped := option(scene, ":skip") or option(scene, ":looks_like:") or option(scene, "a:"):
        await scene.tap(ZOE, skipped)
    assert "Partager avec Claire" in to(scene, ZOE)[-1]
    assert labels(scene) == ["Ma fiche, mes réponses", "Ma fiche", "Rien"]
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert "Partager avec Denis" in to(scene, ZOE)[-1]
    await scene.tap(ZOE, f"tie:{OTHER}:consent:nothing")
    assert "Votre fiche est à jour" in to(scene, ZOE)[-1]
    assert [tie(scene, ZOE, c).consent for c in COACHES] == [Consent.SHEET, Consent.NOTHING]


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
    assert "Pourra lire votre fiche quand elle sera finie" in plain(said[-1])


@pytest.mark.parametrize("consent", Consent)
async def test_what_each_consent_opens(scene: Scene, consent: Consent) -> None:
    """Nothing, the sheet, or the sheet and the answers: the coach has that, and as it is now."""
    await scene.sharing(COACH, ZOE, consent)
    await scene.tap(COACH, "coach:one:1")
    offered = [label for label in labels(scene) if "Carte" in label or "Rapport" in label]
    assert len(offered) == (0 if consent is Consent.NOTHING else 3)
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
    await scene.say(ZOE, "Une autre phrase, dite par la même personne")
    await scene.tap(COACH, "coach:paper:1:report")
    [paper] = [c.file.content for c in scene.out.performed if c.file is not None]
    assert "Une autre phrase" in paper.decode()


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


async def test_a_name_of_their_own(scene: Scene) -> None:
    """The coach sees the name the coachee chooses, without an address in it; at first the one of
    Telegram, of which they are told."""
    [invited, _] = await come(scene)
    assert "Ambreka" in invited
    await scene.tap(ZOE, f"turn:called:{COACH}")
    await scene.say(ZOE, "Z., zoe@example.org")
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Z., •••" in page and "Ambreka" not in page


async def test_without_a_name(scene: Scene) -> None:
    """Whoever gives no name is a number in that roster, and no other."""
    scene.names = {}
    [invited, _] = await come(scene)
    await come(scene, PAUL)
    assert "sans votre nom" in plain(invited)
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne n° 1 : vient d’arriver" in plain(page) and "Personne n° 2" in plain(page)


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
    await scene.tap(COACH, "coach:heard:off")
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
    tap = scene.of(ZOE).tap(f"tie:{COACH}:consent:sheet")
    turns: Turns = scene.turns
    scene.waiting.clear()
    await turns(tap, ticket(tap))
    scene.start()
    await scene.say(ZOE, "/help")
    assert to(scene, COACH) == ["Ambreka a fini, et partage sa fiche avec vous."]


# Nudges


async def test_a_nudge(scene: Scene) -> None:
    """A coach may have someone nudged, once; the nudge says who, and leads on."""
    await come(scene)
    await scene.tap(COACH, "coach:nudge:1")
    assert "Claire vous fait signe" in to(scene, ZOE)[0]
    await scene.tap(COACH, "coach:nudge:1")
    assert to(scene, ZOE) == [] and "Un signe a déjà été envoyé" in to(scene, COACH)[0]
    await scene.tap(COACH, "coach:one:1")
    assert "Faire signe" not in labels(scene)


async def test_a_nudge_refused_for_good(scene: Scene) -> None:
    """Who refuses nudges gets none, even when that coach left and came back, and they with them."""
    await come(scene)
    await scene.tap(ZOE, f"tie:{COACH}:nudges:off")
    await scene.tap(COACH, "coach:nudge:1")
    assert to(scene, ZOE) == []
    scene.waiting.clear()
    scene.now += later(1)
    scene.put(
        COACH, replace(scene.kept(COACH).person, coach=replace(as_coach(scene), since=scene.now))
    )
    await come(scene)
    await scene.tap(COACH, "coach:nudge:1")
    assert to(scene, ZOE) == [] and not tie(scene).nudges


async def test_nobody_to_nudge(scene: Scene) -> None:
    """No nudge for who has finished, or who has blocked the bot."""
    await scene.sharing(COACH, ZOE, "nothing")
    await come(scene, PAUL)
    await scene.do(scene.of(PAUL).happen(Left()))
    for id in ("1", "2"):
        await scene.tap(COACH, f"coach:nudge:{id}")
        assert to(scene, ZOE) == to(scene, PAUL) == []


# The roster


async def test_the_roster(scene: Scene) -> None:
    """The counts, and how far each one is: the chapter on the way, what is shared at the end."""
    await come(scene, ZOE)
    await come(scene, PAUL)
    await scene.tap(PAUL, option(scene, "depth:express") or "")
    await scene.sharing(COACH, MIA)
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert plain(page).splitlines()[1:] == [
        "3 personnes : 1 à l’entrée, 1 en route, 1 au bout, dont une qui partage.",
        "",
        "• Ambremi : partage sa fiche",
        "• Ambrero : en route, « Vous et votre offre »",
        "• Ambreka : vient d’arriver",
    ]


async def test_pages(scene: Scene) -> None:
    """A long roster comes in pages, each person once, forward and back; beyond the last page is the
    last one."""
    for person in range(1, 13):
        await come(scene, person)
    seen_: list[str] = []
    for at in range(3):
        [page] = await scene.tap(COACH, f"coach:roster:{at}")
        seen_ += re.findall(r"Personne n° (\d+)", plain(page))
        assert ("← Plus récentes" in labels(scene)) == (at > 0)
        assert ("Plus anciennes →" in labels(scene)) == (at < 2)
    assert seen_ == [str(n) for n in range(12, 0, -1)]
    [page] = await scene.tap(COACH, "coach:roster:9")
    assert "Personne n° 2" in plain(page)


async def test_typed(scene: Scene) -> None:
    """Every button of the roster can be typed; what is none of them is an answer like any other."""
    await scene.sharing(COACH, ZOE)
    await scene.say(COACH, "/start")
    await scene.tap(COACH, option(scene, "depth:express") or "")
    await scene.say(COACH, "/coachees")
    assert "partage sa fiche" in plain((await scene.say(COACH, "Ambreka"))[0])
    await scene.say(COACH, "rapport (pdf)")
    assert [c.file.filename for c in scene.out.performed if c.file] == [
        "chouchou-le-chef-topazeka.pdf"
    ]
    await scene.say(COACH, "/coachees")
    await scene.say(COACH, "Je dessine des menus pour des restaurants")
    interview = scene.kept(COACH).person.interview
    assert interview is not None and "offer" in interview.given


async def test_without_an_interview(scene: Scene) -> None:
    """A coach who has never answered anything can do all that a coach does; the first words that
    are for nobody else start the interview, as for everybody."""
    for text in ("/coach", "Nouvelle invitation", "/coachees", "/coach", "Mot d’accueil"):
        assert await scene.say(COACH, text)
    await scene.say(COACH, "Bonjour à tous")
    assert as_coach(scene).welcome == "Bonjour à tous"
    assert scene.kept(COACH).person.interview is None
    said = await scene.say(COACH, "coucou")
    assert "On commence ?" in plain(said[-1])


async def test_notes(scene: Scene) -> None:
    """A note shows to the coach alone, without addresses; it goes with the coachee, at once, and at
    the next look when that went astray."""
    for person in (ZOE, PAUL, MIA):
        await come(scene, person)
    for id in ("1", "2", "3"):
        await scene.tap(COACH, f"coach:note:{id}")
        await scene.say(COACH, "Rappeler mardi au 06 12 34 56 78")
    [shown] = await scene.tap(COACH, "coach:one:1")
    assert "Rappeler mardi au •••" in plain(shown)
    assert not any("Rappeler" in text for text in await scene.say(ZOE, "/settings"))
    await scene.tap(ZOE, "go:delete")
    assert {*as_coach(scene).notes} == {"2", "3"}
    await scene.tap(PAUL, f"tie:{COACH}:leave:yes")
    assert {*as_coach(scene).notes} == {"3"}
    tap = scene.of(MIA).tap("go:delete")
    await scene.turns(tap, ticket(tap))
    scene.start()
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert as_coach(scene).notes == {} and "2 personnes ont tout effacé" in plain(page)


# Many at once


async def test_patterns(scene: Scene) -> None:
    """What several have in common is told from five people on, of shared sheets only."""
    for person in range(1, ENOUGH + 2):
        await come(scene, person)
        theirs = answered(scene.kept(person).person, MARKS[ZOE], finished=True)
        scene.put(person, theirs)
        consent = "nothing" if person == 1 else "sheet"
        if person == ENOUGH + 1:
            [few] = await scene.tap(COACH, "coach:patterns")
            assert "Il y en a 4" in plain(few)
        await scene.tap(person, f"tie:{COACH}:consent:{consent}")
    [told] = await scene.tap(COACH, "coach:patterns")
    assert "5 fiches" in plain(told)
    assert "• 5 sur 5 : ceux qui lisent ne sont pas ceux qui paient." in plain(told)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_patterns_are_on_the_sheet(file: Path) -> None:
    """What is counted of a cohort stands on each sheet it is counted of."""
    answers = tomllib.loads(file.read_text(encoding="utf-8"))["answers"]
    d = dialogue(answers, "fr")
    shown = msgspec.json.encode(document(d, behind=False)).decode()
    for code in codes(d):
        instead = {"theo": "line-channel_redirect", "untested": '"place":"untested"'}
        assert f'"line-{code}"' in shown or instead[code] in shown, code
    assert {*codes(d)} <= {*TOLD}


@pytest.fixture
async def drawing() -> Scene:
    """A scene whose papers are really drawn."""
    warm()
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


def read(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


async def test_all_that_is_shared(drawing: Scene) -> None:
    """One ZIP has the report of each who shares, under their name, with the answers of those alone
    who share them; what a PDF holds is what it shows."""
    for person, consent in ((ZOE, "sheet"), (PAUL, "answers"), (MIA, "nothing")):
        await drawing.sharing(COACH, person, consent)
    await drawing.tap(COACH, "coach:export")
    [sent] = [call.file for call in drawing.out.performed if call.file is not None]
    packed = ZipFile(BytesIO(sent.content))
    assert packed.namelist() == [
        "001-ambrero-chouchou-le-chef-topazero.pdf", "002-ambreka-chouchou-le-chef-topazeka.pdf"
    ]  # fmt: skip
    his, hers = (packed.read(name) for name in packed.namelist())
    assert MARKS[PAUL].sheet in read(his) and MARKS[PAUL].answers in read(his)
    assert MARKS[ZOE].sheet in read(hers) and MARKS[ZOE].answers not in read(hers)
    assert b"ambre" not in hers.lower() and b"grenat" not in hers.lower()


async def test_more_than_fit(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """When more share than fit in one file, it says how many are missing."""
    monkeypatch.setattr("bot.coaching.COHORT", 2)
    assert COHORT == 100
    for person in (ZOE, PAUL, MIA):
        await scene.sharing(COACH, person)
    [caption] = await scene.tap(COACH, "coach:export")
    assert "Les 2 derniers rapports, sur 3 partagés avec vous" in plain(caption)


# Whoever goes


async def test_a_coachee_who_deletes_everything(scene: Scene) -> None:
    """They leave a count, and nothing else anywhere; the coach's buttons for them say so."""
    await scene.sharing(COACH, ZOE, "answers")
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Rappeler mardi")
    await scene.tap(ZOE, "go:delete")
    scene.check_records()
    assert not any(str(ZOE).encode() in p for p in scene.disk.everything().values())
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne encore : envoyez votre lien. Une personne a tout effacé." in plain(page)
    for data in ("coach:one:1", "coach:paper:1:report", "coach:note:1", "coach:nudge:1"):
        assert "n’est plus dans votre liste" in plain((await scene.tap(COACH, data))[0])


async def test_a_coach_who_leaves(scene: Scene) -> None:
    """Every link ends and all access with it; the coachees keep no tie to nobody, and their own
    interview; the coach keeps theirs."""
    scene.put(COACH, answered(scene.kept(COACH).person, MARKS[MIA], finished=True))
    await scene.sharing(COACH, ZOE, "answers")
    link = as_coach(scene).invitations[0].code
    await scene.tap(COACH, "coach:leave:yes")
    assert [*scene.disk.everything()] == [f"person-{COACH}", f"person-{ZOE}"]
    assert scene.kept(ZOE).person.ties == () and scene.kept(ZOE).person.interviews
    assert scene.kept(COACH).person.coach is None and scene.kept(COACH).person.interviews
    for data in ("coach:roster:0", "coach:one:1", "coach:paper:1:report", "coach:export"):
        await scene.tap(COACH, data)
        assert not any("Ambreka" in text for text in to(scene, COACH))
    assert "Je ne connais pas ce code" in plain((await scene.say(PAUL, f"/start {link}"))[0])


async def test_a_coach_who_deletes_everything(scene: Scene) -> None:
    """Nothing of a coach is left either: no link, no roster, no name at those they coached."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "go:delete")
    stored = scene.disk.everything()
    assert [*stored] == [f"person-{ZOE}"]
    assert str(COACH).encode() not in stored[f"person-{ZOE}"]


def test_another_coach_under_the_same_name() -> None:
    """Nobody has consented to a coach who left and came back, even if a tie of before is left."""
    tie = Tie(COACH, NOW, "Claire", 1, NOW, called="Zoé", consent=Consent.ANSWERS)
    coachee = replace(answered(Person(), MARKS[ZOE], finished=True), ties=(tie,))
    before, after = Coach(NOW, "Claire"), Coach(NOW + later(1), "Claire")
    assert seen(1, coachee, COACH, before) is not None
    assert seen(1, coachee, COACH, after) is seen(1, coachee, COACH, None) is None
    assert seen(1, coachee, OTHER, before) is None


async def test_a_tie_of_before_gives_nothing_to_the_next(scene: Scene) -> None:
    """Coming by the new link of a coach who left and came back, people share nothing until they say
    so again."""
    await scene.sharing(COACH, ZOE, "answers")
    person, since = scene.kept(COACH).person, NOW + later(1)
    scene.put(COACH, replace(person, coach=replace(as_coach(scene), since=since)))
    await scene.tap(COACH, "coach:paper:1:report")
    assert not any(call.file for call in scene.out.performed)
    await come(scene)
    assert (tie(scene).since, tie(scene).consent) == (since, Consent.NOTHING)


async def test_nobody_comes_back_by_a_late_word(scene: Scene) -> None:
    """A nudge or a goodbye that arrives after everything was erased stores nothing anew."""
    await come(scene)
    waiting = scene.waiting
    nudge = scene.of(COACH).tap("coach:nudge:1")
    await scene.turns(nudge, ticket(nudge))
    late = waiting.pop()
    await scene.tap(ZOE, "go:delete")
    await scene.do(late)
    assert f"person-{ZOE}" not in scene.disk.everything()


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
    assert coach["notes"] == {"1": "Rappeler mardi"}
    assert coach["invitations"] and coach["name"] == "Claire"
    [mine] = (await exported(ZOE))["coaches"]
    assert (mine["name"], mine["consent"], mine["called"]) == ("Claire", "sheet", "Ambreka")
    [privacy] = await scene.say(ZOE, "/privacy")
    assert "Par le lien d’un coach" in privacy and "Si vous accompagnez" in privacy


async def test_a_coach_is_a_person(scene: Scene) -> None:
    """A coach may be coached, by another coach; their own interview does not change."""
    await scene.coach(OTHER, "Denis")
    scene.put(COACH, answered(scene.kept(COACH).person, MARKS[MIA], finished=True))
    before = scene.kept(COACH).person.interviews
    await come(scene, COACH, OTHER)
    await scene.tap(COACH, f"tie:{OTHER}:consent:sheet")
    await scene.sharing(COACH, ZOE)
    assert scene.kept(COACH).person.interviews == before
    assert "partage sa fiche" in plain((await scene.tap(OTHER, "coach:one:1"))[0])
    assert "Ambreka" not in plain((await scene.tap(OTHER, "coach:roster:0"))[0])


# What a coach may not guess


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
