"""A session prepared, a group spoken of, a coach's own words: what coaches live by."""

import csv
import tomllib
from io import BytesIO, StringIO
from typing import Any

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.sheets.papers import warm
from flows.coaching.cohort import table, varied
from flows.coaching.entries import SILENT_DAYS
from flows.coaching.patterns import on_sheet
from flows.coaching.tensions import MOST, RULES, tensions
from flows.interview.answers import Action
from flows.papers.told import Told
from flows.record.dossiers import MOST_NOTES, Colour
from flows.words.typography import TIE, elided
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
from tests.conversing import words
from tests.papers_for_tests import NOW, dialogue
from tests.pulled import EVERY, OTHERWISE
from tests.test_situations import FILES

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, MIA = MARKS
DAY = later(1)


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


async def session(scene: Scene, id: str = "1") -> str:
    """The page of a session, as its coach reads it."""
    told = await scene.tap(COACH, f"coach:session:{id}")
    return plain(told[-1]) if told else ""


# The page of a session


async def test_a_session_is_what_is_shared(scene: Scene) -> None:
    """With the sheet alone, what the answers say is not there; with the answers, what is sold and
    what each tension rests on are; taken back, nothing is."""
    await scene.sharing(COACH, ZOE, "sheet")
    page = await session(scene)
    assert "Séance avec Ambreka" in page and "Sa fiche lui dit :" in page
    assert MARKS[ZOE].answers not in page and "Ce qui se vend" not in page
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    page = await session(scene)
    assert f"« Je dessine des {MARKS[ZOE].answers} »" in page
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    assert await session(scene) == ""
    assert tie(scene).opened == NOW


async def test_since_the_last_session(scene: Scene) -> None:
    """What changed is told since the session before, not since the same one was looked at again;
    notes stand by date, the newest first; the action is followed."""
    await scene.sharing(COACH, ZOE, "answers")
    assert "Depuis la dernière séance" not in await session(scene)
    for note in ("Première", "Deuxième"):
        await scene.tap(COACH, "coach:note:1")
        await scene.say(COACH, note)
        scene.now = NOW + DAY
    assert "Depuis la dernière séance" not in await session(scene)
    scene.now += later(7)
    await scene.tap(ZOE, "edit:quote")
    await scene.say(ZOE, "On voit enfin nos plats sur la carte")
    for _ in range(2):
        page = await session(scene)
        assert "A changé depuis le 22 nov. 2026 : " in page
    assert page.index("22 nov. 2026 : Deuxième") < page.index("21 nov. 2026 : Première")
    assert "Pas encore cochée, " in page
    assert "choisie le 21 nov. 2026 : une action à soi" in page
    await scene.tap(COACH, "coach:session:1:paper")
    scene.now += later(7)
    assert "Rien n’a changé depuis le 29 nov. 2026." in await session(scene)


async def test_an_action_in_their_own_words_stays_theirs(scene: Scene) -> None:
    """Of an action in words of their own, a coach hears whether it is done, and no word; of who
    consented before that was told, nothing."""
    await scene.sharing(COACH, ZOE, "sheet")
    person = scene.kept(ZOE).person
    [first, other] = person.interviews
    given = {s: g for s, g in first.given.items() if s != "action"}
    scene.put(ZOE, replace(person, interviews=(replace(first, given=given), other)))
    assert "une action à soi" in await session(scene)
    person = scene.kept(ZOE).person
    scene.put(ZOE, replace(person, ties=(replace(person.ties[0], follows=False),)))
    assert "L’action" not in await session(scene)


async def test_printed() -> None:
    """The page fits on one sheet of paper however much was noted, in their colour, and bears the
    coachee, the coach and the day in its name."""
    warm()
    scene = Scene()
    await scene.coach(COACH, "Claire")
    await scene.sharing(COACH, ZOE, "answers")
    for n in range(MOST_NOTES):
        await scene.tap(COACH, "coach:note:1")
        await scene.say(COACH, f"Note {n} : " + "elle hésite encore à dire son prix, " * 12)
    await scene.tap(COACH, "coach:session:1:paper")
    [file] = [call.file for call in scene.out.performed if call.file]
    assert file.filename == "seance-ambreka-claire-2026-11-21.pdf"
    [page] = pypdf.PdfReader(BytesIO(file.content)).pages
    text = page.extract_text().replace("\u00a0", " ")
    assert "Séance avec Ambreka" in text and "Note 0" in text and "avec Claire" in text


async def test_typed_under_a_session(scene: Scene) -> None:
    """The buttons of the page can be typed."""
    await scene.sharing(COACH, ZOE)
    await session(scene)
    await scene.say(COACH, "À imprimer (PDF)")
    assert [c.file.filename for c in scene.out.performed if c.file]


