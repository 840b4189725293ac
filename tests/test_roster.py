"""What a coach has of those they coach: the roster, all of them at once, and what is left of who
goes."""

import json
import re
import tomllib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdf
import pytest
from msgspec.structs import replace

from bot.sheets.papers import warm
from bot.turns.circles import roster_record
from flows.coaching.patterns import ENOUGH, OF_ONE, PATTERNS, Part, common, on_sheet, patterns
from flows.papers.told import Told
from flows.protocol.consult import COHORT, ROSTER_PAGE
from flows.record.consent import seen
from flows.record.person import Person
from flows.record.ties import Coach, Consent, Tie
from tests.coaching_scene import (
    COACHES,
    MARKS,
    Scene,
    answered,
    as_coach,
    come,
    labels,
    later,
    option,
    plain,
    tie,
    to,
)
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


# The roster


async def test_the_roster(scene: Scene) -> None:
    """The counts, and how far each one is: the chapter on the way, what is shared at the end."""
    await come(scene, ZOE)
    await come(scene, PAUL)
    await scene.tap(PAUL, option(scene, "depth:express") or "")
    await scene.sharing(COACH, MIA)
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert plain(page).splitlines()[1:] == [
        "3 personnes : 1 à l’entrée, 1 en route et 1 au bout, dont une qui partage.",
        "",
        "• Ambremi partage sa fiche · fiche pas encore ouverte · 21 nov. 2026",
        "• Ambrero est en route, « Vous et votre offre » · 21 nov. 2026",
        "• Ambreka vient d’arriver · 21 nov. 2026",
    ]


async def test_a_roster_of_before(scene: Scene) -> None:
    """A roster of before lists were made of it alone is read as it was: whoever is in it is looked
    at, and is on the list as far as they consent to now."""
    await scene.sharing(COACH, ZOE, "answers")
    await come(scene, PAUL)
    [now] = await scene.tap(COACH, "coach:roster:0")
    kept = scene.disk.everything()[roster_record(COACH)]
    before = json.loads(kept)
    for entry in before["entries"]:
        entry["standing"] = {"name": entry["standing"]["name"]}
    scene.disk.put(roster_record(COACH), json.dumps(before).encode())
    assert await scene.tap(COACH, "coach:roster:0") == [now]
    scene.disk.refuses = ("roster",)
    await scene.tap(PAUL, f"tie:{COACH}:leave:yes")
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert MARKS[ZOE].name in page and MARKS[PAUL].name not in page


async def test_pages(scene: Scene) -> None:
    """A long roster comes in pages, each person once, forward and back; beyond the last page is the
    last one."""
    many = 2 * ROSTER_PAGE + 2
    for person in range(1, many + 1):
        await come(scene, person)
    seen_: list[str] = []
    for at in range(3):
        [page] = await scene.tap(COACH, f"coach:roster:{at}")
        seen_ += re.findall(r"Personne n° (\d+)", plain(page))
        assert ("← Avant" in labels(scene)) == (at > 0)
        assert ("Suite →" in labels(scene)) == (at < 2)
    assert seen_ == [str(n) for n in range(many, 0, -1)]
    [page] = await scene.tap(COACH, "coach:roster:9")
    assert "Personne n° 2" in plain(page)


async def test_typed(scene: Scene) -> None:
    """Every button of the roster can be typed; what is none of them is an answer like any other."""
    await scene.sharing(COACH, ZOE)
    await scene.say(COACH, "/start")
    await scene.tap(COACH, option(scene, "depth:express") or "")
    await scene.say(COACH, "/coachees")
    assert "partage sa fiche" in plain((await scene.say(COACH, "Ambreka"))[0])
    scene.check_records()
    await scene.say(COACH, "rapport (pdf)")
    assert [c.file.filename for c in scene.out.performed if c.file] == [
        "fiche-client-ambreka-claire-2026-11-21.pdf"
    ]
    await scene.say(COACH, "/coachees")
    await scene.say(COACH, "Je dessine des menus pour des restaurants")
    interview = scene.kept(COACH).person.interview
    assert interview is not None and "offer" in interview.given


