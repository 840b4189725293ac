"""What a coach of nineteen found untrue of days: as they are typed, the morning of a session, a
session that nobody noted, whoever leaves, what is said first."""

import re
from datetime import date, time
from functools import partial

import pytest
from msgspec.structs import replace

from flows.coaching.discreet import kept
from flows.coaching.known import may_draw, may_tell
from flows.coaching.session import shown
from flows.coaching.tensions import tensions
from flows.desk.dialogue import said
from flows.interview.answers import Given
from flows.papers.told import Told
from flows.reading.clock import alone, hour
from flows.reading.days import meant
from flows.reading.phrases import plain as bare
from flows.record.dossiers import Dossier
from flows.words import spans
from tests.coaching_scene import (
    COACHES,
    MARKS,
    Scene,
    as_coach,
    come,
    labels,
    later,
    plain,
    to,
)
from tests.papers_for_tests import NOW, dialogue, situation, situations
from tests.pulled import EVERY, SEVERAL
from tests.remembering import SCENES, people
from tests.test_coaching_week import seen_alone

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, MIA = MARKS
THURSDAY, SATURDAY, MONDAY = date(2026, 12, 3), date(2026, 12, 12), date(2026, 12, 14)


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    for person in MARKS:
        await come(made, person)
    return made


async def plan(scene: Scene, typed: str, id: int = 1) -> str:
    """What is answered to a day typed for a coachee."""
    await scene.tap(COACH, f"coach:plan:{id}")
    return plain((await scene.say(COACH, typed))[-1])


async def listed(scene: Scene) -> str:
    """The list."""
    await scene.tap(COACH, "coach:roster:0")
    return plain(to(scene, COACH)[-1])


# A day, as it is typed


@pytest.mark.parametrize(
    ("typed", "today", "on", "at"),
    [
        ("demain", THURSDAY, date(2026, 12, 4), None),
        ("demain 18h", THURSDAY, date(2026, 12, 4), time(18)),
        ("demain après-midi", THURSDAY, date(2026, 12, 4), None),
        ("ce soir", THURSDAY, THURSDAY, None),
        ("aujourd’hui à 23h", THURSDAY, THURSDAY, time(23)),
        ("après-demain 10h", THURSDAY, date(2026, 12, 5), time(10)),
        ("lundi en huit 9h", SATURDAY, date(2026, 12, 21), time(9)),
        ("demain en huit", SATURDAY, date(2026, 12, 20), None),
        ("lundi prochain", SATURDAY, MONDAY, None),
        ("mardi de la semaine prochaine", MONDAY, date(2026, 12, 22), None),
        ("dans 15 jours", SATURDAY, date(2026, 12, 26), None),
        ("dans une semaine", SATURDAY, date(2026, 12, 19), None),
        ("dans 3 semaines à 14h", SATURDAY, date(2027, 1, 2), time(14)),
        ("lundi 14 à 9h", THURSDAY, MONDAY, time(9)),
        ("mardi 9 h", THURSDAY, date(2026, 12, 8), time(9)),
        ("le 7 à 9 heures", THURSDAY, date(2026, 12, 7), time(9)),
        ("4/12 à 17h30", THURSDAY, date(2026, 12, 4), time(17, 30)),
        ("le 4.12.2026", THURSDAY, date(2026, 12, 4), None),
        ("vendredi 18h", THURSDAY, date(2026, 12, 4), time(18)),
        ("tomorrow at 6 pm", SATURDAY, date(2026, 12, 13), time(18)),
        ("next Tuesday", SATURDAY, date(2026, 12, 15), None),
        ("next Tuesday", MONDAY, date(2026, 12, 22), None),
        ("Monday week", SATURDAY, date(2026, 12, 21), None),
        ("in two weeks' time", SATURDAY, date(2026, 12, 26), None),
        ("the day after tomorrow", SATURDAY, MONDAY, None),
        ("a week tomorrow", SATURDAY, date(2026, 12, 20), None),
        # in doubt, none
        ("lundi 8", SATURDAY, None, None),
        ("demain ou mardi", SATURDAY, None, None),
        ("lundi dernier", SATURDAY, None, None),
        ("la semaine prochaine", SATURDAY, None, None),
        ("next week", SATURDAY, None, None),
        ("hier", SATURDAY, None, None),
        ("12/4", THURSDAY, None, None),
        ("le 31/2", THURSDAY, None, None),
        ("dans deux mois", THURSDAY, None, None),
        ("dans 99999999 jours", THURSDAY, None, None),
    ],
)
def test_days_as_typed(typed: str, today: date, on: date | None, at: time | None) -> None:
    """A day is read as people type it; in doubt none is."""
    lists = dialogue({}, "fr").content.lists
    assert (meant(typed, today, lists), hour(typed, lists)) == (on, at)