# Tensions

# Those of who has no customer yet.
BEGINNING = {"kind_words", "paid_elsewhere", "only_listened"}


def held(id: str, values: dict[str, Any]) -> bool:
    told = Told(dialogue(values, "fr"), behind=True, own=False)
    found = RULES[id](told.evidence.answers, told.evidence)
    return found is not None and {*found[0]} <= {*told.d.interview.values()}


@pytest.mark.parametrize("id", [id for id in RULES if id not in BEGINNING])
def test_each_tension(id: str) -> None:
    """Each tension is found where its answers are, rests on answers that were given, and is said
    with its question, in every language and way of speaking."""
    values = EVERY | OTHERWISE.get(id, {})
    assert held(id, values)
    for texts in words().texts.values():
        assert texts.has(f"tension.{id}") and texts.has(f"tension-ask.{id}")


def test_no_tension_of_what_was_turned_down() -> None:
    """A regret that was refused in time says nothing of having seen the sign and taken the work."""
    assert not held("seen_and_taken", EVERY | {"regret": "refused"})


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_tensions_rest_on_what_may_be_read(file: object) -> None:
    """Of a sheet without its answers, a tension rests on nothing that its lines do not rest on;
    there are three at most, none said twice."""
    text = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    told = Told(dialogue(tomllib.loads(text)["answers"], "fr"), behind=False, own=False)
    known = on_sheet(told.sheet)
    found = tensions(told.evidence, known.__contains__)
    assert len(found) <= MOST and len({one.cites[0] for one in found}) == len(found)
    assert all({*one.cites} <= known for one in found)


# A desk for many


async def test_those_in_need_come_first(scene: Scene) -> None:
    """Silent for five days, finished without a choice, an action due, something new: in this order,
    each with a button that narrows the list; what was opened is new no more."""
    scene.out.allowed = lambda chat, call: None  # they all answered what one of them did
    for person in (1, 2, 3, 4, 5):
        await come(scene, person)
    for person in (2, 3, 4, 5):
        scene.put(person, answered(scene.kept(person).person, MARKS[ZOE], finished=True))
        await scene.say(person, "/start")
    for person in (3, 4, 5):
        await scene.tap(person, f"tie:{COACH}:consent:sheet")
    await scene.tap(COACH, "coach:paper:4:aim")
    await scene.tap(COACH, "coach:paper:3:aim")
    scene.now += later(SILENT_DAYS)
    await scene.say(5, "/start")
    await scene.tap(COACH, "coach:sort")
    assert labels(scene)[:3] == ["Sans nouvelles (1)", "À décider (1)", "Du nouveau (1)"]
    await scene.tap(COACH, "coach:roster:0")
    assert [found[:1] for found in shown(scene)] == ["1", "2", "5", "4", "3"]
    scene.now += later(3)
    await scene.tap(COACH, "coach:sort")
    assert "Action à échéance (3)" in labels(scene)
    await scene.say(COACH, "Action à échéance (3)")
    assert {found[:1] for found in shown(scene)} == {"3", "4", "5"}


def shown(scene: Scene) -> list[str]:
    """The numbers of those listed, who have no name."""
    lines = plain(to(scene, COACH)[-1]).splitlines()
    return [line.split("n° ")[1] for line in lines if "n° " in line]


async def test_found_by_name(scene: Scene) -> None:
    """The beginning of a name is enough, with or without its accents; nothing that was typed stays
    in the record; a number typed after is that of the person who was shown under it."""
    for person in (ZOE, PAUL, MIA):
        await come(scene, person)
    for typed in ("/coachees AMBRERO", "/coachees ambrero"):
        [page] = await scene.say(COACH, typed)
        assert "Ambrero" in plain(page) and "Ambreka" not in plain(page)
        assert "ambrero" not in str(scene.kept(COACH).person.screen)
    await scene.tap(COACH, "turn:roster-find")
    [page] = await scene.say(COACH, "ambre")
    assert all(MARKS[person].name in plain(page) for person in (ZOE, PAUL, MIA))
    [none] = await scene.say(COACH, "/coachees Odile")
    assert "Trouvés pour « odile » : personne" in plain(none)
    await scene.tap(ZOE, "go:delete")
    scene.check_records()


async def test_groups(scene: Scene) -> None:
    """Each invitation is a group to see alone, with those who came by it."""
    await come(scene, ZOE)
    code = await scene.invite(COACH)
    await scene.say(PAUL, f"/start {code}")
    await scene.tap(PAUL, option(scene, ":join:yes") or "")
    await scene.tap(COACH, "coach:sort")
    await scene.say(COACH, "Invitation 2 (1)")
    [page] = to(scene, COACH)
    assert "Ambrero" in plain(page) and "Ambreka" not in plain(page)


