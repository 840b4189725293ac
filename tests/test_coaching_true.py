"""What a new coach found untrue at the desk: questions refused, days over, sessions that were none,
figures too firm, signs without a trace, notes for good."""

from datetime import date
from typing import Any

import msgspec
import pytest
from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.hand import MOST_ASKED, OPTION, QUESTION
from flows.coaching.leaves import Page, Section, leaf
from flows.coaching.pulls_of_roads import hours_elsewhere
from flows.interview.answers import Action, Answers, Channel, Given, Outlet
from flows.interview.options import Hours
from flows.papers.told import Told
from flows.reading.days import ahead
from flows.record.consent import A_WEEK
from flows.record.dossiers import SAME_SESSION, Dossier, Note
from flows.record.person import Task
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
from tests.papers_for_tests import NOW, dialogue, situation

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, _ = MARKS
PRESSING = "Maître V. attend un prix, avant le 24 novembre. Le toit fuit pour le 3 mars 2027."


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


async def session(scene: Scene) -> str:
    """The page of a session with the first coachee."""
    told = await scene.tap(COACH, "coach:session:1")
    return plain(told[-1])


def told(scene: Scene, *tasks: Task, **values: Any) -> None:
    """The coachee answers these as well, and is at these actions."""
    person = scene.kept(ZOE).person
    [first, *rest] = person.interviews
    given = {**first.given, **{slot: Given(value, NOW) for slot, value in values.items()}}
    scene.put(ZOE, replace(person, interviews=(replace(first, given=given, tasks=tasks), *rest)))


async def pressed(scene: Scene, consent: str = "answers") -> None:
    """Somebody shares a sheet whose first action is what presses."""
    await come(scene, ZOE)
    scene.answer(ZOE)
    told(scene, pressing=PRESSING, action="pressing")
    await scene.tap(ZOE, f"tie:{COACH}:consent:{consent}")


# Her questions


@pytest.mark.parametrize(
    "question",
    [
        "Qu’est-ce que vous n’osez pas dire à vos clients ?",
        "Qu'est-ce qui vous retient ?",
        "Qui lit vos textes ?",
        "Est-ce que c’est obligé ?",
        "On peut se tutoyer ?",
        "What do you mean by enough?",
        "Can I skip a month?",
        "Racontez-moi votre lundi",
    ],
)
async def test_every_question_is_taken(scene: Scene, question: str) -> None:
    """Whatever a coach wants to ask is taken as it is typed, however it begins."""
    await scene.tap(COACH, "turn:coach-question")
    await scene.say(COACH, question)
    assert [asked.words for asked in as_coach(scene).asks] == [question]


async def test_a_sign_and_a_note_may_ask(scene: Scene) -> None:
    """The words of a sign, and a note, may be a question as well."""
    await come(scene, ZOE)
    await scene.tap(COACH, "turn:coach-words:nudging")
    await scene.say(COACH, "Qu’est-ce qui vous retient ?")
    assert as_coach(scene).nudging == "Qu’est-ce qui vous retient ?"
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Qu’est-ce qu’elle attend ?")
    [note] = as_coach(scene).dossier(1).notes
    assert note.words == "Qu’est-ce qu’elle attend ?"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Quand ?\nLe matin", "2 à 6 réponses"),
        ("Quand ?\nTôt\n" + "a" * (OPTION + 1), f"{OPTION} signes au plus"),
        ("a" * QUESTION + " ?", f"{QUESTION} signes au plus"),
    ],
)
async def test_refused_with_the_reason(scene: Scene, text: str, why: str) -> None:
    """What cannot be taken is refused with the reason, and asked for again with an example; nothing
    is cut in silence."""
    await scene.tap(COACH, "turn:coach-question")
    said = [plain(each) for each in await scene.say(COACH, text)]
    assert why in said[0] and "Par exemple" in said[1]
    assert as_coach(scene).asks == ()


async def test_one_too_many(scene: Scene) -> None:
    """A question too many is refused with the reason, and the list of what may be dropped."""
    for n in range(MOST_ASKED):
        await scene.tap(COACH, "turn:coach-question")
        await scene.say(COACH, f"Question {n} ?")
    await scene.tap(COACH, "turn:coach-question")
    said = await scene.say(COACH, "De trop ?")
    assert "Vous avez déjà 3 questions" in said[0] and "Vos questions" in said[1]


# To whom it speaks


async def test_what_says_you_is_a_quotation(scene: Scene) -> None:
    """What the sheet says to the coachee is told to the coach as said to them, on the screen and on
    paper."""
    await scene.sharing(COACH, ZOE, "answers")
    [told] = await scene.tap(COACH, "coach:session:1")
    assert "<b>Sa fiche lui dit\xa0:</b>\n<blockquote><b>1 ·" in told
    quoted, rest = told.split("</blockquote>")
    assert "vos rentrées" not in rest and "</b> " in quoted
    section = Section(Markup("<b>Sa fiche lui dit</b>"), (Markup("Visez les cafés."),), quoted=True)
    page = Page(Markup("Séance"), Markup("D’après"), (section, replace(section, quoted=False)))
    printed = leaf(dialogue({}, "fr"), "session", "Ana", page)
    assert [block.quoted for block in printed.blocks] == [True, False]