@pytest.mark.parametrize(
    ("typed", "only"),
    [
        ("plutôt 9h", True), ("vers 9 heures 30", True), ("midi", True), ("make it 2 pm", True),
        ("dans 2 heures", False), ("hier 9h", False), ("un jour à 9h", False), ("jour", False),
    ],
)  # fmt: skip
def test_an_hour_alone(typed: str, only: bool) -> None:
    """An hour alone is told from an hour of some day."""
    assert alone(typed, dialogue({}, "fr").content.lists) is only


async def test_no_day_is_kept_silently(scene: Scene) -> None:
    """A day typed takes the place of the one that was set; of what is not understood it is asked
    again, and the day that was set is not given another hour."""
    assert "le 24 nov. 2026 à 14 h" in await plan(scene, "mardi à 14h")
    assert "Je cherche un jour" in await plan(scene, "un de ces jours à 11h")
    assert as_coach(scene).dossier(1).hour == "14:00"
    assert "demain" in await plan(scene, "demain 11h")
    assert as_coach(scene).dossier(1).planned == date(2026, 11, 22)
    assert "à 10 h" in await plan(scene, "plutôt 10h")
    assert as_coach(scene).dossier(1).planned == date(2026, 11, 22)


# The morning of a session


async def test_the_morning_comes(scene: Scene) -> None:
    """The morning of a session the look for whoever is due tells the coach of it, with all of that
    day together, once."""
    for id, typed in ((1, "mardi à 14h"), (2, "mardi à 9h"), (3, "mercredi")):
        await plan(scene, typed, id)
    await scene.pass_(2)
    assert not to(scene, COACH)
    await scene.pass_(1)
    [both] = to(scene, COACH)
    assert both.splitlines()[:3] == [
        "Vos 2 séances d’aujourd’hui", "• Ambrero à 9 h", "• Ambreka à 14 h",
    ]  # fmt: skip
    await scene.pass_(1)
    [one] = to(scene, COACH)
    assert one.splitlines()[:2] == ["Votre séance d’aujourd’hui", "• Ambremi"]
    await scene.pass_(3)
    assert not to(scene, COACH)


async def test_put_off_it_comes_that_morning(scene: Scene) -> None:
    """Of a session that was put off the coach hears the new morning alone."""
    await plan(scene, "mardi à 14h")
    await plan(scene, "jeudi à 14h")
    await scene.pass_(4)
    assert not to(scene, COACH)
    await scene.pass_(1)
    assert len(to(scene, COACH)) == 1


# A session that nobody noted


async def test_a_session_not_noted_stays(scene: Scene) -> None:
    """A session that is over is to be noted beside the next one, planned the same day or later; a
    note is of all that were before it."""
    await plan(scene, "mardi à 9h")
    scene.now = NOW + later(3)
    await plan(scene, "jeudi à 9h")
    scene.now = NOW + later(4)
    told = await listed(scene)
    assert "séance du 24 nov. 2026 : à noter ?" in told and "séance demain" in told
    scene.now = NOW + later(6)
    assert "séances du 24 nov. 2026 et 26 nov. 2026 : à noter ?" in await listed(scene)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Dit")
    assert "à noter" not in await listed(scene)


async def test_put_off_the_same_day(scene: Scene) -> None:
    """A session put off before its hour was none."""
    await plan(scene, "demain 18h")
    scene.now = NOW + later(1)
    await plan(scene, "jeudi à 9h")
    scene.now = NOW + later(2)
    assert "à noter" not in await listed(scene)
    assert as_coach(scene).dossier(1).held == ()
    moved = Dossier().planning(date(2026, 12, 1), "", None, date(2026, 11, 30))
    assert moved.to_note(date(2026, 12, 2)) == (date(2026, 12, 1),)


# What comes first