# Her hand


async def test_own_questions(scene: Scene) -> None:
    """Three at most, typed or of a choice; asked once the sheet is shared, named as the coach's;
    read as long as it is, and gone with the tie."""
    for text in ("Qu’attendez-vous ?", "Quand ?\nLe matin\nLe soir", "Où ?", "De trop ?"):
        await scene.tap(COACH, "turn:coach-question")
        await scene.say(COACH, text)
    assert [q.options for q in as_coach(scene).asks] == [(), ("Le matin", "Le soir"), ()]
    await scene.sharing(COACH, ZOE, "sheet")
    assert "Claire vous demande (1 sur 3)" in to(scene, ZOE)[-1]
    await scene.say(ZOE, "Dormir, au 06 12 34 56 78")
    assert "Quand ?" in to(scene, ZOE)[-1]
    await scene.say(ZOE, "le soir")
    await scene.say(ZOE, "passer")
    assert "C’est noté pour Claire." in to(scene, ZOE)
    page = await session(scene)
    assert "Qu’attendez-vous ? Dormir, au •••" in page and "Quand ? Le soir" in page
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    assert "Dormir" not in await session(scene)
    await scene.tap(COACH, "coach:drop:1")
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    assert [q.id for q in as_coach(scene).asks] == [2, 3]


async def test_a_choice_of_one_is_none(scene: Scene) -> None:
    """One option alone is no choice: it is said, and nothing is kept."""
    await scene.tap(COACH, "turn:coach-question")
    said = await scene.say(COACH, "Quand ?\nLe matin")
    assert "Il faut 2 à 6 réponses" in plain(said[0]) and as_coach(scene).asks == ()


async def test_own_words(scene: Scene) -> None:
    """An invitation and a sign in the coach's words, until these are taken back."""
    for what, text in (("inviting", "Six minutes avant jeudi."), ("nudging", "Je pense à vous.")):
        await scene.tap(COACH, f"turn:coach-words:{what}")
        await scene.say(COACH, text)
    [shown_] = await scene.tap(COACH, "turn:invitation:1")
    assert "Six minutes avant jeudi.\nhttps://t.me/chouchou_bot?start=" in plain(shown_)
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert "« Je pense à vous. »" in to(scene, ZOE)[0]
    await scene.tap(COACH, "coach:words:nudging")
    assert as_coach(scene).nudging == ""


async def test_colour(scene: Scene) -> None:
    """The papers that a coach opens are set in the colour they chose; one's own never are."""
    await scene.tap(COACH, f"coach:colour:{Colour.PLUM}")
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "coach:paper:1:report")
    [file] = [call.file for call in scene.out.performed if call.file]
    assert b'"colour":"plum"' in file.content
    await scene.tap(ZOE, "paper:report:1")
    [own] = [call.file for call in scene.out.performed if call.file]
    assert b'"colour"' not in own.content


# Her group


async def group(scene: Scene, people: int) -> None:
    for person in range(1, people + 1):
        await come(scene, person)
        scene.put(person, answered(scene.kept(person).person, MARKS[ZOE], finished=True))
        await scene.tap(person, f"tie:{COACH}:consent:sheet")


async def test_a_group_on_a_page(scene: Scene) -> None:
    """The page of a group to print names nobody; of a group of too few there is none."""
    scene.out.allowed = lambda chat, call: None  # they all answered what one of them did
    await group(scene, 5)
    await scene.tap(COACH, "coach:patterns::paper")
    [file] = [call.file for call in scene.out.performed if call.file]
    assert file.filename == "groupe-ensemble-claire-2026-11-21.pdf"
    code = await scene.invite(COACH)
    assert code
    key = as_coach(scene).key(2)
    [few] = await scene.tap(COACH, f"coach:patterns:{key}:paper")
    assert "Il faut 5 fiches" in plain(few)


async def test_actions_are_varied(scene: Scene) -> None:
    """Each of a group who chose no action gets one of their own sheet, as different as these
    allow."""
    scene.out.allowed = lambda chat, call: None
    await group(scene, 5)
    for person in range(1, 6):
        known = scene.kept(person).person
        [first, other] = known.interviews
        given = {slot: told for slot, told in first.given.items() if slot != "action"}
        bare = replace(first, given=given, tasks=())
        scene.put(person, replace(known, interviews=(bare, other)))
    [told] = await scene.tap(COACH, "coach:patterns::actions")
    lines = [line.split(" : ")[1] for line in plain(told).splitlines() if line.startswith("•")]
    assert len(lines) == 5 and len({*lines}) == 3