async def test_a_paper_says_whom_it_speaks_to(scene: Scene) -> None:
    """A paper that a coach opens says who is "you" in it, at its foot and where it is handed over;
    the page of a session, which speaks to the coach, does not."""
    await scene.sharing(COACH, ZOE)
    await scene.tap(COACH, "coach:paper:1:report")
    [file] = [call.file for call in scene.out.performed if call.file]
    signed = msgspec.json.decode(file.content)["words"]["signed"]
    assert plain(signed) == "Ambreka (ici « vous ») · avec Claire · 21 nov. 2026"
    assert "« Vous » y veut dire Ambreka." in to(scene, COACH)[0]


# Days that are told


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("Un prix avant le 4 décembre", "fr", {"avant le 4 décembre": date(2026, 12, 4)}),
        (
            "un prix avant vendredi le 4 decembre",
            "fr",
            {"avant vendredi le 4 decembre": date(2026, 12, 4)},
        ),
        ("À rendre pour le 11 janvier 2028", "fr", {"pour le 11 janvier": date(2028, 1, 11)}),
        ("Il attend depuis le 9 novembre", "fr", {}),
        ("La mission du 14 janvier 2026", "fr", {}),
        ("avant le 4 mars 2026", "fr", {}),
        ("a quote by 4 December", "en", {"by 4 December": date(2026, 12, 4)}),
    ],
)
def test_days_ahead(text: str, locale: str, days: dict[str, date]) -> None:
    """A day by which something is to be done is the next of its name, or that of its year; one
    since which it waits, or that is over, is none."""
    lists = dialogue({}, locale).content.lists
    found = {day.said: on for day, on in ahead(text, NOW.date(), lists)}
    assert found == days


async def test_a_day_that_is_over_is_no_more_to_do(scene: Scene) -> None:
    """Before its day, what presses is quoted as to do, with how many days are left; once the day is
    over it is not, and what came of it is asked."""
    await pressed(scene)
    page = await session(scene)
    assert "24 nov. 2026, dans 3 jours. « Maître V. attend un prix, avant le 24 novembre. »" in page
    assert "D’abord ce qui presse" in page and "3 mars 2027" in page.split("Sa fiche lui")[0]
    scene.now = NOW + later(4)
    page = await session(scene)
    assert "24 nov. 2026, c’est passé : fait ? « Maître V. attend un prix" in page
    says = page.split("Sa fiche lui")[1]
    assert "D’abord ce qui presse : « Le toit fuit pour le 3 mars 2027 »" in says
    assert "Maître V." not in says.split("Ce qui tire")[0]
    done = Task(str(Action.PRESSING), NOW, done=NOW + later(1))
    told(scene, done)
    assert "fait ?" not in await session(scene)


async def test_the_list_shows_days(scene: Scene) -> None:
    """Who has a day over, or within a week, comes first, by a line and a filter of their own; taken
    back, the day is not in the list any more."""
    await come(scene, PAUL)
    await pressed(scene, "sheet")
    for days, line in ((0, "pour le 24 nov. 2026"), (4, "c’était pour le 24 nov. 2026")):
        scene.now = NOW + later(days)
        await scene.tap(COACH, "coach:roster:0:day")
        listed = plain(to(scene, COACH)[-1])
        assert f" · {line}" in listed and "Ambrero" not in listed
        await scene.tap(COACH, "coach:sort")
        assert labels(scene)[0] == "Échéances (1)"
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    assert tie(scene).standing.day is None
    await scene.tap(COACH, "coach:roster:0")
    assert "24 nov." not in plain(to(scene, COACH)[-1])


async def test_a_far_day_is_no_need(scene: Scene) -> None:
    """A day further than a week away asks for nothing yet."""
    await come(scene, ZOE)
    scene.answer(ZOE)
    told(scene, pressing="Un prix avant le 24 décembre", action="pressing")
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    assert date(2026, 12, 24) - NOW.date() > A_WEEK
    assert tie(scene).standing.day == date(2026, 12, 24)
    await scene.tap(COACH, "coach:roster:0:day")
    assert "Ambreka" not in plain(to(scene, COACH)[-1])


# The session before


async def test_to_look_is_no_session(scene: Scene) -> None:
    """To have opened the page is no session: without a note and a printed page it is the first."""
    await scene.sharing(COACH, ZOE)
    for days in (0, 3, 9):
        scene.now = NOW + later(days)
        page = await session(scene)
        assert "Première séance." in page and "Depuis la dernière séance" not in page
    await scene.tap(COACH, "coach:session:1:paper")
    scene.now += later(3)
    assert "Rien n’a changé depuis le 30 nov. 2026." in await session(scene)


def test_the_last_session() -> None:
    """It is the latest note or printed page of before the session at hand."""
    noted = Dossier((Note("Sans date"), Note("Un", NOW)), sessions=(NOW + later(2),))
    assert noted.last_session(NOW) is None
    assert noted.last_session(NOW + SAME_SESSION) == NOW
    assert noted.last_session(NOW + later(9)) == NOW + later(2)