async def pressing(scene: Scene, person: int, words: str, consent: str = "answers") -> None:
    """Somebody shares a sheet whose first action is what presses."""
    scene.answer(person)
    known = scene.kept(person).person
    [first, *rest] = known.interviews
    given = {**first.given, "pressing": Given(words, NOW), "action": Given("pressing", NOW)}
    scene.put(person, replace(known, interviews=(replace(first, given=given, tasks=()), *rest)))
    await scene.tap(person, f"tie:{COACH}:consent:{consent}")


async def session(scene: Scene, id: int = 1) -> str:
    """The page of a session."""
    return plain((await scene.tap(COACH, f"coach:session:{id}"))[-1])


STAND = (
    "Fabienne attend un prix avant le 10 décembre. Manon se marie le 13 février, attend une date"
    " avant le 20 décembre. Le stand des 16 et 17 janvier, à confirmer avant le 5 décembre."
)


async def test_the_nearest_day_is_first(scene: Scene) -> None:
    """Of what presses, what is due first is what the page says to do first, and once its day is
    over, what is due next; what a duty is about is no other duty, in the list as on the page."""
    await pressing(scene, ZOE, STAND)
    days, says = (await session(scene)).split("Sa fiche lui dit")
    assert [line[2:13] for line in days.splitlines() if line.startswith("• ")] == [
        "5 déc. 2026", "10 déc. 202", "20 déc. 202",
    ]  # fmt: skip
    assert "D’abord ce qui presse : « Le stand des 16 et 17 janvier, à confirmer avant le 5" in says
    scene.now = NOW + later(16)
    says = (await session(scene)).split("Sa fiche lui dit")[1]
    assert "D’abord ce qui presse : « Fabienne attend un prix avant le 10 décembre »" in says


async def test_one_after_the_other(scene: Scene) -> None:
    """Things told in one breath are told each with its own day."""
    await pressing(
        scene, ZOE, "Lise attend un prix avant le 11 décembre pis Jade part le 9 janvier"
    )
    told = await session(scene)
    assert "11 déc. 2026, dans 20 jours. « Lise attend un prix avant le 11 décembre »" in told
    assert "9 janv. 2027, dans 49 jours. « Jade part le 9 janvier »" in told


async def test_the_list_goes_by_days(scene: Scene) -> None:
    """Of those whose day is near, whose day comes first is first."""
    for person, on in ((ZOE, 25), (PAUL, 23), (MIA, 24)):
        await pressing(scene, person, f"Un prix avant le {on} novembre")
    lines = [line for line in (await listed(scene)).splitlines() if line.startswith("• ")]
    assert [line.split()[1] for line in lines] == ["Ambrero", "Ambremi", "Ambreka"]


async def test_quotations_stay_whole(scene: Scene) -> None:
    """What they quote themselves is neither cut open nor begun by its end."""
    words = "Lise demande « alors, tu commences quand ? » et elle ferme le 24 décembre"
    await pressing(scene, ZOE, words)
    told = await session(scene)
    assert "« Lise demande “alors, tu commences quand ?” et elle ferme le 24 décembre »" in told
    for line in told.splitlines():
        assert line.count("«") == line.count("»") and line.count("“") == line.count("”"), line


# What is due


async def test_what_is_due_is_not_ticked_on_the_page(scene: Scene) -> None:
    """The filter counts those of whom the page says that the action is not ticked and its day has
    come, no other."""
    await pressing(scene, ZOE, "Un prix avant le 5 décembre")
    await pressing(scene, PAUL, "Un prix avant le 20 décembre")
    for days, due in ((0, 0), (14, 1), (29, 2)):
        scene.now = NOW + later(days)
        await scene.tap(COACH, "coach:sort")
        there = [label for label in labels(scene) if "échéance (" in label]
        assert there == ([f"Action à échéance ({due})"] if due else [])
        pages = [await session(scene, id) for id in (1, 2)]
        assert sum("Pas encore cochée, son jour est venu" in page for page in pages) == due


async def test_who_shares(scene: Scene) -> None:
    """The list can be narrowed to those who share."""
    await pressing(scene, ZOE, "Un prix avant le 5 décembre")
    await scene.tap(COACH, "coach:sort")
    assert "Partagent (1)" in labels(scene)
    [said] = await scene.say(COACH, "Partagent (1)")
    assert "Ambreka" in plain(said) and "Ambrero" not in plain(said)