@given(st.lists(st.lists(st.sampled_from(Action), min_size=3, max_size=3, unique=True)))
def test_varied(each: list[list[Action]]) -> None:
    """Whoever it is gets one that their sheet calls for; the first one its best."""
    chosen = varied(each)
    assert all(action in actions for action, actions in zip(chosen, each, strict=True))
    assert not each or chosen[0] == each[0][0]


async def test_the_list_as_a_table(scene: Scene) -> None:
    """Names as the coach knows them, how far, days and notes; a name or a note that looks like a
    formula is none; the table is not what is deleted when a sheet is withdrawn."""
    scene.names[ZOE] = "=HYPERLINK(A1)"
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, '@SUM(1;2) dit-elle "demain"')
    await scene.tap(COACH, "coach:csv")
    [file] = [call.file for call in scene.out.performed if call.file]
    head, line = file.content.decode("utf-8-sig").strip().split("\r\n", 1)
    assert head.startswith('"Nom";"Groupe"')
    assert line.startswith('"\'=HYPERLINK(A1)";') and '""demain""' in line


@given(st.lists(st.lists(st.text(), min_size=1), min_size=1))
def test_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    """Whatever is typed, no cell begins as a formula does."""
    told = csv.reader(StringIO(table(rows).removeprefix("\ufeff"), newline=""), delimiter=";")
    assert not any(cell.startswith(("=", "@", "|", "%")) for line in told for cell in line)


# What is taken back


async def test_what_was_opened_goes(scene: Scene) -> None:
    """Less shared, left or erased: what the coach opened of them is deleted from the chat, and what
    they opened of others stays."""
    await scene.sharing(COACH, ZOE, "answers")
    await scene.sharing(COACH, PAUL, "answers")
    opened = [await opens(scene, data) for data in ("coach:paper:1:report", "coach:session:1")]
    kept = await opens(scene, "coach:paper:2:report")
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert deleted(scene) == [number for each in opened for number in each]
    again = await opens(scene, "coach:session:1")
    await scene.tap(ZOE, "go:delete")
    assert deleted(scene) == again
    await scene.tap(PAUL, f"tie:{COACH}:leave:yes")
    assert deleted(scene) == kept


async def opens(scene: Scene, data: str) -> list[int]:
    """The numbers of the messages by which something is opened."""
    before = scene.out.newest
    await scene.tap(COACH, data)
    return [*range(before + 1, scene.out.newest + 1)]


def deleted(scene: Scene) -> list[int]:
    return [c.params["message_id"] for c in scene.out.performed if c.method == "deleteMessage"]


async def test_another_sheet_first_takes_back(scene: Scene) -> None:
    """When another sheet comes first, what was opened of the one before goes as well."""
    await scene.sharing(COACH, ZOE, "sheet")
    opened = await opens(scene, "coach:paper:1:aim")
    scene.answer(ZOE, second=True)
    await scene.tap(ZOE, "go:primary:2")
    assert deleted(scene) == opened


# What becomes of a link


async def test_what_happened_to_a_link(scene: Scene) -> None:
    """Whoever comes by a link that leads nowhere hears why: withdrawn, out of date, full, or that
    the coach has left."""
    code = as_coach(scene).links[0].code
    said = {}
    await scene.tap(COACH, "coach:until:1:30")
    scene.now += later(31)
    said["n’est plus valable"] = await scene.say(PAUL, f"/start {code}")
    await scene.tap(COACH, "coach:revoke:1")
    said["a été retirée"] = await scene.say(PAUL, f"/start {code}")
    await scene.tap(COACH, "coach:leave:yes")
    said["n’accompagne plus ici"] = await scene.say(PAUL, f"/start {code}")
    for why, answer in said.items():
        assert why in plain(answer[0])


# Elisions


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Odile", "d’Odile"), ("Paul", "de Paul"), ("Hélène", "d’Hélène"), ("Hamid", "de Hamid"),
        ("Yves", "d’Yves"), ("Yasmine", "de Yasmine"), ("Œdipe", "d’Œdipe"), ("Zoé", "de Zoé"),
        ("<b>Émile</b>", "d’<b>Émile</b>"), ("3 Suisses", "de 3 Suisses"), ("", "de "),
    ],
)  # fmt: skip
def test_elisions(name: str, of: str) -> None:
    """« de » and « que » are elided before a vowel or an h that is not heard, by one rule."""
    typography = next(t for v, t in words().texts.items() if v.language == "fr").typography
    for whole, short in (("de", "d"), ("que", "qu")):
        made = elided(f"{whole}{TIE}{name}", typography.mute, typography.apostrophe)
        assert made == of.replace("de ", f"{whole} ").replace("d’", f"{short}’")