# Figures


@pytest.mark.parametrize(
    ("hours", "exact", "said"),
    [
        (Hours.OVER_6, {}, "au moins 6 h"),
        (Hours.TO_5, {}, "3 à 5 h"),
        (Hours.OVER_6, {"hours": 9.0}, "9 h"),
    ],
)
def test_hours_as_firm_as_told(hours: Hours, exact: dict[str, float], said: str) -> None:
    """Hours are told as a range where a range was told, and as a number where a number was."""
    answers = Answers(
        hours=hours, exact=exact, publishes=(Outlet.INSTAGRAM,),
        last_five={Channel.RECOMMENDATION: 4},
    )  # fmt: skip
    d = dialogue(situation("marco"), "fr")
    found = hours_elsewhere(answers, Told(d, own=False).evidence)
    assert found is not None
    told_ = plain(str(d.html("tension.hours_elsewhere", **found[1])))
    assert told_.startswith(f"Pour se montrer, {said} par semaine")


# The action they chose


async def test_the_action_they_chose(scene: Scene) -> None:
    """In a group each is given the action that they chose, with its day, as the page of a session
    says it; who has none under way, an idea of their own sheet."""
    scene.out.allowed = lambda chat, call: None  # they all answered what one of them did
    done = Task(str(Action.CALL_FIVE), NOW, done=NOW)
    for person in range(1, 6):
        await come(scene, person)
        known = answered(scene.kept(person).person, MARKS[ZOE], finished=True)
        [first, other] = known.interviews
        task = Task(str(Action.WRITE_LIMITS), NOW) if person % 2 else done
        given = {slot: told for slot, told in first.given.items() if slot != "action"}
        changed = replace(first, given=given, tasks=(task,))
        scene.put(person, replace(known, interviews=(changed, other)))
        await scene.tap(person, f"tie:{COACH}:consent:sheet")
    [page] = await scene.tap(COACH, "coach:patterns::actions")
    lines = [line for line in plain(page).splitlines() if line.startswith("•")]
    chosen = [line for line in lines if "Écrire mes limites (choisie le 21 nov. 2026)" in line]
    assert len(chosen) == 3 and sum("(une idée de sa fiche)" in line for line in lines) == 2
    assert "Écrire mes limites" in await session(scene)


# Signs


async def test_a_sign_leaves_its_mark(scene: Scene) -> None:
    """The day of the last sign stands in the list and on the page of the coachee, after a fortnight
    too; what is ours to say is apart from the coach's words."""
    await come(scene, ZOE)
    await scene.tap(COACH, "turn:coach-words:nudging")
    await scene.say(COACH, "Je pense à vous.")
    await scene.tap(COACH, "coach:nudge:1:yes")
    [sign] = [c.params["text"] for c in scene.out.performed if c.params.get("chat_id") == ZOE]
    assert "« Je pense à vous. »\n" in plain(sign) and "\n<i>Pour répondre" in sign
    for days in (0, 20):
        scene.now = NOW + later(days)
        await scene.tap(COACH, "coach:roster:0")
        assert "signe le 21 nov. 2026" in plain(to(scene, COACH)[-1])
        await scene.tap(COACH, "coach:one:1")
        assert "Signe envoyé le 21 nov. 2026." in to(scene, COACH)[-1]


# Notes


async def test_a_note_is_corrected_or_deleted(scene: Scene) -> None:
    """Each note can be written another way, keeping its day, or deleted; by a tap or typed."""
    await come(scene, ZOE)
    for n in range(3):
        scene.now = NOW + later(n)
        await scene.tap(COACH, "coach:note:1")
        await scene.say(COACH, f"Note {n}")
    await scene.tap(COACH, "coach:one:1")
    [listed] = await scene.say(COACH, "Mes notes")
    assert "1 · 23 nov. 2026 : Note 2" in plain(listed)
    await scene.say(COACH, "2")
    await scene.say(COACH, "Elle a dit son prix")
    [_, kept, _] = as_coach(scene).dossier(1).notes
    assert kept == Note("Elle a dit son prix", NOW + later(1))
    await scene.say(COACH, "Mes notes")
    await scene.say(COACH, "3")
    await scene.say(COACH, "Effacer cette note")
    assert [n.words for n in as_coach(scene).dossier(1).notes] == ["Elle a dit son prix", "Note 2"]
    assert "Note 0" not in to(scene, COACH)[-1]


async def test_a_note_of_before_is_corrected(scene: Scene) -> None:
    """A note of before notes were dated can be corrected as well."""
    await come(scene, ZOE)
    person = scene.kept(COACH).person
    scene.put(COACH, replace(person, coach=replace(as_coach(scene), notes={"1": "Hésite"})))
    await scene.tap(COACH, "coach:notes:1")
    await scene.say(COACH, "1")
    await scene.say(COACH, "N’hésite plus")
    assert as_coach(scene).dossier(1).notes == (Note("N’hésite plus"),)