async def test_without_an_interview(scene: Scene) -> None:
    """A coach who has never answered anything can do all that a coach does; of words that are for
    nobody they are asked what they want, and no interview begins but by its button."""
    ways = "/coach", "Nouvelle invitation", "/coachees", "/coach", "À ma façon", "Mot d’accueil"
    for text in ways:
        assert await scene.say(COACH, text)
    await scene.say(COACH, "Bonjour à tous")
    assert as_coach(scene).welcome == "Bonjour à tous"
    assert scene.kept(COACH).person.interview is None
    for text in ("coucou", "bordeaux", "qui ne donne pas de nouvelles ?"):
        [said] = await scene.say(COACH, text)
        assert "Que voulez-vous voir" in plain(said) and scene.kept(COACH).person.interview is None
    assert labels(scene)[:2] == ["Qui j’accompagne", "Mes réglages de coach"]
    assert "Les personnes que vous" in plain((await scene.say(COACH, "Qui j’accompagne"))[-1])
    await scene.say(COACH, "coucou")
    await scene.tap(COACH, option(scene, "go:on") or "")
    assert scene.kept(COACH).person.interview is not None


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
    assert {*as_coach(scene).dossiers} == {"2", "3"}
    await scene.tap(COACH, "coach:note:2")
    await scene.tap(PAUL, f"tie:{COACH}:leave:yes")
    assert {*as_coach(scene).dossiers} == {"3"}
    [gone] = await scene.say(COACH, "Rappeler Paul")
    assert "n’est plus dans votre liste" in plain(gone) and {*as_coach(scene).dossiers} == {"3"}
    tap = scene.of(MIA).tap("go:delete")
    await scene.turns(tap, ticket(tap))
    scene.start()
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert as_coach(scene).dossiers == {} and "3 personnes ne sont plus là" in plain(page)


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
    assert "Presque tout le monde : ceux qui lisent ne sont pas ceux qui paient." in plain(told)
    assert not re.search(r"\d+ sur \d+", plain(told))
    scene.disk.refuses = ("roster",)
    await scene.tap(2, f"tie:{COACH}:consent:nothing")
    [few] = await scene.tap(COACH, "coach:patterns")
    assert "Il y en a 4" in plain(few)


def told_of(file: Path) -> Told:
    answers = tomllib.loads(file.read_text(encoding="utf-8"))["answers"]
    return Told(dialogue(answers, "fr"), behind=False, own=False)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_patterns_are_on_the_sheet(file: Path) -> None:
    """What is counted of a cohort rests on answers that the lines of each sheet it is counted of
    rest on, and each finding of a sheet either is counted or says nothing of many."""
    told = told_of(file)
    for id in patterns(told.sheet):
        assert {*PATTERNS[id](told.evidence)} <= on_sheet(told.sheet), id
    found = {finding.code for finding in told.evidence.findings}
    assert found <= {*PATTERNS} | OF_ONE
    assert not {*PATTERNS} & OF_ONE


def test_every_pattern_is_found_somewhere() -> None:
    """No pattern is words alone: the golden sheets have nearly all of them."""
    every = frozenset().union(*(patterns(told_of(file).sheet) for file in FILES))
    assert len(every) >= 40, sorted({*PATTERNS} - every)


def test_never_traceable() -> None:
    """Of too few sheets nothing is told, nor what fewer than three have; how many is said in words
    that one person more or less in a group of seven does not tell apart."""
    one, all_ = frozenset({"late"}), frozenset({"late", "theo"})
    assert common([all_] * 4) == ()
    assert common([all_, all_, one, one, one]) == (("late", Part.NEARLY_ALL),)
    assert common([one] * 7) == common([*[one] * 6, frozenset()])


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
        "001-ambrero-fiche-client-ambrero-claire-2026-11-21.pdf",
        "002-ambreka-fiche-client-ambreka-claire-2026-11-21.pdf",
    ]  # fmt: skip
    his, hers = (packed.read(name) for name in packed.namelist())
    assert MARKS[PAUL].sheet in read(his) and MARKS[PAUL].answers in read(his)
    assert MARKS[ZOE].sheet in read(hers) and MARKS[ZOE].answers not in read(hers)
    assert MARKS[PAUL].name not in read(hers) and b"grenat" not in hers.lower()
    assert "Ambreka (ici « vous ») · avec Claire" in plain(read(hers))


async def test_remembered_nowhere(scene: Scene) -> None:
    """What a coach opens is not kept in the memory of the program, as one's own papers are."""
    await scene.sharing(COACH, ZOE)
    for data in ("coach:paper:1:report", "coach:paper:1:aim", "coach:export"):
        await scene.tap(COACH, data)
    assert not scene.press._papers._kept