# Since when


async def test_since_the_last_answer_of_the_sheet(scene: Scene) -> None:
    """A sheet is as it is since the last answer that made it, not since what was asked when it was
    over; and the last answer is theirs, not the day they came to the coach."""
    await pressing(scene, ZOE, "Un prix avant le 5 décembre")
    known = scene.kept(ZOE).person
    [first, *rest] = known.interviews
    late = {"reminder": Given("none", NOW + later(2)), "quote": Given("Enfin !", NOW + later(1))}
    first = replace(first, given={**first.given, **late})
    ties = tuple(replace(each, at=NOW + later(5)) for each in known.ties)
    scene.put(ZOE, replace(known, interviews=(first, *rest), ties=ties))
    assert "telle qu’elle est depuis le 22 nov. 2026" in await session(scene)
    told = plain((await scene.tap(COACH, "coach:one:1"))[-1])
    assert "Dernière réponse le 23 nov. 2026" in told


# What stays theirs

ACCOUNT = "Le bail finit le 31 janvier, 480 par mois, et j’ai 4 200 sur le compte"


async def test_no_account_on_a_page(scene: Scene) -> None:
    """What somebody has on an account, and what they asked us back, is on no page of a session."""
    await pressing(scene, ZOE, ACCOUNT)
    told = await session(scene)
    assert "« Le bail finit le 31 janvier, 480 par mois »" in told and "4 200" not in told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (ACCOUNT, "Le bail finit le 31 janvier, 480 par mois"),
        ("Je répare des vélos. pourquoi tu demandes ça ?", "Je répare des vélos."),
        ("Je suis à découvert", ""),
        ("I am overdrawn, and Bo waits for a price", "Bo waits for a price"),
        ("La Banque postale attend un prix", "La Banque postale attend un prix"),
        ("Un compte client, et un prix", "Un compte client, et un prix"),
    ],
)
def test_discreet(text: str, left: str) -> None:
    """Of a text the clauses go that are nobody's business, and no other."""
    assert kept(text, dialogue({}, "fr").content.lists) == left


# All at once


async def test_all_of_it_is_asked(scene: Scene) -> None:
    """All that is shared leaves as one file only once that was said yes to."""
    await pressing(scene, ZOE, "Un prix avant le 5 décembre")
    await listed(scene)
    [asked] = await scene.say(COACH, "Tout emporter")
    assert "Tout emporter ?" in plain(asked)
    assert not [call for call in scene.out.performed if call.file]
    await scene.say(COACH, "Oui, tout m’envoyer")
    assert [call.file.filename[-4:] for call in scene.out.performed if call.file] == [".zip"]


# Of a sheet without its answers

KEPT = (
    interview.values()
    for folder in SCENES
    for each in people(folder).values()
    for interview in each.person.interviews
    if interview.finished
)
PEOPLE = (*KEPT, *map(situation, situations()), *SEVERAL, EVERY)
NAMED = {"who", "family", "best", "favourite", "regret", "person"}


@pytest.mark.parametrize("n", range(len(PEOPLE)))
def test_nothing_beside_the_sheet(n: int) -> None:
    """Whoever they are, of a sheet shared without its answers the page draws nothing that does not
    stand on it: each name, each figure, how many of how many, the first sign."""
    of = Told(dialogue(dict(PEOPLE[n]), "fr"), behind=False, own=False)
    view, sheet = seen_alone(of), of.sheet
    parts = (sheet.decide, sheet.aim, sheet.avoid, sheet.speak)
    every = (*(line for part in parts for line in part.lines), *sheet.grid)
    read = " ".join(bare(spans.plain(said(of.d, line.words))) for line in every)
    may = may_draw(of, view, partial(shown, of))
    for held in tensions(of.evidence, may, may_tell(of, view)):
        for name, fact in held.facts.items():
            if (name in NAMED and isinstance(fact, str)) or isinstance(fact, int | float):
                assert f" {bare(str(fact))} " in f" {read} ", (held.id, name)
        if "topics" in held.cites:
            told = of.evidence.answers.topics.values()
            assert re.search(rf" {max(told)} (?:\S+ ){{0,3}}{sum(told)} ", read)
        if any(slot.startswith("first_sign") for slot in held.cites):
            assert " signe" in read