async def test_more_than_fit(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """When more share than fit in one file, each part has a button of its own, which can be typed;
    together they are all that is shared, each once."""
    assert COHORT == 100
    for module in ("entries", "listing"):
        monkeypatch.setattr(f"flows.coaching.{module}.COHORT", 2)
    for person in (ZOE, PAUL, MIA):
        await scene.sharing(COACH, person)
    await scene.say(COACH, "/coachees")
    assert [label for label in labels(scene) if "Emporter" in label] == [
        "Emporter 1 à 2", "Emporter 3 à 3"
    ]  # fmt: skip
    [first] = await scene.tap(COACH, "coach:export:0")
    assert "2 rapports, sur les 3 partagés avec vous" in plain(first)
    names = zipped(scene)
    await scene.say(COACH, "/coachees")
    [asked] = await scene.say(COACH, "Emporter 3 à 3")
    assert "Tout emporter ?" in plain(asked) and not [c for c in scene.out.performed if c.file]
    await scene.say(COACH, "Oui, tout m’envoyer")
    assert [name[4:11] for name in (*names, *zipped(scene))] == ["ambremi", "ambrero", "ambreka"]
    for beyond in ("2", "99", "-1", "x"):
        assert await scene.tap(COACH, f"coach:export:{beyond}") == []


def zipped(scene: Scene) -> list[str]:
    """The names of the files in the ZIP just sent."""
    [sent] = [call.file for call in scene.out.performed if call.file is not None]
    return ZipFile(BytesIO(sent.content)).namelist()


# Whoever goes


async def test_a_coachee_who_deletes_everything(scene: Scene) -> None:
    """They leave a count, and nothing else anywhere; the coach's buttons for them say so."""
    await scene.sharing(COACH, ZOE, "answers")
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Rappeler mardi")
    await scene.tap(ZOE, "go:delete")
    scene.check_records()
    assert not any(str(ZOE).encode() in p for p in scene.disk.everything().values())
    assert as_coach(scene).dossiers == {} and as_coach(scene).heard == ()
    [page] = await scene.tap(COACH, "coach:roster:0")
    assert "Personne encore : envoyez votre lien. Une personne n’est plus là." in plain(page)
    for data in ("coach:one:1", "coach:paper:1:report", "coach:note:1", "coach:nudge:1"):
        assert "n’est plus dans votre liste" in plain((await scene.tap(COACH, data))[0])


async def test_a_coach_who_leaves(scene: Scene) -> None:
    """Every link ends and all access with it; the coachees keep no tie to nobody, and their own
    interview; the coach keeps theirs."""
    scene.put(COACH, answered(scene.kept(COACH).person, MARKS[MIA], finished=True))
    await scene.sharing(COACH, ZOE, "answers")
    link = as_coach(scene).links[0].code
    await scene.tap(COACH, "coach:leave:yes")
    stored = scene.disk.everything()
    [left] = {*stored} - {f"person-{COACH}", f"person-{ZOE}"}
    assert left.startswith("code-") and stored[left] == b'{"schema":1,"coach":0}'
    assert scene.kept(ZOE).person.ties == () and scene.kept(ZOE).person.interviews
    assert scene.kept(COACH).person.coach is None and scene.kept(COACH).person.interviews
    for data in ("coach:roster:0", "coach:one:1", "coach:paper:1:report", "coach:export"):
        await scene.tap(COACH, data)
        assert not any("Ambreka" in text for text in to(scene, COACH))
    assert "n’accompagne plus ici" in plain((await scene.say(PAUL, f"/start {link}"))[0])


async def test_a_coach_who_deletes_everything(scene: Scene) -> None:
    """Nothing of a coach is left either: no link, no roster, no name at those they coached."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "go:delete")
    stored = scene.disk.everything()
    assert [*stored] == [f"person-{ZOE}"]
    assert str(COACH).encode() not in stored[f"person-{ZOE}"]


def test_another_coach_under_the_same_name() -> None:
    """Nobody has consented to a coach who left and came back, even if a tie of before is left."""
    tie = Tie(COACH, NOW, "Claire", 1, NOW, called="Zoé", asked=True, sheet=1)
    tie = replace(tie, consent=Consent.ANSWERS)
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
    nudge = scene.on_phone(scene.of(COACH).tap("coach:nudge:1:yes"))
    await scene.turns(nudge, ticket(nudge))
    late = waiting.pop()
    await scene.tap(ZOE, "go:delete")
    await scene.do(late)
    assert f"person-{ZOE}" not in scene.disk.everything()
